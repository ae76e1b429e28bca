"""What leaves the comparison: everything a reader does there that other parts of the window answer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget


class PaneSignals(QWidget):
    """The signals of the comparison; it connects none of them itself."""

    swapRequested = Signal()
    #: Of the two versions shown the right one is the older.
    orderRequested = Signal()
    #: "left" or "right", and a field: what is known of the article there is to be seen, and put right.
    detailsRequested = Signal(str, str)
    #: The stop one is at, from 1 (0: none yet), and how many there are.
    positionChanged = Signal(int, int)
    findingPicked = Signal(str)
    #: (Place, role), (Place)
    roleRequested = Signal(object, str)
    noteRequested = Signal(object)
    #: (Place): who says the quotation there.
    speakerRequested = Signal(object)
    #: (Place): a new article starts at this paragraph.
    articleStartRequested = Signal(object)
    #: (Place): the border beside this paragraph is to be moved.
    borderRequested = Signal(object)
    #: (Place): what became of the sentence there.
    lifeRequested = Signal(object)
    #: (OpenDoubt, QPoint of the screen): the mark of a doubt was clicked.
    doubtPicked = Signal(object, QPoint)
    #: (OpenDoubt, where to): its border was dragged.
    doubtMoved = Signal(object, int)
    #: (OpenDoubt): its mark on the overview strip was clicked.
    doubtWanted = Signal(object)
    #: (left hits, right hits) of the search, whenever they change.
    found = Signal(int, int)
    zoomChanged = Signal(int)
    formChanged = Signal(str)
