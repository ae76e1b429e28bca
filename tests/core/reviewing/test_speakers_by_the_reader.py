"""Who speaks by a reader's word: in findings, reports, tables and on the page of a story."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import variorum
from variorum.cli.main import main
from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.story.page import story_page_of
from variorum.entities.annotating import annotate
from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Decisions, JudgedFinding, SpeakerDecision, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.model.story_page import StoryText
from variorum.reporting.choice import ALL
from variorum.reporting.compared import Compared
from variorum.reporting.exchange.findings_table import findings_table
from variorum.reporting.exchange.found_tables import quotations_table
from variorum.reporting.exchange.outgoing import web_annotations
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reporting.story.contents import story_contents
from variorum.reporting.story.side_by_side import otherwise
from variorum.reporting.writing import Wanted, report_bytes
from variorum.reviewing.carrying import carried, with_carried
from variorum.reviewing.listing import findings

MET = (
    "Ola Kelm, the mayor of Port Ellery, met the crew on Monday. "
    "Jan Varg, a spokesman for the Harbour Line, was there as well."
)
PAY = "“We cannot pay the crew for the night,” {}."


def text(*paragraphs: str) -> Version:
    return version_from([("Ferry stops at night", "headline"), *((one, "body") for one in paragraphs)])


GAZETTE = text(MET, PAY.format("he said"), "The ferry will sail until nine in the evening.")
POST = text("The last ferry leaves at nine.", PAY.format("Jan Varg said"))
NAMES = ("Gazette", "Post")
WE_CANNOT = "We cannot pay the crew for the night,"


def anchor(version: Version, words: str) -> Anchor:
    at = version.text.index(words)
    return Anchor.at(version.text, Span(at, at + len(words)), version.content_hash)


def said(version: Version, speaker: str | None) -> SpeakerDecision:
    by = anchor(version, speaker) if speaker is not None else None
    return SpeakerDecision(anchor(version, WE_CANNOT), by)


def reviewed(decisions: Decisions) -> Compared:
    comparison = variorum.compare(GAZETTE, POST, mode="outlets", decisions=decisions)
    annotations = annotate(GAZETTE), annotate(POST)
    dossier = cross_reference(annotations, {(0, 1): comparison}, decisions, NAMES)
    found = findings(comparison, dossier, NAMES, decisions, annotations)
    return Compared(NAMES, GAZETTE, POST, comparison, dossier, found, decisions, annotations=annotations)


def quoted(decisions: Decisions) -> Finding:
    return next(one for one in reviewed(decisions).findings if "We cannot" in one.sentence)


def decided(*speakers: SpeakerDecision) -> Decisions:
    return Decisions(speakers=speakers)


@pytest.mark.parametrize(
    ("speakers", "kind", "told"),
    [
        ((), "shared-quotation", "Speaker: Jan Varg."),
        ((said(GAZETTE, "Jan Varg"),), "shared-quotation", "Speaker: Jan Varg, named by hand."),
        ((said(POST, "Jan Varg"),), "shared-quotation", "Speaker: Jan Varg, named by hand."),
        (
            (said(GAZETTE, None),),
            "shared-quotation",
            "Speakers: no speaker told, as said by hand (Gazette) / Jan Varg (Post).",
        ),
        (
            (said(POST, None),),
            "shared-quotation",
            "Speakers: perhaps Jan Varg (Gazette) / no speaker told, as said by hand (Post).",
        ),
        (
            (said(GAZETTE, "Ola Kelm"),),
            "speaker",
            "Speakers: Ola Kelm, named by hand (Gazette) / Jan Varg (Post).",
        ),
    ],
)
def test_a_finding_says_whom_the_reader_named(
    speakers: tuple[SpeakerDecision, ...], kind: str, told: str
) -> None:
    finding = quoted(decided(*speakers))
    assert finding.kind == kind
    assert finding.sentence.endswith(told)


def test_a_speaker_the_reader_named_makes_the_words_no_surer_than_one_who_stands_beside_them() -> None:
    assert quoted(Decisions()).certainty < 0.9
    assert quoted(decided(said(GAZETTE, "Jan Varg"), said(POST, "Jan Varg"))).certainty == 0.95


def test_of_what_the_reader_judged_his_own_word_on_the_speaker_is_told() -> None:
    neither = quoted(decided(said(GAZETTE, None), said(POST, None)))
    assert "It is not certain who speaks" not in neither.told("confirmed")[1]


def test_a_report_and_its_tables_say_whom_the_reader_named() -> None:
    compared = reviewed(decided(said(GAZETTE, "Ola Kelm"), said(POST, None)))
    (row,) = contents_of(compared).quotations
    assert row.left_speaker == "Ola Kelm, named by hand"
    assert row.right_speaker == "no speaker told, as said by hand"
    assert "Ola Kelm, named by hand" in html_of(contents_of(compared))
    assert "named by hand" in json.dumps(findings_table(*compared.named(), compared.findings).rows)


def test_the_page_of_a_story_says_whom_the_reader_named() -> None:
    texts = [StoryText(name, version, name) for name, version in zip(NAMES, (GAZETTE, POST), strict=True)]
    page = story_page_of(texts, decisions=decided(said(GAZETTE, "Ola Kelm"), said(POST, None)))
    assert page.notes[:2] == (
        "Gazette ¶2: who speaks was said by hand, not by the program.",
        "Post ¶2: who speaks was said by hand, not by the program.",
    )
    (line,) = (line for group in otherwise(page) for line in group.lines if "We cannot" in line.title)
    assert [part.aside for cell in line.cells for part in cell.parts] == [
        "Ola Kelm, named by hand",
        "no speaker told, as said by hand",
    ]
    assert {row.name for row in page.sources} >= {"Ola Kelm"}
    assert "by hand" in story_contents(page).notes[-1]
    assert not any("the reader" in note for note in story_page_of(texts).notes)


KELM = said(GAZETTE, "Ola Kelm")


def judged(finding: Finding, judgement: Any, note: str = "") -> Verdict:
    of = JudgedFinding("outlets", GAZETTE.content_hash, POST.content_hash, finding)
    return Verdict(
        finding.id, judgement, note, anchor(GAZETTE, WE_CANNOT), anchor(POST, WE_CANNOT), judged=of
    )


def standing(decisions: Decisions) -> list[tuple[str, bool, str | None]]:
    """What is found of the quotation, whether it is only kept, and what holds of it."""
    found = reviewed(decisions).findings
    holding = with_carried(decisions, carried(found, decisions, GAZETTE, POST))
    return [
        (one.kind, one.kept, verdict.judgement if (verdict := holding.verdict_on(one.id)) else None)
        for one in found
        if "We cannot" in one.sentence
    ]


def test_a_verdict_stays_with_its_finding_where_only_the_speaker_is_another() -> None:
    before = quoted(Decisions())
    verdict = judged(before, "confirmed")
    for speaker in ("Jan Varg", None):
        named = decided(said(GAZETTE, speaker))
        assert quoted(named).id == before.id
        assert standing(replace(named, verdicts=(verdict,))) == [("shared-quotation", False, "confirmed")]


@pytest.mark.parametrize("judgement", ["confirmed", "rejected", "unsure"])
def test_a_verdict_on_a_quotation_stays_with_it_when_the_reader_gives_it_to_another(judgement: Any) -> None:
    verdicts = (judged(quoted(Decisions()), judgement),)
    assert standing(Decisions(speakers=(KELM,), verdicts=verdicts)) == [("speaker", False, judgement)]
    own = judged(quoted(decided(KELM)), "unsure", "Ask him.")
    both = Decisions(speakers=(KELM,), verdicts=(*verdicts, own))
    assert standing(both) == [("speaker", False, "unsure")]
    assert standing(Decisions(verdicts=verdicts)) == [("shared-quotation", False, judgement)]
    noted = (judged(quoted(Decisions()), judgement, "By phone"), own)
    assert ("shared-quotation", True, judgement) in standing(replace(both, verdicts=noted))


@pytest.mark.parametrize("speaker", ["Ola Kelm", None])
@pytest.mark.parametrize(
    ("judgement", "note"), [("confirmed", ""), ("unsure", "Ask him."), (None, "Ask him.")]
)
def test_what_was_judged_of_a_quotation_stays_with_it_when_the_name_is_taken_back(
    speaker: str | None, judgement: Any, note: str
) -> None:
    named = decided(said(GAZETTE, speaker), said(POST, "Jan Varg" if speaker is not None else None))
    verdict = judged(quoted(named), judgement, note)
    verdict = replace(verdict, finding="as-found-then")
    assert standing(Decisions(verdicts=(verdict,))) == [("shared-quotation", False, judgement)]


def test_a_verdict_on_what_the_program_alone_gave_to_two_speakers_stays_where_it_is() -> None:
    finding = quoted(decided(KELM))
    found = replace(finding, sentence=finding.sentence.replace(", named by hand", ""))
    assert sorted(standing(Decisions(verdicts=(judged(found, "confirmed"),)))) == [
        ("shared-quotation", False, None),
        ("speaker", True, "confirmed"),
    ]


def test_who_denied_two_speakers_has_judged_no_more_than_that() -> None:
    one = said(GAZETTE, "Jan Varg")
    differ = quoted(decided(KELM))
    assert standing(Decisions(speakers=(one,), verdicts=(judged(differ, "confirmed"),))) == [
        ("shared-quotation", False, "confirmed")
    ]
    denied = Decisions(speakers=(one,), verdicts=(judged(differ, "rejected"),))
    assert sorted(standing(denied)) == [("shared-quotation", False, None), ("speaker", True, "rejected")]


def test_a_name_that_is_taken_back_was_said_by_hand_then() -> None:
    verdict = judged(quoted(decided(KELM, said(POST, "Jan Varg"))), "rejected")
    nobody = judged(quoted(decided(said(GAZETTE, None))), None, "Ask him.")

    def kept(verdict: Verdict, *speakers: SpeakerDecision) -> str:
        found = reviewed(Decisions(speakers=speakers, verdicts=(replace(verdict, finding="then"),))).findings
        (one,) = (each for each in found if each.kept)
        return one.told("rejected")[1]

    assert "Ola Kelm, then named by hand (Gazette) / Jan Varg, then named by hand (Post)" in kept(verdict)
    now = kept(verdict, said(POST, "Jan Varg"))
    assert "Ola Kelm, then named by hand (Gazette) / Jan Varg, named by hand (Post)" in now
    assert nobody.judged is not None
    other = replace(nobody, judged=replace(nobody.judged, finding=replace(nobody.judged.finding, left=())))
    assert "no speaker told, as then said by hand (Gazette)" in kept(other)


def test_what_was_judged_of_other_texts_or_of_nothing_is_left_where_it_is() -> None:
    finding = quoted(Decisions())
    elsewhere = JudgedFinding("outlets", "a" * 64, "b" * 64, finding)
    turned = JudgedFinding(
        "outlets",
        POST.content_hash,
        GAZETTE.content_hash,
        replace(finding, left=finding.right, right=finding.left),
    )
    for one, holds in (
        (replace(judged(finding, "confirmed"), judged=elsewhere), None),
        (replace(judged(finding, "confirmed"), judged=None), None),
        (judged(finding, None), None),
        (replace(judged(finding, "confirmed"), judged=turned), "confirmed"),
    ):
        assert standing(Decisions(speakers=(KELM,), verdicts=(one,))) == [("speaker", False, holds)]


def test_the_command_line_says_whom_the_reader_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file, version in zip(files, (GAZETTE, POST), strict=True):
        file.write_text(version.text, encoding="utf-8")
    kept, pair = tmp_path / "kept.variorum", [str(file) for file in files]
    with variorum.open_corpus(kept) as corpus:
        for file in pair:
            corpus.add(variorum.read(file))
        one, other = corpus.read(1), corpus.read(2)
        corpus.decide(said(one, "Ola Kelm"), said(other, None))
    by_reader = ["--decisions", str(kept)]

    def told(*words: str) -> str:
        assert main([*words]) == 0
        return capsys.readouterr().out

    assert "perhaps Jan Varg" in told("entities", *pair)
    lines = told("entities", *pair, *by_reader)
    assert "Ola Kelm, named by hand" in lines
    assert "speaker not told, as said by hand" in lines
    quotes = [
        one
        for text in json.loads(told("entities", *pair, *by_reader, "--format", "json"))["texts"]
        for one in text["quotes"]
    ]
    assert [one["decided"] for one in quotes] == [True, True]
    table = told("entities", *pair, *by_reader, "--format", "csv", "--table", "quotations")
    assert "named by hand" in table
    assert "not told, as said by hand" in table
    annotations = told("entities", *pair, *by_reader, "--format", "webannotation")
    assert "said by Ola Kelm, named by hand" in annotations
    assert "speaker not told, as said by hand" in annotations
    assert "Ola Kelm, named by hand" in told("findings", *pair, "--mode", "outlets", *by_reader)


HALL = text(
    "A general at the Baghdad joint command met the crew on Monday. Jan Varg was there as well.",
    "Iranian state television praised the crew in a commentary. The station has two halls.",
    "“The bakers of this town have nothing left to sell,” he said.",
)
DOCK = text("Forty boats lay in the dock at noon.", "Nobody went aboard before the evening.")


@pytest.mark.parametrize(
    "chosen",
    ["Iranian state television", "A general at the Baghdad joint command", "The station", "Jan Varg"],
)
def test_words_chosen_for_a_speaker_come_through_in_every_form(chosen: str) -> None:
    quotation = anchor(HALL, "The bakers of this town have nothing left to sell,")
    decisions = decided(SpeakerDecision(quotation, anchor(HALL, chosen)))
    comparison = variorum.compare(HALL, DOCK, mode="outlets", decisions=decisions)
    annotations = annotate(HALL), annotate(DOCK)
    dossier = cross_reference(annotations, {(0, 1): comparison}, decisions, NAMES)
    found = findings(comparison, dossier, NAMES, decisions, annotations)
    compared = Compared(NAMES, HALL, DOCK, comparison, dossier, found, decisions, annotations=annotations)
    told = f"{chosen}, named by hand"
    assert told in html_of(contents_of(compared))
    for suffix in (".md", ".json"):
        written = report_bytes(suffix, compared, Wanted(ALL)).decode()
        assert told in (json.dumps(json.loads(written), ensure_ascii=False) if suffix == ".json" else written)
    quotations = quotations_table(compared.named(), dossier).rows
    assert any(chosen in row and "named by hand" in row for row in quotations)
    notes = web_annotations(compared.named(), dossier)
    assert f"said by {chosen}, named by hand" in json.dumps(notes, ensure_ascii=False)


KELMS = text(
    "Ola Kelm, the mayor, met the crew on Monday.",
    PAY.format("the woman said"),
    "Ms. Kelm left at noon.",
)


def test_the_whole_name_is_told_in_every_form_though_the_nearest_words_have_the_familys() -> None:
    at = KELMS.text.index("Kelm left")
    near = Anchor.at(KELMS.text, Span(at, at + 4), KELMS.content_hash)
    decisions = decided(SpeakerDecision(anchor(KELMS, WE_CANNOT), near))
    comparison = variorum.compare(KELMS, POST, mode="outlets", decisions=decisions)
    annotations = annotate(KELMS), annotate(POST)
    dossier = cross_reference(annotations, {(0, 1): comparison}, decisions, NAMES)
    found = findings(comparison, dossier, NAMES, decisions, annotations)
    compared = Compared(NAMES, KELMS, POST, comparison, dossier, found, decisions, annotations=annotations)
    told = "Ola Kelm, named by hand"
    (finding,) = (one for one in found if one.kind == "speaker")
    assert finding.sentence.endswith(f"Speakers: {told} (Gazette) / Jan Varg (Post).")
    for suffix in (".md", ".html", ".json"):
        written = report_bytes(suffix, compared, Wanted(ALL)).decode()
        assert told in written
        assert " Kelm, named by hand" not in written.replace(told, "")
    notes = json.dumps(web_annotations(compared.named(), dossier), ensure_ascii=False)
    assert f"said by {told}" in notes
    (row,) = (row for row in dossier.disagreements if row.kind == "speaker")
    assert "Ola Kelm" in row.sentence
    texts = [StoryText(name, one, name) for name, one in zip(NAMES, (KELMS, POST), strict=True)]
    page = story_page_of(texts, decisions=decisions)
    assert {said.name for row in page.quoted for of in row.speakers for said in of} == {
        "Ola Kelm",
        "Jan Varg",
    }
