"""PDF files with pages, letters and headings as few programs set them, and with damage in one place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from variorum.reading.pdf_pages import opening, pdf
from variorum.reading.pdf_pages.about import About, about
from variorum.reading.pdf_pages.layout import layout_of
from variorum.reading.pdf_pages.lines import _touching_joined, line_of
from variorum.reading.pdf_pages.opening import Page, opened, pages_of
from variorum.reading.pdf_pages.words import Word, upright
from variorum.reading.problems import Unreadable

SAMPLE = (Path(__file__).parent / "samples" / "pdf" / "one_column.pdf").read_bytes()
LEFT = [
    "The ferry ran aground on",
    "the sandbank in the fog,",
    "and nobody was hurt, the",
    "harbour office said at",
]
RIGHT = [
    "noon. Two tugs came from",
    "the inner harbour at four",
    "in the morning, when the",
    "tide had risen by then.",
]


def line(
    text: str, left: float, baseline: float, size: float = 10.0, style: str = "Serif", turn: int = 0
) -> list[Word]:
    words: list[Word] = []
    for word in text.split(" "):
        right = left + 0.5 * size * len(word)
        box = (left, baseline - 0.2 * size, right, baseline + 0.8 * size)
        words.append(Word(word, *box, baseline, size, style, turn))
        left = right + 0.5 * size
    return words


def lines(
    texts: Sequence[str], left: float, top: float, size: float = 10.0, style: str = "Serif"
) -> list[Word]:
    return [
        word
        for row, text in enumerate(texts)
        for word in line(text, left, top - 1.2 * size * row, size, style)
    ]


def page(words: Sequence[Word], number: int = 0, aslant: Sequence[Word] = ()) -> Page:
    return Page(number, tuple(words), tuple(aslant), (), 0, 800, 0, 600, False)


def read(*pages: Page, author: str = "") -> list[tuple[str | None, str]]:
    return [(block.role, block.text) for block in layout_of(pages, "", author).blocks]


def test_a_few_words_up_the_margin_are_furniture_and_a_whole_text_that_runs_so_is_read() -> None:
    text = lines(LEFT, 50, 600) + lines(RIGHT, 50, 552)
    few = line("Photo: the harbour office", 580, 300, turn=1)
    assert ("furniture", "Photo: the harbour office") in read(page(text, aslant=few))
    many = lines([f"{each} again" for each in (*LEFT, *RIGHT)], 300, 600)
    turned = [replace(word, turn=1) for word in many]
    found = read(page(text, aslant=turned))
    assert any("ran aground on again the sandbank" in words for role, words in found if role is None)


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_a_page_turned_any_way_is_made_upright(turn: int) -> None:
    left, bottom, right, top, baseline = upright((10.0, 20.0, 30.0, 25.0, 12.0, 22.0), turn)
    assert left < right
    assert bottom < top
    assert bottom <= baseline <= top
    assert {right - left, top - bottom} == {20.0, 5.0}


def test_a_large_letter_that_is_a_word_of_its_own_keeps_its_space() -> None:
    words = line("A", 50, 588, 30) + lines(
        ["ferry ran aground on the", "old sandbank in the fog, and"], 70, 600
    )
    words += lines(["nobody was hurt, said the", "harbour office at noon."], 50, 576)
    assert read(page(words))[0][1].startswith("A ferry ran aground")


def test_a_headline_of_several_lines_set_apart_is_one_and_the_author_below_is_known_by_the_file() -> None:
    words = line("Ferry runs aground in", 50, 760, 24) + line("heavy fog off Port Ellery", 50, 716, 24)
    words += line("Ada Kelm", 50, 690) + lines(LEFT, 50, 660) + lines(RIGHT, 50, 612)
    found = read(page(words), author="ada kelm")
    assert found[0] == ("headline", "Ferry runs aground in heavy fog off Port Ellery")
    assert ("byline", "Ada Kelm") in found


def test_a_paragraph_goes_on_over_the_page_only_in_type_of_the_same_weight() -> None:
    first = lines([*LEFT[:3], "harbour office said of the"], 50, 600)
    second = ["new ferry at noon, when the", "tide had risen by then."]
    light = read(page(first), page(lines(second, 50, 600), 1))
    assert len(light) == 1
    bold = read(page(first), page(lines(second, 50, 600, style="Serif-Bold"), 1))
    assert [text for _, text in bold] == [
        " ".join([*LEFT[:3], "harbour office said of the"]),
        " ".join(second),
    ]


def test_a_paragraph_that_is_not_over_goes_on_over_the_page_with_a_name() -> None:
    first = lines(["It was over.", *LEFT[:3], "harbour office said to all"], 50, 600)
    found = read(
        page(first), page(lines(["Ellery and its people on", "the quay and in the town."], 50, 600), 1)
    )
    assert any("said to all Ellery and its people" in text for _, text in found)


def test_two_first_lines_in_a_row_each_begin_a_paragraph() -> None:
    words = lines(["The ferry ran aground on the bank,", "and nobody aboard it was hurt then."], 50, 600)
    words += line("It was calm, said all who had seen.", 62, 576) + line(
        "Boats came out at four to help them.", 62, 564
    )
    words += lines(["They brought all of them to the pier", "before the tide had come in again."], 50, 552)
    starts = [text.split(" ")[0] for _, text in read(page(words))]
    assert starts == ["The", "It", "Boats"]


def test_without_pages_or_words_a_file_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening.pypdfium2, "PdfDocument", lambda data: [])
    with pytest.raises(Unreadable, match="no pages"):
        opened(b"%PDF")
    monkeypatch.undo()
    monkeypatch.setattr(pdf, "pages_of", lambda document: [])
    with pytest.raises(Unreadable, match="no page of it could be opened"):
        pdf.result_in(SAMPLE, "a.pdf")
    monkeypatch.setattr(pdf, "pages_of", lambda document: [page([])])
    with pytest.raises(Unreadable, match="no text in this PDF"):
        pdf.result_in(SAMPLE, "a.pdf")


class Damaged:
    """A document some of whose pages cannot be opened."""

    def __init__(self, pages: int, good: Sequence[int]) -> None:
        self.document, self.pages, self.good = pypdfium2.PdfDocument(SAMPLE), pages, good

    def __len__(self) -> int:
        return self.pages

    def __getitem__(self, number: int) -> Any:
        if number not in self.good:
            raise pypdfium2.PdfiumError("Failed to load page.")
        return self.document[0]


def test_damaged_pages_are_left_out_and_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [each.number for each in pages_of(Damaged(3, [0, 2]))] == [0, 2]
    few = pdf._problems([page([]), page([], 2)], 3, "a.pdf")
    assert [told.reason for told in few] == ["Damaged and not read: page 2."]
    (many,) = pdf._problems([page([]), page([], 14)], 15, "a.pdf")
    assert many.reason == "Damaged and not read: pages 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 3 more."


def test_a_page_whose_text_cannot_be_loaded_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdfium, "FPDFText_LoadPage", lambda page: None)
    assert list(pages_of(pypdfium2.PdfDocument(SAMPLE))) == []


@pytest.mark.parametrize(
    ("function", "broken", "kept"),
    [
        ("FPDFText_GetCharOrigin", lambda *_: False, False),
        ("FPDFText_GetMatrix", lambda *_: False, True),
        ("FPDFText_GetFontInfo", lambda *_: 0, True),
    ],
)
def test_a_word_without_a_place_is_left_out_and_one_without_size_or_font_is_read(
    function: str, broken: Callable[..., Any], kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdfium, function, broken)
    (read_page, *_) = pages_of(pypdfium2.PdfDocument(SAMPLE))
    assert bool(read_page.words) == kept
    assert all(word.size > 0 for word in read_page.words)


def test_a_word_beyond_all_paper_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def far(text_page: Any, index: int, x: Any, y: Any) -> bool:
        x.value, y.value = 1e9, float("nan")
        return True

    monkeypatch.setattr(pdfium, "FPDFText_GetCharOrigin", far)
    (read_page, *_) = pages_of(pypdfium2.PdfDocument(SAMPLE))
    assert read_page.words == ()


def test_pictures_without_a_place_and_those_beyond_a_number_are_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def picture(*box: float) -> Any:
        def bounds() -> tuple[float, ...]:
            if not box:
                raise pypdfium2.PdfiumError("Failed to locate page object.")
            return box

        return SimpleNamespace(get_bounds=bounds)

    monkeypatch.setattr(opening, "_PICTURES_PER_PAGE", 3)
    objects = [picture(), *(picture(10.0 * n, 10, 10.0 * n + 100, 110) for n in range(5))]
    drawn: Any = SimpleNamespace(get_bbox=lambda: (0, 0, 600, 800), get_objects=lambda **_: objects)
    found, any_picture = opening._pictures(drawn, 0, 0)
    assert [each.left for each in found] == [0, 10]
    assert any_picture


def said(**values: str) -> About:
    document = pypdfium2.PdfDocument(SAMPLE)
    changed: Any = SimpleNamespace(raw=document.raw, get_metadata_dict=lambda **_: values)
    return about(changed)


def test_a_day_that_never_was_dates_no_file() -> None:
    assert said(CreationDate="D:20260503120000Z").made == datetime(2026, 5, 3, 12, tzinfo=UTC)
    assert said(CreationDate="D:20260231120000Z").made is None


def test_an_older_library_tells_no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(pdfium, "FPDFCatalog_GetLanguage", raising=False)
    assert said().language == ""


def test_a_paragraph_whose_last_line_alone_stands_on_the_next_page_is_one() -> None:
    first = lines([*LEFT[:3], "harbour office said to the"], 50, 600)
    (whole,) = read(page(first), page(line("Ellery pier board.", 50, 600), 1))
    assert whole[1].endswith("said to the Ellery pier board.")


@pytest.mark.parametrize("turned", [False, True])
def test_pieces_of_a_line_drawn_apart_are_put_together_in_reading_order(turned: bool) -> None:
    pieces = [line_of(line("The ferry ran", 50, 600)), line_of(line("aground.", 116, 600))]
    (whole,) = _touching_joined(pieces[::-1] if turned else pieces)
    assert whole.text == "The ferry ran aground."
