"""One text made ready for the search for names: its words, and what its lines are worth."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import field

from variorum.entities.names.lexicons import Lexicons, lexicons, straight
from variorum.entities.names.plain_words import DOUBTFUL_MONTHS, FUNCTION_WORDS, MONTHS, WEEKDAYS
from variorum.model.article import Role, Version
from variorum.model.frozen import dataclass
from variorum.text import tokens
from variorum.text.capitals import Word, in_title_case, without_common_nouns, words
from variorum.text.folds import plainly_spaced
from variorum.text.languages import language_of
from variorum.text.late_patterns import LatePattern
from variorum.text.stop_words import OTHERS

#: Characters that tell the language of a text.
_ENOUGH = 20_000
#: Paragraphs of these roles name the makers of the page, not the people of the story.
_NO_NAMES: frozenset[Role] = frozenset({"byline", "credit", "furniture", "date"})
# The look-behinds let a name start at its first character only: from each, a line of 100,000 took 7 s.
_ADDRESS = LatePattern(
    r"(?:https?://|www\.)\s?\S+(?:\s?\.\s?\S+/\S*)*|(?<![\w.+-])[\w.+-]++@\S{1,250}\.\w+"
    r"|(?<![\w.-])[\w-]++(?:\.[\w-]+)*\.(?:com|"
    r"org|net|gov|edu|co\.uk)\b\S*"
)
#: "Jan Lee, R-TX": whose party and state it is stands before it.
_PARTY_AND_STATE = LatePattern(r"[DRI]-[A-Z]{1,2}")
_BYLINE = LatePattern(r"\s*(?:By|BY|Written by|Story by|Reporting by|Photo by|Photograph by)\s+[A-Z]")
_PAGE_LINE = LatePattern(
    r"\s*(?:Updated|Published|Posted|Filed|Contact|Related|Copyright|Categories|Tags|Share|"
    r"Advertisement|Read more"
    r"|See also|Sign up|Subscribe|Print|Email|Facebook|Follow|Click here|Leave a|Comments|Last modified)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Line:
    """Words `first` up to `last` (exclusive) are one paragraph."""

    first: int
    last: int
    title_case: bool = False
    skipped: bool = False


@dataclass(slots=True)
class Page:
    """The words of a text with what is known about each of them before any name is looked for."""

    #: With plain spaces for all others: "White House" is searched for, and pages set no-break spaces anywhere.
    text: str
    words: list[Word]
    lines: list[Line]
    lists: Lexicons
    #: As `text.languages` names it; "" where unsure.
    language: str = ""
    #: Its commonest words, which open sentences, where it is not English.
    small_words: frozenset[str] = frozenset()
    #: Words seen in small letters, and how often each was seen with a capital inside a sentence.
    small: set[str] = field(default_factory=set)
    inside: Counter[str] = field(default_factory=Counter)
    skipped: list[tuple[int, int]] = field(default_factory=list)
    _alone: dict[str, bool] = field(default_factory=dict)

    def phrase(self, first: int, last: int) -> str:
        """Words `first` to `last` (exclusive) as the lists write them."""
        return straight(self.text[self.words[first].start : self.words[last - 1].end])

    def joined(self, i: int) -> bool:
        """Whether word `i` follows the word before it with nothing but a space (or &) between."""
        gap = self.words[i].gap
        return gap in (" ", "\u00a0", "\u202f", "  ", " & ", " \u00a0")

    def before(self, i: int) -> str:
        """The word before word `i` in small letters, "" across a comma or any other mark."""
        return self.words[i - 1].text.lower() if i > 0 and self.joined(i) else ""

    def after(self, i: int) -> str:
        """The word after word `i - 1` in small letters, "" across any mark."""
        return self.words[i].text.lower() if i < len(self.words) and self.joined(i) else ""

    def stands_alone(self, phrase: str) -> bool:
        """Whether the text has the phrase somewhere without a capitalised word before it."""
        if phrase not in self._alone:
            pattern = rf"(?:^|\b[a-z’']+|[^\w\s])\s+(?:The\s)?{re.escape(phrase)}\b"
            self._alone[phrase] = re.search(pattern, self.text) is not None
        return self._alone[phrase]

    def may_be_name(self, word: Word) -> bool:
        """Whether a word has a capital that is not explained by grammar or the calendar."""
        if not word.capital:
            return word.text[0].isdigit() and word.text in self.lists.names  # "76ers", "3M"
        if word.text[1:2] == "-" and _PARTY_AND_STATE.fullmatch(word.text):
            return False
        small = word.text.lower()
        if small in DOUBTFUL_MONTHS:
            return True
        if word.opens and small in self.small_words:
            return False
        if small in FUNCTION_WORDS or (straight(small) in FUNCTION_WORDS):
            return word.text.isupper() and len(word.text) > 1 and word.text == "US"
        return small not in WEEKDAYS and small not in MONTHS

    def is_month(self, i: int) -> bool:
        """Whether word `i`, "May" or "April", is a month here rather than a person."""
        if self.words[i].text.lower() not in DOUBTFUL_MONTHS:
            return False
        if i + 1 < len(self.words) and self.words[i + 1].text[0].isdigit() and self.joined(i + 1):
            return True
        around = (self.before(i), self.after(i + 1))
        named = any(w and w[0].isupper() for w in self._neighbours(i))
        return not named or around[0] in ("in", "last", "this", "until", "since", "by", "late", "early")

    def _neighbours(self, i: int) -> tuple[str, str]:
        left = self.words[i - 1].text if i and self.joined(i) else ""
        right = self.words[i + 1].text if i + 1 < len(self.words) and self.joined(i + 1) else ""
        return left, right


def page_of(source: str | Version) -> Page:
    """Split a text or version into words and lines, and count what its capitals are worth."""
    text = plainly_spaced(source if isinstance(source, str) else source.text)
    addresses = [m.span() for m in _ADDRESS.finditer(text)]
    language = language_of(tokens.words(_without(addresses, text[:_ENOUGH]).casefold()))
    page = Page(text, without_common_nouns(words(text), language), [], lexicons(), language)
    page.small_words = OTHERS.get(language, frozenset())
    page.skipped = addresses
    if not isinstance(source, str):
        page.skipped += [(p.start, p.end) for p in source.paragraphs if p.role in _NO_NAMES]
    _lay_out(page)
    _count_capitals(page)
    return page


def _without(spans: list[tuple[int, int]], text: str) -> str:
    """The words of addresses are of no language, and in a short report there may be more of them than of its own."""
    starts, ends = [0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)]
    return " ".join(text[start:end] for start, end in zip(starts, ends, strict=True))


def _lay_out(page: Page) -> None:
    first = 0
    count = len(page.words)
    for i in range(1, count + 1):
        if i == count or page.words[i].line != page.words[first].line:
            line = page.words[first:i]
            start, end = line[0].start, line[-1].end
            whole = page.text[start:end]
            skipped = bool(_BYLINE.match(whole) and len(line) <= 14) or bool(
                _PAGE_LINE.match(whole) and len(line) <= 14
            )
            titled = in_title_case(line) and (whole[-1] != "." or whole.isupper() or len(line) < 5)
            titled = titled and not page.text.startswith((".", ". ", ".\n"), end)
            page.lines.append(Line(first, i, titled, skipped))
            first = i


def _count_capitals(page: Page) -> None:
    for line in page.lines:
        if line.skipped or line.title_case:
            continue
        for word in page.words[line.first : line.last]:
            if not word.capital:
                page.small.add(word.text)
            elif not word.opens:
                page.inside[word.text] += 1


def covered(spans: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    """Whether any of the spans overlaps start–end."""
    return any(a < end and start < b for a, b in spans)
