"""Entities that were not joined but may be one, or belong together: asked or shown, never decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from variorum.dossier.joining.bodies import without_article
from variorum.dossier.joining.metonyms import metonyms
from variorum.dossier.joining.name_keys import folded, same_word
from variorum.dossier.joining.name_pairs import pairs_sharing, spelling_keys
from variorum.dossier.joining.stated_ties import stated_ties
from variorum.entities.names.lexicons import lexicons
from variorum.model.annotations import Annotations
from variorum.model.decisions import Decisions
from variorum.model.dossier import Entity, SoftLink, TieKind
from variorum.text.phrasing import phrase

#: A name that more could bear is nobody's guess.
_MOST_BEARERS = 4
_ORDER: tuple[TieKind, ...] = ("same", "part", "family", "people")


def soft_links(
    annotations: Sequence[Annotations], entities: Sequence[Entity], decisions: Decisions | None
) -> tuple[SoftLink, ...]:
    """All soft links, without those the reader declined, one for each two entities."""
    refused = _refused(decisions)
    found: dict[frozenset[int], SoftLink] = {}
    made = (
        *stated_ties(annotations, entities),
        *_bare_names(entities),
        *_longer_names(entities),
        *_one_name_two_kinds(entities),
        *metonyms(entities),
        *_peoples(entities),
    )
    for link in made:
        if link.one != link.other and not _is_refused(entities[link.one], entities[link.other], refused):
            found.setdefault(frozenset((link.one, link.other)), link)
    return tuple(sorted(found.values(), key=lambda k: (_ORDER.index(k.kind), k.one, k.other)))


def _refused(decisions: Decisions | None) -> frozenset[frozenset[str]]:
    acts = decisions.entities if decisions else ()
    return frozenset(frozenset(folded(n) for n in d.names) for d in acts if d.act in ("apart", "split"))


def _is_refused(one: Entity, other: Entity, refused: frozenset[frozenset[str]]) -> bool:
    if not refused:
        return False
    a = {folded(name) for name in (one.name, *one.spellings)}
    b = {folded(name) for name in (other.name, *other.spellings)}
    return any(names & a and names & b and names <= a | b for names in refused)


def _bare_names(entities: Sequence[Entity]) -> Iterable[SoftLink]:
    """A person known by one word, and those who bear that name in full."""
    bearers: dict[str, list[int]] = {}
    for number, entity in enumerate(entities):
        if entity.type == "PERSON":
            ends = {folded(w) for s in entity.spellings if " " in s for w in (s.split()[0], s.split()[-1])}
            for k in {k for w in ends for k in (w, *spelling_keys(w))}:
                bearers.setdefault(k, []).append(number)
    asked: set[str] = set()  # a merge by name takes all that are shown under it
    for number, entity in enumerate(entities):
        if entity.type not in ("PERSON", "?") or any(" " in s for s in entity.spellings):
            continue
        word = folded(entity.spellings[0]) if entity.spellings else ""
        candidates = {n for k in (word, *spelling_keys(word)) for n in bearers.get(k, ())}
        meant = sorted(n for n in candidates if n != number and _bears(entities[n], word))
        if not word or word in asked or len(meant) > _MOST_BEARERS:
            continue
        asked.add(word)
        for n in meant:
            others = [phrase("“{words}”", words=entities[m].name) for m in meant if m != n]
            name, meant_here = entities[n].name, entity.name
            if others:
                reason = phrase(
                    "“{other}” may be the “{name}” meant here; so may {names}.",
                    other=name,
                    name=meant_here,
                    names=phrase(" and ").join(others),
                )
            else:
                reason = phrase("“{other}” may be the “{name}” meant here.", other=name, name=meant_here)
            yield SoftLink(number, n, "same", reason)


def _bears(entity: Entity, word: str) -> bool:
    full = [s.split() for s in entity.spellings if " " in s]
    return any(same_word(w[-1], word) or folded(w[0]) == word for w in full)


def _longer_names(entities: Sequence[Entity]) -> Iterable[SoftLink]:
    """A body whose name stands at either end of another's, and persons whose full names are almost one."""
    bodies = [(n, e) for n, e in enumerate(entities) if e.type == "ORG"]
    ends: dict[tuple[str, ...], list[int]] = {}
    kinds: dict[tuple[str, ...], list[int]] = {}
    longer: dict[int, list[int]] = {}
    for n, e in bodies:
        words = _words(e.name)
        if _is_telling(words):
            ends.setdefault(words, []).append(n)
        elif _is_kind_of_body(e.name):
            kinds.setdefault(words, []).append(n)
    for n, e in bodies:
        words = _words(e.name)
        for size in range(1, len(words)):
            for m in ends.get(words[:size], ()):
                yield SoftLink(
                    n,
                    m,
                    "part",
                    phrase("The name “{name}” begins with “{other}”.", name=e.name, other=entities[m].name),
                )
            for m in ends.get(words[-size:], ()) if size > 1 else ():
                yield SoftLink(
                    m,
                    n,
                    "same",
                    phrase("The name “{name}” ends in “{other}”.", name=e.name, other=entities[m].name),
                )
            for m in kinds.get(words[-size:], ()) if size > 1 else ():
                longer.setdefault(m, []).append(n)
    for m, wholes in longer.items():
        if len(wholes) == 1:  # of two committees neither is more likely meant
            n = wholes[0]
            yield SoftLink(
                m,
                n,
                "same",
                phrase(
                    "“{name}” is the only “{other}” named in full.",
                    name=entities[n].name,
                    other=entities[m].name,
                ),
            )
    people = [(n, e) for n, e in enumerate(entities) if e.type == "PERSON" and " " in e.name]
    for (n, one), (m, other) in pairs_sharing(people, lambda p: spelling_keys(_words(p[1].name)[-1])):
        a, b = _words(one.name), _words(other.name)
        if same_word(a[0], b[0]) and same_word(a[-1], b[-1]):
            yield SoftLink(
                n,
                m,
                "same",
                phrase(
                    "“{name}” and “{other}” are almost one name: one person, or two.",
                    name=one.name,
                    other=other.name,
                ),
            )
        elif len(a) != len(b) and min(len(a), len(b)) > 1:
            short, long = (one, other) if len(a) < len(b) else (other, one)
            if _words(long.name)[-len(_words(short.name)) :] == _words(short.name):
                yield SoftLink(
                    n,
                    m,
                    "same",
                    phrase("The name “{name}” ends in “{other}”.", name=long.name, other=short.name),
                )


def _words(name: str) -> tuple[str, ...]:
    words = [folded(w).strip(",") for w in name.split()]
    return tuple(w for w in words if w and w not in ("jr", "sr", "ii", "iii", "iv")) or (folded(name),)


def _is_telling(words: tuple[str, ...]) -> bool:
    lists = lexicons()
    if lists.city(" ".join(w.capitalize() for w in words)) > 0:
        return False
    return not all(w in lists.ordinary or w in lists.demonyms or w in lists.place_of for w in words)


def _is_kind_of_body(name: str) -> bool:
    """ "Judiciary Committee": words of the language, of which the last says that it is a body.

    Not names known by themselves, as "Supreme Court", which more than one country has, nor those of a people or a
    party, which has a branch of that name in each state.
    """
    lists = lexicons()
    first, last = name.split()[0], name.split()[-1].capitalize()
    if " " not in name or name in lists.names or first in lists.names:
        return False
    return lists.heads.get(last) == "ORG"


def _one_name_two_kinds(entities: Sequence[Entity]) -> Iterable[SoftLink]:
    """The same name taken for two kinds, or a place and the province of its name."""
    shown: dict[str, list[int]] = {}
    for number, entity in enumerate(entities):
        name = folded(entity.name)
        if entity.type in ("ORG", "MISC", "?"):
            name = " ".join(without_article(name.split()))
        shown.setdefault(name, []).append(number)
    kinds = {
        "PERSON": phrase("a person"), "ORG": phrase("an organisation"), "LOC": phrase("a place"),
        "NORP": phrase("a people"), "MISC": phrase("something else"),
        "?": phrase("something of unknown kind"),
    }  # fmt: skip
    for numbers in shown.values():
        for n, m in combinations(numbers[: _MOST_BEARERS + 1], 2):
            one, other = entities[n], entities[m]
            if one.type == other.type == "LOC":
                yield SoftLink(
                    n,
                    m,
                    "part",
                    phrase(
                        "“{name}” is the name of two places here, as of a town and its province.",
                        name=one.name,
                    ),
                )
            elif one.type == other.type and (one.type != "PERSON" or " " in one.name):
                yield SoftLink(
                    n, m, "same", phrase("Two are called “{name}” here, perhaps the same one.", name=one.name)
                )
            elif one.type != other.type:
                yield SoftLink(
                    n,
                    m,
                    "same",
                    phrase(
                        "“{name}” was taken for {kind} here and {other} there.",
                        name=one.name,
                        kind=kinds[one.type],
                        other=kinds[other.type],
                    ),
                )


def _peoples(entities: Sequence[Entity]) -> Iterable[SoftLink]:
    places = {folded(s): n for n, e in enumerate(entities) if e.type == "LOC" for s in (e.name, *e.spellings)}
    for number, entity in enumerate(entities):
        if entity.type == "NORP":
            place = lexicons().demonyms.get(entity.name.lower())
            at = places.get(folded(place)) if place else None
            if at is not None:
                yield SoftLink(
                    number,
                    at,
                    "people",
                    phrase(
                        "“{name}” is said of people and things of {place}.", name=entity.name, place=place
                    ),
                )
