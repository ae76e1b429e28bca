"""The report of a story in every kind of file: the same passages in each, and words that stay words."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from lxml import etree
from markdown_it import MarkdownIt

from variorum.dossier.story.page import story_page_of
from variorum.model.building import version_from
from variorum.model.story_page import StoryText
from variorum.reporting.choice import STORY_PARTS, Choice
from variorum.reporting.story.contents import StoryContents, story_contents
from variorum.reporting.story.paper import PaperTable
from variorum.reporting.story.tables import STORY_TABLES, story_table, story_tables
from variorum.reporting.story.writing import STORY_KINDS, story_bytes

HOSTILE = "=cmd|'/C calc'!A0 <script>alert(1)</script> [l](javascript:x) **b** | \\| {{ 7*7 }} \x07\ud800 \u202eevil"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def texts(count: int) -> list[StoryText]:
    numbers = ("Four", "Six", "Nine", "Eleven", "Twelve", "Thirty", "Forty")
    return [
        StoryText(
            f"{HOSTILE} {at}" if at == 1 else f"Herald {at}",
            version_from(
                [
                    ("Dam at Orrin gives way", "headline"),
                    (f"{number} farms were flooded when the dam at Orrin gave way, the county said.", "body"),
                    ("“Nobody could have known that the wall was weak,” said Mara Quill.", "body"),
                    (HOSTILE, "body"),
                ]
            ),
            f"Herald {at}",
            "https://herald.example/dam",
            "en",
        )
        for at, number in enumerate(numbers[:count])
    ]


def contents(count: int = 3, parts: Sequence[str] = STORY_PARTS) -> StoryContents:
    page = story_page_of(texts(count))
    made = datetime(2026, 5, 3, 12, tzinfo=UTC)
    return story_contents(page, "The dam", Choice(frozenset(parts)), made)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def three() -> StoryContents:
    return contents()


def document(made: StoryContents) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(story_bytes(".docx", made))) as packed:
        return etree.fromstring(packed.read("word/document.xml"))


@pytest.mark.parametrize("kind", STORY_KINDS)
def test_the_same_story_gives_the_same_bytes(kind: str, three: StoryContents) -> None:
    assert story_bytes(kind, three) == story_bytes(kind, three)


def test_another_ending_is_refused_with_those_there_are(three: StoryContents) -> None:
    with pytest.raises(ValueError, match=r"\.docx"):
        story_bytes(".exe", three)


def test_in_word_every_place_leads_to_a_sentence_that_is_there(three: StoryContents) -> None:
    found = document(three)
    names = [each.get(f"{W}name") for each in found.iter(f"{W}bookmarkStart")]
    links = [each.get(f"{W}anchor") for each in found.iter(f"{W}hyperlink")]
    assert len(names) == len(set(names))
    assert len(links) > 10
    assert set(links) <= set(names)


def test_in_word_the_texts_stand_in_full(three: StoryContents) -> None:
    lines = ["".join(map(str, p.itertext(f"{W}t"))) for p in document(three).iter(f"{W}p")]
    assert "1 Four farms were flooded when the dam at Orrin gave way, the county said." in lines
    assert any("<script>alert(1)</script>" in line for line in lines)


def test_in_word_a_first_column_of_sentences_has_room_and_one_of_names_leaves_it_to_the_others(
    three: StoryContents,
) -> None:
    grids = [[int(each.get(f"{W}w") or 0) for each in grid] for grid in document(three).iter(f"{W}tblGrid")]
    shares = {grid[0] / sum(grid) for grid in grids}
    assert all(len(grid) == 4 for grid in grids)
    assert all(len({*grid[1:]}) == 1 for grid in grids)
    assert 0.17 < min(shares) < 0.3
    assert 0.35 < max(shares) < 0.43
    # Of many texts there are two columns.
    (two, *_) = (grid for grid in document(contents(7)).iter(f"{W}tblGrid"))
    assert int(two[1].get(f"{W}w")) >= 2 * int(two[0].get(f"{W}w"))


def test_a_table_of_one_column_is_as_wide_as_the_page() -> None:
    assert PaperTable("", ("Told",), ()).shares == (1.0,)


def test_in_word_only_a_row_that_would_leave_much_of_a_page_empty_is_torn() -> None:
    said = " ".join(f"Gate {number} of the dam at Orrin was left open that night," for number in range(20))
    version = version_from(
        [
            ("Dam at Orrin gives way", "headline"),
            (f"“{said} and so the wall broke,” said Mara Quill.", "body"),
        ]
    )
    page = story_page_of([StoryText(f"Herald {at}", version, f"Herald {at}") for at in range(5)])
    made = story_contents(
        page, "The dam", Choice(frozenset(STORY_PARTS)), datetime(2026, 5, 3, 12, tzinfo=UTC)
    )
    rows = [row for table in document(made).iter(f"{W}tbl") for row in table.findall(f"{W}tr")[1:]]
    torn = ["".join(row.itertext()) for row in rows if row.find(f"{W}trPr/{W}cantSplit") is None]
    assert 0 < len(torn) < len(rows) / 2
    assert all("Gate 3" in words for words in torn)


def test_without_the_texts_nothing_leads_nowhere() -> None:
    made = contents(parts=("otherwise", "names"))
    assert not list(document(made).iter(f"{W}hyperlink"))
    page = story_bytes(".html", made).decode("utf-8")
    assert '<a href="#t' not in page
    assert "Who and what is named" in page
    assert "How much is shared" not in page


def test_parts_that_were_not_chosen_are_in_no_data() -> None:
    data = json.loads(story_bytes(".json", contents(parts=("sources",))))
    assert data["page"]["sources"]
    assert not any(data["page"][part] for part in ("differing", "quoted", "told", "alone", "named", "shares"))


def test_data_is_the_report_again(three: StoryContents) -> None:
    assert StoryContents.from_dict(json.loads(story_bytes(".json", three))) == three


def test_markdown_says_where_each_figure_stands_and_nothing_in_it_is_markup(three: StoryContents) -> None:
    words = story_bytes(".md", three).decode("utf-8")
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(words)
    assert "Four ¶1" in words
    assert "<script" not in html
    assert 'href="java' not in html
    rows = [line for line in words.splitlines() if line.startswith("|")]
    assert {line.replace("\\|", "").count("|") for line in rows} == {5}


def test_more_texts_than_a_sheet_has_room_for_are_listed_row_by_row() -> None:
    made = contents(7)
    words = story_bytes(".md", made).decode("utf-8")
    assert "| What | In which texts |" in words
    assert "Herald 0: Four ¶1 · " in words
    assert "| 7\\. Herald 6 |" in words
    assert "In which texts" in "".join(map(str, document(made).itertext(f"{W}t")))


def test_a_row_of_a_spreadsheet_is_a_passage_with_its_place(three: StoryContents) -> None:
    table = story_table("otherwise", three)
    row = dict(zip(table.columns, table.rows[0], strict=True))
    text = three.page.texts[0].version.text
    assert text[int(row["start"] or 0) : int(row["end"] or 0)] == row["words"] == "Four"
    assert (row["number"], row["text"], row["part"], row["paragraph"]) == (1, "Herald 0", "body", 1)
    assert [each.title for each in story_tables(three)] == [
        "Report",
        *(each.title for each in three.sections),
        "How much is shared",
    ]


@pytest.mark.parametrize("name", STORY_TABLES)
def test_each_table_is_written_as_csv_without_formulas(name: str, three: StoryContents) -> None:
    data = story_bytes(".csv", three, name).decode("utf-8-sig")  # type: ignore[arg-type]
    head, *rows = csv.reader(io.StringIO(data, newline=""))
    assert rows
    assert {len(row) for row in rows} == {len(head)}
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for row in rows for cell in row)


def test_a_workbook_has_the_words_as_words(three: StoryContents) -> None:
    with zipfile.ZipFile(io.BytesIO(story_bytes(".xlsx", three))) as packed:
        sheets = [packed.read(name) for name in packed.namelist() if "/sheet" in name]
    assert len(sheets) == 6
    assert not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)


def test_of_many_places_the_first_are_named_and_the_others_counted() -> None:
    body = [(f"Mara Quill came to farm {at} of Orrin, the county said.", "body") for at in range(20)]
    other = [("Mara Quill of Orrin said nothing.", "body")]
    page = story_page_of([StoryText(name, version_from(text)) for name, text in (("A", body), ("B", other))])  # type: ignore[arg-type]
    made = story_contents(replace(page, notes=("These texts may tell of different events.",)))
    words = story_bytes(".md", made).decode("utf-8")
    assert "| 20\\: ¶1 ¶2 ¶3 ¶4 ¶5 ¶6 ¶7 ¶8 ¶9 ¶10 ¶11 ¶12 and 8 more | 1\\: ¶1 |" in words
    assert "These texts may tell of different events." in words
    lines = ["".join(map(str, p.itertext(f"{W}t"))) for p in document(made).iter(f"{W}p")]
    assert "20: ¶1 ¶2 ¶3 ¶4 ¶5 ¶6 ¶7 ¶8 ¶9 ¶10 ¶11 ¶12 and 8 more" in lines
    assert "These texts may tell of different events." in lines


def test_a_text_that_has_nothing_of_a_row_is_said_to_have_nothing_found() -> None:
    silent = StoryText("Silent", version_from([("A fair opened at Lisk on Sunday.", "body")]))
    few, many = (story_contents(story_page_of([*texts(count), silent])) for count in (2, 6))
    rows = story_bytes(".md", few).decode("utf-8").splitlines()
    assert any(line.endswith("Four ¶1 | Six ¶1 | not found |") for line in rows)
    assert any(line.startswith("| Mara Quill | ") and line.endswith(" | – |") for line in rows)
    listed = next(line for line in story_bytes(".md", many).decode("utf-8").splitlines() if "Four ¶1" in line)
    assert "Silent" not in listed
