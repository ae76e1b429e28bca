"""What several articles of one story tell, side by side: one column for each text, passages behind every cell."""

from __future__ import annotations

from typing import Literal

from variorum.model.annotations import MentionType, SourceKind
from variorum.model.article import Version
from variorum.model.dossier import DisagreementTier, QuoteRelation
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.judgement import Judgement
from variorum.model.span import Span

#: Text index and passage.
TextPlace = tuple[int, Span]


@dataclass(frozen=True, slots=True)
class StoryText(JsonValue):
    """A column: one text, under a name that no other column has."""

    name: str
    version: Version
    outlet: str = ""
    address: str = ""
    #: A code such as "en", "" where not known.
    language: str = ""


@dataclass(frozen=True, slots=True)
class StoryCell(JsonValue):
    """What one text has of a row; without places nothing was found, which does not mean that there is nothing.

    `words` stand beside `places`: the value, quotation, name or sentence as it is written there.
    """

    places: tuple[TextPlace, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowVerdict(JsonValue):
    """What the reader said of a finding of two texts, as it concerns a row: `title` is what the finding says.

    `texts` are those of the two that have something in the row. `judgement` None with a note is a note alone.
    `pair` are both texts where one of them has nothing there, and the finding says so.
    """

    judgement: Judgement | None
    texts: tuple[int, ...]
    title: str
    note: str = ""
    pair: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SourcedRow(JsonValue):
    """A source, and where each text leans on it. `sharing`: the texts that pass on the same of an agency or outlet."""

    name: str
    kind: SourceKind
    cells: tuple[StoryCell, ...]
    doubtful: bool = False
    judged: tuple[RowVerdict, ...] = ()
    sharing: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedRow(JsonValue):
    """A person, organisation or place, and where each text names it."""

    name: str
    type: MentionType
    cells: tuple[StoryCell, ...]


@dataclass(frozen=True, slots=True)
class DifferingRow(JsonValue):
    """A figure or fact that is told otherwise; `sentence` says so in careful words.

    `about` says what the values are of, in a few words; "" where only the sentence tells. `decided` and `rejected`
    are the sentence once the reader said so, as in `Disagreement`.
    """

    kind: str
    tier: DisagreementTier
    sentence: str
    cells: tuple[StoryCell, ...]
    about: str = ""
    decided: str = ""
    rejected: str = ""
    judged: tuple[RowVerdict, ...] = ()


@dataclass(frozen=True, slots=True)
class StorySpeaker(JsonValue):
    """Who says a quotation, as it is written there ("" where nobody was found), and whether that is sure.

    `decided`: the reader named him, or, where nobody is named, said that the text does not tell.
    """

    name: str = ""
    sure: bool = False
    decided: bool = False


@dataclass(frozen=True, slots=True)
class QuotedRow(JsonValue):
    """A quotation that several texts have. `how`: by text, what it is beside the longest of them, in text `longest`.

    `speakers` are by text and beside the words of its cell. `remarks` are sentences.
    """

    cells: tuple[StoryCell, ...]
    longest: int
    how: tuple[frozenset[QuoteRelation], ...]
    speakers: tuple[tuple[StorySpeaker, ...], ...]
    remarks: tuple[str, ...] = ()
    judged: tuple[RowVerdict, ...] = ()


#: How much of a passage has a match in another text: "possible" is no more than a possible match. "unasked": nobody
#: asked, as what was judged is of two texts that both have it.
MatchExtent = Literal["own", "all", "part", "possible", "none", "unasked"]


@dataclass(frozen=True, slots=True)
class Elsewhere(JsonValue):
    """What the program matched, in one text of the page, with the passage of a row; "own": the passage is its own."""

    extent: MatchExtent
    cell: StoryCell = StoryCell()


@dataclass(frozen=True, slots=True)
class KeptRow(JsonValue):
    """What the reader judged of two texts, and no other table has: it does not go with what the program finds.

    `cells` hold what was judged, `elsewhere` by text what matches it.
    """

    title: str
    sentence: str
    cells: tuple[StoryCell, ...]
    judged: tuple[RowVerdict, ...]
    elsewhere: tuple[Elsewhere, ...]


@dataclass(frozen=True, slots=True)
class Credit(JsonValue):
    """An agency or outlet, the texts whose own copy it is, and the places where others credit it."""

    name: str
    own: tuple[int, ...]
    places: tuple[TextPlace, ...]

    @property
    def texts(self) -> tuple[int, ...]:
        """The texts that are its own or credit it."""
        return tuple(sorted({*self.own, *(text for text, _ in self.places)}))


@dataclass(frozen=True, slots=True)
class ToldRow(JsonValue):
    """What several texts tell. `alike`: sets of texts with the same words; `credits` the agencies these name.

    `quoted`: where the words are alike, they are those of somebody quoted, which anybody can have heard.

    `first` are the texts that can have had it first, by the dates of the versions held: one, or several where dates
    do not decide. `undated` tell it too, nobody knows when. `first` is empty where fewer than two have a date.
    """

    cells: tuple[StoryCell, ...]
    alike: tuple[tuple[int, ...], ...] = ()
    quoted: bool = False
    credits: tuple[Credit, ...] = ()
    first: tuple[int, ...] = ()
    undated: tuple[int, ...] = ()

    @property
    def texts(self) -> tuple[int, ...]:
        """The texts that tell it."""
        return tuple(at for at, cell in enumerate(self.cells) if cell.places)


@dataclass(frozen=True, slots=True)
class Share(JsonValue):
    """How much of text `of` has a match in text `other` (0 to 1, at least), and the matched passages of `of`."""

    of: int
    other: int
    share: float
    places: tuple[TextPlace, ...] = ()


@dataclass(frozen=True, slots=True)
class MatchedPassages(JsonValue):
    """Two passages that tell the same, or with `possible` perhaps do."""

    left: Span
    right: Span
    possible: bool = False


@dataclass(frozen=True, slots=True)
class PairMatches(JsonValue):
    """Which passages of two texts match, texts by number."""

    left: int
    right: int
    matches: tuple[MatchedPassages, ...]


@dataclass(frozen=True, slots=True)
class StoryPage(JsonValue):
    """All tables of one story. `alone`: by text, its sentences that have no match in another.

    `notes` say what must be known of texts and pairs, `unsearched` which figures were not compared.
    """

    texts: tuple[StoryText, ...]
    sources: tuple[SourcedRow, ...] = ()
    named: tuple[NamedRow, ...] = ()
    differing: tuple[DifferingRow, ...] = ()
    quoted: tuple[QuotedRow, ...] = ()
    told: tuple[ToldRow, ...] = ()
    shares: tuple[Share, ...] = ()
    alone: tuple[StoryCell, ...] = ()
    notes: tuple[str, ...] = ()
    unsearched: tuple[str, ...] = ()
    kept: tuple[KeptRow, ...] = ()
    matches: tuple[PairMatches, ...] = ()

    def share(self, of: int, other: int) -> Share | None:
        """The cell of the matrix."""
        return next((one for one in self.shares if (one.of, one.other) == (of, other)), None)
