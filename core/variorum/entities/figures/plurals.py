"""Forms of English words beside a number: plurals, pasts that are verbs only, adverbs."""

from __future__ import annotations

from variorum.entities.names.lexicons import lexicons
from variorum.text.word_lists import listed

_NO_PLURALS = listed(
    """
    us this his its is was has as less bus gas boss class campus status virus previous
    various serious always perhaps plus versus yes plainclothes
    """
)
#: Plurals without an s, and nouns that are counted without one.
_PLURALS = listed(
    """
    people folk men women children troops personnel aircraft spacecraft hovercraft cattle sheep
    deer fish salmon youth infantry cavalry clergy feet teeth geese mice lice oxen alumni media data criteria phenomena
    bacteria offspring kin livestock poultry swine artillery
    """
)
#: Counted without an s, and as often before another noun: "300 crew", "300 crew members".
_COLLECTIVES = listed("police crew staff faculty youth aircraft media data infantry cavalry artillery salmon")
_PLURAL_ENDS = ("men", "women", "people", "children", "folk", "craft", "ese")
#: Pasts that are no participles, hence never stand before a noun as "stolen" does.
_FINITE_PASTS = listed(
    """
    met took gave went came saw knew threw wrote spoke flew fell drew grew began ran rose drove chose broke wore tore
    stole swore woke shook sang rang drank swam sat stood held kept meant felt thought bought brought caught taught
    told got had made became put did said blew ate fled led slept wept dealt lay sought fought hid bit arose forgot
    occurred happened appeared seemed remained sent
    """
)
_NO_MANNER = listed(
    """
    family assembly ally rally fly reply supply bully jelly belly lily anomaly monopoly butterfly dolly gully
    monthly weekly daily early elderly deadly friendly only lovely likely ugly holy costly lonely july italy
    """
)
#: Nouns, though they end as participles do.
_THINGS_IN_ING = listed(
    """
    shooting building meeting hearing killing bombing wedding ruling painting stabbing landing warning feeling filing
    finding listing reading recording rating sibling beginning being opening beating crossing sitting briefing
    drawing king ring spring string thing something anything morning evening ceiling sighting gathering outing
    offering posting drowning hanging screening showing sting wing swing
    """
)


def ends_a_phrase(word: str) -> bool:
    """Whether the noun is a plural with which the phrase is over: not "crew" in "300 crew members"."""
    low = word.lower()
    if low in _PLURALS or low.endswith(_PLURAL_ENDS):
        return low not in _COLLECTIVES and low not in lexicons().demonyms
    return low.endswith("s") and low not in _NO_PLURALS and not low.endswith(("ss", "'s", "’s", "ous"))


def is_plural(word: str) -> bool:
    """Whether more than one can be counted by the word: also a people ("12 Somali"), also initials ("51 KO")."""
    if ends_a_phrase(word) or word.lower() in _COLLECTIVES or word.endswith(("s'", "s’")):
        return True
    return word[0].isupper() and (word.lower() in lexicons().demonyms or (len(word) < 4 and word.isupper()))


def is_finite_past(word: str) -> bool:
    """Whether the word can only be the verb of a clause."""
    return word in _FINITE_PASTS


def is_manner(word: str) -> bool:
    """Whether the word is an adverb in -ly."""
    return len(word) > 4 and word.endswith("ly") and word not in _NO_MANNER


def is_participle(word: str) -> bool:
    """Whether the word is a verb's form in -ed or -ing rather than a noun."""
    low = word.lower()
    return low.endswith("ed") or (low.endswith("ing") and low not in _THINGS_IN_ING)
