"""What a rule is that cuts a capitalised run into names."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from variorum.entities.found import Found
from variorum.entities.page import Page

#: The names in the words from the first number to before the second; None where the rule does not apply.
Rule: TypeAlias = Callable[[Page, int, int], list[Found] | None]
#: All rules, asked of a part of the run.
Splitting: TypeAlias = Callable[[Page, int, int], list[Found]]
