from __future__ import annotations

import pytest

from variorum.text.notices import is_notice


@pytest.mark.parametrize(
    "line",
    [
        "Correction: The ferry is the Ellery, not the Valery.",
        "Correction, May 3, 2026: The ferry sailed at nine.",
        "Corrections and clarifications: a name was wrong.",
        "CLARIFICATION — The captain was on board.",
        "UPDATE: The ferry sails again.",
        "UPDATE, 3 p.m.: The ferry sails again.",
        "Editor’s note: names were changed.",
        "An earlier version of this article misstated the day.",
        "This article originally said the ferry sailed at ten.",
        "This story has been corrected to say that the ferry sailed at nine.",
        "(Corrects day in paragraph 3)",
        "(This story has been refiled to fix a typo)",
        "Berichtigung: Die Fähre heißt Ellery.",
        "Korrektur vom 3. Mai: Der Name war falsch.",
        "Anm. d. Red.: Der Name wurde geändert.",
        "In einer früheren Version dieses Artikels stand ein falscher Tag.",
        "Wir haben diesen Text um eine Stellungnahme ergänzt.",
        "Mise à jour : le ferry repart.",
        "Rectificatif",
        "Une version antérieure de cet article donnait un autre jour.",
        "Fe de errores: el nombre era otro.",
        "Una versión anterior de esta noticia daba otro día.",
        "更正：日期有误。",
        "تصحيح: كان اليوم خطأ",
    ],
)
def test_notices_are_known_in_the_forms_of_many_papers(line: str) -> None:
    assert is_notice(line)


@pytest.mark.parametrize(
    "line",
    [
        "Corrections officers found the door open.",
        "Corrections, the minister said, are needed.",
        "Amendment 2 would give the harbour to the town.",
        "Update the charts, the harbour master said.",
        "Updated charts lay on the table.",
        "Clarification of the rules took months.",
        "This story begins at the harbour.",
        "The report was long, and few have read it.",
        "Korrekturen am Kurs kamen zu spät.",
        "Actualización tras actualización, el puerto cambia.",
        "Précision et patience, voilà le métier.",
        "Correction facilities are full.",
        "(Adds up to nothing, he said.)",
    ],
)
def test_prose_that_begins_alike_is_no_notice(line: str) -> None:
    assert not is_notice(line)
