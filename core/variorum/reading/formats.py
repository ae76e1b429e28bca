"""The table of formats: how each is recognised, and the module that reads it, imported when first used."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast

from variorum.model.article import Article
from variorum.model.frozen import dataclass
from variorum.reading import limits
from variorum.reading.suffixes import suffix_of
from variorum.text.late_patterns import LatePattern

#: How much of the beginning decides.
_BEGINNING = 4096


class TextReader(Protocol):
    """What a format's module offers."""

    def __call__(self, text: str) -> tuple[Article, ...]: ...


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of text file. `begins` looks at its beginning; `suffixes` decide where that says nothing."""

    name: str
    module: str
    suffixes: frozenset[str]
    begins: Callable[[str], object]
    most_bytes: int = limits.TEXT_BYTES
    #: Above this it is read in a process of its own.
    alone_from: int = limits.TEXT_BYTES

    def reader(self) -> TextReader:
        """The function that reads it."""
        return reader_named(self.module)


def reader_named(module: str) -> TextReader:
    """The function of `variorum.reading.MODULE` that reads its format."""
    return cast(TextReader, import_module(f"variorum.reading.{module}").articles_in)


_FLATTENED = LatePattern(
    r"\s*(?:This article is from the source ['‘’\"]|.{0,2000}?\bVersion \d+\s+Version \d+\s*[\r\n])",
    re.DOTALL,
)


def _begins_flattened(beginning: str) -> bool:
    # Two thousand letters are looked through for the one word, and nearly no text has it.
    said = "Version " in beginning or beginning.lstrip().startswith("This article is from the source ")
    return said and _FLATTENED.match(beginning) is not None


# Atomic groups and possessive repeats (?> *+: thirty empty comments or lines would take for ever without.
_HTML = LatePattern(
    r"\s*(?:<\?xml[^>]*>\s*)?(?><!--.*?-->\s*)*+"
    r"<(?:!doctype\s+html|html|head|body|meta|article|main|section|div|p|h1|h2|table|span)\b[^<>]*>",
    re.DOTALL | re.IGNORECASE,
)
_MARKDOWN = LatePattern(
    r"\s*(?:---[ \t]*\n(?>(?!---)[\w -]+:.*\n|[ \t]+\S.*\n|[ \t]*\n)++---[ \t]*(?:\n|$)|\#[ ]\S.*\n)"
)

FORMATS: tuple[Format, ...] = (
    Format(
        "comparison page saved as text",
        "recovering.flattened_page",
        frozenset(),
        _begins_flattened,
        limits.PLAIN_TEXT_BYTES,
        limits.FLATTENED_BYTES_IN_PROCESS,
    ),
    Format(
        "HTML page",
        "html.html_page",
        frozenset({".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx"}),
        _HTML.match,
        limits.HTML_BYTES,
        limits.HTML_BYTES_IN_PROCESS,
    ),
    Format(
        "Markdown",
        "plain.markdown",
        frozenset({".md", ".markdown", ".mdown"}),
        _MARKDOWN.match,
        limits.MARKDOWN_BYTES,
        limits.MARKDOWN_BYTES_IN_PROCESS,
    ),
)
PLAIN_TEXT = Format(
    "plain text",
    "plain.plain_text",
    frozenset({".txt", ".text", ""}),
    lambda _: True,
    limits.PLAIN_TEXT_BYTES,
    limits.PLAIN_TEXT_BYTES_IN_PROCESS,
)

#: In a folder these are passed over with a word: they hold no articles, however readable they are.
NOT_ARTICLES = LatePattern(
    r"""\.(?:css|jsx?|mjs|tsx?|ya?ml|toml|ini|cfg|conf|log|pyc?|rb|pl|sh|bat|ps1|[ch]|[ch]pp|cc
    |rs|go|java|kt|swift|sql|svg|map|lock|tex|bib|srt|vtt|pot?|diff|patch|url|desktop|webloc|ics|vcf|variorum)""",
    re.VERBOSE | re.IGNORECASE,
)


def format_of(text: str, name: str) -> Format:
    """The format of a text, by its beginning first: names lie more often than contents."""
    beginning = text[:_BEGINNING].lstrip("\ufeff")
    for candidate in FORMATS:
        if candidate.begins(beginning):
            return candidate
    suffix = suffix_of(name)
    for candidate in FORMATS:
        # a ".html" file without a tag in it is plain text
        if suffix in candidate.suffixes and (candidate.name != "HTML page" or "<" in text):
            return candidate
    return PLAIN_TEXT


def is_zip(data: bytes) -> bool:
    """Whether the bytes are a zip archive, as documents of many programs are too."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))
