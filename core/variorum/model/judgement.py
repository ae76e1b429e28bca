"""What a reader can say of a finding."""

from __future__ import annotations

from typing import Literal

Judgement = Literal["confirmed", "rejected", "unsure"]
#: Where the reader has decided: nothing asks to check it any more.
SETTLED: frozenset[Judgement | None] = frozenset({"confirmed", "rejected"})
