"""Titles of films, books and songs: a short quotation in which every word has a capital."""

from __future__ import annotations

from bisect import bisect_left

from variorum.entities.found import Found
from variorum.entities.names.plain_words import FUNCTION_WORDS, SPEECH_VERBS
from variorum.entities.page import Page
from variorum.text.quotation_marks import quotations
from variorum.text.word_lists import listed

_LONGEST = 7
#: Verbs and pronouns have capitals in titles; where they have none it is a sentence.
_SMALL_IN_TITLES = listed("a an the and but or nor of in on at by for from to with as into over vs upon")


def works_in_quotation_marks(page: Page, found: list[Found]) -> list[Found]:
    """A name for each such quotation, where no surer name stands in it."""
    starts = [w.start for w in page.words]
    titles: list[Found] = []
    headlines = {page.words[line.first].line for line in page.lines if line.title_case}
    for q in quotations(page.text):
        first, last = bisect_left(starts, q.start), bisect_left(starts, q.end)
        if (
            not 0 < last - first <= _LONGEST
            or page.words[first].line in headlines
            or not _is_title(page, first, last, q.end)
        ):
            continue
        whole = last - first > 1 or _is_called_a_work(page, first)
        if any(
            f.first < last and first < f.last and (not whole or f.type == "PERSON") and f.confidence >= 0.8
            for f in found
        ):
            continue
        titles.append(Found(first, last, "MISC", 0.96 if whole else 0.79, "a title in quotation marks"))
    return titles


def _is_called_a_work(page: Page, first: int) -> bool:
    """ "the epic “Australia”": the noun before the marks says that no country is meant."""
    noun = page.words[first - 1].text.lower() if first else ""
    return page.lists.roles.get(noun) == "MISC" and page.words[first].gap[:1] == " "


def _is_title(page: Page, first: int, last: int, end: int) -> bool:
    words = page.words[first:last]
    if any(w.gap.strip() not in ("", "&") for w in words[1:]) or not words[0].capital:
        return False
    if page.text[words[-1].end : words[-1].end + 1] in "!?" and len(words) == 1:
        return False
    if not all(w.capital or w.text in _SMALL_IN_TITLES for w in words):
        return False
    if len(words) > 1:
        return True
    if words[0].text.lower() in FUNCTION_WORDS:
        return False
    return words[0].gap[:1].isspace() or (_noun_follows(page, last) and words[0].end == end)


def _noun_follows(page: Page, i: int) -> bool:
    """ "“Dusk” director Ola Bergh …" opens a sentence; "“Terrible,” she said" has a comma inside."""
    if i >= len(page.words) or page.words[i].gap[1:] != " " or page.words[i].capital:
        return False
    small = page.words[i].text
    return page.lists.roles.get(small) == "PERSON" and small not in SPEECH_VERBS
