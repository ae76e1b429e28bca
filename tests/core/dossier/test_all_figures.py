"""The neutral table of all figures, and the band that says how far apart texts were written."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from variorum.dossier.disagreeing.all_figures import StatedFigure, all_figures_by_text, written_apart
from variorum.entities.annotating import annotate
from variorum.model.building import version_from


def test_each_figure_of_each_text_is_a_row_with_what_is_counted_and_when() -> None:
    version = version_from(
        [("Police said 18 people were injured in Varg on Friday. It cost $12 million.", "body")],
        published=datetime(2025, 5, 3, tzinfo=UTC),
    )
    found = all_figures_by_text([annotate(version), annotate("Some 40 boats sank.")])
    assert [(r.document, r.text, r.kind, r.counted, r.befell) for r in found] == [
        (1, "40", "count", "boats", ""),
        (0, "18", "count", "people", "injured"),
        (0, "$12 million", "money", "USD", ""),
    ]
    injured = found[1]
    assert (injured.of_whom, injured.when, injured.day) == ("Varg", "Friday", "2025-05-02")
    assert version.text[injured.sentence.start : injured.sentence.end].startswith("Police said")


def test_a_weekday_without_the_articles_day_keeps_its_words_only() -> None:
    (row,) = all_figures_by_text([annotate("Police said 18 people were hurt on Friday.")])
    assert (row.when, row.day) == ("Friday", "")


@given(st.text(max_size=200))
def test_any_text_gives_rows_with_true_places(text: str) -> None:
    one = annotate(text)
    for row in all_figures_by_text([one]):
        assert one.figures[row.figure].text == text[row.span.start : row.span.end] == row.text
        assert row.sentence.start <= row.span.start
        assert StatedFigure.from_dict(row.to_dict()) == row


def test_texts_of_different_hours_and_days_say_so() -> None:
    def at(day: int, hour: int) -> object:
        return version_from(
            [("Ten people came.", "body")], published=datetime(2025, 5, day, hour, tzinfo=UTC)
        )

    texts = (at(3, 8), at(3, 20), at(9, 8), at(3, 8))
    found = written_apart([annotate(t) for t in (*texts, "No date.")])  # type: ignore[arg-type]
    assert [(r.document, r.hours, r.words) for r in found] == [
        (1, 12, "written 12 hours later"),
        (2, 144, "written 6 days later"),
    ]


def test_of_clocks_in_zones_nobody_knows_only_the_days_are_held_against_each_other() -> None:
    def printed(day: int, hour: int, zone: str = "") -> object:
        return version_from(
            [("Ten people came.", "body")],
            published=datetime(2025, 5, day, hour, tzinfo=UTC),
            published_raw=f"{day} May 2025, {hour}:00{zone}",
            guessed=frozenset() if zone else frozenset({"published"}),
        )

    texts = (printed(3, 8), printed(3, 20), printed(4, 9), printed(4, 9, " UTC"), printed(5, 9, " UTC"))
    found = written_apart([annotate(t) for t in texts])  # type: ignore[arg-type]
    assert [(r.document, r.hours, r.words) for r in found] == [
        (2, None, "written 1 day later"),
        (4, None, "written 2 days later"),
    ]


def test_texts_without_dates_have_no_band() -> None:
    assert written_apart([annotate("One day."), annotate("Two days.")]) == ()


def _day(day: int) -> object:
    return version_from(
        [("Ten people came.", "body")],
        published=datetime(2020, 1, day, tzinfo=UTC),
        published_raw=f"{day} Jan 2020",
    )


def _hour(when: datetime) -> object:
    return version_from([("Ten people came.", "body")], published=when)


def _apart(*texts: object) -> list[tuple[int, int, str]]:
    return [
        (row.document, row.first, row.words)
        for row in written_apart([annotate(text) for text in texts])  # type: ignore[arg-type]
    ]


def test_a_day_without_its_hour_is_not_taken_for_midnight() -> None:
    west = timezone(timedelta(hours=-5))
    early = _hour(datetime(2020, 1, 3, 4, 10, tzinfo=west))
    assert _apart(early, _day(3)) == _apart(_day(3), early) == []
    assert _apart(_day(3), _hour(datetime(2020, 1, 3, 22, tzinfo=west))) == []  # the fourth in London
    assert _apart(_day(3), _day(3)) == []


def test_a_day_without_its_hour_is_compared_by_days() -> None:
    night = _hour(datetime(2020, 1, 3, 23, 50, tzinfo=UTC))
    assert _apart(_day(4), night) == [(0, 1, "written 1 day later")]
    assert _apart(_day(1), night) == [(1, 0, "written 2 days later")]
    later = _hour(datetime(2020, 1, 3, 23, 50, tzinfo=UTC) + timedelta(hours=3))
    assert _apart(_day(3), night, later) == [(2, 1, "written 3 hours later")]
    assert _apart(night, _day(3), later) == [(2, 0, "written 3 hours later")]


def test_a_time_without_its_zone_tells_no_order() -> None:
    at = datetime(2020, 1, 3, 4, 10, tzinfo=UTC)
    assert _apart(_hour(at), _hour(at.replace(tzinfo=None, hour=20))) == []
