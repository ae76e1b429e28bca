"""What stands at the foot of a list: first what the number on its tab counts, then what the list has besides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from variorum_gui.languages.words import tr, tr_many
from variorum_gui.sidebar.rows import Row, folded_away

_Told = Callable[[int], str]
_NOTHING: Mapping[str, int] = MappingProxyType({})


def foot_words(
    tab: str, rows: Iterable[Row], count: int | None, besides: Mapping[str, int] = _NOTHING
) -> tuple[str, ...]:
    """The words, and shorter ones where there is less room; ("",) for an empty list. `count` is the number on the tab.

    Where the list shows less than that, both numbers are told: the foot never has another one without saying of what.
    `besides` are such numbers of other kinds of entries, as "decided" that stands above the findings.
    """
    rows = tuple(rows)
    listed = _listed(tab, rows)
    head, *others = _TOLD[tab]
    parts = [_of(listed[kind], besides.get(kind), told) for kind, told in others if listed[kind]]
    if listed[head[0]]:
        parts.insert(0, _of(listed[head[0]], count, head[1]))
    if not parts:
        return ("",)
    words = ", ".join(parts)
    folded = folded_away(rows)
    if not folded:
        return words, parts[0]
    whole = tr_many(
        "{entries}, {n} under a closed heading ▸",
        "{entries}, {n} under closed headings ▸",
        folded,
        entries=words,
    )
    return whole, words, parts[0]


def _of(listed: int, count: int | None, told: _Told) -> str:
    if count is None or listed >= count:
        return told(listed)
    return tr("{shown} of {counted}", shown=listed, counted=told(count))


def _listed(tab: str, rows: Iterable[Row]) -> Counter[str]:
    """How many entries of each kind the list has, those in closed folds among them."""
    found: Counter[str] = Counter()
    for row in rows:
        name, _, rest = row.key.partition(":")
        if row.kind == "item":
            found[_of_findings(row) if tab == "findings" else _ALSO.get(name, name)] += 1
        elif row.kind == "fold" and not row.unfolded:
            found[_FOLDS.get(rest, "to review")] += row.holds - row.decided
            found["decided"] += row.decided
    for kind, other in _TOGETHER.items():
        if found[other]:  # the part with names alone lists names
            found[other] += found.pop(kind, 0)
    return found


def _of_findings(row: Row) -> str:
    return "to review" if row.sign == "to review" else "decided"


#: Rows of other keys that are entries of a kind: a note may be one on a finding.
_ALSO: Mapping[str, str] = {"finding": "note"}
#: What the members of a fold are, by its key; the others are of findings.
_FOLDS: Mapping[str, str] = {
    "perhaps": "tie",
    "ordinal": "figure",
    "dates": "date",
    "refused": "refused",
    "unsourced": "unsourced",
    "typography": "edit",
}
#: Counted as one kind.
_TOGETHER: Mapping[str, str] = {"words": "edit"}


def _to_review(n: int) -> str:
    return tr_many("{n} to review", "{n} to review", n)


def _decided(n: int) -> str:
    return tr_many("{n} decided", "{n} decided", n)


def _names(n: int) -> str:
    return tr_many("{n} name", "{n} names", n)


def _ties(n: int) -> str:
    return tr_many("{n} pair that may be one", "{n} pairs that may be one", n)


def _figures(n: int) -> str:
    return tr_many("{n} figure", "{n} figures", n)


def _dates(n: int) -> str:
    return tr_many("{n} date or clock time", "{n} dates and clock times", n)


def _disagreements(n: int) -> str:
    return tr_many("{n} pair that may differ", "{n} pairs that may differ", n)


def _refused(n: int) -> str:
    return tr_many("{n} not the same fact", "{n} not the same fact", n)


def _quotations(n: int) -> str:
    return tr_many("{n} quotation", "{n} quotations", n)


def _pairs(n: int) -> str:
    return tr_many("{n} in both texts", "{n} in both texts", n)


def _sources(n: int) -> str:
    return tr_many("{n} source", "{n} sources", n)


def _unsourced(n: int) -> str:
    return tr_many("{n} statement without one", "{n} statements without one", n)


def _wording(n: int) -> str:
    return tr_many("{n} difference or name", "{n} differences and names", n)


def _acts(n: int) -> str:
    return tr_many("{n} act", "{n} acts", n)


def _verbs(n: int) -> str:
    return tr_many("{n} speaker", "{n} speakers", n)


def _notes(n: int) -> str:
    return tr_many("{n} note", "{n} notes", n)


#: By tab the kinds of its entries, in the order they are told; the number on the tab counts the first.
_TOLD: Mapping[str, tuple[tuple[str, _Told], ...]] = {
    "findings": (("to review", _to_review), ("decided", _decided)),
    "names": (("name", _names), ("tie", _ties)),
    "figures": (
        ("figure", _figures),
        ("date", _dates),
        ("disagreement", _disagreements),
        ("refused", _refused),
    ),
    "quotes": (
        ("quote", _quotations),
        ("pair", _pairs),
        ("source", _sources),
        ("unsourced", _unsourced),
    ),
    "wording": (("edit", _wording), ("words", _names), ("act", _acts), ("verbs", _verbs)),
    "notes": (("note", _notes),),
}
