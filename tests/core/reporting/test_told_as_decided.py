"""What a reader decided on is told as decided: nothing asks to check it, in reports, evidence, tables, annotations."""

from __future__ import annotations

from variorum import annotate, compare, cross_reference, findings
from variorum.model.building import version_from
from variorum.model.decisions import Decisions, Judgement, Verdict
from variorum.model.finding import Finding
from variorum.reporting.evidence import evidence_text
from variorum.reporting.evidence_page import evidence_html
from variorum.reporting.exchange.findings_table import findings_table
from variorum.reporting.exchange.found_tables import disagreements_table
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.outgoing import web_annotations
from variorum.reporting.judged import Judged
from variorum.reporting.listed import listed
from variorum.reporting.stated_otherwise import figures

LEFT = version_from(
    [
        ("The ferry hit the pier of Testham on Friday, and 31 people were aboard.", "body"),
        ("The harbour master, Ada Brook, closed the pier for the night.", "body"),
        ("The council of the town has to pay for a new pier, said the mayor.", "body"),
    ]
)
RIGHT = version_from(
    [
        ("The ferry hit the pier of Testham on Friday, and 40 people were aboard.", "body"),
        ("The deputy harbour master, Ada Brook, closed the pier for the night.", "body"),
    ]
)
NAMES = "Gazette", "Post"
TEXTS = annotate(LEFT.text), annotate(RIGHT.text)
COMPARED = compare(LEFT.text, RIGHT.text, mode="outlets")
DOSSIER = cross_reference(TEXTS, {(0, 1): COMPARED}, Decisions(), NAMES)
FOUND = findings(COMPARED, DOSSIER, NAMES, Decisions(), TEXTS)
ASKING = "please check", "to check"


def asks(words: str) -> bool:
    return any(asking in words for asking in ASKING)


def written(finding: Finding, judgement: Judgement | None) -> list[str]:
    verdict = Verdict(finding.id, judgement)
    (item,) = listed([finding], Decisions(verdicts=(verdict,)), LEFT, RIGHT, everything=True)
    none = "" if item.left and item.right else item.none_in()
    return [
        f"{item.title} {item.sentence} {none}",
        evidence_text(finding, *NAMES, LEFT, RIGHT, verdict=verdict),
        evidence_html(finding, *NAMES, LEFT, RIGHT, verdict=verdict),
    ]


def test_a_finding_that_asks_does_so_until_it_is_confirmed_or_rejected() -> None:
    asking = [finding for finding in FOUND if asks(f"{finding.title} {finding.sentence}")]
    assert {finding.kind for finding in asking} >= {"figure", "only-left"}
    for finding in asking:
        for judgement in ("unsure", None):
            assert all(asks(words) for words in written(finding, judgement))
        for judgement in ("confirmed", "rejected"):
            assert not any(asks(words) for words in written(finding, judgement))


def test_decided_a_row_of_figures_is_told_as_decided_too() -> None:
    def rows(judgement: Judgement) -> str:
        decisions = Decisions(verdicts=tuple(Verdict(finding.id, judgement) for finding in FOUND))
        told = figures(DOSSIER, (0, 1), Judged(FOUND, decisions))
        assert told
        return " ".join(f"{row.what} {row.sentence}" for row in told)

    assert asks(rows("unsure"))
    assert not asks(rows("confirmed"))
    assert not asks(rows("rejected"))


def test_tables_and_annotations_tell_it_so_too() -> None:
    named = NamedText(TEXTS[0], NAMES[0]), NamedText(TEXTS[1], NAMES[1])

    def exchanged(judgement: Judgement) -> list[str]:
        decisions = Decisions(verdicts=tuple(Verdict(finding.id, judgement) for finding in FOUND))
        judged = Judged(FOUND, decisions)
        facts = disagreements_table(named, DOSSIER, judged).rows
        given = facts[0][-1]
        assert given == judgement
        return [
            str(findings_table(*named, FOUND, decisions).rows),
            str(facts),
            str(web_annotations(named, None, decisions, FOUND)),
        ]

    assert all(map(asks, exchanged("unsure")))
    assert not any(map(asks, exchanged("confirmed")))
    assert not any(map(asks, exchanged("rejected")))


def test_what_its_row_shows_is_told_so_too() -> None:
    for finding in FOUND:
        assert finding.detailed(None) == (finding.detail or finding.sentence)
        assert not asks(finding.detailed("confirmed"))
        assert not asks(finding.detailed("rejected"))


def test_a_finding_of_a_stranger_without_a_sentence_keeps_its_details() -> None:
    finding = Finding("x", "source", "Relayed", "", (), (), 0.5, "other", detail="What it says")
    assert finding.detailed("confirmed") == "What it says"


def test_what_was_decided_is_kept_with_the_finding() -> None:
    assert all(Finding.from_dict(finding.to_dict()) == finding for finding in FOUND)
