"""The .deb, made here of a program of two files."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import variorum

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def debian(packaging: Callable[[str], ModuleType]) -> ModuleType:
    module = packaging("debian")
    if not module.can_be_built():
        pytest.skip("dpkg's tools are not here")
    return module


@pytest.fixture
def tree(debian: ModuleType, tmp_path: Path) -> Path:
    """What is installed, of a folder as PyInstaller makes it: here with a real system program and library."""
    folder = tmp_path / "program"
    (folder / "_internal" / "own").mkdir(parents=True)
    shutil.copy("/bin/true", folder / "variorum")
    (folder / "_internal" / "own" / "data.txt").write_text("ours")
    (folder / "_internal" / "libfoo-of-nobody.so.1").write_bytes(b"\x7fELF ours")
    (folder / "_internal" / "LICENSE").write_text("MIT")
    (folder / "_internal" / "LICENCES.txt").write_text(f"Ours\n{debian.SYSTEM_HEADING}\nTheirs\n", "utf-8")
    zlib = next(Path("/").glob("*lib/*/libz.so.1"), None) or next(Path("/usr/lib").glob("*/libz.so.1"))
    shutil.copy(zlib, folder / "_internal" / "libz.so.1")
    debian.stage(folder, tmp_path / "tree", "1.2.3")
    return tmp_path / "tree"


def test_everything_lies_where_a_desktop_looks_for_it(tree: Path) -> None:
    for place in (
        "usr/share/applications/org.variorum.Variorum.desktop",
        "usr/share/mime/packages/variorum.xml",
        "usr/share/metainfo/org.variorum.Variorum.metainfo.xml",
        "usr/share/icons/hicolor/48x48/apps/variorum.png",
        "usr/share/icons/hicolor/scalable/mimetypes/application-x-variorum.svg",
        "usr/share/man/man1/variorum.1.gz",
        "usr/share/doc/variorum/changelog.gz",
    ):
        assert (tree / place).is_file(), place
    assert (tree / "usr/bin/variorum").resolve() == (tree / "usr/lib/variorum/variorum").resolve()


def test_what_the_system_has_is_left_to_it(tree: Path) -> None:
    inside = tree / "usr/lib/variorum/_internal"
    assert not (inside / "libz.so.1").exists()
    assert (inside / "libfoo-of-nobody.so.1").exists()
    assert (inside / "own" / "data.txt").read_text() == "ours"
    assert (tree / "usr/share/doc/variorum/copyright").read_text("utf-8") == "Ours\n"
    assert (inside / "LICENCES.txt").resolve() == (tree / "usr/share/doc/variorum/copyright").resolve()


def test_only_the_program_can_be_run_and_nothing_be_written_by_others(tree: Path) -> None:
    files = [path for path in tree.rglob("*") if path.is_file() and not path.is_symlink()]
    assert {oct(path.stat().st_mode & 0o777) for path in files} == {"0o755", "0o644"}
    assert [path.name for path in files if path.stat().st_mode & 0o100] == ["variorum"]


def test_the_newest_release_is_the_version_of_the_program(debian: ModuleType, tree: Path) -> None:
    changes = gzip.decompress((tree / "usr/share/doc/variorum/changelog.gz").read_bytes()).decode()
    assert changes.startswith(f"variorum ({variorum.__version__}) ")


def test_the_libraries_that_are_linked_to_become_dependencies(
    debian: ModuleType, tree: Path, tmp_path: Path
) -> None:
    (tree / "usr/lib/variorum/_internal/libfoo-of-nobody.so.1").unlink()
    told = debian.dependencies(tree, tmp_path)
    assert told.startswith("libc6")


def test_the_package_says_what_it_needs_and_how_large_it_is(
    debian: ModuleType, tree: Path, tmp_path: Path
) -> None:
    debian._describe(tree, "1.2.3", "amd64", "libc6 (>= 2.34)")
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-z0", "--build", tree, tmp_path / "made.deb"],
        check=True,
        capture_output=True,
    )
    told = subprocess.run(
        ["dpkg-deb", "--field", tmp_path / "made.deb"], check=True, capture_output=True, text=True
    ).stdout
    assert "Depends: libc6 (>= 2.34)\n" in told
    assert "Version: 1.2.3\n" in told
    assert all(len(line) <= 80 for line in told.partition("Description:")[2].splitlines())
