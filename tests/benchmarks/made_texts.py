"""Texts of any length from a seed: typical pairs of versions, and the worst that may be thrown at comparing."""

from __future__ import annotations

import random
from collections.abc import Callable

SYLLABLES = [
    "ba",
    "ko",
    "lin",
    "tar",
    "mes",
    "do",
    "rin",
    "fal",
    "ver",
    "nu",
    "sil",
    "pa",
    "gor",
    "ten",
    "wi",
    "hal",
]
Pair = tuple[str, str]


def vocabulary(words: int, rng: random.Random) -> list[str]:
    """Words of two to four syllables, some of them twice."""
    return ["".join(rng.choices(SYLLABLES, k=rng.randint(2, 4))) for _ in range(words)]


def paragraphs(words: int, seed: int, frequent: bool = True) -> list[list[str]]:
    """Paragraphs of one to four sentences; words as frequent as in prose (Zipf), or all equally rare."""
    rng = random.Random(seed)
    known = vocabulary(20_000, rng)
    weights = [1 / (rank + 3) if frequent else 1 for rank in range(len(known))]
    found: list[list[str]] = []
    count = 0
    while count < words:
        found.append([])
        for _ in range(rng.randint(1, 4)):
            picked = rng.choices(known, weights, k=rng.randint(8, 30))
            count += len(picked)
            found[-1].append(" ".join(picked).capitalize() + ".")
    return found


def joined(made: list[list[str]]) -> str:
    """The paragraphs as a text."""
    return "\n\n".join(map(" ".join, made))


def typical(words: int) -> Pair:
    """One in twenty paragraphs edited, one in fifty moved."""
    made = paragraphs(words, 1)
    other = [list(p) for p in made]
    rng = random.Random(2)
    known = vocabulary(1_000, rng)
    for at in rng.sample(range(len(other)), len(other) // 20):
        other[at][0] = _edited(other[at][0], rng, known)
    for _ in range(len(other) // 50):
        other.insert(rng.randrange(len(other)), other.pop(rng.randrange(len(other))))
    return joined(made), joined(other)


def every_sentence_edited(words: int) -> Pair:
    """A word changed in each."""
    made = paragraphs(words, 1)
    rng = random.Random(2)
    known = vocabulary(1_000, rng)
    return joined(made), joined([[_edited(sentence, rng, known) for sentence in p] for p in made])


def many_versions(versions: int, words: int) -> list[str]:
    """An article that is edited on: a sentence or two at each step, now and then a paragraph comes, goes or moves."""
    made = paragraphs(words, 1)
    rng = random.Random(3)
    known = vocabulary(1_000, rng)
    spare = paragraphs(words * versions // 20 + 1, 4)
    found = [joined(made)]
    for step in range(1, versions):
        made = [list(p) for p in made]
        for at in rng.sample(range(len(made)), 1 + step % 2):
            made[at][0] = _edited(made[at][0], rng, known)
        if step % 5 == 0:
            made.insert(rng.randrange(len(made)), spare[step // 5])
        if step % 5 == 2:
            made.pop(rng.randrange(len(made)))
        if step % 7 == 0:
            made.insert(rng.randrange(len(made)), made.pop(rng.randrange(len(made))))
        found.append(joined(made))
    return found


def _edited(sentence: str, rng: random.Random, known: list[str]) -> str:
    tokens = sentence.split()
    tokens[len(tokens) // 2] = rng.choice(known)
    return " ".join(tokens)


def unlike(words: int) -> Pair:
    """No word twice in all of one text, none in both."""
    return _counted("a", words), _counted("b", words)


def _counted(letter: str, words: int) -> str:
    return "\n".join(
        " ".join(f"{letter}{at}" for at in range(start, start + 20)) + "." for start in range(0, words, 20)
    )


def _one_line(pair: Pair) -> Pair:
    left, right = (text.replace(".", "").replace("\n", " ") for text in pair)
    return left, right


def _repeated(lines: list[str], words: int) -> Pair:
    count = words // len(lines[0].split())
    left, right = (random.Random(seed).choices(lines, k=count) for seed in (1, 2))
    return "\n".join(left), "\n".join(right)


def _of_characters(unit: str, words: int) -> Pair:
    """As many characters as so many words have."""
    count = 8 * words // len(unit)
    return unit * count, unit * (count - 5)


def _unlike_sentences(words: int) -> Pair:
    return joined(paragraphs(words, 1, frequent=False)), joined(paragraphs(words, 5, frequent=False))


def _quoted(pair: Pair) -> Pair:
    left, right = ("\n".join(f"“{p},” he said." for p in text.split("\n\n")) for text in pair)
    return left, right


def _characters(words: int) -> Pair:
    letters = "的一是不了人我在有他这中大来上国到说们为子和你地出道也时年得"
    left, right = (
        "".join(
            c if at % 20 else "。" for at, c in enumerate(random.Random(seed).choices(letters, k=words), 1)
        )
        for seed in (1, 2)
    )
    return left, right


#: Made for a number of words; every one is to stay near the typical pair of its size.
WORST: dict[str, Callable[[int], Pair]] = {
    "all lines equal": lambda n: _repeated(["All of these lines are equal to each other."], n),
    "ten repeated lines": lambda n: _repeated(
        [f"Line {k} of ten lines that come again." for k in range(10)], n
    ),
    "unlike words": unlike,
    "unlike texts of one language": _unlike_sentences,
    "every sentence edited": every_sentence_edited,
    "all reversed": lambda n: (joined(paragraphs(n, 1)), joined(paragraphs(n, 1)[::-1])),
    "all quoted": lambda n: _quoted(typical(n)),
    "one line without full stops": lambda n: _one_line(typical(n)),
    "one line, two texts": lambda n: _one_line(_unlike_sentences(n)),
    "sentences that differ in a number": lambda n: (
        "\n".join(f"The mayor told reporters {k}." for k in range(n // 5)),
        "\n".join(f"The mayor told reporters {k + n}." for k in range(n // 5)),
    ),
    "one word a line": lambda n: (
        "\n".join("abcdefghij"[k % 10] for k in range(n)),
        "\n".join("jihgfedcba"[k % 7] for k in range(n)),
    ),
    "sentences of two words": lambda n: (
        " ".join(f"Ko{k % 1000} de." for k in range(n // 2)),
        " ".join(f"Ko{k % 1000} fa." for k in range(n // 2)),
    ),
    "Chinese characters": _characters,
    "all dots": lambda n: _of_characters(".", n),
    "dots and spaces": lambda n: _of_characters(". ", n),
    "all spaces": lambda n: _of_characters(" ", n),
    "all line ends": lambda n: _of_characters("\n", n),
    "all quotation marks": lambda n: _of_characters('"', n),
    "marks and spaces": lambda n: _of_characters('" ', n),
    "apostrophes": lambda n: _of_characters("' a", n),
    "nothing against all": lambda n: ("", typical(n)[0]),
}
