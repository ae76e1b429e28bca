"""Values out of files that anybody may have written: whether each field holds what its annotation says.

`from_dict` takes over what it finds. A number in the place of words would make a list of findings, or a comparison,
fail for every pair of texts of a corpus.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from math import isfinite
from typing import Any, TypeAlias, TypeVar

from variorum.model.json_value import JsonValue

_Check: TypeAlias = Callable[[Any], bool]
ValueT = TypeVar("ValueT", bound=JsonValue)


def sound(value: ValueT) -> ValueT | None:
    """The value; with the default in a field that holds what it cannot; None where such a field has no default."""
    instead: dict[str, Any] = {}
    for field, holds in _checks(type(value)):
        if not holds(getattr(value, field.name)):
            if field.default is dataclasses.MISSING:
                return None
            instead[field.name] = field.default
    return dataclasses.replace(value, **instead) if instead else value  # type: ignore[type-var]


_known: dict[type, tuple[tuple[dataclasses.Field[Any], _Check], ...]] = {}


def _checks(cls: type) -> tuple[tuple[dataclasses.Field[Any], _Check], ...]:
    if cls not in _known:
        hints = typing.get_type_hints(cls)
        _known[cls] = tuple((field, _check(hints[field.name])) for field in dataclasses.fields(cls))
    return _known[cls]


def _check(hint: Any) -> _Check:
    """Whether a value is of this kind."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return lambda value: any(type(value) is type(part) and value == part for part in parts)
    if origin in (typing.Union, types.UnionType):
        checks = [_check(part) for part in parts]
        return lambda value: any(check(value) for check in checks)
    if origin is tuple:
        return _check_of_tuple(parts)
    if hint is float:  # what is not a number cannot be put in order, nor told in per cent
        return lambda value: type(value) is float and isfinite(value)
    if issubclass(hint, JsonValue):
        return lambda value: (
            type(value) is hint and all(holds(getattr(value, field.name)) for field, holds in _checks(hint))
        )
    return lambda value: type(value) is hint


def _check_of_tuple(parts: tuple[Any, ...]) -> _Check:
    each = _check(parts[0])
    if parts[1:] == (Ellipsis,):
        return lambda value: type(value) is tuple and all(map(each, value))
    checks = [_check(part) for part in parts]
    return lambda value: (
        type(value) is tuple
        and len(value) == len(checks)
        and all(check(one) for check, one in zip(checks, value, strict=True))
    )
