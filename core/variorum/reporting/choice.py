"""What a person wants in a report."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, get_args

from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue

Part = Literal["findings", "changes", "figures", "quotations", "names", "notes", "texts"]
#: In the order they stand in a report.
PARTS: tuple[Part, ...] = get_args(Part)
#: What the page of a whole story can hold beside the list of its texts, in the order of the page.
StoryPart = Literal["otherwise", "told", "sources", "names", "shares", "texts"]
STORY_PARTS: tuple[StoryPart, ...] = get_args(StoryPart)
AnyPart = Part | StoryPart


@dataclass(frozen=True, slots=True)
class Choice(JsonValue):
    """Which findings, and which parts beside the sources and the summary, which are always there.

    `everything` lists each finding with its state; otherwise lists and tables hold the confirmed ones, and while none
    is confirmed the machine's, called that.
    """

    #: A report is of findings with their passages. Texts in full are somebody's property, all names and all changes
    #: are long tables that nobody has gone through: on request.
    parts: frozenset[AnyPart] = frozenset(PARTS) - {"changes", "names", "texts"}
    everything: bool = False

    def without(self, parts: Iterable[AnyPart]) -> Choice:
        """The same, some parts left out."""
        return Choice(self.parts - frozenset(parts), self.everything)


#: All there is.
ALL = Choice(frozenset(PARTS), everything=True)
#: The same of a story.
ALL_OF_A_STORY = Choice(frozenset(STORY_PARTS))
