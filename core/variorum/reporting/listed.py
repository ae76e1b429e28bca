"""Which findings a report lists, and what it says of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice
from types import MappingProxyType

from variorum.model.article import Doubt, Version
from variorum.model.comparison import Comparison, Link
from variorum.model.decisions import Decisions, Judgement
from variorum.model.finding import UNMEASURED, Finding
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.span import Span
from variorum.reporting.beside_passages import said_beside, said_rejected
from variorum.reporting.excerpts import MOST_PASSAGES, Excerpt, Quoting
from variorum.reporting.inert import one_line
from variorum.reporting.judged import STANDS
from variorum.reporting.marking import Mark
from variorum.reporting.none_there import none_there
from variorum.reviewing.first_words import called_by_first_words
from variorum.reviewing.matched_there import MatchedThere
from variorum.reviewing.nearest_there import nearest_there
from variorum.reviewing.speakers_beside import SpeakersBeside
from variorum.reviewing.unsure_readings import told_of_doubts
from variorum.text.names_of_texts import begins_sentence
from variorum.text.phrasing import marked, phrase

_STATES: dict[Judgement | None, str] = {
    "confirmed": STANDS["confirmed"],
    "unsure": STANDS["unsure"],
    None: marked("found by the program, not reviewed"),
    "rejected": STANDS["rejected"],
}


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
        for excerpt, words in zip(excerpts, chain(islice(told, MOST_PASSAGES), ("",)), strict=False)
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
