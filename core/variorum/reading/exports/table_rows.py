"""Exports as rows: JSON, JSON lines and tables of separated values, each row a flat dict of words."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from variorum.reading import limits
from variorum.reading.problems import Unreadable
from variorum.text.phrasing import marked

Row = dict[str, str]
_DEPTH = 5
_HINT = marked("Export it again, or copy the articles' text and paste it here.")


def rows_of_json(text: str) -> tuple[list[Row], int]:
    """The objects of JSON or of JSON lines, and how many lines were no JSON. Raises `Unreadable`."""
    try:
        return [_flat(item) for item in _longest_list(json.loads(text, strict=False))], 0
    except RecursionError:
        raise Unreadable(marked("It is nested too deeply for an export."), _HINT) from None
    except ValueError:
        pass
    rows: list[Row] = []
    broken = 0
    for line in text.splitlines():
        if not line.strip():
            continue
        try:
            item = json.loads(line, strict=False)
        except (ValueError, RecursionError):
            broken += 1
            continue
        if isinstance(item, dict):
            rows.append(_flat(item))
        if len(rows) > limits.TABLE_ROWS:
            break
    if not rows:
        raise Unreadable(marked("It is not valid JSON: it is damaged or cut short."), _HINT)
    return rows, broken


def rows_of_table(text: str, name: str) -> tuple[list[Row], int]:
    """The rows of separated values under their first line, and how many had another number of cells."""
    first = text.split("\n", 1)[0]
    delimiter = "\t" if name.lower().endswith((".tsv", ".tab")) else max(",;\t|", key=first.count)
    # the limit is the whole program's; the default of 128 kB is less than a long read with its comments
    csv.field_size_limit(limits.TABLE_CELL_CHARACTERS)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[Row] = []
    odd = 0
    try:
        heads = [head.strip() for head in next(reader, [])]
        for cells in reader:
            if len(cells) == len(heads):
                rows.append(dict(zip(heads, cells, strict=True)))
            elif any(cell.strip() for cell in cells):
                odd += 1
            if len(rows) > limits.TABLE_ROWS:
                break
    except csv.Error:
        raise Unreadable(
            marked("One of its cells is larger than any article, or a quotation mark is missing."), _HINT
        ) from None
    return rows, odd


def _longest_list(data: Any) -> list[Any]:
    """The list of objects that an export is, however it is wrapped: {"response": {"docs": […]}}."""
    best: list[Any] = []
    pending: list[tuple[Any, int]] = [(data, 0)]
    while pending:
        item, depth = pending.pop()
        if isinstance(item, list):
            objects = [each for each in item if isinstance(each, dict)]
            if len(objects) > len(best):
                best = objects
        elif isinstance(item, dict) and depth < _DEPTH:
            pending.extend((value, depth + 1) for value in item.values() if isinstance(value, (list, dict)))
    if isinstance(data, dict):
        # one article: its words are in itself, while its lists hold tags or authors
        own = max((len(value) for value in data.values() if isinstance(value, str)), default=0)
        inner = max((len(v) for each in best[:20] for v in _flat(each).values()), default=0)
        if own >= inner:
            return [data]
    return best


def _flat(item: Any) -> Row:
    """An object's words under dotted names; a list of words is paragraphs."""
    return dict(_leaves(item, "", 0)) if isinstance(item, dict) else {}


def _leaves(item: dict[str, Any], before: str, depth: int) -> Iterator[tuple[str, str]]:
    for key, value in item.items():
        name = f"{before}{key}"
        if isinstance(value, str):
            yield name, value
        elif isinstance(value, bool) or value is None:
            continue
        elif isinstance(value, (int, float)):
            yield name, str(value)
        elif isinstance(value, list) and value and all(isinstance(each, str) for each in value):
            yield name, "\n\n".join(value)
        elif isinstance(value, list) and value and all(isinstance(each, dict) for each in value[:50]):
            named = [str(each.get("name") or each.get("text") or "") for each in value[:2_000]]
            if any(named):
                yield name, "\n\n".join(filter(None, named))
        elif isinstance(value, dict) and depth < _DEPTH:
            yield from _leaves(value, f"{name}.", depth + 1)
