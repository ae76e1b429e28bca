"""Boxes named by their first line, bylines and dates in a row, and corrections: what blind pages brought up."""

from __future__ import annotations

import variorum
from variorum.reading.roles.furniture import is_furniture
from variorum.reading.roles.notices import heads_correction
from variorum.reading.roles.paragraph_roles import role_by_words
from variorum.text.notices import is_notice

BODY = "".join(
    f"<p>The ferry left Port Ellery at {hour} o'clock with forty people and a piano on board, and came back"
    " without the piano, the harbour master said.</p>"
    for hour in ("six", "seven", "eight", "nine", "ten")
)


def _roles(article: str) -> dict[str, str]:
    page = f"<html><body><article><h1>Ferry loses a piano</h1>{article}</article></body></html>"
    (read,) = variorum.read_bytes(page.encode(), name="page.html").articles
    return {p.text: p.role for p in read.versions[-1].paragraphs}


def _role_of(words: str, roles: dict[str, str]) -> str:
    return next(role for text, role in roles.items() if words in text)


def test_a_box_headed_related_stories_is_clutter_whatever_its_class() -> None:
    box = (
        '<div class="x91"><h3>Related stories</h3><div><a href="/1">Piano found on beach</a></div>'
        "<p>It was playing when it came ashore, a witness told our reporter on Sunday.</p></div>"
    )
    roles = _roles(BODY + box)
    assert _role_of("It was playing", roles) == "furniture"
    assert list(roles.values()).count("body") == 5


def test_a_section_of_the_article_with_such_a_heading_stays_body() -> None:
    section = (
        "<section><h2>More about the piano</h2><p>It was built in 1911 and had stood in the Anchor since the"
        " war, where nobody could play it.</p></section>"
    )
    assert _role_of("built in 1911", _roles(BODY + section)) == "body"


def test_two_authors_linked_each_for_himself_are_one_byline() -> None:
    line = '<div class="byline">By <a rel="author">Jem Rudd</a> and <a rel="author">Fay Lorne</a></div>'
    assert _roles(line + BODY)["By Jem Rudd and Fay Lorne"] == "byline"


def test_a_heading_that_the_extractor_dropped_belongs_to_the_paragraph_below() -> None:
    roles = _roles(BODY + "<header><h2>A wet end</h2></header>" + BODY.replace("piano", "harp"))
    assert roles["A wet end"] == "body"


def test_a_pull_quote_is_compared_once() -> None:
    said = "<p>The pianist sighed. “It went down playing a waltz,” she told the harbour master on Sunday.</p>"
    roles = _roles(BODY + "<blockquote>It went down playing a waltz</blockquote>" + said)
    assert roles["It went down playing a waltz"] == "furniture"
    assert _role_of("The pianist sighed", roles) == "body"


def test_a_line_about_the_author_is_a_credit_and_one_about_anybody_else_is_body() -> None:
    by = '<p class="byline">By Nia Brandt</p>'
    about = (
        "<p>Nia Brandt is a writer who lives in Port Ellery.</p><p>Ada Orr is a pianist who lives by it.</p>"
    )
    meta = (
        '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Nia Brandt"}}</script>'
    )
    roles = _roles(meta + by + BODY + about + BODY.replace("piano", "harp"))
    assert roles["Nia Brandt is a writer who lives in Port Ellery."] == "credit"
    assert roles["Ada Orr is a pianist who lives by it."] == "body"


def test_the_subject_of_a_post_does_not_make_it_clutter() -> None:
    roles = _roles(f'<div class="post-12 type-post category-advertising tag-social">{BODY}</div>')
    assert list(roles.values()).count("body") == 5


def test_an_article_in_elements_named_like_clutter_is_still_the_article() -> None:
    roles = _roles(f'<div class="promo-body__related">{BODY}</div>')
    assert list(roles.values()).count("body") == 5


def test_what_follows_a_row_of_linked_headlines_is_the_article_again() -> None:
    page = (
        "<html><body><div><h1>Ferry loses a piano</h1>" + BODY + '<div class="rail"><a href="/1"><b>TIDE UP'
        '</b><h4>Couple tied to pier</h4></a><a href="/2"><b>SOUP</b><h4>Tooth found in leek</h4></a></div>'
        "<p>Bishop Hal Corrin said: “I forgive the piano.”</p>" + BODY.replace("piano", "harp") + "</div>"
    )
    (read,) = variorum.read_bytes(page.encode(), name="page.html").articles
    roles = {p.text: p.role for p in read.versions[-1].paragraphs}
    assert roles["Bishop Hal Corrin said: “I forgive the piano.”"] == "body"
    assert _role_of("Tooth found in leek", roles) == "furniture"


def test_a_correction_in_the_articles_footer_is_a_notice() -> None:
    foot = '<footer><div class="story correction"><p>The piano was a Talbot, not an Orr.</p></div></footer>'
    assert _roles(BODY + foot)["The piano was a Talbot, not an Orr."] == "notice"


def test_what_stands_under_a_dated_correction_label_is_the_correction() -> None:
    text = "\n\n".join(
        (
            "Ferry loses a piano",
            "The ferry came back without the piano, the harbour master said on Sunday.",
            "Correction: March 6, 2016",
            "The article misstated the maker of the piano.",
        )
    )
    (read,) = variorum.read_text(text).articles
    assert [p.role for p in read.versions[-1].paragraphs][-2:] == ["notice", "notice"]
    assert not heads_correction("Correction")  # markets have them too


def test_errors_of_editing_are_notices_and_programs_called_update_are_not() -> None:
    assert is_notice("Because of an editing error, an earlier version of this post misstated her age.")
    assert not is_notice("Because of an error, the train left early.")
    assert not is_notice("update-mime-database builds the cache of types.")
    assert is_notice("UPDATE - The ferry sails again.")


def test_invitations_are_clutter_and_places_that_can_be_reached_are_body() -> None:
    assert is_furniture("Jetzt weiterlesen mit KB+")
    assert is_furniture("Sound off in the comments below!")
    assert role_by_words("Jem Rudd can be reached at 555-0142.") == "credit"
    assert role_by_words("The harbour can be reached on foot in ten minutes.") == "body"


def test_a_bare_day_on_the_page_does_not_take_the_hour_from_the_meta_tag() -> None:
    page = (
        '<html><head><meta property="article:published_time" content="2024-03-04T22:10:45"></head><body>'
        f"<article><h1>Ferry loses a piano</h1><p>March 4, 2024</p>{BODY}</article></body></html>"
    )
    (read,) = variorum.read_bytes(page.encode(), name="page.html").articles
    published = read.versions[-1].published
    assert published is not None
    assert published.hour == 22
