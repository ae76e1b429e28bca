"""The lines that press databases (LexisNexis, Nexis Uni, Factiva) put around the articles they export."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from variorum.reading.drafts import Block, Facts

#: "Document 3 of 20", "3 of 20 DOCUMENTS": an article begins.
NUMBERED = re.compile(
    r"(?:Document\s+(\d{1,6})\s+of\s+(\d{1,6})|(\d{1,6})\s+of\s+(\d{1,6})\s+DOCUMENTS)\W*", re.I
)
#: "End of Document" (Nexis Uni); "Document GAZTTE0020200103eg1300001" (Factiva): an article has ended.
ENDED = re.compile(r"End\s+of\s+Document\W*|Document\s+[A-Z]{3,12}\d{8,16}[a-z0-9]{5,16}\W*")
_KEYS = re.compile(
    r"(?:LENGTH|SECTION|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|GRAPHIC|DISTRIBUTION|TYPE|SUBJECT|EDITION"
    r"|Length|Section|Load-Date|Language|Publication-Type|Journal Code|Graphic|Classification|Edition):\s*.{0,200}"
    r"|(?:BODY|Body|Bibliography):?|\d{2,5}\s+words",
)
#: Factiva's lines for the outlet's code and the language.
_CODES = re.compile(
    r"[A-Z]{3,8}|English|German|French|Spanish|Italian|Portuguese|Dutch|Russian|Arabic|Chinese"
)
_HEADLINE = re.compile(r"(?:HEADLINE|TITLE):\s+(.{3,300})")


def with_database_lines(blocks: Sequence[Block]) -> list[Block]:
    """`blocks` with such lines named furniture, in texts that come from a database; all others untouched."""
    if not any(NUMBERED.fullmatch(b.text) or ENDED.fullmatch(b.text) for b in blocks if len(b.text) < 80):
        return list(blocks)
    return [_named(block) for block in blocks]


def _named(block: Block) -> Block:
    if block.role is not None or len(block.text) > 320:
        return block
    if found := _HEADLINE.fullmatch(block.text):
        return Block(found[1], "headline")
    if any(rule.fullmatch(block.text) for rule in (NUMBERED, ENDED, _KEYS, _CODES)):
        return replace(block, role="furniture")
    return block


def database_facts(blocks: Sequence[Block], facts: Facts) -> Facts:
    return facts
