"""The manual: no dead links, no pictures that are not made, no words of the window that the window does not have."""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImageReader, QKeySequence
from PySide6.QtWidgets import QApplication

from variorum.cli.arguments import COMMANDS, parser
from variorum_gui.manual.markup import markup_of
from variorum_gui.manual.pages import page_named, pages
from variorum_gui.settings.table import SETTINGS
from variorum_gui.window.actions import ACTIONS, BY_ID
from variorum_gui.window.menu_table import MENUS, entries
from variorum_resources.manual_files import CONTENTS, manual_file

ROOT = Path(__file__).resolve().parents[2]
MANUAL = ROOT / "docs" / "manual"
NAMES = sorted(path.name for path in MANUAL.glob("*.md"))
#: Menus within menus, and entries that fill themselves.
SUBMENUS = {
    *("Export", "Colours", "Type", "Ignore", "Show Only These Kinds", "Sidebar Lists", "Tabs"),
    *("Open Recent Corpus", "Sort …"),
}


def script(name: str) -> ModuleType:
    """A script of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(f"script_{name}", ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up by name
    spec.loader.exec_module(module)
    return module


def read(name: str) -> str:
    return (MANUAL / name).read_text("utf-8")


def said(name: str) -> str:
    """The page without line breaks, so that words that go on in a second line are found."""
    return " ".join(read(name).split())


@pytest.mark.parametrize("name", [*NAMES, "../../README.md"])
def test_every_link_leads_somewhere(name: str) -> None:
    dead = []
    for link in markup_of(read(name)).links:
        file, _, anchor = link.partition("#")
        if file.startswith("https://"):
            continue
        target = (MANUAL / name).parent / file if file else MANUAL / name
        anchors = (
            {section.anchor for section in markup_of(target.read_text("utf-8")).sections}
            if target.suffix == ".md" and target.is_file()
            else set()
        )
        if not target.exists() or (anchor and anchor not in anchors):
            dead.append(link)
    assert dead == []


@pytest.mark.parametrize("name", NAMES)
def test_links_of_the_manual_stay_in_it_so_that_the_window_can_follow_them(name: str) -> None:
    assert [
        link for link in markup_of(read(name)).links if "/" in link and not link.startswith("https://")
    ] == []


def test_the_contents_lead_to_every_page() -> None:
    assert {page.name for page in pages()} == set(NAMES)
    assert pages()[0].name == CONTENTS


@pytest.mark.parametrize("name", NAMES)
def test_every_page_has_one_title_and_is_no_longer_than_one_reads(name: str) -> None:
    sections = markup_of(read(name)).sections
    assert [section.level for section in sections if section.level < 2] == [1]
    assert len(read(name).split()) < 3000


def test_every_picture_is_made_by_the_script_and_shown_somewhere(qapp: QApplication) -> None:
    made = set(script("pictures").PICTURES)
    assert {picture for name in NAMES for picture in markup_of(read(name)).pictures} == made
    assert {path.name for path in MANUAL.glob("*.png")} == made
    for name in made:
        size = QImageReader(str(MANUAL / name)).size()
        assert size.width() <= 1440
        assert size.height() <= 900
        assert len(manual_file(name)) < 200_000, "make it smaller, or fewer of them"


@pytest.mark.skipif(sys.platform != "linux", reason="the page has the keys of Linux and Windows")
def test_the_page_of_keys_is_made_of_the_tables_of_today(qapp: QApplication) -> None:
    assert script("key_page").filled(read("keyboard.md")) == read("keyboard.md"), "run packaging/key_page.py"


def test_the_page_of_settings_has_each_with_its_words() -> None:
    page = said("settings.md")
    missing = [each.key for each in SETTINGS if f"| **{each.title}** | {each.description} |" not in page]
    assert missing == []


def ways() -> Iterator[tuple[str, str, str]]:
    """(page, menu, entry) of every way through the menus that a page names: *File ▸ Report…*."""
    menus = "|".join(title.replace("&", "") for title, _ in MENUS)
    for name in NAMES:
        for menu, entry in re.findall(rf"\b({menus}) ▸ ([^*|)(;,.:]+?…?)(?=[*|)(;,.:]|$)", said(name)):
            yield name, menu, entry.strip()


def test_every_way_through_the_menus_is_there() -> None:
    known = {
        title.replace("&", ""): {BY_ID[id].words.rstrip("…") for id in entries(ids) if id in BY_ID}
        for title, ids in MENUS
    }
    found = list(ways())
    assert len(found) > 20
    wrong = [
        (name, menu, entry)
        for name, menu, entry in found
        if entry.split(" ▸ ")[0].rstrip("…") not in known[menu] and entry.split(" ▸ ")[0] not in SUBMENUS
    ]
    assert wrong == []


def test_buttons_and_commands_with_an_ellipsis_are_words_of_the_window() -> None:
    sources = {message.source.replace("&&", "+").replace("&", "") for message in script("words").collected()}
    named = {
        (name, words.split(" ▸ ")[-1])
        for name in NAMES
        for words in re.findall(r"\*([^*]+…)\*", said(name))
        if words != "Sort …"
    }
    assert len(named) > 30
    assert sorted(pair for pair in named if pair[1].replace("&", "+") not in sources) == []


def test_keys_beside_an_action_are_its_keys(qapp: QApplication) -> None:
    """*Report…* (Ctrl+E), **Manual** (F1)."""
    keys = {
        spec.words.rstrip("…"): {key.toString() for key in spec.sequences()}
        for spec in ACTIONS
        if spec.sequences()
    }
    beside = re.compile(r"\*(?:[^*▸]+▸ )*([^*▸]+?)…?\*+ \(((?:Ctrl|Alt|Shift)\+[^\s),]+|F\d+)")
    found = [(name, *pair) for name in NAMES for pair in beside.findall(said(name)) if pair[0] in keys]
    assert len(found) > 10
    assert [each for each in found if QKeySequence(each[2]).toString() not in keys[each[1]]] == []


def calls() -> Iterator[tuple[str, str, list[str]]]:
    """(page, command, options) of every call of the command line that a page shows."""
    for name in NAMES:
        for line in re.findall(r"(?:^|`)variorum ([^`\n]+)", read(name), re.MULTILINE):
            words = line.split()
            if re.fullmatch("[a-z]+", words[0]):
                yield name, words[0], re.findall(r"(?<!\S)--[a-z-]+", line)


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    found = {name for action in parser._actions for name in action.option_strings}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found = found.union(*map(options_of, action.choices.values()))
    return found


def test_calls_on_the_pages_are_of_commands_and_options_there_are() -> None:
    (commands,) = (a for a in parser(window=False)._actions if isinstance(a, argparse._SubParsersAction))
    shown = list(calls())
    assert len(shown) > 20
    assert [call for call in shown if call[1] not in COMMANDS] == []
    wrong = [
        (name, command, option)
        for name, command, options in shown
        for option in options
        if option not in options_of(commands.choices[command])
    ]
    assert wrong == []


def test_pages_that_the_window_opens_are_there() -> None:
    code = [path.read_text("utf-8") for path in (ROOT / "gui" / "variorum_gui").rglob("*.py")]
    goals = {goal for text in code for goal in re.findall(r'"([a-z-]+\.md(?:#[\w-]+)?)"', text)}
    assert len(goals) > 8
    for goal in goals:
        name, _, anchor = goal.partition("#")
        page = page_named(name)
        assert page is not None, goal
        assert not anchor or anchor in {section.anchor for section in page.markup.sections}, goal
