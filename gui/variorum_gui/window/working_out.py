"""What is worked out about the texts shown, as plain functions without Qt: a helper process runs them too."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, NamedTuple

from variorum.model.annotations import Annotations
from variorum.model.article import Article, Version
from variorum.model.comparison import Comparison, Side
from variorum.model.decisions import Decisions, Verdict
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.text.phrasing import phrase

ModeWish = Literal["auto", "versions", "outlets"]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person chose about comparing."""

    mode: ModeWish = "auto"
    ignore: frozenset[str] = frozenset()
    #: Seconds, None for no limit.
    budget: float | None = None
    #: What looks for names, as `variorum.recognisers()` calls it.
    recogniser: str = "rules"


@dataclass(frozen=True, slots=True)
class Review:
    """What the second stage works out."""

    annotations: tuple[Annotations, ...]
    #: The same before the reader said who speaks a quotation.
    found: tuple[Annotations, ...]
    dossier: Dossier
    findings: tuple[Finding, ...]
    carried: tuple[Verdict, ...] = ()


class Question(NamedTuple):
    """What `compared` is called with."""

    left: Version
    right: Version
    wishes: Wishes
    decisions: Decisions

    def may_answer(self, other: Question) -> bool:
        """Whether what comes of this one may be what comes of the other, which `answering` tells in the end."""
        wishes = replace(self.wishes, mode=other.wishes.mode, recogniser=other.wishes.recogniser)
        return (
            wishes == other.wishes
            and self.wishes.mode in ("auto", other.wishes.mode)
            and self.decisions == other.decisions
            and (self.left, self.right) == (other.left, other.right)
        )


def answering(question: Question, answer: Comparison, other: Question) -> Comparison | None:
    """What was answered to `question`, for the other one; None where it is none to that.

    A mode found by itself, and then asked for, makes the same comparison.
    """
    if not question.may_answer(other) or other.wishes.mode not in ("auto", answer.mode):
        return None
    if question.wishes.mode == other.wishes.mode:
        return answer
    return replace(answer, why_mode=phrase("You chose this."))


def asked_of(left: Article, right: Article, wishes: Wishes) -> tuple[Wishes, str]:
    """The wishes with the mode that follows from where two articles come from, and why ("": only words can tell)."""
    from variorum.comparing.relation.known_origin import mode_by_origin

    origin = mode_by_origin(left, right) if wishes.mode == "auto" else None
    return (replace(wishes, mode=origin[0]), origin[1]) if origin else (wishes, "")


def for_comparing(decisions: Decisions) -> Decisions:
    """Those that a comparison depends on: what else was decided does not make it another one."""
    return Decisions(links=decisions.links, roles=decisions.roles, cuts=decisions.cuts)


def outlets_asked(comparison: Comparison | None, left: Article, right: Article) -> tuple[str, str]:
    """Whose two texts are, where what is told of them depends on it: of versions of one article nothing does."""
    told = comparison is not None and comparison.mode == "outlets"
    return (left.outlet, right.outlet) if told else ("", "")


def compared(
    left: Version,
    right: Version,
    wishes: Wishes,
    decisions: Decisions,
    *,
    progress: Progress,
    cancelled: CancelledCheck,
) -> Comparison:
    """The first stage."""
    from variorum.comparing.pipeline import compare

    return compare(
        left,
        right,
        mode=wishes.mode,
        budget=wishes.budget,
        decisions=decisions,
        ignore=wishes.ignore,
        progress=progress,
        cancelled=cancelled,
    )


def reviewed(
    versions: tuple[Version, ...],
    names: tuple[str, ...],
    known: tuple[Annotations | None, ...],
    comparison: Comparison | None,
    decisions: Decisions,
    recogniser: str = "rules",
    outlets: tuple[str, str] = ("", ""),
    older: Side | None = "left",
    *,
    progress: Progress,
    cancelled: CancelledCheck,
) -> Review:
    """The second stage: names, figures and quotations of the texts, joined, and what there is to review.

    `known` are annotations that are at hand already, `outlets` what `outlets_asked` says, `older` what `Shown.older`
    does.
    """
    from variorum.dossier.cross_referencing import cross_reference
    from variorum.dossier.quotations.agreeing import with_agreed_speakers
    from variorum.entities.annotating import annotate
    from variorum.entities.decided_speakers import with_decided_speakers
    from variorum.reviewing.carrying import carried
    from variorum.reviewing.listing import findings

    found: list[Annotations] = []
    for place, (version, held) in enumerate(zip(versions, known, strict=True)):
        stop_if(cancelled)
        progress(phrase("Looking for names and figures"), place / 4)
        found.append(held if held is not None else annotate(version, recogniser))
    annotations = [with_decided_speakers(one, decisions) for one in found]
    stop_if(cancelled)
    progress(phrase("Joining what both tell"), 0.5)
    links = {(0, 1): comparison} if comparison is not None else None
    dossier = cross_reference(annotations, links, decisions, names)
    annotations = [with_agreed_speakers(one, at, dossier) for at, one in enumerate(annotations)]
    if comparison is None:
        return Review(tuple(annotations), tuple(found), dossier, ())
    stop_if(cancelled)
    progress(phrase("Listing what to review"), 0.75)
    left, right = annotations
    called = names[0], names[1]
    listed = findings(
        comparison, dossier, called, decisions, annotations=(left, right), outlets=outlets, older=older
    )
    again = carried(listed, decisions, versions[0], versions[1])
    return Review((left, right), tuple(found), dossier, listed, again)
