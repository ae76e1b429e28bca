"""One finding with its sources, as a piece of HTML that word processors take and the window draws as a picture.

Only what Qt's rich text and word processors both know: tables, bold, underlines; no style sheet, no address loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from variorum.model.article import Article, Doubt, Version
from variorum.model.comparison import Comparison
from variorum.model.decisions import Decisions, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting.beside_passages import said_beside, said_rejected
from variorum.reporting.evidence import NOTHING_DECIDED, state_words, words_for_none
from variorum.reporting.excerpts import excerpt
from variorum.reporting.inert import one_line
from variorum.reporting.sources import source_of
from variorum.reviewing.unsure_readings import told_of_doubts
from variorum.text.phrasing import phrase

_QUIET = "#575B60"


def evidence_html(
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
    """The same as `evidence_text`, both texts side by side, the passages underlined in bold."""
    none, matched = words_for_none(finding, (left, right), verdict, comparison, decisions)
    state = verdict.judgement if verdict else None
    title, sentence = said_beside(finding, state, (left.text, right.text), matched)
    parts = [f"<p><b>{_safe(said_rejected(title, state))}</b></p>"]
    if sentence and sentence != title:
        parts.append(f"<p>{_safe(sentence)}</p>")
    parts.append(f'<p><font color="{_QUIET}">{_safe(state_words(verdict))}</font></p>')
    if unsure := told_of_doubts(doubts):
        parts.append(f"<p>{_safe(unsure)}</p>")
    if verdict is not None and verdict.note:
        parts.append(f"<p>{_safe(phrase('Note: {words}', words=verdict.note))}</p>")
    sides = (
        _side(left_name, left, left_article, finding.left, files[0], none),
        _side(right_name, right, right_article, finding.right, files[1], none),
    )
    cells = "".join(f'<td width="50%" valign="top">{side}</td>' for side in sides)
    parts.append(f'<table width="100%" cellspacing="0" cellpadding="8" border="0"><tr>{cells}</tr></table>')
    return "".join(parts)


def _side(
    name: str, version: Version, article: Article | None, spans: tuple[Span, ...], file: str, none: str
) -> str:
    source = source_of(name, version, article, file)
    parts = [f"<p><b>{_safe(source.name)}</b></p>"]
    parts += [f"<p>{_passage(version, span)}</p>" for span in spans]
    if not spans and none:
        parts.append(f"<p><i>{_safe(none)}</i></p>")
    headline = [phrase("Headline: {words}", words=source.printed_headline)] if source.printed_headline else []
    rows = [_safe(fact) for fact in (*headline, *source.told)]
    parts.append(f'<p><font color="{_QUIET}"><small>{"<br>".join(rows)}</small></font></p>')
    return "".join(parts)


def _passage(version: Version, span: Span) -> str:
    return "".join(
        f"<b><u>{_safe(piece.text)}</u></b>" if "shown" in piece.roles else _words(piece.text)
        for piece in excerpt(version, span)
    )


def _safe(words: str) -> str:
    return escape(one_line(words))


def _words(words: str) -> str:
    """Without losing the space at either end, which parts it from the passage."""
    inner = _safe(words)
    return f"{' ' * words[:1].isspace()}{inner}{' ' * words[-1:].isspace()}" if inner else " "
