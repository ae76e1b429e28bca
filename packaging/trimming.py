"""What PyInstaller finds but the program never uses. Sizes are of Linux, x86-64."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from pathlib import PurePath

#: As PyInstaller keeps them: place in the folder, place on this machine, kind.
Entry = tuple[str, str, str]

EXCLUDED_MODULES = [
    # asked for by libraries that can use them, used by none of our paths
    "IPython",
    "matplotlib",
    "pandas",
    "PIL",
    "pytest",
    "_pytest",
    "hypothesis",
    "setuptools",
    "pkg_resources",
    "pip",
    "tkinter",
    "lxml.objectify",
    "lxml.html.diff",
    "lxml.html._difflib",
    "numpy.f2py",
    "numpy.testing",
    "pydoc_data",
    # GNU readline is under the GPL, which would hold for the whole folder; nothing of ours asks at a prompt
    "readline",
    "lib2to3",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
    "PySide6.QtDesigner",
]

#: What PyInstaller would run before the program, on Linux without need. The first would load QtCore for every command
#: and every child process, and before the window forks a process to read ahead; PySide6 finds its plugins by itself,
#: and QT_PLUGIN_PATH would be handed to other programs of Qt that are opened. The others import `inspect`, `zipfile`
#: and `pkgutil` for looking into sources and lists of modules, which nothing of ours does.
SKIPPED_HOOKS = frozenset({"pyi_rth_pyside6", "pyi_rth_inspect", "pyi_rth_pkgutil"})

#: Paths in the folder, first match decides; what matches nothing stays.
_RULES: tuple[tuple[bool, str], ...] = (
    # Of Qt's own words, those of the languages the window speaks; English stands in Qt's code.
    (True, "PySide6/Qt/translations/qtbase_de.qm"),
    (True, "PySide6/Qt/translations/qtbase_fr.qm"),
    (False, "PySide6/Qt/translations/*"),
    # What the .qm beside them are made of.
    (False, "variorum_resources/languages/*.ts"),
    # Of Qt's plugins: what draws on a screen, reads our icons and types in any script.
    (True, "PySide6/Qt/plugins/platforms/libqxcb*"),
    (True, "PySide6/Qt/plugins/platforms/libqwayland*"),
    (True, "PySide6/Qt/plugins/platforms/libqoffscreen*"),
    (False, "PySide6/Qt/plugins/platforms/libq*"),
    (True, "PySide6/Qt/plugins/imageformats/*svg*"),
    (True, "PySide6/Qt/plugins/imageformats/*jpeg*"),
    (False, "PySide6/Qt/plugins/imageformats/*"),
    (False, "PySide6/Qt/plugins/qml*"),
    (False, "PySide6/Qt/plugins/designer/*"),
    (False, "PySide6/Qt/plugins/sqldrivers/*"),
    (False, "PySide6/Qt/plugins/tls/*"),
    (False, "PySide6/Qt/plugins/networkinformation/*"),
    (False, "PySide6/Qt/plugins/egldeviceintegrations/*"),
    (False, "PySide6/Qt/plugins/generic/*"),
    (False, "PySide6/Qt/plugins/wayland-graphics-integration-server/*"),
    # GTK's file dialogs would bring 20 MB of GTK; the desktop portal's plugin shows the same ones by D-Bus.
    (False, "PySide6/Qt/plugins/platformthemes/*gtk3*"),
    (False, "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*"),
    # Comes with the input method above, 12 MB.
    (False, "PySide6/Qt/lib/libQt6Qml*"),
    (False, "PySide6/Qt/lib/libQt6Quick*"),
    (False, "PySide6/Qt/lib/libQt6VirtualKeyboard*"),
    (False, "PySide6/Qt/lib/libQt6EglF*"),
    (False, "PySide6/Qt/lib/libQt6Pdf*"),
    # Printing needs the system's CUPS in any case; with its library came GnuTLS and others, 8 MB.
    (False, "libcups.so*"),
    # Babel's 30 MB of locales: trafilatura's address filter looks a language's name up there, and nothing
    # of ours calls that filter; an unknown locale is an answer it expects.
    (True, "babel/locale-data/root.dat"),
    (True, "babel/locale-data/en*.dat"),
    (False, "babel/locale-data/*"),
    # Time zones: Python takes the system's, and tzdata where there is none.
    (False, "pytz/zoneinfo/*"),
    (False, "numpy/*/tests/*"),
    (False, "lxml/*.pyx"),
    (False, "lxml/*.pxd"),
    (False, "lxml/includes/*"),
    (False, "lxml/isoschematron/*"),
    (False, "selectolax/*.c"),
    (False, "selectolax/*.pyx"),
    (False, "selectolax/*.pxd"),
    (False, "*.pyi"),
    # How it was installed on the machine it was built on, with that machine's paths.
    (False, "*.dist-info/direct_url.json"),
    (False, "*.dist-info/uv_*.json"),
    (False, "*.dist-info/RECORD"),
    (False, "*.dist-info/INSTALLER"),
    (False, "*.dist-info/REQUESTED"),
    (False, "*/.*"),
)


def is_wanted(path: str) -> bool:
    """Whether a file of the folder is kept; `path` is relative to it."""
    path = PurePath(path).as_posix()
    return next((keep for keep, pattern in _RULES if fnmatchcase(path, pattern)), True)


def trimmed(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that are wanted; a link goes with the file it points to."""
    return [
        (name, path, kind)
        for name, path, kind in entries
        if is_wanted(name) and (kind != "SYMLINK" or is_wanted((PurePath(name).parent / path).as_posix()))
    ]


def without_orphans(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The entries without the system libraries that nothing kept needs any more.

    `needs(path)` names the libraries that a file itself links to. PyInstaller puts system libraries at the top of
    the folder, so only those can be orphans; extension modules and Qt lie in folders of packages.
    """
    entries = list(entries)
    system = {name: path for name, path, kind in entries if kind == "BINARY" and "/" not in name}
    waiting = [path for name, path, kind in entries if kind in ("BINARY", "EXTENSION") and name not in system]
    waiting += [path for name, path in system.items() if name.startswith("libpython")]
    needed = {name for name in system if name.startswith("libpython")}
    while waiting:
        for library in needs(waiting.pop()):
            name = PurePath(library).name
            if name in system and name not in needed:
                needed.add(name)
                waiting.append(system[name])
    return [entry for entry in entries if entry[0] not in system or entry[0] in needed]


def linked_to(path: str) -> list[str]:
    """The libraries that a file itself links to. `ldd`, which PyInstaller asks, also names what those link to."""
    done = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True)
    return [line.split()[1] for line in done.stdout.splitlines() if line.split()[:1] == ["NEEDED"]]
