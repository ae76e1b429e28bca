"""Whether a value read from a file is what its class says it is: Python itself would take anything."""

from __future__ import annotations

import dataclasses
import math
import types
import typing
from typing import Any, TypeVar

from variorum.model.json_value import JsonValue

ValueT = TypeVar("ValueT", bound=JsonValue)


def value_from(cls: type[ValueT], data: Any) -> ValueT | None:
    """The value, or None where the data are not one, or not wholly."""
    try:
        value = cls.from_dict(data)
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError, OverflowError):
        return None
    return value if _conforms(value, cls) else None


def _conforms(value: Any, hint: Any) -> bool:
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return isinstance(value, str) and value in parts
    if origin in (typing.Union, types.UnionType):
        return any(_conforms(value, part) for part in parts)
    if origin is tuple:
        return isinstance(value, tuple) and all(_conforms(item, parts[0]) for item in value)
    if hint is float:
        return isinstance(value, float) and math.isfinite(value)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if not isinstance(value, hint):
        return False
    if not dataclasses.is_dataclass(value):
        return True
    hints = typing.get_type_hints(type(value))
    return all(_conforms(getattr(value, name), hints[name]) for name in _fields(value))


def _fields(value: Any) -> list[str]:
    return [field.name for field in dataclasses.fields(value)]
