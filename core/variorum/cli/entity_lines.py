"""`variorum entities` for people: who, how many, in whose words, with counts by text."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.cli.output import inert, marked, say
from variorum.dossier.disagreeing.all_figures import all_figures_by_text
from variorum.dossier.quotations.speaker_names import SpeakerNames, speaker_names
from variorum.dossier.sourcing.source_table import sources_by_text
from variorum.model.annotations import Annotations, MentionType, Quote, SourceKind
from variorum.model.dossier import Dossier
from variorum.reporting.inert import one_line
from variorum.text.leaving_out import shortened

_KINDS: dict[MentionType, str] = {
    "PERSON": "People",
    "ORG": "Organisations",
    "LOC": "Places",
    "NORP": "Peoples and groups",
    "MISC": "Other names",
    "?": "Names of a kind not known",
}
_SOURCES: dict[SourceKind, str] = {
    "named": "",
    "role": "by role",
    "anonymous": "not named",
    "document": "document",
    "via": "another outlet",
}


def tell(
    dossier: Dossier, found: Sequence[Annotations], names: Sequence[str], outlets: Sequence[str]
) -> None:
    """Everything, under headings; numbers in columns are one text each."""
    for number, name in enumerate(names, 1):
        say(f"[{number}] {marked(inert(name), 'bold')}")
    _names(dossier, len(found))
    _to_check(dossier)
    _figures(found)
    _quotations(dossier, found, names)
    _sources(dossier, found, outlets)
    notes = dict.fromkeys((*dossier.notes, *(note for one in found for note in one.notes)))
    if notes:
        say()
    for note in notes:
        say(marked(f"Note: {inert(note)}", "dim"))


def _names(dossier: Dossier, texts: int) -> None:
    for kind, heading in _KINDS.items():
        rows = [entity for entity in dossier.entities if entity.type == kind]
        if rows:
            _heading(heading, texts)
        for entity in rows:
            counts = [sum(document == i for document, _ in entity.mentions) for i in range(texts)]
            others = [inert(one) for one in entity.spellings if one != entity.name]
            also = marked(f"  also {', '.join(others)}", "dim") if others else ""
            say(f"{_counts(counts)}  {inert(entity.listed)}{also}")


def _to_check(dossier: Dossier) -> None:
    if dossier.disagreements:
        _heading("Figures and names to check", 0)
    for row in dossier.disagreements:
        say(f"  {row.tier:7} {inert(row.sentence)}")
    perhaps = [tie for tie in dossier.perhaps if tie.kind == "same"]
    if perhaps:
        _heading("Perhaps the same, not joined", 0)
    for tie in perhaps:
        pair = f"{inert(dossier.entities[tie.one].name)} / {inert(dossier.entities[tie.other].name)}"
        say(f"  {pair}  {marked(inert(tie.reason), 'dim')}")


def _figures(found: Sequence[Annotations]) -> None:
    rows = all_figures_by_text(found)
    if rows:
        _heading("Figures, by what they count (no verdict)", 0)
    for row in rows:
        figure = found[row.document].figures[row.figure]
        words = one_line(f"{figure.qualifier} {figure.text}" if figure.qualifier else figure.text)
        about = " ".join(part for part in (row.counted, row.befell) if part and part not in words)
        beside = ", ".join(part for part in (inert(about), inert(row.of_whom), inert(row.when)) if part)
        say(
            f"  [{row.document + 1}] {row.kind:9} {inert(words)}{marked(f'  {beside}', 'dim') if beside else ''}"
        )


def _quotations(dossier: Dossier, found: Sequence[Annotations], names: Sequence[str]) -> None:
    speakers = speaker_names(dict(enumerate(found)), dossier.entities)
    for number, (text, name) in enumerate(zip(found, names, strict=True), 1):
        quotes = [quote for quote in text.quotes if not quote.scare]
        if quotes:
            _heading(f"Quotations in [{number}] {inert(name)}", 0)
        for quote in quotes:
            who = marked(inert(_who(quote, speakers[number - 1])), "dim")
            say(f"  “{inert(shortened(one_line(quote.text), 200))}”  {who}")


def _who(quote: Quote, names: SpeakerNames) -> str:
    if quote.speaker is None:
        return "speaker not told, as said by hand" if quote.decided else "speaker not found"
    name = one_line(names.name(quote))
    if quote.decided:
        return f"{name}, named by hand"
    return name if quote.sure else f"perhaps {name}"


def _sources(dossier: Dossier, found: Sequence[Annotations], outlets: Sequence[str]) -> None:
    rows = sources_by_text(found, dossier.entities, outlets)
    if rows:
        _heading("Sources", len(found))
    for row in rows:
        kind = marked(f"  {_SOURCES[row.kind]}", "dim") if _SOURCES[row.kind] else ""
        name = ("perhaps " if row.doubtful else "") + inert(one_line(row.name))
        say(f"{_counts([row.count(i) for i in range(len(found))])}  {name}{kind}")


def _heading(words: str, columns: int) -> None:
    """With the numbers of the texts over their columns, where there are several."""
    say()
    numbers = "".join(f"{f'[{i}]':>5}" for i in range(1, columns + 1)) if columns > 1 else ""
    say(f"{numbers}  {marked(words, 'bold')}" if numbers else marked(words, "bold"))


def _counts(counts: Sequence[int]) -> str:
    """A dot where a text has none: easier to see than a nought."""
    return "".join(f"{count or '·':>5}" for count in counts)
