"""The status bar claims no more than was measured."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from variorum.model.article import Article, Version
from variorum.model.building import version_from
from variorum.model.comparison import Comparison, Link, Stats
from variorum.model.decisions import Decisions, Verdict
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum_gui.shown import Shown, ShownText
from variorum_gui.window.status_words import status_words, to_review


def finding(id: str, meaning: bool = True) -> Finding:
    return Finding(id, "figure", "title", "sentence", weight="meaning" if meaning else "other")


def text(outlet: str, name: str) -> ShownText:
    version = version_from([("A headline", "headline"), ("Some words here.", "body")])
    return ShownText(Article((version,), outlet), version, name=name)


def outlets(matched: float = 0.419) -> Shown:
    comparison = Comparison(
        "a",
        "b",
        "outlets",
        links=(Link(Span(0, 1), Span(0, 1), "reworded", 0.95), Link(Span(0, 1), Span(0, 1), "reworded", 0.3)),
        stats=Stats(left_matched=matched),
    )
    return Shown(
        text("The Gazette", "The Gazette"),
        text("The Post", "The Post"),
        comparison,
        Dossier(),
        (finding("a"), finding("b")),
        Decisions(verdicts=(Verdict("a", "confirmed"),)),
    )


def versions() -> Shown:
    held = [
        version_from(
            [("Headline", "headline"), (f"Text {n}.", "body")],
            label=f"version {n}",
            seen=datetime(2025, 5, 3, 9 + 3 * n, 40, tzinfo=UTC),
        )
        for n in (0, 1)
    ]
    held = [replace(v, label=f"version {n}") for v, n in zip(held, (2, 3), strict=True)]
    article = Article(tuple(held), "The Gazette", stored_versions=5)
    left, right = (ShownText(article, v, n, name=f"version {n}") for v, n in zip(held, (2, 3), strict=True))
    comparison = Comparison("a", "b", "versions")
    return Shown(left, right, comparison, Dossier(), (finding("a"), finding("b", False), finding("c")))


def test_outlets_say_how_much_is_matched_at_least() -> None:
    words = status_words(outlets())
    assert "At least 41\u00a0% of The Gazette’s text has a match in The Post" in words
    assert "1 matched passage  ·  2 findings, 1 to review" in words


def test_something_is_never_told_as_nothing() -> None:
    words = status_words(outlets(0.004))
    assert words.startswith("A match in The Post was found for less than 1\u00a0% of the text of The Gazette")
    nameless = replace(outlets(0.004), left=text("", "Quay safe"))
    assert status_words(nameless).startswith(
        "A match in The Post was found for less than 1\u00a0% of Quay safe  ·"
    )


def test_where_only_quotations_are_shared_no_share_is_told() -> None:
    assert status_words(outlets(0.0)).startswith("1 matched passage  ·")


def test_no_match_asks_to_check() -> None:
    shown = outlets()
    assert shown.comparison is not None
    words = status_words(replace(shown, comparison=replace(shown.comparison, links=())))
    assert words.startswith("No match for The Gazette’s text was found in The Post (please check)")
    (_, only_possible) = shown.comparison.links
    words = status_words(replace(shown, comparison=replace(shown.comparison, links=(only_possible,))))
    assert words.startswith(
        "No passage of The Gazette surely matches one of The Post; 1 possible match is to be checked"
    )


def test_a_possible_match_that_was_judged_to_be_none_is_not_to_be_checked() -> None:
    shown = outlets()
    assert shown.comparison is not None
    decided = "Only in The Gazette", "Only a possible match.", "Nothing matches it."
    lone = Finding("a", "only-left", "Perhaps only", "", (Span(0, 1),), decided=decided)
    possible = replace(shown.comparison, links=shown.comparison.links[1:])
    words = status_words(replace(shown, comparison=possible, findings=(lone,)))
    assert words.startswith("No match for The Gazette’s text was found in The Post (please check)")


def test_versions_say_which_are_held_when_they_changed_and_how_much_changes_meaning() -> None:
    assert status_words(versions()) == (
        "You hold versions 2–3 of 5  ·  changed between 09:40 and 12:40 UTC  ·  3 findings: 2 may change the meaning"
    )


def test_no_change_is_claimed_only_where_nothing_is_marked() -> None:
    shown = replace(versions(), findings=())
    assert shown.comparison is not None
    assert status_words(shown).endswith("no change found")
    marked = replace(shown.comparison, only_right=(Span(0, 4),))
    assert status_words(replace(shown, comparison=marked)).endswith("no findings")


def test_a_single_text_asks_for_the_second() -> None:
    assert "Drop the second one" in status_words(Shown(text("The Post", "The Post")))


def test_nothing_shown_says_nothing() -> None:
    assert status_words(Shown()) == ""


def test_a_note_without_a_verdict_is_still_to_review() -> None:
    shown = replace(outlets(), decisions=Decisions(verdicts=(Verdict("a", None, "hm"),)))
    assert to_review(shown) == 2


def of_files(*versions: Version) -> Shown:
    article = Article(versions, "The Gazette")
    left, right = (ShownText(article, v, n, name=f"version {n}") for n, v in enumerate(versions[-2:], 1))
    return Shown(left, right, Comparison("a", "b", "versions"))


def dated(day: int, raw: str, **facts: Any) -> Version:
    return version_from(
        [("Some words here.", "body")],
        published=datetime(2026, 5, day, tzinfo=UTC),
        published_raw=raw,
        guessed=frozenset({"published"}),
        **facts,
    )


def test_a_day_without_an_hour_is_told_as_a_day() -> None:
    words = status_words(of_files(dated(3, "3 May 2026"), dated(4, "4 May 2026")))
    assert "changed between 3 May 2026 and 4 May 2026" in words
    later = replace(dated(3, "3 May 2026, 09:40 UTC"), published=datetime(2026, 5, 3, 9, 40, tzinfo=UTC))
    words = status_words(of_files(dated(3, "3 May 2026"), later))
    assert "changed on 3 May 2026" in words
    assert "00:00" not in words


def test_a_clock_whose_zone_nobody_gave_is_not_put_before_another() -> None:
    evening = replace(dated(3, "3 May 2026, 9 pm"), published=datetime(2026, 5, 3, 21, tzinfo=UTC))
    later = replace(dated(3, "3 May 2026, 10 pm UTC"), published=datetime(2026, 5, 3, 22, tzinfo=UTC))
    assert "changed on 3 May 2026" in status_words(of_files(evening, later))
    next_day = replace(
        later, published=datetime(2026, 5, 4, 22, tzinfo=UTC), published_raw="4 May 2026, 10 pm UTC"
    )
    assert "changed" not in status_words(of_files(evening, next_day))
    third = replace(
        later, published=datetime(2026, 5, 5, 22, tzinfo=UTC), published_raw="5 May 2026, 10 pm UTC"
    )
    words = status_words(of_files(evening, third))
    assert "changed between 3 May 2026, 21:00 and 5 May 2026, 22:00 UTC" in words


def test_when_files_were_made_is_not_when_the_text_changed() -> None:
    made = [
        version_from(
            [("Words.", "body")], seen=datetime(2026, 11, 21, 8, n, tzinfo=UTC), guessed=frozenset({"seen"})
        )
        for n in (49, 59)
    ]
    assert "changed" not in status_words(of_files(*made))


def test_files_that_were_dropped_are_counted_and_not_numbered() -> None:
    words = status_words(of_files(dated(3, "3 May 2026"), dated(4, "4 May 2026")))
    assert words.startswith("You hold 2 versions  ·")
