"""Where paragraphs, headlines and notices lie in a text that may or may not know its roles."""

from __future__ import annotations

from variorum.model.annotations import Annotations
from variorum.model.article import Paragraph
from variorum.model.building import plain_version
from variorum.model.span import Span
from variorum.text.notices import is_notice


def paragraphs_of(annotations: Annotations) -> tuple[Paragraph, ...]:
    """The paragraphs of the annotated text, from the version itself or, for plain text, from its lines."""
    source = annotations.source
    return plain_version(source).paragraphs if isinstance(source, str) else source.paragraphs


def headline_of(paragraphs: tuple[Paragraph, ...], plain: bool) -> Span | None:
    """The headline's place. In plain text: a first line that does not end like a sentence."""
    for paragraph in paragraphs:
        if paragraph.role == "headline":
            return Span(paragraph.start, paragraph.end)
    if plain and paragraphs and len(paragraphs) > 1 and not paragraphs[0].text.endswith((".", "”", '"')):
        return Span(paragraphs[0].start, paragraphs[0].end)
    return None


def notices_of(paragraphs: tuple[Paragraph, ...], plain: bool) -> tuple[Paragraph, ...]:
    """The correction, clarification and update notices."""
    return tuple(p for p in paragraphs if p.role == "notice" or (plain and is_notice(p.text)))
