"""The words of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) and our own beside them."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import Any

from variorum.model.annotations import Figure, Mention, Quote, SourceMention
from variorum.model.decisions import (
    CONTEXT,
    CutDecision,
    EntityDecision,
    LinkDecision,
    Note,
    RoleDecision,
    SpeakerDecision,
    Verdict,
)
from variorum.model.json_value import JsonValue
from variorum.model.span import Span
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.inert import linkable

#: What is ours: the kind of thing told, all of its fields as plain JSON, and the hash of the text.
KIND, VALUE, TEXT_HASH = "variorum:kind", "variorum:value", "variorum:textSha256"
CONTEXTS: list[Any] = [
    "http://www.w3.org/ns/anno.jsonld",
    {"@version": 1.1, "variorum": "urn:x-variorum:", VALUE: {"@id": VALUE, "@type": "@json"}},
]

#: Kind → the class it is read back as, and why W3C says one annotates.
FOUND: dict[str, tuple[type[JsonValue], str]] = {
    "name": (Mention, "identifying"),
    "figure": (Figure, "describing"),
    "quotation": (Quote, "describing"),
    "source": (SourceMention, "describing"),
}
DECIDED: dict[str, tuple[type[JsonValue], str]] = {
    "note": (Note, "commenting"),
    "verdict": (Verdict, "assessing"),
    "link": (LinkDecision, "linking"),
    "names": (EntityDecision, "identifying"),
    "role": (RoleDecision, "classifying"),
    "speaker": (SpeakerDecision, "identifying"),
    "cut": (CutDecision, "editing"),
}
#: A remark of the program on a whole text.
REMARK = "remark"


def source(text: NamedText) -> dict[str, Any]:
    """The text annotated: its address, or a name made of its hash (RFC 6920) where it has none; and the hash."""
    address = linkable(text.address)
    return {
        "id": address or hash_name(text.content_hash),
        "type": "Text",
        TEXT_HASH: text.content_hash,
    }


def hash_name(content_hash: str) -> str:
    """A SHA-256 as a name by RFC 6920: what is named by its content can be known again anywhere."""
    digits = base64.urlsafe_b64encode(bytes.fromhex(content_hash)).decode("ascii").rstrip("=")
    return f"ni:///sha-256;{digits}"


def target(text: NamedText, span: Span) -> dict[str, Any]:
    """A passage: the words with what stands beside them, and where, in code points."""
    words = text.text
    return {
        "type": "SpecificResource",
        "source": source(text),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": span.of(words),
                "prefix": words[max(0, span.start - CONTEXT) : span.start],
                "suffix": words[span.end : span.end + CONTEXT],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }


def body(value: str, purpose: str) -> dict[str, Any]:
    """Words said of the target."""
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def annotation(
    kind: str,
    motivation: str,
    bodies: Sequence[dict[str, Any]],
    targets: Sequence[dict[str, Any]],
    value: Any,
) -> dict[str, Any]:
    """One annotation, without its id."""
    return {
        "type": "Annotation",
        "motivation": motivation,
        "body": [one for one in bodies if one["value"]],
        "target": list(targets),
        KIND: kind,
        VALUE: value,
    }
