"""A comparison with everything the rules of this package look at, gathered once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import groupby

from variorum.model.annotations import Annotations, Quote, SourceMention
from variorum.model.article import Paragraph, Role
from variorum.model.comparison import Comparison, Side
from variorum.model.decisions import Verdict
from variorum.model.dossier import Dossier
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.reviewing.paragraphs import headline_of, notices_of, paragraphs_of
from variorum.reviewing.sides import SIDES
from variorum.reviewing.touching import AnyLength
from variorum.text.languages import language_of
from variorum.text.tokens import words

#: Lines about the article rather than of it.
APPARATUS: frozenset[Role] = frozenset({"byline", "date", "dateline", "credit"})

#: So many characters of a text tell its language.
_BEGINNING = 20_000


@dataclass(frozen=True, slots=True)
class Alone:
    """A sentence without a partner: sentences of one `row` have none with a partner between them.

    `paragraph` is where its paragraph starts.
    """

    span: Span
    row: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Run:
    """Sentences without a partner next to each other in one paragraph, which holds nothing else where it is `whole`."""

    span: Span
    row: int
    sentences: int
    whole: bool


@dataclass(frozen=True)
class TwoTexts:
    """The comparison, what stands in both texts, and what the reader calls them.

    `documents` says which of the dossier's documents are the left and the right text; `outlets` whose they are, ""
    where that is not known: texts of one outlet are called by something else. `older` is the side of the older of
    two versions, None where nobody knows which that is; `verdicts` the last word on each finding that the reader
    said something of.
    """

    comparison: Comparison
    dossier: Dossier
    left: Annotations
    right: Annotations
    names: tuple[str, str]
    documents: tuple[int, int] = (0, 1)
    outlets: tuple[str, str] = ("", "")
    older: Side | None = "left"
    verdicts: tuple[Verdict, ...] = ()

    def annotations(self, side: Side) -> Annotations:
        """What stands in the text of one side."""
        return self.left if side == "left" else self.right

    def name(self, side: Side) -> str:
        """What the reader calls the text of one side."""
        return self.names[0] if side == "left" else self.names[1]

    def outlet(self, side: Side) -> str:
        """Whose the text of one side is, "" where that is not known."""
        return self.outlets[0] if side == "left" else self.outlets[1]

    def words(self, side: Side, span: Span) -> str:
        """The words of a passage, on one line."""
        return " ".join(span.of(self.annotations(side).text).split())

    @cached_property
    def language(self) -> str:
        """The language both are read in, as `text.languages` names it."""
        return language_of(
            word for text in (self.left.text, self.right.text) for word in words(text[:_BEGINNING].casefold())
        )

    @cached_property
    def entities(self) -> dict[Side, dict[int, int]]:
        """Of each text, by where a mention begins, the number of its entity."""
        of = dict(zip(self.documents, SIDES, strict=True))
        found: dict[Side, dict[int, int]] = {side: {} for side in SIDES}
        for number, entity in enumerate(self.dossier.entities):
            for document, index in entity.mentions:
                if document in of:
                    side = of[document]
                    found[side][self.annotations(side).mentions[index].start] = number
        return found

    @cached_property
    def quotes(self) -> dict[Side, AnyLength[Quote]]:
        """The quotations of each text, by where they stand."""
        return {side: AnyLength(self.annotations(side).quotes) for side in SIDES}

    @cached_property
    def sources(self) -> dict[Side, AnyLength[SourceMention]]:
        """The sources cited in each text, by where they stand."""
        return {side: AnyLength(self.annotations(side).cited) for side in SIDES}

    @cached_property
    def _paragraphs(self) -> dict[Side, tuple[Paragraph, ...]]:
        return {"left": paragraphs_of(self.left), "right": paragraphs_of(self.right)}

    def headline(self, side: Side) -> Span | None:
        """Where the headline stands."""
        return headline_of(self._paragraphs[side], isinstance(self.annotations(side).source, str))

    def notices(self, side: Side) -> tuple[Span, ...]:
        """Where the notices stand."""
        plain = isinstance(self.annotations(side).source, str)
        return tuple(Span(p.start, p.end) for p in notices_of(self._paragraphs[side], plain))

    def notice_words(self, side: Side, notice: Span) -> str:
        """The words of a notice; of one that only heads what was added ("UPDATE 2:52 p.m.:"), also those it heads."""
        words = self.words(side, notice)
        below = self.headed(side, notice)
        return f"{words} {self.words(side, below)}" if below else words

    def headed(self, side: Side, notice: Span) -> Span | None:
        """The paragraph below a notice that only heads what was added."""
        if not self.words(side, notice).endswith((":", "-", "–", "—")):
            return None
        below = next((p for p in self._paragraphs[side] if p.start >= notice.end), None)
        return Span(below.start, below.end) if below else None

    def alone(self, side: Side) -> Iterator[Alone]:
        """The sentences without a partner.

        Headline and notices are left out, as they have findings of their own, and so are the lines that
        only say who wrote and when: the headers of the view show them.
        """
        spans = self.comparison.only_left if side == "left" else self.comparison.only_right
        apart = [s for s in (self.headline(side), *self.notices(side)) if s is not None]
        places = {span: i for i, span in enumerate(self._sentences(side))}
        paragraphs = iter(self._paragraphs[side])
        paragraph = next(paragraphs, None)
        for k, span in enumerate(spans):
            while paragraph is not None and paragraph.end <= span.start:
                paragraph = next(paragraphs, None)
            start, role = (paragraph.start, paragraph.role) if paragraph is not None else (-1, "body")
            if role not in APPARATUS and not any(span.overlaps(other) for other in apart):
                yield Alone(span, places.get(span, 0) - k, start)

    def runs(self, side: Side) -> Iterator[Run]:
        """The sentences without a partner, those next to each other in one paragraph as one passage."""
        text = self.annotations(side).text
        ends = {paragraph.start: paragraph.end for paragraph in self._paragraphs[side]}
        for (start, row), rows in groupby(self.alone(side), key=lambda one: (one.paragraph, one.row)):
            group = list(rows)
            span = Span(group[0].span.start, group[-1].span.end)
            beside = text[start : span.start] + text[span.end : ends[start]] if start in ends else "…"
            yield Run(span, row, len(group), not beside.strip())

    def role(self, side: Side, span: Span) -> Role:
        """The role of the paragraph in which the passage starts."""
        paragraphs = self._paragraphs[side]
        at = bisect_right(paragraphs, span.start, key=lambda paragraph: paragraph.start) - 1
        return paragraphs[at].role if at >= 0 else "body"

    def _sentences(self, side: Side) -> tuple[Span, ...]:
        return self.comparison.left_sentences if side == "left" else self.comparison.right_sentences
