"""Lines that say with which outlets and agencies a report was made."""

from __future__ import annotations

import pytest

from variorum.entities.annotating import annotate
from variorum.entities.sources.credit_lines import credited_outlets, is_credit_line


def credited(line: str) -> list[str]:
    text = f"The dam held on Monday, and nobody was hurt.\n\n{line}"
    return [text[s.start : s.end] for s in annotate(text).sources if s.kind == "via"]


@pytest.mark.parametrize(
    ("line", "outlets"),
    [
        (
            "Information for this article was contributed by Vanda Kelm of The Bergen Times, Ola Bergh and Jan Lund of "
            "The Associated Press and Peter Moll of Bloomberg News.",
            ["Bergen Times", "Associated Press", "Bloomberg News"],
        ),
        (
            "Information for this article was contributed by Vanda Kelm of The Bergen Times; by Ola Bergh of The "
            "Associated Press; and by Bloomberg News.",
            ["Bergen Times", "Associated Press", "Bloomberg News"],
        ),
        ("Additional reporting by Vanda Kelm of Reuters", ["Reuters"]),
        ("(Additional reporting by Ola Bergh and the Associated Press)", ["Associated Press"]),
        (
            "Vanda Kelm of the Bergen Journal and AP contributed to this report.",
            ["Bergen Journal", "AP"],
        ),
        ("Associated Press Writer Vanda Kelm contributed to this report.", ["Associated Press"]),
        ("Vanda Kelm reported from Varg. Reuters contributed reporting.", ["Reuters"]),
        ("This report includes material from Reuters and AFP.", ["Reuters", "AFP"]),
        ("This story was compiled from Reuters dispatches.", ["Reuters"]),
        ("Compiled by Ola Bergh from AP and Bloomberg reports", ["AP", "Bloomberg"]),
        ("Information from Reuters was used in this report.", ["Reuters"]),
        ("Reuters material was used in this story.", ["Reuters"]),
        ("By Vanda Kelm, Associated Press", ["Associated Press"]),
        ("By The Associated Press", ["Associated Press"]),
        ("Mit Material von dpa und AFP", ["dpa", "AFP"]),
        ("(mit dpa/Reuters)", ["dpa", "Reuters"]),
        ("Quelle: dpa", ["dpa"]),
        ("Mit Informationen der Nachrichtenagentur Reuters", ["Reuters"]),
        ("Avec l’AFP", ["AFP"]),
        ("Avec des informations de Reuters", ["Reuters"]),
        ("Source : AFP", ["AFP"]),
        ("Con información de EFE", ["EFE"]),
        ("(Reuters)", ["Reuters"]),
        ("dpa/AFP", ["dpa", "AFP"]),
    ],
)
def test_whom_a_report_was_made_with_is_credited(line: str, outlets: list[str]) -> None:
    assert credited(line) == outlets
    assert is_credit_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Vanda Kelm in Varg; editing by Ola Bergh)",
        "Vanda Kelm and Ola Bergh contributed to this report.",
        "With reporting by AP Photo staff",
        "Reuters",  # the name of the page
        "(AP Photo/Vanda Kelm)",
        "Mit Reuters sprach er nicht gern.",
        "By Friday, nobody at Reuters knew.",
    ],
)
def test_staff_pictures_and_sentences_that_only_begin_so_credit_nobody(line: str) -> None:
    assert credited(line) == []


@pytest.mark.parametrize(
    "text",
    [
        "Vanda Kelm confirmed to Reuters that the dam held.",
        "The dam held, she confirmed to Reuters.",
        "She confirmed the report to Reuters.",
        "He described to Reuters how the dam held.",
    ],
)
def test_what_is_confirmed_to_an_agency_comes_by_way_of_it(text: str) -> None:
    assert credited(text) == ["Reuters"]


@pytest.mark.parametrize("row", ["with\n" * 40_000, "Reporting by" + "\n" * 40_000], ids=["with", "by"])
def test_a_long_row_of_lines_is_looked_through_once(row: str) -> None:
    # From each line to the end of the row it took minutes.
    assert credited_outlets(row) == []
