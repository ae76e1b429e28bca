"""The stages of a comparison, in the order of `pipeline.STAGES`. Each is pure: a job in, a fuller job out."""

from __future__ import annotations

from dataclasses import replace

from variorum.comparing.cutting import Stretch
from variorum.comparing.job import NO_CONTENTS, Job
from variorum.comparing.linking.anchors import equal_pairs
from variorum.comparing.linking.choice import chosen
from variorum.comparing.linking.contents import contents_of
from variorum.comparing.linking.joining import with_joined
from variorum.comparing.linking.little_in_common import with_little_in_common_doubted
from variorum.comparing.linking.long_texts import are_long, quick_scores
from variorum.comparing.linking.order import with_moved, with_retold_moves_doubted
from variorum.comparing.linking.probability import scores
from variorum.comparing.linking.reasons import Reasons
from variorum.comparing.linking.refrains import in_order
from variorum.comparing.linking.same_name import with_names_weighed
from variorum.comparing.linking.same_speaker import with_speakers_weighed
from variorum.comparing.linking.short_texts import with_plain_likeness
from variorum.comparing.linking.two_headlines import with_headlines_doubted
from variorum.comparing.linking.two_speakers import with_two_speakers_doubted
from variorum.comparing.match import Match
from variorum.comparing.overruling import is_refused, with_made, without_refused
from variorum.comparing.pace import InTime
from variorum.comparing.quoting.quotation_links import shared_quotes
from variorum.comparing.relation.events import different_events
from variorum.comparing.relation.mode_choice import mode_of
from variorum.comparing.scripting import scripts
from variorum.comparing.wording.edits import EDITED, Edits
from variorum.comparing.wording.marking import KnownEdits, Marking
from variorum.comparing.wording.sides import setting_of
from variorum.comparing.wording.word_differences import share_equal
from variorum.model.comparison import TIER_FLOORS
from variorum.model.span import Span
from variorum.text.phrasing import marked, phrase

#: A note that a dossier looks for, too.
_DIFFERENT_EVENTS = marked("these seem to be different events")
_SENTENCES_LEFT_OUT = marked("The time allowed was used up: reworded sentences were left out.")
_SOME_LEFT_OUT = marked("The time allowed was used up: some reworded sentences were left out.")
_QUOTATIONS_LEFT_OUT = marked("The time allowed was used up: shared quotations were left out.")
_WORDS_LEFT_OUT = marked("The time allowed was used up: some word differences were left out.")
_LIKELY = dict(TIER_FLOORS)["likely"]


def match_equal(job: Job) -> Job:
    """Sentences that are equal but for typography, matched without guessing."""
    equal = equal_pairs(job.left.keys, job.right.keys)
    same = (phrase("the same sentence"),)
    made = [((i, i + 1), (j, j + 1), 1.0, True, False, False, same) for i, j in equal]
    matches = tuple(map(Match._make, made))
    in_left, in_right = {i for i, _ in equal}, {j for _, j in equal}
    free = (
        [i for i in range(len(job.left.keys)) if i not in in_left],
        [j for j in range(len(job.right.keys)) if j not in in_right],
    )
    return replace(job, equal=tuple(equal), free=free, matches=matches)


def weigh_words(job: Job) -> Job:
    """What the sentences are about, and how telling every word is in these two texts."""
    free_left, free_right = job.free
    if not free_left or not free_right or job.late:
        return job
    contents = contents_of(job.left, job.right, free_left, free_right)
    notes = job.notes
    if not contents.stemmed:
        notes = (*notes, phrase("words not stemmed: language"))
    return replace(job, contents=contents, notes=notes)


def score_pairs(job: Job) -> Job:
    """How probable it is that two free sentences tell the same."""
    free_left, free_right = job.free
    if not free_left or not free_right:
        return replace(job, scores={})
    if job.late:
        return _cut_short(replace(job, scores={}), _SENTENCES_LEFT_OUT)
    in_time = InTime(free_left, job.pace)
    if are_long(job.left, job.right):
        found = quick_scores(job.left, job.right, job.contents, in_time, free_right, job.equal)
    else:
        found = scores(job.left, job.right, job.contents, in_time, free_right, job.equal)
        found = with_plain_likeness(found, job.left, job.right, job.contents, free_left, free_right)
    scored = replace(job, scores=found)
    return _cut_short(scored, _SOME_LEFT_OUT) if in_time.cut_short else scored


def choose(job: Job) -> Job:
    """Probable pairs become matches; split and merged sentences are drawn together."""
    taken_left, taken_right = {i for i, _ in job.equal}, {j for _, j in job.equal}
    fuzzy = with_speakers_weighed(chosen(job.scores or {}), job.left, job.right, job.contents)
    fuzzy = with_names_weighed(fuzzy, job.left, job.right, job.contents)
    fuzzy = in_order(fuzzy, job.left.keys, job.right.keys)
    if fuzzy:
        fuzzy = with_joined(fuzzy, job.left, job.right, job.contents, taken_left, taken_right)
        fuzzy = with_speakers_weighed(fuzzy, job.left, job.right, job.contents, short=True)
    return replace(job, matches=(*job.matches, *fuzzy))


def overrule(job: Job) -> Job:
    """The reader's own links and refusals come last and win."""
    if not job.ruled:
        return job
    matches = without_refused(list(job.matches), list(job.ruled), job.left, job.right)
    return replace(job, matches=tuple(with_made(matches, list(job.ruled), job.left, job.right)))


def put_in_order(job: Job) -> Job:
    """Which matches crossed the main order."""
    return replace(job, matches=tuple(with_moved(list(job.matches), job.left, job.right)))


def mark_words(job: Job) -> Job:
    """The words that differ inside every match, with the kind of each change."""
    language = None if job.contents is NO_CONTENTS else job.contents.language
    setting = setting_of(job.left, job.right, language)
    marking = Marking(setting, job.left.desk.the(KnownEdits))
    found: list[Edits] = []
    skipped = False
    pace = job.pace
    for match, left, right in pace.through(_with_stretches(job)):
        if match.equal or not pace.late:
            several = match.left[1] - match.left[0] + match.right[1] - match.right[0]
            found.append(marking.edits(left, right, several))
        else:
            skipped = True
            found.append(Edits((), share_equal(0, 0, ())))
    done = replace(job, edits=tuple(found))
    return _cut_short(done, _WORDS_LEFT_OUT) if skipped else done


def choose_mode(job: Job) -> Job:
    """Versions or outlets, and whether the texts seem to tell of one event at all."""
    if job.asked is not None:
        mode, reason = job.asked, phrase("You chose this.")
    else:
        mode, reason = mode_of(job.matches, (e.alike for e in job.edits), job.left, job.right)
    if mode == "outlets":
        # Before bylines go: that reports are of one date, or of pages of one name, speaks for one event.
        if different_events(job.matches, job.left, job.right):
            job = replace(job, notes=(*job.notes, phrase(_DIFFERENT_EVENTS)))
        job = _without_bylines(job)
        doubted = with_headlines_doubted(job.matches, job.left, job.right, job.contents)
        job = replace(job, matches=doubted)
    else:
        job = _with_rewritten_doubted(job)
    return replace(job, mode=mode, why_mode=reason)


def _with_rewritten_doubted(job: Job) -> Job:
    matches = with_little_in_common_doubted(job.matches, job.left, job.right, job.contents)
    doubted = with_retold_moves_doubted(matches, job.left, job.right)
    kept = [pair for pair in zip(doubted, job.edits, strict=True) if pair[0].score >= TIER_FLOORS[-1][1]]
    return replace(job, matches=tuple(m for m, _ in kept), edits=tuple(e for _, e in kept))


def give_reasons(job: Job) -> Job:
    """Why each match was made, in words."""
    reasons = Reasons(job.left, job.right, job.contents, job.scores or {})
    told = []
    for match in job.pace.through(job.matches):
        if not match.why:
            match = Match(*match[:-1], why=reasons.of(match))  # a third of the time of `_replace`
        told.append(match)
    matches = tuple(told)
    if job.mode == "outlets":
        matches = with_two_speakers_doubted(matches, job.left, job.right)
    return replace(job, matches=matches)


def share_quotations(job: Job) -> Job:
    """Words both quote, unless the sentences around them are the same, or one an edited version of the other."""
    if job.late:
        return _cut_short(job, _QUOTATIONS_LEFT_OUT)
    found = shared_quotes(job.left.text, job.right.text, job.left.desk)
    if not found:
        return job
    told = {
        (i, j)
        for match, edits in zip(job.matches, job.edits, strict=True)
        if match.equal or (job.mode == "versions" and match.score >= _LIKELY and edits.alike >= EDITED)
        for i in range(*match.left)
        for j in range(*match.right)
    }
    kept = [
        quote
        for quote in found
        if not _within(quote.left, quote.right, told, job)
        and not is_refused(Span(*quote.left), Span(*quote.right), job.ruled)
    ]
    if job.mode == "versions":
        # That a headline now repeats a quotation which still stands in the story tells nothing of the change.
        still = {side for quote in found if quote not in kept for side in ((0, quote.left), (1, quote.right))}
        kept = [q for q in kept if not q.again and (0, q.left) not in still and (1, q.right) not in still]
    return replace(job, quotes=tuple(kept))


def write_script(job: Job) -> Job:
    """The exact way from one text to the other, along the links that keep the order."""
    proposed: list[tuple[Stretch, Stretch]] = []
    at, there = 0, 0
    for (match, left, right), edits in zip(_with_stretches(job), job.edits, strict=True):
        if match.moved or left[0] < at or right[0] < there or edits.alike < EDITED:
            continue
        a, b = left[0], right[0]
        for edit in edits.edits:
            proposed.append(((a, edit.left.start), (b, edit.right.start)))
            a, b = edit.left.end, edit.right.end
        proposed.append(((a, left[1]), (b, right[1])))
        at, there = left[1], right[1]
    forth, back = scripts(job.left.text, job.right.text, proposed)
    return replace(job, script=forth, inverse_script=back)


def _without_bylines(job: Job) -> Job:
    """That one report is by Ada Holm and of 3 May, the other by Jon Dee and of 5 May, links them in nothing."""
    if not (job.left.bylines or job.right.bylines):
        return job
    kept = [
        at
        for at, match in enumerate(job.matches)
        if match.equal
        or match.why  # the reader's own
        or not (
            job.left.bylines.issuperset(range(*match.left))
            or job.right.bylines.issuperset(range(*match.right))
        )
    ]
    edits = tuple(job.edits[at] for at in kept)
    return replace(job, matches=tuple(job.matches[at] for at in kept), edits=edits)


def _with_stretches(job: Job) -> list[tuple[Match, Stretch, Stretch]]:
    """All matches, with where their sentences stand. In one go: a call for each would take thrice as long."""
    one, other = job.left.sentences, job.right.sentences
    return [
        (m, (one[i][0], one[e - 1][1]), (other[j][0], other[f - 1][1]))
        for m in job.matches
        for (i, e), (j, f) in (m[:2],)
    ]


def _within(left: Stretch, right: Stretch, told: set[tuple[int, int]], job: Job) -> bool:
    pairs = {(i, j) for i in job.left.touched(left) for j in job.right.touched(right)}
    return not pairs or not pairs.isdisjoint(told)


def _cut_short(job: Job, what: str) -> Job:
    return replace(job, complete=False, notes=(*job.notes, phrase(what)))
