"""Press digests and database exports in documents: told apart alike in every format, and one article stays one.

The samples' texts are invented and laid out as the databases lay theirs out; LibreOffice and Chromium made the files
from one HTML page each, pandoc those with its name from Markdown.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import variorum
from variorum.reading.documents.document import Properties, document
from variorum.reading.documents.passages import Kind, Passage, Piece
from variorum.reading.exports.source_lines import source_of

SAMPLES = Path(__file__).with_name("samples") / "several"
HEADLINES = ["Ferry aground off Port Ellery", "Crane of the north quay mended"]
EXPORTS = sorted(
    path.name
    for kind in ("factiva_fields", "lexisnexis", "nexis_uni", "pressreader", "proquest")
    for path in SAMPLES.glob(f"{kind}*")
    if path.suffix != ".expected"
)


def passages(texts: list[str], kinds: dict[int, Kind] | None = None) -> list[Passage]:
    return [Passage((Piece(text),), (kinds or {}).get(index, "")) for index, text in enumerate(texts)]


def body(article: variorum.Article) -> list[str]:
    return [p.text for p in article.versions[0].paragraphs if p.role == "body"]


@pytest.mark.parametrize("name", EXPORTS)
def test_a_databases_export_is_its_articles_whatever_the_file(name: str) -> None:
    result = variorum.read(SAMPLES / name)
    assert not result.problems
    assert [article.versions[0].headline for article in result.articles] == HEADLINES
    assert [article.outlet for article in result.articles] == [
        "Harbour Gazette",
        "The Ellery Courier" if name == "nexis_uni.txt" else "Ellery Morning Bell",
    ]
    assert [article.versions[0].published_raw[:1] for article in result.articles] != ["", ""]
    for article in result.articles:
        assert len(body(article)) == 3
        assert article.versions[0].byline


def test_the_text_of_an_export_is_the_same_in_every_format() -> None:
    texts = {name: [body(article) for article in variorum.read(SAMPLES / name).articles] for name in EXPORTS}
    assert len({json.dumps(text) for text in texts.values()}) == 1, texts


@pytest.mark.parametrize("kind", ["docx", "odt", "rtf"])
def test_a_seam_in_a_document_is_a_doubt_that_can_be_settled(kind: str) -> None:
    first, second = variorum.read(SAMPLES / f"two_reports_pandoc.{kind}").articles
    assert not first.versions[0].doubts
    assert [doubt.kind for doubt in second.versions[0].doubts] == ["seam"]


def test_two_titles_are_two_texts_and_two_headings_one() -> None:
    prose = (
        "The ferry ran aground on Monday night in thick fog, the harbour office said, and all came ashore. "
    )
    texts = ["Ferry aground", prose * 3, "What the harbour plans", prose * 3]
    assert len(document(passages(texts, {0: "title", 2: "title"}), Properties()).articles) == 2
    assert len(document(passages(texts, {0: "heading", 2: "heading"}), Properties()).articles) == 1
    assert (
        len(document(passages([*texts[:2], "Notes"], {0: "title", 2: "title"}), Properties()).articles) == 1
    )


def test_a_single_article_in_a_document_is_never_split(shared: Path) -> None:
    texts = [
        path.read_text("utf-8")
        for path in [*(shared / "news" / "basil").glob("*/*.txt"), *(shared / "seeds").glob("*.txt")]
    ]
    texts += [
        each["text"]
        for path in sorted((shared / "news" / "ecbplus").glob("topic_*.json"))[:6]
        for each in json.loads(path.read_text("utf-8"))
    ]
    assert len(texts) > 100
    for text in texts:
        lines = [line for line in text.splitlines() if line.strip()]
        for kinds in ({}, {0: "title"}, {0: "heading", len(lines) // 2: "heading"}):
            assert len(document(passages(lines, kinds), Properties()).articles) == 1, lines[:2]


@given(
    st.lists(
        st.sampled_from(["HD", "PD 7 January 2020", "LP", "IN the morning fog lay on the sea.", "WC", "BY x"])
    )
)
@settings(max_examples=80, deadline=None)
def test_no_line_is_lost_in_a_layout_with_codes(lines: list[str]) -> None:
    result = document(passages([*lines, "The ferry ran aground on Monday, they said."]), Properties())
    told = "\n".join(version.text for article in result.articles for version in article.versions)
    assert told.count("fog lay on the sea") == lines.count("IN the morning fog lay on the sea.")


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Harbour Gazette · 7 Jan 2020 · A1 · BY EVA LUND", "Harbour Gazette"),
        ("2020-01-07 - Harbour Gazette - By Eva Lund", "Harbour Gazette"),
        ("Harbour Gazette | 7 January 2020 | p. 3", "Harbour Gazette"),
        ("Hollin | 1974 | 3", None),
        ("Harbour Gazette · 7 Jan 2020", None),
        ("The ferry – which left on 7 January 2020 – ran aground", None),
    ],
)
def test_the_source_line_of_a_cutting(line: str, outlet: str | None) -> None:
    source = source_of(line)
    assert (source.outlet if source else None) == outlet
