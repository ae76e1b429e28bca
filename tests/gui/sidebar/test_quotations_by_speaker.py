"""Under whose name a quotation stands in the list."""

from __future__ import annotations

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.article import Article
from variorum.model.building import plain_version
from variorum_gui.shown import Shown, ShownText
from variorum_gui.sidebar.quotation_rows import quotation_rows


def _speakers(words: str) -> list[str]:
    version = plain_version(words)
    annotations = annotate(version)
    shown = Shown(
        ShownText(Article((version,)), version, name="Post", annotations=annotations),
        dossier=cross_reference((annotations,)),
    )
    rows = quotation_rows(shown)
    return [rows[i - 1].title for i, row in enumerate(rows) if row.key.startswith("quote:")]


def test_a_speaker_is_not_called_by_a_name_that_is_only_part_of_the_words() -> None:
    (broadcaster,) = _speakers(
        "Bulgarian state television called the vote “the greatest mistake of the year.”"
    )
    assert broadcaster.startswith("Bulgarian state television")
    (aide,) = _speakers("Ines Calder left early. “The pump was old and dry,” a Calder campaign aide said.")
    assert aide.startswith("a Calder campaign aide")


def test_the_last_name_alone_stands_under_the_whole_name() -> None:
    (row,) = _speakers("Ines Calder left early. “The pump was old and dry,” Calder said.")
    assert row.startswith("Ines Calder")
