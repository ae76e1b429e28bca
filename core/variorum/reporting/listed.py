"""Which findings a report lists, and what it says of each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice
from types import MappingProxyType

from variorum.model.article import Doubt, Version
from variorum.model.comparison import Comparison, Link
from variorum.model.decisions import Decisions, Judgement
from variorum.model.finding import UNMEASURED, Finding
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.reporting.beside_passages import said_beside, said_rejected
from variorum.reporting.inert import inert, one_line
from variorum.reporting.judged import STANDS
from variorum.reporting.marking import Mark, Piece, pieces
from variorum.reporting.none_there import none_there
from variorum.reporting.within_quotations import begun_before, closing, opening
from variorum.reviewing.first_words import called_by_first_words
from variorum.reviewing.matched_there import MatchedThere
from variorum.reviewing.nearest_there import nearest_there
from variorum.reviewing.speakers_beside import SpeakersBeside
from variorum.reviewing.unsure_readings import told_of_doubts
from variorum.text.leaving_out import CUT, CUT_AHEAD, CUT_WITHIN
from variorum.text.names_of_texts import begins_sentence
from variorum.text.phrasing import marked, phrase, phrase_many
from variorum.text.sentences import sentences

#: Code points shown on either side of the passage, where its sentence goes on for longer than that.
_AROUND = 90
#: So far a sentence is followed to where it begins and ends: who did it may stand far from what was done.
_SENTENCE = 400
#: Of a long passage, its beginning and its end are shown.
_LONGEST = 700
#: Of a finding with many passages in one text, so many are shown.
_MOST = 6

_STATES: dict[Judgement | None, str] = {
    "confirmed": STANDS["confirmed"],
    "unsure": STANDS["unsure"],
    None: marked("found by the program, not reviewed"),
    "rejected": STANDS["rejected"],
}


@dataclass(frozen=True, slots=True)
class Excerpt(JsonValue):
    """A passage with a little of what stands around it, and the number of its paragraph (0: none)."""

    pieces: tuple[Piece, ...]
    paragraph: int
    #: A sentence on who speaks in it, where its own words do not tell.
    speaker: str = ""
    #: Words beside a picture have no number.
    caption: bool = False

    def where(self, name: str, told: Callable[[str], str] = str) -> str:
        """The line below it, of the text called so: "Gazette, ¶3. Speaker: Ada Brook."

        A speaker is in the words of the article, which are `told` as the format has them.
        """
        name = begins_sentence(name)
        place = f"{name}, ¶{self.paragraph}" if self.paragraph else name
        if self.caption:
            place = f"{name}, {phrase('in a caption')}"
        return f"{place}. {told(self.speaker)}" if self.speaker else place


@dataclass(frozen=True, slots=True)
class Listed(JsonValue):
    """A finding as the report shows it. `certainty` is in percent."""

    number: int
    finding: Finding
    title: str
    sentence: str
    state: Judgement | None
    state_words: str
    note: str
    certainty: int
    left: tuple[Excerpt, ...]
    right: tuple[Excerpt, ...]
    #: Whether it is about passages that the reader linked, not the program.
    by_reader: bool = False
    #: What comes nearest in the text that has no such passage.
    nearest: str = ""
    #: What that text has of it in part, or perhaps: it would be false that it has no such passage.
    matched: str = ""

    @property
    def heading(self) -> str:
        """The title, of what was rejected after that word: nobody may read the claim alone."""
        return said_rejected(self.title, self.state)

    def none_in(self, name: str = "") -> str:
        """What stands in place of a passage of this text; "" where nothing is said of it by one of the other."""
        called = begins_sentence(name)
        return none_there(self.finding, self.state, matched=self.matched, nearest=self.nearest, name=called)

    @property
    def how_sure(self) -> str:
        """What the probability in its standing means; "" where there is none in it."""
        if self.by_reader or self.state or self.certainty >= 100 or self.finding.kind in UNMEASURED:
            return ""
        return phrase(
            "What the program reckons of the chance that this finding is right: that both passages tell the same "
            "thing, or that a name or a figure is meant as it was read. At 50 % it may as well be wrong. How much it "
            "matters is not said."
        )

    @property
    def standing(self) -> str:
        """Who stands behind it, and how sure the program is where no reader does."""
        if self.by_reader:
            return phrase("{state}, in passages linked by hand", state=self.state_words)
        if not self.how_sure:
            return self.state_words
        return phrase(
            "{state}; probability that it holds: {share} %", state=self.state_words, share=self.certainty
        )


def listed(
    findings: Sequence[Finding],
    decisions: Decisions,
    left: Version,
    right: Version,
    *,
    everything: bool,
    links: Sequence[Link] = (),
    doubted: Mapping[str, Sequence[Doubt]] = MappingProxyType({}),
    comparison: Comparison | None = None,
    speakers: Sequence[SpeakersBeside] = (),
    names: tuple[str, str] = ("", ""),
) -> tuple[Listed, ...]:
    """The findings to show: the confirmed ones, or, where none is or `everything` is asked for, all.

    All of them come in the order confirmed, unsure, not reviewed, rejected; rejected ones are only shown
    where everything was asked for. `links` tell which passages the reader linked, `doubted` which
    findings rest on a reading that is not sure, by their ids. With the `comparison`, what comes nearest is told of
    passages that only one text has, of confirmed ones where `everything` is asked for; with the `speakers` of both
    texts who speaks in these.
    """
    by_hand = [link for link in links if link.by_reader]
    latest = {verdict.finding: verdict for verdict in decisions.verdicts}
    verdicts = {finding.id: latest.get(finding.id) for finding in findings}
    states = {id: verdict.judgement if verdict else None for id, verdict in verdicts.items()}
    confirmed = [f for f in findings if states[f.id] == "confirmed"]
    if everything:
        chosen = sorted(findings, key=lambda f: list(_STATES).index(states[f.id]))
    else:
        chosen = confirmed or [f for f in findings if states[f.id] != "rejected"]
    quoting = Quoting(left), Quoting(right)
    # Who confirmed that one text alone has it saw what comes nearest, which tells something else: beside what was
    # confirmed it would only be puzzling. Who asks for everything holds the passages side by side for himself.
    doubtful = [finding for finding in chosen if everything or states[finding.id] != "confirmed"]
    near = nearest_there(doubtful, comparison, (left, right), decisions) if comparison else {}
    matched_there = MatchedThere(comparison, (left, right)) if comparison else None
    made: list[Listed] = []
    for number, finding in enumerate(chosen, 1):
        verdict = verdicts[finding.id]
        matched = matched_there.told(finding, states[finding.id]) if matched_there else ""
        title, sentence = said_beside(finding, states[finding.id], (left.text, right.text), matched)
        unsure = told_of_doubts(doubted.get(finding.id, ()))
        made.append(
            Listed(
                number=number,
                finding=finding,
                title=one_line(called_by_first_words(title, finding, names, (left.text, right.text))),
                sentence=one_line(" ".join(words for words in (sentence, unsure) if words)),
                state=states[finding.id],
                state_words=phrase(_STATES[states[finding.id]]),
                note=one_line(verdict.note) if verdict else "",
                certainty=int(finding.certainty * 100),
                left=_spoken(quoting[0], finding.left, finding.right, speakers[:1]),
                right=_spoken(quoting[1], finding.right, finding.left, speakers[1:]),
                by_reader=any(_lies_in(finding, link) for link in by_hand),
                nearest=one_line(near[finding.id].told((left, right))) if finding.id in near else "",
                matched=one_line(matched),
            )
        )
    return tuple(made)


def _spoken(
    quoting: Quoting,
    spans: Sequence[Span],
    others: Sequence[Span],
    speakers: Sequence[SpeakersBeside],
) -> tuple[Excerpt, ...]:
    """The passages, with who speaks in each where only one text has them: of a quotation of both the finding tells."""
    excerpts = quoting.excerpts(spans)
    if others or not speakers:
        return excerpts
    told = (one_line(speakers[0].told(span, spans)) for span, *_ in quoting.of_one_sentence(spans))
    return tuple(
        replace(excerpt, speaker=words)
        for excerpt, words in zip(excerpts, chain(islice(told, _MOST), ("",)), strict=False)
    )


def _lies_in(finding: Finding, link: Link) -> bool:
    if not finding.left or not finding.right:
        return False
    return all(link.left.overlaps(span) for span in finding.left) and all(
        link.right.overlaps(span) for span in finding.right
    )


def marks_for(items: Sequence[Listed], *, right: bool) -> list[Mark]:
    """Marks that put the number of each listed finding after its passages in one text."""
    return [
        Mark(span, "", finding=item.number)
        for item in items
        for span in (item.finding.right if right else item.finding.left)
    ]


class Quoting:
    """Passages of one text, each within its paragraph; the borders of these are looked up, not searched."""

    def __init__(self, version: Version) -> None:
        self._text = version.text
        self._starts = [paragraph.start for paragraph in version.paragraphs]
        self._ends = [paragraph.end for paragraph in version.paragraphs]
        self._numbers = Numbering(version.paragraphs)
        #: Where those of the paragraphs that were quoted from begin and end.
        self._sentences: dict[Span, tuple[list[int], list[int]]] = {}

    def excerpts(self, spans: Sequence[Span]) -> tuple[Excerpt, ...]:
        """The first few of the passages, each with the number of its paragraph, and how many more there are."""
        groups = self.of_one_sentence(spans)
        found = [
            Excerpt(
                self.excerpt(*each),
                self._numbers.at(each[0].start),
                caption=self._numbers.role_at(each[0].start) == "caption",
            )
            for each in groups[:_MOST]
        ]
        rest = len(groups) - _MOST
        if rest > 0:
            words = phrase_many("… and {n} more passage", "… and {n} more passages", rest)
            found.append(Excerpt((Piece(words),), 0))
        return tuple(found)

    def of_one_sentence(self, spans: Sequence[Span]) -> list[list[Span]]:
        """The passages, those that follow each other in one sentence together: it would stand there once for each."""
        groups: list[list[Span]] = []
        before: Span | None = None
        for span in spans:
            whole = self._whole(_trimmed(self._text, span))
            if whole == before and len(whole) <= _SENTENCE:
                groups[-1].append(span)
            else:
                groups.append([span])
            before = whole
        return groups

    def excerpt(self, *passages: Span) -> tuple[Piece, ...]:
        """The passage, or those of one sentence, marked; of a very long sentence what stands near, cut at word borders.

        A passage of whole sentences stands alone: a mark would lift it out of nothing.
        """
        text = self._text
        spans = [_trimmed(text, span) for span in passages]
        span, whole = spans[0], self._whole(spans[0])
        start, end = whole.start, whole.end
        if span.start - start > _SENTENCE:
            start = span.start - _AROUND
            while start < span.start and not text[start - 1].isspace():
                start += 1
        if end - span.end > _SENTENCE:
            end = span.end + _AROUND
            while span.end < end and not text[end].isspace():
                end -= 1
        found = pieces(text, Span(start, end), [Mark(each, "shown") for each in spans if each != whole])
        before, after = self._around(Span(start, end), whole)
        around = [(Piece(inert(words)),) if words else () for words in (before, after)]
        return (*around[0], *(_shortened(piece) for piece in found), *around[1])

    def _around(self, shown: Span, whole: Span) -> tuple[str, str]:
        """The signs for what is left out at both ends, with the marks of a quotation that began before."""
        before = CUT_AHEAD if shown.start > whole.start else ""
        after = CUT if shown.end < whole.end else ""
        if begun := begun_before(self._text, shown):
            before = f"{opening(self._text, begun)}{CUT_AHEAD}"
            after = CUT if shown.end < begun.end else after
            after += closing(self._text, begun, shown)
        return before, after

    def _whole(self, span: Span) -> Span:
        return _trimmed(self._text, self._sentence(self._paragraph(span), span))

    def _sentence(self, within: Span, span: Span) -> Span:
        """From where the first sentence begins that the passage has something of, to where the last one ends."""
        if within not in self._sentences:
            words = self._text[within.start : within.end]
            found = sentences(words)
            self._sentences[within] = (
                [within.start + s for s, _ in found],
                [within.start + e for _, e in found],
            )
        starts, ends = self._sentences[within]
        first, last = bisect_right(ends, span.start), bisect_left(starts, span.end) - 1
        if not len(span):  # where the other text has words more: the sentence they would stand in
            first = last = bisect_right(starts, span.start) - 1
        return Span(min(starts[first], span.start), max(ends[last], span.end)) if 0 <= first <= last else span

    def _paragraph(self, span: Span) -> Span:
        first = bisect_left(self._ends, span.start)
        last = max(bisect_left(self._starts, span.end), bisect_right(self._starts, span.start)) - 1
        if first > last:
            return Span(max(0, span.start), min(len(self._text), span.end))
        return Span(min(self._starts[first], span.start), max(self._ends[last], span.end))


def excerpt(version: Version, span: Span) -> tuple[Piece, ...]:
    """The passage within its sentences, as `Quoting` has it."""
    return Quoting(version).excerpt(span)


def _trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends, which would be drawn as part of the passage."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip())) if words.strip() else span


def _shortened(piece: Piece) -> Piece:
    if len(piece.text) <= _LONGEST:
        return piece
    half = _LONGEST // 2
    return Piece(f"{piece.text[:half]}{CUT_WITHIN}{piece.text[-half:]}", piece.roles)
