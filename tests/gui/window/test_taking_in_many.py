"""A folder of many files is taken in bit by bit; stories of one event that came in are offered to be made one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from variorum.corpus.rows import Imported, OneStory
from variorum.corpus.store import Corpus
from variorum_gui.corpora import same_event
from variorum_gui.corpora.same_event import offer_one_story
from variorum_gui.window.intake import Given, Words
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.taking_in_many import MANY, are_many, tell_of_import

AtRest = Callable[[MainWindow], None]


def fill(folder: Path, number: int) -> Path:
    for i in range(number):
        below = folder / f"day {i % 3}"
        below.mkdir(parents=True, exist_ok=True)
        words = " ".join(f"word{i}x{j}" for j in range(40))
        (below / f"{i:03}.txt").write_text(f"Report number {i}\n\nOn that day {words} was said.", "utf-8")
    return folder


def bar_about(window: MainWindow, about: str) -> str:
    return next((bar.sentence for bar in window.messages.bars if bar.about == about), "")


def test_many_files_are_told_from_few(tmp_path: Path) -> None:
    many = str(fill(tmp_path / "many", MANY))
    few = str(fill(tmp_path / "few", 3))
    assert are_many(Given((many,)))
    assert not are_many(Given((few, str(tmp_path / "nowhere"))))
    assert not are_many(Given((many,), words=Words("pasted")))
    assert are_many(Given(tuple(f"{i}.txt" for i in range(MANY))))


def test_a_folder_given_again_is_passed_over_unread(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    folder = str(fill(tmp_path / "many", MANY))
    window.files.open_paths([folder])
    at_rest(window)
    assert len(window.workspace.corpus.tree().versions) == MANY
    assert not window.workspace.pair.empty
    window.files.open_paths([folder])
    at_rest(window)
    assert bar_about(window, "import").startswith(f"{MANY} files were passed over")
    window.workspace.undo()
    assert window.workspace.corpus.tree().versions == ()


def test_stopped_it_keeps_what_was_kept_and_goes_on_when_asked(
    window: MainWindow, tmp_path: Path, at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    from variorum.corpus import importing

    monkeypatch.setattr(importing, "_TEXTS", 20)
    real = Corpus.add_files

    def stopping(self: Corpus, paths: object, **about: object) -> object:
        told: list[float] = []
        return real(
            self,
            paths,  # type: ignore[arg-type]
            progress=lambda _words, part: told.append(part),
            cancelled=lambda: bool(told) and told[-1] > 0.5,
        )

    monkeypatch.setattr(Corpus, "add_files", stopping)
    window.files.open_paths([str(fill(tmp_path / "many", MANY))])
    at_rest(window)
    kept = len(window.workspace.corpus.tree().versions)
    assert 0 < kept < MANY
    assert bar_about(window, "import") == f"Stopped. {kept} texts were kept; the rest was not read yet."
    monkeypatch.setattr(Corpus, "add_files", real)
    bar = next(bar for bar in window.messages.bars if bar.about == "import")
    bar.offers[0].do()
    at_rest(window)
    assert len(window.workspace.corpus.tree().versions) == MANY


def test_it_goes_on_in_its_own_corpus_only(window: MainWindow, tmp_path: Path, at_rest: AtRest) -> None:
    given = Given((str(fill(tmp_path / "few", 3)),))
    tell_of_import(window, Imported(0, stopped=True), given)
    go_on = window.messages.bars[-1].offers[0].do
    assert window.files.open(tmp_path / "another.variorum")
    go_on()
    at_rest(window)
    assert window.workspace.corpus.counts().versions == 0
    assert window.messages.bars[-1].sentence.startswith("Another corpus was opened meanwhile")


@pytest.fixture
def four_stories(window: MainWindow) -> Corpus:
    corpus = window.workspace.corpus
    for title in ("Ferry late", "Late ferry", "Pier closed", "Closed pier"):
        corpus.add_story(title)
    return corpus


def titles(corpus: Corpus) -> list[str]:
    return [story.title for story in corpus.tree().stories]


def test_one_pair_is_named_and_made_one_by_one_act(window: MainWindow, four_stories: Corpus) -> None:
    offer_one_story(window, four_stories, (OneStory((1, 2), "both say ferry"),))
    bar = next(bar for bar in window.messages.bars if bar.about == "one event")
    assert bar.sentence == "“Ferry late” and “Late ferry” perhaps tell of one event."
    assert bar.words.toolTip() == "both say ferry"
    assert bar.details == (), "there is nothing to copy"
    bar.offers[0].do()
    assert titles(four_stories) == ["Ferry late", "Pier closed", "Closed pier"]
    window.workspace.undo()
    assert len(titles(four_stories)) == 4
    assert bar_about(window, "one event") == ""


def test_many_pairs_have_one_bar_and_are_one_act(window: MainWindow, four_stories: Corpus) -> None:
    pairs = (OneStory((1, 2), "both say ferry"), OneStory((3, 4), "both say pier"))
    offer_one_story(window, four_stories, pairs)
    bar = next(bar for bar in window.messages.bars if bar.about == "one event")
    assert bar.details == ("both say ferry", "both say pier")
    bar.offers[0].do()
    assert titles(four_stories) == ["Ferry late", "Pier closed"]
    window.workspace.undo()
    assert len(titles(four_stories)) == 4


def test_declined_it_is_offered_no_more(
    window: MainWindow, four_stories: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer_one_story(window, four_stories, (OneStory((1, 2), "both say ferry"),))
    kept: list[tuple[int, int]] = []
    monkeypatch.setattr(Corpus, "keep_apart", lambda self, one, other: kept.append((one, other)))
    next(bar for bar in window.messages.bars if bar.about == "one event").offers[1].do()
    assert kept == [(1, 2)]
    assert len(titles(four_stories)) == 4


def test_stories_of_one_event_are_looked_for_when_what_is_shown_is_worked_out(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[bool] = []
    monkeypatch.setattr(same_event, "_look", lambda *_: looked.append(bool(window.workspace.shown.findings)))
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.workspace.swap()
    at_rest(window)
    assert looked == [True]


def test_a_second_adding_does_not_lose_the_stories_of_the_first(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    held = Event()
    looked: list[list[int]] = []

    def perhaps_one(_self: Corpus, stories: list[int], *, cancelled: Callable[[], bool]) -> tuple[()]:
        looked.append(stories)
        assert held.wait(60)
        return ()

    monkeypatch.setattr(Corpus, "perhaps_one", perhaps_one)
    stories = [row.story for row in window.workspace.corpus.articles()]
    same_event.look_for_one_event(window, [1])
    same_event.look_for_one_event(window, [2])
    held.set()
    at_rest(window)
    assert sorted(set(stories)) in looked
    looked.clear()
    same_event.look_for_one_event(window, [2])
    at_rest(window)
    assert looked == [[stories[1]]]
