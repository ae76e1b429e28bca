"""What band, headers and legend say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from variorum.model.article import Article
from variorum.model.building import version_from
from variorum.model.comparison import Comparison
from variorum.reporting.sources import source_of
from variorum.reporting.stating import summary
from variorum_gui.comparison.band_words import BandWords, band_words
from variorum_gui.comparison.content import Content
from variorum_gui.comparison.header_words import folded_at_dots, header_words
from variorum_gui.comparison.headers import Headers
from variorum_gui.comparison.legend import Legend
from variorum_gui.comparison.legend_items import OUTLETS, VERSIONS, legend_items
from variorum_gui.shown import Shown, ShownText

NOON = datetime(2025, 5, 3, 12, 0, tzinfo=UTC)
LATER = datetime(2025, 5, 3, 13, 5, tzinfo=UTC)


def text(outlet: str = "", headline: str = "", **facts: Any) -> ShownText:
    version = version_from([(headline, "headline"), ("Something happened.", "body")], **facts)
    return ShownText(Article((version,), outlet=outlet), version)


def band(left: ShownText, right: ShownText, mode: Any = "outlets") -> BandWords:
    return band_words(Shown(left, right, Comparison("", "", mode)))


def test_the_band_says_which_was_first_and_by_how_much() -> None:
    words = band(text("Gazette", published=LATER), text("Post", published=NOON))
    assert words.strong == "Post was published 1 h 5 min before Gazette"
    assert words.rest == "times as printed on the pages"


def test_the_time_of_an_update_is_called_an_update_and_is_not_inferred() -> None:
    # Where only an update is stated, the reader of files lets it stand in for the publication.
    facts: dict[str, Any] = {"published": LATER, "updated": LATER, "guessed": frozenset({"published"})}
    words = band(text("Gazette", **facts), text("Post", published=NOON))
    assert words.strong == "Post was published 1 h 5 min before Gazette was updated"
    assert words.rest == "times as printed on the pages"
    assert header_words(text("Gazette", **facts)).times == "Updated 3 May 2025, 13:05 UTC"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ({"published": NOON, "updated": LATER}, {"published": LATER}),
        ({"published": LATER, "updated": LATER, "guessed": frozenset({"published"})}, {"seen": NOON}),
        ({}, {"published": NOON}),
        ({}, {}),
        ({"published": LATER.replace(tzinfo=None)}, {"published": NOON}),
        ({"published": NOON, "seen": NOON}, {"published": NOON, "seen": LATER}),
    ],
)
def test_a_report_says_of_the_times_what_the_window_says(left: Any, right: Any) -> None:
    one, other = text("Gazette", **left), text("Post", **right)
    said = summary(("Gazette", "Post"), one.version, other.version, Comparison("", "", "outlets"), ())
    assert said[0].startswith(band(one, other).strong)
    for shown in (one, other):
        facts = dict(source_of("x", shown.version, shown.article).facts)
        for key in ("Published", "Updated", "First seen"):
            known = not facts.get(key, "not known").startswith("not known")
            named = [part.casefold() for part in header_words(shown).times.split(" · ")]
            assert any(part.startswith(f"{key.casefold()} ") for part in named) is known


def test_an_inferred_time_is_called_inferred() -> None:
    guessed = text("Gazette", published=LATER, guessed=frozenset({"published"}))
    assert band(guessed, text("Post", published=NOON)).rest == "times in part inferred"
    assert header_words(guessed).times == "Published 3 May 2025, 13:05 UTC (inferred)"
    midnight = replace(guessed.version, published=LATER.replace(hour=0, minute=0), published_raw="3/5/25")
    words = header_words(replace(guessed, version=midnight))
    assert words.times == "Published 3 May 2025 (inferred)"
    assert "On the page: “3/5/25”" in words.tip


@pytest.mark.parametrize(
    ("given", "by_window", "by_report"),
    [
        ((True, True), "times given by you", "(times given by hand)."),
        ((True, False), "times in part given by you", "(times in part given by hand)."),
    ],
)
def test_times_that_the_reader_gave_are_in_part_so_only_where_one_was_read(
    given: tuple[bool, bool], by_window: str, by_report: str
) -> None:
    read = text("Gazette", published=LATER), text("Post", published=NOON)
    one, other = (
        replace(shown, version=replace(shown.version, given=frozenset({"published"} if mine else ())))
        for shown, mine in zip(read, given, strict=True)
    )
    assert band(one, other).rest == by_window
    said = summary(("Gazette", "Post"), one.version, other.version, Comparison("", "", "outlets"), ())
    assert said[0].endswith(by_report)


def test_a_clock_without_a_zone_is_told_as_it_is_printed() -> None:
    def printed(outlet: str, when: datetime) -> ShownText:
        raw = f"{when:%d %B %Y, %H:%M}"
        return text(outlet, published=when, published_raw=raw, guessed=frozenset({"published"}))

    one, other = printed("Gazette", LATER), printed("Post", NOON)
    assert header_words(one).times == "Published 3 May 2025, 13:05 (no zone given)"
    words = band(one, other)
    assert words.strong == "Post was published 1 h 5 min before Gazette, if both clocks are of one time zone"
    assert words.rest == "times as printed on the pages"
    # It stands beside a clock whose zone is known, and is not of that.
    said = text("Post", published=NOON, updated=LATER, updated_raw="13:05", guessed=frozenset({"updated"}))
    assert header_words(said).times.endswith("12:00 UTC · updated 3 May 2025, 13:05 (no zone given)")


@pytest.mark.parametrize(
    ("unknown", "name"),
    [
        (text("Gazette", "Fees rise"), "Gazette"),
        (text("", "Fees rise"), "“Fees rise”"),
        (
            text("", "Harbour board settles the fees for the whole of the coming year"),
            "“Harbour board settles",
        ),
        (replace(text(), name="fees.txt"), "fees.txt"),
    ],
)
def test_a_text_without_a_date_is_named_and_not_called_by_its_side(unknown: ShownText, name: str) -> None:
    words = band(unknown, text("Post", published=NOON)).strong
    assert words.startswith(name)
    assert words.endswith(": date of the article unknown")
    assert "left" not in words


def test_two_versions_of_one_article_are_counted_once() -> None:
    one, other = text("Gazette").version, text("Gazette", "Other").version
    article = Article((one, other), outlet="Gazette", stored_versions=16)
    left = ShownText(article, one, 6, name="version 6")
    right = ShownText(article, other, 7, name="version 7")
    assert band(left, right).rest == "versions 6 and 7 of 16"
    words = band(left, right, "versions")
    assert words.strong == "No correction notice found in version 7"
    assert words.rest == "Publication dates unknown · versions 6 and 7 of 16"
    swapped = band(right, left, "versions").rest
    assert "version 7, the later one, stands on the left" in swapped


def test_that_no_notice_was_found_is_said_once_and_takes_no_height_twice(qtbot: QtBot) -> None:
    one, other = text("Gazette", "Fees rise").version, text("Gazette", "Fees to rise").version
    notice = version_from([("Fees rise", "headline"), ("Correction: the fees fell.", "notice")])
    article = Article((one, other, notice), outlet="Gazette")
    left, right, carrying = (
        ShownText(article, each, n, name=f"version {n}") for n, each in enumerate(article.versions, 1)
    )
    headers = Headers()
    qtbot.addWidget(headers)

    def said(left: ShownText, right: ShownText, mode: Any) -> tuple[str, int]:
        comparison = Comparison("", "", mode) if mode else None
        headers.show_content(Content(Shown(left, right, comparison), mode=mode or "outlets"))
        return headers.accessibleName(), headers.sizeHint().height()

    words, height = said(left, right, "versions")
    assert "notice" not in words.lower()
    assert said(left, right, None) == (words, height)  # the texts do not move when the comparison comes
    words, with_chips = said(left, right, "outlets")
    assert words.count("Correction notice: none found") == 2
    assert with_chips > height
    words, with_chip = said(left, carrying, "versions")
    assert "Notice: “Correction: the fees fell.”" in words
    assert "none found" not in words
    assert with_chip == with_chips


def test_which_was_first_is_left_open_where_a_time_has_no_zone() -> None:
    words = band(text("Gazette", published=LATER.replace(tzinfo=None)), text("Post", published=NOON))
    assert words.strong == "Which was first is not known: the time of Gazette has no zone"


def test_the_line_of_times_is_folded_and_not_cut(qtbot: QtBot) -> None:
    headers = Headers()
    qtbot.addWidget(headers)
    metrics = QFontMetricsF(headers.font())
    words = "Published 3 May 2025, 12:00 UTC · updated 13:05 UTC · first seen 13:09 UTC"
    assert folded_at_dots(words, metrics, 10_000) == [words]
    folded = folded_at_dots(words, metrics, metrics.horizontalAdvance(words) * 0.7)
    assert len(folded) == 2
    assert " · ".join(folded) == words


@pytest.mark.parametrize("width", [520, 730, 1400])
@pytest.mark.parametrize("items", [OUTLETS, VERSIONS])
def test_the_legend_names_every_mark_whatever_its_width(qtbot: QtBot, width: int, items: Any) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.resize(width, 28)
    legend.explain(items)
    assert [words for row in legend.rows() for words in row] == [item.words for item in items]
    assert legend.height() < 60
    assert not legend.grab().isNull()


def test_the_legend_names_what_is_marked_and_nothing_before() -> None:
    assert legend_items(Shown(), "flow") == ()
    alone = [item.words for item in legend_items(Shown(text("Gazette")), "flow")]
    assert alone == ["quotation", "person", "organisation", "place"]
    assert legend_items(Shown(text("Gazette"), text("Post")), "flow") == ()
    versions = Shown(comparison=Comparison("", "", "versions"))
    assert "same paragraph" not in [item.words for item in legend_items(versions, "column")]


def test_a_day_without_an_hour_is_never_told_as_midnight() -> None:
    day = text("Gazette", published=NOON.replace(hour=0), published_raw="3 May 2025")
    later = text("Post", published=LATER.replace(day=4), published_raw="4 May 2025, 13:05 UTC")
    assert band(day, later).strong == "Gazette was published 1 day before Post"
    same = band(day, text("Post", published=LATER, published_raw="13:05 UTC, 3 May 2025")).strong
    assert same == "Gazette and Post bear the same day; which was first is not known"
    assert header_words(day).times == "Published 3 May 2025"


def test_when_the_file_was_made_is_called_that_and_decides_nothing() -> None:
    made = text("Gazette", seen=LATER, guessed=frozenset({"seen"}))
    assert header_words(made).times == "Publication time unknown · file made 3 May 2025"
    assert band(made, text("Post", published=NOON)).strong == "Gazette: date of the article unknown"


def test_versions_that_were_dropped_are_those_held_and_not_all_there_are() -> None:
    one, other = text("Gazette").version, text("Gazette", "Other").version
    article = Article((one, other), outlet="Gazette")
    left, right = ShownText(article, one, 1, name="version 1"), ShownText(article, other, 2, name="version 2")
    assert band(left, right).rest == ""  # the only two: their headers say which is which
    third = text("Gazette", "A third").version
    three = Article((one, other, third), outlet="Gazette")
    left, right = ShownText(three, one, 1, name="version 1"), ShownText(three, third, 3, name="version 3")
    assert band(left, right).rest == "versions 1 and 3 of the 3 you hold"


def test_in_a_low_window_the_legend_has_one_row_and_a_button_for_the_rest(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    legend = Legend(pane)
    legend.resize(420, 28)
    legend.explain(VERSIONS)
    pane.resize(420, 700)
    pane.show()
    high = legend.height()
    assert len(legend.rows()) > 1
    assert legend.all.isHidden()
    pane.resize(420, 300)
    (row,) = legend.rows()
    assert row == [item.words for item in VERSIONS[: len(row)]]  # no word is cut
    assert all(item.words in legend.toolTip() for item in VERSIONS)
    with qtbot.waitSignal(legend.allWanted):
        legend.all.click()
    pane.resize(420, 700)
    assert legend.height() == high
    assert legend.toolTip() == ""
    assert legend.all.isHidden()


def test_in_a_very_low_window_the_texts_have_the_room_of_the_legend(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    legend = Legend(pane)
    legend.resize(420, 28)
    legend.explain(VERSIONS)
    pane.resize(420, 200)
    pane.show()
    assert (legend.height(), legend.all.isVisible()) == (0, False)
    pane.resize(420, 300)
    assert (legend.height(), legend.all.isVisible()) == (28, True)


def test_between_the_quotation_marks_stands_what_the_page_prints() -> None:
    before = text("Gazette", published=NOON, published_raw="3 May 2025")
    after = text("Gazette", published=LATER, updated=LATER, updated_raw="3 May 2025, 13:05")
    assert (
        "of the update the page itself says only “3 May 2025, 13:05”" in band(before, after, "versions").rest
    )
    worded = text("Gazette", published=LATER, updated=LATER, updated_raw="Updated at 13:05")
    assert "the page itself says only “Updated at 13:05”" in band(before, worded, "versions").rest


def test_of_a_report_without_other_versions_a_missing_notice_is_told_to_who_asks() -> None:
    words = header_words(text("Gazette"))
    assert words.notice == ""
    assert "Correction notice: none found in this version" in words.tip
    one, other = text("Gazette", "Fees").version, text("Gazette", "More fees").version
    words = header_words(ShownText(Article((one, other), outlet="Gazette"), one))
    assert words.notice == "Correction notice: none found in this version"
    assert not words.has_notice
    notice = version_from([("Fees rise", "headline"), ("Correction: the fees fell.", "notice")])
    words = header_words(ShownText(Article((notice,)), notice))
    assert (words.notice, words.has_notice) == ("Notice: “Correction: the fees fell.”", True)
