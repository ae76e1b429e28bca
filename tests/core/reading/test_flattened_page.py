"""Flattened comparison pages: one article with two versions, doubts marked, the page never altered."""

from __future__ import annotations

import random
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import variorum
from variorum.reading.recovering.rebuilding import SURE
from variorum.reading.recovering.solving import settle

STORY = [
    "Ferry stuck on sandbank, hundreds aboard",
    "The passenger ferry Isola ran aground on a sandbank off Port Ellery on Saturday with 200 people aboard.",
    "Lifeboats were alongside within twenty minutes, and nobody was badly hurt, the harbour master said.",
    "“The sandbank is not on the chart,” Ines Calder said. “The banks move here every winter.”",
    "Norland Line, which runs the service, cancelled the afternoon crossings.",
    "A tug is expected in time for the evening tide.",
    "The Isola was built in 1998 and passed an inspection in March.",
]
LATER = [
    "Ferry with 214 aboard runs aground",
    "The passenger ferry Isola ran aground on a sandbank off Port Ellery on Saturday with 214 people aboard.",
    "Lifeboats were alongside within twenty minutes, and nobody was badly hurt, the harbour master said.",
    "“The sandbank is not on the chart,” Ines Calder said. “The banks move here every winter.”",
    "Norland Line, which runs the service, cancelled all crossings until Monday.",
    "A tug is due from Westerhaven in time for the evening tide.",
    "The Isola was built in 1998 and passed an inspection in March.",
    "Divers found no hole in the hull, the company said.",
    "The Ministry of Transport has opened an inquiry.",
]


def read_one(text: str) -> variorum.Article:
    (article,) = variorum.read_text(text).articles
    return article


def texts(version: variorum.Version) -> list[str]:
    return [p.text for p in version.paragraphs]


def test_two_versions_come_back_exactly(flattening: ModuleType) -> None:
    article = read_one(flattening.page_of(STORY, LATER, (6, 7)))
    assert [v.label for v in article.versions] == ["version 6", "version 7"]
    assert texts(article.versions[0]) == STORY
    assert texts(article.versions[1]) == LATER
    assert [v.headline for v in article.versions] == [STORY[0], LATER[0]]


def test_the_header_gives_outlet_address_and_number_of_versions(flattening: ModuleType) -> None:
    article = read_one(flattening.page_of(STORY, LATER))
    assert article.outlet == "gazette"
    assert article.address == "https://gazette.example/story"
    assert article.stored_versions == 9
    assert article.versions[1].seen_raw == "about 1 hour later"
    assert article.versions[0].obtained == "News Sniffer page"


def test_stated_times_are_kept(flattening: ModuleType) -> None:
    page = flattening.page_of(STORY, LATER).replace(
        "(about 1 hour later)", "2025-05-03 09:40:00 UTC 2025-05-03 13:05:00 UTC (about 3 hours later)"
    )
    seen = [v.seen for v in read_one(page).versions]
    assert [s.isoformat() if s else "" for s in seen] == [
        "2025-05-03T09:40:00+00:00",
        "2025-05-03T13:05:00+00:00",
    ]


def test_a_tab_separated_copy_is_exact(flattening: ModuleType) -> None:
    rows = flattening.rows_of(STORY[1:], LATER[1:])
    lines = ["Version 6\tVersion 7", f"{STORY[0]}\t{LATER[0]}", "(about 1 hour later)"]
    page = flattening.HEADER + "\n".join([*lines, *(f"{row.left or ''}\t{row.right or ''}" for row in rows)])
    article = read_one(page)
    assert [texts(v) for v in article.versions] == [STORY, LATER]
    assert not any(v.doubts for v in article.versions)


def test_what_nothing_speaks_for_is_marked_as_doubt(flattening: ModuleType) -> None:
    left = ["Ferry late", "She left. He came. They met. Nobody knew."]
    right = ["Tide high", "It rained. It poured. All slept. Day broke."]
    article = read_one(flattening.page_of(left, right))
    doubts = [doubt for version in article.versions for doubt in version.doubts]
    assert doubts
    for doubt in doubts:
        assert doubt.kind in ("cut", "side")
        assert doubt.margin < SURE
        assert len(doubt.choices) > 1


def test_a_sentence_told_twice_puts_a_tail_on_the_other_side(flattening: ModuleType) -> None:
    moved = "Some 90,000 people use the crossing each year, many of them pupils of the school in Port Ellery."
    left = [*STORY[:3], STORY[3], moved, "The quay was closed to visitors by the police at about noon."]
    right = [*STORY[:2], moved, STORY[2], STORY[3]]
    article = read_one(flattening.page_of(left, right))
    assert "The quay" not in article.versions[1].text or article.versions[0].doubts


WORDS = "The ferry Isola left harbour today. “We know,” she said. Police, who came. 14 A No one was hurt."
PARAGRAPHS = st.lists(
    st.lists(st.sampled_from(WORDS.split(" ")), min_size=1, max_size=12).map(" ".join), min_size=1, max_size=8
)


@settings(max_examples=80, deadline=None)
@given(left=PARAGRAPHS, right=PARAGRAPHS)
def test_rebuilding_the_rows_gives_the_very_same_rows(
    flattening: ModuleType, left: list[str], right: list[str]
) -> None:
    page = flattening.page_of(left, right)
    article = read_one(page)
    shown = page.rstrip("\n").split("\n")
    shown = [
        line for line in shown[shown.index("Version 3 Version 4") + 1 :] if line != "(about 1 hour later)"
    ]
    assert flattening.page_rows(article.rows) == shown
    for version in article.versions:
        for doubt in version.doubts:
            for number in range(len(doubt.choices)):
                settled = variorum.choose(article, doubt, number)
                assert flattening.page_rows(settled.rows) == shown


def test_tails_keep_to_one_side_and_pairs_come_first() -> None:
    chance = random.Random(1)
    for _ in range(30):
        rows = [" ".join(chance.choices(WORDS.split(" "), k=chance.randint(1, 20))) for _ in range(12)]
        kinds = "".join(row.kind[0] for row in settle(rows))
        for gap in kinds.split("s"):
            tail = gap.lstrip("c")
            assert tail in ("l" * len(tail), "r" * len(tail))


def real_pairs(shared_stories: list[list[list[str]]], flattening: ModuleType, count: int):  # type: ignore[no-untyped-def]
    chance = random.Random(11)
    for _ in range(count):
        outlets = chance.choice(shared_stories)
        story, *others = chance.sample(outlets, len(outlets))
        body = list(dict.fromkeys(story[1:]))
        held = [p for p in body if chance.random() < 0.15]
        base = [p for p in body if p not in held]
        spare = flattening.unsaid(held + [p for other in others for p in other[1:6]], base)
        later = list(dict.fromkeys(flattening.later_version(base, spare, chance)))
        if base and later:
            yield flattening.rows_of(base, later)


@pytest.mark.parametrize("count", [120])
def test_rows_of_pages_made_of_real_articles(
    shared,
    flattening: ModuleType,
    count: int,
    record_property,  # type: ignore[no-untyped-def]
) -> None:
    stories: dict[str, list[list[str]]] = {}
    for path in sorted((shared / "news" / "basil").glob("*/*.txt")):
        paragraphs = [" ".join(p.split()) for p in path.read_text("utf-8").split("\n\n") if p.strip()]
        stories.setdefault(path.name[:8], []).append(paragraphs)
    right_kind = rows_seen = right_cut = cuts = sure = sure_right = 0
    for rows in real_pairs(list(stories.values()), flattening, count):
        for true, found in zip(rows, settle([row.text for row in rows]), strict=True):
            rows_seen += 1
            right_kind += true.kind == found.kind
            if true.kind == found.kind == "changed":
                good = found.cut == len(true.left) + 1
                cuts, right_cut = cuts + 1, right_cut + good
                if min(found.margin, found.side_margin) >= SURE:
                    sure, sure_right = sure + 1, sure_right + good
    record_property("kinds", right_kind / rows_seen)
    record_property("cuts", right_cut / cuts)
    record_property("sure cuts", sure_right / sure)
    print(f"kinds {right_kind / rows_seen:.3f} cuts {right_cut / cuts:.3f} sure cuts {sure_right / sure:.4f}")
    assert right_kind / rows_seen >= 0.98
    assert right_cut / cuts >= 0.94
    assert sure_right / sure >= 0.99


@pytest.mark.parametrize("name", ["brussels", "china", "nra"])
def test_rows_of_real_version_pairs(shared: Path, flattening: ModuleType, name: str) -> None:
    """These took no part in setting any weight."""
    folder = shared / "news" / "versions"
    left, right = (
        [" ".join(p.split()) for p in (folder / f"{name}_{state}.txt").read_text("utf-8").split("\n\n")]
        for state in ("old", "new")
    )
    rows = flattening.rows_of([p for p in left if p], [p for p in right if p])
    for true, found in zip(rows, settle([row.text for row in rows]), strict=True):
        assert found.kind == true.kind
        if true.kind == "changed":
            assert found.cut == len(true.left) + 1
