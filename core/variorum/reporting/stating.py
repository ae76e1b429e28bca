"""What a report says of a comparison as a whole, claiming no more than was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from variorum.model.article import Version
from variorum.model.comparison import Comparison, Side
from variorum.model.decisions import Decisions
from variorum.model.finding import Finding
from variorum.model.frozen import dataclass
from variorum.model.precision import Told, moments
from variorum.reporting.which_first import first_and_by_how_much
from variorum.text.names_of_texts import begins_sentence
from variorum.text.percent import percent, percent_words
from variorum.text.phrasing import marked, phrase, phrase_many


@dataclass(frozen=True, slots=True)
class Said:
    """What a report may say: on which side the older of two versions stands (None where nobody knows), whether only the
    reader says so, and whether the findings counted are those that were confirmed."""

    older: Side | None = "left"
    by_reader: bool = False
    confirmed: bool = False


_WELL_KNOWN = Said()


def summary(
    names: tuple[str, str],
    left: Version,
    right: Version,
    comparison: Comparison,
    findings: Sequence[Finding],
    said: Said = _WELL_KNOWN,
) -> tuple[str, ...]:
    """The sentences under the title."""
    first = _which_first(names, left, right)
    if comparison.mode == "versions":
        meaning = sum(finding.weight == "meaning" for finding in findings)
        return (
            first,
            *which_is_older(names, said),
            *(_meaning(meaning, said) if findings else (phrase("No changes found."),)),
            _notices(names, left, right),
        )
    return (
        first,
        shares(names, comparison),
        phrase(
            "A passage without a match was not found in the other text; it may be told there in other words."
        ),
    )


def which_is_older(names: tuple[str, str], said: Said) -> tuple[str, ...]:
    """What must be said of the order of two versions: that it is a guess, or who says so but the texts themselves."""
    if said.older is None:
        return (order_guessed(names),)
    if not said.by_reader:
        return ()
    older, newer = names if said.older == "left" else names[::-1]
    return (
        phrase("{older} is older than {newer} (given by hand).", older=begins_sentence(older), newer=newer),
    )


def _meaning(count: int, said: Said) -> tuple[str, ...]:
    """How many findings there are is said of the list of them."""
    if not count:
        return ()
    if said.confirmed:
        words = phrase_many(
            "{n} confirmed finding may change the meaning.",
            "{n} confirmed findings may change the meaning.",
            count,
        )
        return (words,)
    return (
        phrase_many("{n} finding may change the meaning.", "{n} findings may change the meaning.", count),
    )


def order_guessed(names: tuple[str, str]) -> str:
    """That two versions stand in an order for which nothing speaks."""
    one, other = names
    return phrase(
        "The order of {one} and {other} is a guess: nothing says which is older.", one=one, other=other
    )


def shares(names: tuple[str, str], comparison: Comparison) -> str:
    """How much of each text has a match in the other."""
    one, other = names
    both = comparison.stats.left_matched, comparison.stats.right_matched
    if not any(both):
        return _unmatched(names, comparison)
    if not all(map(percent, both)):
        return f"{_share(one, other, both[0])} {_share(other, one, both[1])}"
    return phrase(
        "At least {share} of the text of {one} has a match in {other}, and "
        "at least {other_share} of the text of {other} in {one}.",
        share=percent_words(both[0]),
        other_share=percent_words(both[1]),
        one=one,
        other=other,
    )


def reviewed(findings: Sequence[Finding], decisions: Decisions, *, confirmed: bool = False) -> str:
    """How much of the list a person has gone through; `confirmed`: that what was confirmed is all there is here."""
    counts: Counter[str] = Counter()
    latest = {verdict.finding: verdict for verdict in decisions.verdicts}
    for finding in findings:
        verdict = latest.get(finding.id)
        counts[(verdict.judgement if verdict else None) or "to review"] += 1
    counted = phrase_many(
        "{n} finding: {confirmed} confirmed, {rejected} rejected, {unsure} unsure, {rest} to review.",
        "{n} findings: {confirmed} confirmed, {rejected} rejected, {unsure} unsure, {rest} to review.",
        len(findings),
        confirmed=counts["confirmed"],
        rejected=counts["rejected"],
        unsure=counts["unsure"],
        rest=counts["to review"],
    )
    return f"{counted} {phrase('Only what was confirmed stands here.')}" if confirmed else counted


def as_sentence(note: str) -> str:
    """A note as a line of its own: in the window many go on from others."""
    return note[:1].upper() + note[1:] + ("" if note.endswith((".", "!", "?", "。")) else ".") if note else ""


def _which_first(names: tuple[str, str], left: Version, right: Version) -> str:
    """With what it rests on, where two times were held against each other."""
    said = first_and_by_how_much(names, left, right)
    known = _held_against_each_other(left, right)
    if not known:
        return f"{said}."
    days = all(time.only_a_day for time in known)
    if all(time.given for time in known):
        resting = marked("{said} (dates given by hand)."), marked("{said} (times given by hand).")
    elif any(time.given for time in known):
        resting = (
            marked("{said} (dates in part given by hand)."),
            marked("{said} (times in part given by hand)."),
        )
    elif any(time.is_inferred for time in known):
        resting = marked("{said} (dates in part inferred)."), marked("{said} (times in part inferred).")
    elif any(time.field == "seen" for time in known):
        return f"{said}."
    else:
        resting = (
            marked("{said} (dates as printed on the pages)."),
            marked("{said} (times as printed on the pages)."),
        )
    return phrase(resting[not days], said=said)


def both_times_given(left: Version, right: Version) -> bool:
    """Whether the sentence on which was first says that the reader gave both times."""
    known = _held_against_each_other(left, right)
    return bool(known) and all(time.given for time in known)


def _held_against_each_other(left: Version, right: Version) -> tuple[Told, ...]:
    """Both times, where they are known and either both or none has a zone."""
    known = tuple(time for time in moments(left, right) if time is not None)
    return known if len(known) == 2 and len({time.is_zoned for time in known}) == 1 else ()


def _notices(names: tuple[str, str], left: Version, right: Version) -> str:
    held = [any(p.role == "notice" for p in version.paragraphs) for version in (left, right)]
    if not any(held):
        return phrase("No correction notice found in {one} or {other}.", one=names[0], other=names[1])
    if all(held):
        return phrase("Both carry a notice.")
    having, lacking = names if held[0] else names[::-1]
    return phrase(
        "{having} carries a notice; no correction notice found in {lacking}.",
        having=begins_sentence(having),
        lacking=lacking,
    )


def _unmatched(names: tuple[str, str], comparison: Comparison) -> str:
    """Where no passage is linked firmly; a link that is only possible, and one of the words quoted, are links too."""
    one, other = names
    possible = sum(link.tier == "possible" for link in comparison.links)
    quoted = any(link.kind == "quote" and link.tier != "possible" for link in comparison.links)
    if possible and quoted:
        return phrase_many(
            "Nothing of {one} but words quoted surely matches {other}; {n} possible match is to be checked.",
            "Nothing of {one} but words quoted surely matches {other}; {n} possible matches are to be checked.",
            possible,
            one=one,
            other=other,
        )
    if possible:
        return phrase_many(
            "No passage of {one} surely matches one of {other}; {n} possible match is to be checked.",
            "No passage of {one} surely matches one of {other}; {n} possible matches are to be checked.",
            possible,
            one=one,
            other=other,
        )
    if quoted:
        return phrase(
            "Nothing of {one} but words quoted was found to match {other} (please check).",
            one=one,
            other=other,
        )
    return phrase(
        "No passage of {one} was found to match one of {other} (please check).", one=one, other=other
    )


def _share(one: str, other: str, share: float) -> str:
    if not percent(share):
        return phrase(
            "A match in {other} was found for less than 1\u00a0% of the text of {one}.", one=one, other=other
        )
    return phrase(
        "At least {share} of the text of {one} has a match in {other}.",
        share=percent_words(share),
        one=one,
        other=other,
    )
