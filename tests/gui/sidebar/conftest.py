"""Two invented reports of one event, and two versions of one of them, with all that is known of them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from variorum.model.annotations import Annotations, Figure, Mention, Quote, SourceMention
from variorum.model.article import Article, Version
from variorum.model.building import version_from
from variorum.model.comparison import Comparison, Edit, Link
from variorum.model.dossier import Description, Disagreement, Dossier, Entity, QuotePair
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum_gui.shown import Shown, ShownText
from variorum_gui.sidebar.pane import Sidebar

LEFT = (
    ("Lift stops above the valley", "headline"),
    ("By Ada Quill", "byline"),
    ("The cable car stopped with 31 people aboard, the operator said.", "body"),
    ("“We heard one bang and then nothing,” said Marta Ilves, a teacher.", "body"),
    ("Nobody was hurt, according to Northern News Agency.", "body"),
)
RIGHT = (
    ("Passengers stuck in cable car", "headline"),
    ("About 30 people were aboard when the cable car stopped.", "body"),
    ("“We heard a bang and then nothing,” said Márta Ilves.", "body"),
    ("Two people were treated for cold, Northern News Agency reported.", "body"),
    ("The mayor, Jon Pask, wants an inquiry.", "body"),
)


def at(version: Version, words: str) -> Span:
    start = version.text.index(words)
    return Span(start, start + len(words))


def mention(version: Version, words: str, kind: str) -> Mention:
    span = at(version, words)
    return Mention(span.start, span.end, words, kind)  # type: ignore[arg-type]


def figure(version: Version, words: str, **more: object) -> Figure:
    span = at(version, words)
    return Figure(span.start, span.end, words, "count", **more)  # type: ignore[arg-type]


def quote(version: Version, words: str, speaker: str) -> Quote:
    span = at(version, words)
    return Quote(span.start, span.end, words, at(version, speaker))


def source(version: Version, words: str, kind: str) -> SourceMention:
    span = at(version, words)
    return SourceMention(span.start, span.end, kind)  # type: ignore[arg-type]


@pytest.fixture
def outlets() -> Shown:
    left = version_from(LEFT, published=datetime(2026, 2, 7, 9, tzinfo=UTC))  # type: ignore[arg-type]
    right = version_from(RIGHT, published=datetime(2026, 2, 7, 10, tzinfo=UTC))  # type: ignore[arg-type]
    on_left = Annotations(
        left,
        mentions=(mention(left, "Marta Ilves", "PERSON"), mention(left, "Northern News Agency", "ORG")),
        figures=(figure(left, "31", value=31, low=31, high=31, about="people"),),
        quotes=(quote(left, "We heard one bang and then nothing,", "Marta Ilves"),),
        sources=(source(left, "the operator", "role"), source(left, "Northern News Agency", "via")),
    )
    on_right = Annotations(
        right,
        mentions=(
            mention(right, "Márta Ilves", "PERSON"),
            mention(right, "Northern News Agency", "ORG"),
            mention(right, "Jon Pask", "PERSON"),
        ),
        figures=(
            figure(right, "About 30", value=30, low=26.4, high=33.6, about="people"),
            figure(right, "Two", value=2, low=2, high=2, about="people"),
        ),
        quotes=(quote(right, "We heard a bang and then nothing,", "Márta Ilves"),),
        sources=(source(right, "Northern News Agency", "via"),),
    )
    quotes = (
        Span(on_left.quotes[0].start, on_left.quotes[0].end),
        Span(on_right.quotes[0].start, on_right.quotes[0].end),
    )
    dossier = Dossier(
        entities=(
            Entity(
                "Marta Ilves",
                "PERSON",
                ((0, 0), (1, 0)),
                ("Marta Ilves", "Márta Ilves"),
                (Description(0, at(left, "a teacher"), "a teacher"),),
            ),
            Entity("Northern News Agency", "ORG", ((0, 1), (1, 1)), ("Northern News Agency",)),
            Entity("Jon Pask", "PERSON", ((1, 2),), ("Jon Pask",)),
        ),
        disagreements=(
            Disagreement(
                "count",
                "range",
                ((0, 0, at(left, "31"), "31"), (1, 0, at(right, "About 30"), "about 30")),
                "Stated with different precision: 31 / about 30.",
            ),
        ),
        quote_pairs=(QuotePair((0, 0), (1, 0), frozenset({"words differ"})),),
    )
    findings = (
        Finding(
            "f-hurt",
            "figure",
            "Figures to check",
            "Hurt: nobody / two.",
            (at(left, "Nobody was hurt"),),
            (at(right, "Two people were treated"),),
            detail="Treated: nobody hurt (Summit Herald) / two (Valley Echo)",
        ),
        Finding(
            "f-name",
            "name",
            "Spelled Marta / Márta Ilves",
            "Two spellings.",
            (at(left, "Marta Ilves"),),
            (at(right, "Márta Ilves"),),
            detail="One passenger, two spellings",
        ),
        Finding(
            "f-quote",
            "quotation",
            "Quotation in different words",
            "",
            (quotes[0],),
            (quotes[1],),
            detail="“one bang” / “a bang”",
        ),
        *(
            Finding(
                f"f-only-{i}", "only-right", "Only in Valley Echo", "", (), (at(right, words),), weight=weight
            )
            for i, (words, weight) in enumerate(
                (("The mayor, Jon Pask, wants an inquiry.", "meaning"), ("Two people were treated", "other"))
            )
        ),
        Finding(
            "f-precision",
            "precision",
            "Stated with different precision",
            "",
            (at(left, "31"),),
            (at(right, "About 30"),),
            weight="other",
            detail="Aboard: 31 / about 30",
        ),
    )
    link = Link(
        at(left, LEFT[3][0]),
        at(right, RIGHT[2][0]),
        "edited",
        0.97,
        edits=(Edit(at(left, "one bang"), at(right, "a bang"), "quote"),),
    )
    return Shown(
        ShownText(Article((left,), "Summit Herald"), left, 1, 1, "Summit Herald", on_left),
        ShownText(Article((right,), "Valley Echo"), right, 1, 2, "Valley Echo", on_right),
        Comparison(left.text, right.text, "outlets", links=(link,)),
        dossier,
        findings,
    )


@pytest.fixture
def versions() -> Shown:
    old = version_from(
        LEFT,  # type: ignore[arg-type]
        label="2",
        seen=datetime(2026, 2, 7, 9, 40, tzinfo=UTC),
    )
    new = version_from(
        (*LEFT[:2], ("The cable car stopped with 34 people aboard.", "body"), *LEFT[3:]),  # type: ignore[arg-type]
        label="3",
        seen=datetime(2026, 2, 7, 13, 5, tzinfo=UTC),
    )
    article = Article((old, new), "Summit Herald", stored_versions=5)
    findings = (
        Finding(
            "v-figure",
            "figure",
            "Figure changed: 31 → 34",
            "",
            (at(old, "31"),),
            (at(new, "34"),),
            detail="People aboard",
        ),
        Finding(
            "v-source",
            "removed",
            "Sentence with a source removed",
            "",
            (at(old, ", the operator said"),),
            detail="“the operator said”",
        ),
        *(
            Finding(
                f"v-word-{i}", "wording", "Wording changed", "", (at(old, w),), (at(new, w),), weight="other"
            )
            for i, w in enumerate(("stopped", "heard", "nothing"))
        ),
        Finding(
            "v-moved",
            "moved",
            "Passage moved",
            "",
            (at(old, "Nobody"),),
            (at(new, "Nobody"),),
            weight="other",
        ),
        *(
            Finding(
                f"v-style-{i}", "style", "House style", "", (at(old, "By"),), (at(new, "By"),), weight="other"
            )
            for i in range(2)
        ),
    )
    return Shown(
        ShownText(article, old, 2, 1, "version 2", Annotations(old)),
        ShownText(article, new, 3, 2, "version 3", Annotations(new)),
        Comparison(old.text, new.text, "versions"),
        Dossier(),
        findings,
    )


@pytest.fixture
def sidebar(qtbot: QtBot, outlets: Shown) -> Sidebar:
    """The sidebar with the names of both reports; tests of other tabs make their own."""
    made = Sidebar()
    qtbot.addWidget(made)
    made.resize(300, 800)
    made.show_texts(outlets)
    made.open_tab("names")
    made.show()
    return made
