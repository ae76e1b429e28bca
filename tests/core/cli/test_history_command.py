"""`variorum history`, as a person and a program call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import variorum
from variorum.cli.main import main

FIRST = "Two boats were damaged in the harbour of Testham on Friday."
SECOND = "Nobody was hurt, the harbour master Ada Brook told reporters."
THIRD = "The ferry to the island will not sail before Sunday morning."


@pytest.fixture
def three(tmp_path: Path) -> list[str]:
    states = ((9, FIRST), (11, f"{FIRST.replace('Two', 'Three')} {SECOND}"), (12, f"{SECOND} {THIRD}"))
    names = []
    for at, (hour, body) in enumerate(states):
        path = tmp_path / f"state {3 - at}.txt"
        headline = "Storm over Testham" if at < 2 else "Storm leaves ferry in port"
        path.write_text(f"{headline}\n\nThe Testham Post\n3 May 2025, {hour:02}:00 UTC\n\n{body}\n", "utf-8")
        names.append(str(path))
    return names


def told(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def test_each_step_is_told_oldest_first_in_whatever_order_files_are_named(
    three: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["history", *reversed(three)]) == 0
    out = told(capsys)
    assert "3 versions" in out
    assert out.index("2025-05-03 09:00") < out.index("2025-05-03 11:00") < out.index("2025-05-03 12:00")
    assert "figures 1" in out
    assert out.index("headline: Storm over Testham") < out.index("headline: Storm leaves ferry in port")


def test_the_life_of_one_sentence(three: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", *three, "--sentence", "BOATS  were"]) == 0
    what = [line.split(" ")[0] for line in told(capsys).splitlines()]
    assert what == ["born", "edited", "gone"]


def test_words_in_no_version_are_said_to_be_so(three: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", *three, "--sentence", "zeppelin"]) == 3
    assert "No sentence of any version has the words" in capsys.readouterr().err


def test_programs_get_the_history_with_the_words(
    three: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["history", *three, "--format", "json"]) == 0
    found = json.loads(told(capsys))
    assert found["versions"] == 3
    assert [text["headline"] for text in found["texts"]][-1] == "Storm leaves ferry in port"
    assert all(text["words"] for text in found["texts"])
    (life,) = (row for row in found["lives"] if "Two boats" in row["stages"][0]["words"])
    assert life["stages"][1]["words"].startswith("Three boats")


def test_one_version_is_too_few(three: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", three[0]]) == 2
    assert "one version only" in capsys.readouterr().err


def test_an_article_of_a_corpus_is_named_by_any_of_its_versions(
    three: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "harbour.variorum"
    with variorum.open_corpus(path) as corpus:
        for name in three:
            corpus.add(variorum.read(name))
        articles = [row.id for row in corpus.articles()]
        if len(articles) > 1:
            corpus.move(*(("article", id) for id in articles[1:]), to=("article", articles[0]))
        version = corpus.versions()[-1].id
    assert main(["history", str(version), "--corpus", str(path)]) == 0
    assert "3 versions" in told(capsys)
    assert main(["history", "x", "--corpus", str(path)]) == 2
    assert main(["history", "1", "2", "--corpus", str(path)]) == 2
    assert main(["history", "1", "--corpus", str(tmp_path / "none.variorum")]) == 3


def test_versions_whose_order_is_a_guess_are_told_of_without_saying_what_was_added(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "harbour.variorum"
    with variorum.open_corpus(path) as corpus:
        for body in (f"{FIRST} {SECOND} {THIRD}", f"{FIRST.replace('Two', 'Three')} {THIRD}"):
            corpus.add(variorum.read_text(f"Storm over Testham\n\n{body}\n"))
        articles = [row.id for row in corpus.articles()]
        if len(articles) > 1:
            corpus.move(*(("article", id) for id in articles[1:]), to=("article", articles[0]))
    assert main(["history", "1", "--corpus", str(path)]) == 0
    out = told(capsys)
    assert "sentences: 1 only in version 1, 1 edited" in out
    assert "The order of version 1 and version 2 is a guess" in out
    assert "in other words in version 2" in out
    assert main(["history", "1", "--corpus", str(path), "--sentence", SECOND]) == 0
    assert "not in version 2" in told(capsys)
