"""Which examples the properties are tried on: the same ones everywhere, or ones never drawn before.

`make test` must give the same answer twice, here and on a stranger's machine, so ordinary runs draw from the
source of each test alone. `make fuzz` draws new ones, many times as many; what it finds is mended and kept as an
`@example` of its test.
"""

from __future__ import annotations

import os
from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

#: How many times as many examples as the tests ask for.
TIMES = "VARIORUM_EXAMPLES"


def the_same_unless_asked() -> None:
    """Make the profile "same" the usual one; `--hypothesis-profile=new` draws anew each time."""
    # No example fails for the time it takes: other work on the machine would decide.
    slow = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow], "print_blob": True}
    settings.register_profile("new", derandomize=False, **slow)
    settings.register_profile("same", derandomize=True, database=None, **slow)
    settings.load_profile("same")
    draw_no_constants_of_modules()


def draw_no_constants_of_modules() -> None:
    """Hypothesis mixes in constants from the source of whatever modules are loaded.

    With them the examples of a test would depend on which tests ran before it, or were skipped.
    """
    if hasattr(
        providers, "_get_local_constants"
    ):  # Hypothesis 6.130 to 6.170 at least; no setting turns it off
        nothing = providers._local_constants
        providers._get_local_constants = lambda: nothing


def draw_more(tests: Iterable[pytest.Item], times: int) -> None:
    """Let each property be tried on so many times as many examples as it asks for."""
    machines = set()
    for test in tests:
        if not isinstance(test, pytest.Function):
            continue
        cases, function = test.cls, getattr(test.obj, "__func__", test.obj)
        asked = getattr(function, "_hypothesis_internal_use_settings", None)
        if isinstance(getattr(cases, "settings", None), settings):  # a state machine
            if cases not in machines:
                cases.settings = _more(cases.settings, times)
                machines.add(cases)
        elif isinstance(asked, settings):
            function._hypothesis_internal_use_settings = _more(asked, times)


def times_asked_for() -> int:
    """How many times as many, by the environment."""
    return int(os.environ.get(TIMES) or 1)


def _more(asked: settings, times: int) -> settings:
    return settings(asked, max_examples=asked.max_examples * times)
