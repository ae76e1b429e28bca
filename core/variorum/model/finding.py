"""One thing a reader should look at and decide on."""

from __future__ import annotations

from typing import Literal

from variorum.model.comparison import EditKind
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.judgement import SETTLED, Judgement
from variorum.model.span import Span

#: In the order a reader meets them: meaning first, house style last.
FindingKind = Literal[
    "notice",
    "headline",
    "removed",
    "added",
    "figure",
    "place",
    "negation",
    "name",
    "quotation",
    "speaker",
    "source",
    "hedge",
    "attribution",
    "only-left",
    "only-right",
    "shared-quotation",
    "precision",
    "moved",
    "wording",
    "style",
]
#: Findings on figures and other facts; on names and what is said of them; on quotations.
FIGURES: frozenset[FindingKind] = frozenset({"figure", "place", "precision"})
NAMES: frozenset[FindingKind] = frozenset({"name"})
QUOTATIONS: frozenset[FindingKind] = frozenset({"quotation", "speaker", "negation", "shared-quotation"})
#: That no match was found is no event of which the program reckons the chance: the certainty of these only ranks them.
UNMEASURED: frozenset[FindingKind] = frozenset({"only-left", "only-right"})


@dataclass(frozen=True, slots=True)
class Finding(JsonValue):
    """What was found, where, and how sure.

    `id` is stable: the same passages give the same id in every run and after a swap of sides.
    `left` and `right` may hold several spans (three spellings of a name); `title` is the short line
    ("Figure changed: 200 → 214"), `sentence` the whole statement, `certainty` a probability.
    `weight` groups the list: "meaning" or "other"; `detail` is what the row shows under the title.
    """

    id: str
    kind: FindingKind
    title: str
    sentence: str
    left: tuple[Span, ...] = ()
    right: tuple[Span, ...] = ()
    certainty: float = 1.0
    weight: Literal["meaning", "other"] = "meaning"
    edit_kind: EditKind | None = None
    detail: str = ""
    #: Title and sentence once a reader has decided on it, where these are others: nothing asks to check it any more.
    #: A third, where there is one, is the sentence once it was rejected, a fourth the detail once it was confirmed, a
    #: fifth the title once it was rejected.
    decided: tuple[str, ...] = ()
    #: Not found any more: it stays because the reader judged it (see `variorum.reviewing.kept_findings`).
    kept: bool = False

    def told(self, judgement: Judgement | None) -> tuple[str, str]:
        """Title and sentence, by what the reader said of it."""
        if judgement in SETTLED and len(self.decided) >= 2:
            if judgement == "confirmed":
                return self.decided[0], self.decided[1]
            # Who denies that one text alone has it has not made "Found only in" an "Only in".
            title = self.title if self.kind in UNMEASURED else self.decided[0]
            return self.decided[4] if len(self.decided) > 4 else title, self.decided[1:3][-1]
        return self.title, self.sentence

    def detailed(self, judgement: Judgement | None) -> str:
        """What its row shows under the title, by what the reader said of it.

        A detail that goes on from the sentence asks about it: once the reader has decided nothing is asked.
        """
        if judgement == "confirmed" and len(self.decided) > 3:
            return self.decided[3]
        asks = bool(self.sentence) and self.detail.startswith(self.sentence)
        told = self.detail in ("", self.sentence) or (asks and judgement in SETTLED)
        return self.told(judgement)[1] if told else self.detail
