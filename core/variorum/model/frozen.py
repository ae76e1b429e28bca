"""The standard library's `dataclass`, made in a third of the time where it is frozen and has slots.

That one writes six functions for each class as source and compiles them: half a millisecond, and a window has 140 such
classes before its first picture. Here all but one are shared by the classes. That one, which sets the fields, is
written when the first value is made; it sets them by the slots' own descriptors, which takes half as long as what
`dataclass` writes. In all else the values are the same.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from inspect import Signature

T = TypeVar("T")

#: A class that has one of these of its own is left to the standard library.
_OWN = frozenset(
    {
        "__init__",
        "__post_init__",
        "__repr__",
        "__eq__",
        "__hash__",
        "__setattr__",
        "__delattr__",
        "__getstate__",
        "__setstate__",
    }
)

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(cls=None, /, **options):
        """As the standard library's."""
        if cls is None:
            return lambda each: dataclass(each, **options)
        order = options.get("order", False)
        if options | {"order": False} != {"frozen": True, "slots": True, "order": False} or not _is_simple(
            cls
        ):
            return dataclasses.dataclass(**options)(cls)
        if not order:
            return _frozen(cls)
        # What is sorted and looked up by the hundred thousand is compared by functions of its own, a third quicker.
        made = dataclasses.dataclass(**options)(cls)
        _give_init(made)
        return made


def _is_simple(cls: type) -> bool:
    own = vars(cls)
    return (
        not _OWN & own.keys()
        and not any(hasattr(base, "__dataclass_fields__") for base in cls.__mro__[1:])
        and not any(
            isinstance(value, dataclasses.Field) and (not value.init or value.kw_only is True)
            for value in own.values()
        )
    )


def _frozen(cls: type[T]) -> type[T]:
    cls.__doc__ = cls.__doc__ or cls.__name__  # or it would be the signature, which takes as long as all else
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    for name in ("init", "repr", "eq", "frozen"):
        setattr(made.__dataclass_params__, name, True)  # type: ignore[attr-defined]
    fields = dataclasses.fields(made)  # type: ignore[arg-type]
    own: dict[str, Any] = {
        "__init__": _late_init(made),
        "__signature__": _LateSignature(),
        "__repr__": _repr_of([field.name for field in fields if field.repr]),
        "__eq__": _eq_of([field.name for field in fields if field.compare]),
        "__hash__": _hash_of([f.name for f in fields if (f.compare if f.hash is None else f.hash)]),
        "__setattr__": _refusal(made, "assign to", "__setattr__"),
        "__delattr__": _refusal(made, "delete", "__delattr__"),
        "__getstate__": _state,
        "__setstate__": _set_state,
    }
    for name, value in own.items():
        setattr(made, name, value)
    return made


def _late_init(made: type) -> Callable[..., None]:
    def first_init(self: object, *values: object, **named: object) -> None:
        _give_init(made)
        made.__init__(self, *values, **named)  # type: ignore[misc]

    return first_init


class _Factory:
    """Stands for what is made anew for each value, as in the standard library's signatures."""

    def __repr__(self) -> str:
        return "<factory>"


def _give_init(made: type) -> None:
    """What sets the fields, in source: a loop over them would take longer than what is saved."""
    fields = dataclasses.fields(made)
    # With names that no field has: one called "default_size" beside "size" would be taken for that one's default.
    known: dict[str, Any] = {"__missing": _Factory()}
    wanted, lines = [], []
    for field in fields:
        name = value = field.name
        known[f"__set_{name}"] = getattr(made, name).__set__
        if field.default_factory is not dataclasses.MISSING:
            known[f"__make_{name}"] = field.default_factory
            wanted.append(f"{name}=__missing")
            value = f"__make_{name}() if {name} is __missing else {name}"
        elif field.default is not dataclasses.MISSING:
            known[f"__default_{name}"] = field.default
            wanted.append(f"{name}=__default_{name}")
        else:
            wanted.append(name)
        lines.append(f"__set_{name}(self, {value})")
    exec(f"def __init__({', '.join(['self', *wanted])}):\n " + "\n ".join(lines or ["pass"]), known)
    function = known["__init__"]
    function.__qualname__, function.__module__ = f"{made.__qualname__}.__init__", made.__module__
    function.__annotations__ = {field.name: field.type for field in fields} | {"return": None}
    made.__init__ = function  # type: ignore[misc]


class _LateSignature:
    """For whoever asks a class how it is called, before it ever was."""

    def __get__(self, instance: object, owner: type) -> Signature:
        from inspect import Signature, signature

        if owner.__init__.__annotations__.get("self") == "object":  # type: ignore[misc]
            _give_init(owner)
        told = signature(owner.__init__)  # type: ignore[misc]
        return Signature(list(told.parameters.values())[1:], return_annotation=told.return_annotation)


def _values_of(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    if len(names) > 1:  # `attrgetter` gives a tuple from two names on
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


def _repr_of(names: Iterable[str]) -> Callable[[object], str]:
    def told(self: object) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return told


def _eq_of(names: Sequence[str]) -> Callable[[object, object], bool]:
    values = _values_of(names)

    def equals(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    return equals


def _hash_of(names: Sequence[str]) -> Callable[[object], int]:
    values = _values_of(names)

    def hashed(self: object) -> int:
        return hash(values(self))

    return hashed


def _refusal(made: type, what: str, method: str) -> Callable[..., None]:
    def refused(self: object, name: str, *value: object) -> None:
        if type(self) is made or name in made.__dataclass_fields__:  # type: ignore[attr-defined]
            raise dataclasses.FrozenInstanceError(f"cannot {what} field {name!r}")
        getattr(super(made, self), method)(name, *value)

    return refused


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _set_state(self: Any, state: Iterable[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)
