"""What the status bar says of the two texts. It claims no more than was measured."""

from __future__ import annotations

from variorum.model.comparison import Comparison
from variorum.model.precision import after, dating
from variorum.model.version_numbers import version_numbers
from variorum.text.percent import is_under_one, percent_words
from variorum_gui.comparison.as_judged import as_judged
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.open_doubts import open_doubts
from variorum_gui.shown import Shown, ShownText
from variorum_gui.times import clock_words, day_words, told_words

#: Between the parts of the status line.
DOT = "  ·  "


def status_words(shown: Shown) -> str:
    """All of it on one line; "" when nothing is shown."""
    left, right = shown.left, shown.right
    if left is None or right is None:
        return _one_text(left or right)
    if shown.comparison is None:
        return tr("Comparing…")
    parts = (
        _versions(shown, left, right) if shown.comparison.mode == "versions" else _outlets(shown, left, right)
    )
    line = DOT.join(part for part in (*parts, _doubts(shown), *shown.comparison.notes) if part)
    return line[:1].upper() + line[1:]


def why_words(shown: Shown) -> str:
    """Why the texts are compared as they are, for the tool tip of the switch."""
    comparison = shown.comparison
    if comparison is None or not comparison.why_mode:
        return ""
    if comparison.mode == "versions":
        return tr("Compared as versions: {why}", why=cut(comparison.why_mode))
    return tr("Compared as outlets: {why}", why=cut(comparison.why_mode))


def _one_text(text: ShownText | None) -> str:
    if text is None:
        return ""
    return tr("One text is shown. Drop the second one, or choose it in the corpus, to compare them.")


def _outlets(shown: Shown, left: ShownText, right: ShownText) -> list[str]:
    comparison = as_judged(shown).comparison
    assert comparison is not None
    passages = sum(link.tier in ("sure", "likely") for link in comparison.links)
    if not passages:
        possible = sum(link.tier == "possible" for link in comparison.links)
        return [_unmatched(left, right, possible), _findings(shown)]
    matched = tr_many("{n} matched passage", "{n} matched passages", passages)
    return [_matched(left, right, comparison.stats.left_matched), matched, _findings(shown)]


def _matched(left: ShownText, right: ShownText, part: float) -> str:
    one, other = left.name, right.name
    if not part:  # nothing but quotations that both have
        return ""
    if is_under_one(part):
        if left.article.outlet:
            return tr(
                "A match in {other} was found for less than 1\u00a0% of the text of {outlet}",
                other=other,
                outlet=one,
            )
        return tr("A match in {other} was found for less than 1\u00a0% of {text}", other=other, text=one)
    share = percent_words(part)
    if not left.article.outlet:
        return tr("At least {share} of {text} has a match in {other}", share=share, text=one, other=other)
    if one.endswith("s"):
        return tr(
            "At least {share} of {outlet}’ text has a match in {other}",
            share=share,
            outlet=one,
            other=other,
        )
    return tr(
        "At least {share} of {outlet}’s text has a match in {other}", share=share, outlet=one, other=other
    )


def _unmatched(left: ShownText, right: ShownText, possible: int) -> str:
    one, other = left.name, right.name
    if possible:
        return tr_many(
            "No passage of {one} surely matches one of {other}; {n} possible match is to be checked",
            "No passage of {one} surely matches one of {other}; {n} possible matches are to be checked",
            possible,
            one=one,
            other=other,
        )
    if not left.article.outlet:
        return tr("No match for {text} was found in {other} (please check)", text=one, other=other)
    if one.endswith("s"):
        return tr("No match for {outlet}’ text was found in {other} (please check)", outlet=one, other=other)
    return tr("No match for {outlet}’s text was found in {other} (please check)", outlet=one, other=other)


def _versions(shown: Shown, left: ShownText, right: ShownText) -> list[str]:
    return [_held(left) if _one_article(left, right) else "", _between(left, right), _changes(shown)]


def _one_article(left: ShownText, right: ShownText) -> bool:
    return left.article == right.article and bool(left.article.versions)


def _held(text: ShownText) -> str:
    article = text.article
    numbers = version_numbers([v.label for v in article.versions], article.stored_versions)
    known = article.stored_versions or 0
    if not known and numbers == tuple(range(1, len(numbers) + 1)):
        # nobody said how many there are: the numbers only count what was dropped
        return tr_many("You hold {n} version", "You hold {n} versions", len(numbers))
    if len(numbers) < 2 or numbers != tuple(range(numbers[0], numbers[-1] + 1)):
        words = ", ".join(map(str, numbers))
    else:
        words = f"{numbers[0]}–{numbers[-1]}"
    if len(numbers) == 1:
        if known:
            return tr("You hold version {number} of {known}", number=words, known=known)
        return tr("You hold version {number}", number=words)
    if known >= len(numbers):
        return tr("You hold versions {numbers} of {known}", numbers=words, known=known)
    return tr("You hold versions {numbers}", numbers=words)


def _between(left: ShownText, right: ShownText) -> str:
    """Between which times the change was made."""
    one, other = dating(left.version), dating(right.version)
    if one is None or other is None or one.in_a_row == other.in_a_row:
        return ""
    early, late = sorted((one, other), key=lambda time: time.in_a_row)
    if one.only_a_day or other.only_a_day or one.is_zoned != other.is_zoned:
        early, late = sorted((one, other), key=lambda time: time.day)
        if early.day == late.day:  # nobody said at which hour the one of them was there, or where
            return tr("changed on {day}", day=day_words(early.when))
        if after(early, late) is None:
            return ""
        return tr("changed between {early} and {late}", early=told_words(early), late=told_words(late))
    if early.day == late.day and early.when.utcoffset() == late.when.utcoffset():
        clocks = f"{early.when:%H:%M}", clock_words(late.when)
        return tr("changed between {early} and {late}", early=clocks[0], late=clocks[1])
    return tr("changed between {early} and {late}", early=told_words(early), late=told_words(late))


def _changes(shown: Shown) -> str:
    if shown.dossier is None:
        return ""
    if not shown.findings:
        return tr("no findings") if _marks_anything(shown.comparison) else tr("no change found")
    meaning = sum(finding.weight == "meaning" for finding in shown.findings)
    # Not changes: a finding may be several of them, and headlines and notices are findings too.
    findings = tr_many("{n} finding", "{n} findings", len(shown.findings))
    if not meaning:
        return tr("{findings}: none may change the meaning", findings=findings)
    return tr_many(
        "{findings}: {n} may change the meaning",
        "{findings}: {n} may change the meaning",
        meaning,
        findings=findings,
    )


def _marks_anything(comparison: Comparison | None) -> bool:
    return comparison is not None and bool(
        comparison.only_left
        or comparison.only_right
        or any(link.edits or link.moved for link in comparison.links)
    )


def _findings(shown: Shown) -> str:
    if shown.dossier is None:
        return tr("looking for names and figures…")
    found = tr_many("{n} finding", "{n} findings", len(shown.findings))
    return tr("{findings}, {n} to review", findings=found, n=to_review(shown))


def _doubts(shown: Shown) -> str:
    count = len(open_doubts(shown))
    return tr_many("{n} unsure reading (F7)", "{n} unsure readings (F7)", count) if count else ""


def to_review(shown: Shown) -> int:
    """How many findings no verdict was given on."""
    verdicts = (shown.decisions.verdict_on(finding.id) for finding in shown.findings)
    return sum(verdict is None or verdict.judgement is None for verdict in verdicts)
