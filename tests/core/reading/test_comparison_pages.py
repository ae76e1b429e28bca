from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import variorum

NEWS_SNIFFER = """<!DOCTYPE html><html lang="en"><head><title>diff viewer</title></head><body>
<p>This article is from the source '<cite>Gazette</cite>' and was first published or seen
on <time datetime="2025-05-03T08:14:00Z">May 03, 2025 08:14 (UTC)</time>.
It will not be checked again for changes.</p>
<p>You can find the current article at its original source at
<cite><a href="https://gazette.example/a">https://gazette.example/a</a></cite></p>
<p>The article has changed <var>3</var> times. There is an RSS feed of changes available.</p>
<table class="version_diff"><tr><th>Version {a}</th><th>Version {b}</th></tr>
<tr id="title"><th class="title"><del>Ferry stuck</del></th>
<th class="title"><ins>Ferry aground</ins></th></tr>
<tr><td class="time"><time datetime="2025-05-03T0{a}:40:00Z">x</time></td>
<td class="time"><time datetime="2025-05-03T0{b}:05:00Z">y</time>(about 3 hours later)</td></tr>
<tr id="p0"><td>By Judith Aske</td><td>By Judith Aske</td></tr>
<tr id="p1"><td><del>She ran <b>aground</b> with 200 aboard.</del></td>
<td><ins>She ran aground with 214 aboard.</ins></td></tr>
<tr id="p2"><td></td><td><ins>Divers came.</ins></td></tr>
</table></body></html>"""
NEWSDIFFS = r"""<html><body><a href="https://gazette.example/a">Article</a><script>
var text1 = 'May 3, 2026 1:05 p.m. EDT\nFerry stuck\nBy Judith Aske\nShe ran aground.\nIt\'s late.';
var text2 = "May 3, 2026\nFerry aground\nBy Judith Aske\nShe ran aground \u2014 with 214 aboard.";
</script></body></html>"""


def page(a: int, b: int) -> str:
    return NEWS_SNIFFER.replace("{a}", str(a)).replace("{b}", str(b))


def test_a_saved_comparison_page_is_exact() -> None:
    (article,) = variorum.read_bytes(page(1, 2).encode(), name="diff.html").articles
    old, new = article.versions
    assert (old.label, new.label) == ("version 1", "version 2")
    assert [p.text for p in old.paragraphs] == [
        "Ferry stuck",
        "By Judith Aske",
        "She ran aground with 200 aboard.",
    ]
    assert [p.text for p in new.paragraphs] == [
        "Ferry aground",
        "By Judith Aske",
        "She ran aground with 214 aboard.",
        "Divers came.",
    ]
    assert [p.role for p in old.paragraphs] == ["headline", "byline", "body"]
    assert old.seen == datetime(2025, 5, 3, 1, 40, tzinfo=UTC)
    assert (article.outlet, article.address, article.stored_versions) == (
        "Gazette",
        "https://gazette.example/a",
        3,
    )
    assert not article.rows


def test_the_first_version_was_seen_when_the_article_was() -> None:
    text = page(0, 1).replace('<time datetime="2025-05-03T00:40:00Z">x</time>', "")
    (article,) = variorum.read_bytes(text.encode(), name="diff.html").articles
    assert article.versions[0].seen == datetime(2025, 5, 3, 8, 14, tzinfo=UTC)


def test_pages_of_one_address_become_one_article_oldest_first(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(2, 3))
    (tmp_path / "b.html").write_text(page(1, 2))
    (tmp_path / "c.txt").write_text("Other\n\nAnother article of the ferry, they said.\n")
    result = variorum.read(tmp_path)
    assert len(result.articles) == 2
    assert [v.label for v in result.articles[0].versions] == ["version 1", "version 2", "version 3"]
    assert len(result.originals) == 3


def test_a_page_that_numbers_its_versions_with_thousands_of_digits_is_read_with_the_others(
    tmp_path: Path,
) -> None:
    numbered = page(1, 2).replace("Version 1<", f"Version {'1' * 5_000}<")
    (tmp_path / "a.html").write_text(numbered)
    (tmp_path / "b.html").write_text(page(2, 3))
    (article,) = variorum.read(tmp_path).articles
    assert [v.label[:9] for v in article.versions] == ["version 1", "version 2", "version 3"]


def test_a_saved_table_wins_over_a_flattened_copy(tmp_path: Path, flattening: ModuleType) -> None:
    flat = flattening.page_of(["Ferry stuck", "A. B. C."], ["Ferry aground", "D. E. F."], (1, 2))
    (tmp_path / "a.txt").write_text(
        flat.replace("https://gazette.example/story", "https://gazette.example/a")
    )
    (tmp_path / "b.html").write_text(page(1, 2))
    (article,) = variorum.read(tmp_path).articles
    assert [v.headline for v in article.versions] == ["Ferry stuck", "Ferry aground"]
    assert not any(v.doubts for v in article.versions)
    assert "Divers came." in article.versions[1].text


def test_flattened_pages_of_one_address_can_still_be_settled(tmp_path: Path, flattening: ModuleType) -> None:
    one = ["Stuck", "The captain went ashore at noon. The harbour was closed. Police asked for patience."]
    two = ["Late", "The school bus was full on Monday. The tide was higher than in March. It rained."]
    three = [
        "Home",
        "Divers found no hole in the hull. A tug came at four. The crew slept.",
        "All went home.",
    ]
    (tmp_path / "a.txt").write_text(flattening.page_of(one, two, (1, 2)))
    (tmp_path / "b.txt").write_text(flattening.page_of(two, three, (2, 3)))
    (article,) = variorum.read(tmp_path).articles
    assert [v.label for v in article.versions] == ["version 1", "version 2", "version 3"]
    doubt = article.versions[2].doubts[-1]
    settled = variorum.choose(article, doubt, 1)
    assert settled.versions[2] != article.versions[2]
    assert settled.versions[0] == article.versions[0]


def test_a_newsdiffs_page_is_exact() -> None:
    (article,) = variorum.read_bytes(NEWSDIFFS.encode(), name="nd.html").articles
    old, new = article.versions
    assert old.text == "Ferry stuck\n\nBy Judith Aske\n\nShe ran aground.\n\nIt's late."
    assert new.text == "Ferry aground\n\nBy Judith Aske\n\nShe ran aground — with 214 aboard."
    assert old.published is not None
    assert old.published.isoformat() == "2026-05-03T13:05:00-04:00"
    assert article.address == "https://gazette.example/a"
