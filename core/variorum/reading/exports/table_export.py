"""Exports of articles: one row each, in JSON, JSON lines, or separated values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from variorum.model.article import Article, Problem, ReadResult
from variorum.reading import limits
from variorum.reading.drafts import Block, Facts, article_from
from variorum.reading.exports.table_columns import columns_of, holds_summaries, is_english
from variorum.reading.exports.table_dates import Order, moment_in, order_of
from variorum.reading.exports.table_rows import Row, rows_of_json, rows_of_table
from variorum.reading.html.fragment import blocks_in
from variorum.reading.letters.decoding import decode
from variorum.reading.problems import HINT_PASTE, Unreadable, problem, remark
from variorum.reading.roles.naming import with_roles
from variorum.text.phrasing import kept_phrase, marked

_DATES = ("date", "updated")
#: NewsAPI gives the first 200 characters, and how many more there are.
_CUT_SHORT = re.compile(r"\[\+\d{1,6} chars\]\s*$")
_HINT_WHOLE = marked("Open the articles' addresses, save the pages and drop those.")


def result_in(data: bytes, name: str) -> ReadResult:
    """One article for every row that holds prose."""
    text = decode(data).lstrip("\ufeff")
    is_json = text.lstrip()[:1] in ("[", "{")
    rows, odd = rows_of_json(text) if is_json else rows_of_table(text, name)
    problems: list[Problem] = []
    if odd:
        problems.append(
            problem(
                name,
                kept_phrase(
                    "{count} of its rows are damaged or cut short, and were not read.", count=f"{odd:,}"
                ),
                marked("Export it again."),
            )
        )
    most = _rows_within_limits(rows)
    if most < len(rows):
        rows = rows[:most]
        problems.append(
            problem(
                name,
                kept_phrase("Only the first {count} rows were read.", count=f"{most:,}"),
                marked("Split the file and drop the rest separately."),
            )
        )
    columns = columns_of(rows)
    if "text" not in columns:
        if {"title", "address"} <= columns.keys():
            reason = kept_phrase(
                "It lists {count} articles by title and address, and holds no text of theirs.",
                count=f"{len(rows):,}",
            )
            raise Unreadable(reason, marked("Open the addresses, save the pages and drop those."))
        raise Unreadable(marked("None of its columns holds the text of articles."), HINT_PASTE)
    orders = {
        meaning: order_of((row.get(head, "") for row in rows), english=is_english(head))
        for meaning in _DATES
        if (head := columns.get(meaning))
    }
    articles: list[Article] = []
    empty = 0
    for number, row in enumerate(rows, 1):
        try:
            article = _article(row, columns, orders)
        except Unreadable as error:
            problems.append(problem(f"{name}/row {number}", error.reason, error.hint))
            continue
        if article is None:
            empty += 1
        else:
            articles.append(article)
    if empty:
        problems.append(
            problem(
                name,
                kept_phrase("{count} of its rows hold no text.", count=f"{empty:,}"),
                marked("Look them up where it comes from."),
            )
        )
    problems.extend(_told(articles, columns["text"], name))
    return ReadResult(tuple(articles), tuple(problems))


def _told(articles: list[Article], column: str, name: str) -> Iterator[Problem]:
    """What a reader has to know of where the texts come from."""
    if holds_summaries(column):
        yield remark(
            name,
            kept_phrase("It holds no full texts; the column “{column}” was read instead.", column=column),
            _HINT_WHOLE,
        )
    cut = sum(_CUT_SHORT.search(article.versions[0].text) is not None for article in articles)
    if cut:
        reason = kept_phrase(
            "{count} of its texts were cut short by the service they come from (“[+1234 chars]”).",
            count=f"{cut:,}",
        )
        yield remark(name, reason, _HINT_WHOLE)


def _rows_within_limits(rows: list[Row]) -> int:
    left = limits.TABLE_CHARACTERS
    for number, row in enumerate(rows[: limits.TABLE_ROWS]):
        left -= sum(map(len, row.values()))
        if left < 0 and number:
            return number
    return min(len(rows), limits.TABLE_ROWS)


def _article(row: Row, columns: dict[str, str], orders: dict[str, Order]) -> Article | None:
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
        # a service's description is often how the text begins
        told = any(block.text.startswith(words.rstrip("… .")) for block in blocks[:2])
        if words and not told and words not in {block.text for block in blocks}:
            heading.append(Block(words, "standfirst" if role == "standfirst" else "byline"))
    moment, updated = (moment_in(cell.get(meaning, ""), orders.get(meaning, "")) for meaning in _DATES)
    address = cell.get("address", "")
    facts = Facts(
        outlet=cell.get("outlet", "")[:120],
        address=address if re.fullmatch(r"https?://\S+", address) else "",
        language=cell.get("language", "")[:12],
        published=moment.when,
        published_raw=moment.raw,
        updated=updated.when if updated.when != moment.when else None,
        updated_raw=updated.raw if updated.when != moment.when else "",
        guessed=frozenset(
            field
            for field, each in (("published", moment), ("updated", updated))
            if each.when and each.guessed and (field == "published" or each.when != moment.when)
        ),
    )
    parts, facts = with_roles([*heading, *blocks], facts)
    return article_from(parts, replace(facts, outlet=facts.outlet), "export")
