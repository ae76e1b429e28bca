"""A clock whose zone the page does not give is told as it is printed, in the corpus as above the text."""

from __future__ import annotations

from pathlib import Path

import variorum
from variorum_gui.corpus_tree.details_form import _is_inferred
from variorum_gui.corpus_tree.outline import Node
from variorum_gui.corpus_tree.wording import line_of

TEXT = "Weir opens\n\n{when}\n\nThe weir of Port Ellery opened in the rain, the mayor said.\n"


def test_a_clock_without_its_zone_is_neither_inferred_nor_that_of_greenwich(tmp_path: Path) -> None:
    with variorum.open_corpus(tmp_path / "x.variorum") as corpus:
        for when in ("3 May 2026, 9:29 PM", "3 May 2026"):
            corpus.add(
                variorum.read_text(TEXT.format(when=when).replace("rain", f"rain of {when[:5]}{len(when)}"))
            )
        clock, day = corpus.versions()
    line = line_of(Node("version", clock, 1, 1, 1))
    assert "Published 3 May 2026, 21:29 (no zone given)" in line.tip
    assert line.small[1] == "3 May 2026, 21:29"
    assert not _is_inferred(clock, "published")
    # Of a day nobody said the hour, and that it was one of Greenwich is inferred.
    assert line_of(Node("version", day, 1, 1, 1)).small[1] == "3 May 2026?"
    assert _is_inferred(day, "published")
