"""The tables of a report as plain words, for formats that have no marks inside a cell."""

from __future__ import annotations

from collections.abc import Iterator

from variorum.model.comparison import Mode
from variorum.model.decisions import Judgement
from variorum.model.frozen import dataclass
from variorum.reporting.changes import ChangeRow
from variorum.reporting.contents import Contents
from variorum.reporting.inert import one_line
from variorum.reporting.judged import stands
from variorum.reporting.omitted import names_left_out, rows_left_out, who_says_so
from variorum.reporting.reader_speakers import ReaderSpeaker
from variorum.reporting.stated_otherwise import FigureRow
from variorum.reporting.told_above import Above, line_of
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import marked, phrase
from variorum.text.quoting import quoted

#: Where there are no rows, by whether findings on quotations are listed above: it would be false that there are none.
_NO_QUOTATION: dict[tuple[Mode, bool], str] = {
    ("versions", False): marked("No quotation found that differs."),
    ("versions", True): marked("No further quotation found that differs."),
    ("outlets", False): marked("No quotation found in both texts."),
    ("outlets", True): marked("No further quotation found in both texts."),
}


#: Letters of what stands above in full.
_BEGINNING = 60
#: How wide the columns are: of passages of both texts, of values with what they are of, of names.
_PASSAGES, _VALUES, _NAMES = (0.24, 0.38, 0.38), (0.4, 0.3, 0.3), (0.28, 0.15, 0.15, 0.15, 0.27)


@dataclass(frozen=True, slots=True)
class Listing:
    """A table under its title; `nothing` is said where it has no rows, `left_out` and `unsearched` below them.

    `omitted`: how many rows are left out.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    nothing: str
    left_out: str = ""
    #: Who says so, above the rows.
    about: str = ""
    #: What was not searched for its rows.
    unsearched: str = ""
    omitted: int = 0
    #: The listed findings that tell what would stand here, too.
    above: Above = ()
    #: How wide each column is, of all that there is.
    shares: tuple[float, ...] = _PASSAGES

    @property
    def below(self) -> tuple[str, ...]:
        """The small lines below it, or in place of it where all of it is told above."""
        told = line_of(self.above, "" if self.rows else self.title) if self.above else ""
        return tuple(filter(None, (told, self.left_out, self.unsearched)))


def how_names_were_counted(by_reader: bool) -> str:
    """What is above the table of names; `by_reader`: the reader, too, said which are one."""
    if not by_reader:
        return phrase("How often each text has the name. Names were joined by the program.")
    return phrase("How often each text has the name. Names were joined by the program and by hand.")


def listings(contents: Contents) -> Iterator[Listing]:
    """The tables that were chosen and hold something, in the order of the page."""
    return (listing for listing in _chosen(contents) if listing.rows)


def told_above(contents: Contents) -> tuple[Listing, ...]:
    """The tables that were chosen and hold nothing because listed findings tell all of it."""
    return tuple(listing for listing in _chosen(contents) if listing.above and not listing.rows)


def besides() -> str:
    """The heading above what is said of tables without rows: it says nothing of the table before."""
    return phrase("What else was looked for")


def empty_ones(contents: Contents, *, all_of_them: bool = True) -> tuple[str, ...]:
    """What is said, below the tables, of those that were chosen and hold nothing: a heading each would be much.

    Without `all_of_them` those that listed findings tell are left out.
    """
    above = (listing.below for listing in told_above(contents)) if all_of_them else ()
    return (*(". ".join(filter(None, (told, " ".join(more)))) for told, *more in above), *_empty(contents))


def _empty(contents: Contents) -> tuple[str, ...]:
    empty = [listing for listing in _chosen(contents) if not listing.rows and not listing.above]
    lines = [listing.nothing for listing in empty if listing.nothing and not listing.omitted]
    left_out = ", ".join(f"{listing.title} ({listing.omitted})" for listing in empty if listing.omitted)
    if left_out and contents.omitted.confirmed:
        lines.append(
            phrase("Nothing in these tables is confirmed, so they are left out: {tables}.", tables=left_out)
        )
    elif left_out:
        lines.append(
            phrase("Everything in these tables is rejected, so they are left out: {tables}.", tables=left_out)
        )
    said = (" ".join(lines), *(listing.unsearched for listing in empty))
    return tuple(filter(None, said))


def _chosen(contents: Contents) -> Iterator[Listing]:
    wanted, names, omitted = contents.choice.parts, contents.names, contents.omitted
    if contents.links:
        yield Listing(
            phrase("Links made or refused by hand"),
            (phrase("What"), *names),
            tuple(
                (
                    link.what,
                    _passage(link.left, link.left_paragraph),
                    _passage(link.right, link.right_paragraph),
                )
                for link in contents.links
            ),
            "",
        )
    if contents.speakers:
        yield Listing(
            phrase("Speakers named by hand"),
            (phrase("Who speaks"), *names),
            tuple((row.who, _quoted(row.left), _quoted(row.right)) for row in contents.speaker_rows),
            "",
        )
    if "changes" in wanted:
        yield Listing(
            phrase("Changes") if contents.mode == "versions" else phrase("Differences in wording and place"),
            (phrase("What"), *names),
            tuple(
                (judged_words(change_words(row, numbered=True), row.state), *change_cells(row))
                for row in contents.changes
            ),
            phrase("No changes found.")
            if contents.mode == "versions"
            else phrase("No differences in wording and place found."),
            rows_left_out(omitted.changes, confirmed=omitted.confirmed),
            who_says_so(confirmed=omitted.confirmed),
            omitted=omitted.changes,
        )
    if "figures" in wanted:
        yield Listing(
            phrase("Figures and facts that differ"),
            (phrase("What"), *names),
            tuple(_fact(row) for row in contents.facts),
            phrase("No further differing figures found.")
            if contents.lists_figures
            else phrase("No differing figures found."),
            rows_left_out(omitted.figures, confirmed=omitted.confirmed),
            who_says_so(confirmed=omitted.confirmed),
            contents.unsearched,
            omitted.figures,
            contents.facts_above,
            _VALUES,
        )
    if "quotations" in wanted:
        yield Listing(
            phrase("Quotations in both texts"),
            (phrase("How"), *names),
            tuple(
                (
                    judged_words(row.how, row.state),
                    _said(row.left, row.left_speaker),
                    _said(row.right, row.right_speaker),
                )
                for row in contents.further_quotations
            ),
            phrase(_NO_QUOTATION[contents.mode, contents.lists_quotations]),
            rows_left_out(omitted.quotations, confirmed=omitted.confirmed),
            who_says_so(confirmed=omitted.confirmed),
            omitted=omitted.quotations,
            above=contents.quotations_above,
        )
    if "names" in wanted:
        yield Listing(
            phrase("Names spelled differently"),
            (phrase("What"), *names),
            tuple(map(_fact, contents.spellings)),
            "",
            rows_left_out(omitted.spellings, confirmed=omitted.confirmed),
            who_says_so(confirmed=omitted.confirmed),
            omitted=omitted.spellings,
            above=contents.spellings_above,
            shares=_VALUES,
        )
        yield Listing(
            phrase("Names"),
            (phrase("Name"), phrase("Kind"), *names, phrase("Spellings")),
            tuple(
                (f"{row.sign} {row.name}", row.kind, *_counts(row.left, row.right), row.written)
                for row in contents.people
            ),
            phrase("No names found."),
            names_left_out(omitted.names),
            how_names_were_counted(contents.names_decided),
            omitted=omitted.names,
            shares=_NAMES,
        )


def _fact(row: FigureRow) -> tuple[str, str, str]:
    what = judged_words(row.what, row.state)
    return f"{what}. {row.remark}" if row.remark else what, ", ".join(row.left), ", ".join(row.right)


def change_cells(row: ChangeRow) -> tuple[str, str]:
    """What either text has; of what a listed finding or the row before has in full only how it begins."""
    cells = row.left, row.right
    if row.finding or row.again:
        cells = shortened(row.left, _BEGINNING), shortened(row.right, _BEGINNING)
    return cells[0] or "–", cells[1] or "–"


def change_words(row: ChangeRow, *, numbered: bool = False) -> str:
    """What was changed, of which kind it is, and whether only the reader holds it for the same passage.

    `numbered`: with the number of the finding that tells it.
    """
    words = phrase(row.what)
    if row.kind:
        words = phrase("{change}: {kind}", change=words, kind=phrase(row.kind))
    words = phrase("{what} (linked by hand)", what=words) if row.by_reader else words
    if not numbered or not row.finding:
        return words
    return f"{words} ({phrase('finding {number}', number=row.finding)})"


def judged_words(what: str, state: Judgement | None) -> str:
    """What a row is, and what the reader said of it: first that it was rejected."""
    if state == "rejected":
        return phrase("{what}: {value}", what=stands(state), value=what)
    return phrase("{what} – {judgement}", what=what, judgement=stands(state)) if state else what


def _passage(words: str, paragraph: int) -> str:
    return phrase("¶{number}: {words}", number=paragraph, words=words) if paragraph else words


def _quoted(said: ReaderSpeaker | None) -> str:
    return _passage(in_marks(said.quotation), said.paragraph) if said is not None else "–"


def _counts(left: int, right: int) -> tuple[str, str]:
    return str(left or "–"), str(right or "–")


def _said(words: str, speaker: str) -> str:
    return phrase("{words} ({speaker})", words=in_marks(words), speaker=speaker or phrase("no speaker found"))


def in_marks(words: str) -> str:
    """A quotation in quotation marks: single ones where it has double ones of its own."""
    return one_line(quoted(words, len(words)))
