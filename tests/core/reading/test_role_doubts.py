"""Where a paragraph's role was close, the reader is asked, and the answer is taken."""

from __future__ import annotations

import variorum

LEAD = "The night ferry to Port Ellery ran aground on Sunday, the coastguard said."
REST = "\n\n".join(f"Passenger number {n} said that there was a bump." for n in range(1, 9))


def read_one(text: str) -> variorum.Article:
    (article,) = variorum.read_text(text).articles
    return article


def test_a_sentence_told_twice_stays_in_the_comparison_once_and_is_doubted() -> None:
    for above in ("", "Ferry aground\n\n"):
        version = read_one(f"{above}{LEAD}\n\n{LEAD}\n\n{REST}").versions[0]
        assert [p.role for p in version.paragraphs if p.text == LEAD] == ["body", "furniture"]
        (doubt,) = version.doubts
        assert (doubt.kind, [choice.role for choice in doubt.choices]) == ("role", ["body", "caption"])
        assert version.paragraphs[doubt.paragraph].text == LEAD


def test_choosing_settles_the_doubt_and_keeps_the_text() -> None:
    article = read_one(f"Ferry aground\n\n{LEAD}\n\n{LEAD}\n\n{REST}")
    before = article.versions[0]
    settled = variorum.choose(article, before.doubts[0], 1).versions[0]
    assert settled.text == before.text
    assert settled.doubts == ()
    assert [p.role for p in settled.paragraphs if p.text == LEAD] == ["caption", "furniture"]


def test_a_whole_sentence_above_a_date_is_a_headline_with_a_doubt() -> None:
    version = read_one(f"The ferry is afloat again.\n\n3 May 2026\n\n{LEAD}\n\n{REST}").versions[0]
    assert version.headline == "The ferry is afloat again."
    assert [choice.role for choice in version.doubts[0].choices] == ["headline", "body"]


def test_a_name_beside_the_date_is_taken_for_the_author_with_a_doubt() -> None:
    version = read_one(f"Ferry aground\n\nJudith Aske\n\n3 May 2026\n\n{LEAD}\n\n{REST}").versions[0]
    assert version.byline == "Judith Aske"
    assert [choice.role for choice in version.doubts[0].choices] == ["byline", "standfirst"]


def test_a_line_under_a_label_amid_the_text_stays_body_and_is_doubted() -> None:
    version = read_one(f"Ferry aground\n\n{LEAD}\n\nRead also\n\nFog over the harbour\n\n{REST}").versions[0]
    doubt = version.doubts[0]
    assert version.paragraphs[doubt.paragraph].text == "Fog over the harbour"
    assert [choice.role for choice in doubt.choices] == ["body", "furniture"]


def test_readers_are_asked_once_in_thirty_paragraphs_at_most() -> None:
    pairs = "\n\n".join(
        f"This is sentence number {n} of many.\n\nThis is sentence number {n} of many." for n in range(100)
    )
    version = read_one(f"Ferry aground\n\n{LEAD}\n\n{pairs}").versions[0]
    assert 1 <= len(version.doubts) <= len(version.paragraphs) / 30


def test_an_article_without_any_close_call_asks_nothing() -> None:
    assert read_one(f"Ferry aground\n\nBy Judith Aske\n\n{LEAD}\n\n{REST}").versions[0].doubts == ()
