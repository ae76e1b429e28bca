"""Whether a full stop only shortens the word before it: titles, initials, units, ordinals, dates.

Known words first; then what can be told from shape alone, which holds in languages nobody listed.
"""

from __future__ import annotations

import re

from variorum.text.abbreviations import MONTHS_AFTER_ORDINAL, NEVER_LAST, OFTEN_INSIDE, SENTENCE_OPENERS
from variorum.text.after_clocks import CLOCKS, goes_on_after_clock
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

_WORD_BEFORE = re.compile(r"[^\s(\[\"“„«‘‚‹「『¿¡—–/]+\Z")
#: "U.S", "J.-C", "د"
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]")
_ONE_LETTER = re.compile(r"[^\W\d_]\.(?:\S*)")
_DAY_AND_MONTH = re.compile(r"\d{1,2}\.\s?\d{1,2}\Z")
_SHORT_NUMBER = re.compile(r"\d{1,2}\.")
_LONGEST_WORD = 24
#: Only before numbers ("No. 5", "p. 12").
_BEFORE_NUMBERS = frozenset(("no", "nos", "p", "pp"))
#: After these a number of one or two digits with a full stop is an ordinal ("der 2. Weltkrieg").
_BEFORE_ORDINALS = listed("am im vom zum beim zur der die das den dem des auf seit bis ab")
ABBREVIATIONS = NEVER_LAST | OFTEN_INSIDE
#: "in Elmhurst, Calif. Dukes is …", "in Washington, D.C. Dukes's boat …": a state after its town is followed by
#: a comma or ends the sentence, and what follows is a subject of its own. "Washington, D.C. Mayor's office" is
#: written without the comma often enough, so that nothing that a town has may be that subject.
_NEW_SUBJECT = LatePattern(
    r"\.\s+(?!(?:Mayor|Council|Police|Fire|School|Schools|Sheriff|Attorney|Governor|Senator|Congressman|"
    r"Congresswoman|Representative|Commissioner|Judge|Chief|City|County|State|District|Circuit|Airport|"
    r"Hospital|Court|University|College|Metro|Medical|Bishop|Archbishop|Native|Resident)\b)"
    r"[A-Z][\w-]+(?:['’]s\s+[a-z]|['’]\s+[a-z]|\s+(?:is|was|are|were|has|had|will|would|did|does|can|could|"
    r"said|says|told|went|took|made|got|came|left|began|[a-z]+ed)\s)"
)
_STATES = listed(
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    tenn tex vt va wash wis wyo ont que d.c b.c n.h n.j n.y n.m n.c n.d s.c s.d r.i w.va
    """
)
_TOWN_BEFORE = LatePattern(r"(?:[A-Z][\w.’'-]+,|Washington)\s\Z")


def is_shortened(text: str, stop: int, start: int, following: str) -> bool:
    """Whether the full stop at `stop` ends no sentence begun at `start`; `following` is the next word."""
    before = _WORD_BEFORE.search(text, max(start, stop - _LONGEST_WORD), stop)
    if before is None:
        return False
    written = before.group()
    word = written.rstrip(".,").casefold()
    opens = following.casefold() in SENTENCE_OPENERS and following[0].isupper()
    if word.isdigit():
        at_start = before.start() == start
        return at_start or _is_ordinal(text, before.start(), stop, word, following, opens)
    if len(word) == 1 and written.islower():
        # "z. B. Öl", "à 14 h. 30"; alone, a letter ends what it stands in ("plan b. The").
        known = word in NEVER_LAST or following[0].isdigit() or (word in OFTEN_INSIDE and not opens)
        return known or _is_letter_of_many(word, following)
    if written in ("M", "MM") and not _word_before(text, before.start())[:1].isupper():
        return True  # Monsieur, Messieurs, also before "Le Pen"; "Boris M." has a name before it
    if word in NEVER_LAST:
        return True
    if word in _STATES and _ends_with_the_state(text, before.start(), stop):
        return False
    if word.endswith("str") and following[0].isdigit():
        return True  # "Bahnhofstr. 5"
    if word in CLOCKS and following[0].isupper() and (not opens or following == "ET"):
        return goes_on_after_clock(text, start, before.start(), stop)
    if word in OFTEN_INSIDE:
        return following[0].isdigit() if word in _BEFORE_NUMBERS else not opens
    return _is_initial(text, before.start(), written, word, following, opens)


def _ends_with_the_state(text: str, at: int, stop: int) -> bool:
    in_town = _TOWN_BEFORE.search(text[max(0, at - _LONGEST_WORD) : at]) is not None
    return in_town and _NEW_SUBJECT.match(text, stop) is not None


def _is_ordinal(text: str, at: int, stop: int, word: str, following: str, opens: bool) -> bool:
    if following.casefold() in MONTHS_AFTER_ORDINAL:
        return True
    if len(word) > 2:
        return False
    if following[0].isdigit():
        # "am 12. 3. 2015"
        return bool(_SHORT_NUMBER.fullmatch(following) or _DAY_AND_MONTH.search(text, max(0, stop - 8), stop))
    return _word_before(text, at).casefold() in _BEFORE_ORDINALS and not opens


def _is_letter_of_many(word: str, following: str) -> bool:
    return bool(_ONE_LETTER.fullmatch(following)) or (word in "nv" and following.startswith("Chr"))


def _is_initial(text: str, at: int, written: str, word: str, following: str, opens: bool) -> bool:
    if len(word) == 2 and word[0] == word[1] and written.isupper():
        # "EE. UU.", "JJ. OO.": Spanish doubles the letters of a plural.
        second = following.rstrip(".").casefold()
        return following.endswith(".") and len(second) == 2 and second[0] == second[1]
    if not _INITIALS.fullmatch(word):
        return False
    if not written.isupper() and _word_before(text, at).isdigit():
        return False  # after a number an Arabic letter is a unit ("2015 م."); "200 W. Main St." is none
    return not opens or (len(word) == 1 and word != "i" and following in ("A", "I"))


def _word_before(text: str, at: int) -> str:
    """The word that ends before `at`, without the marks around it; "" when there is none nearby."""
    words = text[max(0, at - _LONGEST_WORD) : at].split()
    return words[-1].strip("(\"“„«'’,;:") if words else ""
