"""By which verbs each speaker is reported: said here, admitted there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from variorum.model.annotations import Annotations
from variorum.model.dossier import Entity
from variorum.model.sourcing import ReportingVerb
from variorum.model.span import Span
from variorum.text.word_lists import listed

_IRREGULAR = {
    "says": "said", "say": "said", "saying": "said", "tell": "told", "tells": "told", "telling": "told",
    "write": "wrote", "writes": "wrote", "writing": "wrote", "think": "thought", "thinks": "thought",
    "speaks": "spoke", "speaking": "spoke", "read": "read", "reads": "read", "put": "put", "cite": "cited",
    "cites": "cited", "describe": "described", "argue": "argued", "estimate": "estimated", "claim": "claimed",
    "believe": "believed", "agree": "agreed", "allege": "alleged", "show": "showed",
}  # fmt: skip
_PASTS = frozenset(_IRREGULAR.values()) | listed(
    "began bet broke came cut drew felt forecast found gave heard held hit kept knew laid led left let made "
    "meant quoth sang saw sent set shot struck swore taught thought understood went wept withdrew"
)
_DOUBLED = listed("admit chat commit concur permit plan quip rap rebut refer regret submit")
#: A quotation whose speaker is less sure says nothing of how texts report them.
_LEAST_SURE = 0.65
_NO_VERBS = frozenset(("according to", "in the words of", "based on", "quoted by", "reported by"))


def reporting_verbs(
    annotations: Sequence[Annotations], entities: Sequence[Entity]
) -> tuple[ReportingVerb, ...]:
    """For each speaking entity its verbs, the commonest first; quotations and reported speech alike."""
    entity_of = {at: number for number, entity in enumerate(entities) for at in entity.mentions}
    places: dict[tuple[int, str], set[tuple[int, Span]]] = defaultdict(set)
    for i, one in enumerate(annotations):
        mention_at = {(m.start, m.end): k for k, m in enumerate(one.mentions)}
        for span, cue in _spoken(one):
            k = mention_at.get((span.start, span.end))
            number = entity_of.get((i, k)) if k is not None else None
            verb = in_the_past(cue.of(one.text))
            if number is not None and verb not in _NO_VERBS:
                places[number, verb].add((i, cue))
    rows = [
        ReportingVerb(number, verb, tuple(sorted(found, key=_place)))
        for (number, verb), found in places.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.entity, -len(row.places), row.verb)))


def verbs_of(rows: Sequence[ReportingVerb]) -> Mapping[int, tuple[ReportingVerb, ...]]:
    """The rows by entity."""
    found: dict[int, list[ReportingVerb]] = defaultdict(list)
    for row in rows:
        found[row.entity].append(row)
    return {entity: tuple(mine) for entity, mine in found.items()}


def in_the_past(verb: str) -> str:
    """ "says", "saying" → "said"; "denies" → "denied": one row for one verb.

    >>> [in_the_past(w) for w in ("says", "denies", "calling", "Admitted", "argues", "mouth", "quips", "swore")]
    ['said', 'denied', 'called', 'admitted', 'argued', 'mouthed', 'quipped', 'swore']
    """
    word = " ".join(verb.lower().split())
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if " " not in word and not word.endswith(("s", "ing", "ed")) and word not in _PASTS:
        return _past_of(word)  # "seen to mouth"
    if word.endswith("ies"):
        return word[:-3] + "ied"
    if word.endswith("ing") and len(word) > 5:
        stem = word[:-3]
        return stem[:-1] + "ied" if stem.endswith("ny") else stem + "ed"
    if word.endswith("s") and not word.endswith("ss"):
        stem = word[:-1]
        return _past_of(stem)
    return word


def _past_of(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in "aeou":
        return verb[:-1] + "ied"
    return verb + (verb[-1] if verb in _DOUBLED else "") + "ed"


def _place(place: tuple[int, Span]) -> tuple[int, int]:
    return place[0], place[1].start


def _spoken(one: Annotations) -> list[tuple[Span, Span]]:
    """(speaker, verb) of every quotation and every source told by a verb."""
    quotes = [
        (q.speaker, q.cue)
        for q in one.quotes
        if q.speaker is not None and q.cue is not None and not q.scare and q.confidence >= _LEAST_SURE
    ]
    told = [(Span(s.start, s.end), s.cue) for s in one.sources if s.cue is not None]
    return [(who, cue) for who, cue in quotes + told if not _is_told_to(one.text, who, cue)]


def _is_told_to(text: str, who: Span, cue: Span) -> bool:
    """ "told the Gazette": it is spoken to."""
    return cue.end <= who.start and in_the_past(cue.of(text)) == "told"
