"""Outlets mode: what a report took from another outlet, or from what somebody said there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from variorum.dossier.sourcing.shared_copy import is_credit
from variorum.dossier.sourcing.source_keys import is_its_own, outlet_names, worded
from variorum.entities.sources.leaning import Leaning, leaning
from variorum.model.annotations import SourceMention
from variorum.model.comparison import Side
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.sides import SIDES, on
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.names_of_texts import begins_sentence
from variorum.text.phrasing import in_a_row, marked, phrase

_TITLES: dict[Leaning, str] = {
    "reported": marked("{text} credits {source}"),
    "said to": marked("{text} tells what was said to {source}"),
    "said on": marked("{text} tells what was said on {source}"),
    "written in": marked("{text} tells what was written in {source}"),
}
_SENTENCES: dict[Leaning, str] = {
    "reported": marked("{text} credits {source}."),
    "said to": marked("{text} tells what was said to {source}."),
    "said on": marked("{text} tells what was said on {source}."),
    "written in": marked("{text} tells what was written in {source}."),
}
#: The most telling first.
_ORDER = tuple(_SENTENCES)
#: Words beside a picture may be older than the report, and by somebody else.
_TITLES_IN_CAPTION: dict[Leaning, str] = {
    "reported": marked("{text} credits {source}, in a caption"),
    "said to": marked("{text} tells what was said to {source}, in a caption"),
    "said on": marked("{text} tells what was said on {source}, in a caption"),
    "written in": marked("{text} tells what was written in {source}, in a caption"),
}
_SENTENCE_IN_CAPTION = marked("{sentence} It stands in a caption.")
#: What it means, alone and after what it is.
_NO_SECOND = marked("If {text} only passes this on, it is no second source.")
_RELAYED = marked("{sentence} If {text} only passes this on, it is no second source.")


def relayed(texts: TwoTexts) -> Iterator[Finding]:
    """Where a report credits another outlet or agency, or tells what was said to it: shared copy is not corroboration.

    Each outlet once, those of one credit line together, in the text before its captions, by what tells most. A paper
    calls itself so as well ("told the Gazette"): of a text that nobody knows the outlet of, what was said to one may
    have been said to its own.
    """
    for side in SIDES:
        found: dict[str, tuple[Leaning, SourceMention]] = {}
        tells: dict[str, tuple[bool, int]] = {}
        for outlet, how, source in _leant_on(texts, side):
            least = _is_in_caption(texts, side, source), _ORDER.index(how)
            if outlet not in found or least < tells[outlet]:
                found[outlet], tells[outlet] = (how, source), least
        lines: dict[int, tuple[Leaning, list[SourceMention]]] = {}
        for how, source in found.values():
            lines.setdefault(_line(texts, side, source), (how, []))[1].append(source)
        for how, sources in lines.values():
            yield _finding(texts, side, how, sources)


def _leant_on(texts: TwoTexts, side: Side) -> Iterator[tuple[str, Leaning, SourceMention]]:
    annotations = texts.annotations(side)
    whole = outlet_names(annotations)
    own = texts.name(side), texts.outlet(side)
    for source in annotations.sources:
        credit = texts.words(side, Span(source.start, source.end))
        if source.kind != "via" or any(is_its_own(credit, name) for name in own):
            continue
        how = leaning(annotations.text, source.start, source.end) or "reported"
        if how == "reported" or texts.outlet(side):
            yield whole.get(worded(credit), worded(credit)), how, source


def _line(texts: TwoTexts, side: Side, source: SourceMention) -> int:
    """Where the credit line begins that names the source: one line is one finding; elsewhere where the source does."""
    annotations = texts.annotations(side)
    if not is_credit(annotations, Span(source.start, source.end)):
        return source.start
    return annotations.text.rfind("\n", 0, source.start)


def _is_in_caption(texts: TwoTexts, side: Side, source: SourceMention) -> bool:
    version = texts.annotations(side).source
    if isinstance(version, str):
        return False
    at = bisect_right(version.paragraphs, source.start, key=lambda paragraph: paragraph.start) - 1
    return at >= 0 and version.paragraphs[at].role == "caption"


def _finding(texts: TwoTexts, side: Side, how: Leaning, sources: Sequence[SourceMention]) -> Finding:
    name, spans = texts.name(side), tuple(Span(source.start, source.end) for source in sources)
    told = {
        "text": begins_sentence(name),
        "source": in_a_row(texts.words(side, span) for span in spans),
    }
    sentence, titles = phrase(_SENTENCES[how], **told), _TITLES
    if _is_in_caption(texts, side, sources[0]):
        sentence, titles = phrase(_SENTENCE_IN_CAPTION, sentence=sentence), _TITLES_IN_CAPTION
    return Finding(
        "",
        "source",
        phrase(titles[how], **told),
        phrase(_RELAYED, sentence=sentence, text=name),
        *on(side, spans),
        min(source.confidence for source in sources),
        "other",
        detail=phrase(_NO_SECOND, text=name),
    )
