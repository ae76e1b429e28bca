"""What a press database says of one of the articles it exports: outlet, date, language, address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from variorum.reading.drafts import Block, Facts
from variorum.reading.exports.database_lines import ENDED, NUMBERED
from variorum.reading.exports.factiva_fields import fields_of
from variorum.reading.roles.date_lines import date_on
from variorum.reading.roles.dates import read_moment
from variorum.reading.roles.header_lines import header_line
from variorum.text.late_patterns import LatePattern

_LANGUAGES = {
    name: code
    for code, names in {
        "en": "english englisch anglais inglés inglese",
        "de": "german deutsch allemand alemán tedesco",
        "fr": "french französisch français francés francese",
        "es": "spanish spanisch espagnol español spagnolo",
        "it": "italian italienisch italien italiano",
        "pt": "portuguese portugiesisch portugais portugués portoghese",
        "nl": "dutch niederländisch néerlandais neerlandés olandese",
        "ru": "russian russisch russe ruso russo",
        "ar": "arabic arabisch arabe árabe arabo",
        "zh": "chinese chinesisch chinois chino cinese",
    }.items()
    for name in names.split()
}
#: Above the text stand so many lines at most.
_HEADING = 16
_OUTLET_WORDS = 8
_FACTIVA_CODE = LatePattern(r"[A-Z][A-Z0-9]{2,9}")
_TIME = LatePattern(r"\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?", re.IGNORECASE)
_PROQUEST = LatePattern(
    r"(Publication title|Publication info|Publication date|Language of publication|Document URL)\s?[:|]\s?(\S.*)"
)

#: What those begin with.
_BEGINNINGS = ("Publication ", "Language ", "Document ")


def database_facts(blocks: Sequence[Block], facts: Facts) -> Facts:
    """`facts` with what the database's own lines around this one article state."""
    if (fields := fields_of(blocks)) is not None:
        return _of_fields(fields, facts)
    texts = [block.text for block in blocks]
    short = [text for text in texts if len(text) < 80]
    if any(NUMBERED.fullmatch(text) or ENDED.fullmatch(text) for text in short):
        facts = _beside_date(texts[:_HEADING], facts)
    keyed = [text for text in texts if text.startswith(_BEGINNINGS)]
    found = {match[1]: match[2].strip() for text in keyed if (match := _PROQUEST.fullmatch(text))}
    return _of_proquest(found, facts) if found else facts


def _of_fields(fields: Sequence[tuple[str, str]], facts: Facts) -> Facts:
    first: dict[str, str] = {}
    for code, text in fields:
        first.setdefault(code, text)
    facts = replace(
        _in_language(facts, first.get("LA", "")),
        outlet=facts.outlet or first.get("SN", "")[:120],
    )
    return _published(facts, f"{first.get('PD', '')} {first.get('ET', '')}".strip())


def _of_proquest(found: dict[str, str], facts: Facts) -> Facts:
    info = re.split(r"\s?[;:,\[]|\s\(", found.get("Publication info", ""))[0]
    address = found.get("Document URL", "")
    facts = replace(
        _in_language(facts, found.get("Language of publication", "")),
        outlet=facts.outlet or (found.get("Publication title") or info)[:120],
        address=facts.address or (address if re.fullmatch(r"https?://\S+", address) else ""),
    )
    return _published(facts, found.get("Publication date", ""))


def _in_language(facts: Facts, name: str) -> Facts:
    """What the database says beats the language of whose program wrote the document."""
    code = _LANGUAGES.get(name.casefold(), "")
    if not code or (facts.language and "language" not in facts.guessed):
        return facts
    return replace(facts, language=code, guessed=facts.guessed - {"language"})


def _published(facts: Facts, raw: str) -> Facts:
    moment = read_moment(raw) if raw and not facts.published_raw else None
    if moment is None or moment.when is None:
        return facts
    guessed = facts.guessed | ({"published"} if moment.guessed else frozenset())
    return replace(facts, published=moment.when, published_raw=raw, guessed=guessed)


def _beside_date(texts: Sequence[str], facts: Facts) -> Facts:
    """The outlet's name stands above the date (LexisNexis), or between the date and its code (Factiva)."""
    if facts.outlet:
        return facts
    dates = [index for index, text in enumerate(texts) if len(text) <= 100 and date_on(text)]
    for index in dates[:1]:
        below = next((i for i in range(index + 1, len(texts)) if not _TIME.fullmatch(texts[i])), len(texts))
        coded = any(_FACTIVA_CODE.fullmatch(text) for text in texts[below + 1 : below + 3])
        place = below if coded else index - 1
        if 0 < place < len(texts) and _could_be_outlet(texts[place]):
            return replace(facts, outlet=texts[place], guessed=facts.guessed | {"outlet"})
    return facts


def _could_be_outlet(text: str) -> bool:
    return (
        len(text) <= 80
        and len(text.split()) <= _OUTLET_WORDS
        and text[-1:] not in ".!?:;,"
        and not re.fullmatch(r"\d+\s\w+", text)
        and header_line(text) is None
        and not NUMBERED.fullmatch(text)
    )
