"""What two named persons say is not one statement, however alike it is put."""

from __future__ import annotations

import pytest

from variorum.comparing.pipeline import compare
from variorum.model.comparison import Link

HEAD = "The quay is shut for good"
FILLER = "\n\nA bus runs by the coast road until Monday.\n\nThe choir of Marlow sang for an hour."
LOWE = "\n\nBrian Lowe, of the harbour union, came at nine."
HOLM = "\n\nAnna Holm, who leads the council of Marlow, was late."


def linked(left: str, right: str, mode: str = "outlets") -> Link | None:
    """What links the first sentence of `left` that speaks of the wrong side."""
    found = compare(left, right, mode=mode)  # type: ignore[arg-type]
    links = [k for k in found.links if "side" in k.left.of(left) and k.kind != "quote"]
    assert len(links) < 2
    return links[0] if links else None


def texts(left: str, right: str, about: tuple[str, str] = (LOWE, HOLM)) -> tuple[str, str]:
    return left + FILLER + about[0], right + "\n\nA cow was seen on the ice." + about[1]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "“I think it shows they are on the wrong side of history,” Lowe said.",
            "“They waste our money,” Holm said to the Post. “These men are on the wrong side of history.”",
        ),
        (
            "They were on the wrong side of history, said Brian Lowe.",
            "Anna Holm said the board stood on the wrong side of history.",
        ),
        (
            "“We find them on the wrong side of history,” Lowe, an old man, said.",
            "Holm told the Post that history had a wrong side.",
        ),
    ],
)
def test_alike_words_of_two_persons_are_possible_at_most_and_say_why(left: str, right: str) -> None:
    link = linked(*texts(left, right))
    assert link is None or (link.tier == "possible" and "said by two people" in link.why)
    back = linked(*reversed(texts(left, right)))
    assert (back and (back.tier, back.why)) == (link and (link.tier, link.why))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # a pronoun, a body, nobody, several
        (
            "“I think they are on the wrong side of history,” Lowe said.",
            "“They are now on the wrong side of history,” she said.",
        ),
        (
            "“I think they are on the wrong side of history,” Lowe said.",
            "“They are now on the wrong side of history,” the union said.",
        ),
        (
            "“I think they are on the wrong side of history,” Lowe said.",
            "“They are now on the wrong side of history,” Harbour Board said.",
        ),
        (
            "“I think they are on the wrong side of history,” Lowe said.",
            "“They are now on the wrong side of history.” Nobody spoke.",
        ),
        (
            "“I think they are on the wrong side of history,” Lowe said.",
            "“They are now on the wrong side of history,” Lowe and Holm said.",
        ),
        # somebody who is only named beside the verb
        (
            "“I think they are on the wrong side of history,” a friend of Lowe said.",
            "“They are now on the wrong side of history,” Holm said.",
        ),
        (
            "The letter said Lowe was now on the wrong side of all history.",
            "“They are now on the wrong side of all history,” Holm said.",
        ),
        # the same person, spelled otherwise
        (
            "“I think they are on the wrong side of history,” Lowe said.",
            "“They are now on the wrong side of history,” said Anna Lowes.",
        ),
        # one quotation that the reports give to two
        (
            "“I think the whole board is on the wrong side of history,” Lowe said.",
            "“I think the whole board is on the wrong side of history,” Holm said.",
        ),
        # a figure that each gives in another size
        (
            "They lost 12 boats on the wrong side of the harbour, Lowe said.",
            "They had lost 15 boats on the wrong side of the harbour, Holm said.",
        ),
        # somebody of whom the text does not say who it is
        (
            "“I think they are on the wrong side of history,” Lowe said.",
            "“They are now on the wrong side of history,” Quill said.",
        ),
    ],
)
def test_where_it_may_be_one_speaker_or_one_quotation_nothing_is_doubted(left: str, right: str) -> None:
    link = linked(*texts(left, right))
    assert link is not None
    assert link.tier in ("sure", "likely")


def test_between_versions_a_corrected_speaker_leaves_the_link() -> None:
    left, right = texts(
        "“I think they are on the wrong side of history,” Lowe said.",
        "“They are on the wrong side of all history,” Holm said.",
    )
    link = linked(left, right, "versions")
    assert link is not None
    assert link.tier == "sure"


def test_a_paragraph_of_many_pages_is_not_searched_for_speakers() -> None:
    long = " ".join(f"The quay number {number} is closed today." for number in range(200))
    left, right = texts(
        f"“I think they are on the wrong side of history,” Lowe said. {long}",
        "“They are now on the wrong side of history,” Holm said.",
    )
    link = linked(left, right)
    assert link is not None
    assert "said by two people" not in link.why


def test_sentences_drawn_together_are_of_one_speaker() -> None:
    left, right = texts(
        "“They lost 214 boats and both tugs. History will find the board on its wrong side,” Lowe said.",
        "Holm said both tugs and 214 boats were lost, and that the board was on the wrong side of history.",
    )
    link = linked(left, right)
    assert link is not None
    assert link.left.of(left).startswith("“They lost")
    assert (link.tier, link.why[-1]) == ("possible", "said by two people")


@pytest.mark.parametrize(
    ("before", "doubted"),
    [
        ("Nobody was hurt, says Dr Ama Rook, who was on board.", True),
        ("Nobody was hurt, says Dr Ama Rook, who came with Brian Lowe.\n\nBrian Lowe slept.", False),
        ("Nobody was hurt, says Dr Ama Rook. Brian Lowe, of the union, was late.", False),
        ("Nobody was hurt.", False),
    ],
)
def test_he_who_speaks_is_the_only_one_that_the_paragraph_before_has_speak(
    before: str, doubted: bool
) -> None:
    left = (
        "“We felt a long scrape and then total silence at that side,” said Anna Holm, a teacher."
        + FILLER
        + HOLM
    )
    right = f"{before}\n\n“I heard a long scrape and then nothing at that side,” she told us." + LOWE
    link = linked(left, right)
    assert link is not None
    assert ("said by two people" in link.why) == doubted
