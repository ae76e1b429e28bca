"""The sentences a reader is given: what stands where, never who is right.

Words kept out on purpose: "contradiction", "wrong", "false", "the reports agree".
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.dossier.disagreeing.claim_rules import Verdict
from variorum.dossier.disagreeing.claims import Claim
from variorum.model.dossier import Entity
from variorum.model.precision import Told, after
from variorum.text.decided_words import phrase_decided
from variorum.text.isolating import isolated
from variorum.text.phrasing import marked, phrase

_OF_WHOM = {
    "killed": marked("the dead"),
    "injured": marked("the injured"),
    "arrested": marked("those arrested"),
    "missing": marked("the missing"),
    "rescued": marked("those rescued"),
    "evacuated": marked("those evacuated"),
    "attending": marked("those who took part"),
    "aboard": marked("those aboard"),
}

_CALLED = {
    "magnitude": marked("the magnitude"),
    "depth": marked("the depth"),
    "shots": marked("how often somebody was hit"),
    "duration": marked("how long something lasted"),
    "money": marked("a sum of money"),
}
#: What a figure says of its thing, and of the people it counts in a toll.
_OF_THINGS = {
    "damaged": marked("{thing} damaged"),
    "destroyed": marked("{thing} destroyed"),
    "seized": marked("{thing} seized"),
    "fired": marked("{thing} fired"),
}
_OF_PEOPLE = {
    "killed": marked("{count} killed"),
    "injured": marked("{count} injured"),
    "arrested": marked("{count} arrested"),
    "missing": marked("{count} missing"),
    "rescued": marked("{count} rescued"),
    "evacuated": marked("{count} evacuated"),
    "attending": marked("{count} attending"),
    "aboard": marked("{count} aboard"),
}
#: With what is told after the colon: a heading above such rows need not be said again in each.
OTHER_PRECISION = marked("Stated with different precision: {told}.")
TO_CHECK = marked("Possibly the same figure, stated differently – please check: {told}.")
#: A text in a row of tolls, by whether it is the first or the last of them.
_IN_TIME = (
    marked("{text}: {told}"),
    marked("{text}, earlier: {told}"),
    marked("{text}, later: {told}"),
)


def called(names: Sequence[str], document: int) -> str:
    """What a text is called in a sentence."""
    known = document < len(names) and names[document]
    return names[document] if known else phrase("text {number}", number=document + 1)


def listed(values: Sequence[tuple[int, str]], names: Sequence[str]) -> str:
    """ "18 (A), 12 (B)"; texts that say the same share a bracket."""
    by_value: dict[str, list[str]] = {}
    for document, value in values:
        who = called(names, document)
        if who not in by_value.setdefault(value, []):
            by_value[value].append(who)
    return ", ".join(
        f"{isolated(value)} ({', '.join(map(isolated, who))})" for value, who in by_value.items()
    )


def figure_sentence(
    claims: Sequence[Claim],
    shown: Verdict,
    entities: Sequence[Entity],
    names: Sequence[str],
    written: Sequence[Told | None],
    nouns: Sequence[str] = (),
    asking: bool = True,
) -> str:
    """The whole statement for one row of figures; `nouns` are what each counts, where that is to be told.

    Not `asking`, it leaves out that it is to be checked.
    """
    told_of = nouns or [""] * len(claims)
    values = [(c.document, f"{value_of(c)} {noun}".rstrip()) for c, noun in zip(claims, told_of, strict=True)]
    what = subject_of(claims[0], entities)
    if shown.bound:
        return _tolls_rise(claims, names, written)
    if shown.tier == "range":
        return phrase(OTHER_PRECISION, told=phrase("{what}: {value}", what=what, value=listed(values, names)))
    if claims[0].slot == "age":
        name, told = entities[int(claims[0].key)].name, listed(values, names)
        if _gap(claims) == 1:
            return phrase("The age of {name}: {told}. A birthday may lie between.", name=name, told=told)
        return phrase("The age of {name}: {told}.", name=name, told=told)
    if shown.tier == "check":
        make = phrase if asking else phrase_decided
        return make(TO_CHECK, told=phrase("{what}: {value}", what=what, value=listed(values, names)))
    return phrase(
        "The reports give different figures for {what}: {told}.", what=what, told=listed(values, names)
    )


def value_of(claim: Claim) -> str:
    """Qualifier and figure."""
    return " ".join(f"{claim.figure.qualifier} {claim.figure.text}".split())


def _gap(claims: Sequence[Claim]) -> float:
    values = [c.value for c in claims if c.value is not None]
    return max(values) - min(values) if values else 0.0


def subject_of(claim: Claim, entities: Sequence[Entity]) -> str:
    """What a figure is of: "those aboard", "the age of Vanda Kelm"."""
    if claim.slot == "age":
        return phrase("the age of {name}", name=entities[int(claim.key)].name)
    if claim.slot == "distance":
        return phrase("the distance from {place}", place=claim.key)
    if claim.slot == "population":
        return phrase("the population of {place}", place=claim.key)
    if claim.slot in _CALLED:
        return phrase(_CALLED[claim.slot])
    if claim.slot in _OF_WHOM:
        group = "" if claim.key == "people" else f" ({claim.key})"
        return phrase(_OF_WHOM[claim.slot]) + group
    if claim.slot == "yearly":
        return phrase("{thing} a year", thing=claim.figure.about)
    thing = claim.figure.about or claim.key
    if thing == "times":
        if claim.word:
            return phrase("how many times somebody was {done}", done=claim.word)
        return phrase("how many times")
    return phrase(_OF_THINGS[claim.slot], thing=thing) if claim.slot in _OF_THINGS else thing


def _tolls_rise(claims: Sequence[Claim], names: Sequence[str], written: Sequence[Told | None]) -> str:
    known = [w for w in written if w is not None]
    ordered = list(zip(claims, written, strict=True))
    dated = len(known) == len(claims) and len({w.day for w in known}) > 1
    if dated:
        by_day = any(time.only_a_day for time in known)
        moments = [float(time.day.toordinal()) if by_day else time.in_a_row.timestamp() for time in known]
        ordered = [ordered[i] for i in sorted(range(len(ordered)), key=moments.__getitem__)]
    # A text that gives a number twice is named once.
    once = {(c.document, value_of(c).casefold()): c for c, _ in reversed(ordered)}
    ordered = [pair for pair in ordered if pair[0] in once.values()]
    said = "; ".join(
        phrase(_IN_TIME[_when(i, ordered) if dated else 0], text=called(names, c.document), told=_counted(c))
        for i, (c, _) in enumerate(ordered)
    )
    said = f"{said[0].upper()}{said[1:]}"
    if dated:
        return phrase("{told}. Tolls rise; later reports may be updated.", told=said)
    return phrase("{told}. Tolls rise; the reports may be of different times.", told=said)


def _counted(claim: Claim) -> str:
    return phrase(_OF_PEOPLE[claim.slot], count=value_of(claim))


def _when(i: int, ordered: Sequence[tuple[Claim, Told | None]]) -> int:
    """Which of `_IN_TIME`: neither where nobody can say whether another text came first."""
    claim, time = ordered[i]
    others = [other for each, other in ordered if each.document != claim.document]
    if time is None or any(other is None or after(time, other) is None for other in others):
        return 0
    return 1 if i == 0 else 2 if i == len(ordered) - 1 else 0
