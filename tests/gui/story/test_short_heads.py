"""In narrow columns the heads of the story's tables say first what sets the texts apart."""

from __future__ import annotations

import pytest

from variorum_gui.story.short_heads import short_heads


def heads(room: int, *names: str) -> tuple[str, ...]:
    """In columns of so many letters."""
    return short_heads(
        names, lambda _at, words: words if len(words) <= room else words[: room - 1].rstrip() + "…"
    )


def test_names_that_have_room_or_begin_otherwise_stay() -> None:
    names = ("Boston Herald 5 Mar", "Boston Herald 28 Apr")
    assert heads(30, *names) == names
    assert heads(9, "Boston Herald", "Washington Post") == ("Boston H…", "Washingt…")


@pytest.mark.parametrize(
    ("room", "names", "shown"),
    [
        (
            15,
            ("Boston Herald 5 Mar", "Boston Herald 28 Apr", "Boston Globe"),
            ("5 Mar · Boston…", "28 Apr · Bosto…", "Boston Globe"),
        ),
        (
            15,
            ("Boston Herald 5 Mar", "Boston Herald 28 Apr", "Testham Daily 5 Mar", "Testham Daily 6 Mar"),
            ("5 Mar · Boston…", "28 Apr · Bosto…", "5 Mar · Testha…", "6 Mar · Testha…"),
        ),
        (
            14,
            ("Boston Herald 5 Mar", "Boston Herald 6 Mar", "Boston Globe 5 Mar", "Boston Globe 6 Mar"),
            ("Herald 5 Mar…", "Herald 6 Mar…", "Globe 5 Mar ·…", "Globe 6 Mar ·…"),
        ),
        (12, ("Gazette", "Gazette (right)"), ("Gazette", "(right) · G…")),
        (
            18,
            ("“Council buys the […] mill”", "“Council buys the […] weir”"),
            ("…mill”", "…weir”"),
        ),
        (
            20,
            ("Aske Herald “Bridge closed after […]”", "Aske Herald “Bridge stays shut”"),
            ("…closed after […]”…", "…stays shut” · Aske…"),
        ),
        (9, ("HarbourGazette1", "HarbourGazette2"), ("1 · Harb…", "2 · Harb…")),
        (
            14,
            ("NewsForTheFamily👨‍👩‍👧‍👦", "NewsForTheFamily👨‍👩‍👧‍👧"),
            ("👨‍👩‍👧‍👦 · New…", "👨‍👩‍👧‍👧 · New…"),
        ),
        (10, ("GazetteOfNeve\u0301", "GazetteOfNeve\u0302"), ("e\u0301 · Gaze…", "e\u0302 · Gaze…")),
    ],
)
def test_a_name_that_would_read_like_another_begins_where_it_differs(
    room: int, names: tuple[str, ...], shown: tuple[str, ...]
) -> None:
    assert heads(room, *names) == shown


def test_texts_of_one_name_have_one_head() -> None:
    assert heads(5, "Gazette", "Gazette") == ("Gaze…", "Gaze…")


def test_where_there_is_no_room_at_all_nothing_fails() -> None:
    assert heads(1, "Gazette 1", "Gazette 2") == ("…", "…")
