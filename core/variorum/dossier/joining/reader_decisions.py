"""The reader's merges, splits, renames and types, which win over every rule.

They work on the groups the rules made. A merge ties groups together; a split of the very names of earlier
merges takes them back (`unmerge`), so that merging and then splitting gives the first state; any other split
cuts the ties between its names, and a group of the rules that holds both is divided by spelling. Two names that
differ only in accents, capitals or dots are one name everywhere but in a split that sets one of them apart.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import field

from variorum.dossier.joining.name_keys import folded
from variorum.dossier.joining.occurrences import Occurrence
from variorum.dossier.joining.parting import parted
from variorum.dossier.joining.shown_names import kind_of, shown_name
from variorum.model.annotations import MentionType
from variorum.model.decisions import EntityDecision
from variorum.model.frozen import dataclass
from variorum.text.phrasing import phrase

Names = tuple[str, ...]


def unmerge(names: Sequence[str]) -> EntityDecision:
    """What takes back every merge of exactly these names: one of `Entity.merged`."""
    return EntityDecision("split", tuple(names))


@dataclass(slots=True, eq=False)
class Part:
    """Mentions that stay together: a group made by the rules, or what a split left of one."""

    members: list[Occurrence]
    name: str = ""
    type: MentionType | None = None
    why: list[str] = field(default_factory=list)
    #: The two it may belong to, since a split left it to neither.
    between: tuple[Part, Part] | None = None
    #: Whether the reader said that its spellings are one name.
    said: bool = False

    @property
    def shown(self) -> str:
        """The name it is shown under."""
        return self.name or shown_name(self.members, self.type or kind_of(self.members))

    def bears(self, name: str, form: Callable[[str], str] = folded) -> bool:
        """Whether any mention is spelled so, or the reader named it so; `form` is what of a name counts."""
        wanted = form(name)
        return wanted == form(self.name) or any(form(o.text) == wanted for o in self.members)


@dataclass(frozen=True, slots=True, eq=False)
class Tie:
    """Two parts that one of the reader's decisions put together; `names` are those of a merge."""

    one: Part
    other: Part
    names: Names
    why: str = field(default_factory=lambda: phrase("you merged these names"))


@dataclass(frozen=True, slots=True)
class Sorted:
    """One entity after the reader's decisions."""

    members: list[Occurrence]
    name: str
    type: MentionType | None
    why: list[str]
    #: The names of each of the reader's merges that hold it together.
    merged: tuple[Names, ...] = ()
    #: Whether the reader said that spellings of it, which were joined without him, are one name.
    said: bool = False


def sorted_by_reader(clusters: list[list[Occurrence]], decisions: Sequence[EntityDecision]) -> list[Sorted]:
    """Apply the decisions in order; a later one wins."""
    sorting = _Sorting([Part(cluster) for cluster in clusters if cluster], _kept_apart(decisions))
    for decision in standing(decisions):
        match decision.act:
            case "merge":
                sorting.merge(decision.names)
            case "split":
                sorting.split(decision.names)
            case "rename":
                sorting.rename(decision.names[0], decision.value)
            case "type":
                sorting.retype(decision.names[0], decision.type)
    return sorting.entities()


def standing(decisions: Sequence[EntityDecision]) -> list[EntityDecision]:
    """The decisions in force: without merges that a later split of the same names took back.

    One split takes back a merge that was said several times; said as often, it is no split of anything else.
    """
    kept: list[EntityDecision] = []
    said_again: Counter[Names] = Counter()
    for decision in decisions:
        if not decision.names:
            continue
        names = _folded_names(decision)
        if decision.act == "split":
            rest = [d for d in kept if d.act != "merge" or _folded_names(d) != names]
            if len(rest) < len(kept):
                said_again[names] = len(kept) - len(rest) - 1
                kept = rest
                continue
            if said_again[names]:
                said_again[names] -= 1
                continue
        elif decision.act == "merge":
            said_again[names] = 0
        kept.append(decision)
    return kept


def _kept_apart(decisions: Sequence[EntityDecision]) -> frozenset[str]:
    """Names of which the reader said that two who bear it are not one."""
    refused = (frozenset(map(folded, d.names)) for d in decisions if d.act == "apart")
    return frozenset(name for names in refused if len(names) == 1 for name in names)


def _folded_names(decision: EntityDecision) -> Names:
    """Its names in any order; two that differ in accents alone are still two."""
    return tuple(sorted(folded(name) for name in {_as_written(name) for name in decision.names}))


def _as_written(name: str) -> str:
    return " ".join(name.split())


class _Sorting:
    """Parts and the ties between them."""

    def __init__(self, parts: list[Part], apart: frozenset[str]) -> None:
        self._parts = parts
        self._apart = apart
        self._ties: list[Tie] = []

    def merge(self, names: Names) -> None:
        meant = [part for name in names for part in self._meant(name)]
        together = [part for part in self._parts if part in meant]
        self._ties += [Tie(together[0], other, names) for other in together[1:]]
        for part in self._parts:
            if part.between and part not in together and self._are_one_again(part.between):
                self._ties.append(Tie(part.between[0], part, names))
        if len(together) == 1 and len({name for name in names if together[0].bears(name, _as_written)}) > 1:
            together[0].said = True
            together[0].why.append(phrase("you said that these spellings are one name"))

    def split(self, names: Names) -> None:
        others = names[1:]
        alike = any(folded(name) == folded(names[0]) for name in others)
        form = _as_written if alike else folded
        self._take_name_back(names[0], form)
        moved: list[tuple[Part, Part]] = []
        for part in [p for p in self._parts if p.bears(names[0], form)]:
            if any(part.bears(name, form) for name in others) or (not others and len(part.members) > 1):
                new = self._divide(part, names[0], others, form)
                moved += [(part, new)] if new is not None else []
        # What leaves one name leaves it as one name, also where a merge had made that of several groups.
        for one, new in moved:
            tied = self._tied(one)
            first, whole = next((new_, part) for part, new_ in moved if part in tied)
            by = next((t.names for t in self._ties if whole in (t.one, t.other)), ())
            self._ties += [Tie(first, new, by)] if first is not new else []
        away = [p for p in self._parts if p.bears(names[0], form)]
        rest = [
            p for p in self._parts if p not in away and (not others or any(p.bears(n, form) for n in others))
        ]
        self._ties = [t for t in self._ties if not _between(t, away, rest)]
        for part in away:
            if any(part in self._tied(other) for other in rest):
                # Still tied by way of a third: then the name itself lets go.
                self._ties = [t for t in self._ties if part not in (t.one, t.other)]
        self._ties = [t for t in self._ties if not t.other.between or self._are_one_again(t.other.between)]

    def _are_one_again(self, parts: tuple[Part, Part]) -> bool:
        return parts[1] in self._tied(parts[0])

    def _meant(self, name: str) -> list[Part]:
        """The parts shown under the name, else those that have a mention spelled so.

        Of names that differ in accents or capitals alone the one written so is meant, where there is one.
        """
        bearing = [part for part in self._parts if part.bears(name)]
        shown = [part for part in bearing if folded(part.shown) == folded(name)]
        for form in (_as_written, folded):
            found = [p for p in shown if form(p.shown) == form(name)]
            found = found or ([p for p in bearing if p.bears(name, form)] if not shown else [])
            if found:
                return found
        return []

    def _take_name_back(self, name: str, form: Callable[[str], str]) -> None:
        """What the reader had named by a spelling that now leaves it is called by a name it still has."""
        wanted = form(name)
        spelled = [p for p in self._parts if any(form(o.text) == wanted for o in p.members)]
        for part in [p for one in spelled for p in self._tied(one)]:
            if form(part.name) == wanted:
                part.name = ""

    def _divide(self, part: Part, name: str, others: Names, form: Callable[[str], str]) -> Part | None:
        leaving, staying, unclear = parted(part.members, name, others, form)
        if not leaving or not staying:
            return None
        reason = phrase("you took these names apart")
        part.members = staying
        part.why.append(reason)
        new = Part(leaving, why=[reason])
        self._parts.append(new)
        if unclear:
            self._parts.append(Part(unclear, why=[reason], between=(part, new)))
        return new

    def rename(self, name: str, value: str) -> None:
        """A name that another already has gets a number: what is called alike would be taken for one later."""
        together = self._together(name)
        taken = {folded(p.shown) for p in self._parts if p not in together}
        numbers = itertools.chain((value,), (f"{value} ({n})" for n in itertools.count(2)))
        free = next(one for one in numbers if folded(one) not in taken)
        for part in together:
            part.name = free

    def retype(self, name: str, kind: MentionType) -> None:
        """All that are called so are of that kind; what is called alike and of one kind is one, then.

        But for persons called by one word, of whom there may be two.
        """
        together = self._together(name)
        for part in together:
            part.type = kind
        if folded(name) in self._apart or (kind == "PERSON" and " " not in name.strip()):
            return
        called = [p for p in self._parts if folded(p.shown) == folded(name)]
        alike = [p for p in called if (p.type or kind_of(p.members)) == kind]
        for other in alike[1:]:
            if other not in self._tied(alike[0]):
                why = phrase(
                    "both are called “{name}”, and you said of what kind that is", name=_as_written(name)
                )
                self._ties.append(Tie(alike[0], other, (), why))
                alike[0].type = other.type = kind

    def _together(self, name: str) -> list[Part]:
        """The parts meant and all they are tied to."""
        meant = self._meant(name)
        return [p for p in self._parts if any(tied in meant for tied in self._tied(p))]

    def _tied(self, part: Part) -> list[Part]:
        """The part and all it is tied to, directly or not."""
        found, rest = [part], [part]
        while rest:
            here = rest.pop()
            for tie in self._ties:
                for a, b in ((tie.one, tie.other), (tie.other, tie.one)):
                    if a is here and b not in found:
                        found.append(b)
                        rest.append(b)
        return found

    def entities(self) -> list[Sorted]:
        done: list[Part] = []
        found: list[Sorted] = []
        for part in self._parts:
            if part in done:
                continue
            group = self._tied(part) if self._ties else [part]
            done += group
            members = sorted((o for p in group for o in p.members), key=lambda o: o.id)
            why = [reason for p in group for reason in p.why]
            why += [tie.why for tie in self._ties if tie.one in group]
            name = next((p.name for p in group if p.name), "")
            kind = next((p.type for p in group if p.type), None)
            merged = tuple(dict.fromkeys(t.names for t in self._ties if t.names and t.one in group))
            said = any(p.said for p in group)
            found.append(Sorted(members, name, kind, list(dict.fromkeys(why)), merged, said))
        return found


def _between(tie: Tie, away: Iterable[Part], rest: Iterable[Part]) -> bool:
    return (tie.one in away and tie.other in rest) or (tie.other in away and tie.one in rest)
