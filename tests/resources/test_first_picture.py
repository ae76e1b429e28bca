"""The pair that opens first explains the app: it holds what the app exists to show."""

from __future__ import annotations

from pathlib import Path

import pytest

import variorum
from variorum.model.article import Version
from variorum_resources.sample_corpus import first_outlets, first_versions, sample_folder

GAZETTE, POST = first_outlets()


def held(address: str, label: str = "") -> Version:
    with sample_folder() as folder:
        read = variorum.read(Path(folder) / "ferry")
    versions = [v for a in read.articles if a.address == address for v in a.versions]
    return next(v for v in versions if v.label.endswith(label))


@pytest.fixture(scope="module")
def outlets() -> tuple[Version, Version]:
    return held(GAZETTE.address, str(GAZETTE.version)), held(POST.address)


def test_two_outlets_share_passages_in_another_order(outlets: tuple[Version, Version]) -> None:
    comparison = variorum.compare(*outlets)
    assert comparison.mode == "outlets"
    assert sum(link.tier == "sure" for link in comparison.links) >= 8
    assert any(link.moved and link.tier == "sure" for link in comparison.links)
    assert comparison.only_left
    assert comparison.only_right


def test_two_outlets_spell_names_and_cut_quotations_differently(outlets: tuple[Version, Version]) -> None:
    dossier = variorum.cross_reference([variorum.annotate(version) for version in outlets])
    spellings = {words for d in dossier.disagreements if d.kind == "spelling" for *_, words in d.values}
    assert {"Ines Calder", "Inés Calder", "Tomas Weil", "Thomas Weil"} <= {str(words) for words in spellings}
    assert any("cut" in pair.how for pair in dossier.quote_pairs)
    assert any(pair.how == frozenset({"identical"}) for pair in dossier.quote_pairs)
    aboard = [d for d in dossier.disagreements if {"214", "230"} <= {str(v[3]).split()[-1] for v in d.values}]
    assert [d.tier for d in aboard] == ["check"]  # who rounds 214 does not say 230


def test_a_figure_a_source_and_a_qualifier_go_without_a_word() -> None:
    left, right = first_versions()
    comparison = variorum.compare(
        held(left.address, str(left.version)), held(right.address, str(right.version))
    )
    assert comparison.mode == "versions"
    removed = {edit.left.of(comparison.left).strip() for link in comparison.links for edit in link.edits}
    assert any("200" in words for words in removed)
    assert any("reportedly" in words for words in removed)
    alone = " ".join(span.of(comparison.left) for span in comparison.only_left)
    assert "asked not to be named" in alone
    moved = [link.left.of(comparison.left) for link in comparison.links if link.moved]
    assert any("Norland Line" in words for words in moved)
