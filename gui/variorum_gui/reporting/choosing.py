"""What a person chose for reports, remembered from one to the next. Knows no widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from variorum.model.comparison import Mode
from variorum.model.frozen import dataclass
from variorum.reporting.choice import AnyPart, Choice
from variorum.reporting.tables import TableName
from variorum.reporting.writing import PDF, default_choice, what_it_holds
from variorum_gui.json_file import load_object, save_object
from variorum_gui.languages.words import marked, tr

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
        marked("Headings and tables, and on request the texts in two columns."),
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
PART_WORDS: dict[AnyPart, str] = {
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


#: The name of a table.
T = TypeVar("T", bound=str)


class Settled(NamedTuple):
    """Why a part is no choice, and whether the file holds it."""

    why: str
    held: bool = False


@dataclass(frozen=True)
class Offered(Generic[T]):
    """What there is to choose for reports of one sort: kinds, parts and tables with the words for them."""

    kinds: tuple[tuple[str, str, str], ...]
    parts: Mapping[AnyPart, str]
    tables: Mapping[T, str]
    #: What goes into a kind of file unless a person says otherwise.
    usual: Callable[[str], Choice]
    #: Parts that are no choice in a kind of file as things are chosen.
    settled: Callable[[str, Choice], Mapping[AnyPart, Settled]]
    #: Whether there are findings, with a reader's verdicts.
    verdicts: bool = True
    #: Kinds that hold every finding with its verdict: nothing to choose there.
    whole: frozenset[str] = frozenset({".csv", ".xlsx"})
    #: By what it is remembered apart from others in one file, "" where it has a file of its own.
    key: str = ""


#: Why all parts are greyed, and why the texts are.
ONE_TABLE = marked("A CSV file holds the one table chosen above, whole.")
NO_TEXTS = marked("A spreadsheet holds tables; the texts are not among them.")
_TRACKED = marked(
    "Of two versions Word gets the text itself, with no place for this. Untick “{texts}” to have it."
)


def _settled(kind: str, _choice: Choice) -> Mapping[AnyPart, Settled]:
    if kind == ".csv":
        return dict.fromkeys(PART_WORDS, Settled(tr(ONE_TABLE)))
    return {"texts": Settled(tr(NO_TEXTS))} if kind == ".xlsx" else {}


def _settled_of_versions(kind: str, choice: Choice) -> Mapping[AnyPart, Settled]:
    asked = Choice(frozenset(PART_WORDS) if "texts" in choice.parts else frozenset())
    left_out = asked.parts - what_it_holds(kind, "versions", asked).parts
    why = Settled(tr(_TRACKED, texts=tr(PART_WORDS["texts"])))
    return dict.fromkeys(left_out, why) if left_out else _settled(kind, choice)


#: For a report of one comparison: of two outlets, and of two versions of one article.
PAIR: Offered[TableName] = Offered(
    REPORT_KINDS, PART_WORDS, TABLE_WORDS, default_choice, _settled, key="outlets"
)
_OF_VERSIONS = {
    ".docx": marked(
        "Two versions with their texts: the text itself with tracked changes to accept or reject, findings and "
        "notes as comments beside it. Otherwise headings and tables."
    )
}
VERSIONS: Offered[TableName] = replace(
    PAIR,
    kinds=tuple((kind, words, _OF_VERSIONS.get(kind, about)) for kind, words, about in REPORT_KINDS),
    usual=lambda kind: default_choice(kind, "versions"),
    settled=_settled_of_versions,
    key="versions",
)


def offered_for(mode: Mode) -> Offered[TableName]:
    """What there is to choose for a comparison of this mode."""
    return VERSIONS if mode == "versions" else PAIR


@dataclass(frozen=True)
class Chosen(Generic[T]):
    """The kind of file, what goes into each kind, and which table goes into a CSV."""

    offered: Offered[T]
    table: T
    kind: str = ".html"
    choices: tuple[tuple[str, Choice], ...] = ()

    def choice(self, kind: str = "") -> Choice:
        """For one kind of file; the one chosen, where none is named."""
        wanted = kind or self.kind
        return dict(self.choices).get(wanted, self.offered.usual(wanted))

    def with_choice(self, choice: Choice) -> Chosen[T]:
        """The same, with this for the kind of file chosen; what is now ticked, or no more, is so in every kind.

        What else goes into the others stays as it is: a workbook begins with more than a page does.
        """
        before = self.choice()
        more, less = choice.parts - before.parts, before.parts - choice.parts
        kept = dict(self.choices)
        for kind, _, _ in self.offered.kinds:
            usual = self.choice(kind)
            new = Choice((usual.parts | more) - less, choice.everything)
            if kind == self.kind or new != usual:
                kept[kind] = new
        return replace(self, choices=tuple(kept.items()))


#: What holds the choices that are remembered apart, and the corpus that "everything" was chosen in.
_APART, _CORPUS = "apart", "corpus"


def last_chosen(path: Path, offered: Offered[T], corpus: Path) -> Chosen[T]:
    """What the file holds, as far as it is understood.

    The kind of file is one for outlets and versions. That everything found goes in, also what was rejected, holds for
    the `corpus` it was chosen in: reports of another one begin with what was confirmed.
    Earlier programs remembered one choice for outlets and versions: it holds for both, each until it is changed.
    """
    held = load_object(path)
    kind, apart = held.get("kind"), held.get(_APART)
    own = apart.get(offered.key) if isinstance(apart, dict) else None
    held = own if isinstance(own, dict) else held
    kinds = [kind for kind, _, _ in offered.kinds]
    kind = kind if kind in kinds else held.get("kind")
    table, choices, here = held.get("table"), held.get("choices"), held.get(_CORPUS) == str(corpus)
    found: list[tuple[str, Choice]] = []
    for key, one in choices.items() if isinstance(choices, dict) else ():
        parts = one.get("parts") if isinstance(one, dict) else None
        if key in kinds and isinstance(parts, list):
            known = frozenset(part for part in offered.parts if part in parts)
            found.append((key, Choice(known, here and one.get("everything") is True)))
    known_table = next((one for one in offered.tables if one == table), next(iter(offered.tables)))
    return Chosen(offered, known_table, kind if kind in kinds else ".html", tuple(found))


def remember(path: Path, chosen: Chosen[T], corpus: Path) -> None:
    """Keep it for the next report, also after a restart; `corpus`: of which this one is."""
    choices = {kind: choice.to_dict() for kind, choice in chosen.choices}
    told = {"kind": chosen.kind, "table": chosen.table, "choices": choices, _CORPUS: str(corpus)}
    if chosen.offered.key:
        held = load_object(path)
        apart = held.get(_APART)
        told = {
            **held,
            "kind": chosen.kind,
            _APART: {**(apart if isinstance(apart, dict) else {}), chosen.offered.key: told},
        }
    save_object(path, told)
