"""The edits inside one link."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from variorum.comparing.cutting import Stretch
from variorum.comparing.desk import LONGEST, Desk
from variorum.comparing.scripting import common_start
from variorum.comparing.wording.capital_names import is_acronym
from variorum.comparing.wording.cutting import cut, cut_where_answered
from variorum.comparing.wording.edit_kinds import kind_of, kind_without_claims, stretch_of
from variorum.comparing.wording.growing import grown
from variorum.comparing.wording.moved_claims import News
from variorum.comparing.wording.one_word import is_plain_swap
from variorum.comparing.wording.sides import Setting, Side
from variorum.comparing.wording.spaced_names import with_hyphens_of_names
from variorum.comparing.wording.swapped import joined_where_swapped
from variorum.comparing.wording.tidying import tidied
from variorum.comparing.wording.weighing_claims import Passages
from variorum.comparing.wording.word_differences import Change, Token, changes, share_equal, tokens_of
from variorum.model.comparison import Edit, EditKind
from variorum.model.span import Span
from variorum.text.stop_words import ENGLISH

#: From this share of equal tokens on a reader sees one sentence edited, below it two ways to say it.
EDITED = 0.5
#: Two sentences less alike than this are one replacement, cut only where what they claim differs.
_WORTH_MARKING = 0.2
#: Nor are they cut where they have more tokens than this together: texts without full stops, told otherwise.
_MOST_CUT = 4_000
#: Of passages longer than this, in characters, the equal beginning and end are not cut into words …
_LONG = 20_000
#: … but for so much of them as a difference may be moved into or told by.
_MARGIN = 5_000


class Edits(NamedTuple):
    """All edits of a link, and the share of its words that is equal."""

    edits: tuple[Edit, ...]
    alike: float


def edits_between(left: Stretch, right: Stretch, setting: Setting) -> Edits:
    """Edits from one passage to the other, in order."""
    one_text, other_text = setting.left.text[slice(*left)], setting.right.text[slice(*right)]
    if one_text == other_text:
        return Edits((), 1.0)
    if min(len(one_text), len(other_text)) <= _LONG:
        return _edits_amid(left, right, setting)
    head, tail = _equal_ends(one_text, other_text)
    found = _edits_amid((left[0] + head, left[1] - tail), (right[0] + head, right[1] - tail), setting)
    equal = 2 * (head + tail) / (len(one_text) + len(other_text))
    return Edits(found.edits, equal + (1 - equal) * found.alike)


def _equal_ends(one: str, other: str) -> tuple[int, int]:
    """How many characters may be left out before and after what differs; they end and begin between words."""
    head = max(0, one.rfind(" ", 0, max(0, common_start(one, other) - _MARGIN)))
    tail = common_start(one[head:][::-1], other[head:][::-1])
    border = one.find(" ", len(one) - tail + _MARGIN)
    return head, len(one) - border if border >= 0 else 0


def _edits_amid(left: Stretch, right: Stretch, setting: Setting) -> Edits:
    one, other = _tokens(setting.left, left, setting.desk), _tokens(setting.right, right, setting.desk)
    raw = changes(one, other)
    alike = share_equal(len(one), len(other), raw)
    if alike < _WORTH_MARKING and len(one) + len(other) > _MOST_CUT:
        return Edits((Edit(Span(*left), Span(*right), "wording"),), alike)
    if alike >= _WORTH_MARKING and is_plain_swap(one, other, raw, setting):
        kinds = [(raw[0], kind_without_claims(one, other, raw[0], setting))]
        return Edits(_told(kinds, one, other, left, right, setting), alike)
    one, other = with_hyphens_of_names(one, other, raw, setting)
    fine = grown(one, other, raw, setting)
    both = Passages(one, other, setting)
    if alike < _WORTH_MARKING:
        whole, news = cut_where_answered(both)
    else:
        whole, news = cut(both, fine, joined_where_swapped(both, tidied(one, other, fine)))
    return Edits(_told(_with_kinds(both, whole, news), one, other, left, right, setting), alike)


def _tokens(side: Side, passage: Stretch, desk: Desk) -> Sequence[Token]:
    start, end = passage
    cut = desk.remembering(tokens_of) if end - start <= LONGEST else tokens_of
    return cut(side.text, start, end)


def _told(
    kinds: Sequence[tuple[Change, EditKind]],
    one: Sequence[Token],
    other: Sequence[Token],
    left: Stretch,
    right: Stretch,
    setting: Setting,
) -> tuple[Edit, ...]:
    """Changes with their kinds as edits, and what differs between them in typography."""
    found: list[Edit] = []
    at, there = 0, 0
    for change, kind in kinds:
        found += _typographic(one[at : change.i1], other[there : change.j1], setting)
        spans = stretch_of(one, change.i1, change.i2, left), stretch_of(other, change.j1, change.j2, right)
        found.append(Edit(Span(*spans[0]), Span(*spans[1]), kind))
        at, there = change.i2, change.j2
    return (*found, *_typographic(one[at:], other[there:], setting))


def _with_kinds(both: Passages, whole: Sequence[Change], news: News) -> list[tuple[Change, EditKind]]:
    """Each change and its kind; what was cut apart and is of one kind after all is one change."""
    kept: list[tuple[Change, EditKind]] = []
    for change in whole:
        kind = kind_of(both, change, news)
        if kept and kept[-1][1] == kind and _goes_on(kept[-1][0], change):
            last, _ = kept.pop()
            change = Change(last.i1, change.i2, last.j1, change.j2)
        kept.append((change, kind))
    return kept


def _goes_on(last: Change, change: Change) -> bool:
    """Whether a change only adds to the words of the one side that the last is about: "{Saturday}{morning}"."""
    if (last.i2, last.j2) != (change.i1, change.j1):
        return False
    return last.i1 == change.i2 or last.j1 == change.j2


def _case_kind(one: Sequence[Token], at: int, other: Sequence[Token], setting: Setting) -> EditKind:
    """ "US" and "us" are a country and a pronoun; any other change of case is typography."""
    u, v = one[at], other[at]
    a, b = setting.left.text[u.start : u.end], setting.right.text[v.start : v.end]
    if a == b or len(a) < 2 or u.key not in ENGLISH:
        return "typography"
    acronym = (a.isupper() and b.islower() and is_acronym(one, at, setting.left)) or (
        b.isupper() and a.islower() and is_acronym(other, at, setting.right)
    )
    return "name" if acronym else "typography"


def _typographic(one: Sequence[Token], other: Sequence[Token], setting: Setting) -> list[Edit]:
    """Equal words set differently: quotes, dashes, capitals, and white space between them."""
    a, b = setting.left.text, setting.right.text
    found: list[Edit] = []
    for at, (u, v) in enumerate(zip(one, other, strict=True)):
        if at and a[one[at - 1].end : u.start] != b[other[at - 1].end : v.start]:
            gap = Span(one[at - 1].end, u.start), Span(other[at - 1].end, v.start)
            _add(found, Edit(*gap, "typography"))
        if a[u.start : u.end] != b[v.start : v.end]:
            edit = Edit(Span(u.start, u.end), Span(v.start, v.end), _case_kind(one, at, other, setting))
            before = (one[at - 1], other[at - 1]) if at and found and u.key[:1].isalpha() else None
            _add(found, _with_the_word_before(edit, before, found[-1]) if before else edit)
    return found


def _with_the_word_before(edit: Edit, before: tuple[Token, Token], last: Edit) -> Edit:
    """ "{Coast Road → coast road}" is one change, although the space between is equal."""
    ended = last.left.end == before[0].end and last.right.end == before[1].end
    if not ended or edit.kind != last.kind or not before[0].key[:1].isalpha():
        return edit
    return Edit(Span(before[0].end, edit.left.end), Span(before[1].end, edit.right.end), edit.kind)


def _add(found: list[Edit], edit: Edit) -> None:
    """An edit that touches the last, of its kind, is one with it: a mark and the space beside it."""
    last = found[-1] if found else None
    if last and (last.left.end, last.right.end, last.kind) == (edit.left.start, edit.right.start, edit.kind):
        found[-1] = Edit(
            Span(last.left.start, edit.left.end), Span(last.right.start, edit.right.end), edit.kind
        )
    else:
        found.append(edit)
