"""From two texts to a comparison: an ordered table of small stages.

Everything is computed in a canonical order of the two texts and mirrored back, because matchers are not
symmetric: swapping the sides must mirror the answer exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import replace
from time import monotonic
from typing import Literal

from variorum.comparing import cycles, stages
from variorum.comparing.ignoring import IGNORABLE
from variorum.comparing.job import Job
from variorum.comparing.overruling import rulings
from variorum.comparing.pace import Pace
from variorum.comparing.result import result_of
from variorum.comparing.witnesses import Witnesses
from variorum.model.article import Version
from variorum.model.building import plain_version
from variorum.model.comparison import Comparison, Mode
from variorum.model.decided_roles import with_decided_roles
from variorum.model.decisions import Decisions
from variorum.progress import CancelledCheck, Progress
from variorum.text.phrasing import marked, phrase

Stage = Callable[[Job], Job]

STAGES: tuple[tuple[str, Stage], ...] = (
    (marked("Finding equal sentences"), stages.match_equal),
    (marked("Weighing words"), stages.weigh_words),
    (marked("Scoring pairs of sentences"), stages.score_pairs),
    (marked("Choosing links"), stages.choose),
    (marked("Applying your decisions"), stages.overrule),
    (marked("Finding what moved"), stages.put_in_order),
    (marked("Marking words"), stages.mark_words),
    (marked("Choosing the view"), stages.choose_mode),
    (marked("Finding shared quotations"), stages.share_quotations),
    (marked("Giving reasons"), stages.give_reasons),
    (marked("Writing the script"), stages.write_script),
)


def compare(
    left: str | Version,
    right: str | Version,
    mode: Literal["auto"] | Mode = "auto",
    budget: float | None = None,
    decisions: Decisions | None = None,
    ignore: frozenset[str] = frozenset(),
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Comparison:
    """Compare two texts: strings are body text throughout, of versions furniture and captions are left out.

    `budget` is in seconds: past it the answer is coarser but valid, and says so (`complete`, `notes`). None is
    no limit, and then two runs are equal. Raises `Cancelled` soon after `cancelled` says so.
    """
    return compare_among(Witnesses(), left, right, mode, budget, decisions, ignore, progress, cancelled)


def compare_among(
    witnesses: Witnesses,
    left: str | Version,
    right: str | Version,
    mode: Literal["auto"] | Mode = "auto",
    budget: float | None = None,
    decisions: Decisions | None = None,
    ignore: frozenset[str] = frozenset(),
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Comparison:
    """`compare` for two texts of many: what was worked out of them for another pair is at hand in `witnesses`."""
    _check(left, right, mode, budget, decisions, ignore)
    left, right = _as_decided(left, decisions), _as_decided(right, decisions)
    deadline = None if budget is None else monotonic() + budget
    with cycles.none_looked_for():
        pace = Pace(deadline, cancelled, progress, phrase("Cutting the texts into sentences"))
        asked = None if mode == "auto" else mode
        return _compared(witnesses, left, right, asked, pace, decisions, ignore)


def _compared(
    witnesses: Witnesses,
    left: str | Version,
    right: str | Version,
    asked: Mode | None,
    pace: Pace,
    decisions: Decisions | None,
    ignore: frozenset[str],
) -> Comparison:
    swapped = _rank(right) < _rank(left)
    first, second = (right, left) if swapped else (left, right)
    pace.look_up(0, 1)
    one = witnesses.of(first, frozenset(ignore))
    pace.look_up(0, 1)
    job = Job(
        one,
        witnesses.of(second, frozenset(ignore)),
        asked,
        frozenset(ignore),
        tuple(rulings(decisions, _version(first), _version(second))) if decisions else (),
    )
    for done, (what, stage) in enumerate(STAGES):
        share = done / len(STAGES), (done + 1) / len(STAGES)
        here = Pace(pace.deadline, pace.cancelled, pace.progress, phrase(what), *share)
        here.look_up(0, 1)
        job = stage(replace(job, pace=here))
    if pace.progress is not None:
        pace.progress(phrase("Compared"), 1.0)
    return result_of(job, swapped)


def _rank(source: str | Version) -> tuple[int, str, tuple[tuple[int, int, str], ...]]:
    """What decides which text is worked on as the left one."""
    if isinstance(source, str):
        return len(source), source, ()
    return len(source.text), source.text, tuple((p.start, p.end, p.role) for p in source.paragraphs)


def _as_decided(source: str | Version, decisions: Decisions | None) -> str | Version:
    """A version with the roles its reader gave to paragraphs: what is page clutter is for the reader to say."""
    return source if isinstance(source, str) else with_decided_roles(source, decisions)


def _version(source: str | Version) -> Version:
    return plain_version(source) if isinstance(source, str) else source


def _check(
    left: object, right: object, mode: object, budget: object, decisions: object, ignore: object
) -> None:
    for name, source in (("left", left), ("right", right)):
        if not isinstance(source, (str, Version)):
            raise TypeError(f"{name} must be a str or a Version, not {type(source).__name__}")
    if mode not in ("auto", "versions", "outlets"):
        raise ValueError(f"mode must be 'auto', 'versions' or 'outlets', not {mode!r}")
    if budget is not None and not isinstance(budget, (int, float)):
        raise TypeError(f"budget must be seconds or None, not {type(budget).__name__}")
    if budget is not None and not budget >= 0:
        raise ValueError(f"budget must be seconds or None, not {budget!r}")
    if decisions is not None and not isinstance(decisions, Decisions):
        raise TypeError(f"decisions must be Decisions or None, not {type(decisions).__name__}")
    if not isinstance(ignore, Set) or not ignore <= IGNORABLE:
        raise ValueError(f"ignore may hold {', '.join(sorted(IGNORABLE))}, not {ignore!r}")
