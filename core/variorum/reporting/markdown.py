"""The report as Markdown: headings, quotations and tables; nothing in an article's words is markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from variorum.reporting.contents import Contents
from variorum.reporting.excerpts import Excerpt
from variorum.reporting.inert import inert
from variorum.reporting.listings import besides, empty_ones, listings
from variorum.reporting.marking import Piece
from variorum.reporting.reading_direction import closed
from variorum.reporting.side_by_side import ShownParagraph
from variorum.text.phrasing import marked, phrase

#: What CommonMark and its usual extensions (tables, strike-through, footnotes, formulas) take for markup.
_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&$^{}]|(?<=:)//|(?<=www)\.|@")
#: Only at the beginning of a line: headings, lists, quotations, rules, numbered lists, definitions.
_AT_START = re.compile(r"\A(\d*)([-+#=:.)])", re.ASCII)
#: Which comes first where a piece has several.
_SIGNS = {
    "removed": (r"\[-", r"-\]"),
    "added": (r"\{+", r"+\}"),
    "reworded": (r"\{\~", r"\~\}"),
    "matched": (r"\[=", r"=\]"),
    "quotation": (r"\[=", r"=\]"),
}
_LEGEND = {
    "versions": marked(
        "`[-removed-]` `{+added+}` as the program found them; numbers: listed findings, n1: notes."
    ),
    "either": marked(
        "`[-only in the first text-]` `{+only in the second+}` as the program found them, which is older is not known; "
        "numbers: listed findings, n1: notes."
    ),
    "outlets": marked(
        "`[=matched=]` in both texts, `{~worded differently~}`; what stands plain has no match found."
    ),
}


def markdown_of(contents: Contents) -> str:
    """The report as text; CommonMark with tables."""
    return "\n\n".join(_blocks(contents)) + "\n"


def safe(text: str, *, keep_ends: bool = False) -> str:
    """Words that stay words wherever they stand in a line; white space at the ends of a piece is kept on request."""
    flat = closed(" ".join(inert(text).split()))
    flat = _SPECIAL.sub(lambda found: f"\\{found[0]}" if found[0] != "//" else "\\//", flat)
    if not keep_ends:
        return _AT_START.sub(lambda found: f"{found[1]}\\{found[2]}", flat, count=1)
    before, after = text[:1].isspace(), text[-1:].isspace()
    return f"{' ' * before}{flat}{' ' * after}" if flat else " "


def _blocks(contents: Contents) -> Iterator[str]:
    wanted, names = contents.choice.parts, [safe(name) for name in contents.names]
    yield f"# {safe(contents.heading)}"
    if contents.heads:
        yield "\n".join(f"- {safe(source.brief)}" for source in contents.heads)
    for line in (*contents.lead, *contents.remarks):
        yield safe(line)
    for line in contents.warnings:
        yield f"> {safe(line)}"
    if "findings" in wanted:
        yield from _findings(contents, names)
    if contents.shows_notes:
        yield from _notes(contents, names)
    for listing in listings(contents):
        yield f"## {listing.title}"
        if listing.about:
            yield listing.about
        yield table(listing.headings, listing.rows)
        yield from listing.below
    if empty := empty_ones(contents):
        yield f"## {besides()}"
        yield from map(safe, empty)
    if "texts" in wanted:
        yield from _texts(contents, names)
    yield from _sources(contents, names)
    yield "---"
    yield safe(contents.compared_as)
    yield safe(contents.closing)
    yield from map(safe, contents.sums)


def _sources(contents: Contents, names: Sequence[str]) -> Iterator[str]:
    yield f"## {phrase('Sources')}"
    for name, source in zip(names, contents.sources, strict=True):
        yield f"### {name}\n\n" + "\n".join(f"- {safe(fact)}" for fact in source.known_told)


def _findings(contents: Contents, names: Sequence[str]) -> Iterator[str]:
    yield f"## {contents.findings_title}"
    if not contents.findings:
        yield phrase("No findings.")
    else:
        yield safe(contents.reviewed)
    if contents.findings and not contents.any_confirmed:
        yield f"> {safe(contents.unconfirmed)}"
    for item in contents.findings:
        yield f"### {item.number}. {safe(item.heading)}"
        yield f"({item.standing})"
        if item.sentence and item.sentence != item.title:
            yield safe(item.sentence)
        if item.note:
            yield phrase("Note: {words}", words=safe(item.note, keep_ends=True))
        for name, plain, excerpts in zip(names, contents.names, (item.left, item.right), strict=True):
            yield from _passages(name, excerpts, none=safe(item.none_in(plain)))


def _notes(contents: Contents, names: Sequence[str]) -> Iterator[str]:
    yield f"## {phrase('Notes')}"
    for note in contents.notes:
        yield f"### n{note.number}. {safe(note.text) or phrase('(no words)')}"
        if note.aside:
            yield safe(note.aside)
        for place in note.places:
            yield from _passages(names[place.side], (place.excerpt,))
        if note.lost:
            yield phrase("Not found again in the texts: “{words}”", words=safe(note.lost))


def _passages(name: str, excerpts: Sequence[Excerpt], *, none: str = "") -> Iterator[str]:
    for each in excerpts:
        words = "".join(
            f"**{safe(piece.text)}**" if "shown" in piece.roles else safe(piece.text, keep_ends=True)
            for piece in each.pieces
        ).strip()
        yield f"> {words}\n>\n> — {each.where(name, told=safe)}"
    if not excerpts and none:
        yield none


def _texts(contents: Contents, names: Sequence[str]) -> Iterator[str]:
    yield f"## {phrase('The texts side by side')}"
    yield " ".join(part for part in (phrase(_LEGEND[contents.legend]), contents.pencil) if part)
    lines = [f"| {names[0]} | {names[1]} |", "| --- | --- |"]
    for row in contents.rows:
        cells = ("<br><br>".join(_paragraph(each) for each in side) for side in (row.left, row.right))
        lines.append(f"| {' | '.join(cells)} |")
    yield "\n".join(lines)
    if contents.hidden:
        yield contents.left_out


def _paragraph(each: ShownParagraph) -> str:
    number = f"{each.number}\\. " if each.number else ""
    words = "".join(_runs(each.pieces)).strip()
    return f"{number}**{words}**" if each.role == "headline" and "*" not in words else f"{number}{words}"


def _runs(pieces: Sequence[Piece]) -> Iterator[str]:
    """The words between the signs of what they are; pieces that are alike here share them."""
    text = sign = ""
    for piece in pieces:
        new = _sign(piece)
        if new != sign:
            yield _signed(text, sign)
            text, sign = "", new
        text += piece.text
        if piece.after:
            yield f"{_signed(text, sign)} {' '.join(safe(f'({each})') for each in piece.after)}"
            text = ""
    yield _signed(text, sign)


def _sign(piece: Piece) -> str:
    if not piece.text.strip():  # space between two marks is neither
        return ""
    return next((role for role in _SIGNS if role in piece.roles), "")


def _signed(text: str, sign: str) -> str:
    if not text:
        return ""
    words = safe(text, keep_ends=True)
    before, after = _SIGNS.get(sign, ("", ""))
    return f"{before}{words}{after}"


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of plain words."""
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(
        f"| {' | '.join(cell if number == 1 else safe(cell) or '–' for cell in line)} |"
        for number, line in enumerate(lines)
    )
