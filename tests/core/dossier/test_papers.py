"""Papers that one speaker gives out, in texts with any kind of white space."""

import time

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.sourcing.source_table import sources_by_text
from variorum.entities.annotating import annotate

NO_BREAK, THIN, NARROW_NO_BREAK, WIDE = "\u00a0", "\u2009", "\u202f", "\u3000"
spaces = pytest.mark.parametrize("space", [" ", NO_BREAK, THIN, NARROW_NO_BREAK, WIDE, "\t", "  "])


def papers(text: str) -> list[str]:
    one = annotate(text)
    rows = sources_by_text([one], cross_reference([one], links={}).entities)
    return [f"{row.name} {row.count(0)}" for row in rows if row.kind == "document"]


@spaces
@pytest.mark.parametrize("end", ["", "."])
def test_a_paper_at_the_end_of_a_text_is_told_from_whose_it_is_by_any_space(space: str, end: str) -> None:
    text = f"Snow fell on Monday.\n\nPrices rose, according to the Pentagon{space}statement{end}"
    assert papers(text) == ["the Pentagon statement 1"]


@spaces
def test_two_papers_of_one_body_stay_two_whatever_space_stands_in_them(space: str) -> None:
    text = (
        f"Three jets were lost, the Pentagon{space}statement said. Nobody was hurt, the Pentagon{space}letter "
        "said. The works go on in the town."
    )
    assert papers(text) == ["the Pentagon letter 1", "the Pentagon statement 1"]


@spaces
def test_the_paper_of_a_speaker_is_the_one_spoken_of_with_another_space(space: str) -> None:
    text = (
        f"Vanda Kelm said in a statement that it sank. “It was old,” the{space}Kelm{space}statement said."
        " It leaked, the Kelm statement said."
    )
    assert papers(text) == ["a statement (Vanda Kelm) 3"]


def test_hundreds_of_papers_in_one_text_take_no_longer_than_its_names() -> None:
    told = (
        "Kelm issued a statement on the bridge. The works go on, the statement said. "
        "Prices rose by 3 percent, the Pentagon statement said.{}"
    )
    for end in ("\n\n", " "):
        one = annotate(told.format(end) * 500)
        entities = cross_reference([one], links={}).entities
        start = time.process_time()
        rows = sources_by_text([one], entities)
        assert time.process_time() - start < 1.5  # of computing: other work on the machine does not count
        assert sum(row.count(0) for row in rows if row.kind == "document") == 1000


def test_hundreds_of_officials_in_one_text_are_told_apart_at_once() -> None:
    one = annotate("An official said no. The official said it leaked on Monday. " * 1800)
    start = time.process_time()
    assert len(sources_by_text([one], ())) == 1
    assert time.process_time() - start < 0.7


@pytest.mark.parametrize(
    ("text", "row"),
    [
        # In the paragraph before, though empty lines stand between, and not in the one before that.
        ("Peter Moll issued a statement.\n \n\nThe statement said it sank.", "The statement (Peter Moll) 1"),
        ("Peter Moll issued a statement.\n\nIt was old.\n\nThe statement said it sank.", "The statement 1"),
        # The last one told of.
        (
            "Peter Moll issued a statement. Vanda Kelm issued a statement.\n\nThe statement said it sank.",
            "The statement (Vanda Kelm) 1",
        ),
        # Beside the paper: before it in the paragraph, else after it.
        (
            "Moll fled.\n\nThe statement said it sank, Peter Moll said. He read.",
            "The statement (Peter Moll) 1",
        ),
    ],
)
def test_whose_a_statement_is_stands_near_it(text: str, row: str) -> None:
    assert papers(text) == [row]
