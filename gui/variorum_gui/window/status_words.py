"""What the status bar says of the two texts. It claims no more than was measured."""

from __future__ import annotations

from math import floor

from variorum.model.precision import dating
from variorum_gui.known_versions import version_numbers
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
        return "Comparing…"
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
    return f"Compared as {comparison.mode}: {comparison.why_mode}"


def _one_text(text: ShownText | None) -> str:
    if text is None:
        return ""
    return "One text is shown. Drop the second one, or choose it in the corpus, to compare them."


def _outlets(shown: Shown, left: ShownText, right: ShownText) -> list[str]:
    comparison = shown.comparison
    assert comparison is not None
    passages = sum(link.tier in ("sure", "likely") for link in comparison.links)
    share = floor(comparison.stats.left_matched * 100)
    if passages:
        first = f"At least {share} % of {_text_of(left)} has a match in {right.name}"
        matched = counted(passages, "matched passage")
    else:
        first, matched = f"No match for {_text_of(left)} was found in {right.name} (please check)", ""
    return [first, matched, _findings(shown)]


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
        return f"You hold {counted(len(numbers), 'version')}"
    if len(numbers) < 2 or numbers != tuple(range(numbers[0], numbers[-1] + 1)):
        words = ", ".join(map(str, numbers))
    else:
        words = f"{numbers[0]}–{numbers[-1]}"
    noun = "version" if len(numbers) == 1 else "versions"
    return f"You hold {noun} {words}" + (f" of {known}" if known >= len(numbers) else "")


def _between(left: ShownText, right: ShownText) -> str:
    """Between which times the change was made."""
    one, other = dating(left.version), dating(right.version)
    if one is None or other is None or one.when == other.when:
        return ""
    early, late = sorted((one, other), key=lambda time: time.when)
    if one.only_a_day or other.only_a_day:
        early, late = sorted((one, other), key=lambda time: time.day)
        if early.day == late.day:  # nobody said at which hour the one of them was there
            return f"changed on {day_words(early.when)}"
        return f"changed between {told_words(early)} and {told_words(late)}"
    if early.day == late.day and early.when.utcoffset() == late.when.utcoffset():
        return f"changed between {early.when:%H:%M} and {clock_words(late.when)}"
    return f"changed between {told_words(early)} and {told_words(late)}"


def _changes(shown: Shown) -> str:
    if shown.dossier is None:
        return ""
    if not shown.findings:
        return "no change found"
    meaning = sum(finding.weight == "meaning" for finding in shown.findings)
    return f"{counted(len(shown.findings), 'change')}: {meaning or 'none'} may change the meaning"


def _findings(shown: Shown) -> str:
    if shown.dossier is None:
        return "looking for names and figures…"
    return f"{counted(len(shown.findings), 'finding')}, {to_review(shown)} to review"


def _doubts(shown: Shown) -> str:
    count = len(open_doubts(shown))
    return f"{counted(count, 'unsure reading')} (F7)" if count else ""


def to_review(shown: Shown) -> int:
    """How many findings no verdict was given on."""
    verdicts = (shown.decisions.verdict_on(finding.id) for finding in shown.findings)
    return sum(verdict is None or verdict.judgement is None for verdict in verdicts)


def counted(number: int, noun: str) -> str:
    """ "1 change", "2 changes"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _text_of(text: ShownText) -> str:
    if not text.article.outlet:
        return text.name
    return f"{text.name}’ text" if text.name.endswith("s") else f"{text.name}’s text"
