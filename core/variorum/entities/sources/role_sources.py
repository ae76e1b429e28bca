"""Sources named by what they are: "officials said", "a spokeswoman for the line said", "said a kiosk owner"."""

from __future__ import annotations

import re

from variorum.entities.names.lexicons import lexicons
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

#: Verbs of reported speech that make their subject a source.
SAYS = (
    r"said|says|say|told|tells|announced|confirmed|warned|argued|argue|argues|added|adds|testified|acknowledged"
    r"|acknowledges|denied|denies|alleged|alleges|allege|believed?|believes|estimated?|estimates|insisted|insists"
    r"|explained|explains|noted|notes|conceded|contended|contends|recalled|recalls|predicted|predicts|admitted"
    r"|stated|states(?!\s+(?:say|said|have|has|are|were|had|will|would|and|or|in|with|where|that)\b)"
    r"|tweeted|wrote|writes|reported(?!ly|\s+from\s+[A-Z])|claimed?(?!\s+(?:responsibility|victory|credit|the\s+lives?"
    r"|\w+\s+lives))|replied|reckons?|agreed?\s+that|suggested|complained|stressed|maintained|maintains|revealed"
    r"|(?:is|are)\s(?:(?:now|also|still|already|all)\s)?(?:saying|reporting|warning|claiming|insisting)"
)
_VERB = LatePattern(rf"\s(?:{SAYS})\b")
#: The subject starts after any of these.
_CLAUSE = LatePattern(
    r"(?<!\b[A-Z])\.|(?<=\b[A-Z])\.(?=\s[A-Z])|[,;:!?()“”\"\n—–]|\s-{1,2}\s"
    r"|\b(?:that|which|who|while|when|because|after|before"
    r"|as|but|and|if|than|though|although|what|where|how|whether|since|until|so|or|But|And|While|When|If|As)\s"
)
_ADVERBS = LatePattern(
    r"(?:\s+(?:also|later|then|still|now|has|have|had|there|here|again|earlier|repeatedly|initially|already|previously"
    r"|would|all|both|on\s[A-Z]\w+day|[A-Z]\w+day|\w+ly))+$"
)
_OF = LatePattern(
    r"\s(?:(?:loyal|allied|aligned|opposed|familiar|sympathetic|critical|based|affiliated|linked|responsible|friendly"
    r"|hostile)\s)?(?:for|at|of|in|with|from|on|to|close|near|inside|outside|involved|working|along|across|around)\s"
)
_NOT_A_ROLE = listed(
    "he she they it we you i this that there nobody everyone everybody somebody someone who which"
)
#: Bodies and groups that the list of roles lacks: it is made for what stands beside a name.
_MORE_ROLES = listed(
    """
    police official authority government embassy clinic hospital service office centre center station army
    military navy coastguard crew family campaign administration board source people person member employee
    staff neighbor neighbour relative critic supporter opponent proponent firefighter fireman engineer expert
    executive spokespeople organizer organiser islander villager fisherman fishermen local vet aide party side
    prosecution defence defense jury panel shop brigade watchdog regulator charity analyst scientist insider
    constable trooper ranger lifeguard coxswain purser bystander onlooker parent classmate teammate caller
    attendant insurgent demonstrator protester protestor economist democrat republican conservative owner rescuer
    blogger commenter reader viewer listener
    paramedic medic media outlet advocate campaigner backer detractor defender strategist pundit historian academic
    """
)
_DETERMINERS = listed(
    """
    the a an its his her their our my your one two three four five several some many most other another few both
    these those all no any each local state federal
    """
)
_INVERTED = LatePattern(
    r"[,”\"]\s+(?:said|says|added|recalled|according\sto)\s+((?:an?|one|another|the|two|several|some|his|her|their)\s"
    r"(?:[\w’'-]+\s){0,3}?([a-z][\w’'-]+))(?=[.,;\n]|\s(?:who|at|for|from|in|of|with|on|to|by)\s)(?!,\s(?:[A-Z]))"
)
#: "lawyers for both Jan Lee and Kelm said": its "and" begins no clause.
_FOR_SEVERAL = LatePattern(
    r"(?<![\w’'-])((?:(?:an?|the|two|some|several)\s)?(?:[A-Z][a-z]+\s)?([a-z][\w’'-]*)"
    rf"\s(?:for|of|in|representing)\s(?:both\s)?(?:[A-Z][\w.’'-]*,?\s){{1,6}}and\s"
    rf"(?:[A-Z][\w.’'-]*\s){{0,3}}[A-Z][\w.’'-]*)(?=\s(?:{SAYS})\b)"
)
#: The verb is none here: "will have their say", "want a big say". But "a friend of his said".
_NO_VERB_AFTER = LatePattern(
    r"(?<!\bof )\b(?:the|an?|its|his|her|their|our|my|your|no)$"
    r"|\b(?:have|has|had|having|gets?|got|give|gave|given|wants?|wanted)\s"
    r"(?:the|an?|its|his|her|their|our|my|your|no)\s[\w-]+$"
)
_MOST_WORDS = 6
_SOME_OF = LatePattern(
    r"(?:one|two|three|four|several|some|many|most|both|all)\sof\s(?:the|those|these|his|her|its|their)\s"
    r"(?:[\w’'-]+\s){0,3}?([a-z]+)(?=$|\s(?:who|in|of|with|at|from)\b)",
    re.IGNORECASE,
)


def role_sources(text: str) -> list[tuple[int, int, float]]:
    """(start, end, confidence) of each, with what follows it ("for the line"), without the verb."""
    found: list[tuple[int, int, float]] = []
    for verb in _VERB.finditer(text):
        span = subject_at(text, verb.start())
        if span is not None:
            found.append((*span, 0.75))
    for match in _FOR_SEVERAL.finditer(text):
        if is_role(match.group(2)):
            found.append((*match.span(1), 0.75))
    for match in _INVERTED.finditer(text):
        if is_role(match.group(2)):
            found.append((*match.span(1), 0.75))
    return found


def subject_at(text: str, end: int) -> tuple[int, int] | None:
    """The noun phrase that ends at `end`, if its head is a role."""
    start = max(0, end - 110)
    cuts = [m.end() for m in _CLAUSE.finditer(text, start, end + 1) if m.end() <= end]
    start = cuts[-1] if cuts else start
    clause = text[start:end]
    if not cuts and start:
        return None
    clause = _ADVERBS.sub("", clause)
    if _NO_VERB_AFTER.search(clause):
        return None
    start += len(clause) - len(clause.lstrip())
    clause = clause.strip()
    some = _SOME_OF.match(clause)  # "two of the officials"
    if some is not None and is_role(some.group(1).lower()):
        return start, start + len(clause)
    head = _OF.split(clause, maxsplit=1)[0]
    words = head.split()
    if not words or len(words) > _MOST_WORDS or words[0].lower() in _NOT_A_ROLE:
        return None
    last = words[-1]
    capital = last[0].isupper() and (len(words) > 1 or not _opens(text, start))
    if capital and len(words) == 2 and words[0] in ("The", "the"):
        capital = False  # "The Ministry said": a body or office that was named before
    if capital or not is_role(last.lower()):
        return None
    bare = words[0].lower() not in _DETERMINERS and not last.endswith("s") and last.lower() not in _COLLECTIVE
    if bare and not words[0].endswith(("'s", "’s", "s'", "s’")) and not _is_of_a_body(words):
        return None
    return start, start + len(clause)


_COLLECTIVE = listed(
    "police people media fishermen firemen policemen staff spokespeople prosecution defence defense"
)


def _is_of_a_body(words: list[str]) -> bool:
    """ "Navy spokesperson said": a name before the role stands for its article."""
    return len(words) > 1 and all(word[0].isupper() for word in words[:-1]) and words[-1].islower()


def _opens(text: str, at: int) -> bool:
    """Whether a sentence opens at `at`: its capital means nothing."""
    before = text[max(0, at - 3) : at].rstrip(" ")
    return not before or before[-1] in '.!?\n“”"’'


def is_role(word: str) -> bool:
    """Whether a word in small letters is what a person or body may be called by."""
    roles = lexicons().roles
    word = word.removeprefix("ex-")
    for form in (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y"):
        if form in _MORE_ROLES or roles.get(form) in ("PERSON", "ORG"):
            return True
    return word.endswith("men") and f"{word[:-3]}man" in roles
