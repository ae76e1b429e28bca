"""What the standalone program leaves out."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def trimming() -> ModuleType:
    # packaging/ is no package (its name is that of a library), so the file is loaded by path.
    spec = importlib.util.spec_from_file_location("trimming", ROOT / "packaging" / "trimming.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", False),
        ("variorum_resources/languages/variorum_de.qm", True),
        ("variorum_resources/languages/variorum_de.ts", False),
        ("libcups.so.2", False),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("babel/locale-data/en_GB.dat", True),
        ("babel/locale-data/de.dat", False),
        ("variorum_gui/.mypy_cache/3.11/cache.db", False),
        ("variorum_resources/samples/index.json", True),
    ],
)
def test_only_what_the_window_uses_is_kept(trimming: ModuleType, path: str, kept: bool) -> None:
    assert trimming.is_wanted(path) is kept


def test_a_link_goes_with_the_file_it_points_to(trimming: ModuleType) -> None:
    entries = [
        ("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", "SYMLINK"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
    ]
    assert trimming.trimmed(entries) == entries[1:]


def test_a_system_library_goes_when_nothing_kept_needs_it(trimming: ModuleType) -> None:
    entries = [
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/q/libQt6Gui.so.6", "BINARY"),
        ("libpng16.so.16", "/s/libpng16.so.16", "BINARY"),
        ("libz.so.1", "/s/libz.so.1", "BINARY"),
        ("libgtk-3.so.0", "/s/libgtk-3.so.0", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
    ]
    needs = {"/q/libQt6Gui.so.6": ["libpng16.so.16"], "/s/libpng16.so.16": ["libz.so.1"]}
    kept = trimming.without_orphans(entries, lambda path: needs.get(path, []))
    assert [name for name, _, _ in kept] == [e[0] for e in entries if "gtk" not in e[0]]


@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs objdump (Debian: binutils)")
@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
def test_a_file_is_asked_for_its_own_libraries_not_for_those_of_its_libraries(trimming: ModuleType) -> None:
    from PySide6 import QtGui

    linked = trimming.linked_to(QtGui.__file__)
    assert "libQt6Gui.so.6" in linked
    assert "libglib-2.0.so.0" not in linked, "that is what libQt6Core links to"


def test_the_packaging_folder_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
