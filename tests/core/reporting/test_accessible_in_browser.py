"""The pages people get, looked at by a checker of accessibility (axe-core) in a browser, in light and in dark.

In one Chromium, spoken to over a pipe; skipped where it or the checker is not installed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from variorum.dossier.story.page import story_page_of
from variorum.model.building import version_from
from variorum.model.story_page import StoryText
from variorum.reporting.choice import ALL, STORY_PARTS, Choice
from variorum.reporting.story.contents import story_contents
from variorum.reporting.story.html import html_of_story
from variorum.reporting.writing import Wanted, report_bytes

Make = Callable[..., Any]
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
CHECKER = "axe_core_python"
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed"),
    pytest.mark.skipif(find_spec(CHECKER) is None, reason="axe-core-python is not installed"),
]
#: Where Chromium hears and answers, by its --remote-debugging-pipe.
HEARS, ANSWERS = 3, 4
ALL_RULES = "axe.run(document, {resultTypes: ['violations', 'incomplete']}).then(JSON.stringify)"


class Browser:
    """Chromium without a window; keeps what pages say in the console, and what they ask for."""

    def __init__(self, profile: Path) -> None:
        read, self._send = os.pipe()
        self._hear, write = os.pipe()
        # Copies with higher numbers, so that neither lies where the other is put.
        ends = [os.dup2(end, 100 + end, inheritable=False) for end in (read, write)]

        def put() -> None:
            os.dup2(ends[0], HEARS)
            os.dup2(ends[1], ANSWERS)

        command = [CHROMIUM or "", "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe"]
        command += [f"--user-data-dir={profile}", "--disable-background-networking", "about:blank"]
        self._process = subprocess.Popen(
            command, pass_fds=(HEARS, ANSWERS), preexec_fn=put, stderr=subprocess.DEVNULL
        )
        for end in (read, write, *ends):
            os.close(end)
        self._number, self._held, self._session = 0, b"", ""
        self.events: list[dict[str, Any]] = []
        target = self("Target.createTarget", url="about:blank")["targetId"]
        self._session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        size = {"width": 1600, "height": 1200, "deviceScaleFactor": 1, "mobile": False}
        self("Emulation.setDeviceMetricsOverride", **size)  # where all columns are in sight
        for domain in ("Page", "Runtime", "Log", "Network"):
            self(f"{domain}.enable")

    def __call__(self, method: str, **given: Any) -> dict[str, Any]:
        """Do one thing, and wait for its answer."""
        self._number += 1
        words = {"id": self._number, "method": method, "params": given}
        words |= {"sessionId": self._session} if self._session else {}
        os.write(self._send, json.dumps(words).encode() + b"\0")
        while (said := self._next()).get("id") != self._number:
            self.events.append(said)
        assert "error" not in said, said["error"]
        answer: dict[str, Any] = said["result"]
        return answer

    def show(self, page: Path, scheme: str) -> None:
        """Open a page in the light or in the dark scheme."""
        self("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.events.clear()
        self("Page.navigate", url=page.as_uri())
        while not any(said.get("method") == "Page.loadEventFired" for said in self.events):
            self.events.append(self._next())

    def ask(self, script: str) -> Any:
        """What a script comes to; one that promises something is waited for."""
        answer = self("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def close(self) -> None:
        os.close(self._send)  # it ends when nobody can speak to it any more
        self._process.wait(20)
        os.close(self._hear)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._held:
            heard = os.read(self._hear, 1 << 16)
            assert heard, "Chromium ended"
            self._held += heard
        line, _, self._held = self._held.partition(b"\0")
        said: dict[str, Any] = json.loads(line)
        return said


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    made = Browser(tmp_path_factory.mktemp("chromium"))
    yield made
    made.close()


@pytest.fixture
def pages(compared_pair: Make, hostile: Make, tmp_path: Path) -> dict[str, Path]:
    old = "Ferry aground\n\nAbout 200 people were aboard. “It was calm,” said Ines Calder.\n\nThe bus runs."
    new = (
        "Ferry ashore\n\nSome 214 people were aboard. “It was very calm,” said Inés Calder.\n\nThe bus runs."
    )
    farms = "farms were flooded when the dam at Orrin gave way, the county said."
    story = story_page_of(
        [
            StoryText(
                f"Herald {number}",
                version_from([("Dam at Orrin gives way", "headline"), (f"{number} {farms}", "body")]),
                f"Herald {number}",
                "https://herald.example/a",
                "en",
            )
            for number in ("Four", "Six", "Nine")
        ]
    )
    made = {
        "versions": report_bytes(".html", compared_pair(old, new), Wanted(ALL)),
        "outlets": report_bytes(".html", compared_pair(old, new, "outlets"), Wanted(ALL)),
        "reviewed": report_bytes(".html", hostile(), Wanted(ALL)),
        "as usual": report_bytes(".html", hostile("outlets"), Wanted(Choice())),
        "story": html_of_story(story_contents(story, "The dam")).encode(),
        "tables": html_of_story(story_contents(story, "", Choice(frozenset(STORY_PARTS[:4])))).encode(),
    }
    for name, data in made.items():
        (tmp_path / f"{name}.html").write_bytes(data)
    return {name: tmp_path / f"{name}.html" for name in made}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["versions", "outlets", "reviewed", "as usual", "story", "tables"])
def test_a_checker_of_accessibility_finds_nothing(
    browser: Browser, pages: dict[str, Path], name: str, scheme: str
) -> None:
    browser.show(pages[name], scheme)
    assert browser.ask(f"matchMedia('(prefers-color-scheme: {scheme})').matches")
    spoken = [
        said for said in browser.events if said["method"] in ("Log.entryAdded", "Runtime.consoleAPICalled")
    ]
    assert not spoken
    asked = [said for said in browser.events if said["method"] == "Network.requestWillBeSent"]
    assert {said["params"]["request"]["url"] for said in asked} == {pages[name].as_uri()}
    browser.ask((files(CHECKER) / "axe.min.js").read_text("utf-8") + ";0")
    found = json.loads(browser.ask(ALL_RULES))
    told = [_words(each) for each in found["violations"]]
    told += [_words(each) for each in found["incomplete"] if not _looked_at(each)]
    assert told == []


def _looked_at(found: dict[str, Any]) -> bool:
    """Whether it is what the checker leaves to people, and people looked at it.

    Signs stand beside the words for what they are, and the palette's tests measure them; the heading of a group of rows
    goes over the whole width, so that no cell stands beside it (scope="rowgroup").
    """
    if found["id"] == "th-has-data-cells":
        return True
    reasons = {check["data"].get("messageKey") for node in found["nodes"] for check in node["any"]}
    return found["id"] == "color-contrast" and reasons == {"nonBmp"}


def _words(found: dict[str, Any]) -> str:
    nodes = [node["html"][:200] for node in found["nodes"][:5]]
    return f"{found['impact']}: {found['id']}: {found['help']}: {nodes}"
