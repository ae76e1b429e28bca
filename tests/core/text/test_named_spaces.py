"""What blanks are called."""

import doctest

from variorum.text import named_spaces


def test_what_stands_in_the_source_as_examples_is_so() -> None:
    assert doctest.testmod(named_spaces).failed == 0
