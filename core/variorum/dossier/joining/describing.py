"""The words a text uses for someone: titles and roles before a name, appositions, "X was a …"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from variorum.dossier.joining.occurrences import Occurrence
from variorum.dossier.joining.words_before import words_before
from variorum.entities.names.lexicons import Lexicons, lexicons
from variorum.model.annotations import Annotations, MentionType
from variorum.model.dossier import Description
from variorum.model.span import Span
from variorum.text.word_lists import listed

#: A letter of the phrase; a full stop only within "C.I.A.", "John A. Kelm" and after a title.
_IN = (
    r"(?:[^,.;:—–()“”\"\n]|(?<=[ \u00a0][A-Z])\.(?=[ \u00a0][A-Z])|\.(?=\w)|(?<=[A-Z])\.(?=[ \u00a0][a-z]|[,;])|"
    r"(?<=\b(?:Dr|Mr|Ms|St|Lt|Jr|Sr))\.(?=[ \u00a0])|(?<=\b(?:Gen|Sen|Rep|Gov|Col|Mrs|Maj|Sgt|Rev))\.(?=[ \u00a0]))"
)
#: Where a phrase ends: not at the full stop of a title or an initial.
_ENDS = (
    r"(?:[,;—–]|[ \u00a0]\([^()\n]{1,30}\)[,.;]|(?<!\b[A-Z])(?<!\bRep)(?<!\bSen)(?<!\bGov)(?<!\bGen)(?<!\bDr)(?<!\bMr)"
    r"(?<!\bMrs)(?<!\bMs)(?<!\bLt)(?<!\bSt)\.(?:[ \u00a0\n”\"]|$))"
)
_AFTER = re.compile(
    rf",[ \u00a0](?:\d{{1,3}},[ \u00a0])?((?:an?|the|his|her|its|their|one of|another|another of|former|now|then|then-)"
    rf"[ \u00a0]{_IN}{{3,110}})(?={_ENDS}|$)"
)
#: "Ada Kelm, chief executive of the Harbour Board,": no article, a preposition after the role.
_ROLE_AFTER = re.compile(
    rf",[ \u00a0](?:\d{{1,3}},[ \u00a0])?(((?:[a-z][\w’'-]*[ \u00a0]){{1,4}})(?:of|for|at|with|in)[ \u00a0]"
    rf"{_IN}{{3,90}})(?={_ENDS}|$)"
)
_COPULA = re.compile(
    rf"[ \u00a0](?:was|is|became|remains|remained)[ \u00a0]((?:an?|the|one of)[ \u00a0]{_IN}{{4,110}}?)"
    rf"(?={_ENDS}|[ \u00a0](?:who|which|that|whose|when|for|and|but|because|while)\b|$)"
)
#: Before the name: what follows is asked or denied, not said.
_ASKED = re.compile(
    r"\b(?:whether|if|unless|den(?:y|ies|ied)(?:[ \u00a0]that)?)[ \u00a0](?:[A-Z][\w.]*[ \u00a0]){0,3}$"
)
#: "when Kelm was a child" says when.
_WHEN = re.compile(r"\b(?:when|while|since|as)[ \u00a0](?:[A-Z][\w.]*[ \u00a0]){0,3}$")
_YOUNG = re.compile(
    r"\b(?:child|boy|girl|baby|kid|teen|teenager|toddler|infant|student|freshman|youngster)\b"
)
_OPENS_WITH_ARTICLE = re.compile(
    r"\b(?:(?:A|An|The|One|Another)[ \u00a0](?:[a-z-]+[ \u00a0])?|[Aa]s[ \u00a0](?:an?[ \u00a0])?)$"
)
#: "offered Kelm, 28, a deal": what somebody got, unless a role follows.
_GIVEN = re.compile(
    r"\b(?:(?:offer|award|hand|grant|promis|assign)(?:e?d|ing|s|es)|gives?|gave|giving|sends?|sent|pays?|paid|owes?|owed"
    r"|shows?|showed|bought)[ \u00a0](?:[A-Z][\w.]*[ \u00a0]){0,2}$"
)
#: "president of the Harbour Board, an architect of the bill": the president is.
_OF_SOMEBODY = re.compile(r"\b([A-Za-z-]+)[ \u00a0](?:of|for|at|with|in)[ \u00a0](?:the[ \u00a0])?$")
#: After these the verb belongs to another noun: "the wife of Kelm is a teacher".
_OF_ANOTHER = re.compile(
    r"\b(?:of|by|with|for|from|than|to|in|on|at|against|and|about)[ \u00a0](?:(?:Mr|Ms|Mrs|Dr)\.[ \u00a0])?$"
)
#: A verb with its subject: the words after the comma are a clause of their own ("In Oslo, the firm began to …").
_CLAUSE = re.compile(
    r"\b(?:said|says|told|will|would|could|should|has|have|had|is|was|were|are|been|did|does"
    r"|began|came|went|took|gave|saw|fell|grew|knew|wrote|spoke|broke|drove|chose|rose|flew|threw|drew|ran|became"
    r"|appears|seems|remains|appeared|seemed)\b"
    r"|[ \u00a0](?!called|named|titled|entitled|dubbed|nicknamed|considered|deemed)[a-z]+ed[ \u00a0]"
    r"(?:an?|the|his|her|its|their|him|them|it)\b"
    r"|[ \u00a0](?:confirmed|reported|announced|added|noted|warned|argued|testified|explained|claimed|insisted)$"
)
_RELATION = re.compile(r"\b(?:of|for|to|with|by|at|in|from|under|who|that|which|whose)\b|['’]s?[ \u00a0]")
_NEAR = 160
#: "the second of three debates"
_COUNTED = re.compile(
    r"(?:the|an?)[ \u00a0](?:first|second|third|fourth|fifth|last|latest|next)[ \u00a0]of\b"
)
#: "a week later", "a lot of": no description of anybody.
_NO_NOUN = listed(
    """
    day days week weeks month months year years hour hours minute minutes moment time while few lot number bit
    little decade decades way part result same only first last next case matter move decision step question fact
    job position role act
    """
)


def people_of(annotations: Sequence[Annotations]) -> list[list[tuple[int, int]]]:
    """Where each text names persons, in order."""
    return [sorted((m.start, m.end) for m in one.mentions if m.type == "PERSON") for one in annotations]


def descriptions_of(
    texts: Sequence[str],
    members: list[Occurrence],
    people: Sequence[Sequence[tuple[int, int]]],
) -> tuple[Description, ...]:
    """All descriptions, in order of text and place; `texts` plainly spaced, `people` as `people_of` finds them."""
    lists = lexicons()
    found: dict[tuple[int, int, int], Description] = {}
    for one in members:
        text = texts[one.document]
        named, at = people[one.document], one.mention.start
        first, end = bisect_right(named, (at - _NEAR, len(text))), bisect_left(named, (at + _NEAR, -1))
        near = list(named[first:end])
        for span in _spans(text, one, near, lists):
            words = " ".join(span.of(text).split())
            found[one.document, span.start, span.end] = Description(one.document, span, words)
    return tuple(found[k] for k in sorted(found))


def _spans(text: str, one: Occurrence, people: list[tuple[int, int]], lists: Lexicons) -> list[Span]:
    spans: list[Span] = []
    lead = text[max(0, one.mention.start - 60) : one.mention.start]
    before = words_before(text, one.mention.start, people, lists, one.type == "PERSON")
    if (
        before is not None
        and (one.type == "PERSON" or text[before.end - 1].islower())  # "St." before a body is no title
        and not _is_of_the_title(text, before.start, one.mention.end)
        and not _ends_a_clause(text, before, one.mention.end)
        and not _is_long_past(text, before)
    ):
        spans.append(before)
    after = _AFTER.match(text, one.mention.end)
    if after is None:
        bare = _ROLE_AFTER.match(text, one.mention.end)
        after = bare if bare and any(w in lists.roles for w in bare.group(2).split()) else None
    if (
        after is not None
        and _is_description(after.group(1), one.type, lists)
        and not _names_the_next(text, after, people)
        and not _is_of_another(lead, after.group(1), one.type, lists)
        and not (one.type == "ORG" and _is_listed(text, after))
    ):
        spans.append(_trimmed(after))
    copula = _COPULA.match(text, one.mention.end)
    if copula is not None and _is_description(copula.group(1), one.type, lists):
        young = _WHEN.search(lead) and _YOUNG.search(copula.group(1))
        start = before.start if before is not None else one.mention.start
        if not _OF_ANOTHER.search(text, max(0, start - 30), start) and not _ASKED.search(lead) and not young:
            spans.append(_trimmed(copula))
    return spans


def _is_listed(text: str, match: re.Match[str]) -> bool:
    """The next of a list: "the Harbour Court, the Executive Branch, and …"."""
    strong = match.group(1).split()[1:]
    return (
        all(w[0].isupper() for w in strong) and re.match(r",? (?:and|or)\b", text[match.end() :]) is not None
    )


def _ends_a_clause(text: str, before: Span, end: int) -> bool:
    """ "When he struck his wife, Kelm said": no comma closes the name. "A sailor, Kelm said" describes him."""
    if (
        text[before.end : before.end + 1] != ","
        or text[end : end + 4] == " of "
        or text[end : end + 1] in tuple(",.;:)—–’'”\"")
    ):
        return False
    return not _OPENS_WITH_ARTICLE.search(text, max(0, before.start - 30), before.start)


def _is_long_past(text: str, before: Span) -> bool:
    """ "As a law school student, Kelm had …" says when."""
    when = _OPENS_WITH_ARTICLE.search(text, max(0, before.start - 30), before.start)
    return (
        when is not None
        and when.group().lower().startswith("as")
        and text[before.end : before.end + 1] == ","
        and _YOUNG.search(before.of(text)) is not None
    )


def _is_of_the_title(text: str, start: int, end: int) -> bool:
    """The name of a work: “Celebrity Gardener”."""
    return text[max(0, start - 1) : start] in ("“", '"', "‘") and text[end : end + 1] in ("”", '"', "’")


def _is_of_another(lead: str, words: str, kind: MentionType, lists: Lexicons) -> bool:
    """Whether the words after a name tell what somebody was given, or who somebody before the name is."""
    role = next((w for w in words.lower().split() if w in lists.roles), "")
    if kind in ("ORG", "LOC", "MISC") and words.startswith(("his ", "her ")):
        return True  # "In the House, his friends …"
    if kind == "PERSON":
        return not role and _GIVEN.search(lead) is not None
    of = _OF_SOMEBODY.search(lead)
    return (
        lists.roles.get(role) == "PERSON"
        and of is not None
        and lists.roles.get(of.group(1).lower()) == "PERSON"
    )


def _names_the_next(text: str, match: re.Match[str], people: list[tuple[int, int]]) -> bool:
    """Whether the phrase leads up to the next name of a list: "Ada Kelm, former mayor Ola Soll and …"."""
    for start, _ in people:
        if match.start(1) < start < match.end(1):
            return not _RELATION.search(text, match.start(1), start)
    return False


def _trimmed(match: re.Match[str]) -> Span:
    return Span(match.start(1), match.start(1) + len(match.group(1).rstrip()))


def _is_description(words: str, kind: MentionType, lists: Lexicons) -> bool:
    if _CLAUSE.search(re.split(r"\b(?:who|which|that|whose)\b", words)[0]):
        return False
    if _COUNTED.match(words):
        return False
    tokens = [w.strip("’'\"").removesuffix("’s").removesuffix("'s").lower() for w in words.split()]
    if any(w in _NO_NOUN for w in tokens[1:3]):
        return False
    roles = [r for r in (lists.roles.get(w) or lists.roles.get(w.removesuffix("s")) for w in tokens) if r]
    if roles:
        return kind != "ORG" or roles[0] != "MISC"  # no body is a bill or a book
    return words.startswith("one of ") or (kind != "?" and words.startswith(("an ", "a ")))
