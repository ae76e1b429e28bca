"""The recipes for Windows and macOS, as far as they can be looked at elsewhere: held against each other."""

from __future__ import annotations

import plistlib
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import variorum

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
CALLS = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")


class Asked:
    """Notes what a spec asks PyInstaller for."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.pure: list[Any] = []
        self.binaries: list[Any] = []
        self.datas: list[Any] = []
        self.scripts: list[Any] = []

    def named(self, name: str) -> Callable[..., Asked]:
        def call(*_arguments: object, **options: Any) -> Asked:
            self.calls.append((name, options))
            return self

        return call

    def of(self, name: str) -> list[dict[str, Any]]:
        return [options for called, options in self.calls if called == name]


@pytest.fixture
def asked(
    packaging: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], Asked]:
    hooks = pytest.importorskip("PyInstaller.utils.hooks", reason="only there after `make package`")
    packaging("trimming")
    monkeypatch.setattr(packaging("licences"), "written", lambda _files: "")
    for name in ("collect_submodules", "collect_data_files", "copy_metadata"):
        monkeypatch.setattr(hooks, name, lambda *_: [])

    def on(system: str) -> Asked:
        monkeypatch.setattr(sys, "platform", system)
        noted = Asked()
        place = {"SPECPATH": str(PACKAGING), "workpath": str(tmp_path)}
        code = compile((PACKAGING / "variorum.spec").read_text("utf-8"), "variorum.spec", "exec")
        exec(code, place | {name: noted.named(name) for name in CALLS})
        return noted

    return on


def test_windows_has_a_program_for_windows_and_one_for_the_console(asked: Callable[[str], Asked]) -> None:
    programs = {options["name"]: options["console"] for options in asked("win32").of("EXE")}
    assert programs == {"variorum": False, "variorum-console": True}


def test_word_reports_find_their_header_and_footer_beside_the_modules(asked: Callable[[str], Asked]) -> None:
    for system in ("linux", "win32"):
        (analysis,) = asked(system).of("Analysis")
        assert analysis["module_collection_mode"]["docx"] == "py"


def test_macos_gets_an_app_and_linux_none(asked: Callable[[str], Asked]) -> None:
    (app,) = asked("darwin").of("BUNDLE")
    assert app["bundle_identifier"] == "org.variorum.Variorum"
    assert app["version"] == variorum.__version__
    assert Path(app["icon"]).is_file()
    assert asked("linux").of("BUNDLE") == []


def test_every_kind_of_document_of_the_app_is_known_to_it() -> None:
    told = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    kinds = {kind for document in told["CFBundleDocumentTypes"] for kind in document["LSItemContentTypes"]}
    (own,) = told["UTExportedTypeDeclarations"]
    assert own["UTTypeIdentifier"] in kinds
    assert own["UTTypeTagSpecification"]["public.filename-extension"] == ["variorum"]
    assert all(kind == own["UTTypeIdentifier"] or not kind.startswith("org.variorum") for kind in kinds)


def test_the_languages_of_the_window_are_those_of_the_recipes() -> None:
    languages = ROOT / "resources" / "variorum_resources" / "languages"
    spoken = {"en"} | {path.stem.rpartition("_")[2] for path in languages.glob("*.ts")}
    told = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert set(told["CFBundleLocalizations"]) == spoken
    assert set(re.findall(r'^Name: "(\w+)"; MessagesFile', _installer(), re.MULTILINE)) == spoken


def _installer() -> str:
    return (PACKAGING / "windows" / "variorum.iss").read_text("utf-8")


def test_the_installer_brings_only_what_is_built() -> None:
    programs = set(re.findall(r"\{app\}\\([\w-]+\.exe)", _installer()))
    assert programs == {"variorum.exe", "variorum-console.exe"}
    assert (PACKAGING / "windows" / "../../LICENSE").is_file()
    assert "LicenseFile=..\\..\\LICENSE\n" in _installer()


def test_the_installer_is_well_formed() -> None:
    """Inno Setup runs on Windows alone, so at least: known sections, each line a comment, a setting or an entry."""
    known = {
        "Setup", "Languages", "CustomMessages", "Tasks", "Files", "InstallDelete", "Icons", "Registry", "Run",
    }  # fmt: skip
    section, tasks = "", set(re.findall(r'^Name: "(\w+)"; Description', _installer(), re.MULTILINE))
    for line in filter(None, map(str.strip, _installer().splitlines())):
        if line.startswith("["):
            section = line.strip("[]")
            assert section in known
        elif line.startswith((";", "#")):
            continue
        elif section in ("Setup", "CustomMessages"):
            assert re.fullmatch(r"[\w.]+=.+", line), line
        else:
            assert re.fullmatch(r'(\w+: ("([^"]|"")*"|[\w ]+)(; |$))+', line), line
            assert set(re.findall(r"Tasks: (\w+)", line)) <= tasks
    assert re.search(r"^AppId=\{\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$", _installer(), re.MULTILINE)
