"""Rules that few stories come to: statements of nobody named, loose counts, mottoes, journeys of other people."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

import variorum
from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.disagreeing.claim_rules import _LOOSE, _count
from variorum.dossier.joining.entity_listing import _alike
from variorum.dossier.joining.occurrences import occurrences_of
from variorum.dossier.quotations.quote_pairing import _is_no_piece
from variorum.dossier.story.page import story_page_of
from variorum.entities.annotating import annotate
from variorum.model.annotations import Annotations, Quote
from variorum.model.building import plain_version
from variorum.model.dossier import Dossier
from variorum.model.story_page import StoryText


def dossier(one: str, other: str, *, linked: bool = True) -> Dossier:
    links = {(0, 1): variorum.compare(one, other)} if linked else None
    return cross_reference([annotate(one), annotate(other)], links, names=("A", "B"))


def test_a_statement_of_nobody_named_is_a_source_of_its_own_in_each_text() -> None:
    texts = [
        StoryText(
            "Herald",
            plain_version("The ferry was old, according to a statement. The statement said no more."),
        ),
        StoryText("Echo", plain_version("A statement said so on Monday.")),
    ]
    found = [[cell.words for cell in row.cells] for row in story_page_of(texts).sources]
    assert found == [[("a statement", "The statement"), ()], [(), ("A statement",)]]


def test_what_the_bill_would_force_is_no_office_of_a_firm() -> None:
    text = (
        "In addition to the damages they want an injunction that would force Wal-Mart to adopt more policies."
    )
    (entity,) = cross_reference([annotate(text)]).entities
    assert entity.descriptions == ()


@pytest.mark.parametrize(
    ("one", "other", "tier"),
    [
        ("the grey ships home", "the gray ship home", "range"),
        ("the grey ships home", "the grey boats home", "check"),
    ],
)
def test_other_spellings_and_forms_of_the_same_words_are_less_than_other_words(
    one: str, other: str, tier: str
) -> None:
    said = "“We will never bring {} to any harbour of ours in spring,” said Ann Lee."
    rows = [row for row in dossier(said.format(one), said.format(other)).disagreements if row.kind == "quote"]
    assert [row.tier for row in rows] == [tier] or (tier == "check" and rows != [])


@pytest.mark.parametrize("place", ["Norway", "Denmark"])
def test_what_a_storm_destroyed_in_two_countries_may_be_one_count(place: str) -> None:
    text = "The storm that hit {} destroyed {} houses on the coast."
    rows = dossier(text.format("Norway", 40), text.format(place, 60), linked=False).disagreements
    assert any(row.kind == "count" for row in rows)


@pytest.mark.parametrize(
    ("wide", "linked", "shown"), [(0.4, False, False), (0.6, False, True), (0.4, True, True)]
)
def test_what_is_counted_everywhere_needs_more_in_common_to_be_one_count(
    wide: float, linked: bool, shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("variorum.dossier.disagreeing.claim_rules.meet", lambda one, other: False)
    claim = SimpleNamespace(key=next(iter(_LOOSE)))
    alike = {"wide": wide, "whole": 0.4, "near": 0.0, "linked": linked, "modifiers": 1.0, "ratio": 2.0}
    pair: Any = SimpleNamespace(one=claim, other=claim, **alike)
    assert (_count(pair) is not None) == shown


def quotes(text: str, *words: str) -> Annotations:
    found = [Quote(text.index(each), text.index(each) + len(each), each) for each in words]
    return Annotations(text, (), (), tuple(found))


def test_a_motto_within_a_longer_quotation_is_no_piece_of_it() -> None:
    motto, longer = "Sail Home Tonight", "We all sang sail home tonight when the ferry left"
    annotations = [quotes(motto, motto), quotes(longer, longer)]
    assert _is_no_piece(annotations, (0, 0), (1, 0))
    plain = [quotes("sail home tonight", "sail home tonight"), annotations[1]]
    assert not _is_no_piece(plain, (0, 0), (1, 0))


def test_links_that_are_only_possible_tell_no_journey_of_other_people() -> None:
    sentence = "{} arrived by boat at the harbour from {} late on Friday with the ore contract."
    for who, journeys in (("Ola Bergh", 0), ("Vanda Kelm", 1)):
        one, other = sentence.format("Vanda Kelm", "Norway"), sentence.format(who, "Denmark")
        compared = variorum.compare(one, other)
        possible = replace(compared, links=tuple(replace(link, score=0.5) for link in compared.links))
        rows = cross_reference([annotate(one), annotate(other)], {(0, 1): possible}).disagreements
        assert sum("came from" in row.sentence for row in rows) == journeys, who


def test_names_joined_without_a_reason_of_their_own_are_called_forms_of_one_name() -> None:
    found = occurrences_of([annotate("Ann Lee left. Ann Lee spoke.")])
    assert _alike(found, ("Ann Lee", "Anne Lee")) == ["“Ann Lee” and “Anne Lee” are forms of one name"]
    assert _alike(found, ("Ann Lee",)) == ["“Ann Lee” is written alike wherever it stands"]
    assert _alike(found[:1], ("Ann Lee",)) == []
