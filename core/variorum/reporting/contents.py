"""Everything a report says, worked out once: each format only has to draw it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from variorum.comparing.relation.known_origin import OF_ONE_ARTICLE, TWO_OUTLETS
from variorum.model.comparison import Mode
from variorum.model.finding import FIGURES, QUOTATIONS
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.reporting.by_hand import whose_hand
from variorum.reporting.changes import ChangeRow
from variorum.reporting.choice import Choice
from variorum.reporting.listed import Listed
from variorum.reporting.named import NameRow
from variorum.reporting.noted import ReaderNote
from variorum.reporting.omitted import NOTHING, Omitted
from variorum.reporting.quoted_in_both import QuoteRow
from variorum.reporting.reader_links import ReaderLink
from variorum.reporting.reader_speakers import ReaderSpeaker, SpeakerRow, speaker_rows
from variorum.reporting.side_by_side import TextRow
from variorum.reporting.sources import Source
from variorum.reporting.stated_otherwise import FigureRow
from variorum.reporting.stating import as_sentence
from variorum.reporting.told_above import Above, told_in
from variorum.text.leaving_out import CUT, shortened
from variorum.text.phrasing import phrase, phrase_many
from variorum.text.titles import short_title

#: "either": of two versions of which nobody knows which is older.
LegendOf: TypeAlias = Mode | Literal["either"]
#: Letters of each of two headlines in the title of a report.
_HEADLINE = 60


@dataclass(frozen=True, slots=True)
class Contents(JsonValue):
    """What goes into a report. Parts that were not chosen are empty; `choice` tells them from what was not found."""

    choice: Choice
    names: tuple[str, str]
    mode: Mode
    why_mode: str
    sources: tuple[Source, Source]
    summary: tuple[str, ...]
    #: How far the list was gone through, and whether only what was confirmed is in it: five of thirty are not all.
    reviewed: str
    #: What must be known of the comparison ("these seem to be different events").
    remarks: tuple[str, ...]
    #: What was not searched for differing figures: below their table, "" without one.
    unsearched: str
    complete: bool
    #: Places inferred in reading and not settled, and paragraphs of page clutter not shown.
    doubts: int
    hidden: int
    findings: tuple[Listed, ...]
    changes: tuple[ChangeRow, ...]
    figures: tuple[FigureRow, ...]
    quotations: tuple[QuoteRow, ...]
    people: tuple[NameRow, ...]
    notes: tuple[ReaderNote, ...]
    rows: tuple[TextRow, ...]
    version: str
    made: str
    #: The same for programs.
    made_at: datetime
    #: Whose versions the two texts are, where their names do not say so.
    article: str = ""
    #: Links the reader made or refused.
    links: tuple[ReaderLink, ...] = ()
    #: Quotations of which the reader said who speaks.
    speakers: tuple[ReaderSpeaker, ...] = ()
    omitted: Omitted = NOTHING
    #: Whether the reader said which names are one.
    names_decided: bool = False
    #: Of two versions: whether it is known which is older.
    in_order: bool = True
    #: Whether a person judged, linked, named or gave anything of it.
    by_hand: bool = False

    @property
    def speaker_rows(self) -> tuple[SpeakerRow, ...]:
        """Whom the reader named as speakers, as their table has them."""
        return speaker_rows(self.speakers)

    @property
    def legend(self) -> LegendOf:
        """Which legend the texts side by side have."""
        return "either" if self.mode == "versions" and not self.in_order else self.mode

    @property
    def facts(self) -> tuple[FigureRow, ...]:
        """Figures and facts that differ and that no listed finding tells, spellings of names apart."""
        return tuple(row for row in self.figures if not row.spelled and not row.finding)

    @property
    def spellings(self) -> tuple[FigureRow, ...]:
        """Names spelled differently of which no listed finding tells."""
        return tuple(row for row in self.figures if row.spelled and not row.finding)

    @property
    def further_quotations(self) -> tuple[QuoteRow, ...]:
        """Quotations of which no listed finding tells."""
        return tuple(row for row in self.quotations if not row.finding)

    @property
    def facts_above(self) -> Above:
        """The listed findings that tell the rest of each."""
        return told_in((row.finding, "") for row in self.figures if not row.spelled)

    @property
    def spellings_above(self) -> Above:
        """The same of names."""
        return told_in((row.finding, "") for row in self.figures if row.spelled)

    @property
    def quotations_above(self) -> Above:
        """The same of quotations."""
        return told_in((row.finding, row.beside) for row in self.quotations)

    @property
    def title(self) -> str:
        """What the report is of, where it stands among other files."""
        one, other = self.names
        headlines = " / ".join(self._headlines)
        if headlines and not self._names_are_headlines:
            return phrase("{titles} – compared: {one}, {other}", titles=headlines, one=one, other=other)
        return self.heading if self.mode == "outlets" else self._compared

    @property
    def _names_are_headlines(self) -> bool:
        """Whether the names, of texts whose outlets are not known, have no words but those of the headlines."""
        both = zip(self.names, self.sources, strict=True)
        return all(
            {*name.replace(CUT.strip(), "").strip("“”‘’").split()} <= {*of.headline.split()}
            for name, of in both
        )

    @property
    def _headlines(self) -> tuple[str, ...]:
        """What two articles are called, as far as their names do not tell it."""
        if self.mode == "versions" or self.article:
            return ()
        told = [source.headline for source in self.sources if source.headline]
        if any(words in name for words in told for name in self.names):
            return ()
        if {short_title(words) for words in told} & {*self.names}:
            return ()
        return tuple(dict.fromkeys(shortened(words, _HEADLINE) for words in told))

    @property
    def lead(self) -> tuple[str, ...]:
        """The sentences under the title."""
        dated = phrase("Report of {day}.", day=self.made)
        reviewed = "" if "findings" in self.choice.parts else self.reviewed
        hand = whose_hand() if self.by_hand else ""
        return tuple(line for line in (*self.summary, reviewed, hand, dated) if line)

    @property
    def heads(self) -> tuple[Source, ...]:
        """Under the heading the texts of which more is known than their name, which stands there.

        Here each headline is told, and nowhere else but where it stands in the heading.
        """
        above = self._headlines if self._names_are_headlines else (self.article,)
        told = tuple(source.under(above) for source in self.sources)
        return tuple(source for source in told if source.brief != source.name)

    @property
    def any_confirmed(self) -> bool:
        """Whether a reader stands behind anything listed."""
        return any(item.state == "confirmed" for item in self.findings)

    @property
    def findings_title(self) -> str:
        """What the list of findings holds."""
        if self.choice.everything:
            return phrase("All findings")
        return phrase("Confirmed findings") if self.any_confirmed else phrase("Findings")

    @property
    def compared_as(self) -> str:
        """How the two were compared, and why so."""
        why = "" if self._why_is_said else as_sentence(self.why_mode)
        if self.mode == "versions":
            compared = phrase("Compared as versions of one article.")
        else:
            compared = phrase("Compared as reports of two outlets.")
        return f"{compared} {why}" if why else compared

    @property
    def _why_is_said(self) -> bool:
        """That they are versions of one article, or of two outlets, is no reason besides."""
        if self.mode == "versions":
            return self.why_mode == phrase(OF_ONE_ARTICLE)
        return self.why_mode.startswith(phrase(TWO_OUTLETS).partition("{")[0])

    @property
    def lists_figures(self) -> bool:
        """Whether findings on figures that differ are listed, which stand in no table."""
        return any(item.finding.kind in FIGURES for item in self.findings)

    @property
    def lists_quotations(self) -> bool:
        """The same of quotations."""
        return any(item.finding.kind in QUOTATIONS for item in self.findings)

    @property
    def sums(self) -> tuple[str, ...]:
        """What programs check, for the very end: no reader needs it."""
        return tuple(source.sums for source in self.sources)

    @property
    def heading(self) -> str:
        """Both texts, as the head of the report names them: what they are called in full stands below.

        The title has headlines as well: it is all that is seen of a file among others.
        """
        if self.mode == "versions":
            return self._of(phrase("{one} and {other}", one=self.names[0], other=self.names[1]))
        if (headlines := self._headlines) and self._names_are_headlines:
            return phrase("{titles}, compared", titles=" / ".join(headlines))
        return self._compared

    @property
    def _compared(self) -> str:
        return self._of(phrase("{one} and {other}, compared", one=self.names[0], other=self.names[1]))

    def _of(self, both: str) -> str:
        return phrase("{name}: {words}", name=self.article, words=both) if self.article else both

    @property
    def unconfirmed(self) -> str:
        """What stands above findings nobody has looked at."""
        return phrase(
            "No finding has been confirmed by hand. What follows was found by the program; please check each "
            "against the texts."
        )

    @property
    def left_out(self) -> str:
        """How much page clutter the texts side by side leave out."""
        return phrase_many(
            "{n} paragraph of page clutter left out.", "{n} paragraphs of page clutter left out.", self.hidden
        )

    @property
    def shows_notes(self) -> bool:
        """Whether there is anything to say of the reader's notes."""
        return "notes" in self.choice.parts and bool(self.notes)

    @property
    def pencil(self) -> str:
        """What the reader's sign in the texts means, "" where it does not occur."""
        return phrase("✎: linked by hand, or a link refused by hand.") if self.links else ""

    @property
    def closing(self) -> str:
        """What a report claims, and what not."""
        return phrase(
            "Made by Variorum {version} on {day}. A report says what was found in the words of two "
            "texts; it does not say which of them is right. “Not found” means that the program found no match, "
            "not that there is none.",
            version=self.version,
            day=self.made,
        )

    @property
    def warnings(self) -> tuple[str, ...]:
        """What makes all of it less sure."""
        found: list[str] = []
        if not self.complete:
            found.append(
                phrase(
                    "The comparison was stopped before it was complete: more may match, and more may differ, "
                    "than is shown."
                )
            )
        if self.doubts:
            found.append(
                phrase_many(
                    "{n} place in the texts was inferred when the page was read, and is not settled.",
                    "{n} places in the texts were inferred when the page was read, and are not settled.",
                    self.doubts,
                )
            )
        return tuple(found)
