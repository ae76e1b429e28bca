"""The licences that come with the standalone program."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, distribution, requires
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources" / "variorum_resources"


@pytest.fixture
def licences(packaging: Callable[[str], ModuleType]) -> ModuleType:
    return packaging("licences")


def _needed() -> set[str]:
    """The packages that Variorum needs, and those that they need in turn."""
    waiting, found = ["variorum"], set()
    while waiting:
        for line in requires(waiting.pop()) or ():
            name = re.split(r"[\s<>=!~;\[(]", line, maxsplit=1)[0].lower()
            if "extra ==" in line or name in found:
                continue
            try:
                distribution(name)
            except PackageNotFoundError:  # for another system or an older Python
                continue
            found.add(name)
            waiting.append(name)
    return found


def test_every_package_that_is_needed_says_its_licence_and_its_words(licences: ModuleType) -> None:
    untold = [
        component.name
        for component in (licences.described(distribution(name)) for name in sorted(_needed()))
        if component.licence == "see below" or not (component.texts or "LGPL-3.0" in component.licence)
    ]
    assert untold == []


def test_what_a_file_belongs_to_is_found_by_the_file(licences: ModuleType) -> None:
    import jinja2

    packages, system = licences.components_of([jinja2.__file__, str(ROOT / "LICENSE")])
    assert [package.name.lower() for package in packages] == ["jinja2"]
    assert system == []


def test_the_page_tells_of_python_qt_word_lists_and_icons(licences: ModuleType) -> None:
    page = licences.written([], frozen_by="")  # what freezes is there for `make package` only
    for words in (
        "PYTHON SOFTWARE FOUNDATION",
        "GNU LESSER GENERAL PUBLIC",
        "GeoNames",
        "Kevin Atkinson",
        "ISC",
    ):
        assert words in page
    assert page.index("I. Variorum") < page.index(licences.SYSTEM_HEADING)


def test_words_that_many_share_are_printed_once(licences: ModuleType) -> None:
    twins = [
        licences.Component(name, "1", "MIT", "", (("LICENSE", "The words."),)) for name in ("One", "Two")
    ]
    section = licences._section("Both", twins)
    assert section.count("The words.") == 1
    assert "As of One 1, above." in section


def test_every_bundled_datum_has_its_licence_and_source_beside_it() -> None:
    table = (RESOURCES / "README.md").read_text("utf-8")
    folders = {path.name for path in RESOURCES.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert sorted(folder for folder in folders if f"| `{folder}/` |" not in table) == []
    for line in table.splitlines():
        if line.startswith("| `"):
            assert re.search(r"MIT|ISC|CC BY", line.split("|")[4])


def test_every_word_list_is_told_of() -> None:
    told = (RESOURCES / "lexicons" / "README.md").read_text("utf-8")
    names = {path.name for path in (RESOURCES / "lexicons").glob("*.txt")}
    assert sorted(name for name in names if f"`{name}`" not in told) == []
