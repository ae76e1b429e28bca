"""The second pass: names proven somewhere decide the doubtful ones everywhere."""

from __future__ import annotations

from collections import Counter
from dataclasses import field, replace

from variorum.entities.found import Found
from variorum.entities.names.lexicons import nicknames
from variorum.entities.names.plain_words import PLACE_PREPOSITIONS, SHIPS, SUFFIXES
from variorum.entities.page import Page
from variorum.model.annotations import MentionType
from variorum.model.frozen import dataclass
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

_PROOF = 0.7
_LONGEST_BODY = 7
_CONJOINED = LatePattern(r"\s?,\s(?:and\s|or\s)?|\s(?:and|or)\s")
_NONE: frozenset[str] = frozenset()
#: The word before these is a field of work, not a short name: "Defense Department".
_STATE_BODIES = listed(
    """
    Department Ministry Office Committee Commission Court Council Force Secretary Police Party
    """
)


@dataclass(slots=True)
class Known:
    """What the first pass proved: whole names, and single words that stand for them."""

    whole: dict[str, tuple[MentionType, float]] = field(default_factory=dict)
    surnames: set[str] = field(default_factory=set)
    likely_surnames: set[str] = field(default_factory=set)
    first_names: set[str] = field(default_factory=set)
    short_bodies: dict[str, MentionType] = field(default_factory=dict)
    #: Groups of names that stand for each other, of the first names.
    name_groups: set[str] = field(default_factory=set)
    #: "Academy", where the text names one in full.
    heads_of_bodies: set[str] = field(default_factory=set)


def known_from(page: Page, found: list[Found]) -> Known:
    """Gather what is proven."""
    known = Known()
    votes: dict[str, Counter[MentionType]] = {}
    for one in found:
        phrase = page.phrase(one.first, one.last)
        if one.type != "?":
            votes.setdefault(phrase, Counter())[one.type] += round(100 * one.confidence**3)
            if one.last - one.first > 2 and page.words[one.last - 1].text.isdecimal():
                without = page.phrase(one.first, one.last - 1)  # "the Ada Kelm", of the Ada Kelm 5
                votes.setdefault(without, Counter())[one.type] += round(100 * one.confidence**3)
        if one.last - one.first < 2 or one.confidence < _PROOF:
            if one.type == "PERSON" and one.last - one.first == 1 and one.confidence >= 0.9:
                known.surnames.add(phrase)
            elif one.type == "PERSON" and one.last - one.first > 1:
                known.likely_surnames.add(page.words[one.last - 1].text)
            continue
        words = [w.text for w in page.words[one.first : one.last]]
        if one.type == "PERSON":
            last = next((w for w in reversed(words) if w not in SUFFIXES), words[-1])
            known.surnames.add(last)
            known.surnames.update(w for w in words[1:] if w.lower().startswith("al-"))
            if not words[0].endswith(".") and not (
                page.lists.city(words[0]) and words[0] not in page.lists.first_names
            ):
                known.first_names.add(words[0])
                known.name_groups |= nicknames().get(words[0].lower(), _NONE)
        elif one.type in ("ORG", "MISC"):
            _learn_short_forms(page, words, one, known)
    for phrase, kinds in votes.items():
        kind, weight = kinds.most_common(1)[0]
        known.whole[phrase] = (kind, min(0.95, weight / 100))
    return known


def _learn_short_forms(page: Page, words: list[str], one: Found, known: Known) -> None:
    """ "Summit Entertainment" proves "Summit", "Popular Mobilization Forces" proves "PMF"."""
    if page.lists.heads.get(words[-1]) == "ORG" and "of" not in words and words[-1] not in _STATE_BODIES:
        stem = " ".join(words[:-1])
        listed = page.lists.names.get(stem)
        if listed is None and page.lists.city(stem) < 0.8:
            known.short_bodies[stem] = one.type
    if words[0] in SHIPS:
        known.short_bodies[" ".join(words[1:])] = "MISC"
    if one.type == "ORG" and "of" in words:
        known.heads_of_bodies.add(words[0])
    initials = "".join(w[0] for w in words if w[0].isupper())
    if len(initials) > 2:
        known.short_bodies[initials] = one.type
        known.short_bodies[".".join(initials) + "."] = one.type


def settle(page: Page, found: list[Found], known: Known) -> list[Found]:
    """Give doubtful names the kind that was proven, and find bare names the first pass had to leave."""
    settled = [_settled(page, one, known) for one in found]
    taken = {i for one in settled for i in range(one.first, one.last)}
    for line in page.lines:
        if line.skipped or line.title_case:
            continue
        for i in range(line.first, line.last):
            word = page.words[i]
            if i in taken or not word.capital or len(word.text) < 2:
                continue
            again = _body_before_an_office(page, i, taken, known) or _bare_name(page, i, known)
            if again is not None:
                settled.append(again)
                taken.update(range(again.first, again.last))
    return _like_its_neighbours(page, settled)


def _body_before_an_office(page: Page, i: int, taken: set[int], known: Known) -> Found | None:
    """ "Harbour Campaign President Ada Kelm", where the Harbour Campaign is named elsewhere in the text."""
    last = i + 1
    while last < min(i + _LONGEST_BODY, len(page.words)) and last not in taken and page.joined(last):
        last += 1
    for end in range(last, i + 1, -1):
        kind, sure = known.whole.get(page.phrase(i, end), ("?", 0.0))
        if kind == "ORG" and sure >= _PROOF:
            return Found(i, end, kind, 0.8, "named in the text elsewhere")
    return None


def _like_its_neighbours(page: Page, found: list[Found]) -> list[Found]:
    """In "Oslo, Gavarzin and Bergen" the middle one is a place, too: a row of three or more is of one kind."""
    found = sorted(found, key=lambda one: one.first)
    rows: list[list[int]] = []
    for i, one in enumerate(found):
        before = found[i - 1] if i else None
        if before is not None and _CONJOINED.fullmatch(
            page.text[page.words[before.last - 1].end : page.words[one.first].start]
        ):
            rows[-1].append(i)
        else:
            rows.append([i])
    for row in rows:
        kinds = {found[i].type for i in row if found[i].confidence >= _PROOF} - {"?"}
        if len(row) > 2 and len(kinds) == 1:
            (kind,) = kinds
            for i in row:
                if found[i].type == "?":
                    found[i] = replace(
                        found[i], type=kind, confidence=0.6, reason="stands in a row of such names"
                    )
    return found


def _settled(page: Page, one: Found, known: Known) -> Found:
    phrase = page.phrase(one.first, one.last)
    if one.last - one.first == 1 and one.confidence < 0.95:
        bare = _bare_name(page, one.first, known)
        if bare is not None and not _is_placed(page, one):
            return replace(bare, end=one.end)
    kind, sure = known.whole.get(phrase, ("?", 0.0))
    if kind != "?" and kind != one.type and sure > one.confidence:
        return replace(
            one, type=kind, confidence=min(sure, 0.8), reason="its kind is clear elsewhere in the text"
        )
    return one


def _is_placed(page: Page, one: Found) -> bool:
    """ "in Cleveland" stays a town though a Mr Cleveland is about."""
    return (
        one.type == "LOC"
        and page.before(one.first) in (PLACE_PREPOSITIONS - {"from"})
        and one.confidence > 0.7
    )


def _bare_name(page: Page, i: int, known: Known) -> Found | None:
    word = page.words[i].text
    if word in known.surnames or (word.capitalize() in known.surnames and word.isupper()):
        return Found(i, i + 1, "PERSON", 0.9, "the surname of a person named in full")
    if word.endswith("s") and word[:-1] in known.surnames and page.before(i) in ("the", "both", "two"):
        return Found(i, i + 1, "PERSON", 0.75, "a family named in the text")
    if word in known.likely_surnames and not page.lists.city(word):
        return Found(i, i + 1, "PERSON", 0.6, "the surname of what looks like a person's name")
    if word in known.short_bodies:
        return Found(i, i + 1, known.short_bodies[word], 0.82, "short for a body named in full")
    if word in known.first_names and word.lower() not in page.lists.ordinary:
        return Found(i, i + 1, "PERSON", 0.75, "the first name of a person named in full")
    if known.name_groups and not known.name_groups.isdisjoint(nicknames().get(word.lower(), _NONE)):
        return Found(i, i + 1, "PERSON", 0.8, "short for the first name of a person named in full")
    if word in known.heads_of_bodies and page.before(i) == "the" and not page.words[i].opens:
        return Found(i, i + 1, "ORG", 0.8, "a body named in full")
    kind, sure = known.whole.get(word, ("?", 0.0))
    if kind != "?" and sure >= 0.8 and (word.lower() not in page.lists.ordinary or not page.words[i].opens):
        return Found(i, i + 1, kind, 0.75, "named in the text elsewhere")
    return None
