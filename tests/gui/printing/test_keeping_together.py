"""Where pages begin is foretold for a whole report at once, and is where it would be page after page."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from variorum_gui.printing import keeping_together
from variorum_gui.printing.keeping_together import keep_together
from variorum_gui.printing.pages_ahead import BEFORE
from variorum_gui.printing.report_flow import Flow

WORDS = ("the ferry ran aground ", "العبارة جنحت هنا ", "渡輪擱淺在岸邊 ", "repairs will take a month ")


def document(seed: int, *, parts: int, tables: bool) -> QTextDocument:
    """Headings, passages and paragraphs as they come in reports; some longer than a page."""
    chance = random.Random(seed)
    flow = Flow("", 10)

    def words(most: int) -> str:
        return chance.choice(WORDS) * chance.randint(1, most)

    for part in range(parts):
        if tables and part % 9 == 5:
            flow.table(["one", "other"], [[words(10), words(20)] for _ in range(chance.randint(0, 9))])
        elif part % 4 == 0:
            most = 300 if chance.random() < 0.02 else 4
            flow.heading(words(most), chance.randint(0, 2), new_page=chance.random() < 0.04)
        elif chance.random() < 0.5:
            flow.block("words", flow.looks.quotation)
            flow.words(words(30), flow.looks.plain)
        else:
            flow.line(words(40) if chance.random() < 0.9 else "", kept=chance.random() < 0.4)
    made = flow.built.document
    made.setPageSize(QSizeF(400, 500))
    return made


def begun(made: QTextDocument) -> list[int]:
    numbers = range(made.blockCount())
    return [n for n in numbers if made.findBlockByNumber(n).blockFormat().pageBreakPolicy() & BEFORE]


@pytest.mark.parametrize("tables", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_pages_begin_where_they_would_if_each_were_begun_by_itself(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seed: int, tables: bool
) -> None:
    at_once, one_by_one = (document(seed, parts=120, tables=tables) for _ in range(2))
    before = begun(at_once)
    keep_together(at_once)
    monkeypatch.setattr(keeping_together, "begun_pages", lambda *_: ())
    keep_together(one_by_one)
    assert begun(at_once) == begun(one_by_one)
    assert len(begun(at_once)) > len(before)
    assert at_once.pageCount() == one_by_one.pageCount()


def test_a_long_report_is_not_set_anew_for_each_page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = document(7, parts=600, tables=False)
    before = len(begun(made))
    changes: list[int] = []
    made.contentsChange.connect(lambda *_: changes.append(1))
    keep_together(made)
    assert len(begun(made)) - before > 20
    assert len(changes) <= 3


@pytest.mark.parametrize("lines", range(20, 40))
def test_no_heading_of_columns_ends_a_page_and_a_table_that_is_to_be_whole_is(
    qtbot: QtBot, lines: int
) -> None:
    flow = Flow("", 10)
    for _ in range(lines):
        flow.line("words")
    flow.heading("Names", 1)
    flow.line("What they are", kept=True)
    flow.table(["What", "Herald"], [["Ada", "1"], ["Bo", "2"]])
    for _ in range(lines // 2):
        flow.line("words")
    flow.heading("Sources", 1)
    flow.table(["Herald", "Echo"], [["One\nTwo\nThree\nFour", "One\nTwo"]], whole=True)
    made = flow.built.document
    made.setPageSize(QSizeF(400, 500))
    keep_together(made)
    pages: dict[str, set[int]] = {}
    part, block = "", made.begin()
    while block.isValid():
        part = block.text() if block.text() in ("Names", "Bo", "Sources") else part
        if part and block.text() and block.text() != "words":
            pages.setdefault(part, set()).add(keeping_together._pages(made, block.blockNumber())[0])
        block = block.next()
    assert len(pages["Names"]) == len(pages["Sources"]) == 1


@pytest.mark.parametrize("lines", range(20, 40))
def test_no_line_of_a_passage_stands_alone_at_the_foot_or_the_head_of_a_page(
    qtbot: QtBot, lines: int
) -> None:
    flow = Flow("", 10)
    for _ in range(lines):
        flow.line("words")
    flow.heading("1  Found only in the Herald", 2)
    flow.block("", flow.looks.quotation)
    flow.words("the ferry ran aground " * 12, flow.looks.plain)
    flow.line("Herald, ¶3")
    made = flow.built.document
    made.setPageSize(QSizeF(400, 500))
    keep_together(made)
    passage = made.findBlockByNumber(made.blockCount() - 2)
    pages = keeping_together._pages(made, passage.blockNumber())
    assert "aground" in passage.text()
    assert len(pages) >= 3
    assert pages[0] == pages[1]
    assert pages[-2] == pages[-1]
