"""Patterns compiled when first used find what compiled ones find."""

import re

from variorum.text.late_patterns import LatePattern


def test_a_late_pattern_finds_what_a_compiled_one_finds() -> None:
    late, soon = LatePattern(r"(v)\w+", re.IGNORECASE), re.compile(r"(v)\w+", re.IGNORECASE)
    text = "Varg and vane, Oslo"
    assert [m.span() for m in late.finditer(text, 2)] == [m.span() for m in soon.finditer(text, 2)]
    assert late.findall(text) == soon.findall(text)
    assert late.sub("x", text) == soon.sub("x", text)
    assert late.split(text) == soon.split(text)
    for name in ("search", "match", "fullmatch"):
        one, other = getattr(late, name)("Varg"), getattr(soon, name)("Varg")
        assert one.span() == other.span()
