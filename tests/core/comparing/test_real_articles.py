"""Real articles and pairs read by hand, where they are at hand (beside the checkout, or VARIORUM_SHARED)."""

from __future__ import annotations

import itertools
import json
import os
from pathlib import Path
from typing import Any

import pytest

import variorum

SHARED = Path(os.environ.get("VARIORUM_SHARED", Path(__file__).parents[4] / "shared"))
pytestmark = pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="the shared articles are not here")


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def seed(number: str) -> str:
    return read(next((SHARED / "seeds").glob(f"{number}*")))


def version_pairs() -> list[tuple[Path, Path]]:
    pairs = [
        (old, Path(str(old).replace("_old", "_new"))) for old in (SHARED / "news/versions").glob("*_old.txt")
    ]
    return [*pairs, (SHARED / "gold/newsdiffs_000_v6.txt", SHARED / "gold/newsdiffs_000_v7.txt")]


def test_versions_are_told_by_their_words_alone() -> None:
    for old, new in version_pairs():
        assert variorum.compare(read(old), read(new)).mode == "versions", old.name


def test_reports_of_two_outlets_are_told_by_their_words_alone() -> None:
    stories: dict[str, list[Path]] = {}
    for path in sorted((SHARED / "news/basil").glob("*/*.txt")):
        stories.setdefault(path.stem.split("_")[0], []).append(path)
    pairs = [pair for paths in stories.values() for pair in itertools.combinations(paths, 2)]
    for left, right in pairs[::6]:
        c = variorum.compare(read(left), read(right))
        assert c.mode == "outlets", (left.name, right.name)
        assert "these seem to be different events" not in c.notes, (left.name, right.name)
        assert c.apply("left") == c.right


def test_two_reports_on_one_strike_share_fifteen_sentences_and_some_cross() -> None:
    c = variorum.compare(seed("001"), seed("002"))
    firm = [k for k in c.links if k.kind != "quote" and k.tier in ("sure", "likely")]
    assert c.mode == "outlets"
    assert len(firm) >= 15
    assert any(k.moved for k in firm)


def test_the_one_mended_spelling_is_the_only_edit_shown() -> None:
    old, new = (read(SHARED / f"news/versions/nra_{age}.txt") for age in ("old", "new"))
    c = variorum.compare(old, new)
    assert len([edit for link in c.links for edit in link.edits]) == 1
    assert (c.only_left, c.only_right) == ((), ())


def test_a_story_that_grew_shows_nothing_false() -> None:
    old, new = (read(SHARED / f"news/versions/china_{age}.txt") for age in ("old", "new"))
    c = variorum.compare(old, new)
    assert {k.kind for k in c.links} == {"same"}
    assert c.only_left == ()


def sentence_ids(start: int, end: int, sentences: list[dict[str, Any]]) -> set[int]:
    return {
        s["id"]
        for s in sentences
        if not s.get("furniture")
        and (overlap := min(end, s["end"]) - max(start, s["start"])) > 0
        and (2 * overlap > s["end"] - s["start"] or overlap > 0.9 * (end - start))
    }


def gold() -> list[tuple[dict[str, Any], str, str]]:
    rows = [
        (json.loads(read(p)), SHARED / "news/basil")
        for p in (SHARED / "gold/news").glob("sentence_align*.json")
    ]
    found = [(g, read(base / g["left"]), read(base / g["right"])) for g, base in rows]
    seeds = json.loads(read(SHARED / "gold/sentence_alignment_001_002.json"))
    return [*found, (seeds, seed("001"), seed("002"))]


def test_links_between_outlets_are_as_good_as_the_prototypes() -> None:
    hit = wrong = wanted = 0
    for g, left, right in gold():
        core: set[tuple[int, int]] = set()
        known: set[tuple[int, int]] = set()
        for pair in g["pairs"]:
            ids = set(itertools.product(pair["left"], pair["right"]))
            known |= ids
            core |= ids if not pair["optional"] and pair["kind"] != "partial" else set()
        got = {
            ids
            for k in variorum.compare(left, right).links
            if k.tier in ("sure", "likely")
            for ids in itertools.product(
                sentence_ids(k.left.start, k.left.end, g["left_sentences"]),
                sentence_ids(k.right.start, k.right.end, g["right_sentences"]),
            )
        }
        hit, wrong, wanted = hit + len(got & core), wrong + len(got - known), wanted + len(core)
    precision, recall = hit / (hit + wrong), hit / wanted
    assert 2 * precision * recall / (precision + recall) >= 0.75, (precision, recall)
    assert precision >= 0.8


def test_two_events_of_one_kind_are_mostly_noted_and_one_event_hardly_ever() -> None:
    noted: dict[bool, list[bool]] = {True: [], False: []}
    for name in ("topic_03", "topic_12", "topic_19"):
        documents = json.loads(read(SHARED / f"news/ecbplus/{name}.json"))
        for one, other in itertools.islice(itertools.combinations(documents, 2), 0, None, 4):
            c = variorum.compare(one["text"], other["text"], mode="outlets")
            noted[one["event"] != other["event"]].append("these seem to be different events" in c.notes)
    assert sum(noted[True]) >= 0.7 * len(noted[True])
    assert sum(noted[False]) <= 0.03 * len(noted[False])
