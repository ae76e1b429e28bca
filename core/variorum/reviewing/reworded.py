"""Versions mode: what of a sentence is a change of its own, and what is one rewording with the rest.

Who reads "But", "while", "but that", "were → are" reads one sentence put otherwise. A name, a figure or a qualifier is
told by itself where it plainly took another's place; in a sentence written anew it is one more part of the rewording,
which then says whom and what the sentence names now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from variorum.model.comparison import EditKind, Link, Side
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing.edited_words import in_a_rewording, name_kept, with_other_details, with_other_names
from variorum.reviewing.in_order import told_of_both
from variorum.reviewing.phrases import BETWEEN_CHANGES
from variorum.reviewing.sides import SIDES
from variorum.reviewing.slots import Run, runs_of
from variorum.reviewing.touching import AnyLength, touching
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.leaving_out import CUT
from variorum.text.phrasing import marked, phrase

_Runs: TypeAlias = Mapping[tuple[Span, Span], Run]
#: What passages name or tell: by what it is known again, the words for it.
_Facts: TypeAlias = dict[int | str, str]
#: Of more changes than this the rest is left out of the line that tells them.
_SHOWN = 6
#: As many words as a title and an article beside what is exchanged, and it is still this that changed.
_BESIDE = 2
#: Kinds that may stand opposite another by chance: quotations have their marks, and house style tells nothing.
_BY_CHANCE: frozenset[EditKind] = frozenset(("number", "date", "name", "negation", "hedge", "attribution"))
_PLACES = marked("Reworded in {count} places")
_PASSAGE = marked("Passage reworded")
_OF_FIGURES: tuple[EditKind, ...] = ("number", "date")
#: What a rewording is called by that names the same as before; the graver ones first.
_BY_KIND: tuple[EditKind, ...] = ("negation", "attribution", "hedge")


class _Linked(NamedTuple):
    """A passage of one text and the one of the other text that tells the same."""

    start: int
    end: int
    there: Span


class Rewordings:
    """The findings of one link after another, with those that are no changes of their own as one."""

    def __init__(self, texts: TwoTexts, links: Sequence[Link]) -> None:
        self._texts = texts
        pairs = [(link.left, link.right) for link in links if link.kind != "quote"]
        self._linked: dict[Side, AnyLength[_Linked]] = {
            "left": AnyLength([_Linked(one.start, one.end, other) for one, other in pairs]),
            "right": AnyLength([_Linked(other.start, other.end, one) for one, other in pairs]),
        }

    def __call__(self, link: Link, found: Sequence[Finding]) -> Iterator[Finding]:
        """Those of this link; the rewording stands where the first part of it stood."""
        left, right = self._texts.left.text, self._texts.right.text
        runs = {(edit.left, edit.right): run for run in runs_of(link, left, right) for edit in run.edits}
        parts = [one for one in found if not self._is_its_own(link, one, runs)]
        if len(parts) == 1 and (link.kind != "reworded" or _is_wording(parts[0])):
            parts = []  # what it is called by itself says as much
        told = [self._as_one(link, parts, runs)] if parts else []
        joined = set(map(id, parts))
        for finding in found:
            if id(finding) not in joined:
                yield finding
            elif told:
                yield told.pop()

    def _is_its_own(self, link: Link, finding: Finding, runs: _Runs) -> bool:
        left, right = finding.left[0], finding.right[0]
        run = runs.get((left, right))
        if run is None:
            return True  # of several places, or set otherwise
        if _is_wording(finding):
            return False
        if finding.edit_kind not in _BY_CHANCE:
            return True
        held = link.kind != "reworded" or run.is_held()
        if len(left) and len(right):
            return held and run.wording <= _BESIDE and self._beside(finding) <= _BESIDE
        # A "not" that came or went is told whatever became of the rest.
        return held or finding.kind == "negation"

    def _beside(self, finding: Finding) -> int:
        """How many words of a name's or a figure's edit are none of either, where there is one."""
        if finding.edit_kind not in ("name", *_OF_FIGURES):
            return 0
        all_words, told_words = [], []
        for side, span in zip(SIDES, (finding.left[0], finding.right[0]), strict=True):
            said = self._texts.annotations(side)
            told = [each.text for each in touching(said.mentions, span)]
            told += [each.text for each in touching(said.figures, span)]
            all_words.append(len(span.of(said.text).split()))
            told_words.append(sum(len(words.split()) for words in told))
        return max(all_words) - max(told_words) if any(told_words) else 0

    def _as_one(self, link: Link, parts: Sequence[Finding], runs: _Runs) -> Finding:
        words = self._words(link, parts)
        places = len({id(runs[one.left[0], one.right[0]]) for one in parts})
        whole = replace(
            parts[0],
            kind="wording",
            title=phrase(_PLACES, count=places) if places > 1 else phrase(_PASSAGE),
            sentence=words,
            left=tuple(span for one in parts for span in one.left),
            right=tuple(span for one in parts for span in one.right),
            weight="other",
            edit_kind="wording",
            detail=words,
        )
        return whole if all(map(_is_wording, parts)) else self._with_facts(link, whole, parts)

    def _with_facts(self, link: Link, whole: Finding, parts: Sequence[Finding]) -> Finding:
        """Called by what of it may change the meaning."""
        figured = [one for one in parts if one.edit_kind in _OF_FIGURES]
        names = self._apart(link, parts, _named)
        figures = self._apart(link, figured, _figures)
        whole = replace(whole, weight="meaning")
        if any(figures):
            both = [[*one.values(), *other.values()] for one, other in zip(names, figures, strict=True)]
            kind: FindingKind = "name" if any(names) else "figure"
            return replace(
                whole,
                kind=kind,
                edit_kind=figured[0].edit_kind,
                title=with_other_details(self._texts, both[0], both[1]),
            )
        if any(names):
            title = with_other_names(self._texts, *(list(one.values()) for one in names))
            return replace(whole, kind="name", edit_kind="name", title=title)
        for of_words in _BY_KIND:
            grave = next((one for one in parts if one.edit_kind == of_words), None)
            if grave is not None:
                return replace(whole, kind=grave.kind, edit_kind=of_words, title=in_a_rewording(of_words))
        # All that it names the other text has in its place; or it is of a language whose figures are not read.
        read = not figured or any(
            _figures(self._texts, side, spans)
            for one in figured
            for side, spans in zip(SIDES, (one.left, one.right), strict=True)
        )
        return replace(whole, weight="other") if read else replace(whole, kind="figure", edit_kind="number")

    def _apart(
        self, link: Link, parts: Sequence[Finding], told: Callable[[TwoTexts, Side, Sequence[Span]], _Facts]
    ) -> tuple[_Facts, _Facts]:
        """What changed words of either side tell that no passage linked to their sentence does."""
        texts = self._texts
        gone = told(texts, "left", [span for one in parts for span in one.left])
        come = told(texts, "right", [span for one in parts for span in one.right])
        there = told(texts, "right", self._counterparts("left", link.left))
        here = told(texts, "left", self._counterparts("right", link.right))
        return (
            {key: words for key, words in gone.items() if key not in there},
            {key: words for key, words in come.items() if key not in here},
        )

    def _counterparts(self, side: Side, passage: Span) -> list[Span]:
        return [one.there for one in self._linked[side].touching(passage)]

    def _words(self, link: Link, parts: Sequence[Finding]) -> str:
        """What became of the passage: change by change where most of it stayed."""
        texts = self._texts
        if link.kind == "reworded":
            return told_of_both(texts, texts.words("left", link.left), texts.words("right", link.right))
        return BETWEEN_CHANGES.join(one.sentence for one in parts[:_SHOWN]) + (
            CUT if len(parts) > _SHOWN else ""
        )


def _is_wording(finding: Finding) -> bool:
    """Whether it tells nothing but that it is put otherwise; around a name or a date as well."""
    if finding.weight == "meaning":
        return False
    return finding.kind in ("wording", "figure") or finding.title == name_kept()


def _named(texts: TwoTexts, side: Side, spans: Sequence[Span]) -> _Facts:
    """Who is named, by the number of the entity where one was made."""
    found: _Facts = {}
    for span in spans:
        for mention in touching(texts.annotations(side).mentions, span):
            name = " ".join(mention.text.split())
            found.setdefault(texts.entities[side].get(mention.start, name), name)
    return found


def _figures(texts: TwoTexts, side: Side, spans: Sequence[Span]) -> _Facts:
    figures = (figure for span in spans for figure in touching(texts.annotations(side).figures, span))
    words = (" ".join(figure.text.split()) for figure in figures)
    return {each.casefold(): each for each in words}
