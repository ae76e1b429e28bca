"""Correcting what is known of one thing or several, with tags and a note, without a dialog."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from variorum.corpus.rows import ArticleRow, Ref, VersionRow
from variorum.model.article import Version
from variorum.model.precision import TimeField, told
from variorum.reading.problems import shown_name
from variorum.text.languages import code_by_words
from variorum_gui.corpus_tree.headline_choice import HeadlineChoice
from variorum_gui.corpus_tree.remarks import Row, TagsField, ThingNoteField, kind_of
from variorum_gui.corpus_tree.scrolled_fields import ScrolledFields
from variorum_gui.corpus_tree.typed_times import time_from_words, words_from_time
from variorum_gui.cut_words import LONGEST_FIELD, cut
from variorum_gui.languages.words import marked, tr
from variorum_gui.plain_tips import plain_tip
from variorum_gui.theme.applying import current_theme

_ARTICLE_FIELDS = (
    ("outlet", marked("Outlet")),
    ("byline", marked("Byline")),
    ("address", marked("Address")),
    ("language", marked("Language")),
)
_VERSION_FIELDS = (
    ("label", marked("Label")),
    ("published", marked("Published")),
    ("updated", marked("Updated")),
    ("seen", marked("First seen")),
)
_Role = QDialogButtonBox.ButtonRole
#: Pixels at the left and at the right.
_BESIDE = 10
_TIMES: tuple[TimeField, ...] = ("published", "updated", "seen")
_SEVERAL = marked("(several)")
#: Letters of the title, which takes as many lines as it needs.
_LONGEST_TITLE = 200
_LONGEST_HEADLINE = 400
_TIME_HINT = marked("A day as 3 May 2026 or 2026-05-03; with its hour as 2026-05-03 13:05 UTC")


class DetailsForm(QWidget):
    """Asks for `saved(refs, fields)` with only the fields that were changed."""

    saved = Signal(object, object)
    #: A version, and the number of its paragraph that is its headline.
    headlineChosen = Signal(int, int)
    #: What was chosen, and the tags to give it and to take away.
    tagged = Signal(object, object, object)
    #: A thing, and the note on it.
    noted = Signal(object, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Details"))
        self._articles: tuple[Ref, ...] = ()
        self._versions: tuple[Ref, ...] = ()
        self._things: tuple[Ref, ...] = ()
        self._kept: dict[str, str] = {}
        self._title = QLabel(self)
        self._title.setProperty("voice", "title")
        self._title.setWordWrap(True)
        self._fault = QLabel(self)
        self._fault.setProperty("voice", "notice")
        self._fault.setWordWrap(True)
        self.fields: dict[str, QLineEdit] = {}
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(8)
        self._form.setVerticalSpacing(4)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.headline = QLabel(self)
        self.headline.setWordWrap(True)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.headline.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._add_row(tr("Headline"), self.headline)
        self.headline_choice = HeadlineChoice(self)
        self._add_row(tr("Headline"), self.headline_choice)
        for name, words in (*_ARTICLE_FIELDS, *_VERSION_FIELDS):
            self._add_field(name, tr(words))
        self.file = self._told(tr("File"))
        self.tags, self.note = TagsField(self), ThingNoteField(self)
        self._add_row(tr("Tags"), self.tags)
        self._add_row(tr("Note"), self.note)
        # In the order of the desktop, which Tab follows as well.
        self.buttons = QDialogButtonBox(self)
        for words, role in ((tr("Save"), _Role.AcceptRole), (tr("Cancel"), _Role.RejectRole)):
            # Else Return on a button, outside a dialog, would save the form, also on Cancel.
            self.buttons.addButton(words, role).setAutoDefault(True)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.close_form)
        column = QVBoxLayout(self)
        column.setContentsMargins(_BESIDE, 10, _BESIDE, 8)
        column.addWidget(self._title)
        self._scrolled = ScrolledFields(self._form, self)
        column.addWidget(self._scrolled)
        column.addWidget(self._fault)
        column.addWidget(self.buttons)
        self.hide()

    def open_on(
        self,
        articles: Sequence[ArticleRow],
        versions: Sequence[VersionRow],
        title: str,
        text: Version | None = None,
        things: Sequence[Row] = (),
        known_tags: Sequence[str] = (),
    ) -> None:
        """Show what is known of these; versions bring label and times, articles the rest.

        `text` is that of the version, where it is a single one. Tags and the note are those of `things`, which were
        chosen: also stories, of which nothing else is known.
        """
        self._articles = tuple(("article", row.id) for row in articles)
        self._versions = tuple(("version", row.id) for row in versions)
        self._title.setText(cut(title, _LONGEST_TITLE))
        self._fault.hide()
        for name, _ in _ARTICLE_FIELDS:
            self._fill(name, [str(getattr(row, name)) for row in articles])
        if text is not None and (code := code_by_words(text.text)):
            self.fields["language"].setPlaceholderText(tr("{code}, as its words tell", code=code))
        for name, _ in _VERSION_FIELDS:
            inferred = any(_is_inferred(row, name) for row in versions)
            self._fill(name, [_words_of(row, name) for row in versions], inferred)
        files = sorted({shown_name(row.file) for row in versions if row.file})
        self.file.setText(cut(", ".join(files), LONGEST_FIELD))
        self.file.setToolTip(plain_tip("\n".join(files)))
        self.file.setCursorPosition(0)
        self._form.setRowVisible(self.file, bool(files))
        self._show_headline([row.headline for row in versions], text)
        self._things = tuple((kind_of(row), row.id) for row in things)
        self.tags.show_tags(things, known_tags)
        self._form.setRowVisible(self.tags, bool(things))
        self.note.show_note(things[0].note if len(things) == 1 else "")
        self._form.setRowVisible(self.note, len(things) == 1)
        self._scrolled.fit()
        self.show()
        fields = (*self.fields.values(), self.tags)
        first = next(field for field in fields if self._form.isRowVisible(field))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if first is self.tags:  # a further one is typed after them
            first.end(False)
        else:
            first.selectAll()

    @property
    def things(self) -> tuple[Ref, ...]:
        """What it was opened on."""
        return self._things

    def least_width(self) -> int:
        """With whole words on its buttons, and fields one can type into."""
        inside = max(self.buttons.sizeHint().width(), self._scrolled.minimumSizeHint().width())
        return inside + 2 * _BESIDE

    def reach(self, name: str) -> None:
        """Go to one field."""
        field = self.fields[name]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def save(self) -> None:
        """Hand on what was changed; a time that cannot be understood is said and nothing is saved."""
        try:
            changed = self._changed()
        except ValueError as error:
            self._fault.setText(str(error))
            self._fault.show()
            return
        of_article = {name: value for name, value in changed.items() if name in dict(_ARTICLE_FIELDS)}
        of_version = {name: value for name, value in changed.items() if name in dict(_VERSION_FIELDS)}
        if (name := self._of_headline()) is not None:
            of_version["headline"] = name
        if of_version:
            # One act for all of it: the corpus takes article fields by version as well, but only the
            # articles of these versions, which is what the form was opened on.
            self.saved.emit(self._versions, {**of_version, **of_article})
        elif of_article:
            self.saved.emit(self._articles, of_article)
        if self._form.isRowVisible(self.headline_choice) and self.headline_choice.paragraph is not None:
            self.headlineChosen.emit(self._versions[0][1], self.headline_choice.paragraph)
        if any(tags := self.tags.changed()):
            self.tagged.emit(self._things, *tags)
        if len(self._things) == 1 and (note := self.note.changed()) is not None:
            self.noted.emit(self._things[0], note)
        self.close_form()

    def close_form(self) -> None:
        """Put the form away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(current_theme().border))
        painter.drawLine(0, 0, self.width(), 0)

    def _changed(self) -> dict[str, Any]:
        changed: dict[str, Any] = {}
        for name, field in self.fields.items():
            words = field.text().strip()
            if self._form.isRowVisible(field) and words != self._kept[name]:
                changed[name] = time_from_words(words) if name in _TIMES else words
        return changed

    def _add_field(self, name: str, words: str) -> None:
        self.fields[name] = self._line(words)

    def _line(self, words: str) -> QLineEdit:
        field = QLineEdit(self)
        self._add_row(words, field)
        return field

    def _told(self, words: str) -> QLineEdit:
        """What can be read and copied, and not changed here."""
        field = self._line(words)
        field.setReadOnly(True)
        field.setFrame(False)
        return field

    def _add_row(self, words: str, field: QWidget) -> None:
        label = QLabel(words, self)
        label.setProperty("voice", "small")
        label.setBuddy(field)
        field.setAccessibleName(words)
        self._form.addRow(label, field)

    def _show_headline(self, names: Sequence[str], text: Version | None) -> None:
        """The text's own headline; where it has none, what it is called, and a choice."""
        words = text.printed_headline if text is not None else names[0] if len(names) == 1 else ""
        self.headline.setText(cut(" ".join(words.split()), _LONGEST_HEADLINE))
        self.headline.setToolTip(plain_tip(words))
        self._form.setRowVisible(self.headline, bool(words))
        missing = text is not None and not text.printed_headline
        if text is not None and missing:
            self.headline_choice.show_text(text, names[0] if names else "")
        self._form.setRowVisible(self.headline_choice, missing)

    def _of_headline(self) -> str | None:
        return self.headline_choice.name if self._form.isRowVisible(self.headline_choice) else None

    def _fill(self, name: str, values: list[str], guessed: bool = False) -> None:
        field = self.fields[name]
        alike = len(set(values)) == 1
        # What is cut is kept whole as long as nobody types something else in its place.
        self._kept[name] = cut(values[0], LONGEST_FIELD) if alike else ""
        field.setText(self._kept[name])
        field.setCursorPosition(0)
        # An example of a time would look like the article's own time.
        placeholder = tr("not known") if name in (*_TIMES, "language") else ""
        field.setPlaceholderText(tr(_SEVERAL) if len(values) > 1 and not alike else placeholder)
        inferred = (
            tr("When the file was made") if name == "seen" else tr("Inferred, not stated by the source")
        )
        hints = [inferred] * guessed + [tr(_TIME_HINT)] * (name in _TIMES)
        hints += [tr("A code of two letters, such as en or de")] * (name == "language")
        if alike and len(values[0]) > LONGEST_FIELD:
            hints.append(tr("Only the beginning is shown: it has {n} letters", n=len(values[0])))
        field.setToolTip("\n".join(hints))
        self._form.setRowVisible(field, bool(values))


def _is_inferred(row: VersionRow, name: str) -> bool:
    field = next((field for field in _TIMES if field == name), None)
    time = told(row, field) if field is not None else None
    return name in row.guessed if time is None else time.is_inferred


def _words_of(row: VersionRow, name: str) -> str:
    field = next((field for field in _TIMES if field == name), None)
    if field is None:
        return str(getattr(row, name))
    time = told(row, field)
    return words_from_time(time.when, time.only_a_day) if time is not None else ""
