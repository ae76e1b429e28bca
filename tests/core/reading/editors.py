"""Later versions of a text as several kinds of editors make them, to flatten into comparison pages.

What they do was seen in real version pairs: a flash is rewritten around a new lead, with blocks of paragraphs
replaced by others that say something else; a story grows at its end; a word is mended; paragraphs are split,
merged and moved, and sentences go from one to the next.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

_SENTENCE = re.compile(
    r"(?<=[a-z0-9)][.!?])(?<!\bMr\.)(?<!\b[DMS]r\.)(?<!\b[MS]rs\.) (?=[A-Z“\"])|(?<=[.!?]”) (?=[A-Z“\"])"
)
_ASIDE = re.compile(r", (?:who|which|a|an|the|where|after|while)\b[^,.;“”\"]{8,90}(?=,)")
_SAID = ((" said", " told reporters"), (" said", " added"), (" told reporters", " said"), (" has ", " had "))
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_PUT_IN = ("several", "later", "officials", "14", "reportedly", "at least", "nearly", "two", "on Friday")
_FIRST = ("Ines", "Tomas", "Marta", "Owen", "Lena", "Pavel")
_LAST = ("Calder", "Brandt", "Okafor", "Lindqvist", "Moreau", "Tanner")
_PLACES = ("Port Ellery", "Westerhaven", "Norland", "Sand Holm")


@dataclass(frozen=True)
class Editor:
    """How often an editor does what. All but `blocks` are chances a paragraph."""

    name: str
    edits: float = 0.15
    #: Of runs of paragraphs: chance to begin one that only the older or only the newer version has.
    taken_out: float = 0.0
    put_in: float = 0.08
    #: Mean length of such a run.
    blocks: float = 1.5
    moves: float = 0.02
    #: Paragraphs split in two, or merged with the next.
    splits: float = 0.01
    #: Chance to begin a run that is replaced: some paragraphs out, others in.
    replaced: float = 0.0
    #: How many of all pages are this editor's, as against the others: more stories grow than shrink.
    often: int = 2
    #: Credits, a dateline, "will be updated": a chance a page.
    trimmings: float = 0.15


EDITORS = (
    Editor("mends words", edits=0.12, put_in=0.01, moves=0.0, splits=0.005),
    Editor("lets the story grow", edits=0.12, put_in=0.12, blocks=2.0, moves=0.02, often=4),
    Editor("edits with a heavy hand", edits=0.4, put_in=0.1, taken_out=0.05, moves=0.03, splits=0.04),
    Editor("rewrites", edits=0.25, put_in=0.1, taken_out=0.06, replaced=0.2, blocks=3.0, moves=0.05, splits=0.03,
           trimmings=0.4),
    Editor("cuts to length", edits=0.15, put_in=0.01, taken_out=0.12, blocks=2.0, moves=0.01, splits=0.03, often=1),
)  # fmt: skip


def sentences_of(paragraph: str) -> list[str]:
    """The sentences of a paragraph, roughly."""
    return _SENTENCE.split(paragraph)


def two_versions(
    paragraphs: Sequence[str], spare: Sequence[str], chance: random.Random, editor: Editor
) -> tuple[list[str], list[str]]:
    """An older and a newer version made of one text: both lack parts of it, and what both have may differ.

    `spare` are paragraphs of other reports on it that say nothing of `paragraphs`; they come in too, in
    order and in runs. Neither version says a thing twice, for no paragraph is used twice.
    """
    rest = list(spare)
    older: list[str] = []
    newer: list[str] = []
    out = into = 0
    for paragraph in paragraphs:
        if chance.random() < editor.replaced:
            out, into = _run(chance, editor), _run(chance, editor)
            if chance.random() < 0.3:
                newer.extend(_some(rest, into))
                into = 0
        elif chance.random() < editor.taken_out:
            out, into = _run(chance, editor), 0
        elif chance.random() < editor.put_in:
            out, into = 0, _run(chance, editor)
        if out:
            out -= 1
            older.append(paragraph)
        elif into:
            into -= 1
            newer.append(paragraph)
        else:
            before, after = (paragraph, paragraph)
            if chance.random() < editor.edits:
                before, after = edited(paragraph, rest, chance)
            older.append(before)
            newer.append(after)
    if chance.random() < 3 * editor.put_in:
        newer.extend(_some(rest, _run(chance, editor)))
    newer = _reshaped(newer, chance, editor)
    if chance.random() < editor.trimmings:
        older, newer = _trimmed(older, newer, chance)
    return list(dict.fromkeys(older)), list(dict.fromkeys(newer))


def _run(chance: random.Random, editor: Editor) -> int:
    return 1 + min(12, int(chance.expovariate(1.0 / max(0.1, editor.blocks - 0.5))))


def _some(rest: list[str], count: int) -> list[str]:
    taken = rest[:count]
    del rest[:count]
    return taken


def _reshaped(paragraphs: Sequence[str], chance: random.Random, editor: Editor) -> list[str]:
    """Paragraphs split, merged, moved, and sentences carried over into the next."""
    new: list[str] = []
    for paragraph in paragraphs:
        parts = sentences_of(paragraph)
        if chance.random() < editor.splits and len(parts) > 1:
            at = chance.randrange(1, len(parts))
            new.extend((" ".join(parts[:at]), " ".join(parts[at:])))
        elif chance.random() < editor.splits and new:
            new[-1] = f"{new[-1]} {paragraph}"
        elif chance.random() < editor.splits and new and len(parts) > 1:
            new[-1] = f"{new[-1]} {parts[0]}"
            new.append(" ".join(parts[1:]))
        else:
            new.append(paragraph)
    for _ in paragraphs:
        if chance.random() < editor.moves and len(new) > 3:
            new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
    return new


def _trimmed(older: list[str], newer: list[str], chance: random.Random) -> tuple[list[str], list[str]]:
    """What stands around stories: a dateline, a promise, the names of those who helped."""
    act = chance.random()
    if act < 0.3 and newer:
        place = chance.choice(_PLACES).upper()
        return older, [f"{place}{chance.choice([' —', ' (Wire) —', ' -', ''])} {newer[0]}", *newer[1:]]
    if act < 0.55 and older:
        promise = chance.choice(
            ["This is a developing story and will be updated.", "This story will be updated."]
        )
        at = chance.choice([0, len(older) - 1])
        older = [*older[:at], f"{older[at]} {promise}", *older[at + 1 :]]
        return older, newer
    old, new = _credits(chance), _credits(chance)
    return [*older, *([old] if chance.random() < 0.7 else [])], [*newer, new]


def _credits(chance: random.Random) -> str:
    names = [f"{chance.choice(_FIRST)} {last}" for last in chance.sample(_LAST, 3)]
    helped = chance.choice(
        [f"{names[0]} contributed to this report.", f"{names[0]} and {names[1]} contributed to this report."]
    )
    reported = f"{names[2].split()[-1]} reported from {chance.choice(_PLACES)}."
    return f"{reported} {helped}" if chance.random() < 0.4 else helped


def edited(paragraph: str, rest: list[str], chance: random.Random) -> tuple[str, str]:
    """An older and a newer paragraph made of one, by sentence or by word.

    A sentence that is added was there before the older one lost it: so what is added fits. Seldom one comes
    off `rest`, said elsewhere by nobody.
    """
    parts = sentences_of(paragraph)
    act = chance.random()
    if len(parts) > 1 and act < 0.5:
        return _by_sentence(parts, chance)
    if act < 0.58 and rest:
        new = list(parts)
        new.insert(chance.randint(0, len(new)), sentences_of(rest.pop())[0])
        return paragraph, " ".join(new)
    if act < 0.78 and (new := _reworded(paragraph, chance)) != paragraph:
        return paragraph, new
    return paragraph, _words_changed(paragraph, chance)


def _by_sentence(parts: Sequence[str], chance: random.Random) -> tuple[str, str]:
    """One sentence more or fewer; one replaced by another; or two that change places."""
    place = chance.randrange(len(parts))
    fewer = " ".join(part for i, part in enumerate(parts) if i != place)
    act = chance.random()
    if act < 0.45:
        return fewer, " ".join(parts)
    if act < 0.7:
        return " ".join(parts), fewer
    if act < 0.92 and len(parts) > 2:
        other = (place + 1) % len(parts)
        return fewer, " ".join(part for i, part in enumerate(parts) if i != other)
    return " ".join(parts), " ".join(chance.sample(parts, len(parts)))


def _reworded(paragraph: str, chance: random.Random) -> str:
    """An aside dropped, another word for "said", another day."""
    new = paragraph
    if chance.random() < 0.6:
        new = _ASIDE.sub("", new, count=1)
    if chance.random() < 0.6:
        new = new.replace(*chance.choice(_SAID), 1)
    if chance.random() < 0.4:
        one, other = chance.sample(_DAYS, 2)
        new = new.replace(one, other)
    return new


def _words_changed(paragraph: str, chance: random.Random) -> str:
    words = paragraph.split(" ")
    if len(words) < 4:
        return f"{paragraph} {chance.choice(['again', 'later', 'today'])}"
    if chance.random() < 0.3:
        at = chance.randrange(1, len(words) - 2)
        return " ".join([*words[:at], *words[min(at + chance.randint(1, 6), len(words) - 1) :]])
    for _ in range(chance.choice([1, 1, 2, 4, 8])):
        at = chance.randrange(1, len(words) - 1)
        words[at] = chance.choice([*_PUT_IN, words[at - 1].lower()])
    return " ".join(words)
