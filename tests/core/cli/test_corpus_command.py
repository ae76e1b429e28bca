from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

import variorum
from variorum.cli.main import main
from variorum.corpus.store import open_corpus
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from

ARTICLE = "Bridge toll vote\n\nThe council of Port Ellery voted for a bridge toll on Monday evening.\n"


@pytest.fixture
def corpus(tmp_path: Path) -> str:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    path = str(tmp_path / "news.variorum")
    assert main(["corpus", "add", path, str(tmp_path / "a.txt")]) == 0
    return path


def test_what_was_added_is_listed(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["corpus", "list", corpus]) == 0
    assert "Bridge toll vote" in capsys.readouterr().out
    main(["corpus", "list", corpus, "--format", "json"])
    assert len(json.loads(capsys.readouterr().out)["versions"]) == 1


def test_words_are_found_and_a_broken_query_is_no_error(
    corpus: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["corpus", "search", corpus, "council"]) == 0
    assert "Bridge toll vote" in capsys.readouterr().out
    assert main(["corpus", "search", corpus, '"unclosed', "AND"]) == 0
    assert main(["corpus", "search", corpus, "zeppelin"]) == 0
    assert "Nothing found." in capsys.readouterr().out
    main(["corpus", "search", corpus, "council", "--format", "json"])
    assert json.loads(capsys.readouterr().out)[0]["headline"] == "Bridge toll vote"


def test_hits_are_narrowed_by_days(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "days.variorum"
    with variorum.open_corpus(path) as kept:
        for day in (2, 3, 4):
            kept.add(
                variorum.read_text(f"Ferry on day {day}\n\nThe ferry left on the day {day} of the month.")
            )
            kept.set(day - 1, published=datetime(2026, 5, day, 23, 30, tzinfo=UTC))

    def found(*options: str) -> list[int]:
        assert main(["corpus", "search", str(path), "ferry", "--format", "json", *options]) == 0
        return sorted(hit["version_id"] for hit in json.loads(capsys.readouterr().out))

    assert found("--since", "2026-05-03") == [2, 3]
    assert found("--until", "2026-05-03") == [1, 2]
    assert found("--since", "2026-05-03", "--until", "2026-05-03") == [2]
    with pytest.raises(SystemExit, match="2"):
        main(["corpus", "search", str(path), "ferry", "--since", "yesterday"])
    assert "such as 2026-05-03, not 'yesterday'" in capsys.readouterr().err


def test_a_long_import_tells_on_a_terminal_how_far_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(["corpus", "add", str(tmp_path / "new.variorum"), str(tmp_path / "in")]) == 0
    said = capsys.readouterr().err
    assert "Importing 1 of 1" in said
    assert said.endswith("\r\033[K")


def test_texts_and_originals_are_exported(
    corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    assert main(["corpus", "export", corpus, "-o", str(folder)]) == 0
    originals = list(folder.glob("*.original.txt"))
    assert [file.read_text(encoding="utf-8") for file in originals] == [ARTICLE]
    assert len(list(folder.iterdir())) == 2
    main(["corpus", "export", corpus, "-o", str(folder), "--format", "json"])
    assert "original" in capsys.readouterr().out
    (tmp_path / "file").write_text("")
    assert main(["corpus", "export", corpus, "-o", str(tmp_path / "file")]) == 3


def test_a_sound_file_is_said_to_be_sound(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["corpus", "verify", corpus]) == 0
    assert "Sound: 1 version" in capsys.readouterr().out
    assert main(["corpus", "verify", corpus, "--format", "json"]) == 0


def test_adding_again_says_that_it_is_there(
    corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["corpus", "add", corpus, str(tmp_path / "a.txt"), "--format", "json"]) == 0
    assert "already" in json.loads(capsys.readouterr().out)[0]["label"].lower()
    assert main(["corpus", "add", corpus, str(tmp_path / "missing.txt")]) == 3


def test_a_corpus_that_is_not_there_is_not_made_by_looking(tmp_path: Path) -> None:
    assert main(["corpus", "list", str(tmp_path / "none.variorum")]) == 3
    assert not (tmp_path / "none.variorum").exists()


def test_a_file_is_copied_compacted_and_recovered(
    corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy, new = str(tmp_path / "copy.variorum"), str(tmp_path / "new.variorum")
    assert main(["corpus", "copy", corpus, "-o", copy]) == 0
    assert main(["corpus", "compact", copy]) == 0
    assert " now" in capsys.readouterr().out
    assert main(["corpus", "recover", copy, "-o", new]) == 0
    assert "Recovered 1 versions of 1 articles" in capsys.readouterr().out
    with Path(copy).open("r+b") as file:
        file.write(b"x" * 4096)
    assert main(["corpus", "verify", copy]) == 3
    assert main(["corpus", "recover", copy, "-o", new, "--format", "json"]) == 3
    told = capsys.readouterr()
    assert json.loads(told.out)["versions"] == 1
    assert "could be read" in told.err
    assert main(["corpus", "copy", corpus, "-o", corpus]) == 3


def test_corpora_are_imported_and_stories_extracted(
    corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = str(tmp_path / "one.variorum")
    assert main(["corpus", "extract", corpus, "1", "-o", one]) == 0
    assert "Export “Bridge toll vote” from “news”" in capsys.readouterr().out
    assert main(["corpus", "extract", corpus, "7", "-o", one]) == 3
    assert main(["corpus", "import", one, corpus]) == 0
    assert "1 already here" in capsys.readouterr().out
    assert main(["corpus", "import", one, corpus, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["label"].startswith("Import “news”")


def test_history_bin_and_table_are_shown(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["corpus", "bin", corpus]) == 0
    assert "The bin is empty." in capsys.readouterr().out
    with open_corpus(corpus) as held:
        held.add_story("Left out")
        held.remove(("story", 2))
    for verb, words in (("history", "New story “Left out”"), ("bin", "Left out  [story 2]")):
        assert main(["corpus", verb, corpus]) == 0
        assert words in capsys.readouterr().out
        assert main(["corpus", verb, corpus, "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out)
    assert main(["corpus", "table", corpus]) == 0
    assert capsys.readouterr().out.startswith("story_id,story,article_id,outlet")
    assert main(["corpus", "table", corpus, "--format", "json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["headline"], row["words"]) == ("Bridge toll vote", 16)


def test_a_folder_is_added_bit_by_bit_and_not_read_twice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    for toll in (14, 19):
        words = f"The sinking of the ferry Isola off Port Ellery killed {toll} people, the coastguard said."
        (folder / f"{toll}.txt").write_text(f"Ferry lost with {toll} dead\n\n{words}\n", encoding="utf-8")
    path = str(tmp_path / "news.variorum")
    assert main(["corpus", "add", path, str(folder)]) == 0
    assert "Add 2 texts" in capsys.readouterr().out
    assert main(["corpus", "add", path, str(folder)]) == 0
    assert "2 files not read again" in capsys.readouterr().out
    assert main(["corpus", "add", path, str(tmp_path / "texts"), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_articles_with_differing_figures_are_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(tmp_path / "news.variorum")
    toll = "The sinking of the ferry Isola off Port Ellery killed {} people on Saturday, the coastguard said."
    with open_corpus(path) as corpus:
        corpus.add_story("The ferry")
        for killed, outlet in ((14, "Gazette"), (19, "Post")):
            version = version_from([(f"{outlet}: ferry lost", "headline"), (toll.format(killed), "body")])
            corpus.add(ReadResult((Article((version,), outlet),)), story=1)
    assert main(["corpus", "search", path, "ferry", "--disagreement"]) == 0
    told = capsys.readouterr()
    assert "Nothing found." in told.out
    assert "1 story not looked through yet" in told.err
    assert main(["corpus", "examine", path]) == 0
    assert "The ferry  [story 1]" in capsys.readouterr().out
    assert main(["corpus", "examine", path, "--format", "json"]) == 0
    assert {row["version"] for row in json.loads(capsys.readouterr().out)} == {1, 2}
    assert main(["corpus", "search", path, "ferry", "--disagreement"]) == 0
    told = capsys.readouterr()
    assert "Post: ferry lost" in told.out
    assert not told.err
