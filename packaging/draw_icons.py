"""Draw the application icon as PNG files, from the one SVG: `python packaging/draw_icons.py`.

The PNG files are committed (desktops and installers want them as files), so this runs only after the drawing
changed.  `--check` fails where they no longer show the SVG.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
HERE = Path(__file__).parent
DRAWING = HERE.parent / "resources" / "variorum_resources" / "icons" / "variorum.svg"


def drawn(size: int) -> QImage:
    """The icon at one size, on a transparent ground."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def target(size: int) -> Path:
    return HERE / "icons" / f"variorum-{size}.png"


def main(arguments: list[str]) -> int:
    application = QGuiApplication(sys.argv[:1])
    stale = []
    for size in SIZES:
        image, path = drawn(size), target(size)
        if "--check" in arguments:
            if QImage(str(path)).convertToFormat(image.format()) != image:
                stale.append(path.name)
            continue
        path.parent.mkdir(exist_ok=True)
        image.save(str(path))
    application.quit()
    if stale:
        print("no longer like the drawing:", ", ".join(stale), file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
