"""How many of the names, quotations and speakers a reader marked the program finds.

    python tests/fitting/name_figures.py [--held | --second | --itself] [folder of the shared articles]

Without an option: the readings to work with. `--held`: those kept back; look once, when the rules are done, for
whoever mends rules after looking has no unseen texts left. `--second`: those another reader marked later; look
once, too. `--itself`: the reader against the reader, which must give 1.000 everywhere; the program is not run.

Optional names, scare quotes and page addresses count neither way: what the program marks over them is dropped.
A speaker is right when the span given is, or shares a word of four letters with, a mention of one of the
reader's speakers, or touches the phrase that stands for one without a name. The last lines part the quotations
found by whether the program shows their speaker without a doubt (`Quote.sure`).
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from read_names import SPLITS, Place, Quotation, Reading, readings

TYPES = ("PERSON", "ORG", "LOC", "NORP", "MISC")


@dataclass(frozen=True)
class Answer:
    """What was found in one text: names with their type, quotations with the place of their speaker."""

    names: dict[Place, str]
    quotations: dict[Place, Place | None]
    #: Quotations whose speaker is shown without a doubt.
    sure: frozenset[Place]


def of_the_program(reading: Reading) -> Answer:
    import variorum  # not needed to check the readings themselves

    found = variorum.annotate(reading.text)
    return Answer(
        {(m.start, m.end): m.type for m in found.mentions},
        {(q.start, q.end): (q.speaker.start, q.speaker.end) if q.speaker else None for q in found.quotes},
        frozenset((q.start, q.end) for q in found.quotes if q.sure),
    )


def of_the_reader(reading: Reading) -> Answer:
    first = {name.entity: name.place for name in reversed(reading.names)}

    def speaker(quotation: Quotation) -> Place | None:
        return next(iter([*(first[who] for who in quotation.speakers), *quotation.phrases]), None)

    said = {quotation.place: speaker(quotation) for quotation in reading.quotations}
    return Answer(
        {name.place: name.types[0] for name in reading.names},
        said,
        frozenset(place for place, who in said.items() if who is not None),
    )


def tally(reading: Reading, answer: Answer) -> Counter[str]:
    """Counts by which pools are made; keys are explained by `report`."""
    n: Counter[str] = Counter()
    _tally_names(reading, answer, n)
    _tally_quotations(reading, answer, n)
    return n


def _tally_names(reading: Reading, answer: Answer, n: Counter[str]) -> None:
    loose = [*reading.outside, *(name.place for name in reading.names if name.optional)]
    said = {place: kind for place, kind in answer.names.items() if not _touches(place, loose)}
    firm = {name.place: name for name in reading.names if not name.optional}
    for place, name in firm.items():
        right = said.get(place) in name.types
        n["names"] += 1
        n["span"] += place in said
        n["typed"] += right
        n[f"names {name.types[0]}"] += 1
        n[f"typed {name.types[0]}"] += right
    for place, kind in said.items():
        # A type as good as the reader's own is counted with the reader's, or the two sides would not add up.
        name_here = firm.get(place)
        accepted = name_here is not None and kind in name_here.types
        n["said"] += 1
        n[f"said {name_here.types[0] if name_here is not None and accepted else kind}"] += 1


def _tally_quotations(reading: Reading, answer: Answer, n: Counter[str]) -> None:
    loose = [*reading.outside, *(q.place for q in reading.quotations if q.scare or q.optional)]
    firm = {q.place: q for q in reading.quotations if not q.scare and not q.optional}
    said = {place: who for place, who in answer.quotations.items() if not _touches(place, loose)}
    n["quotes"] += len(firm)
    n["quotes said"] += len(said)
    for place, quotation in firm.items():
        if place not in said:
            continue
        n["quotes found"] += 1
        if quotation.speaker_open:
            continue
        who = said[place]
        right = _is_speaker(who, quotation, reading)
        kind = "named" if quotation.speakers else "phrase" if quotation.phrases else "unsaid"
        trust = "sure" if place in answer.sure else "unsure"
        n[kind] += 1
        n[f"{kind} none given"] += who is None
        n[f"{kind} right"] += right
        n[trust] += 1
        n[f"{trust} none given"] += who is None
        n[f"{trust} right"] += right


def _is_speaker(who: Place | None, quotation: Quotation, reading: Reading) -> bool:
    if who is None:
        return not quotation.speakers and not quotation.phrases
    if _touches(who, quotation.phrases):
        return True
    theirs = [name.place for name in reading.names if name.entity in quotation.speakers]
    others = [name.place for name in reading.names if name.entity not in quotation.speakers]
    if _touches(who, theirs):
        return True
    if _touches(who, others):
        return False
    known = {word for place in theirs for word in _words(reading.text, place)}
    return not known.isdisjoint(_words(reading.text, who))


def _words(text: str, place: Place) -> set[str]:
    return set(re.findall(r"\w{4,}", text[slice(*place)].casefold()))


def _touches(place: Place, others: Iterable[Place]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in others)


def report(counts: Sequence[tuple[str, Counter[str]]]) -> None:
    pooled = sum((n for _, n in counts), Counter[str]())
    for name, n in [*counts, ("all", pooled)]:
        print(
            f"{name:26} typed F1 {_f1(n, 'typed', 'said', 'names')}  span F1 {_f1(n, 'span', 'said', 'names')}  "
            f"quotes F1 {_f1(n, 'quotes found', 'quotes said', 'quotes')}  "
            f"named speakers {n['named right']}/{n['named']}"
        )
    print()
    for line, hit, said, true in [
        ("names, typed", "typed", "said", "names"),
        ("names, span", "span", "said", "names"),
        *((kind, f"typed {kind}", f"said {kind}", f"names {kind}") for kind in TYPES),
        ("quotations", "quotes found", "quotes said", "quotes"),
    ]:
        p, r = pooled[hit] / max(1, pooled[said]), pooled[hit] / max(1, pooled[true])
        print(f"{line:14} P {p:.3f}  R {r:.3f}  F1 {_f1(pooled, hit, said, true)}  of {pooled[true]}")
    print(f"names left without a type: {pooled['said ?']}")
    for kind, words in [
        ("named", "speakers with a name"),
        ("phrase", "speakers without a name"),
        ("unsaid", "speakers the text does not give (none is right)"),
    ]:
        print(
            f"{words}: {pooled[f'{kind} right']} right of {pooled[kind]} quotations found, "
            f"{pooled[f'{kind} none given']} given none"
        )
    _report_trust(pooled)


def _report_trust(n: Counter[str]) -> None:
    print(f"speakers shown without a doubt: {n['sure']} of {n['sure'] + n['unsure']} quotations found")
    for trust, words in [("sure", "shown without a doubt"), ("unsure", "the others")]:
        print(
            f"{words}: {n[f'{trust} right']} right of {n[trust]} ({_share(n[f'{trust} right'], n[trust])}), "
            f"{n[f'{trust} none given']} given none"
        )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "no share"


def _f1(n: Counter[str], hit: str, said: str, true: str) -> str:
    return f"{2 * n[hit] / max(1, n[said] + n[true]):.3f}"


def main(arguments: list[str]) -> None:
    options = {a for a in arguments if a.startswith("--")}
    if options - {"--held", "--second", "--itself"} or len(options) > 1:
        sys.exit("Options are --held, --second and --itself, one at a time.")
    beside = os.environ.get("VARIORUM_SHARED", Path(__file__).parents[3] / "shared")
    shared = Path(next((a for a in arguments if a not in options), beside))
    if not (shared / "news").is_dir():
        sys.exit("The shared articles are not here; name their folder, or set VARIORUM_SHARED.")
    if "--itself" in options:
        every = [one for split in SPLITS for one in readings(shared, split)]
        report([(one.file, tally(one, of_the_reader(one))) for one in every])
    else:
        split = next(iter(options), "--first").removeprefix("--")
        report([(one.file, tally(one, of_the_program(one))) for one in readings(shared, split)])


if __name__ == "__main__":
    main(sys.argv[1:])
