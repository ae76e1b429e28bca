"""Everything a report says, worked out once: each format only has to draw it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import import_module
from typing import Literal, TypeAlias

from variorum.model.annotations import Annotations
from variorum.model.article import Version
from variorum.model.comparison import Mode, Side
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.open_doubts import count_open_doubts
from variorum.reporting import stating
from variorum.reporting.changes import ChangeRow
from variorum.reporting.choice import Choice
from variorum.reporting.chosen_tables import chosen_tables
from variorum.reporting.compared import Compared
from variorum.reporting.inert import one_line
from variorum.reporting.joined import FigureRow, QuoteRow
from variorum.reporting.judged import Judged
from variorum.reporting.listed import Listed, listed, marks_for
from variorum.reporting.marking import Mark
from variorum.reporting.named import NameRow, reader_decided
from variorum.reporting.noted import ReaderNote, note_marks, reader_notes
from variorum.reporting.noted_findings import notes_on_findings
from variorum.reporting.omitted import NOTHING, Omitted
from variorum.reporting.passages import HIDDEN, marks_of
from variorum.reporting.reader_links import ReaderLink, counted, link_marks, reader_links
from variorum.reporting.side_by_side import TextRow, text_rows
from variorum.reporting.sources import Source, source_of, told
from variorum.text.phrasing import phrase, phrase_many

#: "either": of two versions of which nobody knows which is older.
LegendOf: TypeAlias = Mode | Literal["either"]


@dataclass(frozen=True, slots=True)
class Contents(JsonValue):
    """What goes into a report. Parts that were not chosen are empty; `choice` tells them from what was not found."""

    choice: Choice
    names: tuple[str, str]
    mode: Mode
    why_mode: str
    sources: tuple[Source, Source]
    summary: tuple[str, ...]
    #: How far the list was gone through, "" where only what was confirmed is listed: who receives it was not asked.
    reviewed: str
    #: What must be known of the comparison ("these seem to be different events").
    remarks: tuple[str, ...]
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
    omitted: Omitted = NOTHING
    #: Whether the reader said which names are one.
    names_decided: bool = False
    #: Of two versions: whether it is known which is older.
    in_order: bool = True

    @property
    def legend(self) -> LegendOf:
        """Which legend the texts side by side have."""
        return "either" if self.mode == "versions" and not self.in_order else self.mode

    @property
    def facts(self) -> tuple[FigureRow, ...]:
        """Figures and facts that differ, spellings of names apart."""
        return tuple(row for row in self.figures if not row.spelled)

    @property
    def spellings(self) -> tuple[FigureRow, ...]:
        """Names spelled differently."""
        return tuple(row for row in self.figures if row.spelled)

    @property
    def title(self) -> str:
        """What the report is of."""
        return self._of(phrase("{one} and {other}, compared", one=self.names[0], other=self.names[1]))

    @property
    def lead(self) -> tuple[str, ...]:
        """The sentences under the title."""
        dated = phrase("Report of {day}.", day=self.made)
        return tuple(line for line in (*self.summary, self.reviewed, dated) if line)

    @property
    def heads(self) -> tuple[Source, ...]:
        """The texts under the title, where more is known of either than its name, which stands in the title."""
        return self.sources if any(source.brief != source.name for source in self.sources) else ()

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
        if self.mode == "versions":
            if not self.why_mode:
                return phrase("Compared as versions of one article.")
            return phrase("Compared as versions of one article ({why}).", why=self.why_mode.rstrip("."))
        if not self.why_mode:
            return phrase("Compared as reports of two outlets.")
        return phrase("Compared as reports of two outlets ({why}).", why=self.why_mode.rstrip("."))

    @property
    def both(self) -> str:
        """Both texts, as the head of the report names them."""
        return self._of(phrase("{one} and {other}", one=self.names[0], other=self.names[1]))

    def _of(self, both: str) -> str:
        return f"{self.article}: {both}" if self.article else both

    @property
    def unconfirmed(self) -> str:
        """What stands above findings nobody has looked at."""
        return phrase(
            "No finding has been confirmed by a reader. What follows was found by the program; please check each "
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
        return phrase("✎: linked by the reader, or a link the reader refused.") if self.links else ""

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


def contents_of(compared: Compared, choice: Choice | None = None, made: datetime | None = None) -> Contents:
    """The report on two texts; `made` is the time printed at its end (now by default)."""
    made = made or datetime.now(UTC)
    choice = choice or Choice()
    wanted = choice.parts
    names = one_line(compared.names[0]), one_line(compared.names[1])
    left, right, comparison = compared.left, compared.right, compared.comparison
    decisions, dossier, documents = compared.decisions, compared.dossier, compared.documents
    annotations = compared.annotated() if {"quotations", "names", "texts"} & wanted else None
    items: tuple[Listed, ...] = ()
    if "findings" in wanted:
        items = listed(
            compared.findings,
            decisions,
            left,
            right,
            everything=choice.everything,
            links=comparison.links,
            doubted=compared.doubted(),
        )
    notes: tuple[ReaderNote, ...] = ()
    if "notes" in wanted:
        shown = {item.finding.id for item in items}
        on_findings = notes_on_findings(left, right, compared.findings, decisions, shown)
        notes = reader_notes(names, left, right, decisions, on_findings)
    links = reader_links(left, right, comparison, decisions)
    judged = Judged(compared.findings, decisions)
    rows: tuple[TextRow, ...] = ()
    if "texts" in wanted and annotations is not None:
        marks = _marks(compared, annotations, items, notes, links, judged)
        rows = text_rows(left, right, comparison, marks)
    tables = chosen_tables(compared, choice, annotations, judged)
    counting = judged.confirmed if tables.omitted.confirmed else compared.findings
    in_order = compared.older is not None
    return Contents(
        choice=choice,
        names=names,
        mode=comparison.mode,
        why_mode=one_line(comparison.why_mode),
        sources=(
            source_of(names[0], left, compared.articles[0], compared.files[0]),
            source_of(names[1], right, compared.articles[1], compared.files[1]),
        ),
        summary=tuple(
            one_line(line)
            for line in stating.summary(names, left, right, comparison, counting, in_order=in_order)
        ),
        reviewed="" if tables.omitted.confirmed else stating.reviewed(compared.findings, decisions),
        remarks=tuple(
            _as_sentence(one_line(note)) for note in (*counted(links), *comparison.notes, *dossier.notes)
        ),
        complete=comparison.complete,
        doubts=count_open_doubts((left, right), compared.articles, decisions),
        hidden=_hidden(left) + _hidden(right),
        findings=items,
        changes=tables.changes,
        figures=tables.figures,
        quotations=tables.quotations,
        people=tables.people,
        notes=notes,
        rows=rows,
        version=_program_version(),
        made=told(made),
        made_at=made,
        article=one_line(compared.article),
        links=links,
        omitted=tables.omitted,
        names_decided="names" in wanted and reader_decided(dossier, documents, decisions),
        in_order=in_order,
    )


def _marks(
    compared: Compared,
    annotations: tuple[Annotations, Annotations],
    items: Sequence[Listed],
    notes: Sequence[ReaderNote],
    links: Sequence[ReaderLink],
    judged: Judged,
) -> tuple[list[Mark], list[Mark]]:
    sides: tuple[Side, Side] = ("left", "right")
    one, other = (
        [
            *marks_of(
                side,
                compared.left,
                compared.right,
                compared.comparison,
                compared.dossier,
                compared.documents,
                annotations[at].figures,
                judged,
                compared.older,
            ),
            *link_marks(links, right=side == "right"),
            *marks_for(items, right=side == "right"),
            *note_marks(notes, at),
        ]
        for at, side in enumerate(sides)
    )
    return one, other


def _as_sentence(note: str) -> str:
    """A note as a line of its own: in the window many go on from others."""
    return note[:1].upper() + note[1:] + ("" if note.endswith((".", "!", "?", "。")) else ".") if note else ""


def _hidden(version: Version) -> int:
    return sum(paragraph.role in HIDDEN for paragraph in version.paragraphs)


def _program_version() -> str:
    # By name: an import statement would tie this layer to all that the package's front door names.
    version: str = import_module("variorum").__version__
    return version
