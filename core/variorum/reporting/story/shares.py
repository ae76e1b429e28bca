"""How much of each text has a match in each other one, as rows of a picture."""

from __future__ import annotations

from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.story_page import Share, StoryPage
from variorum.reporting.inert import one_line
from variorum.text.percent import is_under_one, percent, percent_words
from variorum.text.phrasing import phrase


@dataclass(frozen=True, slots=True)
class ShareCell(JsonValue):
    """A square filled from its foot: `percent` of it. None stands where a text would meet itself."""

    share: Share | None
    percent: int
    words: str

    @property
    def told(self) -> str:
        """What stands beside the square: "41 %", "" where a text would meet itself."""
        return percent_words(self.share.share) if self.share is not None else ""


@dataclass(frozen=True, slots=True)
class ShareRow(JsonValue):
    """One text against each other one."""

    name: str
    cells: tuple[ShareCell, ...]


def share_rows(page: StoryPage) -> tuple[ShareRow, ...]:
    """The matrix; rounded down, for at least so much has a match."""
    names = [one_line(text.name) for text in page.texts]
    known = {(share.of, share.other): share for share in page.shares}
    return tuple(
        ShareRow(name, tuple(_cell(known.get((of, other)), names) for other in range(len(names))))
        for of, name in enumerate(names)
    )


def _cell(share: Share | None, names: list[str]) -> ShareCell:
    if share is None:
        return ShareCell(None, 0, "")
    one, other = names[share.of], names[share.other]
    if share.share <= 0:
        words = phrase("No sure match of {one} found in {other} (please check)", one=one, other=other)
    elif is_under_one(share.share):
        words = phrase("A match in {other} was found for less than 1\u00a0% of {one}", one=one, other=other)
    else:
        told = percent_words(share.share)
        words = phrase("At least {share} of {one} has a match in {other}", share=told, one=one, other=other)
    return ShareCell(share, percent(share.share), words)
