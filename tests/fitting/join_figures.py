"""How many of the people and bodies that readers joined across documents the program joins (names only).

    python tests/fitting/join_figures.py [--misses] [folder of the shared articles]

The readers are those of ECB+ (`news/ecbplus`, one story an event, checked sentences): mentions tagged as a person,
an organisation or a government that are in a cluster. **Names only** means, of one mention without its
quotation marks, leading article and possessive 's:

- every word is capitalised, small joining words aside, and at least one word is written with a capital four times
  as often as small in the story, page addresses included ("Filmmaker", "Police", "Swimmer" at the start of a
  sentence are descriptions, "I'd" a pronoun).

A pair is two names in two documents of one event. A pair the readers joined counts for recall when the words
themselves can show it: the names share a word (also misspelled, the length of six letters and up), a listed
nickname, or one is made of the beginnings of the other's words (THR, LiLo). "Boston" for the Red Sox and
"American" for a boxer are left out: they are other words for them. A pair the program joined counts for
precision, whatever the words. A joined pair of which the program found one name not at all is missed; recall
over the pairs it did find is given beside. Pairs of one huge event outweigh the rest, so the mean over events
stands beside the pool.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from rapidfuzz.distance import DamerauLevenshtein

import variorum
from variorum.dossier.joining.name_keys import folded
from variorum.entities.names.lexicons import nicknames
from variorum.text.word_lists import listed

TAGS = ("HUMAN_PART_PER", "HUMAN_PART_ORG", "HUMAN_PART_GPE", "HUMAN_PART_MET", "HUMAN_PART_FAC")
_PRONOUNS = listed("i he she it we they you his her him their them our us my me your who")
_SMALL = listed("of the and for in on de la van von der bin al a &")
_WORD = re.compile(r"[^\W_]+(?:[-.&][^\W_]+)*")


@dataclass(frozen=True)
class Item:
    """A name the readers marked: document, their cluster, its words, and the program's entity, if any."""

    document: int
    cluster: str
    name: str
    entity: int | None
    found: bool


@dataclass
class Figures:
    """Pairs of one event."""

    wanted: int = 0
    wanted_found: int = 0
    made: int = 0
    right: int = 0
    hit: int = 0
    missed: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: Counter[tuple[str, str]] = field(default_factory=Counter)


def plain(text: str) -> str:
    """Without quotation marks, article and possessive."""
    words = " ".join(text.split()).strip("\"'“”‘’`,. ")
    words = re.sub(r"(?:['’]s|(?<=s)['’])$", "", words)
    return re.sub(r"^(?:The|the|A|An)\s+", "", words)


def ordinary_words(texts: list[str]) -> frozenset[str]:
    """Words not written with a capital four times as often as small, here."""
    words = Counter(w for text in texts for w in re.findall(r"(?<![\w’'-])[^\W\d_]{2,}", text))
    return frozenset(w.lower() for w, n in words.items() if w.islower() and words[w.capitalize()] < 4 * n)


def is_name(text: str, small: frozenset[str]) -> bool:
    words = _WORD.findall(re.sub(r"['’]\w+\b", "", text))
    strong = [w for w in words if w.lower() not in _SMALL]
    if not strong or not all(w[0].isupper() or w[0].isdigit() for w in strong):
        return False
    return any(w[0].isupper() and w.lower() not in small | _PRONOUNS for w in strong if len(w) > 1)


def related(one: str, other: str) -> bool:
    """Whether the words themselves can show that two names are one."""
    a = [folded(w) for w in _WORD.findall(one) if w.lower() not in _SMALL]
    b = [folded(w) for w in _WORD.findall(other) if w.lower() not in _SMALL]
    if any(_alike(x, y) for x in a for y in b):
        return True
    return _begun("".join(a), b) or _begun("".join(b), a)


def _alike(x: str, y: str) -> bool:
    if x == y or (min(len(x), len(y)) >= 6 and DamerauLevenshtein.distance(x, y) <= 2):
        return True
    return bool(nicknames().get(x, frozenset()) & nicknames().get(y, frozenset()))


def _begun(short: str, words: list[str]) -> bool:
    """Whether the letters are beginnings of all these words, in order."""
    if len(words) < 2:
        return False

    def rest(letters: str, left: list[str]) -> bool:
        if not left:
            return not letters
        return any(
            rest(letters[n:], left[1:]) for n in range(1, len(letters) + 1) if left[0].startswith(letters[:n])
        )

    return 1 < len(short) <= 12 and rest(short, words)


def items_of(documents: list[dict[str, Any]]) -> list[Item]:
    annotations = [variorum.annotate(d["text"]) for d in documents]
    dossier = variorum.cross_reference(annotations, links={})
    entity = {tuple(m): k for k, e in enumerate(dossier.entities) for m in e.mentions}
    small = ordinary_words([d["text"] for d in documents])
    items: list[Item] = []
    for i, document in enumerate(documents):
        for marked in document["mentions"]:
            name = plain(marked["text"])
            if marked["tag"] not in TAGS or not marked["cluster"] or not is_name(name, small):
                continue
            best, where = 0, None
            for j, mention in enumerate(annotations[i].mentions):
                shared = min(mention.end, marked["end"]) - max(mention.start, marked["start"])
                if shared > best:
                    best, where = shared, j
            items.append(
                Item(
                    i,
                    marked["cluster"],
                    name,
                    entity.get((i, where)) if where is not None else None,
                    where is not None,
                )
            )
    return items


def figures_of(documents: list[dict[str, Any]]) -> Figures:
    found = Figures()
    for one, other in combinations(items_of(documents), 2):
        if one.document == other.document:
            continue
        same = one.cluster == other.cluster
        joined = one.entity is not None and one.entity == other.entity
        names = (min(one.name, other.name), max(one.name, other.name))
        found.made += joined
        found.right += joined and same
        if joined and not same:
            found.wrong[names] += 1
        if same and related(one.name, other.name):
            found.wanted += 1
            found.wanted_found += one.found and other.found
            found.hit += joined
            if not joined:
                found.missed[names] += 1
    return found


def main(arguments: list[str]) -> None:
    folders = [a for a in arguments if not a.startswith("--")]
    shared = Path(folders[0] if folders else os.environ.get("VARIORUM_SHARED", "../shared"))
    events: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for path in sorted((shared / "news" / "ecbplus").glob("*.json")):
        for document in json.loads(path.read_text("utf-8")):
            events[document["event"]].append(document)
    pool = Figures()
    recalls: list[float] = []
    for event, documents in sorted(events.items()):
        one = figures_of(documents)
        for name in ("wanted", "wanted_found", "made", "right", "hit"):
            setattr(pool, name, getattr(pool, name) + getattr(one, name))
        if one.wanted >= 10:
            recalls.append(one.hit / one.wanted)
        if "--misses" in arguments:
            print(
                f"{event:5} wanted {one.wanted:5} R {one.hit / max(1, one.wanted):.2f} "
                f"P {one.right / max(1, one.made):.3f}",
                one.missed.most_common(12),
                "WRONG" if one.wrong else "",
                one.wrong.most_common(6),
            )
    print(
        f"pairwise P {pool.right / pool.made:.3f} ({pool.made - pool.right} of {pool.made} wrong), "
        f"R {pool.hit / pool.wanted:.3f} of {pool.wanted}, "
        f"R where both names are found {pool.hit / pool.wanted_found:.3f}; "
        f"mean R of {len(recalls)} events {sum(recalls) / len(recalls):.3f}"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
