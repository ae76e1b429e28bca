"""Words at places on pages into lines, columns, paragraphs and roles, without any PDF file."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.reading.pdf_pages.hyphens import paragraph_text, vocabulary_of
from variorum.reading.pdf_pages.layout import layout_of
from variorum.reading.pdf_pages.opening import Page
from variorum.reading.pdf_pages.places import Picture
from variorum.reading.pdf_pages.words import Word

#: Every letter is half as wide as the type is large.
WIDTH = 0.5


def line(text: str, left: float, baseline: float, size: float = 10.0, style: str = "Serif") -> list[Word]:
    words: list[Word] = []
    for word in text.split(" "):
        right = left + WIDTH * size * len(word)
        words.append(
            Word(word, left, baseline - 0.2 * size, right, baseline + 0.8 * size, baseline, size, style)
        )
        left = right + WIDTH * size
    return words


def lines(texts: list[str], left: float, top: float, size: float = 10.0) -> list[Word]:
    return [word for row, text in enumerate(texts) for word in line(text, left, top - 12 * row, size)]


def page(words: list[Word], number: int = 0, pictures: tuple[Picture, ...] = ()) -> Page:
    return Page(number, tuple(words), (), pictures, 0, 800, 0, 600, False)


def read(*pages: Page) -> list[tuple[str | None, str]]:
    return [(block.role, block.text) for block in layout_of(pages, "", "").blocks]


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
WHOLE = " ".join([*LEFT, *RIGHT])


def test_a_paragraph_goes_on_at_the_top_of_the_next_column() -> None:
    assert read(page(lines(LEFT, 50, 600) + lines(RIGHT, 200, 600))) == [(None, WHOLE)]


def test_columns_are_told_apart_where_lines_are_drawn_across_them() -> None:
    across = [
        word
        for row in range(4)
        for word in line(LEFT[row], 50, 600 - 12 * row) + line(RIGHT[row], 185, 600 - 12 * row)
    ]
    assert read(page(across)) == [(None, WHOLE)]


def test_a_headline_over_all_columns_comes_first_and_divides_what_is_above_it() -> None:
    words = (
        lines(RIGHT, 200, 600)
        + lines(LEFT, 50, 600)
        + line("Ferry aground in the fog off the harbour", 50, 660, 20, "Serif-Bold")
    )
    found = read(page(words))
    assert found[0] == ("headline", "Ferry aground in the fog off the harbour")
    assert found[1] == (None, WHOLE)


def test_a_wide_space_in_a_justified_line_is_no_gutter() -> None:
    stretched = line("Two", 50, 588) + line("tugs", 90, 588) + line("came", 140, 588)
    words = (
        line("The ferry ran aground once.", 50, 600)
        + stretched
        + line("At noon the office told us.", 50, 576)
    )
    assert read(page(words)) == [
        (None, "The ferry ran aground once. Two tugs came At noon the office told us.")
    ]


def test_an_indent_a_gap_and_an_early_end_each_begin_a_paragraph() -> None:
    words = (
        lines(["The ferry ran aground on the", "sandbank off Port Ellery now."], 50, 600)
        + line("Two tugs came to the ferry", 62, 576)
        + lines(
            ["from the harbour.", "Nobody at all was hurt there,", "the harbour office told us."], 50, 564
        )
        + line("The company paid for it all.", 50, 515)
    )
    assert [text for _, text in read(page(words))] == [
        "The ferry ran aground on the sandbank off Port Ellery now.",
        "Two tugs came to the ferry from the harbour.",
        "Nobody at all was hurt there, the harbour office told us.",
        "The company paid for it all.",
    ]


def test_what_repeats_at_a_pages_edge_and_page_numbers_are_furniture() -> None:
    pages = [
        page(
            line("Port Ellery Gazette", 50, 780)
            + lines(LEFT if number == 0 else RIGHT, 50, 600)
            + line(str(number + 7), 300, 20),
            number,
        )
        for number in range(2)
    ]
    assert read(*pages) == [
        ("furniture", "Port Ellery Gazette"),
        (None, WHOLE),
        ("furniture", "7"),
        ("furniture", "Port Ellery Gazette"),
        ("furniture", "8"),
    ]


def test_small_type_under_a_picture_is_its_caption_and_parts_no_paragraph() -> None:
    picture = Picture(0, 200, 620, 320, 700)
    words = lines(LEFT, 50, 700) + line("The ferry at dawn", 200, 608, 8) + lines(RIGHT, 200, 580)
    assert read(page(words, pictures=(picture,))) == [(None, WHOLE), ("caption", "The ferry at dawn")]


def test_a_large_first_letter_goes_before_the_rest_of_its_word() -> None:
    words = line("T", 50, 588, 30) + lines(["he ferry ran aground on", "the old sandbank in the"], 68, 600)
    words += lines(["fog, and nobody was hurt, said", "the harbour office at noon."], 50, 576)
    assert read(page(words))[0][1].startswith("The ferry ran aground on the old sandbank in the fog, and")


def mended(*texts: str, document: str = "") -> str:
    return paragraph_text(texts, vocabulary_of([document, *texts]))


def test_words_cut_at_line_ends_are_made_whole_and_hyphens_of_their_own_kept() -> None:
    cut = "an investi-", "gation of the sea"
    assert mended(*cut) == "an investigation of the sea"
    assert mended("the Ellery-", "Sable line") == "the Ellery-Sable line"
    assert mended("the long-", "term plan", document="a long-term plan") == "the long-term plan"
    assert mended("the well-", "marked channel", *cut).startswith("the well-marked channel")
    assert mended("the old Borsel-", "mere quay", *cut, document="the Borselmere quay").startswith(
        "the old Borselmere quay"
    )
    assert mended("a Gazette-", "owned ship", *cut).startswith("a Gazette-owned ship")
    assert mended("since mid-", "2019, they", *cut).startswith("since mid-2019, they")


def test_where_no_word_was_cut_every_hyphen_stays() -> None:
    assert mended("it was co-", "operating with us") == "it was co-operating with us"


def test_soft_hyphens_and_ligatures_vanish() -> None:
    assert mended("the of\ufb01ce of the har\xad", "bour\xadmaster") == "the office of the harbourmaster"


words_anywhere = st.lists(
    st.builds(
        lambda text, left, baseline, size: line(text, left, baseline, size)[0],
        st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=8),
        st.floats(-50, 650),
        st.floats(-50, 850),
        st.sampled_from([6.0, 10.0, 11.0, 30.0]),
    ),
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(words_anywhere, min_size=1, max_size=3))
def test_wherever_words_stand_none_is_lost(pages: list[list[Word]]) -> None:
    found = read(*(page(words, number) for number, words in enumerate(pages)))
    said = "".join(text for _, text in found)
    wanted = "".join(word.text for words in pages for word in words)
    # hyphens at line ends may go, ligatures are spelt out, furniture is parted by dots
    shared = Counter(c for c in wanted if c.isascii() and c.isalnum())
    assert Counter(c for c in said if c.isascii() and c.isalnum()) >= shared


DATABASE_ROWS = [
    ("HD", "Ferry aground off Port Ellery"),
    ("WC", "120 words"),
    ("PD", "3 May 2025"),
    ("SN", "Harbour News"),
    ("SC", "HARBN"),
    ("LA", "English"),
    ("LP", "The ferry ran aground in the fog."),
    ("TD", "Nobody was hurt, the office said."),
]


@pytest.mark.parametrize("gap", [15, 40])
def test_letters_before_the_rows_of_a_press_database_stay_with_their_rows(gap: int) -> None:
    words = [
        word
        for row, (code, text) in enumerate(DATABASE_ROWS)
        for word in line(code, 50, 700 - 24 * row)
        + line(text, 50 + gap, 700 - 24 * row)
        + (line("Two tugs came from the harbour.", 50 + gap, 688 - 24 * row) if code in ("LP", "TD") else [])
    ]
    found = [text for _, text in read(page(words), page(lines(LEFT, 50, 600), 1))]
    assert found[:2] == ["HD | Ferry aground off Port Ellery", "WC | 120 words"]
    assert "LP | The ferry ran aground in the fog. Two tugs came from the harbour." in found
    assert any("sandbank in the fog" in text for text in found)  # the page without such letters


def test_an_item_of_a_list_goes_on_below_its_own_words() -> None:
    words = lines(["The harbour office asked for these:"], 50, 612) + lines(
        ["– Two tugs from the inner harbour and", "a pilot who knows the sandbank well"], 50, 600
    )
    assert [text for _, text in read(page(words))] == [
        "The harbour office asked for these:",
        "– Two tugs from the inner harbour and a pilot who knows the sandbank well",
    ]


def test_lines_set_in_together_are_one_quotation() -> None:
    quoted = ["The master of the ferry, he wrote,", "had seen no light on the pier, and"]
    words = lines(
        ["The ferry ran aground on the sandbank", "in the fog, and nobody at all was hurt."], 50, 600
    )
    words += lines([*quoted, "nobody had told him of the sandbank,"], 70, 576)
    assert any(" ".join(quoted) in text for _, text in read(page(words)))


def test_a_bold_line_above_plain_ones_is_a_paragraph_of_its_own() -> None:
    words = line("Nobody hurt in the fog", 50, 612, 10, "Serif-Bold") + lines(LEFT, 50, 600)
    assert read(page(words))[0][1] == "Nobody hurt in the fog"


def test_centred_lines_are_one_paragraph() -> None:
    words = line("The ferry ran aground on the bank", 100, 600) + line("in the fog off Port Ellery", 118, 588)
    words += line("and nobody was hurt", 135, 576)
    assert len(read(page(words))) == 1


def test_a_page_of_hundreds_of_scraps_is_read_from_the_top_down() -> None:
    scraps = [
        word
        for row in range(60)
        for column in range(6)
        for word in line(f"r{row} c{column}", 20 + 95 * column, 790 - 12.9 * row, 6 + (row * 7 + column) % 5)
    ]
    found = " ".join(text for _, text in read(page(scraps)))
    assert sorted(found.split()) == sorted(word.text for word in scraps)
    assert found.index("r0 ") < found.index("r59 ")
