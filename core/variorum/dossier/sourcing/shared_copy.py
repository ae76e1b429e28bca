"""Where several texts pass on the same of one agency or outlet: only that is shared copy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from variorum.comparing.bylines import BYLINE_ROLES, is_byline
from variorum.entities.sources.credit_lines import is_credit_line
from variorum.model.annotations import Annotations
from variorum.model.span import Span

_Place = tuple[int, Span]
#: What stands between the beginning of a report and the agency in "PORT ELLERY (Reuters) —".
_BEFORE_AGENCY = re.compile(r"[\w.,’' -]{1,60}\(")


def texts_sharing(
    annotations: Sequence[Annotations], places: Sequence[_Place], told: Iterable[Iterable[_Place]]
) -> tuple[int, ...]:
    """The most texts that tell one thing and credit the source with it, or with all they tell; none where it is one.

    `places` are those of the source, `told` the passages that tell one thing each: two texts that take something
    else each from one source are two reports.
    """
    whole = {text for text, span in places if is_credit(annotations[text], span)}
    most: tuple[int, ...] = ()
    for passages in told:
        found = {text for text, span in passages if text in whole or is_named_in((text, span), places)}
        if len(found) > max(1, len(most)):
            most = tuple(sorted(found))
    return most


def is_named_in(passage: _Place, places: Iterable[_Place]) -> bool:
    """Whether a source stands in the passage: in the one before it may be named for something else."""
    return any(text == passage[0] and span.overlaps(passage[1]) for text, span in places)


def is_credit(one: Annotations, span: Span) -> bool:
    """Whether the whole text is credited there: a credit line, or the line that opens an agency's copy."""
    start, end = _line(one.text, span)
    if not isinstance(one.source, str):
        role = next((p.role for p in one.source.paragraphs if p.start <= span.start < p.end), None)
        if role in BYLINE_ROLES:
            return True
    line = one.text[start:end]
    opens = _BEFORE_AGENCY.fullmatch(one.text, start, span.start)
    return bool(opens or is_byline(line) or is_credit_line(line))


def _line(text: str, span: Span) -> tuple[int, int]:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return start, len(text) if end < 0 else end
