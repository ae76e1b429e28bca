"""Versions that no time tells apart are told by their files, and the number of a version is never cut."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from variorum.corpus.rows import VersionRow
from variorum.model.article import Article
from variorum.model.building import version_from
from variorum_gui.comparison.header_line import outlet_line
from variorum_gui.comparison.header_words import HeaderWords, header_words
from variorum_gui.corpus_tree.outline import Node, Outline
from variorum_gui.corpus_tree.wording import line_of
from variorum_gui.eliding import without_middle
from variorum_gui.shown import ShownText

NOON = datetime(2025, 5, 3, 12, 0, tzinfo=UTC)


def _shown(*, same_file: bool = False, dated: bool = False) -> ShownText:
    one = version_from([("Fees rise.", "body")], source_sha256="1" * 64, published=NOON if dated else None)
    other = version_from([("Fees fall.", "body")], source_sha256=("1" if same_file else "2") * 64)
    return ShownText(Article((one, other)), one, 1, 7, file="fees-first.txt")


def test_of_two_undated_versions_the_header_gives_the_file_a_line() -> None:
    words = header_words(_shown())
    assert words.file == "fees-first.txt"
    assert words.rest == ", version 1"
    assert "fees-first.txt" in words.tip


def test_where_a_time_or_no_file_tells_them_apart_it_has_none() -> None:
    assert header_words(_shown(dated=True)).file == ""
    assert header_words(_shown(same_file=True)).file == ""


@pytest.mark.parametrize("outlet", ["Outlet unknown – name it", "Medium unbekannt – benennen", "Post"])
def test_the_outlet_gives_way_before_the_number_of_the_version(qtbot: QtBot, outlet: str) -> None:
    words = HeaderWords(outlet, ", version 12 · by somebody with a long name", unnamed=True)
    name, rest = outlet_line(words, QFont(), 0.0, QFontMetricsF(QFont()).horizontalAdvance("x" * 30), False)
    assert rest.words.startswith(", version 12")
    assert name.words[:3] == outlet[:3]


def test_a_name_of_a_file_is_cut_in_its_middle(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(QFont())
    shown = without_middle(metrics, "brussels-attacks-second.txt", metrics.horizontalAdvance("x" * 16))
    assert shown.startswith("bruss")
    assert shown.endswith("nd.txt")


def test_the_row_of_a_version_names_its_file_in_the_room_there_is() -> None:
    row = VersionRow(1, 1, "", file="brussels-attacks-second.txt")
    line = line_of(Node("version", row, 1, 1, 2), by_file=True)
    assert line.small[:2] == ("date unknown · brussels-attacks-second.txt", "brussels-attacks-second.txt")
    assert "brussels-…second.txt" not in line.small[0]
    assert all("…" in words for words in line.small[2:-1])
    assert line.small[-1] == "date unknown"
    assert line_of(Node("version", row, 1, 1, 2)).small == ("date unknown",)


def test_only_versions_that_share_their_time_are_told_by_their_files() -> None:
    outline, story, article = Outline(), 1, 2
    same, other = (VersionRow(at, article, "", file=f"{at}.txt", updated=NOON) for at in (1, 2))
    later = VersionRow(3, article, "", file="3.txt")
    nodes = tuple(Node("version", row, story, article, row.id) for row in (same, other, later))
    outline.take_lines(story, article, nodes)
    assert [outline.told_by_file(node) for node in nodes] == [True, True, False]
    outline.take_lines(story, article, nodes[1:])
    assert [outline.told_by_file(node) for node in nodes[1:]] == [False, False]


def test_many_rows_of_one_article_do_not_each_look_through_all_its_versions(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[int] = []

    def dated(row: VersionRow) -> datetime:
        looked.append(row.id)
        return NOON

    monkeypatch.setattr(VersionRow, "dated", property(dated))
    outline = Outline()
    nodes = tuple(Node("version", VersionRow(at, 2, "", file=f"{at}.txt"), 1, 2, at) for at in range(1, 200))
    outline.take_lines(1, 2, nodes)
    assert all(outline.told_by_file(node) for node in nodes[:30])
    assert len(looked) <= len(nodes) + 30
