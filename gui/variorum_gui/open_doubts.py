"""What the reading of the texts shown is not sure of, in the order one reads."""

from __future__ import annotations

from variorum.model.article import Choice, Doubt, DoubtKind
from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.open_doubts import open_doubts_in, same_doubt
from variorum.model.span import Span
from variorum.text.leaving_out import shortened
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.shown import Place, Shown

_TITLES: dict[DoubtKind, str] = {
    "cut": marked("Unsure where the older text ends and the newer begins"),
    "side": marked("Unsure which version this stands in"),
    "role": marked("Unsure what this paragraph is"),
    "seam": marked("Unsure whether a new article begins here"),
}
#: How sure the reading in force is, in words: below the first, as likely wrong as right. From
#: `rebuilding.SURE` on there is no doubt to show.
_CLOSE, _SOME = 0.5, 0.7
_OPENING = 70


@dataclass(frozen=True, slots=True)
class OpenDoubt:
    """A doubt nobody settled. A cut shows on both sides of a comparison page: `places` has one or both."""

    doubt: Doubt
    version_id: int | None
    places: tuple[Place, ...]
    #: The first words of the paragraph.
    words: str
    #: Where it stands among the others: the share of its text before it.
    order: float

    @property
    def title(self) -> str:
        """What is unsure."""
        return tr(_TITLES[self.doubt.kind])

    @property
    def now(self) -> str:
        """The reading in force."""
        choices = self.doubt.choices
        return label_of(choices[0]) if choices else ""

    @property
    def others(self) -> tuple[Choice, ...]:
        """The other readings, likeliest first."""
        return self.doubt.choices[1:]

    @property
    def is_close(self) -> bool:
        """Whether the other readings are as likely: these are the ones to look at first."""
        return self.doubt.margin < _CLOSE

    @property
    def is_border(self) -> bool:
        """Whether it is about where something begins, which can be dragged elsewhere."""
        return self.doubt.kind != "role"

    @property
    def how_sure(self) -> str:
        """How sure the reading in force is."""
        if self.is_close:
            return tr("a close call")
        return tr("likely, not sure") if self.doubt.margin < _SOME else tr("nearly sure")

    @property
    def explained(self) -> str:
        """A few lines for the card beside the pointer."""
        lines = [tr("Read as ({how_sure}): {reading}", how_sure=self.how_sure, reading=self.now)]
        lines += [tr("or: {reading}", reading=label_of(choice)) for choice in self.others[:3]]
        more = len(self.others) - 3
        lines += [tr_many("or one more", "or {n} more", more)] if more > 0 else []
        if self.is_border:
            lines.append(
                tr(
                    "Click to choose, Alt+Right for the next reading,\n"
                    "or drag the grip (⋮) in the text to where it belongs"
                )
            )
        else:
            lines.append(tr("Click to choose, Alt+Right for the next reading"))
        return "\n".join(lines)


def label_of(choice: Choice) -> str:
    """A choice in words; a quotation that begins where it does has its marks within the marks."""
    from variorum.reading.choice_words import choice_in_words

    return choice_in_words(choice.label).replace("““", "“‘")


def open_doubts(shown: Shown) -> tuple[OpenDoubt, ...]:
    """All of both sides; the two halves of one cut are one doubt."""
    found: dict[object, OpenDoubt] = {}
    for side in ("left", "right"):
        for key, one in _of_side(shown, side):
            known = found.get(key)
            if known is None:
                found[key] = one
            else:
                places = (*known.places, *one.places)
                found[key] = OpenDoubt(known.doubt, known.version_id, places, known.words, known.order)
    return tuple(sorted(found.values(), key=lambda one: one.order))


def _of_side(shown: Shown, side: Side) -> list[tuple[object, OpenDoubt]]:
    text = shown.text(side)
    if text is None or not text.version.doubts:
        return []
    version = text.version
    made: list[tuple[object, OpenDoubt]] = []
    for number, doubt in open_doubts_in(version, shown.decisions):
        paragraph = version.paragraphs[doubt.paragraph]
        order = paragraph.start / max(1, len(version.text))
        place = Place(side, Span(paragraph.start, paragraph.end))
        key = same_doubt(int(side == "right"), number, doubt, text.article)
        one = OpenDoubt(doubt, text.version_id, (place,), opening(paragraph.text), order)
        made.append((key, one))
    return made


def opening(text: str) -> str:
    """How a paragraph begins, for lists."""
    words = " ".join(text[: 4 * _OPENING].split())
    return shortened(words, _OPENING)
