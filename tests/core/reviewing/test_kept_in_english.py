"""What findings say is kept in English, whatever language it is said in, and told in that of who reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import variorum
from variorum.corpus.act_words import act_in_words
from variorum.corpus.store import open_corpus
from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.comparison import Mode
from variorum.model.decisions import JudgedFinding, Verdict
from variorum.model.finding import Finding
from variorum.model.precision import Told
from variorum.reviewing.kept_words import finding_in_english, told_again, told_in_english
from variorum.reviewing.listing import findings
from variorum.text.names_of_texts import Nameable, names_of
from variorum.text.phrasing import phrase, phrase_with
from variorum.text.quoting import in_marks

_MARKS = str.maketrans("“”‘’", "„“‚‘")


def _elsewhere(text: str, n: int) -> str:
    """A language of capitals where English has small letters, with marks of its own."""
    pieces = re.split(r"(\{\w+\})", text)
    told = "".join(piece if number % 2 else piece.swapcase() for number, piece in enumerate(pieces))
    return told.translate(_MARKS) + ("¹" if n == 1 else "")


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    phrase_with(None)


def _version(text: str) -> Version:
    paragraphs = [(part, "body") for part in text.split("\n\n")]
    return version_from(paragraphs, published=datetime(2020, 3, 6, 12, tzinfo=UTC))  # type: ignore[arg-type]


def _found(one: str, other: str, mode: Mode, names: tuple[str, str]) -> list[Finding]:
    texts = _version(one), _version(other)
    comparison = variorum.compare(*texts, mode)
    annotated = variorum.annotate(texts[0]), variorum.annotate(texts[1])
    dossier = variorum.cross_reference(annotated, {(0, 1): comparison}, names=names)
    return [*findings(comparison, dossier, names, annotations=annotated)]


def _words(found: list[Finding]) -> list[str]:
    return [w for f in found for w in (f.title, f.sentence, f.detail, *f.decided) if w]


_JOURNEY = "Vanda Kelm arrived by boat at the harbour from {} late on Friday with the ore contract."
_ARREST = (
    "The harbour of Varg was closed for the summer.\n\nThe mayor Vanda Kelm was arrested on {} in the old town hall by "
    "two officers from Oslo.\n\nNobody else was in the building."
)
_SAID = "The boat sank off Varg on Friday. “We have no reason to believe that it {} onto the rocks,” {}"
_TEXTS = {
    "tolls": (
        "Police said 18 people were injured in the harbour riot in Varg.",
        "Police said 12 people were injured in the harbour riot in Varg.",
    ),
    "tolls that rise": (
        "At least three people were killed when the dam at Varg broke.",
        "Ten people were killed when the dam at Varg broke.",
    ),
    "journeys": (_JOURNEY.format("Norway"), _JOURNEY.format("Denmark")),
    "days": (_ARREST.format("Tuesday"), _ARREST.format("Thursday")),
    "siblings": (
        "Mary Kelm, the younger sister of Liza Kelm, left the Varg board on Monday.",
        "Liza Kelm spoke. Mary Kelm, the older sister of Liza Kelm, left the Varg board.",
    ),
    "ages": (
        "Vanda Kelm, 42, the mayor of Varg, was arrested on Friday.",
        "Vanda Kelm, 44, the mayor of Varg, was arrested on Friday.",
    ),
    "precision": (
        "The ferry had 214 passengers aboard when it sank off Varg.",
        "The ferry had about 210 passengers aboard when it sank off Varg.",
    ),
    "spellings": (
        "Sergei Kolvan spoke in Varg on Friday. Sergei Kolvan left.",
        "Sergey Kolvan spoke in Varg on Friday. Sergey Kolvan left.",
    ),
    "quotations": (
        _SAID.format("was steered", "said Vanda Kelm."),
        _SAID.format("had been led", "a man said."),
    ),
    "one account": (
        "The council met on Friday.\n\nThe mayor said: “We’re ‘done’ with it.” He paid 300 euros for “the boat”.",
        "The council met on Friday.",
    ),
}


@pytest.mark.parametrize("names", [("Herald", "Star"), ("version 1", "version 2"), ("“Ferry […]”", "text 2")])
@pytest.mark.parametrize("mode", ["outlets", "versions"])
@pytest.mark.parametrize("texts", _TEXTS.values(), ids=_TEXTS)
def test_what_a_finding_says_goes_into_english_and_back(
    texts: tuple[str, str], mode: Mode, names: tuple[str, str]
) -> None:
    english = _found(*texts, mode, names)
    assert english
    phrase_with(_elsewhere)
    elsewhere = _found(*texts, mode, tuple(map(told_again, names)))  # type: ignore[arg-type]
    assert _words(elsewhere) != _words(english)
    assert [told_again(words) for words in _words(english)] == _words(elsewhere)
    assert [told_in_english(words) for words in _words(elsewhere)] == _words(english)
    assert [finding_in_english(each) for each in elsewhere] == english
    # Kept once more, as a verdict is that is changed, they stay; and what is told already is not told again.
    assert [told_in_english(words) for words in _words(english)] == _words(english)
    assert [told_again(words) for words in _words(elsewhere)] == _words(elsewhere)


def _at(day: int, hour: int, year: int = 2026) -> Told:
    return Told("published", datetime(year, 5, day, hour, 15, tzinfo=UTC))


#: In all the ways in which texts are told apart.
_CALLED = {
    "clock times": (Nameable("BBC", time=_at(5, 9)), Nameable("BBC", time=_at(5, 17))),
    "headlines": (
        Nameable(title="Iran, US and us: what (we) know"),
        Nameable(title="Ferry: ‘at least’ ten; more"),
    ),
    "headlines with quotations": (Nameable(title="“Go: on”, says Kelm"), Nameable(title="Kelm: “Don’t go”")),
    "headlines of one outlet": (Nameable("BBC", "Iran: what"), Nameable("BBC", "Ferry: ten")),
    "days": (Nameable("BBC", time=_at(5, 9)), Nameable("BBC", time=_at(6, 9))),
    "days of years": (Nameable("BBC", time=_at(5, 9)), Nameable("BBC", time=_at(5, 9, 2025))),
    "days of an outlet read from the right": (
        Nameable("صحيفة", time=_at(5, 9)),
        Nameable("صحيفة", time=_at(6, 9)),
    ),
    "sides": (Nameable("BBC"), Nameable("BBC")),
    "sides alone": (Nameable(), Nameable()),
    "sides of a headline": (Nameable(title="Ferry: ten"), Nameable(title="Ferry: ten")),
    "files": (Nameable("BBC", file="ferry (1).txt"), Nameable("BBC", file="ferry (2).txt")),
}


@pytest.mark.parametrize("called", _CALLED.values(), ids=_CALLED)
@pytest.mark.parametrize("mode", ["outlets", "versions"])
@pytest.mark.parametrize("texts", _TEXTS.values(), ids=_TEXTS)
def test_whatever_the_texts_are_called_all_goes_into_english_and_back(
    texts: tuple[str, str], mode: Mode, called: tuple[Nameable, Nameable]
) -> None:
    english = _found(*texts, mode, names_of(called))  # type: ignore[arg-type]
    phrase_with(_elsewhere)
    elsewhere = _found(*texts, mode, names_of(called))  # type: ignore[arg-type]
    assert [told_again(words) for words in _words(english)] == _words(elsewhere)
    assert [told_in_english(words) for words in _words(elsewhere)] == _words(english)


@pytest.mark.parametrize(
    "words",
    [
        "Possibly the same figure, stated differently – please check: the dead (police): 12 (A), 18 (B, version 2).",
        "Possibly the same figure, stated differently: how many times somebody was shot: twice (A), 3 times (B).",
        "The reports give different figures for houses damaged: 12 (A), 18 (B).",
        "Version 2: at least 3 killed; Star, later: 10 killed. Tolls rise; the reports may be of different times.",
        "Perhaps one journey of Vanda Kelm, told from different places: “from Oslo” (A), “from Varg” (B).",
        "Perhaps the texts differ on where Vanda Kelm came from: “from Oslo” (A), “from Varg” (B).",
        "added “But”; “were; are” → “is”; removed “while”",
        "here only in version 2: “But”; “were” / “are”",
        "Reworded, with other details: Orr / Norland, 1982",
        "Reworded in 4 places: added “But”; “were” → “are”",
        "Spelled “Sergei” in Herald, Star and text 3, “Sergey” in text 4.",
        "Spelled “Sergei” in Herald version 1 and Herald version 2, “Sergey” in Star 5 May 17:15.",
        "Possibly the same figure, stated differently: ships: 12 (A 5 May 17:15, A 6 May 17:15), 13 (B 6 May).",
        "Spelled “Sergei” in “A, b and c”, “Ferry: ten” and “D and e”, “Sergey” in “F, g”.",
        "Speaker named in two ways: “Go.” (A); “Go on.” (B). Speakers: no speaker found (A) / perhaps Orr (version 2).",
        "Speaker named in two ways: Kelm (A) / perhaps Orr (B)",
        "Quotation shortened: “Go on.” (A); “Go.” (B). Speaker: perhaps Orr.",
        "Quotation shortened: “Go on.” (A); “Go.” (B). Speakers: Orr (version 2) / speaker not sure (B).",
        "Quotation shortened: “Go on.” (A); “Go.” (B). It is not certain who speaks.",
        "Quotation shortened: “Go on.” (A); “Go.” (B). Speaker: Vanda Orr, named by hand.",
        "Quotation given to different speakers: “Go.” (A); “Go.” (B). "
        "Speakers: Orr, named by hand (version 2) / no speaker told, as said by hand (B).",
        "“Go on.” / “Go.” – longer in A\nIt is not certain who speaks.",
        "Quotation given to different speakers: “Go.” (A); “Go.” (B). "
        "Speakers: Orr, then named by hand (version 2) / no speaker told, as then said by hand (B).",
        "Figure removed: seven",
        "“a” / “b”",
        "added “a”",
        f"{in_marks('مرحبا')} → {in_marks('أهلا')}",
        phrase("Only in {text}: {words}", text="صحيفة", words=in_marks("مرحبا")),
    ],
)
def test_rare_sentences_go_there_and_back(words: str) -> None:
    phrase_with(_elsewhere)
    there = told_again(words)
    assert there != words
    assert told_in_english(there) == words


def test_each_of_several_changes_is_told_again() -> None:
    phrase_with(_elsewhere)
    for words in ("added “a”; “b; c” → “d”; removed “e”", "Reworded in 3 places: removed “a”; added “b”"):
        assert not {"added", "removed"} & set(told_again(words).split())


@pytest.mark.parametrize(
    "words", ["", "Kelm / Orr", "x" * 6_000, "perhaps (A) / “b", "‘tis (the) season", "(left), (5 May)"]
)
def test_words_that_are_none_of_ours_stay(words: str) -> None:
    phrase_with(_elsewhere)
    assert (told_again(words), told_in_english(words)) == (words, words)


def test_in_english_nothing_is_looked_for() -> None:
    finding = _found(*_TEXTS["tolls"], "outlets", ("A", "B"))[0]
    assert finding_in_english(finding) is finding
    assert told_in_english("Only in A") == "Only in A"


def test_a_finding_judged_in_another_language_is_kept_in_english_and_named_in_that_of_now(
    tmp_path: Path,
) -> None:
    phrase_with(_elsewhere)
    finding = _found(*_TEXTS["tolls"], "outlets", ("A", "B"))[0]
    assert "12" in finding.sentence
    judged = JudgedFinding("outlets", "1", "2", finding)
    with open_corpus(tmp_path / "a.variorum") as corpus:
        corpus.decide(Verdict(finding.id, "confirmed", judged=judged))
        phrase_with(None)
        (verdict,) = corpus.decisions().verdicts
        assert verdict.judged is not None
        assert verdict.judged.finding.sentence == (
            "The reports give different figures for the injured: 18 (A), 12 (B)."
        )
        (act,) = corpus.acts()
        assert act.label.startswith("Confirm “Figures to check: The reports give")
        phrase_with(_elsewhere)
        assert "fIGURES TO CHECK" in act_in_words(act.label)
        corpus.retract(Verdict(finding.id, "confirmed", judged=judged))
        assert corpus.acts()[-1].label == f"Take back: confirm{act.label.removeprefix('Confirm')}"


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        (
            "Places to check: Perhaps one journey of Ola […]",
            "pLACES TO CHECK: pERHAPS ONE JOURNEY OF Ola […]",
        ),
        (
            "Places to check: Perhaps one journey of Ola Bergh, told from […]",
            "pLACES TO CHECK: pERHAPS ONE JOURNEY OF Ola Bergh […]",
        ),
        ("Figures to check: Possibly the same […]", "fIGURES TO CHECK: pOSSIBLY THE SAME FIGURE, STATED"),
        (
            "Figures to check: The reports give different figures for the […]",
            "fIGURES TO CHECK: tHE REPORTS GIVE DIFFERENT FIGURES FOR […]",
        ),
        (
            "Figures to check: The reports give different figures for the dead: 12 (A) […]",
            "fIGURES TO CHECK: tHE REPORTS GIVE DIFFERENT FIGURES FOR THE DEAD: 12 (A) […]",
        ),
        (
            "Described differently: Vanda Kelm is described differently […]",
            "dESCRIBED DIFFERENTLY: Vanda Kelm […]",
        ),
        ("Headline changed: Only in Herald: an owl […]", "hEADLINE CHANGED: oNLY IN Herald: an owl […]"),
        ("Figures to check: The mayor left […]", "fIGURES TO CHECK: The mayor left […]"),
    ],
)
def test_a_sentence_that_a_label_cut_is_told_as_far_as_it_goes(kept: str, told: str) -> None:
    phrase_with(_elsewhere)
    assert told_again(kept).startswith(told)
    assert told_again(kept).endswith(kept[-1])


def test_where_another_language_has_another_order_a_sentence_that_was_cut_stays() -> None:
    turned = "{other} and {one}: who is older – please check: {told}."
    phrase_with(lambda text, n: turned if text.startswith("Which of") else _elsewhere(text, n))
    kept = "Described differently: Which of Ola and Mary is […]"
    assert told_again(kept) == "dESCRIBED DIFFERENTLY: Which of Ola and Mary is […]"


def test_two_languages_that_are_asked_by_one_function_are_two() -> None:
    tables = {
        "de": {"en": "de", "Only in {text}": "Nur in {text}"},
        "fr": {"en": "fr", "Only in {text}": "Seulement dans {text}"},
    }
    now = ["de"]
    phrase_with(lambda text, n: tables[now[0]].get(text, text))
    assert told_in_english("Nur in Herald") == "Only in Herald"
    now[0] = "fr"
    assert told_in_english("Seulement dans Herald") == "Only in Herald"


@pytest.mark.parametrize(
    "words",
    [
        "“He was seen {} the town.”",
        "Sentence added: “He was seen {} March […]”",
        "“The ferry – {} Varg – sank.”",
    ],
)
@pytest.mark.parametrize("within", ["only in", "longer in"])
def test_words_within_a_quotation_are_never_told_again(words: str, within: str) -> None:
    english = words.format(within)
    phrase_with(_elsewhere)
    elsewhere = words.translate(_MARKS).swapcase().format(within.swapcase())
    assert within in told_again(english)
    assert within.swapcase() in told_in_english(elsewhere)
