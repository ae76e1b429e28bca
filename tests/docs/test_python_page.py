"""The manual's Python page is run as it stands."""

from __future__ import annotations

import re

from tests.manuals import manual_page, read


def test_the_examples_run_in_order() -> None:
    """Those of the translated pages are the same: tests/docs/test_manual.py."""
    blocks = re.findall(r"```python\n(.*?)```", read("en", "python.md"), re.DOTALL)
    names: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, str(manual_page("en", "python.md")), "exec"), names)
    assert len(blocks) == 7
