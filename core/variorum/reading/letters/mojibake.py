"""Letters garbled by a wrong encoding before they came here ("cafÃ©" for "café"): noticed, and mended when asked.

Only ftfy's `fix_encoding` is used: its other mendings (quotation marks, ligatures, entities) would alter
what a paper printed. What was read stays as it is until a person asks for the repair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from variorum.model.article import Article, Problem, Role, Version
from variorum.model.building import version_from
from variorum.reading.problems import GARBLED, remark
from variorum.text.late_patterns import LatePattern
from variorum.text.phrasing import kept_phrase, marked

#: What UTF-8 looks like when its bytes are read one by one, in the code pages that happens with: a first
#: byte of two or more, then a continuation byte. ftfy itself decides; this spares it most texts.
_SUSPICIOUS = LatePattern(
    "[\u00c2-\u00f4\u0102-\u0111\u011e\u015e][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
    "|[\u0413\u0420\u0421][\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u2013-\u203a\u20ac\u2116\u2122]|\u00ef\u00bf\u00bd"
)
_HINT = marked("Repair Garbled Letters, in the window's Reading menu, mends them when asked.")
_SHOWN = 20
#: What a paragraph is that says nothing itself of what it is.
_FOUND_BY_PLACE = ("standfirst", "body")


def repaired(article: Article) -> Article | None:
    """`article` as it was meant, or None when no letters are garbled.

    Paragraphs stay one for one, so doubts hold, and so do roles but of those that were not recognised because their
    letters were garbled ("By JosÃ©"). A flattened comparison page is left alone: its
    rows have to rebuild the page as it was saved.
    """
    if article.rows:
        return None
    versions = tuple(_repaired_version(version, article) for version in article.versions)
    return None if versions == article.versions else replace(article, versions=versions)


def noticed(articles: Iterable[Article], where: str) -> tuple[Problem, ...]:
    """What to tell a person whose file has garbled letters, with the first of them shown; else nothing."""
    example = next((found for article in articles for found in _examples(article)), None)
    if example is None:
        return ()
    garbled, meant = example
    return (remark(where, kept_phrase(GARBLED, garbled=garbled, meant=meant), _HINT),)


def _repaired_version(version: Version, article: Article) -> Version:
    if not _SUSPICIOUS.search(version.text):
        return version
    rebuilt = version_from(_parts(version, article))
    if rebuilt.text == version.text:
        return version
    return replace(version, text=rebuilt.text, paragraphs=rebuilt.paragraphs)


def _parts(version: Version, article: Article) -> list[tuple[str, Role]]:
    """The paragraphs mended; one that was mended and had no role of its own may have one now."""
    mended = [_mended(p.text) or p.text for p in version.paragraphs]
    loose = [
        p.role in _FOUND_BY_PLACE and p.text != text
        for p, text in zip(version.paragraphs, mended, strict=True)
    ]
    kept: list[tuple[str, Role]] = [(t, p.role) for t, p in zip(mended, version.paragraphs, strict=True)]
    if not any(loose):
        return kept
    # Whoever only asks whether letters are garbled, as after every adding, need not wait for the patterns of roles.
    from variorum.reading.drafts import Block, Facts
    from variorum.reading.roles.naming import with_roles

    blocks = [Block(text, None if free else role) for (text, role), free in zip(kept, loose, strict=True)]
    again, _ = with_roles(blocks, Facts(article.outlet, article.address, article.language))
    # a heading's lines may be cut or joined; then nothing is known of single paragraphs
    if [text for text, _ in again] != mended:
        return kept
    return [new if free else old for old, new, free in zip(kept, again, loose, strict=True)]


def _mended(text: str) -> str:
    if text.isascii() or not _SUSPICIOUS.search(text):
        return text
    import ftfy  # its tables take some 20 ms to load

    return str(ftfy.fix_encoding(text))


def _examples(article: Article) -> Iterator[tuple[str, str]]:
    if article.rows:
        return
    for version in article.versions:
        for paragraph in version.paragraphs:
            mended = _mended(paragraph.text)
            if mended != paragraph.text:
                yield _first_difference(paragraph.text, mended)


def _first_difference(garbled: str, meant: str) -> tuple[str, str]:
    """The first word of each that differs."""
    pairs = zip(garbled.split(), meant.split(), strict=False)
    one, other = next(((a, b) for a, b in pairs if a != b), (garbled, meant))
    return one[:_SHOWN], other[:_SHOWN]
