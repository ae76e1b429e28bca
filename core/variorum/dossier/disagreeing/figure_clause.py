"""What is said of a figure itself: its own clause, and whether that clause is one of two that somebody hopes or fears.

>>> clause_before("The bridge will close and it has ")
'it has '
>>> wished_alike("They hope that it stays and that it has ")
True
>>> wished_alike("They hoped that it would stay, and that night ")
False
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from variorum.entities.sources.role_sources import SAYS

#: Code points before and behind a figure that can say of it that it is only planned.
_BEFORE, _AFTER = 40, 60

#: Put in between, while the clause goes on after it: "The closing could – unions say – cost 300 jobs".
_ASIDE = re.compile(r"\s[–—]\s[^–—;]+\s[–—](?=\s)")
#: What follows a "that" which is no pronoun ("that means") and points to nothing ("that night", "that Sunday"): "that
#: it has", "that 12 people", "that pupils will".
_OWN_DAY = r"[A-Z]\w+day|January|February|March|April|May|June|July|August|October|\w+ember"
_TOLD = (
    rf"(?:$|\d|(?-i:(?!(?:{_OWN_DAY})\b)[A-Z])|(?:it|he|she|they|we|you|I|there|this|these|those|the|an?|its|his|her|their"
    r"|our|your|my|no|none|all|both|each|every|any|some|many|most|more|fewer|less|few|several|another|about|around|nearly"
    r"|almost|roughly|over|only|just|up\sto|at\s(?:least|most)|as\s(?:many|much)|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|dozens|hundreds|thousands|millions|people|men|women|children|police)\b"
    r"|[a-z]+s\s(?:will|would|could|might|may|can|should|are|were|have|had)\b)"
)
#: Where another clause begins, or what else may be: what "will" be in one says nothing of the other.
_CLAUSE = re.compile(
    r";|\s[–—]\s|,?\s(?:and|but|while|whereas|though|although)\s+(?=(?:it|he|she|they|there|this|that)\b)"
    r"|\s(?:and|but)\s+(?=(?:could|would|might|may|will)\b)",
    re.I,
)
_THAT_TOLD = re.compile(rf"that\s+{_TOLD}", re.I)
#: Whose "that" it is: "they hope that it stays and that it has 91 pupils" hopes both, "said that it will close and that
#: it has 91" says both. A second "that" may stand for the first which was left out: "said it will close and that …".
_WISH_THAT = (
    r"(?:hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?|fear(?:s|ed|ing)?|expect(?:s|ed|ing|ations?)?|demand(?:s|ed|ing)?"
    r"|threat(?:s|en|ens|ened|ening)?)(?:\s\w+ly)?\s+that"
)
_WHOSE = re.compile(rf"\b(?:(?P<wish>{_WISH_THAT})|(?P<say>(?:{SAYS})\s+that)|(?:{SAYS})(?=\s\w))\b", re.I)
_ENDED = re.compile(
    r";|\s[–—]\s|,\s+(?:and|but|while|whereas|though|although|as|after|when|so)\b(?!\s+that\b)", re.I
)
#: Said of what was counted, not of how many there are: "86 pupils, who will go to Elm", "86 men seeking work".
_OF_THE_COUNTED = re.compile(r",\s+(?:who|which|whose|whom|where|of\s+(?:whom|which))\b", re.I)
_SEEKING = re.compile(r"((?:\s+[\w’'-]+){1,4})\s+(?:seeking|planning|hoping|expecting|threatening)\b", re.I)


def clause_before(before: str) -> str:
    """Of what stands before a figure in its sentence, what is near it and of its own clause."""
    before = _without_asides(before)
    begins = max((found.end() for found, whose in _breaks(before) if whose != "wish"), default=0)
    return before[max(begins, len(before) - _BEFORE) :]


def clause_after(after: str) -> str:
    """Of what stands behind a figure in its sentence, what is near it and of its own clause."""
    after = _without_asides(after)[:_AFTER]
    said = _OF_THE_COUNTED.split(_CLAUSE.split(after)[0])[0]
    seeking = _SEEKING.match(said)
    return seeking[1] if seeking else said


def wished_alike(before: str) -> bool:
    """Whether a figure's clause is the second of two that are hoped or feared: "… that it stays and that it has 91"."""
    # What is hoped or feared alike begins with "that".
    if "that" not in before.lower():
        return False
    before = _without_asides(before)
    found, whose = max(_breaks(before), key=lambda pair: pair[0].end(), default=(None, ""))
    return found is not None and whose == "wish" and _ENDED.search(before, found.end()) is None


def _without_asides(words: str) -> str:
    return _ASIDE.sub(",", words) if "–" in words or "—" in words else words


def _breaks(before: str) -> Iterator[tuple[re.Match[str], str]]:
    """Each place where another clause begins, with "wish" where it is hoped or feared like the one before.

    Not before a "that" of which nothing tells whose it is: "learn that the plant closes and that 300 jobs go".
    """
    for found in _CLAUSE.finditer(before):
        if not _THAT_TOLD.match(before, found.end()):
            yield found, ""
        elif whose := _whose(_ENDED.split(before[: found.start()])[-1]):
            yield found, whose


def _whose(before: str) -> str:
    names = [found.lastgroup or "" for found in _WHOSE.finditer(before)]
    with_that = [name for name in names if name]
    return with_that[-1] if with_that else "say" if names else ""
