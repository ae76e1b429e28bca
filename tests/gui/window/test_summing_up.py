"""What became of several files is said in one bar, and each text says which file it came from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from variorum.corpus.store import Corpus
from variorum_gui.corpus_tree.filtering import Finder
from variorum_gui.corpus_tree.wording import line_of
from variorum_gui.doubting.problems_panel import ProblemsPanel
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.message_bar import Offer

AtRest = Callable[[MainWindow], None]

BRIDGE = """Bridge at Testham closes for repairs

The bridge over the Test will be closed for two weeks from Monday, the county said.

{} drivers use it every day, and the detour through Little Testham takes half an hour.

The county engineer found rust in the bearings when the river was low in the summer.
"""


def several(folder: Path, two: tuple[Path, Path]) -> list[str]:
    first, second, empty = folder / "bridge-morning.txt", folder / "bridge-noon.txt", folder / "empty.txt"
    first.write_text(BRIDGE.format("Nine thousand"), "utf-8")
    second.write_text(BRIDGE.format("Ten thousand"), "utf-8")
    empty.write_bytes(b"")
    return [str(path) for path in (first, second, empty, *two)]


def test_a_bar_sums_up_what_became_of_several_files_and_stays(
    window: MainWindow, two_files: tuple[Path, Path], tmp_path: Path, at_rest: AtRest
) -> None:
    window.files.open_paths(several(tmp_path, two_files))
    at_rest(window)
    (bar,) = window.messages.bars
    assert bar.sentence == (
        "4 files read: 4 texts of 3 articles, 1 taken as a version of “Bridge at Testham closes for repairs”, "
        "1 thing could not be read."
    )
    noon = next(line for line in bar.details if line.startswith("bridge-noon.txt"))
    assert noon.startswith("bridge-noon.txt → “Bridge at Testham closes for repairs”, version ")
    for n in range(4):
        window.messages.say(f"Something else {n}.", offers=[Offer("Do it", lambda: None)])
    assert bar in window.messages.bars
    next(b for b in bar.findChildren(QPushButton) if b.text() == "Show Problems").click()
    panel = window.findChild(ProblemsPanel)
    assert panel is not None
    assert panel.isVisible()
    panel.close()


def test_two_texts_need_no_summary(window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    assert window.messages.bars == []


def test_the_tree_its_filter_and_the_details_name_the_file(
    window: MainWindow, two_files: tuple[Path, Path], tmp_path: Path, at_rest: AtRest
) -> None:
    bare = tmp_path / "notes-7.txt"
    bare.write_text(
        "nobody was hurt, the harbour master said, and the two boats were towed to the pier.\n" * 3
    )
    window.files.open_paths([str(bare), *map(str, two_files)])
    at_rest(window)
    corpus: Corpus = window.workspace.corpus
    row = next(row for row in corpus.versions() if row.file == "notes-7.txt")
    model = window.corpus_pane.model
    node = model.node(model.index_of(("version", row.id)))
    assert node is not None
    assert "File: notes-7.txt" in line_of(node).tip
    kept = Finder(corpus).kept_by("notes-7")
    assert kept is not None
    assert kept.articles == {row.article}
    article = next(each for each in corpus.articles() if each.id == row.article)
    window.corpus_pane.details.open_on((article,), (row,), "Details")
    assert window.corpus_pane.details.file.text() == "notes-7.txt"


def test_an_article_of_an_unknown_outlet_is_called_by_its_headline_or_its_file(
    window: MainWindow, two_files: tuple[Path, Path], tmp_path: Path, at_rest: AtRest
) -> None:
    window.files.open_paths(several(tmp_path, two_files))
    at_rest(window)
    model = window.corpus_pane.model
    corpus = window.workspace.corpus
    bridge = next(each for each in corpus.articles() if each.headline.startswith("Bridge"))
    node = model.node(model.index_of(("article", bridge.id)))
    assert node is not None
    line = model.line(node)
    assert line.name == "Bridge at Testham closes for repairs"
    assert line.small == ("outlet unknown",)
    assert "File: bridge-" in line.tip
