"""The sentences a reader is given: what stands where, never who is right.

Words kept out on purpose: "contradiction", "wrong", "false", "the reports agree".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from variorum.dossier.disagreeing.claim_rules import Verdict
from variorum.dossier.disagreeing.claims import Claim
from variorum.model.dossier import Entity

_OF_WHOM = {
    "killed": "the dead",
    "injured": "the injured",
    "arrested": "those arrested",
    "missing": "the missing",
    "rescued": "those rescued",
    "evacuated": "those evacuated",
    "attending": "those who took part",
    "aboard": "those aboard",
}

_CALLED = {
    "magnitude": "the magnitude",
    "depth": "the depth",
    "shots": "how often somebody was hit",
    "duration": "how long something lasted",
    "money": "a sum of money",
}


def called(names: Sequence[str], document: int) -> str:
    """What a text is called in a sentence."""
    return names[document] if document < len(names) and names[document] else f"text {document + 1}"


def listed(values: Sequence[tuple[int, str]], names: Sequence[str]) -> str:
    """ "18 (A), 12 (B)"; texts that say the same share a bracket."""
    by_value: dict[str, list[str]] = {}
    for document, value in values:
        who = called(names, document)
        if who not in by_value.setdefault(value, []):
            by_value[value].append(who)
    return ", ".join(f"{value} ({', '.join(who)})" for value, who in by_value.items())


def figure_sentence(
    claims: Sequence[Claim],
    shown: Verdict,
    entities: Sequence[Entity],
    names: Sequence[str],
    written: Sequence[datetime | None],
) -> str:
    """The whole statement for one row of figures."""
    values = [(c.document, value_of(c)) for c in claims]
    what = _what(claims[0], entities)
    if shown.bound:
        return _tolls_rise(claims, names, written)
    if shown.tier == "range":
        return f"Stated with different precision: {what}: {listed(values, names)}."
    if claims[0].slot == "age":
        note = " A birthday may lie between." if _gap(claims) == 1 else ""
        return f"{what[0].upper()}{what[1:]}: {listed(values, names)}.{note}"
    if shown.tier == "check":
        return (
            f"Possibly the same figure, stated differently – please check: {what}: {listed(values, names)}."
        )
    return f"The reports give different figures for {what}: {listed(values, names)}."


def value_of(claim: Claim) -> str:
    """Qualifier and figure."""
    return " ".join(f"{claim.figure.qualifier} {claim.figure.text}".split())


def _gap(claims: Sequence[Claim]) -> float:
    values = [c.value for c in claims if c.value is not None]
    return max(values) - min(values) if values else 0.0


def _what(claim: Claim, entities: Sequence[Entity]) -> str:
    if claim.slot == "age":
        return f"the age of {entities[int(claim.key)].name}"
    if claim.slot == "distance":
        return f"the distance from {claim.key}"
    if claim.slot == "population":
        return f"the population of {claim.key}"
    if claim.slot in _CALLED:
        return _CALLED[claim.slot]
    if claim.slot in _OF_WHOM:
        group = "" if claim.key == "people" else f" ({claim.key})"
        return _OF_WHOM[claim.slot] + group
    if claim.slot == "yearly":
        return f"{claim.figure.about} a year"
    thing = claim.figure.about or claim.key
    if thing == "times":
        return f"how many times somebody was {claim.word}" if claim.word else "how many times"
    return f"{thing} {claim.slot}" if claim.slot in ("damaged", "destroyed", "seized", "fired") else thing


def _tolls_rise(claims: Sequence[Claim], names: Sequence[str], written: Sequence[datetime | None]) -> str:
    known = [w for w in written if w is not None]
    ordered = list(zip(claims, written, strict=True))
    dated = len(known) == len(claims) and len({w.date() for w in known}) > 1
    if dated:
        ordered.sort(key=lambda pair: pair[1].timestamp() if pair[1] else 0.0)
    # A text that gives a number twice is named once.
    once = {(c.document, value_of(c).casefold()): c for c, _ in reversed(ordered)}
    ordered = [pair for pair in ordered if pair[0] in once.values()]
    said = "; ".join(
        f"{called(names, c.document)}{_when(i, len(ordered)) if dated else ''}: {value_of(c)} {c.slot}"
        for i, (c, _) in enumerate(ordered)
    )
    end = "later reports may be updated" if dated else "the reports may be of different times"
    return f"{said[0].upper()}{said[1:]}. Tolls rise; {end}."


def _when(i: int, count: int) -> str:
    return ", earlier" if i == 0 else ", later" if i == count - 1 else ""
