"""Which text an annotation is about, and where in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from variorum.model.decisions import TELLING
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.reporting.exchange.placing import Placing, Selectors, folded, placed
from variorum.reporting.exchange.texts_here import TextsHere, page_of
from variorum.reporting.exchange.vocabulary import TEXT_HASH
from variorum.reporting.inert import one_line
from variorum.text.phrasing import kept_phrase, marked

#: An annotation on more passages than this is none that a person made.
_MOST_TARGETS = 100


class NotPlaced(Exception):  # noqa: N818 - an answer to the person
    """Why an annotation was not taken, as a sentence, and what to do about it."""

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint


@dataclass(frozen=True, slots=True)
class At:
    """A place in one of the texts; `span` None for the text as a whole."""

    document: int
    span: Span | None
    doubt: str = ""


def targets_in(content: dict[str, Any], here: TextsHere) -> list[At]:
    """Each target of an annotation; raises `NotPlaced` where one of them is in none of the texts."""
    told = content.get("target")
    rows = told if isinstance(told, list) else [] if told is None else [told]
    if not rows and isinstance(content.get("uri"), str):  # Hypothesis: a note on a page
        rows = [content["uri"]]
    if not rows:
        raise NotPlaced(marked("It says of nothing what it is about."))
    if len(rows) > _MOST_TARGETS:
        raise NotPlaced(
            kept_phrase(
                "It is about {count} passages, more than {most}.", count=len(rows), most=_MOST_TARGETS
            )
        )
    return [_at(row, content, here) for row in rows]


def _at(row: Any, content: dict[str, Any], here: TextsHere) -> At:
    selectors = Selectors.of(row.get("selector") if isinstance(row, dict) else None)
    addresses, content_hash = _sources(row, content)
    same = here.with_hash(content_hash) or here.named(addresses)
    pages = {page_of(address) for address in addresses} - {""}
    there = here.on(pages)
    if selectors.none:
        if same or there:
            return At((same or there)[0], None)
        raise _not_here(addresses)
    for document in same:
        found = placed(selectors, here[document].text, same_text=True)
        if found is not None:
            return At(document, found.span, found.doubt)
    # The text was read anew or edited since, or the program that made the annotation knows no hashes.
    maybe: Sequence[int] = there
    if not there and (not pages or same or content_hash) and selectors.letters >= TELLING:
        maybe = here.without_address if pages else range(len(here.texts))
    best = _best(selectors, maybe, here)
    if best is not None:
        return best
    if not maybe and not same:
        raise _not_here(addresses)
    raise NotPlaced(
        marked("Its words do not stand in the text."),
        marked(
            "The text may have been another when the annotation was made; add that version, then import again."
        ),
    )


def _best(selectors: Selectors, documents: Sequence[int], here: TextsHere) -> At | None:
    """In the text where most of what stands beside the words agrees, the first of several."""
    if selectors.exact is None:  # offsets alone are a place only in the very text they were made for
        return None
    found: list[tuple[int, Placing]] = []
    sought = folded(selectors.exact)
    for document in documents:
        here.go_on()
        if not here.may_hold(document, sought):
            continue
        placing = placed(selectors, here[document].text, same_text=False)
        if placing is not None:
            found.append((document, placing))
    if not found:
        return None
    document, best = max(found, key=lambda one: one[1].agreeing)
    return At(document, best.span, best.doubt)


def _sources(row: Any, content: dict[str, Any]) -> tuple[frozenset[str], str]:
    """The addresses of what is annotated, and the hash of its text where one is given."""
    addresses: set[str] = set()
    content_hash = ""
    source = row.get("source") if isinstance(row, dict) else row
    if isinstance(row, dict) and source is None:
        source = row if "selector" not in row else None
    if isinstance(source, dict):
        given = source.get(TEXT_HASH)
        content_hash = given if isinstance(given, str) else ""
        source = source.get("id")
    for one in (source, content.get("uri")):
        if isinstance(one, str):
            addresses.add(one)
    return frozenset(addresses), content_hash


def _not_here(addresses: frozenset[str]) -> NotPlaced:
    shown = sorted(one_line(address)[:200] for address in addresses if not address.startswith("ni:"))
    reason: str = marked("No text that it is about is here.")
    if shown:
        reason = kept_phrase("No text from {address} is here.", address=shown[0])
    return NotPlaced(reason, marked("Add the article first, then import again."))
