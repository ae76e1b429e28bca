"""Seats that news names for who sits there: "Pentagon" for the Defense Department.

The building is not the body, and a text may mean either, so this is offered and never decided. A seat stands
here only where it is known the world over for one body; a capital for its government does not ("Moscow" is
mostly the town).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from variorum.dossier.joining.name_keys import folded
from variorum.model.dossier import Entity, SoftLink
from variorum.text.phrasing import phrase

#: Seats, and the names of the body that sits there; written as `_plain` writes names.
_SEATS: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(seats.split("|")), frozenset(bodies.split("|")))
    for seats, bodies in (
        ("pentagon", "defense department|department of defense|dod"),
        (
            "white house",
            "presidents office|office of the president|executive office of the president|presidency",
        ),
        ("foggy bottom", "state department|department of state"),
        ("capitol hill|capitol", "congress"),
        ("langley", "central intelligence agency|cia"),
        ("fort meade", "national security agency|nsa"),
        ("one police plaza", "new york police department|new york city police department|nypd"),
        (
            "kremlin",
            "russian government|russian presidency|government of russia|russian presidential administration",
        ),
        (
            "downing street|10 downing street|no 10|number 10|whitehall",
            "british government|uk government|government of the united kingdom|prime ministers office|cabinet office",
        ),
        ("scotland yard|new scotland yard", "metropolitan police|metropolitan police service|met police|met"),
        (
            "westminster|palace of westminster",
            "parliament|british parliament|uk parliament|house of commons|houses of parliament",
        ),
        ("buckingham palace", "royal family|british royal family|royal household"),
        ("old bailey", "central criminal court"),
        ("holyrood", "scottish parliament|scottish government"),
        ("stormont", "northern ireland assembly|northern ireland executive"),
        ("elysee|elysee palace", "french presidency|french government|presidents office"),
        ("quai dorsay", "french foreign ministry|foreign ministry"),
        ("matignon|hotel matignon", "french government|prime ministers office"),
        ("moncloa|moncloa palace", "spanish government|prime ministers office"),
        ("quirinale|quirinal|quirinal palace", "italian presidency"),
        ("palazzo chigi|chigi palace", "italian government|prime ministers office"),
        ("blue house", "south korean presidency|south korean government|presidents office"),
        ("zhongnanhai", "chinese government|chinese communist party"),
        ("vatican", "holy see"),
    )
)
#: Seats that say nothing but what their one body says: no other goes by the name, in any country.
_SPEAK_FOR_ONE = frozenset(
    ("pentagon", "foggy bottom", "one police plaza", "scotland yard", "new scotland yard", "vatican")
)
_COUNTRY = ("us ", "united states ")


def metonyms(entities: Sequence[Entity]) -> Iterable[SoftLink]:
    """An offer for each seat and each body that sits there, both named in the texts."""
    named: dict[str, list[int]] = {}
    for number, entity in enumerate(entities):
        if entity.type != "PERSON":
            for name in dict.fromkeys(_plain(spelling) for spelling in (entity.name, *entity.spellings)):
                named.setdefault(name, []).append(number)
    for seats, bodies in _SEATS:
        here = sorted({n for seat in seats for n in named.get(seat, ())})
        there = sorted({n for body in bodies for n in named.get(body, ())})
        for n in here:
            for m in (m for m in there if m != n):
                seat, body = entities[n].name, entities[m].name
                reason = phrase(
                    "“{name}” is the seat of “{other}”, and news writes the one for the other.",
                    name=seat,
                    other=body,
                )
                yield SoftLink(n, m, "same", reason)


def bodies_of_seats(entities: Sequence[Entity]) -> dict[int, int]:
    """Of each seat that speaks for one body only, the number of that body, where the texts name one such.

    A building says nothing: “the Pentagon said” is what the Defense Department says, whatever else it may be.
    """
    found: dict[int, int] = {}
    for seats, bodies in _SEATS:
        if seats <= _SPEAK_FOR_ONE:
            here = [n for n, entity in enumerate(entities) if _is_called(entity, seats)]
            there = [n for n, entity in enumerate(entities) if _is_called(entity, bodies)]
            if len(there) == 1:
                found |= {n: there[0] for n in here if n != there[0]}
    return found


def _is_called(entity: Entity, names: frozenset[str]) -> bool:
    spelled = (_plain(spelling) for spelling in (entity.name, *entity.spellings))
    return entity.type != "PERSON" and not names.isdisjoint(spelled)


def _plain(name: str) -> str:
    plain = " ".join(folded(word) for word in name.split()).removeprefix("the ")
    for country in _COUNTRY:
        plain = plain.removeprefix(country)
    return plain
