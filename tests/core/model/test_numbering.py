"""The numbers of paragraphs: one way of counting for the window, reports and tables."""

from variorum.model.building import version_from
from variorum.model.numbering import Numbering

VERSION = version_from(
    [
        ("Ferry aground", "headline"),
        ("By Ines Calder", "byline"),
        ("The ferry ran aground.", "body"),
        ("The ferry at rest", "caption"),
        ("Nobody was hurt.", "body"),
        ("Share this", "furniture"),
    ]
)


def test_body_paragraphs_are_counted_from_one_and_the_others_have_no_number() -> None:
    numbers = Numbering(VERSION.paragraphs)
    assert [numbers.at(p.start) for p in VERSION.paragraphs] == [0, 0, 1, 0, 2, 0]
    assert numbers.at(VERSION.paragraphs[4].end) == 2


def test_a_place_knows_what_its_paragraph_is() -> None:
    numbers = Numbering(VERSION.paragraphs)
    assert [numbers.role_at(p.start) for p in VERSION.paragraphs][:3] == ["headline", "byline", "body"]
    assert Numbering(()).role_at(0) is None
    assert Numbering(()).at(0) == 0
