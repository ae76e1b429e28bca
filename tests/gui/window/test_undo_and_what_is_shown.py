"""Undo and Redo bring back the texts that were shown, not only the corpus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from variorum.corpus.store import open_corpus
from variorum.model.comparison import Mode
from variorum.model.decisions import Anchor, EntityDecision, Note
from variorum.model.span import Span
from variorum_gui.sidebar.judging import verdict_on
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair
from variorum_gui.window.pairs_by_act import PairsByAct
from variorum_gui.window.working_out import ModeWish

AtRest = Callable[[MainWindow], None]
MakeWindow = Callable[[], MainWindow]
BRIDGE = (
    "Bridge shut until {day}\n\nThe bridge at Aske was shut on Monday after a lorry hit it, the council said.\n\n"
    "It will be open again on {day}, and {n} families take the ferry until then.\n"
)


@pytest.fixture
def bridge(tmp_path: Path) -> list[str]:
    paths = [tmp_path / f"bridge {day}.txt" for day in ("Friday", "Thursday")]
    for path, n in zip(paths, (3, 5), strict=True):
        path.write_text(BRIDGE.format(day=path.stem.split()[1], n=n))
    return [str(path) for path in paths]


def judge_the_last(window: MainWindow) -> str:
    shown = window.workspace.shown
    window.workspace.decide(verdict_on(shown, shown.findings[-1], "confirmed", ""))
    return shown.findings[-1].id


def test_redo_shows_what_undoing_a_drop_took_away(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    shown = window.workspace.pair
    for _ in range(2):
        window.menus.actions["undo"].trigger()
        at_rest(window)
        assert window.workspace.pair.empty
        assert window.middle.currentWidget() is window.empty
        window.menus.actions["redo"].trigger()
        at_rest(window)
        assert window.workspace.pair == shown
        assert window.workspace.shown.comparison is not None


def test_undoing_a_removal_shows_both_texts_again(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    shown = window.workspace.pair
    assert shown.right is not None
    gone = shown.right
    window.workspace.act(lambda corpus: corpus.remove(("version", gone)))
    at_rest(window)
    assert window.workspace.pair == Pair(shown.left, None)
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.workspace.pair == shown


def test_what_was_chosen_since_stays(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.workspace.act(lambda corpus: corpus.add_story("Storms"))
    other = window.workspace.pair.swapped()
    window.workspace.swap()
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.workspace.pair == other


def test_an_older_drop_that_is_redone_is_shown_again(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    shown = window.workspace.pair
    for forgotten in ("before undo", "before redo"):
        if forgotten == "before undo":
            window.workspace.pairs_by_act = PairsByAct()  # as where it was done elsewhere
        window.menus.actions["undo"].trigger()
        at_rest(window)
        assert window.workspace.pair.empty
        if forgotten == "before redo":
            window.workspace.pairs_by_act = PairsByAct()
        window.menus.actions["redo"].trigger()
        at_rest(window)
        assert window.workspace.pair == shown


@pytest.mark.parametrize("restarted", [False, True])
def test_undoing_a_drop_shows_the_texts_it_was_dropped_over_also_after_a_restart(
    make_window: MakeWindow, two_files: tuple[Path, Path], bridge: list[str], at_rest: AtRest, restarted: bool
) -> None:
    window = make_window()
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    before = window.workspace.pair
    window.files.open_paths(bridge)
    at_rest(window)
    dropped = window.workspace.pair
    assert not {before.left, before.right} & {dropped.left, dropped.right}
    if restarted:
        window.close()
        window = make_window()
        at_rest(window)
        assert window.workspace.pair == dropped
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.workspace.pair == before
    window.menus.actions["redo"].trigger()
    at_rest(window)
    assert window.workspace.pair == dropped


@pytest.mark.parametrize("in_a_tab", [False, True])
def test_a_verdict_taken_back_or_given_again_is_shown_in_its_texts(
    window: MainWindow,
    two_files: tuple[Path, Path],
    bridge: list[str],
    at_rest: AtRest,
    qtbot: QtBot,
    in_a_tab: bool,
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    judged_in = window.workspace.pair
    window.tabs.open()
    window.files.open_paths(bridge)
    at_rest(window)
    others = window.workspace.pair
    window.tabs.step(-1)
    at_rest(window)
    judged = judge_the_last(window)
    if in_a_tab:
        window.tabs.step(1)
    else:
        window.tabs.close_shown()
        window.tabs.closed.forget()
    at_rest(window)
    for act in ("undo", "redo"):
        assert window.workspace.pair == others
        window.menus.actions[act].trigger()
        at_rest(window)
        assert window.workspace.pair == judged_in
        assert len(window.tabs.titles()) == (2 if in_a_tab else 1)
        qtbot.waitUntil(lambda: window.sidebar.chosen_finding() == judged)
        window.workspace.show_pair(others) if not in_a_tab else window.tabs.step(1)
        at_rest(window)


def test_a_verdict_taken_back_is_shown_in_the_mode_it_was_given_in(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    judged_in, by_itself = window.workspace.pair, window.workspace.shown.comparison
    assert by_itself is not None
    assert by_itself.mode == "outlets"
    window.workspace.wish_mode("versions")
    at_rest(window)
    judged = judge_the_last(window)
    window.workspace.show_pair(Pair(judged_in.left, None))
    at_rest(window)
    for act in ("undo", "redo"):
        window.menus.actions[act].trigger()
        at_rest(window)
        shown = window.workspace.shown
        assert window.workspace.pair == judged_in
        assert shown.comparison is not None
        assert shown.comparison.mode == "versions"
        qtbot.waitUntil(lambda: window.sidebar.chosen_finding() == judged)
        window.workspace.show_pair(Pair(judged_in.left, None))
        at_rest(window)


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize(("given", "since"), [("outlets", "versions"), ("versions", "auto")])
def test_a_verdict_on_the_texts_shown_is_taken_back_in_its_mode(
    window: MainWindow,
    two_files: tuple[Path, Path],
    at_rest: AtRest,
    qtbot: QtBot,
    given: Mode,
    since: ModeWish,
    swapped: bool,
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.workspace.wish_mode(given)
    at_rest(window)
    judged = judge_the_last(window)
    at_rest(window)
    if swapped:
        window.workspace.swap()
    pair = window.workspace.pair
    for act in ("undo", "redo"):
        window.workspace.wish_mode(since)
        at_rest(window)
        before = window.workspace.shown.comparison
        assert before is not None
        assert before.mode != given
        window.menus.actions[act].trigger()
        at_rest(window)
        shown = window.workspace.shown
        assert window.workspace.pair == pair
        assert shown.comparison is not None
        assert shown.comparison.mode == given
        assert bool(shown.decisions.verdicts) == (act == "redo")
        if not swapped:
            qtbot.waitUntil(lambda: window.sidebar.chosen_finding() == judged)


def test_a_mode_that_is_only_chosen_and_not_found_otherwise_stays(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    judge_the_last(window)
    window.workspace.wish_mode("outlets")
    at_rest(window)
    for act in ("undo", "redo"):
        window.menus.actions[act].trigger()
        at_rest(window)
        assert window.workspace.wishes.mode == "outlets"


def test_undoing_a_drop_shows_the_texts_in_the_mode_they_were_in_and_a_mode_chosen_since_stays(
    window: MainWindow, two_files: tuple[Path, Path], bridge: list[str], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.workspace.wish_mode("versions")
    at_rest(window)
    window.files.open_paths(bridge)
    at_rest(window)
    assert window.workspace.wishes.mode == "auto"
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.workspace.wishes.mode == "versions"
    window.workspace.act(lambda corpus: corpus.add_story("Storms"))
    window.workspace.wish_mode("outlets")
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.workspace.wishes.mode == "outlets"


def test_names_merged_beside_other_texts_are_taken_back_where_one_is(
    window: MainWindow, two_files: tuple[Path, Path], bridge: list[str], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    merged_in = window.workspace.pair
    window.files.open_paths(bridge)
    at_rest(window)
    other = Pair(merged_in.left, window.workspace.pair.left)
    window.workspace.show_pair(merged_in)
    at_rest(window)
    window.workspace.decide(EntityDecision("merge", ("Ada Brook", "Brook")))
    window.workspace.show_pair(other)
    at_rest(window)
    for act in ("undo", "redo"):
        window.menus.actions[act].trigger()
        at_rest(window)
        assert window.workspace.pair == other


@pytest.mark.parametrize("on_both", [False, True])
def test_a_note_taken_back_is_shown_in_its_texts_unless_they_are_shown_already(
    window: MainWindow, two_files: tuple[Path, Path], bridge: list[str], at_rest: AtRest, on_both: bool
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    noted = window.workspace.pair
    window.files.open_paths(bridge)
    at_rest(window)
    elsewhere = window.workspace.pair
    window.workspace.show_pair(noted)
    at_rest(window)
    versions = [text.version for text in (window.workspace.shown.left, window.workspace.shown.right) if text]
    one, other = (Anchor.at(each.text, Span(0, 7), each.content_hash) for each in versions)
    window.workspace.decide(Note(one, "So it was.", partner=other if on_both else None))
    beside = Pair(noted.left, elsewhere.left)
    for shown, expected in ((elsewhere, noted), (beside, noted if on_both else beside)):
        for act in ("undo", "redo"):
            window.workspace.show_pair(shown)
            at_rest(window)
            window.menus.actions[act].trigger()
            at_rest(window)
            assert window.workspace.pair == expected


def test_where_the_sides_were_changed_since_a_verdict_is_taken_back_as_they_stand(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    judge_the_last(window)
    window.workspace.swap()
    at_rest(window)
    swapped = window.workspace.pair
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.workspace.pair == swapped
    assert not window.workspace.shown.decisions.verdicts


def test_what_a_corpus_says_was_shown_is_believed_as_far_as_it_can_be_true(window: MainWindow) -> None:
    pairs, corpus = PairsByAct(), window.workspace.corpus
    sound = [3, "2026-05-03T09:00:00+00:00", 1, 2, "auto", None, 4, "versions"]
    others = (["3", *sound[1:]], [*sound[:5], True, *sound[6:]], [*sound[:7], "both"], sound[:6])
    pairs.recall(corpus, [sound, [1], *others, [*sound[:7], ["auto"]], 7, None])
    assert pairs.to_json() == [sound]
    pairs.recall(corpus, {"3": sound})
    assert pairs.to_json() == []


def test_what_was_told_beside_other_texts_goes_when_the_pair_changes(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.messages.clear()
    window.messages.say("Something was told.")
    window.workspace.swap()
    at_rest(window)
    assert [bar.sentence for bar in window.messages.bars] == ["Something was told."]
    window.workspace.show_pair(Pair(window.workspace.pair.left, None))
    at_rest(window)
    assert not window.messages.bars


@pytest.mark.parametrize("side", ["", "left"])
@pytest.mark.parametrize("emptied", [False, True])
def test_a_text_that_left_the_corpus_meanwhile_changes_nothing_that_is_shown_and_is_said(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, emptied: bool, side: str
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    gone = window.workspace.pair.left
    assert gone is not None
    with open_corpus(window.workspace.corpus.path) as other:
        other.remove(("version", gone))
        if emptied:
            other.empty_bin()
    window.workspace.show_pair(window.workspace.pair.with_side("left", None))
    at_rest(window)
    shown = window.workspace.pair
    window.workspace.show_version(gone, side)
    at_rest(window)
    assert window.workspace.pair == shown
    assert window.status.told.text() == "This text is no longer in the corpus"


def test_texts_that_are_held_are_opened_again_and_undo_does_not_take_them_from_sight(
    window: MainWindow, two_files: tuple[Path, Path], bridge: list[str], at_rest: AtRest
) -> None:
    shown: list[Pair] = []
    for paths in ([str(path) for path in two_files], bridge, [str(path) for path in two_files]):
        window.files.open_paths(paths)
        at_rest(window)
        shown.append(window.workspace.pair)
    assert shown[0] == shown[2]
    for act, pair in (("undo", shown[0]), ("redo", shown[1]), ("undo", shown[0])):
        window.menus.actions[act].trigger()
        at_rest(window)
        assert window.workspace.pair == pair
