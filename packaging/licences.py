"""What the standalone program brings along, and under which licences: collected from what each part says itself.

`LICENCES.txt` is written by the spec from the very files that go into the folder, so that nothing can be forgotten:
Python packages by their metadata, system libraries by the copyright file of their Debian package, data by the README
beside it. `licences/` holds the texts that no package brings.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "packaging" / "licences"
RESOURCES = ROOT / "resources" / "variorum_resources"
#: What follows is the system's where a package manager brings it, as in the .deb.
SYSTEM_HEADING = "III. System libraries"
_LICENCE_FILE = re.compile(r"(?i)(^|/)(licen[cs]e|copying|notice|authors)[^/]*$|licen[cs]es/[^/]+$")
_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True)
class Component:
    """One thing that is bundled. `texts`: its licence files, name and words."""

    name: str
    version: str
    licence: str
    address: str
    texts: tuple[tuple[str, str], ...]


def components_of(files: Iterable[str]) -> tuple[list[Component], list[Component]]:
    """The Python packages that own these files, and the system's packages that own the rest of them."""
    owners: dict[str, Distribution] = {}
    for distribution in distributions():
        for file in distribution.files or ():
            owners[str(Path(str(distribution.locate_file(file))).absolute())] = distribution
    found: dict[str, Distribution] = {}
    libraries: list[str] = []
    for file in files:
        owner = owners.get(str(Path(file).absolute()))
        if owner is not None:
            found[owner.metadata["Name"]] = owner
        elif file.startswith(("/lib/", "/usr/lib/")):
            libraries.append(file)
    packages = [described(owner) for _, owner in sorted(found.items(), key=lambda item: item[0].lower())]
    return packages, list(_of_system(libraries))


def described(distribution: Distribution) -> Component:
    """What an installed Python package says about itself."""
    metadata = distribution.metadata
    name = str(metadata["Name"])
    classified = "; ".join(
        line.removeprefix(_CLASSIFIER)
        for line in metadata.get_all("Classifier") or ()
        if line.startswith(_CLASSIFIER)
    )
    # `License` holds a whole text in some packages: then its first line says little.
    told = metadata.get("License") or ""
    licence = metadata.get("License-Expression") or (told if "\n" not in told else "") or classified
    addresses = [line.partition(",")[2].strip() for line in metadata.get_all("Project-URL") or ()]
    texts = [
        (
            str(file).rpartition("/")[2],
            Path(str(distribution.locate_file(file))).read_text("utf-8", "replace"),
        )
        for file in distribution.files or ()
        if _LICENCE_FILE.search(str(file)) and not str(file).endswith((".py", ".pyc", ".pyi"))
    ]
    kept = sorted(TEXTS.glob(f"{name.lower().replace('_', '-')}*.txt"))
    texts += [(path.name, path.read_text("utf-8")) for path in kept]
    if not texts and "\n" in told:
        texts = [("License", told)]
    address = metadata.get("Home-page") or next(iter(addresses), "")
    return Component(name, distribution.version, licence or "see below", address, tuple(texts))


def _of_system(libraries: Iterable[str]) -> Iterator[Component]:
    owners = owning_packages(libraries)
    for nobodys in sorted(library for library, package in owners.items() if package is None):
        yield Component(Path(nobodys).name, "", "that of the system it was built on", "", ())
    # Python's own libraries come with Python, which is told of by itself.
    packages = {package for package in owners.values() if package and not package.startswith("libpython")}
    for package in sorted(packages):
        words = Path("/usr/share/doc", package, "copyright").read_text("utf-8", "replace")
        asked = ["dpkg-query", "-W", "-f", "${Version}|${Homepage}", package]
        told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
        version, _, address = told.partition("|")
        yield Component(package, version, "see below", address, (("copyright", words),))


def owning_packages(libraries: Iterable[str]) -> dict[str, str | None]:
    """Of each system library the Debian package that it is from; None elsewhere, and for a file of nobody's."""
    spelled: dict[str, str] = {}
    for library in libraries:
        plain = str(Path(library).resolve())
        # A merged /usr: the package may have named the file with or without it.
        spelled |= dict.fromkeys((library, plain, plain.removeprefix("/usr"), f"/usr{library}"), library)
    owners: dict[str, str | None] = dict.fromkeys(spelled.values())
    if not spelled or shutil.which("dpkg-query") is None:
        return owners
    done = subprocess.run(["dpkg-query", "-S", *spelled], capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        package, _, path = line.partition(": ")
        if path in spelled:
            owners[spelled[path]] = package.partition(":")[0]
    return owners


def python_itself() -> Component:
    """Python's standard library, whose licence lies beside it or where the system keeps such."""
    version = sysconfig.get_python_version()
    places = [
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path(f"/usr/share/doc/python{version}/copyright"),
    ]
    texts = tuple((path.name, path.read_text("utf-8")) for path in places if path.is_file())[:1]
    return Component("Python", platform.python_version(), "PSF-2.0", "https://www.python.org", texts)


def data() -> list[Component]:
    """The word lists, icons and sample articles: the README beside them says where each is from."""
    names = {"lexicons": "Word lists", "icons": "Icons", "samples": "Sample articles"}
    found = []
    for folder, name in names.items():
        files = [RESOURCES / folder / "README.md", *sorted((RESOURCES / folder).glob("LICENSE*"))]
        texts = tuple((path.name, path.read_text("utf-8")) for path in files)
        found.append(Component(name, "", "see below", "", texts))
    return found


def written(files: Iterable[str], frozen_by: str = "pyinstaller") -> str:
    """The whole of LICENCES.txt, for a program made of these files, whose bootloader is `frozen_by`'s ("": none)."""
    packages, system = components_of(files)
    bootloader = [described(Distribution.from_name(frozen_by))] if frozen_by else []
    own = Component("Variorum", "", "MIT", "", (("LICENSE", (ROOT / "LICENSE").read_text("utf-8")),))
    shared = [
        Component(
            f"The GNU licences, version 3, of which {name} is one",
            "",
            name,
            "",
            ((path.name, path.read_text()),),
        )
        for name, path in (("LGPL-3.0", TEXTS / "LGPL-3.0.txt"), ("GPL-3.0", TEXTS / "GPL-3.0.txt"))
    ]
    parts = [
        _HEAD,
        _section("I. Variorum and its data", [own, *data()]),
        _section("II. Python, Qt and libraries", [python_itself(), *bootloader, *packages, *shared]),
        _section(SYSTEM_HEADING, system),
    ]
    return "\n".join(parts)


_HEAD = """\
Licences of Variorum and of everything that this program brings along.

Qt and Qt for Python (PySide6, shiboken6) are used under the LGPL, version 3: they lie beside the program as
libraries of their own, which you may replace by your own builds. Their sources: https://download.qt.io. What Qt in
turn contains, ICU among it, and its licences: https://doc.qt.io/qt-6/licenses-used-in-qt.html.
"""


def _section(heading: str, components: list[Component]) -> str:
    lines = ["", heading, "=" * len(heading), ""]
    lines += [f"  {' '.join(filter(None, (each.name, each.version)))}: {each.licence}" for each in components]
    printed: dict[str, str] = {}
    for each in components:
        title = f"{each.name} {each.version}".strip()
        lines += ["", "", title, "-" * len(title), f"Licence: {each.licence}"]
        lines += [f"Address: {each.address}"] if each.address else []
        for name, words in each.texts:
            first = printed.setdefault(words, title)
            lines += ["", f"[{name}]", "", words.strip("\n") if first is title else f"As of {first}, above."]
    return "\n".join(line.rstrip() for line in lines) + "\n"
