"""Figures, facts and quotations of a story, each text's own in its column."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from variorum.model.judgement import SETTLED, Judgement
from variorum.model.story_page import (
    DifferingRow,
    Elsewhere,
    KeptRow,
    MatchExtent,
    QuotedRow,
    RowVerdict,
    StoryCell,
    StoryPage,
    StorySpeaker,
)
from variorum.reporting.inert import one_line
from variorum.reporting.quoted_in_both import HOW
from variorum.reporting.stated_facts import called_alike, fact_title
from variorum.reporting.story.judged_rows import cell_states, settled, state_of, state_shown, verdict_words
from variorum.reporting.story.lines import Line, LineGroup, Part, ShownCell, rejected_last
from variorum.reviewing.speakers_told import named_by_reader, of_one_name
from variorum.text.phrasing import marked, phrase
from variorum.text.quoting import quoted

#: Letters of a quotation that tell which it is.
_TITLE = 80
#: What stands under a text that only matches what was judged of others, before its passage or in place of one.
MATCHED: Mapping[MatchExtent, str] = {
    "all": marked("match found"),
    "part": marked("match for part of it"),
    "possible": marked("possible match"),
}
_NONE: Mapping[MatchExtent, str] = {"none": marked("no match found"), "unasked": marked("not judged")}


def otherwise(page: StoryPage) -> tuple[LineGroup, ...]:
    """Figures and facts that differ, spellings, quotations that several texts have; what was rejected stands last."""
    figures = [row for row in page.differing if row.kind != "spelling"]
    spelled = [row for row in page.differing if row.kind == "spelling"]
    alike = called_alike(page.differing)
    groups = [
        (phrase("Figures and facts that differ"), [_differing(page, row, alike) for row in figures]),
        (phrase("Names spelled differently"), [_differing(page, row, alike) for row in spelled]),
        (phrase("Quotations in several texts"), [_quoted(page, row) for row in page.quoted]),
        (phrase("What else was judged by hand"), [_kept(page, row) for row in page.kept]),
    ]
    return rejected_last(groups)


def _differing(page: StoryPage, row: DifferingRow, alike: Collection[tuple[str, str]]) -> Line:
    said = settled(row)
    sentence = one_line(_sentence(row, said))
    return Line(
        one_line(_title(row, said, alike)),
        _cells(row.cells, row.judged),
        () if _is_told_by_its_cells(row) else (sentence,),
        doubtful=row.tier == "range",
        in_full=sentence,
        verdicts=verdict_words(page, row.judged),
        state=state_shown(row),
    )


def _kept(page: StoryPage, row: KeptRow) -> Line:
    # "No match found" was judged, too: the sign stands beside that.
    judged = [replace(each, texts=each.pair or each.texts) for each in row.judged]
    cells = map(_kept_cell, _cells(row.cells, judged), row.elsewhere)
    words = verdict_words(page, row.judged)
    return Line(
        _compared(page, row),
        tuple(cells),
        (one_line(row.sentence),),
        verdicts=words,
        state=state_shown(row),
    )


def _compared(page: StoryPage, row: KeptRow) -> str:
    """The title; beside the matches of further texts it says beside which ones it was judged ("Only in …")."""
    title = one_line(row.title)
    lacking = {text for each in row.judged for text in each.pair if text not in each.texts}
    if not lacking or all(each.extent not in MATCHED for each in row.elsewhere):
        return title
    names = ", ".join(one_line(page.texts[text].name) for text in sorted(lacking))
    return phrase("{title} (compared with {texts})", title=title, texts=names)


def _kept_cell(cell: ShownCell, elsewhere: Elsewhere) -> ShownCell:
    if elsewhere.extent == "own":
        return cell
    if elsewhere.extent in _NONE:
        return replace(cell, none=phrase(_NONE[elsewhere.extent]))
    lead = phrase(MATCHED[elsewhere.extent])
    parts = tuple(_parts(elsewhere.cell, lead))
    return replace(cell, parts=parts, lead=lead, partly=elsewhere.extent != "all")


def _cells(cells: Sequence[StoryCell], judged: Sequence[RowVerdict]) -> tuple[ShownCell, ...]:
    return tuple(
        ShownCell(
            tuple(_parts(cell)),
            states=states,
        )
        for cell, states in zip(cells, cell_states(cells, judged), strict=True)
    )


def _parts(cell: StoryCell, aside: str = "") -> Iterable[Part]:
    for place, words in zip(cell.places, cell.words, strict=True):
        yield Part(one_line(words), place, aside)


def _sentence(row: DifferingRow, said: Judgement | None) -> str:
    settled = {"confirmed": row.decided, "rejected": row.rejected}.get(said or "", "")
    return settled or row.sentence


def _title(row: DifferingRow, said: Judgement | None, alike: Collection[tuple[str, str]]) -> str:
    written = dict.fromkeys(words for cell in row.cells for words in cell.words)
    # That it is spelled differently stands above all of them.
    if row.kind == "spelling" and written:
        return " / ".join(written)
    return fact_title(row, said, written if (row.kind, row.about) in alike else ())


def _is_told_by_its_cells(row: DifferingRow) -> bool:
    return bool(row.about) or row.kind == "spelling"


def _quoted(page: StoryPage, row: QuotedRow) -> Line:
    told = {relation for how in row.how for relation in how}
    if row.remarks:  # which say that themselves, and more
        told -= {"words differ", "speaker differs"}
    how = ", ".join(phrase(words) for key, words in HOW.items() if key in told and key != "identical")
    said = (how,) if how else () if row.remarks else (phrase(HOW["identical"]),)
    longest = max(row.cells[row.longest].words, key=len)
    states = cell_states(row.cells, row.judged)
    return Line(
        quoted(one_line(longest), _TITLE),
        tuple(_cell(row, text, states[text]) for text in range(len(page.texts))),
        (*said, *map(one_line, row.remarks)),
        # A quotation may be cut and given to another: what was judged is said.
        verdicts=verdict_words(page, row.judged, titled=True),
        state=state_of(row),
        judged_in_part=True,
    )


def _cell(row: QuotedRow, text: int, states: tuple[Judgement, ...]) -> ShownCell:
    cell = row.cells[text]
    how = [
        words
        for key, words in HOW.items()
        if key in row.how[text] and key not in ("identical", "speaker differs")
    ]
    sure = [speaker.name for speakers in row.speakers for speaker in speakers if speaker.sure]
    judged = any(state in SETTLED for state in states)
    parts = []
    for place, words, speaker in zip(cell.places, cell.words, row.speakers[text], strict=True):
        aside = "; ".join((_speaker(speaker, sure, judged), *map(phrase, how)))
        said = one_line(words)
        parts.append(Part(quoted(said, len(said)), place, aside))
    return ShownCell(tuple(parts), states=states)


def _speaker(speaker: StorySpeaker, sure: Collection[str], judged: bool) -> str:
    """Who is only likely is not named where a text is `sure` of another, nor in what the reader judged."""
    if speaker.decided:
        return named_by_reader(one_line(speaker.name))
    said = one_line(speaker.name) or phrase("no speaker found")
    if speaker.sure or not speaker.name or any(of_one_name(speaker.name, name) for name in sure):
        return said
    return phrase("speaker not sure") if sure or judged else phrase("{speaker} (not sure)", speaker=said)
