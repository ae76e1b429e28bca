"""Words that tell of two texts, in the names these have on the page of their story.

Of two texts each goes by how it begins; among five, two of which begin alike, by more of it: on one page each text has
one name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.model.precision import dating
from variorum.model.story_page import StoryText
from variorum.text.leaving_out import CUT
from variorum.text.names_of_texts import Nameable, names_of
from variorum.text.titles import title_of


def called_on_page(words: str, texts: Sequence[StoryText]) -> str:
    """Only titles that we cut ourselves are replaced: an outlet may stand in words of an article."""
    called = names_of(
        [Nameable(each.outlet, title_of(each.version), "", dating(each.version)) for each in texts]
    )
    names = {
        name: text.name
        for name, text in zip(called, texts, strict=True)
        if not text.outlet and CUT in name and name != text.name
    }
    if not names:
        return words
    return re.sub("|".join(map(re.escape, names)), lambda found: names[found[0]], words)
