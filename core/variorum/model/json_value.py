"""JSON for the frozen values of the model, driven by their own type annotations.

`to_dict()` gives plain dicts, lists, strings and numbers; `json.dumps` of it with its default
ASCII escapes keeps lone surrogates, which real web pages contain.
"""

from __future__ import annotations

import base64
import dataclasses
import operator
import types
import typing
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Self, TypeAlias

_Maker: TypeAlias = Callable[[Any], Any]


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
        makers = _makers(cls)
        made: dict[str, Any] = {}
        for name, value in data.items():
            if name in makers:
                make = makers[name]
                made[name] = value if make is None else make(value)
        return cls(**made)

    def __reduce__(self) -> tuple[type[Self], tuple[Any, ...]]:
        """For pickle: the class and the values of its fields.

        What `dataclass` gives a frozen class with slots sets and gets each field by a call in Python: the comparison
        of 2 × 200,000 words, with 33,000 such values, took three times as long to send and to receive.
        """
        cls = type(self)
        return cls, (_known_readers.get(cls) or _reader(cls))(self)


_known_readers: dict[type, Callable[[Any], tuple[Any, ...]]] = {}


def _reader(cls: type) -> Callable[[Any], tuple[Any, ...]]:
    """What gives the values of all fields of a class, in the order in which it is called with them."""
    names = [field.name for field in dataclasses.fields(cls) if field.init]
    if len(names) < 2:  # `attrgetter` gives a tuple from two names on
        _known_readers[cls] = lambda value: tuple(getattr(value, name) for name in names)
    else:
        _known_readers[cls] = operator.attrgetter(*names)
    return _known_readers[cls]


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


_known_makers: dict[type, dict[str, _Maker | None]] = {}


def _makers(cls: type) -> dict[str, _Maker | None]:
    # Looking at the kind of each field for each value took half of the time.
    if cls not in _known_makers:
        _known_makers[cls] = {name: _maker(hint) for name, hint in _field_types(cls).items()}
    return _known_makers[cls]


def _maker(hint: Any) -> _Maker | None:
    """What makes a value of this kind of what JSON has for it; None where that is the value itself."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return _maker_of_union(parts)
    if origin is tuple:
        return _maker_of_tuple(parts)
    if origin is frozenset:
        return _maker_of_set(parts[0])
    if origin is dict or (isinstance(origin, type) and issubclass(origin, Mapping)):
        return _maker_of_mapping(*parts)
    if isinstance(hint, type):
        if issubclass(hint, JsonValue):
            return hint.from_dict
        if hint is datetime:
            return datetime.fromisoformat
        if hint is bytes:
            return base64.b64decode
        if hint is float:
            return float
    return None


def _made(make: _Maker | None, value: Any) -> Any:
    return value if make is None else make(value)


def _maker_of_tuple(parts: tuple[Any, ...]) -> _Maker:
    if len(parts) == 2 and parts[1] is Ellipsis:
        each = _maker(parts[0])
        return tuple if each is None else lambda value: tuple(map(each, value))
    makers = [_maker(part) for part in parts]
    return lambda value: tuple(_made(make, item) for item, make in zip(value, makers, strict=True))


def _maker_of_set(part: Any) -> _Maker:
    each = _maker(part)
    return frozenset if each is None else lambda value: frozenset(map(each, value))


def _maker_of_mapping(key: Any, item: Any) -> _Maker:
    of_key, of_item = _maker(key), _maker(item)
    return lambda value: {_made(of_key, one): _made(of_item, other) for one, other in value}


def _maker_of_union(parts: tuple[Any, ...]) -> _Maker | None:
    """The first kind that takes a mapping, or none, as the value is one or not."""
    of_mapping: _Maker | None = None
    of_other: _Maker | None = None
    for part in reversed([part for part in parts if part is not type(None)]):
        if isinstance(part, type) and issubclass(part, JsonValue):
            of_mapping = _maker(part)
        else:
            of_other = _maker(part)
    if of_mapping is None and of_other is None:
        return None

    def make(value: Any) -> Any:
        return None if value is None else _made(of_mapping if isinstance(value, Mapping) else of_other, value)

    return make
