"""The whole main job done through the accessibility tree, as a screen reader and its user do it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.xvfb

_PYTHON = "/usr/bin/python3"
_BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_START = "import sys; from variorum_gui.launch import main; sys.exit(main())"

Node = dict[str, Any]


def missing() -> str:
    """What this test needs and the machine has not."""
    if shutil.which("dbus-daemon") is None:
        return "dbus-daemon (Debian: dbus)"
    if not _BUS.exists():
        return "the accessibility bus (Debian: at-spi2-core)"
    probe = [_PYTHON, "-c", "from gi.repository import Gio"]
    if not Path(_PYTHON).exists() or subprocess.run(probe, capture_output=True).returncode:
        return "D-Bus for the system's Python (Debian: python3-gi)"
    return ""


class Listener:
    """A screen reader's view of the program, asked over a pipe."""

    def __init__(self, screen: Any, environment: dict[str, str]) -> None:
        script = str(Path(__file__).with_name("spoken_tree.py"))
        self._program = subprocess.Popen(
            [_PYTHON, script],
            env={**screen.environment, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.program: list[str] = []
        self.heard: list[str] = []

    def close(self) -> None:
        """Ask no more."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.close()
        self._program.stdout.close()
        self._program.wait(10)

    def ask(self, method: str, *arguments: Any) -> Any:
        """The answer, None where the object went meanwhile."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(json.dumps([method, *arguments]) + "\n")
        self._program.stdin.flush()
        return json.loads(self._program.stdout.readline()).get("answer")

    def look(self) -> Node:
        """The whole tree now."""
        return self.ask("read", self.program) or {"role": "", "name": "", "children": [], "states": []}

    def seen(self, **wanted: str) -> Node | None:
        """The first object shown with these properties."""
        return next((n for n in every(self.look()) if fits(n, **wanted) and "showing" in n["states"]), None)

    def find(self, seconds: float = 20.0, **wanted: str) -> Node:
        """The same, waited for."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if (node := self.seen(**wanted)) is not None:
                return node
            time.sleep(0.2)
        raise AssertionError(f"nothing in the tree with {wanted}")

    def press(self, **wanted: str) -> None:
        """Do what a button does, or an entry of a menu that is closed."""
        node = next((n for n in every(self.look()) if fits(n, **wanted)), None)
        assert node is not None, wanted
        assert self.ask("press", node["ref"])

    def hear(self, *words: str, seconds: float = 10.0) -> str:
        """Wait for an announcement that has all these words."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.heard += self.ask("heard") or []
            for said in self.heard:
                if all(word in said for word in words):
                    self.heard = []
                    return said
            time.sleep(0.1)
        raise AssertionError(f"{words} not announced, but {self.heard}")


def every(node: Node) -> Iterator[Node]:
    yield node
    for child in node["children"]:
        yield from every(child)


def fits(node: Node, **wanted: str) -> bool:
    return all(node[key] == value for key, value in wanted.items())


def number(name: str) -> int:
    return int(name.split("paragraph ")[1].split(" ")[0])


@pytest.fixture
def runtime() -> Iterator[str]:
    """A folder with a short name: a socket's path must fit into 108 letters."""
    with tempfile.TemporaryDirectory(prefix="v-") as folder:
        yield folder


@pytest.fixture
def listener(screen: Any, tmp_path: Path, runtime: str, until: Callable[..., None]) -> Iterator[Listener]:
    if lack := missing():
        pytest.skip(f"reading the accessibility tree needs {lack}")
    address = f"unix:path={runtime}/session"
    own = {
        "XDG_RUNTIME_DIR": runtime,
        "DBUS_SESSION_BUS_ADDRESS": address,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "VARIORUM_HOME": str(tmp_path / "home"),
    }
    screen.start("dbus-daemon", "--session", "--nofork", f"--address={address}", **own)
    until(lambda: Path(runtime, "session").exists(), "a session bus")
    listener = Listener(screen, own)
    try:
        screen.start(sys.executable, "-c", _START, **own)
        window = screen.window("Variorum")
        screen.place(window, 100, 40, 1400, 900)
        screen.tell("xdotool", "windowfocus", "--sync", window)
        until(lambda: listener.ask("programs"), "the program in the accessibility tree")
        listener.program = listener.ask("programs")[0]
        yield listener
    finally:
        listener.close()


def test_two_texts_are_read_a_finding_confirmed_and_all_of_it_told_in_reader_mode(
    listener: Listener, screen: Any, until: Callable[..., None]
) -> None:
    # Open two texts.
    listener.press(name="Open the sample corpus", role="push button")
    canvas = listener.find(name="Both texts")
    left = listener.find(name="Harbour Gazette", role="filler")

    # The paragraphs are there by name, in order, the panes as they stand in the window.
    names = [child["name"] for child in left["children"]]
    assert len(names) > 3
    assert all(name.startswith("Harbour Gazette, paragraph ") for name in names)
    assert [number(name) for name in names] == list(range(1, len(names) + 1))
    assert {child["role"] for child in left["children"]} == {"label"}
    listener.find(name="Findings", role="list")
    order = [node["name"] for node in every(listener.look()) if "showing" in node["states"]]
    panes = ("Corpus", "Both texts", "Harbour Gazette", "Ellery Post", "Sidebar")
    assert sorted(panes, key=order.index) == list(panes)

    # Step to the next passage: it is announced, and stays to be read as the description of the texts.
    listener.press(name="Next Passage", role="push button")
    first = listener.hear("Passage 1 of ")
    listener.press(name="Next Passage", role="push button")
    said = listener.hear("Passage 2 of ", "Harbour Gazette, paragraph ", "Ellery Post, paragraph ")
    assert first != said
    assert listener.find(name="Both texts")["description"] == said

    # Read the card of a paragraph: how sure its match is, where the other text has it, and why.
    card = left["children"][0]["description"]
    assert card.startswith("Sure match, Ellery Post, paragraph ")
    assert "both have" in card

    # Confirm a finding, with the keys the manual gives.
    findings = listener.find(name="Findings", role="list")
    assert listener.ask("focus", findings["ref"])
    until(lambda: "focused" in (listener.seen(name="Findings", role="list") or canvas)["states"], "focus")
    before = review(listener)
    screen.tell("xdotool", "key", "Down")
    listener.hear("paragraph")
    screen.tell("xdotool", "key", "c")
    until(lambda: review(listener) == before - 1, "one finding less to review")
    listener.find(name="Decided 1")

    # Reader mode, from the menu and back by Escape.
    listener.press(name="Reader Mode", role="menu item")
    page = listener.find(name="Comparison as a list", role="text")
    until(lambda: "focused" in listener.ask("states", page["ref"]), "the list with the keyboard")
    told = listener.ask("text", page["ref"])
    assert told.startswith("Harbour Gazette and Ellery Post, compared as outlets on one event\n")
    assert "\nPassage 2 of " in told
    assert "No match found in Ellery Post\nHarbour Gazette, paragraph " in told
    at = listener.ask("caret", page["ref"])
    screen.tell("xdotool", "key", "n")
    until(lambda: listener.ask("caret", page["ref"]) > at, "the next heading")
    screen.tell("xdotool", "key", "Escape")
    until(lambda: "focused" in listener.find(name="Both texts")["states"], "the texts again")


def review(listener: Listener) -> int:
    """The count on the tab."""
    tabs = listener.find(name="Sidebar tabs")
    return int(tabs["children"][0]["name"].removeprefix("Findings, ").removesuffix(" to review"))
