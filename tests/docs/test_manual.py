"""The manual: no dead links, no pictures that are not made, no words of the window that the window does not have."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImageReader, QKeySequence
from PySide6.QtWidgets import QApplication
from tests.manuals import LANGUAGES, MANUAL, NAMES, PAGES, manual_page, read, said
from tests.scripts import collected, script

from variorum.cli.arguments import COMMANDS, parser
from variorum_gui.languages.choosing import TRANSLATED
from variorum_gui.languages.words import tr
from variorum_gui.manual.markup import markup_of
from variorum_gui.manual.pages import page_named, pages
from variorum_gui.settings.table import SETTINGS
from variorum_gui.window.actions import ACTIONS, BY_ID
from variorum_gui.window.menu_table import MENUS, entries
from variorum_resources.manual_files import CONTENTS, manual_file

ROOT = Path(__file__).resolve().parents[2]
#: Menus within menus, and entries that fill themselves.
SUBMENUS = (
    *("Export", "Colours", "Type", "Ignore", "Show Only These Kinds", "Sidebar Lists", "Tabs"),
    "Open Recent Corpus",
)

#: Parts of the window on the first pages, and words of it only by chance.
WHERE = {"Left", "Right"}


def bare(words: str) -> str:
    """As a page names an entry: without the mark of its access key, the ellipsis and the narrow spaces of French."""
    return " ".join(words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…").split())


def words_in_force() -> dict[str, set[str]]:
    """What the window says for its English words in the language in force; both `bare`."""
    found = defaultdict(set)
    for each in collected():
        if each.one is None:
            found[bare(each.source)].add(bare(tr(each.source, meaning=each.meaning)))
    return found


def emphasised(page: str) -> set[str]:
    """What stands *so* or **so**, each entry of *File ▸ Export* by itself."""
    found = re.findall(r"\*\*([^*]+)\*\*|\*([^*]+)\*", page)
    return {words for pair in found for part in pair if part for words in part.split(" ▸ ")}


def test_the_manual_is_there_in_every_language_of_the_window() -> None:
    assert ("en", *TRANSLATED) == LANGUAGES
    for language in TRANSLATED:
        assert sorted(path.name for path in (MANUAL / language).glob("*.md")) == NAMES
        assert {path.suffix for path in (MANUAL / language).iterdir()} == {".md", ".png"}
    assert {path.name for path in MANUAL.iterdir() if path.is_dir()} == set(TRANSLATED)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translated_page_is_built_like_the_english_one(language: str, name: str) -> None:
    english, translated = markup_of(read("en", name)), markup_of(read(language, name))
    assert [s.level for s in translated.sections] == [s.level for s in english.sections]
    assert translated.pictures == english.pictures
    files = [[link.partition("#")[0] for link in page.links] for page in (english, translated)]
    assert sorted(files[1]) == sorted(files[0])
    assert blocks(language, name) == blocks("en", name)


def blocks(language: str, name: str) -> list[str]:
    """Paragraphs, entries of lists, cells of tables …, section by section: what was added to one page only shows."""
    return [token.type for token in MarkdownIt("commonmark").enable("table").parse(read(language, name))]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_typed_is_the_same_in_every_language(language: str, name: str) -> None:
    assert code(language, name) == code("en", name)


def code(language: str, name: str) -> list[list[str]]:
    """Blocks of code by their lines, without what is said of a call beside it."""
    blocks = re.findall(r"```\w*\n(.*?)```", read(language, name), re.DOTALL)
    return [[re.sub(r"(?<=\S)\s{2,}\S.*", "", line) for line in block.splitlines()] for block in blocks]


@pytest.mark.parametrize(("language", "name"), [*PAGES, ("en", "../../README.md")])
def test_every_link_leads_somewhere(language: str, name: str) -> None:
    dead = []
    page = manual_page(language, name)
    for link in markup_of(page.read_text("utf-8")).links:
        file, _, anchor = unquote(link).partition("#")
        if file.startswith("https://"):
            continue
        target = page.parent / file if file else page
        anchors = (
            {section.anchor for section in markup_of(target.read_text("utf-8")).sections}
            if target.suffix == ".md" and target.is_file()
            else set()
        )
        if not target.exists() or (anchor and anchor not in anchors):
            dead.append(link)
    assert dead == []


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_links_of_the_manual_stay_in_it_so_that_the_window_can_follow_them(language: str, name: str) -> None:
    links = markup_of(read(language, name)).links
    assert [link for link in links if "/" in link and not link.startswith("https://")] == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", TRANSLATED)
def test_links_lead_to_the_same_places_in_every_language(language: str, name: str) -> None:
    assert sorted(places(language, name)) == sorted(places("en", name))


def places(language: str, name: str) -> Iterator[tuple[str, int]]:
    """(page, number of the heading there) of the links to places."""
    for link in markup_of(read(language, name)).links:
        file, _, anchor = unquote(link).partition("#")
        if anchor and not file.startswith("https://"):
            there = markup_of(read(language, file or name)).sections
            yield file, [section.anchor for section in there].index(anchor)


def test_the_contents_lead_to_every_page(language: str) -> None:
    assert {page.name for page in pages()} == set(NAMES)
    assert {page.language for page in pages()} == {language}
    assert pages()[0].name == CONTENTS


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_every_page_has_one_title_and_is_no_longer_than_one_reads(language: str, name: str) -> None:
    sections = markup_of(read(language, name)).sections
    assert [section.level for section in sections if section.level < 2] == [1]
    assert len(read(language, name).split()) < 3000


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_picture_is_made_by_the_script_and_shown_somewhere(qapp: QApplication, spoken: str) -> None:
    pictures = script("pictures")
    made = set(pictures.PICTURES)
    assert {picture for name in NAMES for picture in markup_of(read(spoken, name)).pictures} == made
    assert {path.name for path in pictures.where(spoken, "").glob("*.png")} == made
    for name in made:
        size = QImageReader(str(pictures.where(spoken, name))).size()
        assert size.width() <= 1440
        assert size.height() <= 900
        assert len(manual_file(name, spoken)) < 140_000, "make it smaller, or fewer of them"


def test_each_language_has_pictures_of_its_own_window() -> None:
    pictures = script("pictures")
    assert pictures.LANGUAGES == LANGUAGES
    for name in pictures.PICTURES:
        assert len({manual_file(name, spoken) for spoken in LANGUAGES}) == len(LANGUAGES)


@pytest.mark.skipif(sys.platform != "linux", reason="the page has the keys of Linux and Windows")
def test_the_page_of_keys_is_made_of_the_tables_of_today(language: str) -> None:
    page = read(language, "keyboard.md")
    assert script("key_page").filled(page, language) == page, "run packaging/key_page.py"


def test_the_page_of_settings_has_each_with_its_words(language: str) -> None:
    page = said(language, "settings.md")
    rows = {s.key: f"| **{tr(s.title)}** | {tr(s.description)} |" for s in SETTINGS}
    missing = [key for key, row in rows.items() if " ".join(row.split()) not in page]
    assert missing == []


def ways(language: str) -> Iterator[tuple[str, str, str]]:
    """(page, menu, entry) of every way through the menus that a page names: *File ▸ Report…*."""
    menus = "|".join(bare(tr(title)) for title, _ in MENUS)
    for name in NAMES:
        for menu, entry in re.findall(
            rf"\b({menus}) ▸ ([^*|)(;,.:]+?…?)(?=[*|)(;,.:»]|$)", said(language, name)
        ):
            yield name, menu, entry.strip().split(" ▸ ")[0]


def test_every_way_through_the_menus_is_there(language: str) -> None:
    words = words_in_force()
    known = {
        bare(tr(title)): {bare(BY_ID[id].words) for id in entries(ids) if id in BY_ID}
        | {said for each in SUBMENUS for said in words[each]}
        for title, ids in MENUS
    }
    found = list(ways(language))
    assert len(found) > 20
    assert [each for each in found if not any(names(each[2], entry) for entry in known[each[1]])] == []


def names(named: str, entry: str) -> bool:
    """Whether a page means this entry: *Sort …* stands for all that begin so."""
    return named.rstrip("…") == entry or (
        " …" in named and re.fullmatch(re.escape(named).replace("…", ".+"), entry) is not None
    )


def test_buttons_and_commands_with_an_ellipsis_are_words_of_the_window(language: str) -> None:
    known = {said for translated in words_in_force().values() for said in translated}
    named = {
        (name, words)
        for name in NAMES
        for words in emphasised(said(language, name))
        if words.endswith("…") and not words.endswith(" …")
    }
    assert len(named) > 30
    assert sorted(pair for pair in named if bare(pair[1]) not in known) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_translated_page_names_the_parts_of_the_window_as_they_are_called(language: str, name: str) -> None:
    words = words_in_force()
    here = {bare(each).casefold() for each in emphasised(said(language, name))}
    missing = {
        each: words[bare(each)]
        for each in emphasised(said("en", name))
        if each[0].isupper() and bare(each) in words and each not in WHERE
        if not {found.casefold() for found in words[bare(each)]} & here
    }
    assert missing == {}


def test_keys_beside_an_action_are_its_keys(language: str) -> None:
    """*Report…* (Ctrl+E), **Manual** (F1)."""
    keys = {
        bare(spec.words): {key.toString() for key in spec.sequences()} for spec in ACTIONS if spec.sequences()
    }
    beside = re.compile(
        r"\*(?:[^*▸]+▸ )*([^*▸]+?)…?\*+ \(((?:Ctrl|Strg|Alt|Shift|Umschalt|Maj)\+[^),;]+|F\d+)"
    )
    found = [
        (name, *pair) for name in NAMES for pair in beside.findall(said(language, name)) if pair[0] in keys
    ]
    assert len(found) > 10
    native = QKeySequence.SequenceFormat.NativeText
    assert [e for e in found if QKeySequence.fromString(e[2], native).toString() not in keys[e[1]]] == []


def calls(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """(page, command, options) of every call of the command line that a page shows."""
    for name in NAMES:
        for line in re.findall(r"(?:^|`)variorum ([^`\n]+)", read(language, name), re.MULTILINE):
            words = line.split()
            if re.fullmatch("[a-z]+", words[0]):
                yield name, words[0], re.findall(r"(?<!\S)--[a-z-]+", line)


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    found = {name for action in parser._actions for name in action.option_strings}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found = found.union(*map(options_of, action.choices.values()))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_calls_on_the_pages_are_of_commands_and_options_there_are(language: str) -> None:
    (commands,) = (a for a in parser(window=False)._actions if isinstance(a, argparse._SubParsersAction))
    shown = list(calls(language))
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
