from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from variorum.cli.main import main
from variorum.corpus.store import open_corpus
from variorum.model.decisions import Judgement, Verdict
from variorum.model.finding import Finding


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    for name, number in (("a.txt", 200), ("b.txt", 214)):
        (tmp_path / name).write_text(
            f"Aground\n\nThe ferry left with {number} people aboard.\n", encoding="utf-8"
        )
    return str(tmp_path / "a.txt"), str(tmp_path / "b.txt")


def judged(
    pair: tuple[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    judgement: Judgement,
    note: str = "",
) -> Path:
    """A corpus with a verdict on the first finding of the pair."""
    main(["findings", *pair, "--format", "json"])
    (finding, *_) = json.loads(capsys.readouterr().out)
    corpus = tmp_path / "held.variorum"
    with open_corpus(corpus) as held:
        held.decide(Verdict(finding["id"], judgement, note))
    return corpus


def test_a_report_is_one_page(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.html"
    assert main(["report", *pair, "-o", str(target)]) == 0
    page = target.read_text(encoding="utf-8")
    assert "214" in page
    assert "<script" not in page
    assert "<dt>File</dt><dd><bdi>a.txt</bdi></dd>" in page
    assert str(tmp_path) not in page
    capsys.readouterr()
    assert main(["report", *pair, "-o", str(target), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["findings"] >= 1


def test_a_kind_that_cannot_be_written_is_said_before_anything_is_done(pair: tuple[str, str]) -> None:
    assert main(["report", *pair, "-o", "out.xyz"]) == 2


def test_a_place_that_cannot_be_written_to_is_said(pair: tuple[str, str], tmp_path: Path) -> None:
    assert main(["report", *pair, "-o", str(tmp_path / "none" / "out.html")]) == 3


@pytest.mark.parametrize("kind", [".docx", ".md", ".xlsx", ".csv", ".json", ".htm"])
def test_the_ending_of_the_name_says_the_kind(pair: tuple[str, str], tmp_path: Path, kind: str) -> None:
    target = tmp_path / f"out{kind.upper()}"
    assert main(["report", *pair, "-o", str(target)]) == 0
    assert len(target.read_bytes()) > 200


def test_parts_and_tables_are_chosen(pair: tuple[str, str], tmp_path: Path) -> None:
    page = tmp_path / "out.md"
    assert main(["report", *pair, "-o", str(page), "--without", "quotations"]) == 0
    told = page.read_text("utf-8")
    assert "## Findings" in told
    assert "## Quotations" not in told
    assert "## Names" not in told, "on request, as the texts are"
    assert "side by side" not in told
    assert main(["report", *pair, "-o", str(page), "--with", "texts,names"]) == 0
    told = page.read_text("utf-8")
    assert "## Findings" in told
    assert "No names found." in told
    assert "## The texts side by side" in told
    assert main(["report", *pair, "-o", str(page), "--parts", "names"]) == 0
    assert "## Findings" not in page.read_text("utf-8")
    table = tmp_path / "out.csv"
    assert main(["report", *pair, "-o", str(table), "--table", "links"]) == 0
    assert "because" in table.read_text("utf-8")
    with pytest.raises(SystemExit):
        main(["report", *pair, "-o", str(page), "--parts", "pictures"])


def test_parts_that_were_asked_for_and_have_no_place_are_told_of(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.docx"
    call = ["report", *pair, "--mode", "versions", "-o", str(target)]
    assert main([*call, "--parts", "texts,names,figures"]) == 0
    assert "no place for figures, names" in capsys.readouterr().err
    for more in (["--parts", "names,figures"], ["--parts", "texts,notes"], []):
        assert main([*call, *more]) == 0
        assert capsys.readouterr().err == ""


def test_a_finding_that_was_rejected_was_reviewed(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = judged(pair, tmp_path, capsys, "rejected")
    assert main(["report", *pair, "-o", str(tmp_path / "out.md")]) == 0
    assert "none of them reviewed yet" in capsys.readouterr().out
    assert main(["report", *pair, "-o", str(tmp_path / "out.md"), "--decisions", str(corpus)]) == 0
    assert "none of them confirmed" in capsys.readouterr().out


def test_verdicts_of_a_corpus_are_taken_over(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = judged(pair, tmp_path, capsys, "confirmed", "Asked the harbour.")
    page = tmp_path / "out.md"
    assert main(["report", *pair, "-o", str(page), "--decisions", str(corpus)]) == 0
    assert "1 of them confirmed" in capsys.readouterr().out
    assert "## Confirmed findings" in page.read_text("utf-8")
    assert "Asked the harbour." in page.read_text("utf-8")
    assert main(["report", *pair, "-o", str(page), "--decisions", str(tmp_path / "none")]) == 3


def test_findings_are_told_as_a_reader_decided_on_them(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path, extra in zip(pair, ("", "The council has to pay for it, the mayor said."), strict=True):
        Path(path).write_text(f"{Path(path).read_text('utf-8')}\n{extra}\n", encoding="utf-8")
    call = ["findings", *pair, "--mode", "outlets"]
    main([*call, "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    corpus = tmp_path / "held.variorum"
    with open_corpus(corpus) as held:
        for finding in found:
            held.decide(Verdict(finding["id"], "unsure"))
        main([*call, "--decisions", str(corpus)])
        unsure = capsys.readouterr().out
        for finding in found:
            held.decide(Verdict(finding["id"], "confirmed"))
    assert "please check" in unsure
    assert unsure.count("marked unsure by hand") == len(found)
    main([*call, "--decisions", str(corpus)])
    told = capsys.readouterr().out
    assert "check" not in told
    assert told.count("confirmed by hand") == len(found)
    main([*call, "--decisions", str(corpus), "--format", "csv"])
    assert "please check" not in capsys.readouterr().out
    assert main([*call, "--decisions", str(tmp_path / "none")]) == 3


def test_findings_for_programs_carry_verdict_and_note_in_every_format(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = judged(pair, tmp_path, capsys, "confirmed", "Asked the harbour.")
    for format in ("json", "csv", "webannotation"):
        main(["findings", *pair, "--decisions", str(corpus), "--format", format])
        told = capsys.readouterr().out
        assert "confirmed" in told
        assert "Asked the harbour." in told
    main(["findings", *pair, "--decisions", str(corpus), "--format", "json"])
    first = json.loads(capsys.readouterr().out)[0]
    assert (first["verdict"], first["note"]) == ("confirmed", "Asked the harbour.")
    assert Finding.from_dict(first).id == first["id"]
    main(["findings", *pair, "--format", "json"])
    unread = json.loads(capsys.readouterr().out)[0]
    assert (unread["verdict"], unread["note"]) == (None, "")


def test_pdf_without_qt_says_what_to_do(
    pair: tuple[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "out.pdf"
    monkeypatch.setitem(sys.modules, "variorum_gui.printing.report_pdf", None)
    assert main(["report", *pair, "-o", str(target)]) == 3
    assert "Qt" in capsys.readouterr().err
    monkeypatch.setattr("variorum.cli.paper.find_spec", lambda _: None)
    assert main(["report", *pair, "-o", str(target)]) == 3
    assert "write .html or .docx" in capsys.readouterr().err
    assert not target.exists()
