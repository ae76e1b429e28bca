"""The .deb for Debian and Ubuntu, made of the standalone folder by dpkg's own tools.

What the folder has from the system is left out again and becomes a dependency, so that the system's updates of
OpenSSL, fonts and X11 reach the program; Python, Qt and the Python packages come with it. `dpkg-shlibdeps` finds the
dependencies from what the files link to. There are no maintainer scripts: menus, file types and icons are looked
after by triggers of the packages that show them.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from licences import SYSTEM_HEADING, owning_packages
from man_page import man_page

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
ICONS = ROOT / "packaging" / "icons"
SCALABLE = ROOT / "resources" / "variorum_resources" / "icons" / "variorum.svg"
PROGRAM = Path("usr/lib/variorum")
MAINTAINER = "The Variorum authors <variorum@packages.invalid>"
#: xz of 2 × 60 MB takes half a minute at 6 and saves nothing more above.
_PACKED = ("-Zxz", "-z6")


def can_be_built() -> bool:
    """Whether this machine has the tools."""
    return all(shutil.which(tool) for tool in ("dpkg-deb", "dpkg-shlibdeps", "dpkg"))


def build_deb(folder: Path, into: Path, version: str) -> Path:
    """The package made of the standalone `folder`, written into `into`."""
    machine = _asked("dpkg", "--print-architecture").strip()
    with tempfile.TemporaryDirectory(prefix="variorum-deb-") as scratch:
        tree = Path(scratch) / "debian" / "variorum"
        stage(folder, tree, version)
        depends = dependencies(tree, Path(scratch))
        _describe(tree, version, machine, depends)
        made = into / f"variorum_{version}_{machine}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", *_PACKED, "--build", str(tree), str(made)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return made


def stage(folder: Path, tree: Path, version: str) -> None:
    """Lay out everything that is installed, with the rights it is to have."""
    program = tree / PROGRAM
    shutil.copytree(folder, program, symlinks=True)
    for library in of_the_system(program / "_internal"):
        library.unlink()
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/variorum").symlink_to("../lib/variorum/variorum")
    shared = tree / "usr/share"
    _copy(LINUX / "org.variorum.Variorum.desktop", shared / "applications/org.variorum.Variorum.desktop")
    _copy(
        LINUX / "org.variorum.Variorum.metainfo.xml", shared / "metainfo/org.variorum.Variorum.metainfo.xml"
    )
    _copy(LINUX / "variorum-mime.xml", shared / "mime/packages/variorum.xml")
    for size, picture in _pictures():
        for kind in ("apps/variorum", "mimetypes/application-x-variorum"):
            _copy(picture, shared / f"icons/hicolor/{size}/{kind}{picture.suffix}")
    _words(shared, program, version)
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program / "variorum" else 0o644)


def of_the_system(folder: Path) -> list[Path]:
    """The libraries in the folder that a Debian package of this machine brings as well, but for Python's."""
    here = [path for path in folder.glob("*.so*") if not path.is_symlink()]
    # PyInstaller names them as they are asked for, so the loader's list says where each is from.
    known = {}
    for line in _asked("/sbin/ldconfig", "-p").splitlines():
        name, _, place = line.strip().partition(" => ")
        known.setdefault(name.partition(" ")[0], place)
    owners = owning_packages(known[path.name] for path in here if path.name in known)
    return sorted(
        path
        for path in here
        if (owner := owners.get(known.get(path.name, ""))) and not owner.startswith("libpython")
    )


def _pictures() -> Iterator[tuple[str, Path]]:
    for picture in sorted(ICONS.glob("variorum-*.png")):
        size = picture.stem.partition("-")[2]
        yield f"{size}x{size}", picture
    yield "scalable", SCALABLE


def _words(shared: Path, program: Path, version: str) -> None:
    """The manual page, the licences and the changes, where Debian looks for them."""
    from variorum.cli.arguments import parser

    page = man_page(parser(window=True), parser(window=False), version, _releases()[0][1])
    _zipped(page, shared / "man/man1/variorum.1.gz")
    about = shared / "doc/variorum"
    licences = (program / "_internal" / "LICENCES.txt").read_text("utf-8").partition(SYSTEM_HEADING)[0]
    (program / "_internal" / "LICENCES.txt").unlink()
    (program / "_internal" / "LICENSE").unlink()
    _zipped(_changes(), about / "changelog.gz")
    (about / "copyright").write_text(licences.rstrip() + "\n", "utf-8")
    (program / "_internal" / "LICENCES.txt").symlink_to("../../../share/doc/variorum/copyright")


def _releases() -> list[tuple[str, str, str]]:
    """Version, date and words of each release, newest first, as the metainfo tells them."""
    told = ET.parse(LINUX / "org.variorum.Variorum.metainfo.xml").getroot()
    return [
        (each.get("version", ""), each.get("date", ""), " ".join("".join(each.itertext()).split()))
        for each in told.iter("release")
    ]


def _changes() -> str:
    """The releases as a changelog of Debian; the whole story is CHANGELOG.md."""
    blocks = []
    for version, date, words in _releases():
        when = format_datetime(datetime.fromisoformat(date).replace(tzinfo=UTC))
        blocks.append(
            f"variorum ({version}) unstable; urgency=medium\n\n  * {words}\n\n -- {MAINTAINER}  {when}\n"
        )
    return "\n".join(blocks)


def dependencies(tree: Path, scratch: Path) -> str:
    """The packages that the files of the tree link to, with the versions they need at least."""
    (scratch / "debian").mkdir(exist_ok=True)
    (scratch / "debian/control").write_text("Source: variorum\n\nPackage: variorum\nArchitecture: any\n")
    linked = [
        str(path) for path in tree.rglob("*") if not path.is_symlink() and path.is_file() and _is_elf(path)
    ]
    inside = tree / PROGRAM / "_internal"
    own = sorted({f"-l{path.parent}" for path in inside.rglob("*.so*")})
    done = subprocess.run(
        ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *own, *linked],
        cwd=scratch,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise OSError(f"dpkg-shlibdeps could not tell what is needed: {done.stderr.strip()}")
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def _describe(tree: Path, version: str, machine: str, depends: str) -> None:
    control = tree / "DEBIAN"
    control.mkdir(mode=0o755)
    files = sorted(path for path in tree.rglob("*") if path.is_file() and control not in path.parents)
    size = sum((path.lstat().st_size + 1023) // 1024 for path in files)
    (control / "control").write_text(
        f"Package: variorum\nVersion: {version}\nArchitecture: {machine}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\nDepends: {depends}\n"
        "Recommends: fonts-noto-core, xdg-utils, xdg-desktop-portal\n"
        "Section: editors\nPriority: optional\n"
        "Description: read two news articles side by side\n"
        " Variorum shows what a newspaper changed between two versions of a story, or\n"
        " what two outlets tell alike, tell differently, and leave out, with every name,\n"
        " figure and quotation of both lit up beside them. Findings are for the reader\n"
        " to confirm or reject, and a report keeps what was confirmed.\n"
        " .\n"
        " Everything happens on this machine. A page is fetched only when the reader\n"
        " agrees to it; nothing else leaves.\n"
    )
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
        if not path.is_symlink()
    )
    (control / "md5sums").write_text("".join(sums))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _zipped(words: str, target: Path) -> None:
    """Written without name and time, so that the same words give the same bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(words.encode("utf-8"), 9, mtime=0))


def _asked(*call: str) -> str:
    return subprocess.run(
        call, capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": "C"}
    ).stdout
