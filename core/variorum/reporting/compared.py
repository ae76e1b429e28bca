"""Two texts with all that is known of them."""

from __future__ import annotations

from dataclasses import field

from variorum.dossier.quotations.agreeing import with_agreed_speakers
from variorum.entities.annotating import annotate
from variorum.entities.decided_speakers import with_decided_speakers
from variorum.model.annotations import Annotations
from variorum.model.article import Article, Doubt, Version
from variorum.model.comparison import Comparison, Mode, Side
from variorum.model.decisions import Decisions
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.model.frozen import dataclass
from variorum.model.order_of_versions import older_side, reader_says_which_is_older
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.sources import opening_told
from variorum.reviewing.nearest_there import nearest_there
from variorum.reviewing.unsure_readings import VersionRead, resting_on_doubts
from variorum.text.leaving_out import shortened
from variorum.text.titles import short_title

#: Letters of a headline, or of how a text begins, in the title of a report.
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Compared:
    """Two texts and what is known of them: what a report is made from.

    `comparison` must be of the two versions (not of their bare text), `documents` says which of the dossier's
    documents they are, `files` are the names of the files they were read from. `places` say which versions of their
    article they are, the smaller the older; they are looked for where they are not given.
    """

    names: tuple[str, str]
    left: Version
    right: Version
    comparison: Comparison
    dossier: Dossier
    findings: tuple[Finding, ...] = ()
    decisions: Decisions = field(default_factory=Decisions)
    articles: tuple[Article | None, Article | None] = (None, None)
    files: tuple[str, str] = ("", "")
    annotations: tuple[Annotations, Annotations] | None = None
    documents: tuple[int, int] = (0, 1)
    places: tuple[int, int] | None = None

    @property
    def article(self) -> str:
        """What the article is called whose versions these are, "" where the names tell it or there are two."""
        newer_first = (self.left, self.right) if self.older == "right" else (self.right, self.left)
        return title_of_both(self.names, self.articles, newer_first, self.comparison.mode)

    @property
    def older(self) -> Side | None:
        """On which side the older of two versions stands, None where nothing says so."""
        return older_side(self.left, self.right, self.articles, self.places)

    @property
    def order_by_reader(self) -> bool:
        """Whether only the reader says which of two versions is older."""
        return reader_says_which_is_older(self.left, self.right, self.articles, self.places)

    def annotated(self) -> tuple[Annotations, Annotations]:
        """What was found in each text, worked out when it was not given."""
        left, right = self.annotations or (annotate(self.left), annotate(self.right))
        one, other = self.documents
        return (
            with_agreed_speakers(with_decided_speakers(left, self.decisions), one, self.dossier),
            with_agreed_speakers(with_decided_speakers(right, self.decisions), other, self.dossier),
        )

    def doubted(self) -> dict[str, tuple[Doubt, ...]]:
        """By the id of each finding that rests on words whose reading is in doubt, the doubts."""
        versions, articles = (self.left, self.right), self.articles
        one, other = map(VersionRead, versions, articles)
        return resting_on_doubts(self.findings, (one, other), self.decisions)

    def nearest(self) -> dict[str, str]:
        """By the id of each finding on what only one text has, what comes nearest in the other."""
        versions = self.left, self.right
        near = nearest_there(self.findings, self.comparison, versions, self.decisions)
        return {id: there.words(versions) for id, there in near.items()}

    def named(self) -> tuple[NamedText, NamedText]:
        """Both texts, as tables want them."""
        one, other = (
            NamedText(
                annotations, name, article.address if article else "", article.outlet if article else ""
            )
            for annotations, name, article in zip(self.annotated(), self.names, self.articles, strict=True)
        )
        return one, other


def title_of_both(
    names: tuple[str, str],
    articles: tuple[Article | None, Article | None],
    newer_first: tuple[Version, Version],
    mode: Mode,
) -> str:
    """The title of a report on two texts of one article: its headline and outlet, as far as the names do not tell them.

    Of an article without a headline, how its newer text begins.
    """
    one, other = articles
    outlet = one.outlet if one is not None else ""
    if outlet != (other.outlet if other is not None else ""):
        return ""
    newer, older = (version.headline for version in newer_first)
    same = one is not None and one == other
    title = newer or older if mode == "versions" or same or newer == older else ""
    if same and not title:
        title = opening_told(newer_first[0])
    title = shortened(" ".join(title.split()), _LONGEST)
    if any(told in name for name in names for told in (title, short_title(title))):
        title = ""
    if not outlet or any(outlet in name for name in names):
        return title
    return f"{title} ({outlet})" if title else outlet
