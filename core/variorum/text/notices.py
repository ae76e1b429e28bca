"""Correction, clarification and update lines, told from the prose around them."""

from __future__ import annotations

import re

_NOTICE = re.compile(
    r"""^\W{0,3}(?:
        (?:an?\s+)?(?:earlier|previous|original)\s+version\s+of\s+this\s+(?:article|story|report|headline|post)
      | (?:this|the)\s+(?:\w+\s+){0,2}(?:article|story|report|headline|post|page)
            \s+(?:has\s+been|was|is\s+being|will\s+be|may\s+be)\s+(?:\w+\s+)?(?:updated|corrected|amended|changed|clarified)
      | (?:corrections?|clarifications?|retraction|amendment|errat(?:um|a))\b\s*(?:[:.,—–-]|\(|appended|\d|$)
      | (?:editor[’']?s?[’']?|publisher[’']?s?[’']?)\s+note\b
      | update[ds]?\b\s*(?:[:—–-]|\(|\d{1,2}[:.]\d\d)
      | this\s+(?:is\s+a\s+)?(?:breaking|developing)\s+(?:news\s+)?story\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)


def is_notice(paragraph: str) -> bool:
    """Whether a paragraph opens the way newspapers open a notice about the article itself.

    "UPDATE 2:52 p.m." followed by facts also opens so; how much of it is notice is for the reading to say.
    """
    return _NOTICE.match(paragraph) is not None
