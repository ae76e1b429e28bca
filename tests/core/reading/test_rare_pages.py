"""Pages with boxes, teasers and data as few sites have them, and the extractor's own faults."""

from __future__ import annotations

import json

import pytest

import variorum

BODY = "".join(
    f"<p>The ferry Isola ran aground off Skarholm, and the harbour office said so on day {n} of May.</p>"
    for n in range(8)
)


def roles(body: str, head: str = "") -> dict[str, str]:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    (article,) = variorum.read_text(page).articles
    return {paragraph.text: paragraph.role for paragraph in article.versions[0].paragraphs}


def article(more: str = "") -> str:
    return f"<article><h1>Ferry aground</h1>{BODY}{more}</article>"


def test_another_articles_box_set_as_a_figure_is_no_caption() -> None:
    box = '<figure><img src="a.jpg"><figcaption><h3><a href="/b">Boats lost at Aske</a></h3></figcaption></figure>'
    assert roles(article(box))["Boats lost at Aske"] == "furniture"
    plain = '<figure><img src="a.jpg"><figcaption>The ferry at noon</figcaption></figure>'
    assert roles(article(plain))["The ferry at noon"] == "caption"


@pytest.mark.parametrize(
    ("box", "line"),
    [
        (f"<div><p>Comments</p><p>{'So much was said of it that day. ' * 12}</p></div>", "So much was said"),
        ("<div><h3>Newsletter</h3><h1>Ferry aground</h1><p>Boats were lost.</p></div>", "Boats were lost"),
    ],
    ids=["a line of text, and much below it", "a headline in it"],
)
def test_a_box_that_may_be_the_articles_own_is_not_named_by_its_first_line(box: str, line: str) -> None:
    found = roles(f"<article>{box}{BODY * 2}</article>")
    assert next(role for text, role in found.items() if text.startswith(line)) != "furniture"


def test_a_linked_heading_above_a_whole_paragraph_is_no_teaser() -> None:
    long = "The board spoke of the ferry until night. " * 8
    boxes = "".join(
        f'<h3><a href="/{n}">Item {n} of the harbour news</a></h3><p>{long}{n}</p>' for n in range(4)
    )
    found = roles(f"<div><h1>Ferry aground</h1>{BODY}{boxes}</div>")
    assert [role for text, role in found.items() if text.startswith("The board spoke")] == ["body"] * 4


def test_data_too_long_to_be_an_articles_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("variorum.reading.html.facts._MOST_JSON", 1000)

    def data(filler: int) -> str:
        node = {
            "@type": "NewsArticle",
            "headline": "Ferry aground",
            "author": {"name": "Ada Kelm"},
            "x": "x" * filler,
        }
        return f'<script type="application/ld+json">{json.dumps(node)}</script>'

    assert "byline" in roles(article(), data(1)).values()
    assert "byline" not in roles(article(), data(2000)).values()


def test_a_page_the_extractor_breaks_over_is_read_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object, **__: object) -> None:
        raise AssertionError("a fault of the library")

    monkeypatch.setattr("trafilatura.bare_extraction", breaks)
    found = roles(article())
    assert list(found.values()).count("body") == 8
