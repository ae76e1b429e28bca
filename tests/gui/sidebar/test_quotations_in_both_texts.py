"""Among the quotations of both texts stands each once, and none that its text has in full in another place."""

from __future__ import annotations

import pytest

from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.article import Article
from variorum.model.building import plain_version
from variorum.model.finding import QUOTATIONS
from variorum.reviewing.listing import findings
from variorum_gui.shown import Shown, ShownText
from variorum_gui.sidebar.quotation_rows import quotation_rows
from variorum_gui.sidebar.rows import Row

WHOLE = "“The harbour stays shut tonight. Every crew was warned twice. Nobody sails before the storm is over,” {}."
KELM = "Vanda Kelm said"


def shown(one: str, other: str) -> Shown:
    versions = plain_version(one), plain_version(other)
    left, right = annotate(versions[0]), annotate(versions[1])
    comparison = compare(*versions, mode="outlets")
    dossier = cross_reference([left, right], links={})
    found = findings(comparison, dossier, ("Post", "Herald"), annotations=(left, right))
    texts = [
        ShownText(Article((version,)), version, name=name, annotations=annotations)
        for version, name, annotations in zip(versions, ("Post", "Herald"), (left, right), strict=True)
    ]
    return Shown(*texts, comparison, dossier, found)


def rows(of: Shown) -> list[Row]:
    return [row for row in quotation_rows(of) if row.key.startswith("pair:")]


@pytest.mark.parametrize(
    "other",
    [
        WHOLE.format(KELM),
        f"“The harbour stays shut tonight. Every crew was warned twice,” {KELM}.",
        f"“The harbour stays shut tonight,” {KELM}. “Every crew was warned twice,” {KELM}.",
        "“The harbour stays shut tonight,” Ada Bergh said. “Every crew was warned twice,” Ola Strand said.",
        f"“The harbour never stays shut tonight. Every crew was warned twice,” {KELM}.",
    ],
)
def test_there_is_a_row_for_each_finding_and_none_besides(other: str) -> None:
    one = f"{WHOLE.format(KELM)}\n\nThe town read it aloud: “Every crew was warned twice,” {KELM}."
    for pair in ((one, other), (other, one)):
        both = shown(*pair)
        told = sorted(finding.title for finding in both.findings if finding.kind in QUOTATIONS)
        assert told
        assert sorted(row.title for row in rows(both)) == told


def test_two_halves_are_one_row_from_which_one_goes_to_each() -> None:
    halves = f"“The harbour stays shut tonight,” {KELM}. “Nobody sails before the storm is over,” {KELM}."
    (row,) = rows(shown(WHOLE.format(KELM), halves))
    assert row.title == "Quotation shortened"
    assert row.detail.endswith(
        "Herald: “The harbour stays shut tonight,” […] “Nobody sails before the storm is over,”"
    )
    assert [place.side for place in row.places] == ["left", "right", "right"]
    assert row.aside == "Vanda Kelm"
    assert row.strong
