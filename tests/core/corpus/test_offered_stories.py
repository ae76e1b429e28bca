"""Reports of one event are put together, others are not: on five hundred made-up reports, and on real ones."""

from __future__ import annotations

import os
import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import variorum
from variorum.corpus import offering
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum.text.phrasing import phrase_with

#: What happens again and again, in words that every report of its kind leans on.
KINDS = {
    "accident": "ferry passengers captain harbour aground coastguard lifeboat sandbank hull tugboat rescue",
    "election": "election ballot candidate turnout polling ministry coalition campaign parliament recount",
    "strike": "strike union wages railway drivers negotiations employers commuters walkout pickets agreement",
    "trial": "court judge defendant lawyer verdict prosecutor witness sentence appeal evidence testimony hearing",
    "flood": "flood river rainfall evacuated bridge meteorological damage shelters emergency reservoir villages",
    "takeover": "company shares takeover shareholders bid regulator merger offer chairman investors market",
}
ACTS = ("said", "confirmed that", "was told that", "explained that", "denied that", "added that")
LINKS = ("while", "because", "although", "before", "after", "so that", "when")
SYLLABLES = ("ba", "cor", "del", "fen", "gil", "hos", "jun", "kel", "lom", "mir", "nor", "pel", "qui", "ras")
MORE = ("sol", "tam", "ul", "ver", "wy", "zan", "eth", "ost", "ir", "an")


def names(chance: random.Random, number: int) -> list[str]:
    return [
        "".join(chance.choices(SYLLABLES + MORE, k=chance.choice((2, 3)))).capitalize() for _ in range(number)
    ]


#: Words any report may use.
COMMON = ["".join(random.Random(i).choices(SYLLABLES + MORE, k=3)) for i in range(600)]


class Event:
    """Something that happened: who and where, its kind, its day, and names that are in all the news then."""

    def __init__(self, chance: random.Random, everywhere: list[str]) -> None:
        self.kind = chance.choice(sorted(KINDS))
        self.names = names(chance, chance.randrange(6, 11))
        self.around = chance.sample(everywhere, 3)
        self.day = datetime(2026, 1, 1, 8, tzinfo=UTC) + timedelta(days=chance.randrange(60))

    def report(self, chance: random.Random, outlet: str) -> Article:
        """One outlet's account: most of the names, its own words and order."""
        known = chance.sample(self.names, max(4, len(self.names) - chance.randrange(3)))
        words = KINDS[self.kind].split()
        paragraphs = []
        for _ in range(chance.randrange(5, 12)):
            who, where = chance.choice(known), chance.choice(known + self.around)
            clause = " ".join([chance.choice(words), *chance.sample(COMMON, 6)])
            other = " ".join([chance.choice(words), *chance.sample(COMMON, 5)])
            link = chance.choice(LINKS)
            paragraphs.append(f"{who} {chance.choice(ACTS)} the {clause} in {where} {link} the {other}.")
        headline = f"{known[0]}: {self.kind} near {known[1]}"
        parts = [(headline, "headline"), *((text, "body") for text in paragraphs)]
        when = self.day + timedelta(hours=chance.randrange(72))
        return Article((version_from(parts, published=when),), outlet)  # type: ignore[arg-type]


def made_up(number: int, seed: int) -> list[tuple[int, Article]]:
    """Reports in the order they came in, each with the number of its event; a third are alone with theirs."""
    chance = random.Random(seed)
    everywhere = names(chance, 12)
    reports: list[tuple[int, Article]] = []
    event = 0
    while len(reports) < number:
        told = Event(chance, everywhere)
        for i in range(chance.choice((1, 1, 2, 3, 4, 6))):
            reports.append((event, told.report(chance, f"Outlet {i}")))
        event += 1
    chance.shuffle(reports)
    return reports[:number]


def placed(corpus: Corpus, reports: list[tuple[int, Article]]) -> tuple[int, int, int]:
    """How many were put to a story, rightly, and how many could have been."""
    events: dict[int, Counter[int]] = {}
    put = right = could = 0
    seen: set[int] = set()
    for event, article in reports:
        change = corpus.add(ReadResult((article,)))
        id = next(id for kind, id in change.ids if kind == "article")
        ((_, story),) = corpus.above(("article", id))
        (row,) = (row for row in corpus.articles(story) if row.id == id)
        held = events.setdefault(row.story, Counter())
        if held:
            put += 1
            right += held.most_common(1)[0][0] == event
            assert row.why
        could += event in seen
        seen.add(event)
        held[event] += 1
    return put, right, could


@pytest.mark.soak
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_figures_of_five_hundred_reports(
    corpus: Corpus, capsys: pytest.CaptureFixture[str], seed: int
) -> None:
    reports = made_up(500, seed)
    put, right, could = placed(corpus, reports)
    events: dict[int, Counter[int]] = {}
    stories = {row.id: row.story for row in corpus.articles()}
    for (event, _), version in zip(reports, corpus.versions(), strict=True):
        events.setdefault(stories[version.article], Counter())[event] += 1
    offers = corpus.perhaps_one()
    rightly = sum(
        len({events[story].most_common(1)[0][0] for story in offer.stories}) == 1 for offer in offers
    )
    with capsys.disabled():
        print(
            f"\nof 500 reports, {could} with one of their event held, {put} put to a story, {right} rightly"
        )
        print(f"{len(offers)} pairs of stories offered as one, {rightly} rightly")
    assert right >= 0.95 * put
    assert rightly >= 0.95 * len(offers)


def test_five_hundred_reports_find_their_stories(corpus: Corpus) -> None:
    put, right, could = placed(corpus, made_up(500, 1))
    assert right >= 0.95 * put
    assert put >= 0.15 * could  # each leans on a few of its event's names, and on six hundred words of chance


def test_stories_of_made_up_reports_that_are_one_are_offered(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    events: dict[int, Counter[int]] = {}
    for event, article in made_up(150, 1):
        change = corpus.add(ReadResult((article,)))
        (version,) = (id for kind, id in change.ids if kind == "version")
        ((_, story), _) = corpus.above(("version", version))
        events.setdefault(story, Counter())[event] += 1
    offers = corpus.perhaps_one()
    right = [o for o in offers if len({events[id].most_common(1)[0][0] for id in o.stories}) == 1]
    assert len(offers) >= 20
    assert len(right) >= 0.95 * len(offers)
    first, second = offers[0].stories
    assert offers[0] in corpus.perhaps_one([second])
    assert all(second in offer.stories for offer in corpus.perhaps_one([second]))
    monkeypatch.setattr(offering, "_ACCOUNTS", 2)
    assert corpus.perhaps_one() == offers
    assert "share" in offers[0].why
    phrase_with(lambda text, _: text.replace("{one} and {other} share", "{one} und {other} teilen"))
    try:
        assert " und “" in corpus.perhaps_one([second])[0].why, (
            "the reason is told in the language of who asks"
        )
    finally:
        phrase_with(None)
    corpus.keep_apart(second, first)
    assert offers[0] not in corpus.perhaps_one([first])
    one, other = offers[1].stories
    corpus.move(("story", other), to=("story", one))
    assert all(other not in offer.stories for offer in corpus.perhaps_one([one]))


#: Three accounts of one day that have little in common but what they are about.
LANTERN = (
    """Lantern Day fills every Quillfeather bakery

People queued round the corner at Quillfeather on Wednesday, some of them since dawn, and each had an opinion to give.

"I came for the bun," said Odette Varga in Hollin Street, "and I stayed for the argument." Her neighbour Piet \
Ostrander called Quillfeather brave.

The Lantern Day was an idea of the broadcaster Ansel Brock. On Friday those who disagree will stand outside \
Quillfeather with candles.

Mayor Greta Lindqvist of Marrow has said that Quillfeather would find no licence in her town.
""",
    """Senator Imre Kovel pays a visit to Quillfeather: support amid the row

Senator Imre Kovel showed a picture of himself with a bun from Quillfeather on Wednesday, which many keep as Lantern \
Day.

"Have you been yet?" Kovel asked. The company from Marrow had said it would close on Sundays, and Ansel Brock asked \
for support.

Kovel was not alone at Quillfeather. But Deputy Roxana Thiele said she would buy her bread elsewhere.
""",
    """Quillfeather draws large crowds for Lantern Day

Tens of thousands went to a Quillfeather on Wednesday, in answer to a call by Ansel Brock to show support for the \
bakery.

Long queues were seen at Quillfeather throughout the country, and many shared pictures of them on Chatterbox.

More than 65,000 had put their names on Brock's page on Chatterbox. Quillfeather itself took no part in Lantern Day.
""",
)
ELSEWHERE = """Ferry aground off Testham

The ferry Halcyon ran onto a sandbank off Testham on Wednesday with 214 passengers, whom lifeboats brought ashore.

Captain Bertil Amundsen said that the Halcyon had lost her rudder. The coastguard of Testham will look into it.
"""


def test_reports_in_stories_of_their_own_that_lean_on_the_same_rare_words_are_offered(corpus: Corpus) -> None:
    for number, text in enumerate((*LANTERN, ELSEWHERE), 1):
        corpus.add(variorum.read_text(text), story=corpus.add_story(f"Story {number}").ids[0][1])
    assert {offer.stories for offer in corpus.perhaps_one()} == {(1, 2), (1, 3), (2, 3)}


def shared(name: str) -> Path:
    folder = Path(os.environ.get("VARIORUM_SHARED") or Path(__file__).parents[4] / "shared") / name
    if not folder.is_dir():
        pytest.skip(f"needs the real texts in {name}, beside the checkout")
    return folder


def test_real_versions_are_one_article_and_two_real_reports_one_story(corpus: Corpus) -> None:
    seeds = sorted(shared("seeds").glob("*.txt"))
    for seed in seeds:
        corpus.add(variorum.read(seed))
    files = {version.article: version.file for version in corpus.versions()}
    assert len(files) == 3
    by_file = {files[row.id]: row for row in corpus.articles()}
    pages, one, other = (by_file[seed.name] for seed in seeds)
    assert pages.versions > 1
    assert one.story == other.story
    assert other.why.startswith("shares words with a report held")
    unrelated = (
        "Tide table\n\n" + "High water at Port Ellery is at nine, the harbour office of Cray Bay said. " * 9
    )
    change = corpus.add(variorum.read_text(unrelated))
    assert ("story", one.story) not in change.ids
    assert len(corpus.articles(one.story)) == len(corpus.articles()) - 1


def test_pairs_of_stories_are_made_one_by_one_act(corpus: Corpus) -> None:
    for number in range(6):
        corpus.add_story(f"Story {number + 1}")
    assert corpus.unite((3, 2), (5, 3), (1, 6)).label == "Make 2 stories of 5"
    assert [story.id for story in corpus.tree().stories] == [1, 2, 4]
    corpus.undo()
    assert len(corpus.tree().stories) == 6
    assert corpus.unite((1, 2)).label == "Make one of 2 stories: “Story 1”"
    with pytest.raises(CorpusError):
        corpus.unite((2, 4))
    with pytest.raises(ValueError, match="pairs"):
        corpus.unite()
