"""The same quotation given to another speaker: a minister here, the ministry there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from variorum.dossier.disagreeing.careful_words import listed as in_words
from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.metonyms import metonyms
from variorum.dossier.joining.name_keys import folded
from variorum.dossier.quotations.speaker_names import speaker_names
from variorum.dossier.quotations.speaking import Speakers
from variorum.model.annotations import Annotations, Quote
from variorum.model.dossier import Disagreement, DisagreementTier, Entity, QuotePair
from variorum.model.span import Span
from variorum.text.decided_words import phrase_decided
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import marked, phrase
from variorum.text.word_lists import listed

_At = tuple[int, int]
#: Code points either side of a name in which stands for whom somebody speaks.
_BESIDE = 80
#: Code points either side of a quotation in which its speaker is told.
_AROUND = 200
_SPEAKS_FOR = re.compile(
    r"\b(?:spokes(?:man|woman|person|people)|press\s+secretary|secretary|minister|chief|head|director|president|chair"
    r"(?:man|woman|person)?|commissioner|official|officer|lawyer|attorney|representative|communications)\b",
    re.IGNORECASE,
)
_NO_NAME = listed("the of for and department ministry office united states national")


def quotations_of_other_speakers(
    annotations: Sequence[Annotations],
    pairs: Sequence[QuotePair],
    speakers: Speakers,
    entities: Sequence[Entity],
    names: Sequence[str],
) -> tuple[Disagreement, ...]:
    """A row for each quotation that texts give to different speakers, both told beyond doubt.

    Two people: "differ". A person and a body: "check"; "range" where a text says that the person speaks for the body,
    and where one is the seat of the other.
    """
    seats = {frozenset((link.one, link.other)) for link in metonyms(entities)}
    groups: Groups[_At] = Groups()
    for pair in pairs:
        if "speaker differs" in pair.how and not _beside_both(annotations, pair, speakers, entities):
            groups.join(pair.left, pair.right)
    rows: list[Disagreement] = []
    called = speaker_names(dict(enumerate(annotations)), entities)
    for group in groups.all():
        said = [(at, annotations[at[0]].quotes[at[1]]) for at in sorted(group)]
        values = tuple(_value(annotations, at, quote) for at, quote in said)
        told = in_words([(at[0], called[at[0]].name(quote) or quote.text) for at, quote in said], names)
        who = {number for at, _ in said if (number := speakers.get(at)) is not None}
        of_one_body = len(who) == 2 and frozenset(who) in seats
        tier = "range" if of_one_body else _tier(annotations, [entities[number] for number in sorted(who)])
        words = _short(max((quote.text for _, quote in said), key=len))
        sentences = (make(_SENTENCES[tier], words=words, told=told) for make in (phrase, phrase_decided))
        rows.append(Disagreement("speaker", tier, values, *sentences))
    return tuple(sorted(rows, key=lambda row: row.values[0][:1] + row.values[0][2:3]))


def as_speakers_are_told(
    pairs: Sequence[QuotePair], annotations: Sequence[Annotations], rows: Sequence[Disagreement]
) -> tuple[QuotePair, ...]:
    """The pairs, "speaker differs" only where a row says that the speakers are, or may be, two.

    A body and who speaks for it, or one name beside both quotations, is no other speaker.
    """
    apart = {
        (document, span.start)
        for row in rows
        if row.kind == "speaker" and row.tier != "range"
        for document, _, span, _ in row.values
    }

    def is_apart(at: _At) -> bool:
        quote = annotations[at[0]].quotes[at[1]]
        return (at[0], _place(quote).start) in apart

    return tuple(
        pair
        if "speaker differs" not in pair.how or (is_apart(pair.left) and is_apart(pair.right))
        else replace(pair, how=pair.how - {"speaker differs"})
        for pair in pairs
    )


_SENTENCES: dict[DisagreementTier, str] = {
    "differ": marked("The same quotation is given to different speakers: “{words}”: {told}."),
    "check": marked("The same quotation is given to different speakers – please check: “{words}”: {told}."),
    "range": marked(
        "The same quotation is given to speakers who are perhaps the same, or one speaks for the other: "
        "“{words}”: {told}."
    ),
}


def _beside_both(
    annotations: Sequence[Annotations], pair: QuotePair, speakers: Speakers, entities: Sequence[Entity]
) -> bool:
    """Whether one text names the other's speaker beside the same words: two say it together, or it was read wrongly.

    Not where the reader said who speaks: he saw that name, too.
    """
    for here, there in ((pair.left, pair.right), (pair.right, pair.left)):
        number = speakers.get(there)
        if number is None or entities[number].type != "PERSON":
            continue
        one, quote = annotations[here[0]], annotations[here[0]].quotes[here[1]]
        if quote.decided:
            continue
        beside = f"{one.text[max(0, quote.start - _AROUND) : quote.start]} {one.text[quote.end : quote.end + _AROUND]}"
        names = {
            folded(w) for name in entities[number].spellings for w in re.findall(r"\w+", name) if len(w) > 2
        }
        if names & {folded(w) for w in re.findall(r"\w+", beside)}:
            return True
    return False


def _value(annotations: Sequence[Annotations], at: _At, quote: Quote) -> tuple[int, None, Span, str]:
    text = annotations[at[0]].text
    place = _place(quote)
    return at[0], None, place, " ".join(place.of(text).split())


def _place(quote: Quote) -> Span:
    return quote.speaker or Span(quote.start, quote.end)


def _short(text: str) -> str:
    words = " ".join(text.split()).rstrip(" ,")
    return shortened(words, 90)


def _tier(annotations: Sequence[Annotations], who: Sequence[Entity]) -> DisagreementTier:
    people = [entity for entity in who if entity.type == "PERSON"]
    if len(people) == len(who) > 1:
        return "differ"
    bodies = [entity for entity in who if entity.type != "PERSON"]
    together = bool(people) and all(_speaks_for(annotations, one, body) for one in people for body in bodies)
    return "range" if together else "check"


def _speaks_for(annotations: Sequence[Annotations], person: Entity, body: Entity) -> bool:
    """Whether somewhere both a word for an office and the name of the body stand beside the person's name."""
    called = {
        folded(w) for name in body.spellings or (body.name,) for w in re.findall(r"\w+", name)
    } - _NO_NAME
    for document, index in person.mentions:
        mention, text = annotations[document].mentions[index], annotations[document].text
        beside = text[max(0, mention.start - _BESIDE) : mention.end + _BESIDE]
        near = {folded(w) for w in re.findall(r"\w+", beside)}
        if _SPEAKS_FOR.search(beside) and called & near:
            return True
    return False
