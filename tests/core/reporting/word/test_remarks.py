"""Comments in Word begin and end where their passages do, however many overlap."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum.reporting.word.remarks import Beside, Remark

LENGTH = 12


def remark(side: Side, start: int, end: int) -> Remark:
    return Remark(side, Span(start, end), "Reader", ("Hm.",))


def places() -> st.SearchStrategy[Remark]:
    at = st.integers(0, LENGTH)
    sides: st.SearchStrategy[Side] = st.sampled_from(["left", "right"])
    return st.builds(lambda side, a, b: remark(side, min(a, b), max(a, b)), sides, at, at)


def marks(beside: Beside) -> dict[tuple[str, int], int]:
    """Where the marks of each comment come, both texts being written letter by letter; at the end `LENGTH + 1`."""
    found: dict[tuple[str, int], int] = {}
    for at in range(LENGTH + 2):
        for made in beside.before(at, at) if at <= LENGTH else beside.rest():
            kind = made.tag.rpartition("}")[2]
            if kind != "r":
                (number,) = made.attrib.values()
                assert (kind, int(number)) not in found, "no mark is made twice"
                found[kind, int(number)] = at
    return found


@given(st.lists(places(), max_size=9))
def test_each_comment_begins_and_ends_once_where_its_passage_does(remarks: list[Remark]) -> None:
    found = marks(Beside(remarks))
    assert len(found) == 2 * len(remarks)
    for number, each in enumerate(remarks):
        assert found["commentRangeStart", number] == each.span.start
        # what is empty ends at the next letter: what ends is marked before what begins
        ends = max(each.span.end, each.span.start + 1)
        assert found["commentRangeEnd", number] == ends


@given(st.lists(places(), max_size=9), st.integers(0, LENGTH))
def test_words_are_cut_where_a_comment_begins_or_ends_in_them(remarks: list[Remark], start: int) -> None:
    beside = Beside(remarks)
    for at in range(start + 1):
        beside.before(at, at)
    wanted = {
        place
        for each in remarks
        if each.side == "left"
        for place in (each.span.start, each.span.end)
        if start < place < LENGTH
    }
    assert beside.cuts("left", start, LENGTH) == sorted(wanted)


def test_what_ends_at_one_place_ends_in_the_order_in_which_it_began() -> None:
    beside = Beside([remark("right", 2, 9), remark("left", 3, 9), remark("right", 1, 9)])
    for at in range(LENGTH):
        ended = [made for made in beside.before(at, at) if made.tag.endswith("commentRangeEnd")]
        if ended:
            assert [next(iter(made.attrib.values())) for made in ended] == ["2", "0", "1"]
            assert at == 9
