"""Outlets mode: passages with no match found in the other report, those that carry most first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import groupby

from variorum.comparing.linking.two_speakers import SAID_BY_TWO
from variorum.model.comparison import Side
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing.neighbours import Match, Passage, gathered
from variorum.reviewing.passages import carried_in
from variorum.reviewing.phrases import quoted
from variorum.reviewing.sides import SIDES, on
from variorum.reviewing.speech_tags import is_speech_tag
from variorum.reviewing.told_in_both import told_in_both
from variorum.reviewing.two_texts import TwoTexts
from variorum.reviewing.who_speaks import new_speakers, who_speaks_in
from variorum.text.decided_words import phrase_decided
from variorum.text.phrasing import marked, phrase, phrase_many

_KINDS: dict[Side, FindingKind] = {"left": "only-left", "right": "only-right"}
#: Findings on what only one text has, also between versions.
_OF_ONE: frozenset[FindingKind] = frozenset({*_KINDS.values(), "removed", "added", "notice"})
#: Of the passage, in the sentence.
_QUOTED = 400
#: What leads over to it, in any language.
_LEADING = " :\u00a0\u202f"
_PERHAPS = marked("Perhaps only in {text}: {holding}"), marked("Perhaps only in {text}")
#: The title, with and without what the passage holds: what no match was found for may be told there in other words,
#: until a reader has looked.
_TITLES: dict[Match, tuple[str, str]] = {
    "none": (marked("Found only in {text}: {holding}"), marked("Found only in {text}")),
    "possible": _PERHAPS,
    "another": _PERHAPS,
    "part": (marked("Partly only in {text}: {holding}"), marked("Partly only in {text}")),
}
#: Once the reader has decided: of a part nobody doubts that it is told.
_ONLY = marked("Only in {text}: {holding}"), marked("Only in {text}")
_DECIDED: dict[Match, tuple[str, str]] = {
    "none": _ONLY,
    "possible": _ONLY,
    "another": _ONLY,
    "part": _TITLES["part"],
}
#: Each title there is.
HEADS = tuple(dict.fromkeys((*_TITLES.values(), *_DECIDED.values())))
_SENTENCES: dict[Match, str] = {
    "none": marked("No match found in {text} (please check): {words}"),
    "possible": marked("Only a possible match in {text} (please check): {words}"),
    "another": marked("Somebody else says much the same in {text} (please check): {words}"),
    "part": marked("Only part of it has a match in {text} (please check): {words}"),
}
#: Once the reader has confirmed it. What may have matched stands beside it: that nothing came near it would be false.
_CONFIRMED: dict[Match, str] = {
    **_SENTENCES,
    "possible": marked("Nothing in {text} matches it, as judged by hand: {words}"),
}
_CERTAINTIES: dict[Match, float] = {"none": 0.5, "possible": 0.4, "another": 0.4, "part": 0.4}
_DETAILS: dict[Match, str] = {
    "none": marked("{words} – no match found in {text}"),
    "possible": marked("{words} – only a possible match in {text}"),
    "another": marked("{words} – somebody else says much the same in {text}"),
    "part": marked("{words} – only part of it has a match in {text}"),
}
_CONFIRMED_DETAILS: dict[Match, str] = {
    **_DETAILS,
    "possible": marked("{words} – nothing in {text} matches it, as judged by hand"),
}


def only_in_one(texts: TwoTexts) -> Iterator[Finding]:
    """Passages with no match found in the other report; a source, figure or quotation gives weight.

    What carries most comes first, and a source whom the other report does not have at all counts as much as a
    figure does. Sentences that another finding shows as told in both are left to it.
    """
    passages = [
        (side, passage)
        for side in SIDES
        for passage in gathered(_of_paragraphs(texts, side), texts, side, _KINDS[side])
    ]
    new = {side: new_speakers(texts, side) for side in SIDES}
    passages.sort(key=lambda one: -one[1].carried.kinds - bool(one[1].who & new[one[0]]))
    for side, passage in passages:
        yield _finding(texts, side, passage)


def has_no_match(finding: Finding) -> bool:
    """Whether not even a possible match was found, nor one of a part."""
    return finding.certainty >= _CERTAINTIES["none"]


def without_its_passage(sentence: str, title: str, finding: Finding, texts: tuple[str, str]) -> str:
    """The sentence for where the passage itself is shown below: "No match found in the Post."; "" where the title
    says that much."""
    if bool(finding.left) == bool(finding.right):
        return sentence
    spans, text = (finding.left, texts[0]) if finding.left else (finding.right, texts[1])
    return without_words(sentence, title, finding.kind, (span.of(text) for span in spans))


def without_words(sentence: str, title: str, kind: FindingKind, passages: Iterable[str]) -> str:
    """The same of a finding of that kind, whose passages these are."""
    if kind not in _OF_ONE:
        return sentence
    words = " ".join(" ".join(each.split()) for each in passages)
    said = sentence.removesuffix(quoted(words, _QUOTED))
    if said == sentence:
        return sentence
    said = said.rstrip(_LEADING)
    return "" if title.startswith(said) else f"{said}."


def _of_paragraphs(texts: TwoTexts, side: Side) -> Iterator[Passage]:
    """The sentences of one paragraph that stand together and are alike in what was found of them."""
    told = told_in_both(texts)[side]
    possible, others = _possible(texts, side)

    def match(sentence: Span) -> Match:
        if told.has_part_of(sentence):
            return "part"
        if any(sentence.overlaps(place) for place in possible):
            return "possible"
        return "another" if any(sentence.overlaps(place) for place in others) else "none"

    linked = _linked_by_the_reader(texts, side)
    rows = [
        (one.paragraph, one.row, match(one.span), one.span)
        for one in texts.alone(side)
        if not told.tells(one.span)
    ]
    annotations = texts.annotations(side)
    carries, who_speaks = carried_in(annotations), who_speaks_in(annotations)
    for (paragraph, row, found), group in groupby(rows, key=lambda one: one[:3]):
        spans = [span for *_, span in group]
        whole = Span(spans[0].start, spans[-1].end)
        if not is_speech_tag(texts.words(side, whole)):
            beside = row - bisect_left(linked, whole.start)
            yield Passage(beside, (whole,), len(spans), carries(whole), who_speaks(whole), found, paragraph)


def _linked_by_the_reader(texts: TwoTexts, side: Side) -> list[int]:
    """Where the sentences start that have a partner by the reader's word: what stands around one is still one
    finding, or there were more to review after each that was found in the other text."""
    comparison = texts.comparison
    left = side == "left"
    places = [link.left if left else link.right for link in comparison.links if link.by_reader]
    alone = set(comparison.only_left if left else comparison.only_right) if places else set()
    return [
        sentence.start
        for sentence in (comparison.left_sentences if left else comparison.right_sentences)
        if sentence not in alone and any(sentence.overlaps(place) for place in places)
    ]


def _possible(texts: TwoTexts, side: Side) -> tuple[list[Span], list[Span]]:
    """Places with a possible match, and those with none but one that another person says."""
    two = phrase(SAID_BY_TWO)
    found: tuple[list[Span], list[Span]] = [], []
    for link in texts.comparison.links:
        if link.tier == "possible":
            found[two in link.why].append(link.left if side == "left" else link.right)
    return found


def _finding(texts: TwoTexts, side: Side, passage: Passage) -> Finding:
    carried = passage.carried
    name, other = texts.name(side), texts.name("right" if side == "left" else "left")
    number = phrase_many("{n} sentence", "{n} sentences", passage.sentences) if passage.sentences > 1 else ""
    holding = ", ".join(words for words in (number, carried.phrase()) if words)
    words = " ".join(texts.words(side, span) for span in passage.spans)
    match = passage.match
    titles = _TITLES[match], _DECIDED[match]
    title, settled = (phrase(each[not holding], text=name, holding=holding) for each in titles)
    told = {"text": other, "words": quoted(words, _QUOTED)}
    rejected, confirmed = (phrase_decided(each, **told) for each in (_SENTENCES[match], _CONFIRMED[match]))
    details = _DETAILS[match], _CONFIRMED_DETAILS[match]
    detail, sure = (phrase(each, words=quoted(words, 120), text=other) for each in details)
    doubted = (rejected, sure, title) if match in ("possible", "another") else ()
    return Finding(
        "",
        _KINDS[side],
        title,
        phrase(_SENTENCES[match], **told),
        *on(side, passage.spans),
        _CERTAINTIES[match],
        "meaning" if carried and match == "none" else "other",
        detail=detail,
        decided=(settled, confirmed, *doubted),
    )
