"""JSON for the frozen values of the model, driven by their own type annotations.

`to_dict()` gives plain dicts, lists, strings and numbers; `json.dumps` of it with its default
ASCII escapes keeps lone surrogates, which real web pages contain.
"""

from __future__ import annotations

import base64
import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any, Self


class JsonValue:
    """Gives a frozen dataclass `to_dict` and `from_dict`. `from_dict(x.to_dict()) == x` for every value."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """This value as plain JSON types; times as ISO 8601, bytes as base64, sets as sorted lists."""
        return {name: _plain(getattr(self, name)) for name in _field_types(type(self))}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Undo `to_dict`. Unknown keys are passed over, so that newer files can be read by older code.

        Raises `TypeError` when a field without a default is missing.
        """
        known = _field_types(cls)
        return cls(**{name: _typed(value, known[name]) for name, value in data.items() if name in known})


_known_fields: dict[type, dict[str, Any]] = {}


def _field_types(cls: type) -> dict[str, Any]:
    # Resolving annotations costs about 50 µs a class, so it is done once.
    if cls not in _known_fields:
        hints = typing.get_type_hints(cls)
        fields = dataclasses.fields(cls)
        _known_fields[cls] = {field.name: hints[field.name] for field in fields if field.init}
    return _known_fields[cls]


#: Most values, told at once: an abstract class is asked for each of the others.
_PLAIN = frozenset({str, int, float, bool, type(None)})


def _plain(value: Any) -> Any:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, JsonValue):
        return value.to_dict()
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    if isinstance(value, (frozenset, set)):
        return sorted(_plain(item) for item in value)
    if isinstance(value, Mapping):
        # Keys may be pairs (of text indexes); JSON knows only strings there.
        return [[_plain(key), _plain(item)] for key, item in value.items()]
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value


def _typed(value: Any, hint: Any) -> Any:
    if hint is str or hint is int:
        return value
    origin, parts = _shape(hint)
    if origin in (typing.Union, types.UnionType):
        return _typed_union(value, parts)
    if origin is tuple:
        if len(parts) == 2 and parts[1] is Ellipsis:
            return tuple(_typed(item, parts[0]) for item in value)
        return tuple(_typed(item, part) for item, part in zip(value, parts, strict=True))
    if origin is frozenset:
        return frozenset(_typed(item, parts[0]) for item in value)
    if origin is dict or (isinstance(origin, type) and issubclass(origin, Mapping)):
        return {_typed(key, parts[0]): _typed(item, parts[1]) for key, item in value}
    if isinstance(hint, type):
        if issubclass(hint, JsonValue):
            return hint.from_dict(value)
        if hint is datetime:
            return datetime.fromisoformat(value)
        if hint is bytes:
            return base64.b64decode(value)
        if hint is float:
            return float(value)
    return value


@cache  # there are as many as the model has kinds of fields
def _shape(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    return typing.get_origin(hint), typing.get_args(hint)


def _typed_union(value: Any, parts: tuple[Any, ...]) -> Any:
    if value is None:
        return None
    for part in parts:
        wants_mapping = isinstance(part, type) and issubclass(part, JsonValue)
        if wants_mapping == isinstance(value, Mapping) and part is not type(None):
            return _typed(value, part)
    return value
