"""What a person chose for reports, remembered from one to the next. Knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from variorum.reporting.choice import PARTS, Choice, Part
from variorum.reporting.tables import TABLES, TableName
from variorum.reporting.writing import PDF, default_choice
from variorum_gui.json_file import load_object, save_object
from variorum_gui.languages.words import marked

#: Ending, words for the kind, and what it is good for.
REPORT_KINDS: tuple[tuple[str, str, str], ...] = (
    (
        ".html",
        marked("Web page"),
        marked("One page that needs nothing else: to send, to print, to read on a telephone."),
    ),
    (PDF, marked("PDF"), marked("On A4, with bookmarks, and words that can be copied and searched.")),
    (
        ".docx",
        marked("Word document"),
        marked(
            "Versions with their texts: tracked changes to accept or reject, findings and notes as comments. "
            "Otherwise headings and tables."
        ),
    ),
    (".md", marked("Markdown"), marked("Plain text with headings and tables, for notes and wikis.")),
    (
        ".xlsx",
        marked("Workbook for a spreadsheet"),
        marked("A sheet for each table, every row with its place."),
    ),
    (".csv", marked("One table as CSV"), marked("Every row with its place, for any spreadsheet.")),
    (".json", marked("Data (JSON)"), marked("Everything the report says, for programs.")),
)
#: Parts, as the boxes to tick name them.
PART_WORDS: dict[Part, str] = {
    "findings": marked("Findings"),
    "notes": marked("Notes"),
    "changes": marked("Table of changes"),
    "figures": marked("Figures that differ"),
    "quotations": marked("Quotations in both texts"),
    "names": marked("Names"),
    "texts": marked("Both texts in full"),
}
TABLE_WORDS: dict[TableName, str] = {
    "changes": marked("Changes"),
    "links": marked("Links"),
    "findings": marked("Findings"),
    "names": marked("Names"),
    "figures": marked("Figures"),
    "disagreements": marked("Facts to check"),
    "quotations": marked("Quotations"),
    "sources": marked("Sources"),
    "notes": marked("Notes"),
}


def with_ending(words: str, kind: str) -> str:
    """Words for a kind of file with its ending, where they do not say it themselves: "Web page (.html)"."""
    return words if kind.removeprefix(".").casefold() in words.casefold() else f"{words} ({kind})"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The kind of file, what goes into each kind, and which table goes into a CSV."""

    kind: str = ".html"
    choices: tuple[tuple[str, Choice], ...] = ()
    table: TableName = "changes"

    def choice(self, kind: str = "") -> Choice:
        """For one kind of file; the one chosen, where none is named."""
        wanted = kind or self.kind
        return dict(self.choices).get(wanted, default_choice(wanted))

    def with_choice(self, choice: Choice) -> Chosen:
        """The same, with this for the kind of file chosen."""
        return replace(self, choices=tuple({**dict(self.choices), self.kind: choice}.items()))


def last_chosen(path: Path) -> Chosen:
    """What the file holds, as far as it is understood."""
    held = load_object(path)
    kinds = [kind for kind, _, _ in REPORT_KINDS]
    kind, table, choices = held.get("kind"), held.get("table"), held.get("choices")
    found: list[tuple[str, Choice]] = []
    for key, one in choices.items() if isinstance(choices, dict) else ():
        parts = one.get("parts") if isinstance(one, dict) else None
        if key in kinds and isinstance(parts, list):
            known = frozenset(part for part in PARTS if part in parts)
            found.append((key, Choice(known, one.get("everything") is True)))
    known_table = next((one for one in TABLES if one == table), TABLES[0])
    return Chosen(kind if kind in kinds else ".html", tuple(found), known_table)


def remember(path: Path, chosen: Chosen) -> None:
    """Keep it for the next report, also after a restart."""
    choices = {kind: choice.to_dict() for kind, choice in chosen.choices}
    save_object(path, {"kind": chosen.kind, "table": chosen.table, "choices": choices})
