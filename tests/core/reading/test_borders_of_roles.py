"""What lines are by their place and words where few articles have them, and comparison pages saved in uncommon ways."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

import variorum
from variorum.model.article import Article, Choice
from variorum.reading import limits
from variorum.reading.reopening import borders_of, doubted_again

LEDE = (
    "The ferry Isola ran aground off Skarholm on Saturday morning, the coast guard said, and nobody was hurt."
)
MORE = "Two tugs came from the inner harbour when the tide had risen, and the passengers went ashore at noon."
SAMPLES = Path(__file__).with_name("samples") / "comparisons"


def roles(text: str) -> list[tuple[str, str]]:
    (article,) = variorum.read_text(text).articles
    return [(p.role, p.text) for p in article.versions[0].paragraphs]


def role_of(words: str, *lines: str) -> str:
    (role,) = {role for role, text in roles("\n\n".join(lines)) if words in text}
    return role


def test_a_place_and_a_day_on_a_line_of_their_own_are_a_dateline() -> None:
    text = f"Ferry aground off Skarholm\n\nSKARHOLM, 3 May 2025\n\n{LEDE}\n\n{MORE}"
    assert ("dateline", "SKARHOLM, 3 May 2025") in roles(text)
    assert variorum.read_text(text).articles[0].versions[0].published_raw == "3 May 2025"


def test_a_date_that_runs_into_the_text_is_cut_off_and_the_text_stays() -> None:
    found = roles(f"Ferry aground off Skarholm\n\nPublished 2025-05-03 {LEDE}\n\n{MORE}")
    assert ("date", "Published 2025-05-03") in found
    assert ("body", LEDE) in found
    (article,) = variorum.read_text(
        f"Ferry aground\n\n3 May 2025\n\nPublished 2025-05-04 {LEDE}\n\n{MORE}"
    ).articles
    assert article.versions[0].published_raw == "3 May 2025"


def test_an_exclamation_mark_ends_a_headline_as_it_ends_a_sentence() -> None:
    assert role_of("saved", "The ferry is saved at last!", "3 May 2025", LEDE, MORE) == "headline"


def test_an_address_below_the_heading_is_no_text() -> None:
    address = "https://gazette.example/2025/05/03/ferry-aground"
    assert (
        role_of("gazette.example", "Ferry aground off Skarholm", LEDE, MORE, address, LEDE + " Again.")
        == "furniture"
    )


def test_code_and_hard_line_ends_of_markdown_keep_their_words() -> None:
    text = f"# Ferry aground\n\n{LEDE}\n\n```\nwind 7\n\nwave 3\n```\n\nTwo lines  \nof a poem.\n"
    found = [
        t
        for a in variorum.read_text(text).articles
        for _, t in ((p.role, p.text) for p in a.versions[0].paragraphs)
    ]
    assert {"wind 7", "wave 3", "Two lines", "of a poem."} <= set(found)


def test_a_copyright_line_ends_an_article_where_a_headline_follows() -> None:
    first = [LEDE, MORE, *(f"{MORE[:-1]} on day {n}." for n in range(4))]
    second = "The bridge of Ellery was shut on Sunday after a lorry struck its rail, the council told reporters there."
    lines = [
        "Ferry aground off Skarholm",
        *first,
        "© 2025 Harbour News",
        "Bridge of Ellery shut after crash",
        second,
    ]
    lines += [f"{second[:-1]} on day {n}." for n in range(5)]
    articles = variorum.read_text("\n\n".join(lines)).articles
    assert "Bridge of Ellery" in "\n".join(v.text for a in articles for v in a.versions)


@pytest.fixture
def compared(flattening: ModuleType) -> Article:
    left = ["Ferry late", "The captain went ashore at noon. The harbour was closed.", "Buses ran as usual."]
    right = [
        "Tide high",
        "The school bus was full. The tide was higher than in March.",
        "More rain is expected.",
    ]
    (article,) = variorum.read_text(flattening.page_of(left, right)).articles
    return article


def test_a_choice_of_neither_cut_nor_role_is_refused(compared: Article) -> None:
    version = compared.versions[0]
    doubt = replace(version.doubts[0], choices=(Choice("nothing"),))
    odd = replace(compared, versions=(replace(version, doubts=(doubt,)), *compared.versions[1:]))
    with pytest.raises(ValueError, match="neither a cut nor a role"):
        variorum.choose(odd, doubt, 0)


def test_a_row_of_one_word_is_doubted_for_its_side_alone(compared: Article) -> None:
    row = replace(compared.rows[2], text="Rain.", cut=0, candidates=())
    single = replace(compared, rows=(*compared.rows[:2], row, *compared.rows[3:]))
    border = next(each for each in borders_of(single) if each.row == row)
    again = doubted_again(single, border)
    assert again.rows[2].candidates == ()
    assert again.rows[2].side_margin < 1


def test_versions_that_are_not_on_a_page_have_no_borders_there(compared: Article) -> None:
    third = replace(compared.versions[0], label="version 99")
    more = replace(compared, versions=(*compared.versions, third))
    assert [b.version for b in borders_of(more)] == [b.version for b in borders_of(compared)]


def test_a_comparison_page_of_endless_rows_is_refused_with_a_way_on(
    flattening: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "FLATTENED_ROWS", 1)
    left = ["Ferry late", "The captain went ashore.", "Buses ran.", "It rained."]
    right = ["Tide high", "The bus was full.", "More rain.", "It snowed."]
    page = flattening.page_of(left, right)
    (told,) = variorum.read_bytes(page.encode(), name="page.txt").problems
    assert "more than 1 are not taken apart" in told.reason
    assert "as HTML" in told.hint


@pytest.mark.parametrize("digits", ["202403041430", "20240304143005"])
def test_a_comparison_of_the_web_archive_saved_without_its_frames(digits: str) -> None:
    page = (
        f'<html><head><meta name="wm-diff-title" content="x"></head><body>'
        f'<a href="/web/diff/{digits}/20240304161541/https://bayside.example/ferry">x</a>'
        f"<article><h1>Ferry aground</h1><p>{LEDE}</p><p><del>Nobody knows more.</del>"
        f"<ins>Three people were cold.</ins> {MORE}</p></article></body></html>"
    )
    (article,) = variorum.read_bytes(page.encode(), name="page.html").articles
    old, new = article.versions
    assert ("Nobody knows more." in old.text, "Nobody knows more." in new.text) == (True, False)
    assert (old.seen is None) == (len(digits) < 14)
    assert article.address == "https://bayside.example/ferry"


def test_a_side_of_the_web_archive_without_any_text_is_left_out() -> None:
    whole = (SAMPLES / "wayback_changes.html").read_text("utf-8")
    (article,) = variorum.read_bytes(whole.encode(), name="page.html").articles
    assert len(article.versions) == 2


def test_words_behind_a_date_with_its_key_are_text() -> None:
    told = "Published: 2025-05-03 The ferry ran aground on Saturday morning, they said at the harbour of the town."
    roles = [
        p.role
        for p in variorum.read_text(f"Ferry aground\n\n{told}\n\nNobody was hurt.")
        .articles[0]
        .versions[0]
        .paragraphs
    ]
    assert "body" in roles[1:2] or roles[1:3] == ["date", "body"]
