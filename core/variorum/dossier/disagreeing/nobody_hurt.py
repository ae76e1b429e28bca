"""Nobody hurt here, some hurt there: nought against a number, the one figure that is written without digits.

"Nobody was badly hurt" leaves room for cuts and bruises: with such a word both may be so, and the sentence says it.
It is no matter of precision: a reader of one text learns of no injured, of the other that there were some.
"No injuries were reported" and "no reports of injuries" tell what was known, not what was so: left out.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from variorum.dossier.disagreeing.careful_words import listed
from variorum.dossier.disagreeing.claim_flags import background_of, weekdays_of
from variorum.dossier.disagreeing.claims import Claim
from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.word_likeness import Surroundings, cosine
from variorum.dossier.linking import LinksOnDemand
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.decided_words import phrase_decided
from variorum.text.phrasing import marked, phrase

_BOTH_MAY_BE = marked("Stated differently, though both may be so – please check: the injured: {told}.")
_ONE_EVENT = marked("Possibly of the same event, stated differently – please check: the injured: {told}.")
#: Once the reader confirmed it; who rejected it stands behind nothing but that it was asked.
_CONFIRMED = marked("Of the same event, stated differently: the injured: {told}.")
_BADLY = r"(?P<badly>(?:badly|seriously|severely|gravely|critically)\s+)?"
_NOBODY = re.compile(
    rf"\b(?:nobody|no[- ]one|none\s+of\s+(?:them|those\s+(?:aboard|on\s+board)|the\s+\w+))\s+(?:was|were|is|has\s+been|"
    rf"had\s+been)\s+{_BADLY}(?:hurt|injured|wounded)\b"
    r"|\b(?:there\s+(?:were|have\s+been)|caused|causing)\s+no\s+(?P<grave>(?:serious|major|severe|grave)\s+)?injuries\b",
    re.IGNORECASE,
)
_NARROWED = re.compile(
    r"\s+(?:else|except|apart|other\s+than|besides|but\s|(?:on|at|inside|aboard|in|by)\s+(?:the|that|this|his|her|a)\s+"
    r"(?!accident|crash|collision|incident|quake|earthquake|fire|blaze|blast|explosion|grounding|attack|shooting"
    r"|storm|collapse|fall|landing|derailment))",
    re.IGNORECASE,
)
_NOT_CLAIMED = re.compile(
    r"\b(?:if|whether|hope[ds]?|hoping|pray(?:ed|ing)?|unless|luck(?:y|ily)?\s+that|ensure|so\s+that)\b",
    re.IGNORECASE,
)
_GRAVE = re.compile(r"\b(?:badly|seriously|severely|gravely|critical(?:ly)?|serious)\b", re.IGNORECASE)
_UNFIT = frozenset(("vague", "other", "part", "modal", "negated", "each", "also"))
_ALIKE = 0.3


@dataclass(frozen=True, slots=True)
class _Nobody:
    document: int
    span: Span
    words: str
    badly: bool
    sentence: int


def nobody_and_some_hurt(
    annotations: Sequence[Annotations],
    claims: Sequence[Claim],
    around: Surroundings,
    links: LinksOnDemand,
    names: Sequence[str],
    documents: Container[int],
) -> tuple[Disagreement, ...]:
    """A row for each event of which some texts say that nobody, others that some were hurt."""
    hurt = [c for c in claims if c.slot == "injured" and not c.background]
    none = [n for d, one in enumerate(annotations) if d in documents for n in _said_in(d, one.text, around)]
    counting = {c.document for c in hurt}
    denying = {n.document for n in none}
    groups: Groups[tuple[int, int]] = Groups()
    for n in none:
        for c in hurt:
            apart = n.document != c.document and n.document not in counting and c.document not in denying
            if apart and not c.flags & _UNFIT and c.value and _same_event(n, c, around, links):
                groups.join((n.document, -1 - n.span.start), c.at)
    by_place = {(n.document, -1 - n.span.start): n for n in none} | {c.at: c for c in hurt}
    return tuple(
        _row([by_place[at] for at in sorted(group)], annotations, names)
        for group in sorted(sorted(g) for g in groups.all())
    )


def _said_in(document: int, text: str, around: Surroundings) -> list[_Nobody]:
    found: list[_Nobody] = []
    for match in _NOBODY.finditer(text):
        number, (start, end) = around.sentence_of(document, match.start())
        sentence = text[start:end]
        loose = _NARROWED.match(text, match.end()) or _NOT_CLAIMED.search(text, start, match.start())
        if loose or background_of(sentence) or sentence.rstrip().endswith("?"):
            continue
        badly = bool(match["badly"] or match["grave"])
        found.append(_Nobody(document, Span(*match.span()), match.group(), badly, number))
    return found


def _same_event(n: _Nobody, c: Claim, around: Surroundings, links: LinksOnDemand) -> bool:
    """Whether the two sentences, or those right before them, tell the same."""
    one, other = (
        _with_the_one_before(around, d, i) for d, i in ((n.document, n.sentence), (c.document, c.number))
    )
    days = [weekdays_of(around.words(d, *span)) for d, span in ((n.document, one), (c.document, other))]
    if days[0] and days[1] and not days[0] & days[1]:
        return False
    if links.linked(n.document, one, c.document, other):
        return True
    a = around.vector(n.document, *one, (n.span.start, n.span.end))
    b = around.vector(c.document, *other, (c.figure.start, c.figure.end))
    return cosine(a, b) >= _ALIKE


def _with_the_one_before(around: Surroundings, document: int, number: int) -> tuple[int, int]:
    found = around.sentences[document]
    return found[max(0, number - 1)][0], found[number][1]


def _row(
    members: Sequence[_Nobody | Claim], annotations: Sequence[Annotations], names: Sequence[str]
) -> Disagreement:
    members = sorted(members, key=lambda m: (m.document, _span(m)))
    values = tuple(
        (m.document, m.index if isinstance(m, Claim) else None, _span(m), _said(m)) for m in members
    )
    told = listed([(document, said) for document, _, _, said in values], names)
    room = all(n.badly for n in members if isinstance(n, _Nobody))
    grave = any(_is_grave(c, annotations) for c in members if isinstance(c, Claim))
    words = _BOTH_MAY_BE if room and not grave else _ONE_EVENT
    rejected = phrase_decided(words, told=told)
    confirmed = phrase(_CONFIRMED, told=told) if words == _ONE_EVENT else rejected
    return Disagreement("toll", "check", values, phrase(words, told=told), confirmed, rejected)


def _span(member: _Nobody | Claim) -> Span:
    return member.span if isinstance(member, _Nobody) else Span(member.figure.start, member.figure.end)


def _said(member: _Nobody | Claim) -> str:
    if isinstance(member, _Nobody):
        return " ".join(member.words.split())
    figure = member.figure
    return " ".join(f"{figure.qualifier} {figure.text} {member.word}".split())


def _is_grave(claim: Claim, annotations: Sequence[Annotations]) -> bool:
    text = annotations[claim.document].text
    near = text[
        max(claim.sentence[0], claim.figure.start - 40) : min(claim.sentence[1], claim.figure.end + 60)
    ]
    return _GRAVE.search(near) is not None
