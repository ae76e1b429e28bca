"""What the window shows just now, as one immutable value that every pane draws from."""

from __future__ import annotations

from dataclasses import field, replace

from variorum.model.annotations import Annotations
from variorum.model.article import Article, Version
from variorum.model.comparison import Comparison, Side
from variorum.model.decisions import Decisions, Verdict
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.model.frozen import dataclass
from variorum.model.order_of_versions import older_side
from variorum.model.span import Span
from variorum_gui.languages.marked import marked

#: Why an act on the texts shown is grey.
READ_ONLY = marked("This corpus is open for reading only")


@dataclass(frozen=True, slots=True)
class ShownText:
    """One side: a version of an article and what to call it."""

    article: Article
    version: Version
    #: 1-based place among the article's known versions ("version 3 of 5").
    number: int = 1
    #: Row id in the corpus, None when it is not kept there.
    version_id: int | None = None
    #: What sentences call this text: the outlet, or "version 3" when both sides are one article.
    name: str = ""
    annotations: Annotations | None = None
    #: The same as the program found it, before the reader said who speaks a quotation.
    found: Annotations | None = None
    #: Name of the file it was read from, "" where none is kept.
    file: str = ""
    #: Whether the name of that file tells it from other versions of the article, where no time does.
    by_file: bool = False
    #: Its headline, the name a person gave to it where it has none, else its opening words.
    title: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """Both sides and all that is known of them; parts arrive as they are worked out (None until then)."""

    left: ShownText | None = None
    right: ShownText | None = None
    comparison: Comparison | None = None
    dossier: Dossier | None = None
    findings: tuple[Finding, ...] = ()
    #: Those of the corpus, with `carried` among them, and without `elsewhere`.
    decisions: Decisions = field(default_factory=Decisions)
    #: Verdicts from an earlier reading of these texts, for findings that have none of their own.
    carried: tuple[Verdict, ...] = ()
    #: Verdicts that were given on other articles.
    elsewhere: tuple[Verdict, ...] = ()
    #: Whether nothing can be decided of them: their corpus is open for reading only.
    read_only: bool = False

    @property
    def all_decisions(self) -> Decisions:
        """With the verdicts on other articles."""
        verdicts = (*self.elsewhere, *self.decisions.verdicts)
        return replace(self.decisions, verdicts=verdicts) if self.elsewhere else self.decisions

    @property
    def older(self) -> Side | None:
        """On which side the older of two versions stands, None where nothing says so."""
        left, right = self.left, self.right
        if left is None or right is None:
            return None
        numbers = left.number, right.number
        return older_side(left.version, right.version, (left.article, right.article), numbers)

    def text(self, side: Side) -> ShownText | None:
        """The text on one side."""
        return self.left if side == "left" else self.right


@dataclass(frozen=True, slots=True)
class Place:
    """A passage on one side of the view."""

    side: Side
    span: Span
    #: Not sure to be what the others are that it is lit with: drawn so, and the same place all the same.
    doubtful: bool = field(default=False, compare=False)
