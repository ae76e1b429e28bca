"""Frozen values made in half the time.

A frozen dataclass sets each field by `object.__setattr__`, which looks up the name and checks the class each time. A
slot's own descriptor knows its place. Two texts of 200,000 words give 33,000 such values, made once where they are
compared and once more in the window they are sent to.
"""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

T = TypeVar("T")


def quickly_made(cls: type[T]) -> type[T]:
    """A frozen dataclass with slots, without `__post_init__` and factories; its signature stays as it is."""
    fields = dataclasses.fields(cls)  # type: ignore[arg-type]
    known: dict[str, Any] = {f"set_{field.name}": getattr(cls, field.name).__set__ for field in fields}
    known |= {f"default_{field.name}": field.default for field in fields}
    wanted = [
        field.name if field.default is dataclasses.MISSING else f"{field.name}=default_{field.name}"
        for field in fields
    ]
    lines = [f"set_{field.name}(self, {field.name})" for field in fields]
    # Written out as `dataclasses` itself does: a loop over the fields would take longer than what is saved.
    exec(f"def __init__(self, {', '.join(wanted)}):\n " + "\n ".join(lines), known)
    made = known["__init__"]
    made.__annotations__ = cls.__init__.__annotations__
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__module__ = cls.__module__
    cls.__init__ = made  # type: ignore[method-assign]
    return cls
