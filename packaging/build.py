"""Build everything that is handed out into dist/, weigh it, and run the program once: `make package`.

The standalone folder, on Debian and Ubuntu a .deb of it, a wheel and the sources. Ends with an error when the
program does not start, cannot read the sample corpus, or draws an empty window.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import debian
import search_paths

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "packaging" / "variorum.spec"
#: Two outlets on one event: the pair that the sample corpus opens with.
SAMPLES = ROOT / "resources" / "variorum_resources" / "samples" / "articles" / "ferry"
SECONDS = 120


class StartError(Exception):
    """What was built does not do what it should."""


def require(holds: bool, words: str) -> None:
    """Raise with `words` unless it holds."""
    if not holds:
        raise StartError(words)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where the program goes")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="where PyInstaller works")
    parser.add_argument("--check-only", action="store_true", help="do not build; weigh and run what is there")
    options = parser.parse_args()
    if not options.check_only:
        build(options.dist, options.work)
    folder = options.dist / "variorum"
    print(weighed(folder))
    try:
        prove(folder)
    except (StartError, subprocess.SubprocessError, OSError) as error:
        print(f"The program was built but does not run: {error}", file=sys.stderr)
        return 1
    print(f"Built and run: {folder}")
    if not options.check_only:
        for made in handed_out(folder, options.dist):
            print(f"{made.stat().st_size / 1e6:8.1f} MB  {made}")
    return 0


def handed_out(folder: Path, dist: Path) -> Iterator[Path]:
    """The files that people get, one after another as they are made."""
    number = version("variorum")
    subprocess.run([find_uv(), "build", "--quiet", "--out-dir", str(dist)], cwd=ROOT, check=True)
    yield from sorted(dist.glob("variorum-*"))
    if not debian.can_be_built():
        print("No .deb: dpkg-deb and dpkg-shlibdeps are not here (on Debian: apt install dpkg-dev).")
        return
    yield debian.build_deb(folder, dist, number)


def find_uv() -> str:
    """uv of the environment that builds, or the machine's."""
    return shutil.which("uv", path=str(Path(sys.executable).parent)) or "uv"


def build(dist: Path, work: Path) -> None:
    """Run PyInstaller on the spec, and make the libraries forget this machine."""
    # Unpacking modules took a tenth of the instructions of `--version`, and the .deb packs better what is not packed
    # yet. PyInstaller reads the variable when it is imported.
    os.environ["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    import PyInstaller.__main__

    arguments = ["--distpath", str(dist), "--workpath", str(work), "--noconfirm", "--log-level", "WARN"]
    PyInstaller.__main__.run([str(SPEC), *arguments])
    search_paths.forget_foreign(dist / "variorum")


def weighed(folder: Path) -> str:
    """The size of the folder by component, largest first."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[_component(path.relative_to(folder))] += path.stat().st_size
    lines = [f"{size / 1e6:8.1f} MB  {name}" for name, size in sizes.most_common(12)]
    return "\n".join([*lines, f"{sum(sizes.values()) / 1e6:8.1f} MB  together"])


def _component(path: Path) -> str:
    parts = [part for part in path.parts if part != "_internal"]
    if "PySide6" in parts:
        return "Qt's ICU data" if path.name.startswith(("libicudata", "icudt")) else "PySide6"
    if len(parts) > 1:
        return parts[0]
    return (
        "system libraries"
        if ".so" in path.name or path.suffix in (".dll", ".dylib")
        else "program and Python"
    )


def prove(folder: Path) -> None:
    """Run what was built: the command line, the way in for child processes, the readers, the window."""
    program = folder / ("variorum-console.exe" if sys.platform == "win32" else "variorum")
    version = _run(program, "--version")
    require(version.startswith("variorum "), f"--version says {version!r}")
    require(_run(program, "-m", "variorum.__main__", "--version") == version, "-m does not run a module")
    gazette, post = SAMPLES / "harbour-gazette-versions-2-3.html", SAMPLES / "ellery-post.html"
    told = _run(program, "compare", f"{gazette}#3", str(post), "--mode", "outlets")
    require("mode: outlets" in told and "Maiden bank" in told, f"compare says {told[:400]!r}")
    with tempfile.TemporaryDirectory() as scratch:
        for name, other in (("outlets", str(post)), ("versions", f"{gazette}#2")):
            report = Path(scratch) / f"{name}.docx"
            _run(program, "report", f"{gazette}#3", other, "-o", str(report), home=scratch)
            require(report.is_file(), f"no Word report of two {name}")
        picture = Path(scratch) / "window.png"
        began = time.monotonic()
        _run(program, "--sample", "--screenshot", str(picture), "--size", "1280x800", home=scratch)
        print(f"Window drawn in {time.monotonic() - began:.1f} s")
        check_picture(picture)


def check_picture(picture: Path) -> None:
    """Raise when the picture is missing, of another size or all but one colour."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    require(not image.isNull(), "no picture was drawn")
    require(image.width() >= 1280 and image.height() >= 800, f"the picture is {image.size().toTuple()}")
    # Text, marks and chrome give hundreds of colours; an empty window a handful.
    grid = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    require(len(grid) > 60, f"the picture has only {len(grid)} colours")


def _run(program: Path, *arguments: str, home: str | None = None) -> str:
    """What the program prints; it must end well, and needs neither a display nor our Python."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    if home:  # settings and session of its own: nobody's are touched, none are in the picture
        environment["VARIORUM_HOME"] = home
    done = subprocess.run(
        [str(program), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    require(
        done.returncode == 0, f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stderr[-2000:]}"
    )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
