"""What happened to those who are counted: killed, injured, arrested … – the word nearest to the number."""

from __future__ import annotations

import re

from variorum.entities.sources.role_sources import SAYS
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

#: Class → what its words begin with or are. "toll" and "dead" are kept apart from "death sentence".
_CLASSES: tuple[tuple[str, str], ...] = (
    (
        "killed",
        r"kill(?:s|ed|ing)?|dead|die[ds]?|deaths?|fatalit(?:y|ies)|perish\w*|slain|massacre\w*|"
        r"death toll|lives|bodies|shot dead|claimed",
    ),
    ("injured", r"injur\w+|wound(?:ed|ing|s)?|hurt|hospitali[sz]ed|casualties|treated"),
    ("arrested", r"arrest(?:s|ed|ing)?|detain\w*|captur\w+|nabbed|apprehended|custody|in custody"),
    ("missing", r"missing|unaccounted"),
    ("rescued", r"rescued?|rescuing|saved|freed|released|evacuees"),
    ("evacuated", r"evacuat\w+|displaced|homeless|fled"),
    ("seized", r"seiz\w+|confiscat\w+|recovered"),
    (
        "attending",
        r"march(?:ed|ers)|demonstrat\w+|protest\w*|attend\w*|rallied|crowd|gathered|turned out|turnout",
    ),
    ("fired", r"fired|launched"),
    ("damaged", r"damag\w+"),
    ("destroyed", r"destroy\w+|flatten\w+|level(?:l)?ed|razed?|gutted|burned down|torched"),
    ("aboard", r"aboard|on board|carrying"),
)
_WORDS = LatePattern("|".join(rf"(?P<c{i}>\b(?:{words})\b)" for i, (_, words) in enumerate(_CLASSES)), re.I)
_NOT_A_DEATH = LatePattern(
    r"death\s+(?:sentence|penalty|row|threats?|certificate|camp|squads?)|dead\s?(?:line|lock|"
    r"\s+end)|toll\s+(?:road|booth|bridge)|hurt\s+(?:feelings|by)",
    re.I,
)
#: "one life that can be saved": nothing befell it yet. Of those "said to be dead" somebody says it.
_NOT_YET = LatePattern(
    r"\b(?:can|could|(?<!had\s)(?<!has\s)(?<!said\s)(?<!reported\s)(?<!believed\s)(?<!thought\s)(?<!feared\s)"
    r"(?<!presumed\s)(?<!known\s)to|would|should|must)\s+be\s+$"
)
_BREAK = LatePattern(r"[.;:!?()“”\"]|\n|,(?!\s(?:including|all|both|most|and)\b)|\b\d")
#: "killing three and injuring others": the second verb has its own object.
_NEXT_CLAUSE = LatePattern(r"\s(?:and|while|but|after|before|as|when)\s")
#: "protests in which hundreds have been killed": what stands before is of the clause outside, but
#: not "12, of whom two …".
_CLAUSE_WITHIN = LatePattern(r"(?<!of\s)(?<!among\s)\b(?:which|whom|whose|where|when)\s", re.IGNORECASE)
#: "Two leaders confirmed the deaths": they say it, and nothing befell them. "Two were reported dead", "two believed to
#: have died" and "the two whom police say were killed" are told of.
_THEY_SAY = LatePattern(
    rf"\b(?:{SAYS})\b(?!\s+(?:(?:is|are|was|were|had|has|have|would|will|as)\b|to\s(?:be|have)\b"
    r"|(?:dead|killed|died|slain|injured|wounded|hurt|missing|drowned|arrested|detained|safe|rescued|evacuated|destroyed|damaged)\b))"
)
_IS = LatePattern(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:(?:\w+ly|also|now|still|all|both|not)\s)?$"
)
_QUALIFIER = LatePattern(
    r"\s(?:at least|more than|about|around|some|nearly|almost|up to|as many as|over|another)\s+$", re.I
)
#: These never govern a number to their right: "died 12 years later".
_NOT_BEFORE = listed("dead died dies die death")
_PERSON_HEADS = tuple(
    (group, LatePattern(rf"\b(?:{words})$", re.IGNORECASE))
    for group, words in (
        ("people", "people|persons?|lives|victims?|others?|residents|civilians|inhabitants|locals|bodies"),
        ("police", "police|policemen|policewomen|officers?|constables|troopers"),
        ("military", "soldiers?|troops|marines?|servicemen|service members?|sailors|airmen|personnel"),
        ("children", "child|children|kids?|boys?|girls?|teenagers?|teens?|pupils?|students?|infants?|babies"),
        ("women", "wom[ae]n"),
        ("men", "m[ae]n"),
        ("workers", "workers?|employees?|staff|miners?|contractors?|journalists?|doctors|nurses|teachers"),
        ("attackers", "gunm[ae]n|rebels?|militants?|insurgents?|pirates?|terrorists?|fighters?|suspects?"),
        ("attackers", "attackers?|bombers?|members?"),
        ("protesters", "protest[eo]rs?|demonstrators?|marchers?|rioters|supporters|fans"),
        ("passengers", "passengers?|crew|crew members?|tourists?|travel+ers"),
        ("rescuers", "firefighters?|rescuers?|paramedics"),
    )
)


def person_group(about: str) -> str | None:
    """The group of people a counted thing is; "" when nothing is named; None when it is no people."""
    if not about:
        return ""
    for group, pattern in _PERSON_HEADS:
        if pattern.search(about):
            return group
    first = about.split()[0].lower()
    return "" if first in ("more", "others", "other", "additional") and " " not in about else None


def class_of_count(text: str, start: int, end: int, about: str) -> str:
    """The class word that governs the number at start–end, or ""."""
    return class_word(text, start, end, about)[0]


def class_word(text: str, start: int, end: int, about: str) -> tuple[str, str]:
    """(class, the word itself) nearest to the number; the predicate after it wins over the verb before."""
    after_words = re.match(r"(?:\s+\S+){0,9}", text[end : end + 110])
    after = after_words.group() if after_words else ""
    cut = _BREAK.search(after)
    after = after[: cut.start()] if cut else after
    after = _up_to_what_they_say(_NEXT_CLAUSE.split(after)[0])
    reach = len(about) + 46
    best: tuple[int, str, str] | None = None
    for match in _WORDS.finditer(after):
        if match.start() > reach or _NOT_A_DEATH.match(text, end + match.start()):
            continue
        if _NOT_YET.search(after, 0, match.start()):
            break
        best = (match.start() - min(match.start(), len(about)), _name(match), match.group())
        break
    before = text[max(0, start - 60) : start]
    cuts = sorted(m.end() for breaks in (_BREAK, _CLAUSE_WITHIN) for m in breaks.finditer(before))
    before = _QUALIFIER.sub(" ", before[cuts[-1] :] if cuts else before)
    for match in reversed(list(_WORDS.finditer(before))):
        at = len(before) - match.end()
        word = match.group().lower()
        if word in _NOT_BEFORE or _NOT_A_DEATH.match(before, match.start()):
            continue
        if at <= 32 and (best is None or at < best[0]):
            best = (at, _name(match), match.group())
        break
    return (best[1], best[2]) if best else ("", "")


def _up_to_what_they_say(after: str) -> str:
    for verb in _THEY_SAY.finditer(after):
        if _IS.search(after, 0, verb.start()) is None:
            return after[: verb.start()]
    return after


def _name(match: re.Match[str]) -> str:
    return next(_CLASSES[i][0] for i in range(len(_CLASSES)) if match[f"c{i}"] is not None)
