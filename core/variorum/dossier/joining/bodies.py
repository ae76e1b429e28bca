"""Organisations, places, peoples and things: full names, initials, aliases of places."""

from __future__ import annotations

from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.name_keys import folded, same_word
from variorum.dossier.joining.name_pairs import pairs_sharing, spelling_keys
from variorum.dossier.joining.occurrences import Occurrence
from variorum.entities.names.lexicons import lexicons
from variorum.entities.names.plain_words import SHIPS
from variorum.text.phrasing import phrase
from variorum.text.word_lists import listed

Id = tuple[int, int]
SMALL_WORDS = listed("of for the and on in at a an &")
_SHORT = {
    "st.": "street", "st": "street", "ave": "avenue", "rd": "road", "blvd": "boulevard", "mt": "mount",
    "ft": "fort", "s": "south", "n": "north", "e": "east", "w": "west", "dr": "drive",
}  # fmt: skip
#: "Brenna Hospital Medical Center" is Brenna Hospital.
_OF_A_HOSPITAL = listed("medical center centre complex campus")
MAKER_AND_PRODUCT = "a maker and its product"
LEGAL = listed(
    """
    inc corp co ltd llc plc company corporation incorporated limited group
    """
)


def join_by_name(found: list[Occurrence], groups: Groups[Id]) -> None:
    """Mentions of one type with the same name, however it is inflected, dotted or spelled."""
    forms: dict[tuple[str, ...], Occurrence] = {}
    for one in found:
        lead = forms.setdefault(_base(one), one)
        alike = folded(lead.text) == folded(one.text)
        groups.join(
            lead.id,
            one.id,
            ""
            if alike
            else phrase("“{name}” is a form of the name “{other}”", name=one.text, other=lead.text),
        )
    spelled = [form for form in forms.items() if form[1].type != "NORP" and _may_be_misspelled(form[0])]
    for (a, one), (b, other) in pairs_sharing(spelled, _spelling_keys):
        if len(a) == len(b) and all(same_word(x, y) for x, y in zip(a, b, strict=True)):
            groups.join(
                one.id,
                other.id,
                phrase(
                    "“{name}” and “{other}” are one name in two spellings", name=one.text, other=other.text
                ),
                supposed=True,
            )


def _spelling_keys(form: tuple[tuple[str, ...], Occurrence]) -> list[tuple[str, str]]:
    """Where every word is spelled alike, so is the first, by one of its keys."""
    return [(str(len(form[0])), k) for k in spelling_keys(form[0][0])]


def _may_be_misspelled(words: tuple[str, ...]) -> bool:
    """Not short ones, where likeness is chance, nor words of the language: "Place" is not "Police"."""
    return sum(len(w) for w in words) >= 5 and not all(w in lexicons().ordinary for w in words)


def _base(one: Occurrence) -> tuple[str, ...]:
    """What stays the same when the name is inflected."""
    lists = lexicons()
    whole = one.text.lower()
    plain = " ".join(one.words)
    alias = lists.aliases.get(one.text)
    if alias and not one.beside:
        return tuple(alias.lower().split())
    if one.type == "LOC":
        if "hospital" in one.words[1:] and _OF_A_HOSPITAL.issuperset(_after_hospital(one.words)):
            return one.words[: one.words.index("hospital", 1) + 1]
        name = _country(whole) or _country(plain) or " ".join(_SHORT.get(w, w) for w in one.words)
        return (name, one.beside) if one.beside and not _country(whole) else (name,)
    if one.type == "NORP":
        return (lists.demonyms.get(whole) or _singular(plain).replace("democratic", "democrat"),)
    words = [w for w in one.words if w != "the"]
    if one.type in ("MISC", "?") and len(words) > 1 and one.text.split()[0] in SHIPS:
        words = words[1:]  # "HMS Brenna", "the Brenna"
    if one.mention.reason == MAKER_AND_PRODUCT and not any(w in lists.ordinary for w in words[1:]):
        words = words[1:] or words  # "Toyota Camry", "the Camry"
    if one.type == "ORG" and len(words) > 1:
        place = _place_in_full(one.text.split()[0])
        words = [*place, *words[1:]] if place else words
    if one.type in ("ORG", "MISC", "?"):
        words = without_article(words)
    if one.type in ("ORG", "MISC"):
        while len(words) > 2 and (words[0] in lists.demonyms or words[0] in ("us", "uk")):
            words = words[1:]
        if len(words) == 2 and (words[0] in lists.demonyms or words[0] in ("us", "uk")):
            words[0] = (lists.demonyms.get(words[0]) or _country(words[0])).lower()
        while len(words) > 1 and words[-1] in LEGAL:
            words = words[:-1]
    # A plural s alone is no other body: "Revolutionary Guards", "Defense Departments".
    return tuple(_singular(w) if len(w) > 4 else w for w in words) or one.words


def _after_hospital(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[words.index("hospital", 1) + 1 :]


def _place_in_full(word: str) -> list[str]:
    """ "L.A. Herald", "N.J. Senate": the place as other texts write it."""
    lists = lexicons()
    short = folded(word) in ("us", "uk", "un", "eu")
    place = lists.aliases.get(word) or (lists.place_of.get(word.lower()) if "." in word else None)
    return place.lower().split() if place and not short else []


def without_article(words: list[str]) -> list[str]:
    """Without the Arabic article, which half of all texts leave out: "Al Qaeda", "al-Qaida", "Qaeda".

    Of a name of two words only: "Al Shabaab Youth" and "Al Capone Society" may begin with anything.
    """
    if len(words) == 2 and words[0] in ("al", "el"):
        words = words[1:]
    return [words[0].removeprefix("al-").removeprefix("el-"), *words[1:]] if words else words


def _country(name: str) -> str:
    return lexicons().place_of.get(name, "").lower()


def _singular(word: str) -> str:
    return (
        word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3 else word
    )


def join_initials(bodies: list[Occurrence], groups: Groups[Id]) -> None:
    """ "PMF" with "Popular Mobilization Forces", "F.B.I." with "FBI"."""
    short = [b for b in bodies if len(b.words) == 1 and b.mention.text.replace(".", "").isupper()]
    long = [b for b in bodies if len([w for w in b.words if w not in SMALL_WORDS]) > 1]
    by_initials: dict[str, list[Occurrence]] = {}
    for one in long:
        strong = [w for w in one.words if w not in SMALL_WORDS]
        by_initials.setdefault("".join(w[0] for w in strong), []).append(one)
        by_initials.setdefault("".join(w[0] for w in one.words), []).append(one)
        if strong[0] in lexicons().demonyms or strong[0] in ("us", "uk"):
            by_initials.setdefault("".join(w[0] for w in strong[1:]), []).append(one)
    for one in short:
        initials = one.words[0].replace(".", "")
        bearers = by_initials.get(initials, []) if len(initials) > 1 else []
        if bearers and len({groups.leader(b.id) for b in bearers}) == 1:
            groups.join(
                bearers[0].id,
                one.id,
                phrase("“{name}” are the initials of “{other}”", name=one.text, other=bearers[0].text),
            )
