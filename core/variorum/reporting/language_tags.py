"""Which languages a file may be told of: a page may claim anything."""

from __future__ import annotations

import re

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\Z")


def is_language(tag: str) -> bool:
    """Whether it has the form of a language, such as "en" or "pt-BR"."""
    return _LANGUAGE.match(tag) is not None
