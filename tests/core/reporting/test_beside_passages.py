"""What a report says of a finding whose passages stand below it is told once."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from io import BytesIO

import pytest

import variorum
from variorum.model.decisions import Decisions, Judgement, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting.beside_passages import said_beside
from variorum.reporting.choice import Choice
from variorum.reporting.compared import Compared
from variorum.reporting.evidence import evidence_text
from variorum.reporting.evidence_page import evidence_html
from variorum.reporting.excerpts import Quoting
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reporting.listed import Listed
from variorum.reporting.markdown import markdown_of
from variorum.reporting.word.report import word_report

LEFT = (
    "The harbour stays shut\n\n"
    "“The harbour of Aldport stays shut until the oil is gone,” Ada Quill said on Monday.\n\n"
    "“Nobody has warned the crews of the danger,” said Jon Marl.\n\n"
    "Gulls circled above the mole."
)
RIGHT = (
    "Oil in the port\n\n"
    "“The harbour of Aldport stays shut until the oil is gone,” Quill told the council.\n\n"
    "“Nobody has warned the crews of the danger,” said Ida Brenn.\n\n"
    "It snowed on the mountains of the north."
)


@pytest.fixture(scope="module")
def compared() -> Compared:
    left, right = (variorum.read_text(text).articles[0].versions[0] for text in (LEFT, RIGHT))
    comparison = variorum.compare(left, right, mode="outlets")
    dossier = variorum.cross_reference([variorum.annotate(left), variorum.annotate(right)])
    names = ("Gazette", "Post")
    return Compared(names, left, right, comparison, dossier, variorum.findings(comparison, dossier, names))


def item(compared: Compared, words: str, judgement: Judgement | None = None) -> Listed:
    finding = next(each for each in compared.findings if words in each.sentence)
    verdicts = (Verdict(finding.id, judgement),) if judgement else ()
    contents = contents_of(replace(compared, decisions=Decisions(verdicts=verdicts)), Choice(everything=True))
    return next(each for each in contents.findings if each.finding.id == finding.id)


def test_of_a_quotation_of_both_whose_words_stand_below_only_the_speaker_is_told(compared: Compared) -> None:
    shut = item(compared, "The harbour of Aldport")
    assert shut.finding.sentence.startswith(f"{shut.title}: “The harbour of Aldport")
    assert shut.sentence == "Speaker: Ada Quill."
    assert item(compared, "Nobody has warned").sentence == "Speakers: Jon Marl (Gazette) / Ida Brenn (Post)."


@pytest.mark.parametrize("judgement", ["confirmed", "rejected"])
def test_a_judged_one_names_nobody_who_is_only_likely(compared: Compared, judgement: Judgement) -> None:
    shut = item(compared, "The harbour of Aldport").finding
    likely, nobody = "Speaker: Ada Quill.", "It is not certain who speaks."
    before = shut.sentence.removesuffix("Speaker: Ada Quill.")
    judged = f"{before}{nobody}"
    unsure = replace(
        shut,
        sentence=f"{before}{likely}",
        detail=f"“The harbour”\n{likely}",
        decided=(shut.title, judged, judged, f"“The harbour”\n{nobody}"),
    )
    texts = compared.left.text, compared.right.text
    assert said_beside(unsure, None, texts) == (shut.title, likely)
    assert said_beside(unsure, judgement, texts) == (shut.title, nobody)


def test_where_nobody_is_said_to_speak_the_title_is_enough(compared: Compared) -> None:
    shut = item(compared, "The harbour of Aldport").finding
    alone = replace(shut, sentence=shut.sentence.removesuffix(" Speaker: Ada Quill."), detail="“The harbour”")
    assert said_beside(alone, None, (compared.left.text, compared.right.text)) == (shut.title, "")


def test_a_sentence_that_does_not_hold_the_passages_stays(compared: Compared) -> None:
    texts = compared.left.text, compared.right.text
    shut = item(compared, "The harbour of Aldport").finding
    for other, said in (
        (f"{shut.title}: the words of Quill.", "The words of Quill."),
        ("Both quote her.", "Both quote her."),
    ):
        assert said_beside(replace(shut, sentence=other), None, texts) == (shut.title, said)
    figure = replace(shut, kind="figure")
    assert said_beside(figure, None, texts) == (shut.title, shut.sentence.removeprefix(f"{shut.title}: "))


def test_two_headlines_stand_below_their_title_and_in_no_sentence_above(compared: Compared) -> None:
    places = tuple((Span(0, text.index("\n")),) for text in (LEFT, RIGHT))
    words = "“The harbour stays shut” → “Oil in the port”"
    headline = Finding("h", "headline", "Headline changed", words, *places, detail=words)
    assert said_beside(headline, None, (LEFT, RIGHT)) == ("Headline changed", "")
    shown = Span(places[0][0].start, 3)
    other = replace(headline, sentence="Their headlines differ.", left=(shown,))
    assert said_beside(other, None, (LEFT, RIGHT))[1] == "Their headlines differ."


def evidence_of(compared: Compared, finding: Finding) -> tuple[str, str]:
    given = (finding, *compared.names, compared.left, compared.right)
    texts = evidence_text(*given, comparison=compared.comparison), evidence_html(*given)
    return texts[0], unescape(texts[1])


def test_copied_evidence_says_once_that_there_is_no_such_passage(compared: Compared) -> None:
    for made in evidence_of(compared, item(compared, "Gulls").finding):
        assert "No match found" not in made
        assert made.count("no such passage found (please check)") == 1
        assert made.count("Gulls circled") == 1


def test_copied_evidence_has_a_quotation_of_both_once_from_either(compared: Compared) -> None:
    for made in evidence_of(compared, item(compared, "The harbour of Aldport").finding):
        assert made.count("stays shut until the oil is gone") == 2
        assert "Speaker: Ada Quill." in made


POSSIBLE = Finding(
    "",
    "only-left",
    "Perhaps only in Gazette",
    "Only a possible match in Post (please check): “Gulls circled above the mole.”",
    certainty=0.4,
    decided=(
        "Only in Gazette",
        "Nothing in Post matches it, as judged by hand: “Gulls circled above the mole.”",
        "Only a possible match in Post: “Gulls circled above the mole.”",
        "",
        "Perhaps only in Gazette",
    ),
)


def test_what_perhaps_matches_is_told_once_but_for_what_the_reader_judged(compared: Compared) -> None:
    words = "Gulls circled above the mole."
    at = compared.left.text.index(words)
    finding = replace(POSSIBLE, left=(Span(at, at + len(words)),))
    texts, matched = (compared.left.text, compared.right.text), "possible match: “Gulls.” (¶2)"
    assert said_beside(finding, None, texts, matched) == ("Perhaps only in Gazette", "")
    assert said_beside(finding, "rejected", texts, matched) == ("Perhaps only in Gazette", "")
    assert said_beside(finding, None, texts)[1] == "Only a possible match in Post (please check)."
    judged = "Nothing in Post matches it, as judged by hand."
    assert said_beside(finding, "confirmed", texts, matched) == ("Only in Gazette", judged)


def test_below_a_quotation_of_one_text_stands_who_he_is(compared_pair: Callable[..., Compared]) -> None:
    both = "The harbour of Aldport stays shut until the oil is gone."
    shut = "“Nobody sails before Friday,” said Ada Quill, the harbour master."
    left, right = f"{both}\n\n{shut} “It smells of oil and of fish.”", f"{both}\n\n{shut}"
    made = compared_pair(left, right, "outlets")
    contents = contents_of(made, Choice(everything=True))
    alone = next(each for each in contents.findings if "It smells" in each.finding.sentence)
    (excerpt,) = alone.left
    assert excerpt.where("Gazette") == "Gazette, ¶2. Speaker: Ada Quill."
    assert "¶2. Speaker: Ada Quill." in markdown_of(contents)
    assert "¶2. <bdi>Speaker: Ada Quill.</bdi></p>" in html_of(contents)
    assert (
        "Speaker: Ada Quill."
        in zipfile.ZipFile(BytesIO(word_report(contents))).read("word/document.xml").decode()
    )


def test_a_report_says_what_a_credit_means_and_not_again_what_it_is() -> None:
    told = "Gazette credits the Wire. If this is passed on from there, it is no second source."
    credit = Finding("", "source", "Gazette credits the Wire", told, (Span(0, 9),))
    for judgement in (None, "confirmed"):
        said = said_beside(credit, judgement, ("According to the Wire.", ""))  # type: ignore[arg-type]
        assert said == (
            "Gazette credits the Wire",
            "If this is passed on from there, it is no second source.",
        )


def test_words_beside_a_picture_say_so_where_others_have_their_number() -> None:
    (article,) = variorum.read_text(LEFT).articles
    (version,) = article.versions
    captions = tuple(replace(one, role="caption") for one in version.paragraphs)
    (excerpt,) = Quoting(replace(version, paragraphs=captions)).excerpts([Span(0, 5)])
    assert excerpt.where("version 2") == "Version 2, in a caption"
