"""How many of the names that people marked in ECB+ the program finds, as places and whatever their type.

    python tests/fitting/name_recall.py [--missed] [folder of the shared articles]

Only sentences that were checked by hand count, and only marks of people, organisations and places that look like
names: without a leading article every word has a capital (small words of names aside), and at least one of them
is not written in small letters anywhere in the reports of its topic ("Police", "Gunman" and "Woman" are words of
headlines or first words of sentences, no names). Marks of ECB+ take in titles and leave out parts of long names,
so a mark is *found* when a mention lies over it or in it, and *exact* when it begins or ends where one does.
`--missed` lists what was not found, by kind.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import variorum
from variorum.entities.names.plain_words import FUNCTION_WORDS, MONTHS, WEEKDAYS

_KINDS = {"HUMAN_PART_PER": "person", "HUMAN_PART_ORG": "body", "LOC_FAC": "place", "LOC_GEO": "place"}
_INSIDE = frozenset(("of", "the", "and", "de", "for", "&", "van", "al", "bin", "la", "le"))


@dataclass(frozen=True)
class Mark:
    """Words that people marked as one who acts or as a place; `opens`: they begin their sentence."""

    start: int
    end: int
    text: str
    kind: str
    opens: bool


def marks(document: dict[str, Any], small: Set[str]) -> Iterator[Mark]:
    """What counts as a name in one document; `small`: the words of its topic in small letters."""
    checked = set(document["checked_sentences"])
    begins = {number: start for start, _, number in document["sentences"]}
    for row in document["mentions"]:
        kind = _KINDS.get(row["tag"])
        if kind is None or row["sentence"] not in checked:
            continue
        start, end = row["start"], row["end"]
        text: str = document["text"][start:end]
        article = re.match(r"(?:the|a|an|The)\s+", text)
        if article:
            start, text = start + article.end(), text[article.end() :]
        text = re.sub(r"\s?['’]s?$", "", text)
        if _like_a_name(text, small):
            yield Mark(start, start + len(text), text, kind, start == begins.get(row["sentence"]))


def _like_a_name(text: str, small: Set[str]) -> bool:
    words = text.split()
    lowered = [word for word in words if not word[0].isupper()]
    if not words or any(word not in _INSIDE for word in lowered) or not words[0][0].isupper():
        return False
    known = FUNCTION_WORDS | WEEKDAYS | MONTHS | small
    return not all(word.lower().rstrip(".,") in known for word in words)


def why_missed(mark: Mark, line: str) -> str:
    """A heap to put a miss on."""
    if line.isupper():
        return "line in capitals"
    if mark.text.isupper() and len(mark.text) > 1:
        return "initials"
    if sum(word[:1].isupper() for word in line.split()) > 0.7 * len(line.split()):
        return "headline"
    if mark.opens and " " not in mark.text:
        return "first word of a sentence"
    return "one word" if " " not in mark.text else "several words"


def main(arguments: list[str]) -> None:
    options = {a for a in arguments if a.startswith("--")}
    beside = os.environ.get("VARIORUM_SHARED", Path(__file__).parents[3] / "shared")
    folder = Path(next((a for a in arguments if a not in options), beside)) / "news" / "ecbplus"
    if options - {"--missed"} or not folder.is_dir():
        sys.exit("The only option is --missed, and the folder of the shared articles must have news/ecbplus.")
    n: Counter[str] = Counter()
    missed: dict[str, Counter[str]] = defaultdict(Counter)
    for path in sorted(folder.glob("topic_*.json")):
        documents = json.loads(path.read_text("utf-8"))
        running = re.sub(r"\S*(?:/|www|-\w+-)\S*", " ", " ".join(d["text"] for d in documents))
        small = frozenset(re.findall(r"(?<![\w’'])[a-z]+", running))
        for document in documents:
            said = [(m.start, m.end) for m in variorum.annotate(document["text"]).mentions]
            for mark in marks(document, small):
                over = [(a, b) for a, b in said if a < mark.end and mark.start < b]
                n[mark.kind] += 1
                n[f"{mark.kind} found"] += bool(over)
                n[f"{mark.kind} exact"] += any(a == mark.start or b == mark.end for a, b in over)
                if not over:
                    line = _line(document["text"], mark.start)
                    missed[why_missed(mark, line)][f"{path.stem[-2:]} {mark.text} | {line[:90]}"] += 1
    for kind in ("person", "body", "place"):
        print(
            f"{kind:8} found {n[f'{kind} found'] / n[kind]:.3f}  "
            f"an end exact {n[f'{kind} exact'] / n[kind]:.3f}  of {n[kind]}"
        )
    for heap, names in sorted(missed.items(), key=lambda item: -item[1].total()):
        print(f"{names.total():4} missed: {heap}")
        if "--missed" in options:
            print("".join(f"        {many} {name}\n" for name, many in names.most_common(60)), end="")


def _line(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end > 0 else len(text)]


if __name__ == "__main__":
    main(sys.argv[1:])
