"""What a report says of a comparison as a whole, claiming no more than was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

from variorum.model.article import Version
from variorum.model.comparison import Comparison
from variorum.model.decisions import Decisions
from variorum.model.finding import Finding
from variorum.model.precision import Told, told
from variorum.text.phrasing import phrase, phrase_many


def summary(
    names: tuple[str, str], left: Version, right: Version, comparison: Comparison, findings: Sequence[Finding]
) -> tuple[str, ...]:
    """The sentences under the title."""
    first = _which_first(names, left, right)
    if comparison.mode == "versions":
        meaning = sum(finding.weight == "meaning" for finding in findings)
        return (
            first,
            phrase_many(
                "{n} finding, {some} of which may change the meaning.",
                "{n} findings, {some} of which may change the meaning.",
                len(findings),
                some=meaning,
            )
            if findings
            else phrase("No changes found."),
            _notices(names, left, right),
        )
    stats = comparison.stats
    return (
        first,
        phrase(
            "At least {share} of the text of {one} has a match in {other}, and "
            "at least {other_share} of the text of {other} in {one}.",
            share=_percent(stats.left_matched),
            other_share=_percent(stats.right_matched),
            one=names[0],
            other=names[1],
        ),
        phrase(
            "A passage without a match was not found in the other text; it may be told there in other words."
        ),
    )


def reviewed(findings: Sequence[Finding], decisions: Decisions) -> str:
    """How much of the list a person has gone through."""
    counts: Counter[str] = Counter()
    latest = {verdict.finding: verdict for verdict in decisions.verdicts}
    for finding in findings:
        verdict = latest.get(finding.id)
        counts[(verdict.judgement if verdict else None) or "to review"] += 1
    return phrase_many(
        "{n} finding: {confirmed} confirmed, {rejected} rejected, {unsure} unsure, {rest} to review.",
        "{n} findings: {confirmed} confirmed, {rejected} rejected, {unsure} unsure, {rest} to review.",
        len(findings),
        confirmed=counts["confirmed"],
        rejected=counts["rejected"],
        unsure=counts["unsure"],
        rest=counts["to review"],
    )


def _which_first(names: tuple[str, str], left: Version, right: Version) -> str:
    one, other = _came_out(left), _came_out(right)
    if one is None or other is None:
        return phrase("Which of the two is older is not known: dates unknown.")
    seen = told(left, "seen"), told(right, "seen")
    if left.published == right.published and all(time and not time.of_the_file for time in seen):
        one, other = seen[0] or one, seen[1] or other
    if (one.when.utcoffset() is None) != (other.when.utcoffset() is None):
        return phrase("Which of the two is older is not known: one of the times has no time zone.")
    by_days = one.only_a_day or other.only_a_day
    if one.day == other.day if by_days else one.when == other.when:
        return phrase("Both carry the same day.") if by_days else phrase("Both carry the same time.")
    before = one.day < other.day if by_days else one.when < other.when
    earlier, later = (names[0], names[1]) if before else (names[1], names[0])
    apart = _days(abs((one.day - other.day).days)) if by_days else _apart(abs(one.when - other.when))
    words = {"earlier": earlier, "later": later, "apart": apart}
    if left.published and right.published:
        return phrase("{earlier} is dated {apart} before {later}, by the times the pages state.", **words)
    return phrase(
        "{earlier} is first seen or dated {apart} before {later}, by the times the pages state.", **words
    )


def _came_out(version: Version) -> Told | None:
    """When it was published, else seen; when its file was made says nothing of either."""
    time = told(version, "published") or told(version, "seen")
    return None if time is None or time.of_the_file else time


def _apart(difference: timedelta) -> str:
    minutes = int(difference.total_seconds()) // 60
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days:
        return _days(days) + (f" {hours} h" if hours else "")
    if hours:
        return f"{hours} h" + (f" {minutes} min" if minutes else "")
    return f"{minutes} min" if minutes else phrase("less than a minute")


def _notices(names: tuple[str, str], left: Version, right: Version) -> str:
    held = [any(p.role == "notice" for p in version.paragraphs) for version in (left, right)]
    if not any(held):
        return phrase("No correction notice found in {one} or {other}.", one=names[0], other=names[1])
    if all(held):
        return phrase("Both carry a notice.")
    having, lacking = names if held[0] else names[::-1]
    return phrase(
        "{having} carries a notice; no correction notice found in {lacking}.", having=having, lacking=lacking
    )


def _percent(share: float) -> str:
    # Rounded down: "at least" has to stay true.
    return f"{int(share * 100)} %"


def _days(number: int) -> str:
    return phrase_many("{n} day", "{n} days", number)
