"""Two invented reports, with a comparison, a dossier and findings made by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.annotations import Annotations, Figure, Mention, Quote
from variorum.model.article import Article, Version
from variorum.model.building import plain_version, version_from
from variorum.model.comparison import Comparison, Edit, Link, Stats
from variorum.model.decisions import Anchor, Decisions, Note, Verdict
from variorum.model.dossier import Disagreement, Dossier, Entity, QuotePair
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting.choice import PARTS, Choice
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reviewing.listing import findings


def place(text: str, words: str) -> Span:
    """Where `words` stand in `text`."""
    at = text.index(words)
    return Span(at, at + len(words))


@dataclass(frozen=True)
class Pair:
    """Everything a report is made of."""

    left: Version
    right: Version
    comparison: Comparison
    dossier: Dossier
    annotations: tuple[Annotations, Annotations]
    findings: tuple[Finding, ...]
    articles: tuple[Article, Article]

    def html(self, decisions: Decisions | None = None, *, everything: bool = False) -> str:
        """The report."""
        compared = Compared(
            ("Gazette", "Post"),
            self.left,
            self.right,
            self.comparison,
            self.dossier,
            self.findings,
            decisions or Decisions(),
            self.articles,
            annotations=self.annotations,
        )
        made = datetime(2026, 5, 3, 12, tzinfo=UTC)
        return html_of(contents_of(compared, Choice(frozenset(PARTS) - {"changes"}, everything), made))


@pytest.fixture
def pair() -> Callable[..., Pair]:
    return _pair


def _pair(mode: Any = "versions", **words: str) -> Pair:
    headline = words.get("headline", "Ferry aground off Skarholm")
    left = version_from(
        [
            (headline, "headline"),
            ("By A. Writer", "byline"),
            ("About 200 people were aboard. “It was calm,” said Ines Calder.", "body"),
            ("The bus will run until Monday.", "body"),
            ("Refunds were promised.", "body"),
            ("Subscribe now", "furniture"),
        ],
        label="version 2",
        published=datetime(2026, 5, 3, 9, 36, tzinfo=timezone(timedelta(hours=2))),
        published_raw="3 May",
        source_sha256="ab" * 32,
        obtained="file",
    )
    right = version_from(
        [
            (headline, "headline"),
            ("A correction was made to this article.", "notice"),
            ("The bus will run until Monday.", "body"),
            ("Some 214 people were aboard. “It was very calm,” said Inés Calder.", "body"),
            ("The inquiry has begun.", "body"),
        ],
        published=datetime(2026, 5, 3, 13, 5, tzinfo=UTC),
        guessed=frozenset({"published"}),
    )
    one, other = left.text, right.text
    links = (
        Link(
            place(one, "About 200 people were aboard."),
            place(other, "Some 214 people were aboard."),
            "edited",
            0.95,
            edits=(
                Edit(place(one, "About"), place(other, "Some"), "hedge"),
                Edit(place(one, "200"), place(other, "214"), "number"),
            ),
        ),
        Link(place(one, "It was calm"), place(other, "It was very calm"), "quote", 0.7),
        Link(
            place(one, "The bus will run until Monday."),
            place(other, "The bus will run until Monday."),
            "same",
            0.99,
            moved=True,
        ),
    )
    comparison = Comparison(
        one,
        other,
        mode,
        "same outlet",
        links,
        only_left=(place(one, "Refunds were promised."),),
        only_right=(place(other, "The inquiry has begun."),),
        stats=Stats(0.419, 0.388),
        notes=("words not stemmed: language",),
    )
    annotations = (
        Annotations(
            left,
            (Mention(*_ends(one, "Ines Calder"), "Ines Calder", "PERSON"),),
            (Figure(*_ends(one, "200"), "200", "count", 200),),
            (Quote(*_ends(one, "It was calm"), "It was calm", place(one, "Ines Calder")),),
        ),
        Annotations(
            right,
            (Mention(*_ends(other, "Inés Calder"), "Inés Calder", "PERSON"),),
            (Figure(*_ends(other, "214"), "214", "count", 214),),
            (Quote(*_ends(other, "It was very calm"), "It was very calm"),),
        ),
    )
    dossier = Dossier(
        (Entity("Ines Calder", "PERSON", ((0, 0), (1, 0)), ("Ines Calder", "Inés Calder")),),
        (
            Disagreement(
                "count",
                "check",
                ((0, 0, place(one, "200"), "about 200"), (1, 0, place(other, "214"), "214")),
                "People aboard: about 200 (Gazette), 214 (Post).",
            ),
        ),
        (QuotePair((0, 0), (1, 0), frozenset({"words differ"})),),
    )
    findings = (
        Finding(
            "f-figure",
            "figure",
            "Figure changed: 200 → 214",
            "People aboard: about 200, then 214.",
            (place(one, "200"),),
            (place(other, "214"),),
            0.9,
        ),
        Finding("f-removed", "removed", "Sentence removed", "", (place(one, "Refunds were promised."),)),
        Finding("f-style", "style", "House style", "", weight="other"),
    )
    articles = (
        Article(
            (left,), words.get("outlet", "Harbour Gazette"), "https://gazette.example/a?b=1&c=2", "en", 16
        ),
        Article((right,), "Ellery Post", "javascript:alert(1)", "en"),
    )
    return Pair(left, right, comparison, dossier, annotations, findings, articles)


def _ends(text: str, words: str) -> tuple[int, int]:
    span = place(text, words)
    return span.start, span.end


#: What an article from anywhere may hold, to break out of the place where it is shown.
HOSTILE = (
    "=cmd|'/C calc'!A0 <script>alert(1)</script> [l](javascript:x) **b** `c` | \\| {{ 7*7 }} ![i](http://x.example/i) "
    "http://x.example www.x.example $x$ ~~d~~ \t\0\x07\x9f\ufffe\ud800\udfff \u202eevil\u2066 \r\n+1\u2028-1\x0b@x"
)


@pytest.fixture
def compared_pair() -> Callable[..., Any]:
    return _compared_pair


def _compared_pair(
    left: str, right: str, mode: str = "versions", names: tuple[str, str] = ("Gazette", "Post")
) -> Any:
    """Two texts with all that the program finds in them."""
    versions = plain_version(left), plain_version(right)
    comparison = compare(*versions, mode)  # type: ignore[arg-type]
    annotated = annotate(versions[0]), annotate(versions[1])
    dossier = cross_reference(annotated, {(0, 1): comparison}, names=names)
    found = findings(comparison, dossier, names, annotations=annotated)
    return Compared(names, *versions, comparison, dossier, found, annotations=annotated)


@pytest.fixture
def hostile() -> Callable[..., Any]:
    """Two texts, and everything said of them, with `HOSTILE` in each place words can come from."""
    return _hostile


def _hostile(mode: str = "versions") -> Any:
    old = (
        f"{HOSTILE}\n\nThe first officer found 200 people. “{HOSTILE}” said Ines Calder.\n\nThe bus will run."
    )
    new = f"{HOSTILE}\n\nThe first officer found 214 people. “{HOSTILE}” said Ines Calder.\n\n{HOSTILE} anew."
    made = _compared_pair(old, new, mode, (HOSTILE, f"{HOSTILE} 2"))
    at = old.index("200 people")
    note = Note(
        Anchor.at(old, Span(at, at + 10), made.left.content_hash), HOSTILE, "n", (HOSTILE, "tag"), "blue"
    )
    nasty = tuple(replace(found, title=HOSTILE, sentence=HOSTILE) for found in made.findings)
    verdict = Verdict(nasty[0].id, "confirmed", HOSTILE)
    article = Article((made.left,), HOSTILE, f"https://x.example/{HOSTILE}", "en")
    return replace(
        made,
        findings=nasty,
        decisions=Decisions(notes=(note,), verdicts=(verdict,)),
        articles=(article, article),
        files=(HOSTILE, HOSTILE),
    )
