"""The tables of a story page in words: what the report, the command line and the window all show."""

from __future__ import annotations

from typing import Literal

from variorum.model.annotations import MentionType, SourceKind
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.story_page import SourcedRow, StoryPage
from variorum.reporting.inert import one_line
from variorum.reporting.story.chosen_rows import NOTHING, LeftOut
from variorum.reporting.story.judged_rows import cell_states, state_of, state_shown, verdict_words
from variorum.reporting.story.lines import Line, LineGroup, counted, rejected_last
from variorum.reporting.story.side_by_side import otherwise
from variorum.reporting.story.told_by import told_by
from variorum.text.phrasing import marked, phrase, phrase_many

SectionId = Literal["sources", "names", "otherwise", "told"]
_SOURCES: tuple[tuple[SourceKind, str], ...] = (
    ("named", marked("Named sources")),
    ("role", marked("Sources by their role")),
    ("anonymous", marked("Unnamed sources")),
    ("document", marked("Documents")),
    ("via", marked("By way of others")),
)
_NAMES: tuple[tuple[MentionType, str], ...] = (
    ("PERSON", marked("People")),
    ("ORG", marked("Organisations")),
    ("LOC", marked("Places")),
    ("NORP", marked("Peoples and groups")),
    ("MISC", marked("Other names")),
    ("?", marked("Names of a kind not known")),
)


@dataclass(frozen=True, slots=True)
class Section(JsonValue):
    """One table: what it shows, what must be known to read it, and what stands there when it is empty."""

    id: SectionId
    title: str
    words: str
    groups: tuple[LineGroup, ...]
    none: str
    notes: tuple[str, ...] = ()


def sections_of(page: StoryPage, left_out: LeftOut = NOTHING) -> tuple[Section, ...]:
    """All tables but that of the shares; what is `left_out` of them is told."""
    return (
        Section(
            "otherwise",
            phrase("Figures and quotations side by side"),
            left_out.words
            or phrase(
                "What the program found told otherwise, and quotations that several texts have. Please check "
                "each against the texts: which of them is right is not said. “Not found” does not mean that a "
                "text does not tell it."
            ),
            otherwise(page),
            left_out.none or phrase("No differing figures and no quotation in several texts found."),
            (*filter(None, (left_out.note,)), *map(one_line, page.unsearched)),
        ),
        Section(
            "told",
            phrase("Told by how many"),
            phrase(
                "Sentences of several texts that probably tell the same, found by the program. “First seen” goes "
                "by the dates of the versions held: of each text, the earliest version with the same words. The "
                "same wording with one agency named is no second witness. “–” says that no match was found, "
                "not that the text does not tell it."
            ),
            told_by(page),
            phrase("No sentence was found in several texts (please check)."),
        ),
        Section(
            "sources",
            phrase("Who is quoted or cited"),
            phrase("How often each text leans on a source. Names were joined by the program."),
            _sources(page),
            left_out.no_sources or phrase("No sources found. This does not mean that there are none."),
            (*filter(None, (left_out.sources_note,)), *_shared_copy(page)),
        ),
        Section(
            "names",
            phrase("Who and what is named"),
            phrase("How often each text has the name. Names were joined by the program."),
            _names(page),
            phrase("No names found."),
        ),
    )


def _sources(page: StoryPage) -> tuple[LineGroup, ...]:
    return rejected_last(
        (phrase(title), [_source(page, row) for row in page.sources if row.kind == kind])
        for kind, title in _SOURCES
    )


def _source(page: StoryPage, row: SourcedRow) -> Line:
    return Line(
        one_line(row.name),
        counted(row.cells, cell_states(row.cells, row.judged)),
        (phrase("perhaps not a source"),) if row.doubtful else (),
        row.doubtful,
        verdicts=verdict_words(page, row.judged, titled=True),
        state=state_shown(row),
    )


def _names(page: StoryPage) -> tuple[LineGroup, ...]:
    groups = []
    for type, title in _NAMES:
        lines = []
        for row in page.named:
            if row.type == type:
                spelled = dict.fromkeys(one_line(words) for cell in row.cells for words in cell.words)
                others = [words for words in spelled if words != row.name]
                also = (phrase("also {spellings}", spellings=", ".join(others)),) if others else ()
                lines.append(Line(one_line(row.name), counted(row.cells), also))
        if lines:
            groups.append(LineGroup(phrase(title), tuple(lines)))
    return tuple(groups)


def _shared_copy(page: StoryPage) -> tuple[str, ...]:
    leaning = [(one_line(row.name), len(row.sharing)) for row in page.sources if state_of(row) != "rejected"]
    told = [
        phrase_many(
            "{n} texts credit {name}: shared copy is not corroboration.",
            "{n} texts credit {name}: shared copy is not corroboration.",
            texts,
            name=name,
        )
        for name, texts in leaning
        if texts > 1
    ]
    none = [
        one_line(text.name)
        for at, text in enumerate(page.texts)
        if not any(row.cells[at].places for row in page.sources)
    ]
    if none:
        told.append(
            phrase(
                "No sources found in {texts}. This does not mean that there are none.", texts=", ".join(none)
            )
        )
    return tuple(told)
