"""A table of the story page as Qt's views ask for it: groups of rows, a column for each text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from variorum.corpus.story_texts import Column
from variorum.model.judgement import Judgement
from variorum.model.story_page import TextPlace
from variorum.reporting.judged import stands
from variorum.reporting.story.lines import Line, LineGroup, ShownCell
from variorum.reporting.story.sections import Section
from variorum_gui.languages.words import tr
from variorum_gui.line_breaks import after_points
from variorum_gui.plain_tips import plain_tip
from variorum_gui.story.verdict_signs import signs_of, width_of
from variorum_gui.theme.applying import current_theme

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
#: Columns before those of the texts: what the row is about, what is said of it, how many texts have it.
BEFORE = 3
TITLE, SAID, TEXTS = range(BEFORE)


class TableModel(QAbstractItemModel):
    """Rows of groups have the number of their group, from 1, as their id; groups have 0."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[LineGroup, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._empty = "–"

    def show_section(self, section: Section, columns: tuple[Column, ...]) -> None:
        """Show this table."""
        self.beginResetModel()
        self._groups, self._columns = section.groups, columns
        self._empty = tr("not found") if section.id == "otherwise" else "–"
        self.endResetModel()

    def line_at(self, index: _Index) -> Line | None:
        """The row there; None on the heading of a group."""
        group = index.internalId()
        return self._groups[group - 1].lines[index.row()] if index.isValid() and group else None

    def cell_at(self, index: _Index) -> ShownCell | None:
        """The cell of a text; None in other columns."""
        line = self.line_at(index)
        at = index.column() - BEFORE
        return line.cells[at] if line is not None and at >= 0 else None

    def title_at(self, index: _Index) -> str:
        """The heading of the group there."""
        group = index.internalId() or index.row() + 1 if index.isValid() else 0
        return self._groups[group - 1].title if group else ""

    def index_of(self, line: Line, column: int) -> QModelIndex:
        """Where the row is that tells of the same passages; what is said of it may be other words.

        Where a name was joined with others or set apart, it is the row with most of its passages.
        """
        places, title = _places(line), line.title
        held = [
            (group, row, other)
            for group, each in enumerate(self._groups, 1)
            for row, other in enumerate(each.lines)
        ]
        for group, row, other in held:
            if _places(other) == places:
                return self.createIndex(row, column, group)
        common = [len(set(places).intersection(_places(other))) for _, _, other in held]
        if not any(common):
            return QModelIndex()
        group, row, _ = max(
            zip(held, common, strict=True), key=lambda each: (each[1], each[0][2].title == title)
        )[0]
        return self.createIndex(row, column, group)

    def words_of(self, column: int) -> set[str]:
        """All that stands in a column, without the headings of groups."""
        lines = (line for group in self._groups for line in group.lines)
        return {self._shown(line, column) for line in lines}

    def _shown(self, line: Line, column: int) -> str:
        if _is_empty(line, column):
            return line.cells[column - BEFORE].none or self._empty
        return _words(line, column)

    def room_for_signs(self, column: int) -> int:
        """How wide the widest signs before words of a column are."""
        lines = (line for group in self._groups for line in group.lines)
        return max((width_of(states_in(line, column)) for line in lines), default=0)

    def index(self, row: int, column: int, parent: _Index = _NONE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index = _NONE) -> QModelIndex:  # type: ignore[override]
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: _Index = _NONE) -> int:
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column():
            return 0
        return len(self._groups[parent.row()].lines)

    def columnCount(self, parent: _Index = _NONE) -> int:
        return BEFORE + len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        at = section - BEFORE
        if role == Qt.ItemDataRole.DisplayRole:
            heads = (tr("What"), tr("What is said of it"), tr("Texts"))
            return self._columns[at].name if at >= 0 else heads[section]
        if role == Qt.ItemDataRole.ToolTipRole and at >= 0:
            column = self._columns[at]
            return plain_tip(
                "\n".join(dict.fromkeys(filter(None, (column.name, column.headline, column.file))))
            )
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line_at(index)
        if line is None:
            return self._heading(index, role)
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_tip(line, column))
        if role == Qt.ItemDataRole.AccessibleTextRole and column >= BEFORE:
            cell = line.cells[column - BEFORE]
            words = cell.words if cell.parts else cell.none or tr("not found")
            said = ", ".join((words, *map(stands, states_in(line, column))))
            return tr("{text}: {words}", text=self._columns[column - BEFORE].name, words=said)
        if role == Qt.ItemDataRole.DecorationRole and (states := states_in(line, column)):
            return signs_of(states)
        if role == Qt.ItemDataRole.ForegroundRole and (
            line.doubtful or line.state == "rejected" or _is_empty(line, column)
        ):
            return QColor(current_theme().second_ink)
        if role == Qt.ItemDataRole.FontRole and line.doubtful and column == TITLE:
            font = QFont()
            font.setItalic(True)
            return font
        return None

    def _heading(self, index: _Index, role: int) -> Any:
        if not index.isValid() or index.column():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            group = self._groups[index.row()]
            return f"{group.title} ({len(group.lines)})"
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None


def _words(line: Line, column: int) -> str:
    if column == TITLE:
        return line.title
    if column == SAID:
        # What the reader said comes first: the end of many words is cut off.
        return after_points(" · ".join((*line.verdicts, *line.details)))
    return str(line.texts) if column == TEXTS else after_points(line.cells[column - BEFORE].words)


def _places(line: Line) -> list[TextPlace]:
    return [part.place for cell in line.cells for part in cell.parts]


def states_in(line: Line, column: int) -> tuple[Judgement, ...]:
    """What the reader said of the row, in its first column, and of what a text has in it.

    Beside a quotation whose speaker was rejected a sign would say that of the quotation: it stands before the words.
    """
    if line.judged_in_part:
        said = dict.fromkeys(state for cell in line.cells for state in cell.states)
        return tuple(said) if column == SAID else ()
    if column >= BEFORE:
        return line.cells[column - BEFORE].states
    return (line.state,) if column == TITLE and line.state else ()


def _tip(line: Line, column: int) -> str:
    if column < BEFORE:
        return "\n".join((line.title, *line.said))
    cell = line.cells[column - BEFORE]
    words = (
        ": ".join(dict.fromkeys(filter(None, (cell.lead, part.words, part.passage, part.aside))))
        for part in cell.parts[:_MOST_TOLD]
    )
    return "\n".join(dict.fromkeys(words))


def _is_empty(line: Line, column: int) -> bool:
    return column >= BEFORE and not line.cells[column - BEFORE].parts


#: Passages of a cell that its tip tells.
_MOST_TOLD = 12
