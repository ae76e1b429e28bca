"""`variorum story`, as a person and a program call it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

import variorum
from variorum.cli import story, story_texts
from variorum.cli.main import main
from variorum.corpus.store import open_corpus
from variorum.dossier.story.page import story_page_of
from variorum.model.article import Article, ReadResult, Version
from variorum.model.decisions import Anchor, JudgedFinding, Judgement, RoleDecision, Verdict
from variorum.model.span import Span
from variorum.reviewing.listing import findings

FIRST = (
    "Dam gives way\n\nFour farms were flooded when the dam at Orrin gave way on Monday, the county said.\n"
)
SECOND = (
    "Farms flooded\n\nSix farms were flooded when the dam at Orrin gave way on Monday, the county said.\n"
)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    names = []
    for name, words in (("one.txt", FIRST), ("two.txt", SECOND)):
        path = tmp_path / name
        path.write_text(words, "utf-8")
        names.append(str(path))
    return names


def test_the_tables_are_told(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["story", *files]) == 0
    words = capsys.readouterr().out
    assert "[1] Four  [2] Six" in words
    assert "Told by 2 texts" in words


def test_the_page_is_written(files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "page.html"
    assert main(["story", *files, "-o", str(target), "--title", "The dam"]) == 0
    assert '<h1 dir="auto">The dam</h1>' in target.read_text("utf-8")
    assert "2 texts of one story" in capsys.readouterr().out


def test_a_program_gets_places(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["story", *files, "--format", "json"]) == 0
    page = json.loads(capsys.readouterr().out)
    assert page["differing"][0]["cells"][0]["words"] == ["Four"]


def test_one_article_is_no_story(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["story", files[0]]) == 2
    assert "two articles or more" in capsys.readouterr().err


def test_other_kinds_of_files_are_declined(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["story", *files, "-o", "page.exe"]) == 2
    assert "written as .html" in capsys.readouterr().err
    assert main(["story"]) == 2
    assert "a corpus with --corpus" in capsys.readouterr().err


@pytest.mark.parametrize("kind", [".html", ".docx", ".md", ".xlsx", ".csv", ".json"])
def test_each_kind_of_report_is_written(files: list[str], tmp_path: Path, kind: str) -> None:
    target = tmp_path / f"story{kind}"
    assert main(["story", *files, "-o", str(target)]) == 0
    assert len(target.read_bytes()) > 300


def test_parts_and_tables_are_chosen(files: list[str], tmp_path: Path) -> None:
    target = tmp_path / "story.md"
    assert main(["story", *files, "-o", str(target), "--without", "texts,names"]) == 0
    words = target.read_text("utf-8")
    assert "## Figures and quotations side by side" in words
    assert "## The texts" not in words
    assert "## Who and what is named" not in words
    assert main(["story", *files, "-o", str(tmp_path / "shares.csv"), "--table", "shares"]) == 0
    assert "percent at least" in (tmp_path / "shares.csv").read_text("utf-8")
    with pytest.raises(SystemExit):
        main(["story", *files, "--parts", "findings"])


@pytest.fixture
def corpus(tmp_path: Path) -> str:
    """Two stories; the first is told by two outlets, one of which holds two versions."""
    path = tmp_path / "dams.variorum"
    with variorum.open_corpus(path) as held:
        held.add_story("The dam")
        for words, outlet in ((FIRST, "Herald"), (SECOND, "Post")):
            held.add(variorum.read_text(words), story=1)
            held.set(("article", held.articles()[-1].id), outlet=outlet)
        held.add(variorum.read_text("Fair opens\n\nThe fair at Lisk opened with three bands on Sunday.\n"))
    return str(path)


def test_a_story_of_a_corpus_is_told(corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "story.md"
    assert main(["story", "--corpus", corpus, "-o", str(target)]) == 0  # the only one of several articles
    assert target.read_text("utf-8").startswith("# The dam\n\n1. **Herald**")
    assert main(["story", "--corpus", corpus, "1", "--title", "Orrin", "-o", str(target)]) == 0
    assert target.read_text("utf-8").startswith("# Orrin\n")
    assert main(["story", "1", "--corpus", corpus]) == 0
    assert "[1] Four  [2] Six" in capsys.readouterr().out


def test_which_story_of_a_corpus_is_asked_for(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    with variorum.open_corpus(corpus) as held:
        held.add(variorum.read_text(SECOND.replace("Six", "Ten")), story=held.stories()[1].id)
    for words, told in (
        ([], "Name one of these stories by its number:\n  1  The dam\n  2  "),
        (["the dam"], "by its number, as `variorum corpus list` shows"),
        (["77"], "There is no story 77"),
    ):
        assert main(["story", *words, "--corpus", corpus]) == 2
        assert told in capsys.readouterr().err
    with variorum.open_corpus(corpus) as held:
        held.remove(("story", 2))
        held.remove(("article", 2))
    assert main(["story", "--corpus", corpus]) == 2
    assert "this corpus has no such story" in capsys.readouterr().err
    assert main(["story", "1", "--corpus", corpus]) == 2
    assert "story 1 has 1" in capsys.readouterr().err
    assert main(["story", "--corpus", "none.variorum"]) == 3
    assert "there is no such corpus" in capsys.readouterr().err


def test_what_was_decided_counts_for_files_too(files: list[str], corpus: str, tmp_path: Path) -> None:
    """A paragraph that was called page clutter tells nothing any more."""
    version = variorum.read(files[1]).articles[0].versions[0]
    paragraph = version.paragraphs[1]
    anchor = Anchor.at(version.text, Span(paragraph.start, paragraph.end), version.content_hash)
    with variorum.open_corpus(corpus) as held:
        held.decide(RoleDecision(anchor, "furniture"))
    target = tmp_path / "story.csv"
    assert main(["story", *files, "-o", str(target), "--decisions", corpus]) == 0
    assert "Six" not in target.read_text("utf-8")


def test_a_story_on_paper_is_written_by_the_window(
    files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[tuple[str, Path]] = []
    monkeypatch.setattr(
        "variorum.cli.story.paper", lambda: lambda contents, path: written.append((contents.title, path))
    )
    target = tmp_path / "out.pdf"
    assert main(["story", *files, "-o", str(target), "--title", "The dam"]) == 0
    assert written == [("The dam", target)]


def test_a_file_that_cannot_be_written_is_told(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["story", *files, "-o", str(tmp_path / "no folder" / "story.md")]) == 3
    assert "cannot be written" in capsys.readouterr().err


def test_what_must_be_known_of_the_texts_is_told(
    files: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        "variorum.cli.story.story_page_of",
        lambda *given: replace(story_page_of(*given), notes=("These seem to be different events.",)),
    )
    assert main(["story", *files]) == 0
    assert "Note: These seem to be different events.\n" in capsys.readouterr().out


def test_a_page_that_cannot_be_written_says_why(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["story", *files, "-o", str(tmp_path / "nowhere" / "page.html")]) == 3
    assert "page.html: cannot be written (" in capsys.readouterr().err


def test_a_story_is_written_as_pdf_by_the_window(
    files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Path] = []
    monkeypatch.setattr(story, "paper", lambda: lambda contents, target: written.append(target))
    assert main(["story", *files, "-o", str(tmp_path / "page.pdf")]) == 0
    assert written == [tmp_path / "page.pdf"]


@pytest.fixture
def judged(files: list[str], tmp_path: Path) -> Path:
    """A corpus of both, in one story, in which the figure they tell otherwise was rejected."""
    path = tmp_path / "judged.variorum"
    with open_corpus(path) as corpus:
        for name in files:
            corpus.add(variorum.read(name))
        first, second = corpus.articles()
        if second.story != first.story:
            corpus.move(("article", second.id), to=("story", first.story))
        left, right = (corpus.read(each.id) for each in corpus.versions())
        corpus.decide(said_of(left, right, "rejected", "of two dams"))
    return path


def said_of(left: Version, right: Version, judgement: Judgement, note: str = "") -> Verdict:
    """Of the figure that two texts tell otherwise."""
    compared = variorum.compare(left, right, mode="outlets")
    dossier = variorum.cross_reference(
        [variorum.annotate(left), variorum.annotate(right)], {(0, 1): compared}
    )
    (finding,) = (each for each in findings(compared, dossier) if each.kind == "figure")
    anchors = (
        Anchor.at(version.text, spans[0], version.content_hash)
        for version, spans in ((left, finding.left), (right, finding.right))
    )
    texts = JudgedFinding("outlets", left.content_hash, right.content_hash, finding)
    return Verdict(finding.id, judgement, note, *anchors, texts)


def test_what_the_reader_said_is_told_and_given_to_programs(
    judged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["story", "--corpus", str(judged)]) == 0
    words = capsys.readouterr().out
    assert "Rejected by hand" in words
    assert "Note: of two dams" in words
    assert main(["story", "--corpus", str(judged), "--format", "json"]) == 0
    page = json.loads(capsys.readouterr().out)
    (said,) = page["differing"][0]["judged"]
    assert (said["judgement"], said["texts"], said["note"]) == ("rejected", [0, 1], "of two dams")


def test_a_report_leaves_out_what_was_rejected_unless_all_is_asked_for(
    judged: Path, files: list[str], tmp_path: Path
) -> None:
    target = tmp_path / "story.md"
    assert main(["story", *files, "--decisions", str(judged), "-o", str(target)]) == 0
    assert "1 row that was rejected is left out." in target.read_text("utf-8")
    assert main(["story", "--corpus", str(judged), "-o", str(target), "--all"]) == 0
    assert "### Rejected by hand (1)" in target.read_text("utf-8")


def test_a_verdict_on_an_earlier_version_of_an_article_is_told_of_its_newest(
    judged: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = tmp_path / "newer.txt"
    newer.write_text(f"{FIRST}\nThe county will rebuild the dam, it said on Tuesday.\n", "utf-8")
    with open_corpus(judged) as corpus:
        corpus.add(variorum.read(newer))
        last = corpus.versions()[-1]
        if last.article != corpus.articles()[0].id:
            corpus.move(("version", last.id), to=("article", corpus.articles()[0].id))
        assert len(corpus.versions()) == 3
    assert main(["story", "--corpus", str(judged), "--format", "json"]) == 0
    page = json.loads(capsys.readouterr().out)
    assert "on Tuesday" in page["texts"][0]["version"]["text"]
    assert [row["judged"][0]["judgement"] for row in page["differing"]] == ["rejected"]


def test_what_was_confirmed_of_two_texts_and_rejected_of_two_others_is_not_told_as_settled(
    judged: Path, files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    third = tmp_path / "three.txt"
    third.write_text(SECOND.replace("Six", "Seven").replace("Farms flooded", "The dam"), "utf-8")
    one, _, three = [variorum.read(name).articles[0].versions[0] for name in (*files, third)]
    with open_corpus(judged) as corpus:
        corpus.decide(said_of(one, three, "confirmed"))
    assert main(["story", *files, str(third), "--decisions", str(judged)]) == 0
    told = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    at = told.index("[1] Four [2] Six [3] Seven")
    assert told[at + 1 : at + 4] == [
        "Possibly the same figure, stated differently – please check: farms: Four (“Dam gives way”), "
        "Six (“Farms flooded”), Seven (“The dam”).",
        "confirmed by hand (“Dam gives way” and “The dam”)",
        "rejected by hand (“Dam gives way” and “Farms flooded”). Note: of two dams",
    ]


def test_a_text_that_two_files_had_before_is_of_both(
    judged: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = (variorum.read_text(words).articles[0].versions[0] for words in (FIRST, SECOND))
    later = variorum.read_text(f"{SECOND}\nIt will be rebuilt.\n").articles[0].versions[0]
    held = {"a": (one,), "b": (two, later), "c": (two, later)}
    monkeypatch.setattr(
        story_texts, "reading_of", lambda word: ReadResult((Article(held[word], word.upper()),))
    )
    assert main(["story", "a", "b", "c", "--decisions", str(judged)]) == 0
    assert "rejected by hand (A and B; A and C)" in capsys.readouterr().out
