"""How else a source is called is listed once, whatever sentence it begins."""

from __future__ import annotations

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.article import Article
from variorum.model.building import plain_version
from variorum_gui.shown import Shown, ShownText
from variorum_gui.sidebar.quotation_rows import quotation_rows

SAID = (
    "“The ramp had been closed,” Charlene Lamb told the court.\n\n“It was closed at noon,” she said.\n\n"
    "She added: “Nobody had been told.” Lamb said the harbour had been warned.\n"
)


def test_she_and_she_at_the_beginning_of_a_sentence_are_one_word() -> None:
    version = plain_version(SAID)
    annotations = annotate(version)
    shown = Shown(
        ShownText(Article((version,)), version, name="Post", annotations=annotations),
        dossier=cross_reference((annotations,)),
    )
    (row,) = (
        row for row in quotation_rows(shown) if row.title == "Charlene Lamb" and row.key.startswith("source:")
    )
    assert row.detail == "also she, Lamb"
