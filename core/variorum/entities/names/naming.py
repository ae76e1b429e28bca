"""Names in one text, in two passes: what proves itself first, then what that proof decides.

First pass: every capitalised run is cut into names by the table of `splitting.RULES`, each with a kind, a
confidence and a reason. Second pass: a person proven anywhere decides its bare surname everywhere (also at
the start of a sentence, and against the list of cities), a body proven anywhere its short form and initials;
headlines, whose capitals say nothing, take only names known by then.
"""

from __future__ import annotations

from dataclasses import replace

from variorum.entities.found import Found
from variorum.entities.names.candidates import runs
from variorum.entities.names.court_cases import with_court_cases
from variorum.entities.names.firms import as_their_firms
from variorum.entities.names.headlines import names_in_title_case
from variorum.entities.names.nicknames import with_nicknames
from variorum.entities.names.proving import Known, known_from, settle
from variorum.entities.names.small_letters import bodies_in_small_letters
from variorum.entities.names.splitting import split_run
from variorum.entities.names.titles_of_works import works_in_quotation_marks
from variorum.entities.page import Page, covered
from variorum.model.annotations import Mention


def name_mentions(page: Page) -> tuple[Mention, ...]:
    """All names of the page, in order, without overlaps."""
    found: list[Found] = []
    for line in page.lines:
        if line.skipped or line.title_case:
            continue
        for first, last in runs(page, line):
            found += split_run(page, first, last)
    found += works_in_quotation_marks(page, found)
    found = with_court_cases(page, found)
    found = with_nicknames(page, found)
    found = as_their_firms(page, found)
    known = known_from(page, found)
    found = settle(page, found, known)
    found = bodies_in_small_letters(page, found, known)
    known = known_from(page, found)
    for line in page.lines:
        if line.title_case and not line.skipped:
            found += names_in_title_case(page, line, known)
    return _in_order(page, found, known)


#: Where every noun has a capital, a name needs more than one: a list, a first name, a title, the words around it.
_CAPITAL_ALONE = 0.55


def _in_another_language(page: Page, one: Found) -> Found | None:
    """What is left of a name where the rules for English words say little: less is better than nonsense."""
    single = one.last - one.first == 1
    if page.language == "german" and (
        one.confidence < _CAPITAL_ALONE or (single and one.type == "PERSON" and one.confidence < 0.7)
    ):
        return None
    if one.type == "?" and single and page.words[one.first].opens:
        return None
    if one.type not in ("?", "LOC") and one.confidence <= 0.5:
        return replace(one, type="?", confidence=0.35, reason="its kind is not clear")
    return one


def _in_order(page: Page, found: list[Found], known: Known) -> tuple[Mention, ...]:
    """Overlaps give way to the surer, then the longer; what stands in an address or byline is dropped."""
    if page.small_words:
        found = [one for one in (_in_another_language(page, one) for one in found) if one is not None]
    best = sorted(found, key=lambda f: (-f.confidence, f.first - f.last, f.first))
    taken: set[int] = set()
    kept: list[Found] = []
    for one in best:
        span = range(one.first, one.last)
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append(one)
    mentions = []
    for one in sorted(kept, key=lambda f: f.first):
        start, end = page.words[one.first].start, one.end or page.words[one.last - 1].end
        if not covered(page.skipped, start, end):
            mentions.append(
                Mention(start, end, page.text[start:end], one.type, round(one.confidence, 2), one.reason)
            )
    return tuple(mentions)
