"""The real texts: roles of 001 and 002, and the two versions of the flattened page 000."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import variorum
from variorum.reading.recovering.rebuilding import SURE

KINDS = {"unchanged_doubled": "same", "changed": "changed", "left_only": "left", "right_only": "right"}


def seed(shared: Path, number: str) -> variorum.Article:
    (path,) = (shared / "seeds").glob(f"{number}_*.txt")
    result = variorum.read(path)
    assert not result.problems
    (article,) = result.articles
    return article


def by_role(version: variorum.Version) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for paragraph in version.paragraphs:
        found.setdefault(paragraph.role, []).append(paragraph.text)
    return found


def test_a_newspaper_copy_with_captions_and_page_furniture(shared: Path) -> None:
    version = seed(shared, "001").versions[0]
    roles = [p.role for p in version.paragraphs]
    assert roles[:5] == ["headline", "standfirst", "caption", "furniture", "furniture"]
    assert [p.text for p in version.paragraphs if p.role == "furniture"][1:] == [
        "Categories: News",
        "Leave a Reply",
    ]
    assert set(roles[5:-1]) == {"body"}


def test_a_copy_that_starts_with_a_date_and_a_caption(shared: Path) -> None:
    version = seed(shared, "002").versions[0]
    found = by_role(version)
    assert version.headline == ""
    assert version.published is not None
    assert version.published.date().isoformat() == "2020-01-03"
    assert len(found["date"]) == 1
    assert len(found["caption"]) == 4
    assert len(found["credit"]) == 1
    assert len(found["furniture"]) == 2
    assert found["furniture"][1].startswith("A Section on")
    longest = max(len(text) for text in found["furniture"])
    assert longest < 120


def test_the_flattened_page_gives_its_two_versions(shared: Path, record_property: Any) -> None:
    article = seed(shared, "000")
    gold = json.loads((shared / "gold" / "newsdiffs_000_cuts.json").read_text("utf-8"))["rows"]
    assert [v.label for v in article.versions] == ["version 6", "version 7"]
    assert (article.stored_versions, article.outlet) == (16, "washpo")
    assert article.address.endswith("_story.html")
    assert [v.headline for v in article.versions] == [gold[0]["left"], gold[0]["right"]]
    right = wrong_unmarked = right_marked = 0
    for row, true in zip(article.rows[1:], gold[1:], strict=True):
        kind = KINDS[true["kind"]]
        good = row.kind == kind and (kind != "changed" or row.cut == true["col"])
        if kind == "same":
            assert good
            continue
        marked = min(row.margin, row.side_margin) < SURE
        right += good
        wrong_unmarked += not good and not marked
        right_marked += good and marked
    print(f"{right} of 41 right, {wrong_unmarked} wrong and unmarked, {right_marked} right but marked")
    record_property("rows right of 41", right)
    assert right >= 39
    assert wrong_unmarked == 0
    assert right_marked <= 6


SENTENCE = re.compile(r"[a-z]{3}[.!?][”\"’)]*$")


@pytest.mark.parametrize("number", ["001", "002"])
def test_no_sentence_of_the_body_is_called_page_clutter(shared: Path, number: str) -> None:
    version = seed(shared, number).versions[0]
    told: set[str] = set()
    for paragraph in version.paragraphs:
        # a caption told twice is clutter the second time
        if paragraph.role == "furniture" and paragraph.text not in told:
            assert not SENTENCE.search(paragraph.text)
        told.add(paragraph.text)


def test_the_marks_of_a_newspaper_copy_have_their_roles(shared: Path) -> None:
    roles = [(p.role, p.text.partition(" ")[0]) for p in seed(shared, "002").versions[0].paragraphs]
    assert roles[:2] == [("date", "date"), ("caption", "The")]
    assert [role for role, _ in roles[-5:]] == ["credit", "caption", "caption", "caption", "furniture"]
    assert ("furniture", "[Video") in roles
    assert sum(role == "body" for role, _ in roles) == len(roles) - 8


@pytest.mark.parametrize("number", ["001", "002"])
def test_few_paragraphs_of_a_copy_are_doubted(shared: Path, number: str) -> None:
    version = seed(shared, number).versions[0]
    assert len(version.doubts) <= len(version.paragraphs) / 30
