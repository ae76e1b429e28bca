"""Edits whose answer is known: every kind, in four languages. See known_edits/README.md for how to add one.

Run as a program, it prints the share that is right and every miss.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest

from variorum.comparing.witness import witness_of
from variorum.comparing.wording.edits import edits_between
from variorum.comparing.wording.sides import setting_of
from variorum.model.comparison import Edit
from variorum.model.span import Span

FOLDER = Path(__file__).with_name("known_edits")
_BRACES = re.compile(r"\{([^|{}]*)\|([^|{}]*)\|([a-z/]+)\}")
#: Beside an edit's words these are no part of it.
_AT_ENDS = " \u00a0,.;:"
_ORDINARY_NEIGHBOURS = frozenset(" \u00a0,.;:!?()”“\"»«—–'-")
#: Kinds that may never be taken for mere wording.
GRAVE = frozenset({"number", "negation", "name"})


@dataclass(frozen=True)
class Known:
    """A sentence in two versions; `edits` are (left words, right words, kinds that are right)."""

    place: str
    left: str
    right: str
    edits: tuple[tuple[str, str, tuple[str, ...]], ...]
    #: A sentence is too short to tell its language for sure; in an article it is plain.
    language: str = "english"
    #: Told anew: only the edits that are more than wording and typography are asked for.
    anew: bool = False

    @property
    def mirrored(self) -> Known:
        edits = tuple((right, left, kinds) for left, right, kinds in self.edits)
        return replace(self, place=f"{self.place} (mirrored)", left=self.right, right=self.left, edits=edits)


@cache
def known_edits() -> tuple[Known, ...]:
    return tuple(known for path in sorted(FOLDER.glob("*.txt")) for known in _read(path))


def _read(path: Path) -> Iterator[Known]:
    anew: list[Known] = []
    language = "english"
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        line = re.sub(r"(^|\s)# .*", "", line).strip()
        place = f"{path.name}:{number}"
        if line.startswith("@ "):
            language = line[2:]
        elif line.startswith("< "):
            anew.append(Known(place, line[2:], "", (), language, anew=True))
        elif line.startswith("> "):
            anew[-1] = replace(anew[-1], right=line[2:])
        elif line.startswith("= "):
            anew[-1] = replace(anew[-1], edits=(*anew[-1].edits, _edit(*line[2:].split("|"))))
        elif line:
            edits = tuple(_edit(*m.groups()) for m in _BRACES.finditer(line))
            yield Known(place, _side(line, 1), _side(line, 2), edits, language)
    yield from anew


def _edit(old: str, new: str, kinds: str) -> tuple[str, str, tuple[str, ...]]:
    return old.strip(_AT_ENDS), new.strip(_AT_ENDS), tuple(kinds.split("/"))


def _side(line: str, side: int) -> str:
    text = " ".join(_BRACES.sub(lambda m: m[side], line).split())
    return re.sub(r" (?=[,.;:!?](?:\s|$))", "", text)


def found_in(known: Known) -> tuple[Edit, ...]:
    """The engine's edits, worked out in the order in which the pipeline would."""
    swapped = (len(known.right), known.right) < (len(known.left), known.left)
    first, second = (known.right, known.left) if swapped else (known.left, known.right)
    setting = replace(setting_of(witness_of(first), witness_of(second)), language=known.language)
    edits = edits_between((0, len(first)), (0, len(second)), setting).edits
    return tuple(Edit(e.right, e.left, e.kind) for e in edits) if swapped else edits


def told(known: Known) -> list[tuple[str, str, str]]:
    """The engine's edits as the file writes them."""
    found = []
    for edit in found_in(known):
        if not (known.anew and edit.kind in ("wording", "typography")):
            found.append((*_words(edit, known.left, known.right), edit.kind))
    return found


def _words(edit: Edit, left: str, right: str) -> tuple[str, str]:
    one, other = _trimmed(edit.left, left), _trimmed(edit.right, right)
    if not len(one) and not len(other):
        one, other = edit.left, edit.right
    # Nothing, put in at a space: the next word is what it stands by, if that is so on the other side.
    if (
        not len(one)
        and right[other.start - 1 : other.start].isspace()
        and left[one.end : one.end + 1].isspace()
    ):
        one = Span(one.start + 1, one.end + 1)
    if (
        not len(other)
        and left[one.start - 1 : one.start].isspace()
        and right[other.end : other.end + 1].isspace()
    ):
        other = Span(other.start + 1, other.end + 1)
    marks = not any(map(str.isalnum, left[one.start : one.end] + right[other.start : other.end]))
    a, b = [one.start, one.end], [other.start, other.end]
    while _inside(left, a[0] - 1, marks) or _inside(right, b[0] - 1, marks):
        if min(a[0], b[0]) == 0 or left[a[0] - 1] != right[b[0] - 1] or left[a[0] - 1].isspace():
            break
        a[0], b[0] = a[0] - 1, b[0] - 1
    while _inside(left, a[1], marks) or _inside(right, b[1], marks):
        if a[1] == len(left) or b[1] == len(right) or left[a[1]] != right[b[1]] or left[a[1]].isspace():
            break
        a[1], b[1] = a[1] + 1, b[1] + 1
    return left[slice(*a)].strip(_AT_ENDS), right[slice(*b)].strip(_AT_ENDS)


def _trimmed(span: Span, text: str) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in _AT_ENDS:
        start += 1
    while end > start and text[end - 1] in _AT_ENDS:
        end -= 1
    return Span(start, end)


def _inside(text: str, at: int, only_marks: bool) -> bool:
    """Whether the character beside an edit belongs to the word the edit is in."""
    if not 0 <= at < len(text):
        return False
    return not text[at].isspace() if only_marks else text[at] not in _ORDINARY_NEIGHBOURS


def judged(known: Known) -> tuple[int, int, list[str]]:
    """How many edits are right, of how many (asked for, or found where more are found), and what is wrong."""
    found = Counter(told(known))
    right, misses = 0, []
    for old, new, kinds in known.edits:
        hits = [[(old, new, kind)] for kind in kinds]
        if known.anew:
            hits += _around(old, new, kinds, found)
        hit = next((hit for hit in hits if all(found[edit] for edit in hit)), None)
        if hit is None:
            misses.append(f"missed [{old}|{new}|{'/'.join(kinds)}]")
        else:
            found -= Counter(hit)
            right += 1
    misses += [f"found [{old}|{new}|{kind}]" for old, new, kind in found.elements()]
    return right, max(len(known.edits), right + found.total()), misses


def _around(
    old: str, new: str, kinds: tuple[str, ...], found: Counter[tuple[str, str, str]]
) -> list[list[tuple[str, str, str]]]:
    """Told anew, words may stand crosswise, each side in an edit of its own, and with a few words beside."""
    few = [
        edit for edit in found if max(len(edit[0].split()), len(edit[1].split())) <= 4 and edit[2] in kinds
    ]
    both = [[edit] for edit in few if old in edit[0] and new in edit[1]]
    apart = [
        [one, other] for one in few for other in few if one != other and old in one[0] and new in other[1]
    ]
    return [*both, *apart] if old and new else both


def score(cases: tuple[Known, ...]) -> tuple[float, int, list[str]]:
    """Share right, number of edits, and every miss as a line."""
    right = total = 0
    lines = []
    for known in cases:
        good, all_of_them, misses = judged(known)
        right, total = right + good, total + all_of_them
        lines += [f"{known.place}: {'; '.join(misses)}"] if misses else []
    return right / total, sum(len(known.edits) for known in cases), lines


def grave_taken_lightly(known: Known) -> list[str]:
    """Numbers, negations and names that changed and were called wording or typography, or not told at all."""
    light = [
        (a, b)
        for e in found_in(known)
        if e.kind in ("wording", "typography")
        for a, b in [_words(e, known.left, known.right)]
    ]
    wrong = []
    for old, new, kinds in known.edits:
        if GRAVE.issuperset(kinds) and not _told_gravely(known, old, new):
            wrong.append(f"{known.place}: [{old}|{new}|{kinds[0]}] in {light}")
    return wrong


def _told_gravely(known: Known, old: str, new: str) -> bool:
    grave = [e for e in found_in(known) if e.kind not in ("wording", "typography")]
    told = [(e, *_words(e, known.left, known.right)) for e in grave]
    return any(
        set(old.split()) & set(left.split())
        or set(new.split()) & set(right.split())
        or (old in e.left.of(known.left) and new in e.right.of(known.right))
        for e, left, right in told
    )


def test_the_set_is_large_and_has_every_kind() -> None:
    kinds = Counter(kinds[0] for known in known_edits() for _, _, kinds in known.edits)
    assert kinds.total() >= 500
    assert len(kinds) == 9
    assert min(kinds.values()) >= 12


@pytest.mark.parametrize("file", sorted(path.name for path in FOLDER.glob("*.txt")))
def test_nearly_every_edit_is_right(file: str) -> None:
    share, _, misses = score(tuple(known for known in known_edits() if known.place.startswith(file)))
    assert share >= 0.95, "\n".join(misses)


def test_no_number_negation_or_name_is_called_wording() -> None:
    assert [line for known in known_edits() for line in grave_taken_lightly(known)] == []


def test_swapped_sides_give_the_mirror_image() -> None:
    for known in known_edits():
        mirrored = tuple(Edit(e.right, e.left, e.kind) for e in found_in(known.mirrored))
        assert mirrored == found_in(known), known.place


if __name__ == "__main__":
    for file in [*sorted(path.name for path in FOLDER.glob("*.txt")), ""]:
        cases = tuple(known for known in known_edits() if known.place.startswith(file))
        share, edits, misses = score(cases)
        if file:
            sys.stdout.write("".join(f"{line}\n" for line in misses))
        sys.stdout.write(f"{file or 'all'}: {share:.1%} right of {edits} edits in {len(cases)} sentences\n")
    lines = [line for known in known_edits() for line in grave_taken_lightly(known)]
    sys.stdout.write("".join(f"TAKEN LIGHTLY {line}\n" for line in lines))
