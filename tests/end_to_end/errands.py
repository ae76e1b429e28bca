"""Small deeds with an aim, which blind presses seldom come to: rows judged, things chosen, patterns sought."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from reached import Reached
from texts_that_ask import texts_that_ask

from variorum.corpus.store import open_corpus
from variorum.errors import VariorumError
from variorum_gui.sidebar.row_acts import ROW_ACTS
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.wiring import watch_others

#: What to do with things chosen in the corpus.
_WITH_CHOSEN = (
    *("compare_chosen", "compare_in_tab", "rename", "details", "check_address", "remove", "move_to"),
    *("new_story", "make_one", "mark_read", "mark_unread", "export_stories", "article_history"),
    *("story_sources", "one_event"),
)
_LISTS = ("go_findings", "go_names", "go_figures", "go_quotes", "go_wording", "go_notes")
_PATTERNS = (r"\b\w+ed\b", r"[A-Z]\w+", "(", r"(\w+\s?)+\d", "", r"^.", r"(?i)the", r"\d+")


class Errands:
    """`tell` hears of each step before it is done."""

    def __init__(
        self,
        window: MainWindow,
        files: list[str],
        chance: random.Random,
        tell: Callable[[str], None],
        reached: Reached,
    ) -> None:
        self.window, self.files, self.chance, self.tell, self.reached = window, files, chance, tell, reached
        self._aside: Path | None = None
        self._to_judge = 0
        self._all: tuple[tuple[Callable[[], None], int], ...] = (
            (self.judge_a_row, 20),
            (self.open_what_asks, 3),
            (self.choose_in_the_corpus, 6),
            (self.texts_again, 6),
            (self.choose_in_a_submenu, 4),
            (self.write_a_note, 3),
            (self.seek_a_pattern, 3),
            (self.change_a_preference, 2),
            (self.step_through_history, 2),
            (self.somebody_else_writes, 1),
            (self.texts_that_vanish, 1),
            (self.corpus_on_a_stick, 1),
        )

    def run(self) -> None:
        """Any of them; of texts that ask, some rows are judged first."""
        if self._to_judge and not self.window.workspace.busy:
            self._to_judge -= 1
            self.judge_a_row()
            return
        errands, weights = zip(*self._all, strict=True)
        self.chance.choices(errands, weights)[0]()

    def press(self, id: str) -> None:
        """An entry of the menus, if it can be pressed."""
        action = self.window.menus.actions[id]
        if action.isEnabled():
            self.tell(f"pressing {id}")  # it may open a dialog and come back much later
            action.trigger()

    def judge_a_row(self) -> None:
        """Go to a row of a list and press the key of one of its acts, or take it from its menu."""
        self.press(self.chance.choice(_LISTS))
        shown = self.window.sidebar.list_in_sight()
        shown.setFocus()
        rows = [row for row in shown.rows.rows if row.acts]
        if rows and self.chance.random() < 0.8:
            seldom = [1 / (1 + min(self.reached.rows[act] for act in row.acts)) ** 2 for row in rows]
            shown.choose(self.chance.choices(rows, seldom)[0].key, scroll=True)
        else:
            for _ in range(self.chance.randint(1, 12)):
                QTest.keyClick(shown, Qt.Key.Key_Down)
        if self.chance.random() < 0.2:  # two names are merged
            QTest.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        row = shown.chosen_row()
        acts = shown.menu_acts(row) if row is not None else ()
        if not acts:
            return
        act = self.chance.choices(acts, [1 / (1 + self.reached.rows[act]) ** 2 for act in acts])[0]
        self.reached.rows[act] += 1
        self.tell(f"act “{act}” on a row of {shown.accessibleName()}")
        if ROW_ACTS[act].keys:
            QTest.keyClick(shown, ROW_ACTS[act].keys[0])
        else:
            shown.acted.emit(row.key, act)  # type: ignore[union-attr]
        if act in ("note", "rename", "edit", "kind", "split", "merge with"):
            self._type(self.chance.choice(("a note, #tag", "Ada Brook", "")))

    def open_what_asks(self) -> None:
        """Two reports that nearly agree."""
        folder = self.window.folders.data / "asking"
        folder.mkdir(exist_ok=True)
        for name, words in texts_that_ask().items():
            (folder / name).write_text(words, "utf-8")
        self.tell("opening two texts that ask")
        self.window.files.open_paths([str(folder / name) for name in texts_that_ask()])
        self._to_judge = 12

    def choose_in_the_corpus(self) -> None:
        """Some rows of the tree, neighbours or not, and an act on them."""
        tree = self.window.corpus_pane.tree
        tree.expandAll()
        index = tree.model().index(0, 0)
        found: list[QModelIndex] = []
        while index.isValid() and len(found) < 200:
            found.append(index)
            index = tree.indexBelow(index)
        if not found:
            return
        act = self.chance.choice(_WITH_CHOSEN)
        chosen = self.chance.sample(found, min(len(found), self.chance.randint(1, 3)))
        self.tell(f"choosing {len(chosen)} rows of the corpus")
        tree.selectionModel().clearSelection()
        for each in chosen:
            tree.selectionModel().select(
                each, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            )
        self.press(act)

    def texts_again(self) -> None:
        """Two good ones where nothing is compared: without, most of the window has nothing to do."""
        shown = self.window.workspace.shown
        if shown.left is None or shown.right is None:
            self.tell("opening two texts")
            self.window.files.open_paths(self.chance.sample(self.files[:6], 2))

    def choose_in_a_submenu(self) -> None:
        """One entry of those the table of menus does not have: kinds, exports, colours, type."""
        menus = self.window.findChildren(QMenu)
        menu = self.chance.choice(menus)
        menu.aboutToShow.emit()
        own: list[QAction] = [
            action
            for action in menu.actions()
            if action.isEnabled()
            and not action.isSeparator()
            and action.menu() is None
            and action.objectName() not in self.window.menus.actions
        ]
        if own:
            action = self.chance.choice(own)
            self.tell(f"choosing “{action.text()}” of “{menu.title()}”")
            action.trigger()

    def write_a_note(self) -> None:
        """On what is selected in the texts, or on the paragraph at hand."""
        comparison = self.window.comparison
        place = comparison.selection() or comparison.paragraph_at_hand()
        if place is not None:
            self.tell(f"a note on {place.side} {place.span}")
            self.window.sidebar.begin_note(place)
            self._type(self.chance.choice(("ask the harbour", "", "漢字 #tag", "two\nlines")))

    def seek_a_pattern(self) -> None:
        """Find, as a regular expression or as whole words."""
        self.press("find")
        for id in self.chance.sample(
            ("find_pattern", "find_whole", "find_pattern"), self.chance.randint(0, 2)
        ):
            self.press(id)
        self._type(self.chance.choice(_PATTERNS), closing=False)
        for _ in range(self.chance.randint(0, 3)):
            self.press(self.chance.choice(("find_next", "find_previous")))

    def change_a_preference(self) -> None:
        """On the page: one editor gets a key or two. What it changes holds at once."""
        self.press("preferences")
        page = QApplication.activeModalWidget()
        editors = list(getattr(page, "editors", {}).values())
        if editors:
            editor: QWidget = self.chance.choice(editors)
            editor.setFocus()
            key = self.chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space))
            self.tell(f"{key.name} to {editor.accessibleName()}")
            QTest.keyClick(editor, key)

    def step_through_history(self) -> None:
        """The history of an article, step by step, and the life of a sentence."""
        self.press("article_history")
        for _ in range(self.chance.randint(1, 4)):
            self.press(self.chance.choice(("earlier_step", "later_step", "sentence_life")))

    def somebody_else_writes(self) -> None:
        """Another program writes into the corpus that is open; the window looks as when it is come back to."""
        workspace = self.window.workspace
        if workspace.busy or self.window.background.busy:
            return
        self.tell("somebody else writes into the corpus")
        try:
            other = open_corpus(workspace.corpus.path)
            try:
                other.add_story("A story of somebody else")
                if self.chance.random() < 0.3:
                    other.undo()
            finally:
                other.close()
        except VariorumError:
            return  # it is written to, or for reading only
        watch_others(self.window).look()

    def texts_that_vanish(self) -> None:
        """Files that are gone, or cannot be read, before they are."""
        folder = Path(self.window.folders.data) / "vanishing"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        paths = [str(shutil.copy(path, folder)) for path in self.files[:3]]
        self.tell("opening texts that vanish")
        self.window.files.open_paths(paths)
        if self.chance.random() < 0.5:
            shutil.rmtree(folder)
        else:
            Path(paths[0]).unlink()
            Path(paths[0]).mkdir()

    def corpus_on_a_stick(self) -> None:
        """Open a corpus whose folder goes away and comes back while it is open."""
        if self._aside is not None:
            self.plug_in()
            return
        stick = Path(self.window.folders.data).parent / "stick"
        stick.mkdir(exist_ok=True)
        self.tell("opening a corpus on a stick")
        self.window.files.open(stick / "carried.variorum")
        self.window.files.open_paths(self.files[:2])
        if self.chance.random() < 0.5:
            self.tell("unplugging it")
            self._aside = stick.with_name("stick away")
            stick.rename(self._aside)

    def plug_in(self) -> None:
        """Put the stick back, if it is away."""
        if self._aside is not None:
            self.tell("plugging the stick in")
            away, self._aside = self._aside, None
            here = away.with_name("stick")
            shutil.rmtree(here, ignore_errors=True)
            away.rename(here)

    def _type(self, words: str, closing: bool = True) -> None:
        """Into what has the keyboard by now; then Return, Escape or neither."""
        for letter in words:
            field = QApplication.focusWidget()
            if field is not None:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QCoreApplication.sendEvent(
                        field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                    )
        field = QApplication.focusWidget()
        if closing and field is not None and self.chance.random() < 0.7:
            QTest.keyClick(field, self.chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
