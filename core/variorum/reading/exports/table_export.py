"""Exports of articles: one row each, in JSON, JSON lines, or separated values."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

from variorum.model.article import Article, Problem, ReadResult
from variorum.reading import limits
from variorum.reading.drafts import Block, Facts, article_from
from variorum.reading.exports.table_columns import columns_of
from variorum.reading.exports.table_rows import Row, rows_of_json, rows_of_table
from variorum.reading.html.fragment import blocks_in
from variorum.reading.letters.decoding import decode
from variorum.reading.problems import HINT_PASTE, Unreadable, problem
from variorum.reading.roles.dates import Moment, read_moment
from variorum.reading.roles.naming import with_roles


def result_in(data: bytes, name: str) -> ReadResult:
    """One article for every row that holds prose."""
    text = decode(data).lstrip("\ufeff")
    is_json = text.lstrip()[:1] in ("[", "{")
    rows, odd = rows_of_json(text) if is_json else rows_of_table(text, name)
    problems: list[Problem] = []
    if odd:
        problems.append(
            problem(
                name, f"{odd:,} of its rows are damaged or cut short, and were not read.", "Export it again."
            )
        )
    most = _rows_within_limits(rows)
    if most < len(rows):
        rows = rows[:most]
        problems.append(
            problem(
                name,
                f"Only the first {most:,} rows were read.",
                "Split the file and drop the rest separately.",
            )
        )
    columns = columns_of(rows)
    if "text" not in columns:
        raise Unreadable("None of its columns holds the text of articles.", HINT_PASTE)
    articles: list[Article] = []
    empty = 0
    for number, row in enumerate(rows, 1):
        try:
            article = _article(row, columns)
        except Unreadable as error:
            problems.append(problem(f"{name}/row {number}", error.reason, error.hint))
            continue
        if article is None:
            empty += 1
        else:
            articles.append(article)
    if empty:
        problems.append(
            problem(name, f"{empty:,} of its rows hold no text.", "Look them up where it comes from.")
        )
    return ReadResult(tuple(articles), tuple(problems))


def _rows_within_limits(rows: list[Row]) -> int:
    left = limits.TABLE_CHARACTERS
    for number, row in enumerate(rows[: limits.TABLE_ROWS]):
        left -= sum(map(len, row.values()))
        if left < 0 and number:
            return number
    return min(len(rows), limits.TABLE_ROWS)


def _article(row: Row, columns: dict[str, str]) -> Article | None:
    cell = {meaning: row.get(head, "").strip() for meaning, head in columns.items()}
    blocks = blocks_in(cell["text"])
    if not any(block.text for block in blocks):
        return None
    title = " ".join(block.text for block in blocks_in(cell.get("title", "")))
    heading: list[Block] = []
    if title:
        heading.append(Block(title, "headline"))
        blocks = blocks[1:] if len(blocks) > 1 and blocks[0].text == title else blocks
    for meaning, role in (("standfirst", "standfirst"), ("byline", "byline")):
        words = ", ".join(block.text for block in blocks_in(cell.get(meaning, "")))
        if words and words not in {block.text for block in blocks}:
            heading.append(Block(words, "standfirst" if role == "standfirst" else "byline"))
    moment = _moment(cell.get("date", ""))
    address = cell.get("address", "")
    facts = Facts(
        outlet=cell.get("outlet", "")[:120],
        address=address if re.fullmatch(r"https?://\S+", address) else "",
        language=cell.get("language", "")[:12],
        published=moment.when,
        published_raw=moment.raw,
        guessed=frozenset({"published"}) if moment.when and moment.guessed else frozenset(),
    )
    parts, facts = with_roles([*heading, *blocks], facts)
    return article_from(parts, replace(facts, outlet=facts.outlet), "export")


def _moment(raw: str) -> Moment:
    """A date as exports write it: also seconds or milliseconds since 1970."""
    if re.fullmatch(r"\d{9,10}(?:\.\d+)?|\d{12,13}", raw):
        seconds = float(raw) / (1000 if len(raw.split(".")[0]) > 10 else 1)
        return Moment(raw, datetime.fromtimestamp(seconds, UTC))
    return read_moment(raw[:60])
