"""What each paragraph is: headline, standfirst, byline, date, caption, notice, credit, furniture, body.

The markup's word counts first, then the place above the body, then what single paragraphs say. In doubt a
paragraph is body: body text wrongly called furniture would be hidden from the comparison.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from variorum.model.article import Role
from variorum.reading.drafts import Block, Facts
from variorum.reading.roles.furniture import LONGEST_LABEL, is_disclaimer, is_list_label
from variorum.reading.roles.header_lines import header_line
from variorum.reading.roles.heading import read_heading
from variorum.reading.roles.headlines import could_be_headline, ends_sentence
from variorum.reading.roles.named import Named, role_doubts
from variorum.reading.roles.notices import LONGEST_CORRECTION, heads_correction, split_notice
from variorum.reading.roles.paragraph_roles import role_by_words

#: A paragraph of at most this length told twice in a row is a picture's caption and its alternative text.
_CAPTION_CHARACTERS = 600
_HEADER_LINE_CHARACTERS = 100


def with_roles(blocks: Sequence[Block], facts: Facts) -> tuple[list[tuple[str, Role]], Facts]:
    """Every block's text with its role, and the facts with what the article's own heading adds."""
    heading = read_heading(blocks, facts)
    named = [part for each in heading.parts for part in _split(each)]
    texts = [block.text for block in blocks]
    tail = _first_of_tail(texts, heading.blocks)
    for index in range(heading.blocks, len(blocks)):
        if role := blocks[index].role:
            each = Named(texts[index], role)
        else:
            each = _in_tail(texts[index]) if index >= tail else _below(texts, index)
        if each.role == "notice":
            named.extend(_split(each))
        else:
            named.append(each)
    doubts, facts = role_doubts(named), heading.facts
    if doubts != facts.doubts:
        facts = replace(facts, doubts=doubts)
    return [(each.text, each.role) for each in named], facts


def _split(each: Named) -> Iterator[Named]:
    if each.role != "notice":
        yield each
    else:
        for text, role in split_notice(each.text):
            yield Named(text, role)


def _below(texts: Sequence[str], index: int) -> Named:
    text = texts[index]
    if len(text) <= _HEADER_LINE_CHARACTERS:
        line = header_line(text)
        if line and line.role in ("date", "byline"):
            return Named(text, line.role)
        if line and line.field == "address":
            return Named(text, "furniture")
    role = role_by_words(text)
    if role != "body":
        return Named(text, role)
    before = texts[index - 1] if index else ""
    if len(before) <= LONGEST_CORRECTION and heads_correction(before):
        return Named(text, "notice")
    if len(text) <= _CAPTION_CHARACTERS:
        if index and _same_words(before, text):
            return Named(text, "furniture")
        if index + 1 < len(texts) and _same_words(texts[index + 1], text):
            # the words stay in the comparison once: it may be a sentence the page tells twice
            return Named(text, "body", "caption", 0.2) if ends_sentence(text) else Named(text, "caption")
    if index == len(texts) - 1 and is_disclaimer(text):
        return Named(text, "furniture")
    if len(before) <= LONGEST_LABEL and is_list_label(before) and _is_unfinished(text):
        return Named(text, "body", "furniture", 0.3)
    return Named(text, "body")


def _same_words(one: str, other: str) -> bool:
    # Nearly all neighbours begin otherwise: with another letter, or with another word.
    if one[:1] != other[:1] and not (one[:1].isspace() or other[:1].isspace()):
        return False
    return one.split(None, 1)[:1] == other.split(None, 1)[:1] and one.split() == other.split()


def _first_of_tail(texts: Sequence[str], start: int) -> int:
    """Where "Related stories" and the like begin: nothing below the label is a sentence of the article."""
    labels = [
        index
        for index in range(start, len(texts))
        if len(texts[index]) <= LONGEST_LABEL and is_list_label(texts[index])
    ]
    tail = len(texts)
    # a text may be nothing but short lines: only those below a label are looked at
    for index in range(len(texts) - 1, labels[0] - 1 if labels else tail, -1):
        text = texts[index]
        if is_list_label(text):
            tail = index
        elif not (_is_unfinished(text) or role_by_words(text) == "furniture"):
            break
    return tail


def _in_tail(text: str) -> Named:
    role = role_by_words(text)
    if role != "body":
        return Named(text, role)
    line = header_line(text)
    return Named(text, line.role if line and line.role == "date" else "furniture")


def _is_unfinished(text: str) -> bool:
    """A line like the headline of another article: short, and no sentence."""
    return could_be_headline(text) and not ends_sentence(text) and text[-1:] not in ':,;—–”"“'


def roles_in_place(paragraphs: Sequence[str]) -> list[Role]:
    """Roles for the paragraphs of a comparison page, headline first, none of them split or changed."""
    roles: list[Role] = ["headline"]
    for index in range(1, len(paragraphs)):
        line = header_line(paragraphs[index]) if "body" not in roles else None
        roles.append(line.role if line else _below(paragraphs, index).role)
    return roles[: len(paragraphs)]
