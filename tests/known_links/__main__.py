"""Compare texts whose links are known, and print how many were found.

    python tests/known_links [--words 20000] [--seeds 1 2 3] [--wrong 5]

A line for each seed: F1, precision and recall of the links that are at least likely; the share found of each
kind; moved links found; and how much of what is said to have moved did not. `--wrong` shows so many links of
each seed that were missed, and so many that were made up.
"""

from __future__ import annotations

import argparse
import time

from known_texts import KnownTexts, known_texts
from link_scores import Scores, scores, wrong

import variorum

_KINDS = ("same", "edited", "reworded", "split", "merged")


def main() -> None:
    """The table."""
    asked = argparse.ArgumentParser(description="Compare texts whose links are known.")
    asked.add_argument("--words", type=int, nargs="+", default=[20_000])
    asked.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    asked.add_argument("--wrong", type=int, default=0, metavar="N")
    options = asked.parse_args()
    print(
        f"{'words':>9} seed    F1     P     R  {' '.join(f'{k:>8}' for k in _KINDS)}   moved  falsely  seconds"
    )
    for words in options.words:
        total = Scores()
        for seed in options.seeds:
            texts = known_texts(words, seed)
            start = time.perf_counter()
            comparison = variorum.compare(texts.left, texts.right)
            spent = time.perf_counter() - start
            got = scores(texts, comparison)
            total += got
            print(_line(words, str(seed), got), f"{spent:8.2f}")
            _show_wrong(texts, comparison, options.wrong)
        if len(options.seeds) > 1:
            print(_line(words, "all", total))


def _line(words: int, seed: str, got: Scores) -> str:
    kinds = " ".join(f"{got.share(kind):8.3f}" for kind in _KINDS)
    return (
        f"{words:9,} {seed:>4} {got.f1:.3f} {got.precision:.3f} {got.recall:.3f}  {kinds}"
        f"   {got.share_moved:.3f}    {got.share_falsely_moved:.3f}"
    )


def _show_wrong(texts: KnownTexts, comparison: variorum.Comparison, count: int) -> None:
    missed, false = wrong(texts, comparison) if count else ([], [])
    for known in missed[:count]:
        print(f"missed, {known.kind}{', moved' if known.moved else ''}:")
        for text, places in ((texts.left, known.left), (texts.right, known.right)):
            print("   ", " | ".join(text[start:end] for start, end in places))
    for link in false[:count]:
        print(f"made up, {link.kind} {link.score:.2f}{', moved' if link.moved else ''}:")
        print("   ", link.left.of(texts.left))
        print("   ", link.right.of(texts.right))


if __name__ == "__main__":
    main()
