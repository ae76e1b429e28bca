"""`--explain`: why the best partners of a sentence are what they are."""

from __future__ import annotations

import json
from math import exp, fsum
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import variorum
from variorum.cli.main import main
from variorum.comparing.linking.explaining import Explanation, _parts, explained
from variorum.model.span import Span

LEFT = (
    "Ferry aground\n\nThe ferry Isola ran aground on a sandbank off Port Ellery on Saturday with 200 people "
    "aboard. Nobody was hurt, said Tomas Weil, the master. Divers looked at the hull. It rained all night.\n"
)
RIGHT = (
    "Isola stuck\n\nOn Saturday the Isola, a ferry, struck a bank near Port Ellery; some 214 people were "
    "aboard. Tugs came at noon. The master, Weil, said all were well. Divers looked at the hull. Gulls watched "
    "from the port. Ferries seldom run aground here. The weather was bad for days. She will be towed.\n"
)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "left.txt").write_text(LEFT, encoding="utf-8")
    (tmp_path / "right.txt").write_text(RIGHT, encoding="utf-8")
    return str(tmp_path / "left.txt"), str(tmp_path / "right.txt")


def partners(words: str, left: str = LEFT, right: str = RIGHT) -> tuple[Explanation, ...]:
    at = left.index(words)
    return explained(variorum.compare(left, right), Span(at, at + 1))


def test_the_parts_of_a_score_add_up_to_it() -> None:
    told = partners("ran aground")
    assert len(told) == 3
    assert told[0].parts
    for partner in told:
        if partner.parts:
            odds = fsum(value for _, value in partner.parts)
            assert 1 / (1 + exp(-odds)) == pytest.approx(partner.link.score, abs=0.01)


def test_the_words_in_common_are_told_with_their_worth_most_telling_first() -> None:
    words = partners("ran aground")[0].words
    assert {"saturday", "isola", "ellery"} <= {word for word, _ in words}
    assert [worth for _, worth in words] == sorted((worth for _, worth in words), reverse=True)
    assert all(0 <= worth <= 1 for _, worth in words)


def test_partners_are_those_that_the_comparison_names() -> None:
    c = variorum.compare(LEFT, RIGHT)
    for sentence in c.left_sentences:
        assert tuple(e.link for e in explained(c, sentence)) == c.candidates(sentence)
    for sentence in c.right_sentences:
        assert tuple(e.link for e in explained(c, sentence, "right")) == c.candidates(sentence, "right")


def test_swapping_the_texts_changes_no_part() -> None:
    c, d = variorum.compare(LEFT, RIGHT), variorum.compare(RIGHT, LEFT)
    for sentence in c.left_sentences:
        one, other = explained(c, sentence), explained(d, sentence, "right")
        assert [e.parts for e in one] == [e.parts for e in other]
        assert [e.link.left for e in one] == [e.link.right for e in other]


def test_equal_sentences_need_no_parts_and_strangers_have_none() -> None:
    told = partners("Divers looked")
    assert (told[0].link.kind, told[0].parts) == ("same", ())
    stranger = next(e for e in told if not e.words)
    assert stranger.parts == ()


def test_in_two_short_texts_nearly_the_same_words_are_a_part() -> None:
    (partner,) = partners("The", "The ferry left at nine.", "The ferry left at ten.")
    assert partner.parts[-1][0] == "nearly the same words, in short texts"
    assert fsum(value for _, value in partner.parts) > 0


def test_long_texts_are_explained_too() -> None:
    left = " ".join(f"Gull number {n} saw the ferry Isola at buoy {n * 7} today." for n in range(450))
    right = " ".join(f"At buoy {n * 7} gull number {n} saw ferry Isola." for n in range(450))
    told = partners("Gull number 44 ", left, right)
    assert "long texts" in told[0].parts[0][0]


def test_the_command_tells_partners_reasons_words_and_parts(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *pair, "--explain", "ISOLA ran"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("The ferry Isola ran aground")
    assert "linked as " in told
    assert "words in common" in told
    assert "log odds, a probability of" in told


def test_a_sentence_of_the_right_text_is_found_where_the_left_has_none(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *pair, "--explain", "tugs came", "--format", "json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["side"], row["sentence"]["text"]) == ("right", "Tugs came at noon.")
    assert len(row["partners"]) == 3


def test_the_json_holds_the_links_and_their_parts(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["compare", *pair, "--explain", "sandbank", "--format", "json"])
    (row,) = json.loads(capsys.readouterr().out)
    best: dict[str, Any] = row["partners"][0]
    assert best["text"].startswith("On Saturday the Isola")
    assert best["tier"] in ("sure", "likely", "possible")
    assert {"link", "words", "parts", "standing"} <= best.keys()
    assert Explanation.from_dict({name: best[name] for name in ("link", "words", "parts")}).parts


def test_words_that_no_sentence_has_are_said_to_be_missing(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *pair, "--explain", "zeppelin"]) == 3
    assert "zeppelin" in capsys.readouterr().err


def test_what_is_certain_is_not_weighed() -> None:
    certain: Any = SimpleNamespace(probability=1.0)
    assert _parts(certain, False) == _parts(certain, True) == ()
