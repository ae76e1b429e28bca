"""Calls of the public names that cannot be meant are refused with the name of the argument."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import variorum

V: Any = variorum
NOTES = V.annotate("The ferry ran aground.")
SAME = V.compare("The ferry ran aground.", "The ferry ran aground.")
CALLS: list[tuple[type[Exception], str, Callable[[], object]]] = [
    (TypeError, "left", lambda: V.compare(5, "x")),
    (TypeError, "right", lambda: V.compare("x", None)),
    (ValueError, "mode", lambda: V.compare("x", "y", "z")),
    (TypeError, "budget", lambda: V.compare("x", "y", budget="z")),
    (ValueError, "budget", lambda: V.compare("x", "y", budget=float("nan"))),
    (TypeError, "decisions", lambda: V.compare("x", "y", decisions={})),
    (ValueError, "ignore", lambda: V.compare("x", "y", ignore="case")),
    (ValueError, "side", lambda: SAME.apply("up")),
    (TypeError, "texts", lambda: V.compare_many("abc")),
    (TypeError, "texts", lambda: V.compare_many(5)),
    (TypeError, "texts", lambda: V.compare_many(["a", 5])),
    (TypeError, "text", lambda: V.annotate(5)),
    (TypeError, "annotations", lambda: V.cross_reference(5)),
    (TypeError, "annotations", lambda: V.cross_reference(["a"])),
    (TypeError, "links", lambda: V.cross_reference([NOTES], links=5)),
    (TypeError, "links", lambda: V.cross_reference([NOTES], links={(0, 0): 5})),
    (ValueError, "links", lambda: V.cross_reference([NOTES], links={(0, 7): SAME})),
    (TypeError, "decisions", lambda: V.cross_reference([NOTES], decisions=5)),
    (TypeError, "comparison", lambda: V.findings(5, V.cross_reference([]))),
    (TypeError, "dossier", lambda: V.findings(SAME, None)),
    (TypeError, "path", lambda: V.read(None)),
    (TypeError, "data", lambda: V.read_bytes("x")),
    (TypeError, "name", lambda: V.read_bytes(b"x", name=5)),
    (TypeError, "text", lambda: V.read_text(b"x")),
]


@pytest.mark.parametrize(("kind", "argument", "call"), CALLS)
def test_a_wrong_call_names_the_argument(
    kind: type[Exception], argument: str, call: Callable[[], object]
) -> None:
    with pytest.raises(kind, match=argument):
        call()


def test_several_texts_may_come_from_anything_that_gives_them() -> None:
    assert set(V.compare_many(iter(["One gull.", "Two gulls."])).pairs) == {(0, 1)}
