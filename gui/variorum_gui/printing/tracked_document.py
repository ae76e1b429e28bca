"""A text with tracked changes as a rich text of Qt's, for the preview: what Word will show of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.reporting.compared import Compared
from variorum.reporting.contents import Contents
from variorum.reporting.word.remarks import Remark, remarks_of
from variorum.reporting.word.revisions import Paragraph, paragraphs
from variorum.reporting.word.tracked import RolesOfBoth
from variorum.reporting.word.tracked_head import head_of_first_page
from variorum.text.phrasing import phrase
from variorum.text.quoting import quoted
from variorum_gui.printing.report_document import more_in_the_file
from variorum_gui.printing.report_flow import Built, Flow

#: Of the passage a comment stands beside.
_QUOTED = 120


@dataclass(frozen=True, slots=True)
class TrackedText:
    """What is drawn: the head, so many paragraphs each with its role, and the comments with their passages."""

    title: str
    head: tuple[str, ...]
    paragraphs: tuple[tuple[Paragraph, str], ...]
    more: int
    comments: tuple[tuple[Remark, str], ...]


def tracked_text(compared: Compared, contents: Contents, rows: int) -> TrackedText:
    """Worked out away from the window; of paragraphs and comments the first `rows`."""
    every = tuple(paragraphs(compared.comparison))
    roles = RolesOfBoth(compared.left, compared.right)
    texts: dict[Side, str] = {"left": compared.left.text, "right": compared.right.text}
    return TrackedText(
        contents.title,
        tuple(head_of_first_page(compared, contents)),
        tuple((each, roles.of(each)) for each in every[:rows]),
        len(every),
        tuple(
            (remark, quoted(remark.span.of(texts[remark.side]), _QUOTED) if len(remark.span) else "")
            for remark in islice(remarks_of(contents), rows)
        ),
    )


def built_tracked(text: TrackedText, size: float = 10.0) -> Built:
    """The head, the text with what was removed and added, and what stands beside it, at its end."""
    flow = Flow(text.title, size)
    title, *head = text.head
    flow.heading(title, 0)
    for line in head:
        flow.line(line, flow.looks.quiet)
    flow.line("")
    for each, role in text.paragraphs:
        flow.block("".join(stretch.text for stretch in each.stretches), flow.looks.paragraph)
        for stretch in each.stretches:
            roles = () if stretch.state == "same" else (stretch.state,)
            flow.words(stretch.text, flow.looks.of(roles, role))
    more_in_the_file(flow, text.more, len(text.paragraphs))
    if text.comments:
        flow.heading(phrase("Comments beside the text"), 1)
        _comments(flow, text.comments)
    return flow.built


def _comments(flow: Flow, comments: Sequence[tuple[Remark, str]]) -> None:
    for remark, passage in comments:
        first, *rest = remark.lines
        flow.line(phrase("{what}: {value}", what=remark.author, value=first), flow.looks.bold, kept=True)
        for line in rest:
            flow.line(line)
        if passage:
            flow.line(passage, flow.looks.quiet, indent=1)
