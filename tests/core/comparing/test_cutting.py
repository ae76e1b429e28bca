"""What two texts share is cut once, and cut as if each stood alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.comparing.cutting import Cutting
from variorum.comparing.desk import Desk
from variorum.comparing.witness import witness_of
from variorum.model.building import plain_version, version_from
from variorum.text.folds import key, keys
from variorum.text.paragraphs import paragraphs
from variorum.text.sentences import sentences

_LINES = st.lists(
    st.one_of(
        st.sampled_from(
            (
                "The mayor spoke. She left at 5 p.m. Nobody answered.",
                "Dr. Lee said so in the U.S. “It is over.” He nodded…",
                "St. Mary's opened on Sunday.",
                "...",
                "Not so",
                "No. 5 was last. No. It was not.",
                "  spaced   out. Twice.\tThrice.",
                "Straße und ÄRGER. Der 3. Mai kam.",
            )
        ),
        st.text(max_size=40),
    ),
    max_size=8,
)


@given(_LINES, _LINES)
def test_the_second_text_is_cut_as_if_it_stood_alone(one: list[str], other: list[str]) -> None:
    cutting = Cutting()
    for text in ("\n\n".join(one), "\n\n".join([*other, *one])):
        found = cutting.cut(text, paragraphs(text))
        assert list(found.spans) == sentences(text)
        assert found.keys == keys(text, found.spans)


@given(_LINES, _LINES)
def test_versions_that_share_paragraphs_are_cut_as_each_alone(one: list[str], other: list[str]) -> None:
    desk = Desk()
    for text in ("\n\n".join(one), "\n\n".join([*other, *one])):
        version = plain_version(text)
        assert witness_of(version, desk=desk) == witness_of(version)


def test_wrapped_lines_are_cut_alike_whatever_has_them_too() -> None:
    lines = "\n".join(f"The {what} was still in the harbour, the police said on Monday," for what in "abc")
    text = f"{lines}\nand no more.\n\n{lines}\nand that was all."
    version = version_from([(part, "body") for part in text.split("\n\n")])
    for first, second in ((text, version), (version, text)):
        desk = Desk()
        assert witness_of(first, desk=desk) == witness_of(first)
        assert witness_of(second, desk=desk) == witness_of(second)
    assert len(witness_of(text).sentences) < len(witness_of(version).sentences)


@given(st.text(max_size=60) | st.text("aB `'’…\n\t\x1c\x85İßéé\u0301\u00a0-–", max_size=30), st.data())
def test_keys_of_stretches_are_the_keys_of_their_words(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    stretches = [tuple(sorted(pair)) for pair in data.draw(st.lists(st.tuples(places, places), max_size=5))]
    pairs = [(start, end) for start, end in stretches]
    assert keys(text, pairs) == tuple(key(text[start:end]) for start, end in pairs)


def test_a_paragraph_is_cut_by_its_own_words_whatever_stands_before() -> None:
    line = "A. A. Milne came. He sat."
    text = f"Am 3.\n\n{line}"
    at = text.index(line)
    assert [(s + at, e + at) for s, e in sentences(line)] == sentences(text)[1:]
