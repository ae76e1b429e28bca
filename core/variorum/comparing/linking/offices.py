"""What a report says beside a name to tell who that is: an office, and the party and place that go with one.

"Port Ellery's harbour master, Ada Holm, a Democrat" and "Democratic Harbour Master Ada Holm of Port Ellery" both
introduce her. Every report does so, and none of it is what the sentence tells.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from variorum.comparing.cutting import Stretch
from variorum.text.stop_words import ENGLISH
from variorum.text.word_lists import listed
from variorum_resources import text_of

#: Public offices, and who speaks for others. Not who one is in the event (gunman, victim, striker), which is the news.
_OFFICES = listed(
    """
    president vice prime premier minister ministers chancellor secretary senator senators sen representative rep
    congressman congresswoman assemblyman assemblywoman councillor councilman councilwoman alderman governor gov mayor
    deputy ambassador envoy consul speaker majority minority leader whip commissioner chairman chairwoman chair head
    director chief staff press spokesman spokeswoman spokesperson treasurer attorney general solicitor counsel lawyer
    judge justice magistrate prosecutor district sheriff constable captain colonel commander admiral inspector
    king queen prince princess pope cardinal archbishop bishop pastor rabbi imam ayatollah former ex ceo
    bundeskanzler bundeskanzlerin kanzler kanzlerin bundespräsident präsident präsidentin ministerpräsident
    ministerpräsidentin ministerin außenminister außenministerin innenminister innenministerin finanzminister
    finanzministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin
    vorsitzende vorsitzender parteichef parteichefin senatorin abgeordnete abgeordneter staatsanwalt richter richterin
    président présidente premier première ministre secrétaire maire sénateur sénatrice député députée gouverneur
    procureur procureure juge préfet préfète porte parole ancien ancienne
    presidente presidenta primer primera ministro ministra secretario secretaria portavoz alcalde alcaldesa senadora
    senador diputado diputada gobernador gobernadora fiscal juez jueza
    """
)
_WORD = re.compile(r"[^\W\d_]+")
#: As many words before and behind a name are looked at: "the state's attorney general, a Republican, Ada Holm".
_REACH = 6


def introduced(sentence: str, names: list[Stretch]) -> list[tuple[str, ...]]:
    """For each of the names, the words beside it that are an office, whose office it is, and the party and place.

    >>> introduced("The town's harbour director, Ada Holm (D-Ohio), slept.", [(30, 38)])
    [('director', 'd', 'ohio')]
    """
    found = list(_WORD.finditer(sentence))
    folded = [word.group().casefold() for word in found]
    if _OFFICES.isdisjoint(folded):
        return [()] * len(names)
    spoken = _Words(sentence, found, folded)
    return [spoken.beside(name) for name in names]


def is_office(folded: str) -> bool:
    return folded in _OFFICES


class _Words:
    """The words of a sentence, and which of them belong to an office."""

    def __init__(self, sentence: str, found: list[re.Match[str]], folded: list[str]) -> None:
        self._folded = folded
        self._starts = [word.start() for word in found]
        self._capital = [word.group()[0].isupper() for word in found]
        self._offices = [at for at, word in enumerate(folded) if word in _OFFICES]
        self._breaks = {
            at
            for at in range(1, len(found))
            if sentence[found[at - 1].end() : found[at].start()].strip(" .’'-")
        }

    def beside(self, name: Stretch) -> tuple[str, ...]:
        first, last = bisect_left(self._starts, name[0]), bisect_left(self._starts, name[1])
        near = range(max(0, first - _REACH), min(len(self._starts), last + _REACH))
        offices = [at for at in self._offices if at in near]
        if not offices:
            return ()
        homes = {at for at in near if self._capital[at] and self._folded[at] in _homes()}
        whose = {at for office in offices for at in self._up_to(office)}
        return tuple(self._folded[at] for at in sorted(homes | whose))

    def _up_to(self, office: int) -> Iterator[int]:
        """The office, and what stands right before it: the White House spokesman, Port Ellery's former mayor."""
        for at in range(office, -1, -1):
            if at == 0 and 1 in self._offices and office:
                return  # "Assistant general manager": a capital because it opens the sentence
            if self._capital[at] or self._folded[at] in _OFFICES:
                yield at
            elif self._folded[at] != "s":
                return
            if at in self._breaks:
                return


@cache
def _homes() -> frozenset[str]:
    """Words of the names of countries, states, parties and peoples, with "R" and "D" of "R-Ohio"."""
    lists = (text_of(f"lexicons/{name}.txt").splitlines() for name in ("countries", "states", "groups"))
    lines = (line for each in lists for line in each if not line.startswith("#"))
    return frozenset(word for line in lines for word in _WORD.findall(line.casefold())) - ENGLISH
