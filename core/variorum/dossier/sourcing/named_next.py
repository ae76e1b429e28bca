"""Who is told of by a role and named where he is quoted next: "An adviser warned of rain. “It rains,” Ada Lee said."

>>> from variorum.entities.annotating import annotate
>>> told = annotate("A board adviser warned of the rain on Friday. “It rains,” Ada Lee said.")
>>> {told.text[a.start : a.end]: told.text[b.start : b.end] for a, b in named_next(told).items()}
{'A board adviser': 'Ada Lee'}
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from variorum.entities.sources.role_sources import SAYS
from variorum.model.annotations import Annotations, SourceMention

_SOMEBODY_NEW = re.compile(r"an?\s", re.IGNORECASE)
#: A stop that ends no sentence: "St. Olav", "U.S. base", "1.5".
_STOP = r"\.(?=\S)|(?:(?<=\b[A-Z])|(?<=\b[A-Z][a-z])|(?<=\b[A-Z][a-z]{2}))\."
#: The rest of the sentence, and a quotation that opens the next one of the paragraph.
_QUOTED_NEXT = re.compile(
    rf"[^\n“”\".!?]*(?:(?:{_STOP})[^\n“”\".!?]*)*[.!?]\s+(?:“[^“”\n]*[,.!?]”|\"[^\"\n]*[,.!?]\")\s"
)
#: Nothing else tells who he is.
_SAYS_IT = re.compile(rf"\s(?:{SAYS})\b")


def named_next(one: Annotations) -> dict[SourceMention, SourceMention]:
    """Each such role with the name: a full one that the text has not had before, and that nothing else explains.

    Papers take for granted that a quotation after what somebody said is his.
    """
    people = [mention for mention in one.mentions if mention.type == "PERSON"]
    starts = [mention.start for mention in people]
    first: dict[str, int] = {}
    for mention in people:
        first.setdefault(mention.text.split()[-1].casefold(), mention.start)
    found: dict[SourceMention, SourceMention] = {}
    for role, named in pairwise(one.cited):
        if role.kind != "role" or named.kind != "named" or not _SOMEBODY_NEW.match(one.text, role.start):
            continue
        words = one.text[named.start : named.end].split()
        at = bisect_left(starts, named.start)
        if (
            len(words) > 1
            and at < len(people)
            and people[at].start == named.start
            and first[words[-1].casefold()] == named.start
            and _QUOTED_NEXT.fullmatch(one.text, role.end, named.start)
            and _SAYS_IT.match(one.text, named.end)
        ):
            found[role] = named
    return found
