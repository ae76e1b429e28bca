"""What is made of the data that real programs put into a drag."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from variorum_gui.dropping.mime import Link, dropped_from, may_be_read, why_not
from variorum_gui.sidebar.row_model import ROWS_FORMAT


def mime(**formats: str | bytes) -> QMimeData:
    data = QMimeData()
    for name, value in formats.items():
        data.setData(name.replace("__", "/"), value.encode() if isinstance(value, str) else value)
    return data


def test_files_come_first_because_file_managers_put_their_url_into_the_text() -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/home/x/one #1 ü 100%.txt"), QUrl.fromLocalFile("/home/x/two.html")])
    data.setText("file:///home/x/one%20%231")
    dropped = dropped_from(data)
    assert dropped.paths == ("/home/x/one #1 ü 100%.txt", "/home/x/two.html")
    assert dropped.words is None


def test_files_and_links_together_are_both_kept() -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a.txt"), QUrl("https://example.org/story?id=1")])
    dropped = dropped_from(data)
    assert dropped.paths == ("/a.txt",)
    assert dropped.links == (Link("https://example.org/story?id=1"),)


def test_a_link_is_a_link_with_its_title_and_never_its_text() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/story?id=1")])
    data.setText("https://example.org/story?id=1")
    data.setData("_NETSCAPE_URL", b"https://example.org/story?id=1\nA story")
    data.setHtml('<a href="https://example.org/story?id=1">A story</a>')
    dropped = dropped_from(data)
    assert dropped.links == (Link("https://example.org/story?id=1", "A story"),)
    assert dropped.words is None


def test_the_title_is_read_from_mozillas_utf_16_as_well() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a")])
    data.setText("https://example.org/a")
    data.setData("text/x-moz-url", "https://example.org/a\nÄrger".encode("utf-16-le"))
    assert dropped_from(data).links == (Link("https://example.org/a", "Ärger"),)


def test_html_goes_before_plain_text_and_loses_chromiums_byte_order_mark() -> None:
    data = QMimeData()
    data.setHtml("\ufeff<p>Rich <b>bold</b> prose</p>")
    data.setText("Rich bold prose")
    words = dropped_from(data).words
    assert words is not None
    assert words.html == "<p>Rich <b>bold</b> prose</p>"
    assert words.plain == "Rich bold prose"


def test_plain_text_is_taken_as_it_is() -> None:
    data = QMimeData()
    data.setText("Plain “quoted” text\nsecond line")
    words = dropped_from(data).words
    assert words is not None
    assert (words.plain, words.html) == ("Plain “quoted” text\nsecond line", "")


def test_text_that_is_only_an_address_is_a_link() -> None:
    data = QMimeData()
    data.setText(" https://example.org/story \n")
    assert dropped_from(data).links == (Link("https://example.org/story"),)


def test_a_selection_with_a_link_in_it_is_still_a_selection() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a")])
    data.setText("The ferry ran aground, the Gazette reported.")
    dropped = dropped_from(data)
    assert dropped.words is not None
    assert dropped.links


def test_the_page_a_selection_came_from_is_kept() -> None:
    data = QMimeData()
    data.setText("Some words of an article.")
    data.setData("chromium/x-internal-source-url", b"https://example.org/story")
    words = dropped_from(data).words
    assert words is not None
    assert words.address == "https://example.org/story"


def test_what_cannot_be_read_is_refused_with_a_reason() -> None:
    assert "picture" in dropped_from(mime(image__png=b"\x89PNG")).refused
    assert dropped_from(mime(application__x_thing=b"..")).refused
    assert dropped_from(None).refused
    data = QMimeData()
    data.setUrls([QUrl("ftp://example.org/a.txt")])
    assert "ftp:" in dropped_from(data).refused


def test_a_drag_is_judged_by_the_names_of_its_formats_alone() -> None:
    assert may_be_read(["text/uri-list"])
    assert may_be_read(["text/html", "text/plain"])
    assert not may_be_read(["image/png"])
    assert "picture" in why_not(["application/x-qt-image"])


def test_names_dragged_in_the_sidebar_are_nothing_to_read() -> None:
    assert not may_be_read([ROWS_FORMAT])


def test_text_that_only_names_files_is_those_files(tmp_path: Path) -> None:
    one, other = tmp_path / "one article.txt", tmp_path / "other.txt"
    for path in (one, other):
        path.write_text("A text.")
    data = QMimeData()
    data.setText(f"{one}\n{QUrl.fromLocalFile(str(other)).toString()}\n")
    assert dropped_from(data).paths == (str(one), str(other))
    data.setText(f"{one}\nand more words\n")
    assert dropped_from(data).words is not None
    data.setText(str(one))
    data.setHtml(f"<p>{one}</p>")  # a page could name any file
    assert dropped_from(data).words is not None
    data = QMimeData()
    for words in ("/\0" + "x" * 9000, "/", str(tmp_path)):
        data.setText(words)
        assert not dropped_from(data).paths


def test_an_address_that_is_empty_is_none() -> None:
    data = QMimeData()
    data.setUrls([QUrl("")])
    assert dropped_from(data).refused.startswith("Nothing that was dragged can be read")
