"""The reader's merges, splits, renames and types, which win over every rule.

They work on the groups the rules made. A merge ties groups together; a split of the very names of an earlier
merge takes it back, so that merging and then splitting gives the first state; any other split cuts the ties
between its names, and a group of the rules that holds both is divided by spelling.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from variorum.dossier.joining.name_keys import folded
from variorum.dossier.joining.occurrences import Occurrence
from variorum.dossier.joining.shown_names import kind_of, name_of, spellings_of
from variorum.model.annotations import MentionType
from variorum.model.decisions import EntityDecision


@dataclass(slots=True, eq=False)
class Part:
    """Mentions that stay together: a group made by the rules, or what a split left of one."""

    members: list[Occurrence]
    name: str = ""
    type: MentionType | None = None
    why: list[str] = field(default_factory=list)

    @property
    def shown(self) -> str:
        """The name it is shown under, folded."""
        return folded(self.name or name_of(spellings_of(self.members), self.type or kind_of(self.members)))

    def bears(self, name: str) -> bool:
        """Whether any mention is spelled so, or the reader named it so."""
        wanted = folded(name)
        return wanted == folded(self.name) or any(folded(o.text) == wanted for o in self.members)


@dataclass(frozen=True, slots=True)
class Sorted:
    """One entity after the reader's decisions."""

    members: list[Occurrence]
    name: str
    type: MentionType | None
    why: list[str]
    #: The reader joined what no rule did.
    merged: bool = False


def sorted_by_reader(clusters: list[list[Occurrence]], decisions: Sequence[EntityDecision]) -> list[Sorted]:
    """Apply the decisions in order; a later one wins."""
    sorting = _Sorting([Part(cluster) for cluster in clusters if cluster])
    for decision in _standing(decisions):
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


def _standing(decisions: Sequence[EntityDecision]) -> list[EntityDecision]:
    """The decisions without merges that a later split of the same names took back."""
    kept: list[EntityDecision] = []
    for decision in decisions:
        if not decision.names:
            continue
        names = {folded(name) for name in decision.names}
        undone = next(
            (
                i
                for i in range(len(kept) - 1, -1, -1)
                if decision.act == "split"
                and kept[i].act == "merge"
                and {folded(name) for name in kept[i].names} == names
            ),
            None,
        )
        if undone is None:
            kept.append(decision)
        else:
            del kept[undone]
    return kept


class _Sorting:
    """Parts and the ties between them."""

    def __init__(self, parts: list[Part]) -> None:
        self._parts = parts
        self._ties: list[tuple[Part, Part]] = []

    def merge(self, names: Sequence[str]) -> None:
        meant = [part for name in names for part in self._meant(name)]
        together = [part for part in self._parts if part in meant]
        self._ties += [(together[0], other) for other in together[1:]]

    def split(self, names: Sequence[str]) -> None:
        others = names[1:]
        self._take_name_back(names[0])
        moved: list[tuple[Part, Part]] = []
        for part in [p for p in self._parts if p.bears(names[0])]:
            if any(part.bears(name) for name in others) or (not others and len(part.members) > 1):
                new = self._divide(part, names[0])
                moved += [(part, new)] if new is not None else []
        # What leaves one name leaves it as one name, also where a merge had made that of several groups.
        for one, new in moved:
            tied = self._tied(one)
            first = next(new_ for part, new_ in moved if part in tied)
            self._ties += [(first, new)] if first is not new else []
        away = [p for p in self._parts if p.bears(names[0])]
        rest = [p for p in self._parts if p not in away and (not others or any(p.bears(n) for n in others))]
        self._ties = [t for t in self._ties if not _between(t, away, rest)]
        for part in away:
            if any(part in self._tied(other) for other in rest):
                # Still tied by way of a third: then the name itself lets go.
                self._ties = [t for t in self._ties if part not in t]

    def _meant(self, name: str) -> list[Part]:
        """The parts shown under the name, else those that have a mention spelled so."""
        wanted = folded(name)
        shown = [part for part in self._bearing(name) if part.shown == wanted]
        return shown or [part for part in self._parts if part.bears(name)]

    def _take_name_back(self, name: str) -> None:
        """What the reader had named by a spelling that now leaves it is called by a name it still has."""
        wanted = folded(name)
        spelled = [p for p in self._parts if any(folded(o.text) == wanted for o in p.members)]
        for part in [p for one in spelled for p in self._tied(one)]:
            if folded(part.name) == wanted:
                part.name = ""

    def _divide(self, part: Part, name: str) -> Part | None:
        wanted = folded(name)
        moved = [o for o in part.members if folded(o.text) == wanted]
        if moved and len(moved) < len(part.members):
            part.members = [o for o in part.members if folded(o.text) != wanted]
            reason = "you took these names apart"
            part.why.append(reason)
            new = Part(moved, why=[reason])
            self._parts.append(new)
            return new
        return None

    def rename(self, name: str, value: str) -> None:
        for part in self._together(name):
            part.name = value

    def retype(self, name: str, kind: MentionType) -> None:
        for part in self._together(name):
            part.type = kind

    def _bearing(self, name: str) -> list[Part]:
        return [part for part in self._parts if part.bears(name)]

    def _together(self, name: str) -> list[Part]:
        """The parts meant and all they are tied to."""
        meant = self._meant(name)
        return [p for p in self._parts if any(tied in meant for tied in self._tied(p))]

    def _tied(self, part: Part) -> list[Part]:
        """The part and all it is tied to, directly or not."""
        found, rest = [part], [part]
        while rest:
            here = rest.pop()
            for one, other in self._ties:
                for a, b in ((one, other), (other, one)):
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
            why += ["you merged these names"] if len(group) > 1 else []
            name = next((p.name for p in group if p.name), "")
            kind = next((p.type for p in group if p.type), None)
            found.append(Sorted(members, name, kind, list(dict.fromkeys(why)), len(group) > 1))
        return found


def _between(tie: tuple[Part, Part], away: Iterable[Part], rest: Iterable[Part]) -> bool:
    one, other = tie
    return (one in away and other in rest) or (other in away and one in rest)
