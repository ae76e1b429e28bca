from __future__ import annotations

import random
from datetime import UTC, datetime

import variorum
from variorum.reading import limits

PAGE = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Ferry stops at night | Harbour Gazette</title>
<link rel="canonical" href="https://gazette.example/ferry">
<meta property="og:site_name" content="Harbour Gazette">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":"NewsArticle","headline":"Ferry stops at night","datePublished":"2026-05-03T13:05:00Z",
"dateModified":"2026-05-04T09:00:00Z","author":[{"name":"Judith Aske"},{"name":"Tom Orr"}]}]}</script></head>
<body><header><a href="/">Harbour Gazette</a></header>
<nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav>
<article><h1>Ferry stops at <em>night</em></h1>
<p class="standfirst">The council has decided after a long debate about money and safety.</p>
<p class="byline">By Judith Aske</p> <time datetime="2026-05-03T13:05Z">3 May</time>
<figure><img src="https://evil.example/track.png" alt="x"><figcaption>A ferry at dusk.</figcaption></figure>
<p>The ferry between the islands will no longer sail after nine in the evening,
the council said on Monday.</p>
<div class="ad-slot">Advertisement</div>
<h2>Money</h2>
<p>It costs <b>too much</b>, said the mayor.<br>
“We cannot pay for it any longer,” he told the Gazette on Monday.</p>
<ul><li>First, the boat is old and needs to be repaired soon.</li>
<li>Second, the crew is leaving for the mainland.</li></ul>
<blockquote><p>We cannot pay for the nightly crossing any more, and that is it.</p></blockquote>
<aside class="related"><h3>Related</h3><a href="x">Another story about the ferry</a></aside>
<p>Correction: an earlier version of this story gave the wrong day.</p></article>
<footer><p>© 2026 Harbour Gazette</p></footer><script>alert(1)</script></body></html>"""


def read_page(html: str, name: str = "page.html") -> variorum.Article:
    result = variorum.read_bytes(html.encode(), name=name)
    assert not result.problems
    (article,) = result.articles
    return article


def test_an_article_page_gives_clean_paragraphs_with_roles() -> None:
    version = read_page(PAGE).versions[0]
    assert [(p.role, p.text) for p in version.paragraphs] == [
        ("furniture", "Harbour Gazette"),
        ("furniture", "News · Sport"),
        ("headline", "Ferry stops at night"),
        ("standfirst", "The council has decided after a long debate about money and safety."),
        ("byline", "By Judith Aske"),
        ("date", "3 May"),
        ("caption", "A ferry at dusk."),
        (
            "body",
            "The ferry between the islands will no longer sail after nine in the evening, "
            "the council said on Monday.",
        ),
        ("furniture", "Advertisement"),
        ("body", "Money"),
        ("body", "It costs too much, said the mayor."),
        ("body", "“We cannot pay for it any longer,” he told the Gazette on Monday."),
        ("body", "First, the boat is old and needs to be repaired soon."),
        ("body", "Second, the crew is leaving for the mainland."),
        ("body", "We cannot pay for the nightly crossing any more, and that is it."),
        ("furniture", "Related · Another story about the ferry"),
        ("notice", "Correction: an earlier version of this story gave the wrong day."),
        ("furniture", "© 2026 Harbour Gazette"),
    ]


def test_what_the_page_states_is_kept() -> None:
    article = read_page(PAGE)
    version = article.versions[0]
    assert (article.outlet, article.address, article.language) == (
        "Harbour Gazette",
        "https://gazette.example/ferry",
        "en-GB",
    )
    assert version.published == datetime(2026, 5, 3, 13, 5, tzinfo=UTC)
    assert version.updated == datetime(2026, 5, 4, 9, tzinfo=UTC)
    assert version.obtained == "file"


def test_a_page_without_a_heading_takes_its_title() -> None:
    body = "".join(
        f"<p>The ferry left the harbour at {n} and came back an hour after that.</p>" for n in range(6)
    )
    html = f"<html><head><title>Ferry stops - Gazette</title></head><body><div>{body}</div></body></html>"
    version = read_page(html).versions[0]
    assert version.headline == "Ferry stops"
    assert [p.role for p in version.paragraphs].count("body") == 6


def test_a_layout_table_is_read_block_by_block() -> None:
    cells = "".join(
        f"<p>Paragraph number {n} says that the ferry has left the harbour again.</p>" for n in range(5)
    )
    html = (
        "<html><body><table><tr><td><a href='/'>Home</a></td><td><h1>Ferry leaves</h1>"
        f"{cells}</td></tr></table></body></html>"
    )
    version = read_page(html).versions[0]
    assert version.headline == "Ferry leaves"
    assert [p.text for p in version.paragraphs if p.role == "body"] == [
        f"Paragraph number {n} says that the ferry has left the harbour again." for n in range(5)
    ]


def test_pasted_html_is_read_as_html() -> None:
    (article,) = variorum.read_text(PAGE).articles
    assert article.versions[0].headline == "Ferry stops at night"
    assert article.versions[0].obtained == "pasted"


def test_hidden_text_and_scripts_are_not_part_of_it() -> None:
    version = read_page(
        PAGE.replace("<h2>Money", '<p style="display: none">Secret words</p><h2>Money')
    ).versions[0]
    assert "Secret" not in version.text
    assert "alert" not in version.text


def test_a_declared_encoding_is_believed_and_a_wrong_one_is_not() -> None:
    page = PAGE.replace("utf-8", "iso-8859-1").replace("“", "").replace("”", "").replace("©", "é")
    for data in (page.encode("cp1252"), page.encode("utf-8")):
        (article,) = variorum.read_bytes(data, name="x.html").articles
        assert article.versions[0].text.endswith("é 2026 Harbour Gazette")


def test_hostile_pages_are_refused_with_a_reason() -> None:
    deep = "<html><body>" + "<div>" * 100_000 + "words"
    wide = "<html><body><p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">words</p>"
    large = "<html><body><p>" + "words " * (limits.HTML_BYTES // 6 + 10) + "</p>"
    for html, why in ((deep, "nests"), (wide, "tag"), (large, "too large")):
        result = variorum.read_bytes(html.encode(), name="x.html")
        assert not result.articles
        assert why in result.problems[0].reason
        assert result.problems[0].hint


def test_a_page_without_words_is_a_problem() -> None:
    for html in ("<html></html>", "<html><body><script>x</script></body></html>", "<!doctype html>"):
        result = variorum.read_bytes(html.encode(), name="x.html")
        assert not result.articles
        assert "no text" in result.problems[0].reason


def test_damaged_pages_never_raise() -> None:
    chance = random.Random(3)
    for _ in range(60):
        data = bytearray(PAGE.encode())
        for _ in range(chance.randint(1, 40)):
            at = chance.randrange(len(data))
            data[at : at + chance.randint(0, 30)] = bytes([chance.randrange(256)] * chance.randint(0, 8))
        result = variorum.read_bytes(bytes(data), name="x.html")
        assert result.articles or result.problems
        assert not any("fault of Variorum" in p.reason for p in result.problems), result.problems


def roles_of(html: str) -> list[tuple[str, str]]:
    return [(p.role, p.text) for p in read_page(html).versions[0].paragraphs]


def test_words_set_apart_by_style_alone_are_not_glued() -> None:
    date = '<div><span>Published</span><time datetime="2026-05-03">3 May 2026</time></div>'
    assert ("date", "Published 3 May 2026") in roles_of(
        PAGE.replace("<time datetime", f"{date}<time datetime")
    )


def test_a_box_of_byline_and_date_is_not_one_of_other_stories() -> None:
    box = '<aside class="meta"><p><a rel="author" href="/j">Judith Aske</a></p></aside>'
    assert ("byline", "Judith Aske") in roles_of(PAGE.replace('<p class="byline">By Judith Aske</p>', box))


def test_a_blogs_name_is_not_the_headline_of_its_article() -> None:
    text = "".join(f"<p>The ferry left the harbour at {n} and came back an hour later.</p>" for n in range(4))
    html = (
        '<html><head><meta property="og:title" content="Ferry stops"><title>Quay Notes: Ferry stops</title></head>'
        f"<body><h1>Quay Notes</h1><h3>Ferry stops</h3><div>{text}</div></body></html>"
    )
    article = read_page(html)
    assert article.versions[0].headline == "Ferry stops"
    assert article.outlet == "Quay Notes"
    assert "outlet" in article.versions[0].guessed


def test_a_correction_in_a_box_is_a_notice_and_a_readers_is_not() -> None:
    words = "Correction: the ferry has two decks, and not three as this story said."
    box = PAGE.replace("<footer>", f"<aside><p>{words}</p></aside><footer>").replace("</article>", "", 1)
    assert ("notice", words) in roles_of(box.replace("<footer>", "</article><footer>", 1))
    comment = PAGE.replace("<footer>", f'<div class="comments"><p>{words}</p></div><footer>')
    assert ("notice", words) not in roles_of(comment)
