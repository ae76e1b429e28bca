"""The lines that press databases (LexisNexis, Nexis Uni, Factiva, ProQuest) put around the articles they export."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from variorum.reading.drafts import Block
from variorum.reading.exports.factiva_fields import FIELD_ROLES, fields_of
from variorum.text.late_patterns import LatePattern

#: "Document 3 of 20", "3 of 20 DOCUMENTS": an article begins.
NUMBERED = LatePattern(
    r"(?:Do[ck]umento?\s+(\d{1,6})\s+(?:of|von|sur|de)\s+(\d{1,6})"
    r"|(\d{1,6})\s+(?:of|von|sur|de)\s+(\d{1,6})\s+DO[CK]UMENT[SE]?)\W*",
    re.I,
)
#: "End of Document" (Nexis Uni); "Document GAZTTE0020200103eg1300001" (Factiva): an article has ended.
ENDED = LatePattern(
    r"End\s+of\s+Document\W*|Ende\s+des\s+Dokuments\W*|Fin\s+d(?:u|el)\s+documento?\W*"
    r"|Do[ck]umento?\s+[A-Z][A-Z0-9]{2,11}\d{8,16}[a-z0-9]{5,16}\W*"
)
#: What those begin with.
ENDED_BEGINNINGS = ("End", "Fin", "Do")
_KEYS = LatePattern(
    r"(?:LENGTH|SECTION|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|GRAPHIC|DISTRIBUTION|TYPE|SUBJECT|EDITION"
    r"|Length|Section|Load-Date|Language|Publication-Type|Journal Code|Graphic|Classification|Edition"
    r"|L[ÄA]NGE|RUBRIK|UPDATE|SPRACHE|PUBLIKATIONSTYP|ZEITUNGS-CODE|LONGUEUR|RUBRIQUE|DATE-CHARGEMENT|LANGUE"
    r"|TYPE-PUBLICATION|LONGITUD|SECCI[ÓO]N|IDIOMA|FECHA-CARGA):\s*.{0,200}"
    r"|(?:BODY|Body|Bibliography|Classification|Notes|TEXTO|TEXT|Volltext):?"
    r"|\d{2,5}\s+(?:words|W[öo]rter|mots|palabras)"
)
#: ProQuest's; what stands under its text describes the article, "Title: …" too.
_PROQUEST = LatePattern(r"(?:ProQuest document (?:ID|link)|ProQuest-Dokument-ID)\b.{0,200}", re.I)
_PROQUEST_KEYS = LatePattern(
    r"(?:Abstract|Links|Subject|Location|People|Company\s?/\s?organi[sz]ation|Title|Alternate title|Publication title"
    r"|Publication info|Publication year|Publication date|Publication subject|Pages?|First page|Volume|Issue|Year"
    r"|Publisher|Place of publication|Country of publication|ISSN|Source type|Language of publication|Source"
    r"|Document type|Document feature|Document URL|ProQuest document (?:ID|link)|Copyright|Last updated|Database"
    r"|Section|Dateline|Credit|Identifier\s?/\s?keyword|Business indexing term|Column)(?:\s?[:|].{0,2000})?"
    r"|(?:FULL TEXT|ABSTRACT(?: \(ENGLISH\))?|DETAILS|LINKS|Bibliography|Table of contents)",
)
_FULL_TEXT = LatePattern(r"Full text:\s+(\S.*)", re.DOTALL)
#: Factiva's lines for the outlet's code and the language.
_CODES = LatePattern(
    r"[A-Z]{3,8}|English|German|French|Spanish|Italian|Portuguese|Dutch|Russian|Arabic|Chinese"
    r"|Deutsch|Englisch|Fran[çz](?:ais|ösisch)|Anglais|Español|Inglés"
)
_HEADLINE = LatePattern(r"(?:HEADLINE|TITLE|ÜBERSCHRIFT|TITRE|TITULAR):\s+(.{3,300})")
#: What Nexis and Factiva print before the first article and after the last.
_COVER_COUNT = LatePattern(r"(?:Documents?|Do[ck]umente|Documentos)\s+\((\d{1,5})\)")
_COVER_ENTRY = LatePattern(r"1\s?\.\s+(\S.{2,300})")
_SUMMARY = LatePattern(
    r"Search Summary|Suchzusammenfassung|R[ée]sum[ée] de (?:la )?recherche|Resumen de (?:la )?b[úu]squeda"
)
_SHORT = 80


def with_database_lines(blocks: Sequence[Block]) -> list[Block]:
    """`blocks`, one for one, with such lines named; all of a text that comes from no database untouched."""
    if (fields := fields_of(blocks)) is not None:
        blocks = [
            replace(block, text=text, role=block.role or FIELD_ROLES.get(code, "furniture"))
            if code not in ("", "LP", "TD")
            else replace(block, text=text)
            for block, (code, text) in zip(blocks, fields, strict=True)
        ]
    proquest = any(
        _PROQUEST.fullmatch(block.text)
        for block in blocks
        if block.text[:1] in "Pp" and len(block.text) < 300
    )
    borders = [block for block in blocks if len(block.text) < _SHORT and is_border(block.text)]
    if not proquest and fields is None and not borders:
        return list(blocks)
    ends = _cover(blocks)
    named = [
        replace(block, role=block.role or "furniture") if index < ends else _named(block, proquest)
        for index, block in enumerate(blocks)
    ]
    return _without_summary(named)


def is_border(text: str) -> bool:
    """Whether a line counts the articles, or ends one."""
    return len(text) < _SHORT and bool(NUMBERED.fullmatch(text) or ENDED.fullmatch(text))


def _named(block: Block, proquest: bool) -> Block:
    text = block.text
    if block.role is not None:
        return block
    if proquest:
        if found := _FULL_TEXT.fullmatch(text):
            return Block(found[1])
        if _PROQUEST_KEYS.fullmatch(text):
            return replace(block, role="furniture")
    if len(text) > 320:
        return block
    if found := _HEADLINE.fullmatch(text):
        return Block(found[1], "headline")
    if any(rule.fullmatch(text) for rule in (NUMBERED, ENDED, _KEYS, _CODES)):
        return replace(block, role="furniture")
    return block


def _cover(blocks: Sequence[Block]) -> int:
    """How many blocks the list of what was exported takes: up to where the first title listed comes again."""
    texts = [block.text for block in blocks[:3_000]]
    count = next((i for i, text in enumerate(texts[:40]) if _COVER_COUNT.fullmatch(text)), None)
    if count is None:
        return 0
    for index in range(count + 1, min(count + 4, len(texts))):
        if entry := _COVER_ENTRY.fullmatch(texts[index]):
            wanted = entry[1].casefold().split()
            again = (i for i in range(index + 1, len(texts)) if texts[i].casefold().split() == wanted)
            return next(again, 0)
    return 0


def _without_summary(blocks: list[Block]) -> list[Block]:
    """What was searched for, told after the last article, is no part of it."""
    for index in range(len(blocks) - 1, 0, -1):
        if ENDED.fullmatch(blocks[index].text[:200]):
            break
        if _SUMMARY.fullmatch(blocks[index].text):
            return [*blocks[:index], *(replace(block, role="furniture") for block in blocks[index:])]
    return blocks
