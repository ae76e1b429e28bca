"""Where words stand between quotation marks, in any of the ways to draw them.

Paragraph by paragraph (a paragraph is a line), so that an unclosed mark never swallows the next one.
Straight, curly, low, wrong-way and mixed marks and guillemets are taken as they come: what decides is on which
side of a mark the space is, and only then which way the mark is drawn. 「Corner brackets」 cannot be mistaken.

    >>> text = '“Stay,” he said. "Please stay.”'
    >>> [text[q.start:q.end] for q in quotations(text)]
    ['Stay,', 'Please stay.']
"""

from __future__ import annotations

import re
from functools import lru_cache

from variorum.model.frozen import dataclass
from variorum.text.late_patterns import LatePattern
from variorum.text.single_marks import in_single_marks

#: Marks that may open or close a quotation; `''` and two grave accents stand in tokenised collections.
_DOUBLE = LatePattern("[\"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02\u301d\u301e\u301f]|``|''(?!')")
_CORNER = LatePattern("[\u300c\u300e\uff62\u300d\u300f\uff63]")
_ANY = LatePattern("[\"'`\u2018-\u201f\u2033\u00ab\u00bb\uff02\u301d-\u301f\u300c-\u300f\uff62\uff63]")
_OPENING = frozenset("\u201c\u201e\u201f\u00ab\u301d") | {"``"}
_CLOSING = frozenset("\u201d\u00bb\u301e\u301f") | {"''"}
#: What may stand directly before an opening mark or after a closing one, beside white space.
_BEFORE_OPENING = frozenset("([{—–-/:;\u2018'\u00a0…（：，、")
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-/\u2019'…\u00a0،؛؟。，、；：！？）")
#: A mark left open is not looked for further than this.
_LONGEST_OVER_LINES = 1200
#: A longer line without a letter or figure is a drawing, not a quotation.
_LONGEST_WORDLESS = 200
_WORD = LatePattern(r"\w")
_SEEN = LatePattern(r"\S")
#: A quotation that the next paragraph goes on with may take in this many lines after its first.
_MOST_LINES_OPEN = 3
_SAID = r"(?:said|says|added|adds|told|wrote|replied|recalled|explained|continued)"
#: What follows a closing mark that slipped to the next word: `better than this, "said Kelm`.
_DETACHED = LatePattern(
    rf"{_SAID}\b|(?:he|she|they|the\s[^.,\"“”]{{2,60}}(?:,\s[^.,\"“”]{{2,40}},)?|[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){{0,3}})"
    rf"\s{_SAID}\b"
)
_ENDS_DETACHED = frozenset((", ", ". ", "! ", "? "))
#: ", the two men said in a statement." at the end of what is quoted: the closing mark was forgotten before it.
_ATTRIBUTION_AT_END = LatePattern(
    rf"(?P<last>,)\s(?:(?:the|an?|his|her)\s[^.,;\"“”]{{2,50}}|he|she|they|(?:[A-Z][\w.’'-]*\s?){{1,4}})\s{_SAID}"
    rf"(?:\s(?:in|on|at|to|of)\s[^.,;\"“”]{{2,60}}|\s\w+day)?\.\s*$"
)
#: In a paragraph that ends with a colon: “I am glad of ‘The Boat,’ she wrote, but then said: – one mark closed both.
_ONE_MARK_CLOSED_BOTH = LatePattern(rf"(?P<last>[,.?!]['’])\s(?:he|she|they)\s{_SAID}\b.*:\s*$")


@dataclass(frozen=True, slots=True)
class Quotation:
    """`text[start:end]` are the words inside the marks, without white space at their ends.

    `opened` is where the opening mark starts and `closed` where the closing one ends. `complete` is False
    where the closing mark is missing because the quotation goes on in the next paragraph (the convention
    repeats the opening mark there). `single` marks British 'quotes'.
    """

    start: int
    end: int
    opened: int
    closed: int
    complete: bool = True
    single: bool = False


@lru_cache(maxsize=2)
def quotations(text: str) -> tuple[Quotation, ...]:
    """All outermost quotations in `text`, in order; they never overlap."""
    found: list[Quotation] = []
    upcoming = -1
    for start, end in _paragraphs(text):
        if upcoming < start:
            mark = _ANY.search(text, start)
            if mark is None:
                break
            upcoming = mark.start()
        if upcoming >= end or (end - start > _LONGEST_WORDLESS and not _WORD.search(text, start, end)):
            continue
        doubles = _in_double_marks(text, start, end)
        corners = _in_corner_marks(text, start, end)
        if corners:
            doubles = _outermost([*doubles, *corners])
        taken = [(quote.opened, quote.closed) for quote in doubles]
        singles = [
            Quotation(*_trimmed(text, opened + 1, closed - 1), opened, closed, single=True)
            for opened, closed in in_single_marks(text, start, end, taken)
        ]
        found += _outermost([*doubles, *singles]) if singles else doubles
    # One that closes on a later line may reach into that line's own.
    return tuple(_outermost([quote for quote in found if quote.start < quote.end]))


def _paragraphs(text: str) -> list[tuple[int, int]]:
    return [(m.start(), m.end()) for m in re.finditer(r"[^\n\r\u2028\u2029]+", text)]


def _outermost(found: list[Quotation]) -> list[Quotation]:
    kept: list[Quotation] = []
    for quote in sorted(found, key=lambda q: (q.opened, -q.closed)):
        if not kept or kept[-1].closed <= quote.opened:
            kept.append(quote)
    return kept


def _in_corner_marks(text: str, start: int, end: int) -> list[Quotation]:
    found: list[Quotation] = []
    opened: list[int] = []
    for mark in _CORNER.finditer(text, start, end):
        if mark.group() in "「『｢":
            opened.append(mark.start())
        elif opened:
            at = opened.pop()
            if not opened:
                found.append(Quotation(*_trimmed(text, at + 1, mark.start()), at, mark.end()))
    return found


def _in_double_marks(text: str, start: int, end: int) -> list[Quotation]:
    found: list[Quotation] = []
    opened: re.Match[str] | None = None
    mark: re.Match[str] | None
    inner = 0
    marks = [(mark, _leaning(text, mark, start, end)) for mark in _DOUBLE.finditer(text, start, end)]
    for k, (mark, leans) in enumerate(marks):
        if opened is None:
            if leans != "close" and not _is_inch_mark(text, mark):
                opened = mark
        elif leans == "open" and _slipped(text, mark, end):
            _append(found, text, opened, mark.start(), mark.end())
            opened, inner = None, 0
        elif leans == "open" and mark.end() < end and _looks_like_new_opening(text, opened, mark):
            if _is_inside(text, mark, [next_leans for _, next_leans in marks[k + 1 : k + 3]]):
                inner += 1
            else:
                opened, inner = mark, 0  # the earlier one was never closed
        elif inner:
            inner -= 1
        else:
            _append(found, text, opened, mark.start(), mark.end())
            opened = None
    if opened is not None and _goes_on_below(text, end):
        forgotten = _ATTRIBUTION_AT_END.search(text, opened.end(), end) or _ONE_MARK_CLOSED_BOTH.search(
            text, opened.end(), end
        )
        at = forgotten.end("last") if forgotten else end
        _append(found, text, opened, at, at, complete=forgotten is not None)
    elif opened is not None and (closing := _closing_on_a_later_line(text, end)) is not None:
        _append(found, text, opened, closing[0], closing[1], complete=closing[0] < closing[1])
    return found


def _leaning(text: str, mark: re.Match[str], start: int, end: int) -> str:
    """ "open", "close" or "" where only the order of marks can tell."""
    at, to = mark.span()
    leans = _leaning_between(text[at - 1] if at > start else " ", mark[0], text[to] if to < end else " ")
    if not leans and _SEEN.search(text, start, at) and not _SEEN.search(text, to, end):
        return "close"  # the last mark of a line, after a space
    return leans


@lru_cache(maxsize=1_024)
def _leaning_between(before: str, drawn: str, after: str) -> str:
    free_before = before.isspace() or before in _BEFORE_OPENING
    free_after = after.isspace() or after in _AFTER_CLOSING
    if free_before and not free_after:
        return "open"
    if free_after and not free_before:
        return "close"
    # Space on both sides (tokenised text) or on neither: then the drawing of the mark is the hint.
    if drawn in _OPENING:
        return "open"
    return "close" if drawn in _CLOSING else ""


def _slipped(text: str, mark: re.Match[str], end: int) -> bool:
    """Whether a mark drawn to the next word closes what is open: `better than this, "said Kelm`."""
    ends = text[max(0, mark.start() - 2) : mark.start()] in _ENDS_DETACHED
    return ends and _DETACHED.match(text, mark.end(), end) is not None


def _is_inch_mark(text: str, mark: re.Match[str]) -> bool:
    return mark.group() == '"' and mark.start() > 0 and text[mark.start() - 1].isdigit()


def _looks_like_new_opening(text: str, opened: re.Match[str], mark: re.Match[str]) -> bool:
    """Whether a mark that leans like an opening one, met inside a quotation, really starts a new one.

    “he called it ”folly” — a wrong-way mark after a space — would be one; a mark that directly follows
    the first ('““') is the same opening drawn twice.
    """
    inside = text[opened.end() : mark.start()].strip()
    return bool(inside) or mark.start() == opened.end()


def _is_inside(text: str, mark: re.Match[str], following: list[str]) -> bool:
    """“He called it “folly” twice”: a quotation in one of the same marks. Both must be closed, one by one."""
    before = text[max(0, mark.start() - 2) : mark.start()].rstrip()
    return following == ["close", "close"] and before[-1:].isalnum()


def _append(
    found: list[Quotation],
    text: str,
    opened: re.Match[str],
    inner_end: int,
    outer_end: int,
    complete: bool = True,
) -> None:
    start, end = _trimmed(text, opened.end(), inner_end)
    if end > start:
        found.append(Quotation(start, end, opened.start(), outer_end, complete))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _goes_on_below(text: str, end: int) -> bool:
    """Whether the next paragraph starts with a mark that opens: the quotation runs over paragraphs."""
    rest = text[end : end + 8].lstrip()
    mark = _DOUBLE.match(rest)
    return mark is not None and mark.end() < len(rest) and not rest[mark.end()].isspace()


def _closing_on_a_later_line(text: str, end: int) -> tuple[int, int] | None:
    """Hard-wrapped text, or one sentence a line: where the quotation ends and where its closing mark does.

    The next mark below closes, and no blank line is between. One that opens a line instead begins the next
    paragraph of the same quotation: it ends with the line before, without a mark.
    """
    mark = _DOUBLE.search(text, end, end + _LONGEST_OVER_LINES)
    if mark is None or "\n\n" in text[end : mark.start()]:
        return None
    line_start = text.rfind("\n", 0, mark.start()) + 1
    line_end = text.find("\n", mark.end())
    line_end = line_end if line_end >= 0 else len(text)
    leans = _leaning(text, mark, line_start, line_end)
    if leans == "close" or _slipped(text, mark, line_end):
        return mark.span()
    goes_on = leans == "open" and not text[line_start : mark.start()].strip()
    if goes_on and text.count("\n", end, line_start) <= _MOST_LINES_OPEN:
        return line_start - 1, line_start - 1
    return None
