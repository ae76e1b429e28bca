"""How much it tells that two texts lean on the same words: more where these are rare and both lean on them much.

News names in its headline and again and again whom it is about; what both texts put first, and few others have,
they are both about. Names further down stand in the news of any day.
"""

from __future__ import annotations

import json
import math
import sqlite3

from variorum.corpus.likeness import Sketch

#: So many texts on other things are taken to be known besides those held: three texts do not tell which words are rare.
_TEXTS_BESIDES = 100


def told_by_shared_words(connection: sqlite3.Connection, stories: int, one: Sketch, other: Sketch) -> float:
    """As log odds that both tell of one event, in a corpus of so many stories; nothing shared is 0.

    Each word tells how rare it is (logarithm of the share of texts with it), divided by the geometric mean of its
    places among the telling words of either text.
    """
    places = {mark: place for place, mark in enumerate(other.telling, 1)}
    shared = {mark: place * places[mark] for place, mark in enumerate(one.telling, 1) if mark in places}
    rows = connection.execute(
        "SELECT mark, count(*) FROM marks WHERE mark IN (SELECT value FROM json_each(?)) GROUP BY mark",
        (json.dumps(sorted(shared)),),
    )
    return math.fsum(
        math.log((stories + _TEXTS_BESIDES) / (min(texts, stories) + 1)) / math.sqrt(shared[mark])
        for mark, texts in rows
    )
