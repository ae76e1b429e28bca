"""What of the decisions coming in is new: nothing that the reader decided is overwritten."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from variorum.model.article import Problem
from variorum.model.decided_speakers import is_left_to_program
from variorum.model.decisions import Decision, Decisions, Note, SpeakerDecision, Verdict
from variorum.reporting.exchange.decided import every
from variorum.reporting.inert import one_line
from variorum.reviewing.belonging import said_of_the_same
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import in_a_row, kept_phrase, marked, retellable

#: Letters of the words by which a finding is told.
_LONGEST = 80
_YOURS = marked("Reject or confirm it yourself.")
_NAME_HIM = marked("Say yourself who speaks.")
_NOBODY = marked("nobody")
_AS_FOUND = marked("as the program has it")
_JUDGED = {"confirmed": marked("confirmed"), "rejected": marked("rejected"), "unsure": marked("unsure")}


def new_decisions(
    coming: Decisions, held: Decisions, name: str = "annotations"
) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    """The decisions to take, and what was left aside because the reader said otherwise.

    What is held already is passed over. A note that has other words here comes in beside it, also where both come.
    """
    said: dict[str, Decision] = {}
    for decision in every(
        coming
    ):  # of what is said twice the later stays: in between it may have been unsaid
        said.pop(key := _key(decision), None)
        said[key] = decision
    at_hand = {_key(one) for one in every(held)}
    notes = {note.id: note for note in held.notes}
    speakers = {_place(spoken): spoken for spoken in held.speakers}
    taken: list[Decision] = []
    aside: list[Problem] = []
    for key, decision in said.items():
        if key in at_hand:
            continue
        own = _own(held, decision) if isinstance(decision, Verdict) else None
        if isinstance(decision, Verdict) and own is not None:
            aside.append(Problem(name, _kept(decision, own), retellable(_YOURS), remark=True))
        elif isinstance(decision, SpeakerDecision) and _place(decision) in speakers:
            told = _spoken_otherwise(decision, speakers[_place(decision)])
            aside.append(Problem(name, told, retellable(_NAME_HIM), remark=True))
        elif isinstance(decision, Note) and decision.id in notes:
            if decision.says_the_same(notes[decision.id]):
                continue
            digest = hashlib.sha256(f"{decision.id}\n{decision.text}".encode("utf-8", "surrogatepass"))
            beside = replace(decision, id=digest.hexdigest()[:32])
            if beside.id in notes:
                continue
            taken.append(notes.setdefault(beside.id, beside))
        else:
            taken.append(decision)
            if isinstance(decision, Note):
                notes[decision.id] = decision
    return tuple(taken), tuple(aside)


def _own(held: Decisions, coming: Verdict) -> Verdict | None:
    return next((own for own in reversed(held.verdicts) if said_of_the_same(own, coming)), None)


def _place(spoken: SpeakerDecision) -> tuple[str, int, str]:
    return spoken.quotation.content_hash, spoken.quotation.start, spoken.quotation.words


def _spoken_otherwise(coming: SpeakerDecision, own: SpeakerDecision) -> str:
    return kept_phrase(
        "You said yourself who speaks “{words}” ({mine}), which was kept; the file says “{told}”.",
        words=shortened(one_line(own.quotation.words), _LONGEST),
        mine=_named(own),
        told=_named(coming),
    )


def _named(said: SpeakerDecision) -> str:
    if is_left_to_program(said):
        return kept_phrase(_AS_FOUND)
    return one_line(said.speaker.words) if said.speaker is not None else kept_phrase(_NOBODY)


def _key(decision: Decision) -> str:
    if isinstance(decision, Verdict):
        decision = replace(decision, judged=None)  # the same verdict, whatever the texts were called
    return f"{type(decision).__name__} {json.dumps(decision.to_dict(), sort_keys=True)}"


def _kept(coming: Verdict, own: Verdict) -> str:
    said = [_judged(coming, marked("no verdict")), one_line(coming.note)]
    told, mine = in_a_row(filter(None, said), ": "), _judged(own, marked("a note"))
    words = _words_of(coming, own)
    if not words:
        return kept_phrase(
            "On a finding you have a verdict of your own ({mine}), which was kept; the file says “{told}”.",
            mine=mine,
            told=told,
        )
    return kept_phrase(
        "On the finding on “{words}” you have a verdict of your own ({mine}), which was kept; the file says “{told}”.",
        words=shortened(words, _LONGEST),
        mine=mine,
        told=told,
    )


def _judged(verdict: Verdict, instead: str) -> str:
    return kept_phrase(_JUDGED[verdict.judgement] if verdict.judgement else instead)


def _words_of(coming: Verdict, own: Verdict) -> str:
    """The finding's first words in either text."""
    anchors = (own.left, own.right, coming.left, coming.right)
    return next((one_line(anchor.words) for anchor in anchors if anchor is not None and anchor.words), "")
