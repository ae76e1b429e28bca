"""What is shown as differing in the shared articles, against pairs of figures judged by reading.

    python tests/fitting/disagreement_figures.py [--list] [--for-judges FILE] [folder of the shared articles]

Four things are reported:

- rows by kind and tier over all events of `news/ecbplus` and all stories of `news/basil`;
- recall: of the pairs judged T (same fact, values disagree) or L (same fact, one a lower bound), how many stand
  in one row together, of whatever tier;
- traps: of the pairs judged D (different things), C (compatible) or X (an extraction error), how many stand
  together in a row shown as "differ", and how many in one of tier "check";
- pooling: for each topic, two of its events (similar, not the same) given as one story: whether the notes say so,
  and which figure rows join the two.

`--list` names what is missed and which traps are shown. `--for-judges` writes every "differ" row and 60 "check" rows
drawn with a fixed seed, sentences only, numbered, for readers who know nothing of the rules; beside it a key with the
places of the values, which with the judgements becomes `tests/core/dossier/judged_rows.json`. `--no-pools` leaves out
the last, slowest part.
"""

from __future__ import annotations

import json
import os
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import variorum
from variorum.dossier.disagreeing.row_sentences import sentences_with
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement, Dossier

SEED = 7
CHECKS = 60


@dataclass(frozen=True)
class Event:
    """The reports of one event; `ids` as the judged pairs call them."""

    name: str
    ids: tuple[str, ...]
    files: tuple[str, ...]
    dates: tuple[str, ...]
    annotations: tuple[Annotations, ...]


def events(shared: Path) -> Iterator[Event]:
    for path in sorted((shared / "news/ecbplus").glob("topic_*.json")):
        by_event: dict[str, list[dict[str, str]]] = defaultdict(list)
        for document in json.loads(path.read_text("utf-8")):
            by_event[document["event"]].append(document)
        for name, documents in sorted(by_event.items()):
            yield Event(
                name,
                tuple(d["file"].removesuffix(".xml") for d in documents),
                tuple(f"news/ecbplus/{path.name}#{d['file']}" for d in documents),
                ("",) * len(documents),
                tuple(variorum.annotate(d["text"]) for d in documents),
            )
    index = json.loads((shared / "news/basil/index.json").read_text("utf-8"))
    stories: dict[str, list[str]] = defaultdict(list)
    for file in sorted(index):
        stories[Path(file).stem.split("_")[0]].append(file)
    for story, files in sorted(stories.items()):
        texts = [(shared / "news/basil" / f).read_text("utf-8") for f in files]
        yield Event(
            f"B_{story}",
            tuple(Path(f).stem for f in files),
            tuple(f"news/basil/{f}" for f in files),
            tuple(index[f]["date"] for f in files),
            tuple(variorum.annotate(t) for t in texts),
        )


@dataclass(frozen=True)
class Judged:
    """A pair of figures judged by reading: the words around each, and what they are to each other."""

    label: str
    slot: str
    sides: tuple[tuple[str, str], tuple[str, str]]


def judged_pairs(shared: Path) -> tuple[Judged, ...]:
    found = []
    for one in json.loads((shared / "gold/news/judged_figure_pairs.json").read_text("utf-8")):
        if "a" in one:
            a, b = (tuple(one[side].split(": ", 1)) for side in "ab")
            found.append(Judged(one["label"], one["slot"], (a, b)))
    return tuple(found)


def _bare(words: str) -> str:
    return re.sub(r"\W+", "", words).casefold()


def window(text: str, words: str) -> tuple[int, int] | None:
    """Where the words stand, spacing and punctuation aside; the collection's spacing was mended in the pairs."""
    places = [i for i, c in enumerate(text) if c.isalnum() or c == "_"]
    wanted = _bare(words)
    at = "".join(text[i] for i in places).casefold().find(wanted)
    if at < 0 or not wanted:
        return None
    return places[at], places[at + len(wanted) - 1] + 1


def rows_with(
    pair: Judged, by_id: dict[str, tuple[Event, int]], dossiers: dict[str, Dossier]
) -> list[Disagreement]:
    """Rows that have a figure of both sides."""
    found = [by_id.get(file) for file, _ in pair.sides]
    if found[0] is None or found[1] is None or found[0][0] is not found[1][0]:
        return []
    event = found[0][0]
    wanted = []
    for (_, words), (_, document) in zip(pair.sides, (found[0], found[1]), strict=True):
        place = window(event.annotations[document].text, words)
        if place is None:
            return []
        wanted.append((document, place))
    return [
        row
        for row in dossiers[event.name].disagreements
        if row.kind not in ("spelling", "quote", "role", "place", "speaker")
        and all(
            any(d == doc and s <= span.start < e for d, _, span, _ in row.values) for doc, (s, e) in wanted
        )
    ]


def report(all_events: Sequence[Event], shared: Path, listing: bool) -> dict[str, Dossier]:
    dossiers = {e.name: variorum.cross_reference(e.annotations) for e in all_events}
    tiers = Counter((row.kind, row.tier) for d in dossiers.values() for row in d.disagreements)
    for (kind, tier), n in sorted(tiers.items()):
        print(f"{kind:10} {tier:7} {n}")
    by_id = {i: (e, n) for e in all_events for n, i in enumerate(e.ids)}
    counts: Counter[tuple[str, str]] = Counter()
    for pair in judged_pairs(shared):
        tier = min(
            (r.tier for r in rows_with(pair, by_id, dossiers)), key="differ check range".index, default="-"
        )
        counts[pair.label, tier] += 1
        if listing and (
            (pair.label in "TL") == (tier == "-") or (pair.label in "DCX" and tier in ("differ", "check"))
        ):
            print(
                f"{pair.label} {pair.slot} {tier}\n   {': '.join(pair.sides[0])}\n   {': '.join(pair.sides[1])}"
            )
    shown = sum(n for (label, tier), n in counts.items() if label in "TL" and tier != "-")
    wanted = sum(n for (label, _), n in counts.items() if label in "TL")
    print(f"recall of judged T and L pairs {shown}/{wanted}")
    for tier in ("differ", "check", "range"):
        print(
            f"traps shown as {tier}: {sum(n for (label, t), n in counts.items() if label in 'DCX' and t == tier)}"
        )
    return dossiers


def pooled(all_events: Sequence[Event], listing: bool) -> None:
    """Two events of one topic as one story."""
    topics: dict[str, list[Event]] = defaultdict(list)
    for event in all_events:
        if not event.name.startswith("B_"):
            topics[event.name[:-1]].append(event)
    told = joined = pairs = 0
    for topic, of_topic in sorted(topics.items()):
        for one, other in combinations(of_topic, 2):
            pairs += 1
            found = variorum.cross_reference((*one.annotations, *other.annotations))
            said = any("different events" in note for note in found.notes)
            told += said
            border = len(one.annotations)
            mixed = [
                row
                for row in found.disagreements
                if row.kind not in ("spelling", "quote", "role", "place", "speaker")
                and len({d < border for d, *_ in row.values}) == 2
            ]
            joined += len(mixed)
            print(f"pooled {topic}: {'told' if said else 'NOT TOLD'}, {len(mixed)} rows of both")
            if listing:
                for row in mixed:
                    print("   ", row.tier, row.sentence[:300])
    print(f"pooled: told of {told}/{pairs}, rows that join two events {joined}")
    alarms = [e.name for e in all_events if _told(variorum.cross_reference(e.annotations))]
    print(f"single events said to be several: {len(alarms)} of {len(all_events)}: {' '.join(alarms)}")


def _told(dossier: Dossier) -> bool:
    return any("different events" in note for note in dossier.notes)


def for_judges(all_events: Sequence[Event], dossiers: dict[str, Dossier], path: Path) -> None:
    rows = [(e, row) for e in all_events for row in dossiers[e.name].disagreements]
    differ = [r for r in rows if r[1].tier == "differ"]
    check = [r for r in rows if r[1].tier == "check"]
    drawn = random.Random(SEED).sample(check, min(CHECKS, len(check)))
    lines, key = ["# Rows to judge\n"], []
    shuffled = differ + drawn
    random.Random(SEED + 1).shuffle(shuffled)
    for number, (event, row) in enumerate(shuffled, 1):
        lines.append(f"## {number}. {row.kind}\n{row.sentence}\n")
        for document, _, value, said in sentences_with(event.annotations, row):
            day = event.dates[document] or _day(event.annotations[document].text)
            lines.append(
                f"- text {document + 1}{f' ({day})' if day else ''}: **{' '.join(value.split())}** | {said}"
            )
        lines.append("")
        key.append(
            {
                "number": number,
                "kind": row.kind,
                "tier": row.tier,
                "event": event.name,
                "values": [[event.files[d], s.start, s.end] for d, _, s, _ in row.values],
            }
        )
    path.write_text("\n".join(lines), "utf-8")
    path.with_suffix(".key.json").write_text(json.dumps(key, indent=1), "utf-8")
    print(f"{len(differ)} differ and {len(drawn)} of {len(check)} check rows in {path}")


def _day(text: str) -> str:
    """The date line of a collected report, as it stands."""
    for line in text.splitlines()[:8]:
        if len(line) < 60 and re.search(r"\b(?:19|20)\d\d\b", line) and not line.startswith("http"):
            return line.strip()
    return ""


def main() -> None:
    arguments = sys.argv[1:]
    listing = "--list" in arguments
    judges = arguments[arguments.index("--for-judges") + 1] if "--for-judges" in arguments else ""
    rest = [a for a in arguments if not a.startswith("--") and a != judges]
    shared = Path(rest[0] if rest else os.environ.get("VARIORUM_SHARED", "../shared"))
    all_events = list(events(shared))
    dossiers = report(all_events, shared, listing)
    if "--no-pools" not in arguments:
        pooled(all_events, listing)
    if judges:
        for_judges(all_events, dossiers, Path(judges))


if __name__ == "__main__":
    main()
