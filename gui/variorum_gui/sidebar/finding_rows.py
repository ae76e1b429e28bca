"""The Findings tab: what to review, filtered, sorted, grouped and folded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from variorum.model.comparison import Mode
from variorum.model.finding import Finding, FindingKind
from variorum.model.frozen import dataclass
from variorum.text.isolating import isolated
from variorum_gui.kinds_of_edit import ALL, Kinds, passes
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.doubted import doubted_findings, doubts_told
from variorum_gui.sidebar.name_rows import entity_at
from variorum_gui.sidebar.named_speakers import NamedSpeakers
from variorum_gui.sidebar.places import ParagraphNumbers, names_asked, places_on, words_at
from variorum_gui.sidebar.quotations_asked import greyed, quotation_places
from variorum_gui.sidebar.rows import SIGN_WORDS, Row, Sign, remark, section

Filter = Literal["to review", "decided", "all"]
Sorting = Literal["weight", "reading", "doubt"]

#: Of the passages only one text has, this many of each text stand in the open, if they carry a source,
#: figure or quotation; two reports of one event easily differ in forty.
ONLY_IN_THE_OPEN = 2
_ONLY: tuple[FindingKind, ...] = ("only-left", "only-right")
#: A line each: a tip is as wide as its longest.
_WHY_HERE = (
    marked("Of what was found in one text only, at most {n} passages of each stand above:"),
    marked("those that carry most, a source, figures or a quotation."),
    marked("All the others are here, in the same order."),
)
#: Kinds that are shown folded, under this title, in each mode.
_FOLDS: dict[Mode, tuple[tuple[str, str, tuple[FindingKind, ...]], ...]] = {
    "versions": (
        ("wording", marked("Wording"), ("wording", "moved")),
        ("style", marked("House style"), ("style",)),
    ),
    "outlets": (
        ("only", marked("Found in one text only"), _ONLY),
        ("wording", marked("Wording"), ("wording", "hedge", "attribution", "moved")),
        ("style", marked("House style"), ("style",)),
    ),
}


@dataclass(frozen=True, slots=True)
class Review:
    """How many findings wait and how many are decided."""

    to_review: int = 0
    decided: int = 0

    @property
    def all(self) -> int:
        """Both together."""
        return self.to_review + self.decided


@dataclass(frozen=True, slots=True)
class View:
    """What a person asked to see. `staying` are findings just decided: they leave only when asked."""

    filter: Filter = "to review"
    sorting: Sorting = "weight"
    unfolded: frozenset[str] = frozenset()
    staying: frozenset[str] = frozenset()
    #: Only findings of these kinds; none means all.
    kinds: Kinds = ALL
    #: Lone passages that were under their heading before: they stay there while others leave the list.
    behind: frozenset[str] = frozenset()


def review_of(shown: Shown) -> Review:
    """How far the review is."""
    decided = sum(state_of(shown, finding) != "to review" for finding in shown.findings)
    return Review(len(shown.findings) - decided, decided)


def state_of(shown: Shown, finding: Finding) -> Sign:
    """What the reader said of a finding."""
    verdict = shown.decisions.verdict_on(finding.id)
    return "to review" if verdict is None or verdict.judgement is None else verdict.judgement


def finding_rows(shown: Shown, view: View) -> tuple[Row, ...]:
    """The rows of the Findings tab."""
    states = {finding.id: state_of(shown, finding) for finding in shown.findings}
    kept = [finding for finding in shown.findings if _passes(finding, states[finding.id], view)]
    make = _RowMaker(shown, states)
    if view.sorting != "weight":
        kept.sort(key=_doubt if view.sorting == "doubt" else _place)
        return tuple(make(finding) for finding in kept)
    versions = _versions(shown)
    folds = _FOLDS["versions" if versions else "outlets"]
    # By all there are, whatever was decided: the order must not change under who goes through it.
    all_folded = _folded(shown.findings, folds, view.behind)
    listed = {finding.id for finding in kept}
    folded = {key: [one for one in members if one.id in listed] for key, members in all_folded.items()}
    hidden = {finding.id for members in folded.values() for finding in members}
    open_ones = [finding for finding in kept if finding.id not in hidden]
    if not versions and not open_ones and len(kept) < len(shown.findings):
        # What stood above has left the list: a heading with nothing before it only hides what is left.
        open_ones, folded["only"] = folded["only"], []
    fold_rows = [
        row
        for key, title, _ in folds
        if folded[key]
        for row in _fold(key, tr(title), folded[key], make, view)
    ]
    if not versions:
        return (*map(make, open_ones), *fold_rows)
    return _sections(kept, open_ones, fold_rows, make)


def folded_away(shown: Shown, view: View) -> frozenset[str]:
    """The lone passages that are under their heading now, for `View.behind`."""
    if _versions(shown):
        return frozenset()
    return frozenset(
        finding.id for finding in _folded(shown.findings, _FOLDS["outlets"], view.behind)["only"]
    )


def _versions(shown: Shown) -> bool:
    return shown.comparison is not None and shown.comparison.mode == "versions"


def fold_of(shown: Shown, finding: Finding) -> frozenset[str]:
    """The fold a finding would be under, if any."""
    mode = shown.comparison.mode if shown.comparison is not None else "outlets"
    return frozenset(key for key, _, kinds in _FOLDS[mode] if finding.kind in kinds)


def _sections(
    kept: Sequence[Finding],
    open_ones: Sequence[Finding],
    fold_rows: Sequence[Row],
    make: Callable[[Finding], Row],
) -> tuple[Row, ...]:
    weighty = [make(finding) for finding in open_ones if finding.weight == "meaning"]
    rest = [make(finding) for finding in open_ones if finding.weight == "other"]
    rows: list[Row] = []
    if weighty:
        rows += (section(tr("May change the meaning"), len(weighty)), *weighty)
    elif kept:
        rows += (
            section(tr("May change the meaning"), 0),
            remark(tr("Nothing in this list was taken to change meaning.")),
        )
    if rest or fold_rows:
        rows += (section(tr("Other changes"), len(kept) - len(weighty)), *rest, *fold_rows)
    return tuple(rows)


def of_other_kinds(shown: Shown, view: View) -> int:
    """How many findings are not listed because they are of other kinds than wanted."""
    return sum(not passes(finding.kind, view.kinds) for finding in shown.findings)


def _passes(finding: Finding, state: Sign, view: View) -> bool:
    if not passes(finding.kind, view.kinds):
        return False
    if view.filter == "all" or finding.id in view.staying:
        return True
    return (state == "to review") == (view.filter == "to review")


def _folded(
    findings: Iterable[Finding],
    folds: Iterable[tuple[str, str, tuple[FindingKind, ...]]],
    behind: frozenset[str],
) -> dict[str, list[Finding]]:
    """The findings of each fold. One with weight stays in the open, up to a number for lone passages."""
    key_of = {kind: key for key, _, kinds in folds for kind in kinds}
    folded: dict[str, list[Finding]] = {key: [] for key, _, _ in folds}
    in_the_open: Counter[str] = Counter()
    for finding in findings:
        key = key_of.get(finding.kind)
        if key is None:
            continue
        if finding.id in behind and finding.kind in _ONLY:
            folded[key].append(finding)
            continue
        in_the_open[finding.kind] += finding.weight == "meaning"
        crowded = finding.kind in _ONLY and in_the_open[finding.kind] > ONLY_IN_THE_OPEN
        if finding.weight == "meaning" and not crowded:
            continue
        folded[key].append(finding)
    return folded


def _fold(key: str, title: str, members: list[Finding], make: _RowMaker, view: View) -> tuple[Row, ...]:
    unfolded = key in view.unfolded
    waiting = sum(make.states[finding.id] == "to review" for finding in members)
    if key == "only" and view.filter == "decided":  # those that wait are not among its members
        aside = tr_many("{n} decided", "{n} decided", len(members) - waiting)
    elif key == "only":
        aside = tr_many("{n} more to review", "{n} more to review", waiting)
    else:
        title = f"{title} {len(members)}"
        aside = make.summary(key, members)
        if waiting and waiting != len(members):
            aside = tr_many("{n} to review", "{n} to review", waiting)
    head = Row(
        f"fold:{key}",
        title,
        "fold",
        aside=aside,
        strong=key != "only",
        unfolded=unfolded,
        holds=len(members),
        decided=len(members) - waiting,
        tip="\n".join(tr(line, n=ONLY_IN_THE_OPEN) for line in _WHY_HERE) if key == "only" else "",
    )
    return (head, *(make(finding) for finding in members)) if unfolded else (head,)


def _place(finding: Finding) -> int:
    spans = finding.left or finding.right
    return spans[0].start if spans else -1


def _doubt(finding: Finding) -> float:
    return finding.certainty


class _RowMaker:
    """Makes the row of a finding; knows what all of them share."""

    def __init__(self, shown: Shown, states: dict[str, Sign]) -> None:
        self.states = states
        self._shown = shown
        self._numbers = ParagraphNumbers(shown)
        self._versions = shown.comparison is not None and shown.comparison.mode == "versions"
        self._doubted = doubted_findings(shown)
        self._speakers = NamedSpeakers(shown)

    def __call__(self, finding: Finding) -> Row:
        state = self.states[finding.id]
        places = (*places_on("left", finding.left), *places_on("right", finding.right))
        where = self._numbers.change(places) if self._versions else self._numbers.words(places)
        where = "" if finding.kind == "headline" else where  # which its title says
        verdict = self._shown.decisions.verdict_on(finding.id)
        judgement = verdict.judgement if verdict is not None else None
        note = verdict.note if verdict is not None else ""
        said, stays = tr(SIGN_WORDS[state]), ""
        if finding.kept:
            said, stays = tr("{state}, kept", state=said), finding.told(judgement)[1]
        unsure = doubts_told(self._doubted.get(finding.id, ()))
        if unsure:
            where = tr("{paragraphs} · unsure reading", paragraphs=where) if where else tr("unsure reading")
        return Row(
            finding.id,
            finding.told(judgement)[0],
            detail="\n".join(filter(None, (finding.detailed(judgement), self._speakers.told(finding)))),
            where=where,
            aside=tr("{state}, note", state=said) if note else said,
            sign=state,
            places=places,
            light="finding",
            strong=state in ("to review", "unsure") and finding.kind != "precision",
            faded=state == "rejected" or finding.kind == "precision",
            unsure_reading=bool(unsure),
            acts=self._acts(finding, places),
            more_acts=("unsure", "evidence", "picture"),
            greyed=greyed(self._shown),
            tip="\n".join(filter(None, (stays, unsure, tr("Your note: {note}", note=note) if note else ""))),
        )

    def _acts(self, finding: Finding, places: tuple[Place, ...]) -> tuple[str, ...]:
        if names_asked(self._shown, finding):
            entity = entity_at(self._shown, places)
            person = entity is not None and entity.type == "PERSON"
            return ("confirm", "reject", "unsure", "same person" if person else "same", "apart", "note")
        speaker = ("speaker",) if quotation_places(self._shown, finding) else ()
        return ("confirm", "reject", "unsure", *speaker, "note")

    def summary(self, key: str, members: list[Finding]) -> str:
        """What is in a fold, in a few words: "5 rewordings, 1 move"."""
        if key == "style":
            rules = {" → ".join(map(isolated, self._words(finding))) for finding in members}
            alike = len(rules) == 1 and len(members) > 1
            return tr("{change}, one rule", change=rules.pop()) if alike else ""
        moves = sum(finding.kind == "moved" for finding in members)
        others = len(members) - moves
        parts = [tr_many("{n} rewording", "{n} rewordings", others)] if others else []
        parts += [tr_many("{n} move", "{n} moves", moves)] if moves else []
        return ", ".join(parts)

    def _words(self, finding: Finding) -> Iterable[str]:
        for place in (*places_on("left", finding.left), *places_on("right", finding.right)):
            yield words_at(self._shown, place)
