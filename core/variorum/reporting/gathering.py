"""A report's contents, gathered from a comparison, what stands in both texts and what a reader decided."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import import_module

from variorum.dossier.left_out import not_searched
from variorum.model.annotations import Annotations
from variorum.model.article import Version
from variorum.model.comparison import Comparison, Side
from variorum.model.finding import FIGURES, Finding
from variorum.model.open_doubts import count_open_doubts
from variorum.reporting import stating
from variorum.reporting.by_hand import any_in_report
from variorum.reporting.choice import Choice
from variorum.reporting.chosen_tables import chosen_tables
from variorum.reporting.compared import Compared
from variorum.reporting.contents import Contents
from variorum.reporting.how_much import how_much
from variorum.reporting.inert import one_line
from variorum.reporting.judged import Judged
from variorum.reporting.listed import Listed, listed, marks_for
from variorum.reporting.marking import Mark
from variorum.reporting.named import reader_decided
from variorum.reporting.noted import ReaderNote, note_marks, reader_notes
from variorum.reporting.noted_findings import notes_on_findings
from variorum.reporting.passages import HIDDEN, marks_of
from variorum.reporting.reader_links import ReaderLink, counted, link_marks, reader_links
from variorum.reporting.reader_speakers import reader_speakers
from variorum.reporting.side_by_side import TextRow, text_rows
from variorum.reporting.sources import Source, source_of, told
from variorum.reviewing.denied_matches import without_denied
from variorum.reviewing.speakers_beside import SpeakersBeside


def contents_of(compared: Compared, choice: Choice | None = None, made: datetime | None = None) -> Contents:
    """The report on two texts; `made` is the time printed at its end (now by default)."""
    made = made or datetime.now(UTC)
    choice = choice or Choice()
    wanted = choice.parts
    names = one_line(compared.names[0]), one_line(compared.names[1])
    left, right, comparison = compared.left, compared.right, compared.comparison
    decisions, dossier, documents = compared.decisions, compared.dossier, compared.documents
    needed = decisions.speakers or {"findings", "quotations", "names", "texts"} & wanted
    annotations = compared.annotated() if needed else None
    speakers = _speakers(compared, annotations or ())
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
            comparison=comparison,
            names=compared.names,
            speakers=speakers,
        )
    notes: tuple[ReaderNote, ...] = ()
    if "notes" in wanted:
        shown = {item.finding.id for item in items}
        on_findings = notes_on_findings(left, right, compared.findings, decisions, shown)
        notes = reader_notes(names, left, right, decisions, on_findings)
    links = reader_links(left, right, comparison, decisions)
    judged = Judged(compared.findings, decisions)
    as_judged = without_denied(comparison, compared.findings, decisions)
    rows: tuple[TextRow, ...] = ()
    if "texts" in wanted and annotations is not None:
        marks = _marks(compared, as_judged, annotations, items, notes, links, judged)
        rows = text_rows(left, right, comparison, marks)
    tables = chosen_tables(compared, choice, annotations, judged, items)
    counting = judged.confirmed if tables.omitted.confirmed else compared.findings
    in_order = compared.older is not None
    by_word = comparison.mode == "versions"
    told_below = "figures" in wanted and not by_word and not_searched() in dossier.notes
    found_some = any(item.finding.kind in FIGURES for item in items) or bool(tables.figures)
    unsearched = not_searched(beside_some=found_some) if told_below else ""
    said = stating.Said(compared.older, compared.order_by_reader, tables.omitted.confirmed)
    return Contents(
        choice=choice,
        names=names,
        mode=comparison.mode,
        why_mode=one_line(comparison.why_mode),
        sources=_sources(compared, names),
        summary=_summary(names, left, right, as_judged, counting, said),
        reviewed=stating.reviewed(compared.findings, decisions, confirmed=tables.omitted.confirmed),
        remarks=tuple(
            stating.as_sentence(one_line(note))
            for note in (*counted(links), *comparison.notes, *dossier.notes)
            if note != not_searched() or not (told_below or by_word)
        ),
        unsearched=unsearched,
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
        speakers=reader_speakers(annotations or (), speakers) if decisions.speakers else (),
        omitted=tables.omitted,
        names_decided="names" in wanted and reader_decided(dossier, documents, decisions),
        in_order=in_order,
        by_hand=any_in_report(
            (left, right), decisions, (*items, *tables.changes, *tables.figures, *tables.quotations)
        ),
    )


def _sources(compared: Compared, names: tuple[str, str]) -> tuple[Source, Source]:
    """Where both are from; that both dates were given by hand says the sentence on which was first."""
    told = stating.both_times_given(compared.left, compared.right)
    both = zip(names, (compared.left, compared.right), compared.articles, compared.files, strict=True)
    one, other = (source_of(*known, hand_is_told=told) for known in both)
    return one, other


def _summary(
    names: tuple[str, str],
    left: Version,
    right: Version,
    comparison: Comparison,
    findings: Sequence[Finding],
    said: stating.Said,
) -> tuple[str, ...]:
    """The sentences under the title: of two versions also how much of them changed."""
    first, *rest = stating.summary(names, left, right, comparison, findings, said)
    counted = how_much(names, left, right, comparison, said.older) if comparison.mode == "versions" else ()
    return tuple(map(one_line, (first, *counted, *rest)))


def _marks(
    compared: Compared,
    comparison: Comparison,
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
                comparison,
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


def _speakers(compared: Compared, annotations: Sequence[Annotations]) -> list[SpeakersBeside]:
    both = zip(annotations, compared.documents, strict=False)
    return [SpeakersBeside(each, document, compared.dossier) for each, document in both]


def _hidden(version: Version) -> int:
    return sum(paragraph.role in HIDDEN for paragraph in version.paragraphs)


def _program_version() -> str:
    # By name: an import statement would tie this layer to all that the package's front door names.
    version: str = import_module("variorum").__version__
    return version
