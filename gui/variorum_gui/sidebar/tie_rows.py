"""Names that may be one: offered to the reader, never decided."""

from __future__ import annotations

from variorum.model.decisions import EntityDecision
from variorum.model.dossier import SoftLink
from variorum_gui.languages.words import tr
from variorum_gui.shown import Shown
from variorum_gui.sidebar.name_rows import mention_places
from variorum_gui.sidebar.name_view import NameView, passes
from variorum_gui.sidebar.rows import TYPE_SIGNS, Row, fold

FOLD = "perhaps"
_PREFIX = "tie:"


def tie_rows(shown: Shown, closed: frozenset[str], view: NameView = NameView()) -> tuple[Row, ...]:  # noqa: B008
    """The offers under one heading, which is open unless it was closed; with a filter, those on a name it lets by."""
    if shown.dossier is None:
        return ()
    entities = shown.dossier.entities
    rows = tuple(
        _row(shown, link)
        for link in offers(shown)
        if passes(entities[link.one], view) or passes(entities[link.other], view)
    )
    return fold(FOLD, tr("Perhaps the same: please decide"), rows, frozenset({FOLD}) - closed)


def offers(shown: Shown) -> tuple[SoftLink, ...]:
    """The soft links that ask a question."""
    return tuple(link for link in shown.dossier.perhaps if link.kind == "same") if shown.dossier else ()


def is_offer(row: Row) -> bool:
    """Whether a row asks if two names are one."""
    return row.key.startswith(_PREFIX)


def answer(shown: Shown, key: str, one: bool) -> EntityDecision | None:
    """The decision an offer leads to: the two are one, or are kept apart."""
    if shown.dossier is None:
        return None
    link = next((link for link in offers(shown) if _key(shown, link) == key), None)
    if link is None:
        return None
    names = tuple(shown.dossier.entities[at].name for at in (link.one, link.other))
    return EntityDecision("merge" if one else "apart", names)


def _key(shown: Shown, link: SoftLink) -> str:
    assert shown.dossier is not None
    one, other = (shown.dossier.entities[at] for at in (link.one, link.other))
    return f"{_PREFIX}{one.type}:{one.name}/{other.type}:{other.name}"


def _row(shown: Shown, link: SoftLink) -> Row:
    assert shown.dossier is not None
    one, other = (shown.dossier.entities[at] for at in (link.one, link.other))
    return Row(
        _key(shown, link),
        f"{one.listed} / {other.listed}",
        detail=link.reason,
        sign=TYPE_SIGNS.get(other.type, "other"),
        places=(*mention_places(shown, one), *mention_places(shown, other)),
        light=other.type,
        strong=True,
        doubtful=True,
        acts=("previous", "next", "one name", "keep apart"),
    )
