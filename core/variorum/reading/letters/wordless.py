"""A few bytes that are no text, too few for the share of control characters to tell: told by what they lack."""

from __future__ import annotations

import unicodedata

from variorum.text.late_patterns import LatePattern

#: What was a byte without meaning, or a NUL.
_REPLACEMENT = "\ufffd"
_LOOKED_AT = 4096
#: Control characters but for space, and what colours words in a terminal.
_CONTROLS = LatePattern(r"[\x00-\x08\x0e-\x1a\x7f-\x84\x86-\x9f]")
#: Those among ASCII.
_PLAIN_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x1B), 0x7F])


def is_wordless(text: str) -> bool:
    """Whether signs meant for programs stand where a text has words.

    A single letter, digit or picture of any script makes it a text, and so does what Unicode did not know yet when
    Python was made (new scripts, new emoji); but as many control characters as those make it none.
    """
    beginning = text[:_LOOKED_AT]
    controls = _number_of_controls(beginning)
    if not controls and any(map(_is_written, beginning)):
        return False  # nearly every text, told by its first letter: all 4,096 took as long as reading it
    written = sum(map(_is_written, beginning))
    if written:
        return controls >= written
    odd = (
        controls
        or _REPLACEMENT in text
        or any(unicodedata.category(c) in ("Cc", "Cs") for c in beginning.strip())
    )
    return bool(odd) and not any(map(_is_written, text[_LOOKED_AT:]))


def _number_of_controls(text: str) -> int:
    if not text.isascii():
        return len(_CONTROLS.findall(text))
    letters = text.encode("ascii")
    return len(letters) - len(letters.translate(None, _PLAIN_CONTROLS))


def _is_written(character: str) -> bool:
    category = unicodedata.category(character)
    return character != _REPLACEMENT and (category[0] in "LMNS" or category == "Cn")
