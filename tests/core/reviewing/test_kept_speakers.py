"""A kept quotation that a reader decided on names nobody whom an older program only took for its speaker."""

from __future__ import annotations

import pytest

from variorum.model.finding import Finding
from variorum.reviewing.kept_speakers import without_likely_speakers

WORDS = "Quotation shortened: “We sail.” (Gazette); “Speaker: perhaps we sail.” (Post)."
DETAIL = "“We sail.” / “Speaker: perhaps we sail.” – longer in Post"


def kept(who: str) -> Finding:
    told = Finding("a", "quotation", "Quotation shortened", f"{WORDS} {who}", detail=f"{DETAIL}\n{who}")
    return without_likely_speakers(told)


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("Speaker: perhaps Kelm.", "It is not certain who speaks."),
        ("Speakers: perhaps Kelm (Gazette) / no speaker found (Post).", "It is not certain who speaks."),
        (
            "Speakers: Kelm (Gazette) / perhaps V. Kelm (Post (1)).",
            "Speakers: Kelm (Gazette) / speaker not sure (Post (1)).",
        ),
        (
            "Speakers: perhaps V. Kelm (Post) / Kelm (Gazette).",
            "Speakers: speaker not sure (Post) / Kelm (Gazette).",
        ),
        ("Speakers: perhaps A / B (Post) / Kelm (Gazette).", "It is not certain who speaks."),
    ],
)
def test_once_decided_nobody_is_named_who_is_only_likely(who: str, told: str) -> None:
    found = kept(who)
    assert found.told("confirmed") == ("Quotation shortened", f"{WORDS} {told}")
    assert found.told("rejected")[1] == f"{WORDS} {told}"
    assert found.detailed("confirmed") == f"{DETAIL}\n{told}"
    assert found.told("unsure")[1] == f"{WORDS} {who}"


@pytest.mark.parametrize("who", ["Speaker: Kelm.", "Speakers: Kelm (Gazette) / no speaker found (Post).", ""])
def test_where_nobody_is_only_likely_it_stays_as_it_was(who: str) -> None:
    assert kept(who).decided == ()


@pytest.mark.parametrize(
    ("speakers", "told"),
    [
        ("Kelm (Gazette) / perhaps Lee (Post)", "Kelm (Gazette) / speaker not sure (Post)"),
        ("perhaps Kelm (Gazette) / perhaps Lee (Post)", "It is not certain who speaks."),
    ],
)
def test_so_of_a_quotation_given_to_two(speakers: str, told: str) -> None:
    finding = Finding("a", "speaker", "Two speakers", f"{WORDS} Speakers: {speakers}.", detail=speakers)
    assert without_likely_speakers(finding).detailed("confirmed") == told


def test_other_findings_stay() -> None:
    name = Finding("a", "name", "Name", "Name (Post). Speaker: perhaps Kelm.")
    assert without_likely_speakers(name) is name
