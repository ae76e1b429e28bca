"""Which recognisers are installed, and the one chosen by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from variorum.entities.recognisers.gliner_models.adapter import GLINER
from variorum.entities.recognisers.recogniser import Loader, Recogniser
from variorum.entities.recognisers.spacy_models.adapter import SPACY
from variorum.errors import VariorumError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "variorum.recognisers"
#: The name of the rules that come with the program: with it nothing else is asked.
RULES = "rules"
_BUILT_IN: dict[str, Callable[[], Loader]] = {"spacy": lambda: SPACY, "gliner": lambda: GLINER}


def recognisers() -> tuple[str, ...]:
    """Names that `annotate(text, recogniser=NAME)` takes, the rules first.

    >>> recognisers()[0]
    'rules'

    Nothing heavy is imported. A plug-in that cannot be loaded is listed all the same: choosing it tells why.
    """
    names = [RULES]
    for name, loader in sorted(_loaders().items()):
        try:
            choices: Callable[[], tuple[str, ...]] | None = getattr(loader(), "choices", None)
            names += [name] if choices is None else [f"{name}:{choice}" for choice in choices()]
        except Exception:  # whatever another's code may raise
            names.append(name)
    return tuple(names)


@lru_cache(maxsize=2)
def recogniser_named(name: str) -> Recogniser:
    """The recogniser of a name from `recognisers()`, loaded once; a VariorumError says why there is none."""
    kind, _, choice = name.partition(":")
    loader = _loaders().get(kind)
    if loader is None:
        raise VariorumError(f"no recogniser “{kind}” is installed")
    found = loader()(choice)
    if not isinstance(found, Recogniser):
        raise VariorumError(f"“{name}” is no recogniser: it has no recognise(text, language)")
    return found


def entry_points(group: str) -> Iterable[EntryPoint]:
    """Those of installed packages."""
    from importlib import metadata  # 30 ms, which nobody who uses the rules alone should wait

    return metadata.entry_points(group=group)


def _loaders() -> dict[str, Callable[[], Loader]]:
    """How to come by each kind; one of ours gives way to a plug-in of its name."""
    found = dict(_BUILT_IN)
    for entry in entry_points(group=GROUP):
        found[entry.name] = entry.load
    return found
