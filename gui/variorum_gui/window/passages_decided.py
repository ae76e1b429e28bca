"""What the reader says of passages with the mouse or a key, as decisions: linked, not linked, of another role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.model.article import Role
from variorum.model.comparison import Link, Side
from variorum.model.decisions import Anchor, Decision, LinkDecision, RoleDecision, Verdict
from variorum.model.span import Span
from variorum_gui.shown import Place, Shown

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


def link(
    window: MainWindow,
    left: Place,
    right: Place,
    given_up: tuple[Link, ...],
    answered: Sequence[Verdict] = (),
) -> None:
    """These tell the same; links that stand in the way are given up, and verdicts it answers are taken back."""
    shown = window.workspace.shown
    old = [_link_decision(shown, each.left, each.right, False) for each in given_up]
    notes = [replace(verdict, judgement=None) for verdict in answered if verdict.note]
    links = (*old, _link_decision(shown, left.span, right.span, True))
    made: list[Decision] = [*(decision for decision in links if decision is not None), *notes]
    if made:
        window.workspace.act(lambda corpus: corpus.decide(*made, instead_of=answered))


def unlink(window: MainWindow, links: tuple[Link, ...]) -> None:
    """These do not tell the same."""
    shown = window.workspace.shown
    apart = [_link_decision(shown, link.left, link.right, False) for link in links]
    window.workspace.decide(*(decision for decision in apart if decision is not None))


def give_role(window: MainWindow, place: Place, role: Role) -> None:
    """Every paragraph that a place lies in has this role."""
    text = window.workspace.shown.text(place.side)
    if text is None:
        return
    start, end = place.span.start, max(place.span.end, place.span.start + 1)
    decisions: list[RoleDecision] = []
    for paragraph in text.version.paragraphs:
        if paragraph.start < end and start < paragraph.end:
            span = Span(paragraph.start, paragraph.end)
            anchor = Anchor.at(text.version.text, span, text.version.content_hash)
            decisions.append(RoleDecision(anchor, role))
    if decisions:
        window.workspace.decide(*decisions)


def _link_decision(shown: Shown, left: Span, right: Span, linked: bool) -> LinkDecision | None:
    one, other = _anchor(shown, "left", left), _anchor(shown, "right", right)
    return LinkDecision(one, other, linked) if one is not None and other is not None else None


def _anchor(shown: Shown, side: Side, span: Span) -> Anchor | None:
    text = shown.text(side)
    if text is None:
        return None
    return Anchor.at(text.version.text, span, text.version.content_hash)
