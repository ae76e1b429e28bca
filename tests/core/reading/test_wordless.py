"""A few bytes that are no text are refused; a short text in any script never is."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.reading.letters.wordless import _CONTROLS, _number_of_controls
from variorum.reading.reader import read_bytes, read_text

NAMES = ("readme.xyz", "readme.txt", "page.html", "notes.md", "nothing")
#: Words of many scripts, emoji, one that this Python does not know yet, and signs alone.
SHORT = (
    "A",
    "7",
    "火",
    "नमस्ते",
    "مرحبا",
    "שלום",
    "សួស្តី",
    "🙂",
    "✊🏽",
    "€",
    "¡",
    "!",
    "…",
    "∴",
    "⠓⠊",
    "\U0001fae8",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "data",
    [
        b"\0\1",
        b"\1",
        b"\x7f",
        b"\1\2",
        b"\0\1!",
        b"\x06.",
        b"\0\1A",
        b"\2\3x",
        b" \1 \n",
        b"\x1b",
    ],
)
def test_bytes_without_words_are_no_text_whatever_they_are_called(data: bytes, name: str) -> None:
    read = read_bytes(data, name)
    assert not read.articles
    (told,) = read.problems
    assert told.reason.startswith("This is not text")


def test_such_a_file_in_an_archive_is_refused_and_the_others_are_read() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        packed.writestr("readme.xyz", b"\0\1")
        packed.writestr("a.txt", "Fees rise\n\nThe harbour raises its fees.")
    read = read_bytes(made.getvalue(), "both.zip")
    assert len(read.articles) == 1
    assert [told.reason for told in read.problems if "readme.xyz" in told.where] == [
        "This is not text: the file holds binary data."
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("text", SHORT)
def test_a_short_text_in_any_script_is_read(text: str, encoding: str) -> None:
    for name in ("a.txt", "a.xyz"):
        assert read_bytes(text.encode(encoding), name).articles


@given(st.text(st.characters(categories=("L", "N")), min_size=1), st.sampled_from(NAMES))
def test_whatever_is_letters_is_read(text: str, name: str) -> None:
    assert read_text(text).articles
    assert read_bytes(text.encode(), name).articles


def test_a_stray_control_character_spoils_no_text() -> None:
    assert read_bytes(b"Fees\1 rise", "a.txt").articles
    assert read_bytes(b"\x1b[32mok\x1b[0m", "a.txt").articles


@given(st.text("aé \0\t\n\x0b\x0e\x1a\x1b\x1f\x7f\x85", max_size=30))
def test_control_characters_are_counted_alike_among_letters_of_any_kind(text: str) -> None:
    plain = text.replace("é", "").replace("\x85", "")
    assert _number_of_controls(plain) == _number_of_controls(plain + "é") == len(_CONTROLS.findall(plain))
