"""A sign stands at what was judged: at a value, or before the words that say what of a quotation it was."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from variorum.corpus.story_texts import Column
from variorum.model.judgement import Judgement
from variorum.model.span import Span
from variorum.reporting.story.lines import Line, LineGroup, Part, ShownCell
from variorum.reporting.story.sections import Section
from variorum_gui.line_breaks import after_points
from variorum_gui.story.table_model import BEFORE, SAID, TEXTS, TITLE, TableModel, states_in

WORDS = "“Speaker named in two ways”: rejected by hand"


def cell(text: int, *states: Judgement) -> ShownCell:
    return ShownCell((Part("“We sail”", (text, Span(0, 7))),), states=states)


def row(*, in_part: bool) -> Line:
    return Line(
        "“We sail”",
        (cell(0, "rejected"), cell(1, "rejected")),
        ("quoted in part",),
        verdicts=(WORDS,),
        state="rejected",
        judged_in_part=in_part,
    )


def test_a_rejected_speaker_leaves_the_quotation_without_a_sign(qtbot: QtBot) -> None:
    line, model = row(in_part=True), TableModel()
    columns = (Column("Herald", "", 1), Column("Echo", "", 2))
    model.show_section(Section("otherwise", "", "", (LineGroup("Quotations", (line,)),), ""), columns)
    at = [model.index(0, column, model.index(0, 0, QModelIndex())) for column in range(BEFORE + 2)]
    signs = [index.data(Qt.ItemDataRole.DecorationRole) is not None for index in at]
    assert signs == [column == SAID for column in range(BEFORE + 2)]
    assert at[SAID].data() == after_points(f"{WORDS} · quoted in part")  # what may be cut off is the rest
    assert "rejected" not in at[BEFORE].data(Qt.ItemDataRole.AccessibleTextRole)


def test_under_a_text_that_lacks_a_passage_it_is_said_whether_that_was_looked_for_and_judged(
    qtbot: QtBot,
) -> None:
    cells = (
        cell(0, "confirmed"),
        ShownCell(states=("confirmed",), none="no match found"),
        replace(cell(2), lead="match for part of it", partly=True),
    )
    columns = tuple(Column(name, "", at) for at, name in enumerate(("Herald", "Echo", "Post")))
    model = TableModel()
    group = LineGroup("Judged", (Line("Only in Herald", cells),))
    model.show_section(Section("otherwise", "", "", (group,), ""), columns)
    herald = model.index(0, BEFORE, model.index(0, 0, QModelIndex()))
    echo, post = (herald.siblingAtColumn(BEFORE + at) for at in (1, 2))
    assert (echo.data(), post.data()) == ("no match found", "match for part of it: “We sail”")
    assert model.words_of(BEFORE + 1) == {"no match found"}
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert echo.data(spoken) == "Echo: no match found, confirmed by hand"
    assert post.data(spoken) == "Post: match for part of it: “We sail”"
    assert post.data(Qt.ItemDataRole.ToolTipRole) == "match for part of it: “We sail”"
    assert herald.siblingAtColumn(TEXTS).data() == "1"


def test_a_rejected_value_bears_the_sign_itself() -> None:
    line = row(in_part=False)
    assert [states_in(line, column) for column in (TITLE, SAID, BEFORE)] == [("rejected",), (), ("rejected",)]
