"""Bodies called by a part of their name: "Summit" for Summit Entertainment, "Nationals" for a team.

A part of the name is the body only where the rest says what kind of body it is. A chamber is not its committee,
nor the party group in it ("House", "House Judiciary Committee", "House Republicans"), and a known name that goes
on is mostly something else ("Medicare Advantage").
"""

from __future__ import annotations

from variorum.dossier.joining.bodies import MAKER_AND_PRODUCT, SMALL_WORDS
from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.occurrences import Occurrence
from variorum.entities.names.lexicons import lexicons
from variorum.entities.names.one_of_a_kind import ONE_OF_A_KIND
from variorum.text.phrasing import phrase
from variorum.text.word_lists import listed

Id = tuple[int, int]
#: A name with one of these after it is still the same body.
_KINDS = listed(
    """
    department ministry agency corps news party university college company corporation stores motors airlines
    airways bank entertainment pictures studios records television tv network magazine newspaper workshop
    industries international holdings foods brewing oil petroleum energy
    pharmaceuticals electronics insurance restaurants hotels games club united city
    """
)
#: A name with one of these after it is a part of the body, or people in it.
_PARTS = listed(
    """
    committee subcommittee committees board caucus counsel panel judiciary office staff team campaign family wing
    branch unit division republican republicans democrat democrats democratic majority minority oversight ways
    intelligence budget appropriations foundation fund funds trust
    """
)


def join_short_forms(bodies: list[Occurrence], groups: Groups[Id]) -> None:
    """Join part and whole where only one whole can be meant: in one text, else in all of them."""
    known = _Wholes(bodies, groups)
    for short in bodies:
        whole = known.only_in_text(short)
        if whole is not None:
            reason = phrase("“{name}” is short for “{other}” in one text", name=short.text, other=whole.text)
        else:
            whole = known.only_anywhere(short)
            reason = ""
            if whole:
                reason = phrase(
                    "“{name}” can be short only for “{other}” in these texts",
                    name=short.text,
                    other=whole.text,
                )
        if whole is not None and groups.leader(whole.id) != groups.leader(short.id):
            groups.join(whole.id, short.id, reason)


class _Wholes:
    """Longer names by their first and by their last words."""

    def __init__(self, bodies: list[Occurrence], groups: Groups[Id]) -> None:
        self._groups = groups
        self._by_end: dict[tuple[str, ...], list[Occurrence]] = {}
        for one in bodies:
            parts = {p for n in range(1, min(len(one.words), 5)) for p in (one.words[:n], one.words[-n:])}
            for part in parts:
                self._by_end.setdefault(part, []).append(one)

    def only_in_text(self, short: Occurrence) -> Occurrence | None:
        """The one body of the same text this may be short for."""
        longer = self._by_end.get(short.words, [])
        return self._one([b for b in longer if b.place == short.place and _is_part(short, b)])

    def only_anywhere(self, short: Occurrence) -> Occurrence | None:
        """The one body of all texts, by the safer kinds of short forms."""
        longer = self._by_end.get(short.words, [])
        if any(b.place == short.place and b.words != short.words for b in longer):
            return None
        return self._one([b for b in longer if _is_part_anywhere(short, b)])

    def _one(self, wholes: list[Occurrence]) -> Occurrence | None:
        return wholes[0] if wholes and len({self._groups.leader(b.id) for b in wholes}) == 1 else None


def _is_part(short: Occurrence, long: Occurrence) -> bool:
    a, b = short.words, long.words
    lists = lexicons()
    if len(a) >= len(b) or len(a) > 2 or (short.type != long.type and short.type != "?"):
        return False
    if b[: len(a)] == a:
        rest = b[len(a) :]
        kind = lists.heads.get(rest[-1].capitalize())
        if rest[-1] in _PARTS or (short.text in lists.names and rest[-1] not in _KINDS):
            return False
        return (
            kind in ("ORG", None) and a[0] not in lists.demonyms and not any(w in SMALL_WORDS for w in rest)
        )
    ends = b[-len(a) :] == a
    if short.type == long.type == "MISC":
        return ends and long.mention.reason in ("a title in quotation marks", MAKER_AND_PRODUCT)
    if not ends or short.type != "ORG" or long.mention.start > short.mention.start:
        return False
    # "the Navy" behind "the Indian Navy", not behind "the Indian navy": a paper writes both alike.
    return len(b) >= 3 or (" ".join(a) in ONE_OF_A_KIND and long.text.endswith(short.text))


def _is_part_anywhere(short: Occurrence, long: Occurrence) -> bool:
    a, b = short.words, long.words
    lists = lexicons()
    if short.type != "ORG" or long.type != "ORG" or len(a) >= len(b):
        return False
    if b[: len(a)] == a:
        rest = b[len(a) :]
        if rest[0] == "and" and len(a) > 2:
            return True  # "Ministry of Farming and Fish", cut
        if rest[0] == "of":  # "Election Commission of Turkmenistan"
            return len(a) > 1 and _is_place(rest[1:])
        return len(rest) == 1 and rest[0] in _KINDS and not _is_place(a) and a[0] not in lists.ordinary
    # A team and its town: "Washington Nationals". Not "Times" or "Police", which every town has.
    team = len(a) == 1 and a[0].endswith(("s", "x")) and a[0].capitalize() not in lists.heads
    return team and _is_place(b[: -len(a)])


def _is_place(words: tuple[str, ...]) -> bool:
    lists = lexicons()
    name = " ".join(w.capitalize() for w in words)
    listed = lists.names.get(name, ("",))[0]
    return " ".join(words) in lists.place_of or listed in ("LOC", "NORP") or lists.city(name) > 0
