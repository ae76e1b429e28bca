"""Versions that no time tells apart are told by their files, and the number of a version is never cut."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

import variorum
from variorum.corpus.rows import VersionRow
from variorum.model.article import Article, Original, ReadResult
from variorum.model.building import version_from
from variorum_gui.comparison.header_line import outlet_line
from variorum_gui.comparison.header_words import HeaderWords, header_words
from variorum_gui.corpus_tree.outline import Node, Outline
from variorum_gui.corpus_tree.wording import line_of
from variorum_gui.eliding import without_middle
from variorum_gui.shown import ShownText
from variorum_gui.window.pairing import Pair
from variorum_gui.window.texts import shown_texts, side_by_side

NOON = datetime(2025, 5, 3, 12, 0, tzinfo=UTC)


def _shown(*, by_file: bool = True) -> ShownText:
    version = version_from([("Fees rise.", "body")])
    return ShownText(Article((version, version)), version, 1, 7, file="fees-first.txt", by_file=by_file)


def test_where_no_time_tells_versions_apart_the_header_gives_the_file_a_line() -> None:
    words = header_words(_shown())
    assert words.file == "fees-first.txt"
    assert words.rest == ", version 1"
    assert "fees-first.txt" in words.tip
    assert header_words(_shown(by_file=False)).file == ""


@pytest.mark.parametrize(("names", "told"), [(("one.txt", "two.txt"), True), (("index.html",) * 2, False)])
def test_headers_and_tree_name_the_files_of_the_same_versions(
    tmp_path: Path, names: tuple[str, str], told: bool
) -> None:
    held = [(name, f"Fees rise by {n} per cent.".encode()) for n, name in enumerate(names)]
    kept = tuple(
        Original(sha256(data).hexdigest(), data, f"{n}/{name}") for n, (name, data) in enumerate(held)
    )
    versions = tuple(
        version_from([(data.decode(), "body")], source_sha256=original.sha256)
        for original, (_, data) in zip(kept, held, strict=True)
    )
    with variorum.open_corpus(tmp_path / "one.variorum") as corpus:
        corpus.add(ReadResult((Article(versions),), originals=kept))
        outline = Outline(corpus)
        outline.take_stories(outline.read_stories())
        assert [outline.apart.told_by_file(node, outline) for node in outline.lines(1, 1)] == [told, told]
        shown = shown_texts(corpus, Pair(1, 2))
    files = [header_words(text).file for text in (shown.left, shown.right)]
    assert files == (list(names) if told else ["", ""])


def test_texts_shown_before_a_corpus_holds_them_are_told_by_their_files_as_well() -> None:
    data = [f"Fees rise by {n} per cent." for n in range(3)]
    one, other, third = (
        version_from([(words, "body")], source_sha256=str(n)) for n, words in enumerate(data)
    )
    kept = tuple(Original(str(n), b"", f"{n}.txt") for n in range(3))
    shown = side_by_side(ReadResult((Article((one, other)), Article((third,))), originals=kept))
    assert [header_words(text).file for text in (shown.left, shown.right)] == ["1.txt", ""]


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
    assert [outline.apart.told_by_file(node, outline) for node in nodes] == [True, True, False]
    outline.take_lines(story, article, nodes[1:])
    assert [outline.apart.told_by_file(node, outline) for node in nodes[1:]] == [False, False]


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
    assert all(outline.apart.told_by_file(node, outline) for node in nodes[:30])
    assert len(looked) <= len(nodes) + 30
