from __future__ import annotations

import variorum

SELECTION = "<h1>Ferry aground</h1><p>By Mara Quell</p><p>She ran aground.</p><ul><li>Late</li></ul>"
MARKED = f"<html><body>\n<!--StartFragment-->{SELECTION}<!--EndFragment-->\n</body></html>"
WINDOWS = (
    "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\nStartFragment:0000000141\r\n"
    "EndFragment:0000000264\r\nSourceURL:https://bay.example/ferry\r\n" + MARKED
)


def told(text: str) -> list[tuple[str, str]]:
    result = variorum.read_text(text)
    assert not result.problems
    (article,) = result.articles
    return [(p.role, p.text) for p in article.versions[0].paragraphs]


def test_all_of_a_copied_selection_is_the_article_however_short() -> None:
    assert told(MARKED) == [
        ("headline", "Ferry aground"),
        ("byline", "By Mara Quell"),
        ("body", "She ran aground."),
        ("body", "Late"),
    ]


def test_the_header_windows_puts_before_it_is_not_text_and_tells_the_address() -> None:
    assert told(WINDOWS) == told(MARKED)
    (article,) = variorum.read_text(WINDOWS).articles
    assert article.address == "https://bay.example/ferry"


def test_a_text_about_versions_is_no_such_header() -> None:
    assert (
        told("Version:0.9\n\nThe new version of the harbour plan was shown on Monday.")[0][1] == "Version:0.9"
    )


def test_a_menu_within_a_selection_is_still_furniture() -> None:
    menu = "<nav><a href='/'>Home</a><a href='/n'>News</a></nav>"
    assert told(MARKED.replace("<h1>", f"{menu}<h1>"))[0][0] == "furniture"
