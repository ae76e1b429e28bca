"""What the acts are called that keep what the reader decided."""

from __future__ import annotations

from variorum.corpus import act_labels
from variorum.corpus.naming import counted, quoted
from variorum.corpus.packing import storable
from variorum.model.decided_speakers import is_left_to_program
from variorum.model.decisions import (
    CutDecision,
    Decision,
    EntityDecision,
    LinkDecision,
    RoleDecision,
    SpeakerDecision,
    Verdict,
)

_VERDICTS = {
    "confirmed": act_labels.CONFIRM,
    "rejected": act_labels.REJECT,
    "unsure": act_labels.UNSURE,
    None: act_labels.NOTE_ON,
}
#: A finding of which nothing else is known.
_UNKNOWN = "a finding"
#: Of a finding and of the names it asks about at once.
_ANSWERS: dict[tuple[str | None, ...], str] = {
    ("confirmed", "merge"): act_labels.CONFIRM_ONE_NAME,
    ("rejected", "split"): act_labels.REJECT_NAMES_APART,
}
_NAME_ACTS = {
    "merge": act_labels.MERGE_NAMES,
    "split": act_labels.SPLIT_NAMES,
    "rename": act_labels.RENAME_NAME,
    "type": act_labels.SET_KIND,
    "apart": act_labels.KEEP_APART,
}


def is_about_one_verdict(made: list[Decision]) -> bool:
    """A verdict, and what it says of names: that is no act of its own."""
    verdicts = [decision for decision in made if isinstance(decision, Verdict)]
    return len(verdicts) == 1 and all(isinstance(decision, (Verdict, EntityDecision)) for decision in made)


def label_of_another_verdict(now: Verdict, before: Decision | None) -> str:
    """What is done to a verdict there was: taken back, or only its note written or removed; "" for a new one."""
    if not isinstance(before, Verdict):
        return ""
    if now.judgement is None and before.judgement is not None:
        return act_labels.VERDICT_BACK.format(what=_finding_of(now, before))
    if now.judgement == before.judgement and now.note != before.note:
        if now.note:
            return _note_on(_finding_of(now, before))
        return act_labels.NOTE_OFF.format(what=_finding_of(now, before))
    return ""


def label_of_deciding(made: list[Decision]) -> str:
    """What keeping these at once is called."""
    if is_about_one_verdict(made):
        return _label_of_answer(made)
    if len(made) == 1:
        return _label_of_one(made[0])
    if all(isinstance(decision, LinkDecision) for decision in made):
        linked = any(decision.linked for decision in made if isinstance(decision, LinkDecision))
        return act_labels.LINK_ANEW if linked else act_labels.UNLINK
    if all(isinstance(decision, SpeakerDecision) for decision in made):
        return _label_of_speakers([decision for decision in made if isinstance(decision, SpeakerDecision)])
    judgements = {decision.judgement if isinstance(decision, Verdict) else "none" for decision in made}
    only = judgements.pop() if len(judgements) == 1 else "none"
    if only == "none":
        return counted(len(made), "decision")
    return _VERDICTS[only].format(what=counted(len(made), "finding"))


def _label_of_answer(made: list[Decision]) -> str:
    """A verdict, and what is decided about names with it."""
    verdict = next(decision for decision in made if isinstance(decision, Verdict))
    said = [decision for decision in made if isinstance(decision, EntityDecision)]
    label = _ANSWERS.get((verdict.judgement, *{decision.act for decision in said}))
    if label is None:
        return _label_of_one(verdict)
    names = list(dict.fromkeys(name for decision in said for name in decision.names))
    return label.format(what=_UNKNOWN, names=" and ".join(map(quoted, names[:3])))


def _finding_of(*verdicts: Verdict) -> str:
    """What a label calls the finding judged: as its row in the list does, where that is known."""
    judged = next((verdict.judged for verdict in verdicts if verdict.judged is not None), None)
    if judged is None:
        return _UNKNOWN
    title, more = judged.finding.title, judged.finding.detail
    return quoted(storable(f"{title}: {more}" if more and not more.startswith(title) else title))


def _note_on(finding: str) -> str:
    named = finding != _UNKNOWN
    return (act_labels.NOTE_ON_FINDING if named else act_labels.NOTE_ON).format(what=finding)


def _label_of_speakers(made: list[SpeakerDecision]) -> str:
    """One name for all, where it is one."""
    left = {is_left_to_program(decision) for decision in made}
    names = {decision.speaker.words if decision.speaker is not None else "" for decision in made}
    name = max(names, key=len)
    differ = ("" in names and name) or not all(set(one.split()) <= set(name.split()) for one in names)
    if len(left) > 1 or (differ and True not in left):
        return counted(len(made), "decision")
    words = max((decision.quotation.words for decision in made), key=len)
    is_one = all(_letters(decision.quotation.words) in _letters(words) for decision in made)
    what = quoted(words) if is_one else counted(len(made), "quotation")
    if True in left:
        return act_labels.SPEAKER_TO_PROGRAM.format(what=what)
    if not name:
        return act_labels.NO_SPEAKER.format(what=what)
    return act_labels.NAME_SPEAKER.format(what=what, name=quoted(name))


def _letters(words: str) -> str:
    """Two texts may have one quotation with other capitals and commas, or cut."""
    return "".join(filter(str.isalnum, words.casefold()))


#: Roles that are called otherwise than in the model.
_ROLE_NAMES = {"furniture": "page clutter", "body": "text"}


def _label_of_one(decision: Decision) -> str:
    if isinstance(decision, Verdict):
        if decision.judgement is None:
            return _note_on(_finding_of(decision))
        return _VERDICTS[decision.judgement].format(what=_finding_of(decision))
    if isinstance(decision, LinkDecision):
        return act_labels.LINK if decision.linked else act_labels.UNLINK
    if isinstance(decision, EntityDecision):
        return _NAME_ACTS[decision.act].format(names=" and ".join(map(quoted, decision.names[:3])))
    if isinstance(decision, RoleDecision):
        return act_labels.MARK_PARAGRAPH.format(role=_ROLE_NAMES.get(decision.role, decision.role))
    if isinstance(decision, SpeakerDecision):
        return _label_of_speakers([decision])
    if isinstance(decision, CutDecision):
        return act_labels.MOVE_A_BORDER
    words = decision.passage.words
    return act_labels.NOTE_ON.format(what=quoted(words)) if words else act_labels.NOTE
