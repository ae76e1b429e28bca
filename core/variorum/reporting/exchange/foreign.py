"""What other programs say of a passage, as the text of a note."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from variorum.reporting.inert import inert
from variorum.text.phrasing import kept_phrase

_MOST_LETTERS = 20_000


def note_text(content: dict[str, Any]) -> tuple[str, str]:
    """The words of all bodies, the tags, and who wrote it when; what is only linked is named by its address.

    Beside it what a reader must know of it, "" where all of it was taken.
    """
    words: list[str] = []
    tags: list[str] = []
    for one in _bodies(content):
        value, purpose = _value(one)
        if not value:
            continue
        (tags if purpose == "tagging" else words).append(value)
    if isinstance(content.get("tags"), list):  # Hypothesis
        tags += [tag for tag in content["tags"] if isinstance(tag, str) and tag]
    if tags:
        words.append(f"[{', '.join(dict.fromkeys(tags))}]")
    by = ", ".join(part for part in (_creator(content), _day(content)) if part)
    if by:
        words.append(f"({by})")
    whole = inert("\n".join(words)).strip()
    if len(whole) <= _MOST_LETTERS:
        return whole, ""
    lost = kept_phrase("Only its first {most} letters were taken.", most=f"{_MOST_LETTERS:,}")
    return whole[:_MOST_LETTERS].strip(), lost


def note_id(content: dict[str, Any]) -> str:
    """The same annotation is the same note, however often it comes in."""
    given = content.get("id")
    key = given if isinstance(given, str) and given else json.dumps(content, sort_keys=True)
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _bodies(content: dict[str, Any]) -> list[Any]:
    found: list[Any] = []
    for key in ("body", "bodyValue", "text"):  # the last is what Hypothesis calls it
        told = content.get(key)
        found += told if isinstance(told, list) else [] if told is None else [told]
    return found


def _value(told: Any) -> tuple[str, str]:
    if isinstance(told, str):
        return told.strip(), ""
    if not isinstance(told, dict):
        return "", ""
    purpose = told.get("purpose")
    for key in ("value", "source", "id"):
        value = told.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip(), purpose if isinstance(purpose, str) else ""
        if isinstance(value, dict):
            return _value(value)[0], purpose if isinstance(purpose, str) else ""
    items = told.get("items")
    inner = [_value(one)[0] for one in items] if isinstance(items, list) else []
    return " / ".join(one for one in inner if one), ""


def _creator(content: dict[str, Any]) -> str:
    for key in ("creator", "user"):
        told = content.get(key)
        if isinstance(told, list) and told:
            told = told[0]
        if isinstance(told, dict):
            told = told.get("name") or told.get("nickname") or told.get("id")
        if isinstance(told, str) and told:
            return " ".join(told.removeprefix("acct:").split())[:200]
    return ""


def _day(content: dict[str, Any]) -> str:
    told = content.get("created")
    return told[:10] if isinstance(told, str) else ""
