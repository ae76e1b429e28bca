"""The app under a window manager, and real files dragged onto it from another program."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage

from variorum_gui.theme.palette import light_theme

pytestmark = pytest.mark.xvfb

_FERRY = ("ferry/harbour-gazette-version-1.txt", "ferry/ellery-post.html")


class App:
    """The app on a screen, and what it says is on it."""

    def __init__(self, screen: Any, folder: Path, until: Any) -> None:
        self.screen, self._until = screen, until
        self._state = folder / "state.json"
        self.shots = folder / "shots"
        self.shots.mkdir()
        screen.python("observed_app.py", str(folder / "home"), str(self._state), str(self.shots))
        self.window = screen.window("Variorum")
        screen.place(self.window, 190, 60, 1360, 880)
        self.wait(lambda s: not s["busy"] and s["panes"]["texts"][1][0] > 400, "the empty window")

    def state(self) -> dict[str, Any]:
        """What is on screen now."""
        try:
            told: dict[str, Any] = json.loads(self._state.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return told

    def wait(self, check: Any, what: str) -> dict[str, Any]:
        """Wait until the state fits, and give it."""
        try:
            self._until(lambda: (now := self.state()) and check(now), what)
        except AssertionError as error:
            raise AssertionError(f"{error}; at last: {self.state()}") from None
        return self.state()

    def middle_of(self, pane: str, across: float = 0.5) -> tuple[int, int]:
        """A point on the screen."""
        (x, y), (width, height) = self.state()["panes"][pane]
        return int(x + width * across), int(y + height / 2)

    def picture(self, name: str) -> QImage:
        """The whole screen."""
        (self.shots / f"{name}.ask").touch()
        path = self.shots / f"{name}.png"
        self._until(lambda: not (self.shots / f"{name}.ask").exists() and path.exists(), f"picture {name}")
        return QImage(str(path))


@pytest.fixture
def ferry(tmp_path: Path) -> tuple[Path, Path]:
    """Two articles of the sample corpus, as files of their own with awkward names."""
    from variorum_resources.sample_corpus import sample_folder

    folder = tmp_path / "Downloads ü"
    folder.mkdir()
    with sample_folder() as samples:
        names = ("left article #1.txt", "100% right.html")
        return tuple(  # type: ignore[return-value]
            Path(shutil.copy(samples / source, folder / name))
            for source, name in zip(_FERRY, names, strict=True)
        )


def centre(box: tuple[int, int, int, int]) -> tuple[int, int]:
    x, y, width, height = box
    return x + width // 2, y + height // 2


def count(image: QImage, colour: str, left: int, top: int, width: int, height: int) -> int:
    """How many pixels of every fourth have this colour."""
    wanted = QColor(colour).rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(left, left + width, 2) for y in range(top, top + height, 2)
    )


def test_two_files_dragged_from_another_program_are_read_compared_and_on_screen(
    screen: Any, until: Any, tmp_path: Path, ferry: tuple[Path, Path], pictures: Path
) -> None:
    app = App(screen, tmp_path, until)
    screen.python("file_manager.py", "files", *map(str, ferry))
    source = screen.window("FILE-MANAGER")
    screen.place(source, 10, 400, 160, 90)

    screen.press_and_carry(centre(screen.box(source)), app.middle_of("texts"))
    held = app.wait(lambda s: s["overlay"], "the overlay")
    assert held["overlay"] == ["Add to the corpus", "Open here"]
    assert held["overlay_at"] == "Open here"
    app.picture("drag-over").save(str(pictures / "drag-over.png"))
    screen.release()

    state = app.wait(
        lambda s: s["links"] and s["finding_rows"] and not s["busy"], "texts, links and findings"
    )
    assert not state["overlay"]
    assert state["comparison_visible"]
    assert state["left"]
    assert state["right"]
    assert state["left"] != state["right"]
    assert any("Harbour Gazette" in row for row in state["tree"])
    assert any("Ellery Post" in row for row in state["tree"])
    assert state["findings"] > 0
    assert "has a match in" in state["status"]
    assert all(path.exists() for path in ferry), "a drop never moves a person's files"

    time.sleep(0.3)
    image = app.picture("dropped")
    image.save(str(pictures / "dropped.png"))
    theme = light_theme()
    assert theme.matched.tint is not None
    (x, y), (width, height) = state["panes"]["texts"]
    assert count(image, theme.matched.tint, x, y, width // 2, height) > 2000, "matched passages, left"
    assert count(image, theme.matched.tint, x + width // 2, y, width // 2, height) > 2000, "and right"
    for pane in ("tree", "sidebar", "texts"):
        (x, y), (width, height) = state["panes"][pane]
        assert count(image, theme.ink, x, y, width, height) > 100, f"words in the {pane}"


def test_words_dragged_onto_the_right_half_stand_there(
    screen: Any, until: Any, tmp_path: Path, ferry: tuple[Path, Path], pictures: Path
) -> None:
    app = App(screen, tmp_path, until)
    screen.python("file_manager.py", "files", str(ferry[0]))
    source = screen.window("FILE-MANAGER")
    screen.place(source, 10, 200, 160, 90)
    screen.press_and_carry(centre(screen.box(source)), app.middle_of("texts"))
    screen.release()
    state = app.wait(lambda s: s["left"] and not s["busy"], "the first text")
    assert "Drop the second one" in state["status"]

    words = (
        "Ferry freed at high water",
        "The ferry Isola was pulled free on Saturday evening, a passenger said.",
    )
    screen.python("file_manager.py", "text", *words)
    until(
        lambda: len(screen.tell("xdotool", "search", "--onlyvisible", "--name", "FILE-MANAGER").split()) == 2,
        "",
    )
    second = screen.window("FILE-MANAGER")
    screen.place(second, 10, 500, 160, 90)
    screen.press_and_carry(centre(screen.box(second)), app.middle_of("texts", 0.75))
    held = app.wait(lambda s: s["overlay_at"], "the overlay")
    assert held["overlay"] == ["Add to the corpus", "Put this text on the left", "Put this text on the right"]
    assert held["overlay_at"] == "Put this text on the right"
    app.picture("drag-text").save(str(pictures / "drag-text.png"))
    screen.release()
    state = app.wait(lambda s: s["right"] and not s["busy"], "the second text")
    assert state["right"] == "Ferry freed at high water"
