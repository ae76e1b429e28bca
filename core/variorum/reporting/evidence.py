"""One finding with its sources, as plain text that can be pasted into a message or a file."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.article import Article, Doubt, Version
from variorum.model.comparison import Comparison
from variorum.model.decisions import Decisions, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting.beside_passages import said_beside, said_rejected
from variorum.reporting.excerpts import excerpt
from variorum.reporting.inert import one_line
from variorum.reporting.none_there import looked_for_there, none_there
from variorum.reporting.sources import dated, source_of
from variorum.reviewing.unsure_readings import told_of_doubts
from variorum.text.phrasing import marked, phrase

_STATES = {
    "confirmed": marked("Found by the program, confirmed by hand."),
    "rejected": marked("Found by the program, rejected by hand."),
    "unsure": marked("Found by the program, marked unsure by hand."),
}
_UNSEEN = marked("Found by the program, not reviewed.")
NOTHING_DECIDED = Decisions()


def evidence_text(
    finding: Finding,
    left_name: str,
    right_name: str,
    left: Version,
    right: Version,
    *,
    left_article: Article | None = None,
    right_article: Article | None = None,
    verdict: Verdict | None = None,
    files: tuple[str, str] = ("", ""),
    doubts: Sequence[Doubt] = (),
    comparison: Comparison | None = None,
    decisions: Decisions = NOTHING_DECIDED,
) -> str:
    """What was found, both passages word for word, and where each comes from.

    Passages stand between square brackets within what surrounds them. `doubts` are those it rests on. With
    the `comparison`, what matches in part or comes nearest stands where one text has no passage.
    """
    none, matched = words_for_none(finding, (left, right), verdict, comparison, decisions)
    state = verdict.judgement if verdict else None
    title, sentence = said_beside(finding, state, (left.text, right.text), matched)
    said = [sentence] if sentence and sentence != title else []
    lines = [*map(one_line, (said_rejected(title, state), *said)), state_words(verdict)]
    if unsure := told_of_doubts(doubts):
        lines.append(unsure)
    if verdict is not None and verdict.note:
        lines.append(phrase("Note: {words}", words=one_line(verdict.note)))
    sides = (
        (left_name, left, left_article, finding.left, files[0]),
        (right_name, right, right_article, finding.right, files[1]),
    )
    for name, version, article, spans, file in sides:
        lines += ["", *_side(name, version, article, spans, file, none)]
    return "\n".join(line for line in lines) + "\n"


def state_words(verdict: Verdict | None) -> str:
    """Who stands behind it: the reader, or the program alone."""
    return phrase(_STATES.get((verdict.judgement or "") if verdict else "", _UNSEEN))


def words_for_none(
    finding: Finding,
    versions: tuple[Version, Version],
    verdict: Verdict | None,
    comparison: Comparison | None,
    decisions: Decisions,
) -> tuple[str, str]:
    """What stands in place of a passage in the text that has none, and what that text has of it in part, or perhaps."""
    state = verdict.judgement if verdict else None
    matched, nearest = "", ""
    if comparison:
        matched, nearest = looked_for_there(finding, comparison, versions, decisions, state)
    return none_there(finding, state, matched=matched, nearest=nearest), matched


def _side(
    name: str, version: Version, article: Article | None, spans: tuple[Span, ...], file: str, none: str
) -> list[str]:
    source = source_of(name, version, article, file)
    # what is "version 2" today is version 3 when an older one comes in
    when = dated(version)
    lines = [f"{source.name} ({when}):" if when else f"{source.name}:"]
    lines += [f"    {_passage(version, span)}" for span in spans]
    if not spans and none:
        lines.append(f"    {none}")
    if source.printed_headline:
        lines.append("  " + phrase("Headline: {words}", words=source.printed_headline))
    return [*lines, *(f"  {fact}" for fact in source.told)]


def _passage(version: Version, span: Span) -> str:
    parts = (f"[{p.text}]" if "shown" in p.roles else p.text for p in excerpt(version, span))
    return one_line("".join(parts))
