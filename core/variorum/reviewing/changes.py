"""Versions mode: what was removed, added, moved and edited, as findings.

The rules take the left text for the older one (`in_order.py` sees to it); where `TwoTexts.older` is None nobody knows,
and what they say claims nothing of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import itemgetter

from variorum.model.comparison import Comparison, Edit, Link, Side
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing.changed_spaces import title_of_changed_space, words_beside
from variorum.reviewing.edited_words import called
from variorum.reviewing.edits_together import edits_together
from variorum.reviewing.first_capitals import follows_from_place, with_capitals
from variorum.reviewing.in_order import told_of_both
from variorum.reviewing.links_told import KeptElsewhere, links_told
from variorum.reviewing.mended_names import MendedNames
from variorum.reviewing.neighbours import Passage, gathered
from variorum.reviewing.passages import carried_in
from variorum.reviewing.phrases import quoted
from variorum.reviewing.reworded import Rewordings
from variorum.reviewing.sides import on
from variorum.reviewing.signed_figures import EditInPlace
from variorum.reviewing.two_texts import APPARATUS, TwoTexts
from variorum.reviewing.who_speaks import who_speaks_in
from variorum.text.leaving_out import CUT
from variorum.text.names_of_texts import begins_sentence
from variorum.text.phrasing import marked, phrase

#: Where a mention begins, and the name.
_Named = tuple[int, str]
_SIDES: tuple[tuple[Side, FindingKind], ...] = (("left", "removed"), ("right", "added"))
#: How a passage that is on one side only is called: of one sentence or not, with something that matters or not.
_ONE_SIDED: dict[tuple[FindingKind, bool, bool], str] = {
    ("removed", False, False): marked("Passage removed"),
    ("removed", False, True): marked("Passage with {holding} removed"),
    ("removed", True, False): marked("Sentence removed"),
    ("removed", True, True): marked("Sentence with {holding} removed"),
    ("added", False, False): marked("Passage added"),
    ("added", False, True): marked("Passage with {holding} added"),
    ("added", True, False): marked("Sentence added"),
    ("added", True, True): marked("Sentence with {holding} added"),
}
#: Of so many paragraphs that nobody counts them on the screen.
_MANY = 6
_OF_MANY: dict[tuple[FindingKind, bool], str] = {
    ("removed", False): marked("{count} paragraphs removed"),
    ("removed", True): marked("{count} paragraphs with {holding} removed"),
    ("added", False): marked("{count} paragraphs added"),
    ("added", True): marked("{count} paragraphs with {holding} added"),
}
_NAMES = marked("Names found in this text alone: {names}")
_TOLD: dict[FindingKind, str] = {
    "removed": marked("Removed in {text}: {words}"),
    "added": marked("Added in {text}: {words}"),
}
_MARKS = " ,;:"
_CARRIES = marked("{text} carries a notice: {words}")
_CARRIED = marked("{text} carried a notice: {words}")


def changed_notices(texts: TwoTexts) -> Iterator[Finding]:
    """Notices that came, went, or say something else."""
    linked = {link.left.start: link for link in texts.comparison.links if link.kind == "same"}
    kept = {link.right.start for link in linked.values()}
    for span in texts.notices("right"):
        if span.start not in kept:
            words = quoted(texts.words("right", span), 400)
            sentence = phrase(_CARRIES, text=begins_sentence(texts.name("right")), words=words)
            title = _unordered_notice(texts, "right") or phrase("Notice added")
            detail = _detail(texts, "right", span)
            yield Finding("", "notice", title, sentence, right=(span,), detail=detail)
    for span in texts.notices("left"):
        if span.start not in linked:
            words = quoted(texts.words("left", span), 400)
            told = _CARRIED if texts.older else _CARRIES
            sentence = phrase(told, text=begins_sentence(texts.name("left")), words=words)
            title = _unordered_notice(texts, "left") or phrase("Notice removed")
            detail = _detail(texts, "left", span)
            yield Finding("", "notice", title, sentence, left=(span,), detail=detail)


def changed_headline(texts: TwoTexts) -> Iterator[Finding]:
    """The headlines, where they are not the same words."""
    left, right = texts.headline("left"), texts.headline("right")
    if left is None or right is None:
        return
    old, new = texts.words("left", left), texts.words("right", right)
    if old != new and not _differ_only_in_what_is_ignored(texts.comparison, left, right):
        words = told_of_both(texts, old, new)
        yield Finding("", "headline", phrase("Headline changed"), words, (left,), (right,), detail=words)


def _differ_only_in_what_is_ignored(comparison: Comparison, left: Span, right: Span) -> bool:
    """Whether every sentence of both is linked, and no edit is left to show."""
    links = [
        link
        for link in comparison.links
        if left.start <= link.left.start < left.end and right.start <= link.right.start < right.end
    ]
    for span, places, sentences in (
        (left, [link.left for link in links], comparison.left_sentences),
        (right, [link.right for link in links], comparison.right_sentences),
    ):
        inside = (s for s in sentences if span.start <= s.start < span.end)
        if not all(any(p.start <= s.start < p.end for p in places) for s in inside):
            return False
    return bool(links) and all(link.kind == "same" and not link.edits for link in links)


def one_sided(texts: TwoTexts) -> Iterator[Finding]:
    """Passages removed or added; those with a source, a figure or a quotation change meaning.

    Whole paragraphs next to each other are one; a sentence in a paragraph that stayed is one by itself.
    """
    for side, kind in _SIDES:
        passages = gathered(_of_paragraphs(texts, side), texts, side, kind)
        alone = _named_alone(texts, side) if any(len(one.spans) > _MANY for one in passages) else ()
        for passage in passages:
            spans, carried = passage.spans, passage.carried
            words = " ".join(texts.words(side, span) for span in spans)
            yield Finding(
                "",
                kind,
                _one_sided_title(texts, side, kind, passage, carried.phrase()),
                phrase(_TOLD[kind], text=texts.names[1], words=quoted(words, 400))
                if texts.older
                else phrase("Only in {text}: {words}", text=texts.name(side), words=quoted(words, 400)),
                *on(side, spans),
                weight="meaning" if carried else "other",
                detail="\n".join(line for line in (quoted(words, 140), _names(alone, spans)) if line),
            )


def _named_alone(texts: TwoTexts, side: Side) -> Sequence[_Named]:
    """In order, where somebody is mentioned whom the other text does not have."""
    there = set(texts.entities["right" if side == "left" else "left"].values())
    return [
        (start, texts.dossier.entities[number].name)
        for start, number in sorted(texts.entities[side].items())
        if number not in there
    ]


def _names(alone: Sequence[_Named], spans: Sequence[Span]) -> str:
    """Whom a long passage brings, in a line; "" for one that is read at a glance."""
    if len(spans) <= _MANY:
        return ""
    first, last = (bisect_left(alone, place, key=itemgetter(0)) for place in (spans[0].start, spans[-1].end))
    new = dict.fromkeys(name for _, name in alone[first:last])
    if not new:
        return ""
    shown = ", ".join(list(new)[:_MANY]) + (CUT if len(new) > _MANY else "")
    return phrase(_NAMES, names=shown)


def _of_paragraphs(texts: TwoTexts, side: Side) -> Iterator[Passage]:
    annotations = texts.annotations(side)
    carries, who_speaks = carried_in(annotations), who_speaks_in(annotations)
    for run in texts.runs(side):
        row = run.row if run.whole else None
        yield Passage(row, (run.span,), run.sentences, carries(run.span), who_speaks(run.span))


def _one_sided_title(texts: TwoTexts, side: Side, kind: FindingKind, passage: Passage, holding: str) -> str:
    if texts.older and len(passage.spans) > _MANY:
        return phrase(_OF_MANY[kind, bool(holding)], count=len(passage.spans), holding=holding)
    if texts.older:
        title = _ONE_SIDED[kind, passage.sentences == 1, bool(holding)]
        return phrase(title, holding=holding)
    title = marked("Only in {text}: {holding}") if holding else marked("Only in {text}")
    return phrase(title, text=texts.name(side), holding=holding)


def _unordered_notice(texts: TwoTexts, side: Side) -> str:
    return "" if texts.older else phrase("Notice only in {text}", text=texts.name(side))


def edits(texts: TwoTexts) -> Iterator[Finding]:
    """One finding for each edit inside a link that is likely or better."""
    headline = texts.headline("left")
    stands_elsewhere, names = KeptElsewhere(texts.comparison), MendedNames(texts)
    links = links_told(texts.comparison)
    rewordings = Rewordings(texts, links)
    for link in links:
        if not link.edits or (headline is not None and link.left.overlaps(headline)):
            continue
        role = texts.role("left", link.left)
        if role == "byline":
            yield _byline(texts, link)
        elif role not in APPARATUS:
            told = [
                edit
                for edit in link.edits
                if not stands_elsewhere(edit.left, edit.right) and not follows_from_place(texts, link, edit)
            ]
            found = edits_together(texts, [_edited(texts, link, edit, names) for edit in told])
            yield from with_capitals(texts, link, list(rewordings(link, list(found))))


def moved(texts: TwoTexts) -> Iterator[Finding]:
    """Passages that stand in another place."""
    for link in links_told(texts.comparison):
        lines = texts.role("left", link.left) in APPARATUS
        if link.moved and link.kind != "quote" and not lines:
            yield Finding(
                "",
                "moved",
                phrase("Passage moved"),
                phrase("Moved: {words}", words=quoted(texts.words("left", link.left), 400)),
                (link.left,),
                (link.right,),
                link.score,
                "other",
                detail=_detail(texts, "left", link.left),
            )


def _edited(texts: TwoTexts, link: Link, edit: Edit, names: MendedNames) -> Finding:
    spaces = title_of_changed_space(texts, edit)
    if spaces is not None:
        words, places = words_beside(texts, "left", edit.left), ((edit.left,), (edit.right,))
        return Finding("", "style", spaces, words, *places, link.score, "other", edit.kind, words)
    old = _trimmed(texts, "left", link.left, edit.left)
    new = _trimmed(texts, "right", link.right, edit.right)
    name = called(texts, link, edit, old, new, mended=names.mended(edit))
    words = told_of_both(texts, old, new)
    return Finding(
        "",
        name.kind,
        name.title,
        words,
        (edit.left,),
        (edit.right,),
        link.score,
        "meaning" if name.weighs else "other",
        edit.kind,
        words
        if old and new
        else _detail(texts, "right", link.right)
        if new
        else _detail(texts, "left", link.left),
    )


def _trimmed(texts: TwoTexts, side: Side, passage: Span, span: Span) -> str:
    """Without the marks a cut leaves at its edges, unless there is nothing else."""
    words = texts.words(side, span)
    kept = words.rstrip(f"{_MARKS}–—").lstrip(_MARKS)
    if kept[:1] in ("–", "—") and not EditInPlace(texts, side, passage, span).opens_with_minus(_MARKS):
        kept = kept.lstrip(f"{_MARKS}–—")
    return kept.removeprefix("”").lstrip(" ,") or words


def _byline(texts: TwoTexts, link: Link) -> Finding:
    words = told_of_both(texts, texts.words("left", link.left), texts.words("right", link.right))
    title = phrase("Byline changed")
    return Finding("", "wording", title, words, (link.left,), (link.right,), link.score, "other", None, words)


def _detail(texts: TwoTexts, side: Side, span: Span) -> str:
    return quoted(texts.words(side, span), 140)
