"""What was found in texts and decided about them, as W3C Web Annotations (JSON-LD).

Every annotation carries the words a person or another program reads (`body`), where they stand (`target`), and all
fields of the value, so that `variorum.reporting.exchange.incoming` gives the same values back.
"""

from __future__ import annotations

import json
import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from variorum.dossier.quotations.speaker_names import SpeakerNames, speaker_names
from variorum.model.annotations import Figure, Mention, Quote, SourceMention
from variorum.model.decisions import Decisions
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting.exchange.decided import decided_annotations
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.table import as_told
from variorum.reporting.exchange.vocabulary import CONTEXTS, FOUND, REMARK, annotation, body, source, target


def web_annotations(
    texts: Sequence[NamedText],
    dossier: Dossier | None = None,
    decisions: Decisions | None = None,
    findings: Sequence[Finding] = (),
) -> dict[str, Any]:
    """An AnnotationCollection with one page; `json.dumps` it with its default ASCII escapes.

    Decisions on passages of other texts are left out: see `decided.elsewhere`. `findings` lend verdicts their words.
    """
    items = [
        *(item for number, text in enumerate(texts) for item in _found(text, number, dossier)),
        *decided_annotations(texts, decisions or Decisions(), findings),
    ]
    named = _with_ids(items)
    names = ", ".join(text.name for text in texts)
    return {
        "@context": CONTEXTS,
        "id": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, ' '.join(item['id'] for item in named))}",
        "type": "AnnotationCollection",
        "label": f"Variorum: {names}",
        "generator": {"type": "Software", "name": "Variorum"},
        "total": len(named),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": named},
    }


def _with_ids(items: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same thing told of the same words has the same id in every export; equal ones are counted."""
    seen: Counter[str] = Counter()
    named: list[dict[str, Any]] = []
    for item in items:
        words = json.dumps(item, sort_keys=True)
        seen[words] += 1
        named.append({"id": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{words}{seen[words]}')}", **item})
    return named


def _found(text: NamedText, document: int, dossier: Dossier | None) -> Iterator[dict[str, Any]]:
    found = text.annotations
    entities = dossier.entities if dossier is not None else ()
    entity_of = {k: entity for entity in entities for at, k in entity.mentions if at == document}
    for k, mention in enumerate(found.mentions):
        known = entity_of.get(k)
        name, kind = (known.name, known.type) if known is not None else (mention.text, mention.type)
        yield _one("name", text, mention, [body(name, "identifying"), body(kind, "tagging")])
    for figure in found.figures:
        yield _one("figure", text, figure, [body(_told(figure), "describing"), body(figure.kind, "tagging")])
    names = speaker_names({document: found}, entities)[document]
    for quote in found.quotes:
        yield _one("quotation", text, quote, [body(_speaker(names, quote), "describing")])
    for place in found.sources:
        yield _one("source", text, place, [body(f"source: {place.kind}", "describing")])
    for remark in found.notes:
        yield annotation(REMARK, "describing", [body(remark, "describing")], [source(text)], {"text": remark})


def _one(
    kind: str,
    text: NamedText,
    value: Mention | Figure | Quote | SourceMention,
    bodies: list[dict[str, Any]],
) -> dict[str, Any]:
    span = Span(value.start, value.end)
    return annotation(kind, FOUND[kind][1], bodies, [target(text, span)], value.to_dict())


def _told(figure: Figure) -> str:
    if figure.kind in ("date", "time"):  # its unit says how exact it is: a day, a month
        parts = [figure.qualifier, figure.text, figure.about]
    else:
        low, high = (str(as_told(bound)) if bound is not None else "" for bound in (figure.low, figure.high))
        amount = low if low == high else f"{low} to {high}".strip()
        parts = [figure.qualifier, amount, figure.unit, figure.about]
    return " ".join(part for part in parts if part)


def _speaker(names: SpeakerNames, quote: Quote) -> str:
    if quote.scare:
        return "words in marks, not a quotation"
    if quote.speaker is None:
        return "speaker not told, as said by hand" if quote.decided else "speaker not found"
    words = names.name(quote)
    if quote.decided:
        return f"said by {words}, named by hand"
    return f"said by {words}" if quote.sure else f"perhaps said by {words}"
