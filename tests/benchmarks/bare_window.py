"""The floor: a PySide6 window with two filled QPlainTextEdits, and the milliseconds until it was painted.

python bare_window.py LEFT RIGHT
"""

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget


def milliseconds_since_start() -> float:
    with open("/proc/self/stat", encoding="ascii") as file:  # noqa: PTH123 - pathlib would cost the floor 5 ms
        ticks = int(file.read().rpartition(")")[2].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000


class FirstPaint(QObject):
    done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.done:
            self.done = True
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        print(round(milliseconds_since_start(), 1))
        QApplication.quit()


app = QApplication(sys.argv[:1])
window = QWidget()
row = QHBoxLayout(window)
watcher = FirstPaint()
for name in sys.argv[1:3]:
    with open(name, encoding="utf-8") as text:  # noqa: PTH123
        edit = QPlainTextEdit(text.read())
    edit.viewport().installEventFilter(watcher)
    row.addWidget(edit)
window.resize(1400, 900)
window.show()
app.exec()
