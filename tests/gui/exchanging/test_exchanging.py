"""File ▸ Export and File ▸ Import Annotations."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from variorum.model.decisions import Anchor, Note, Verdict
from variorum.model.span import Span
from variorum_gui.exchanging.commands import export_to, fill_export_menu, import_from
from variorum_gui.exchanging.exports import EXPORTS
from variorum_gui.window.main_window import MainWindow


def idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.background.busy and not window.workspace.busy)


def note_on(window: MainWindow, words: str, text: str) -> Note:
    shown = window.workspace.shown.left
    assert shown is not None
    at = shown.version.text.index(words)
    place = Span(at, at + len(words))
    return Note(Anchor.at(shown.version.text, place, shown.version.content_hash), text, "n1")


def bars(window: MainWindow) -> list[str]:
    return [bar.sentence for bar in window.messages.bars]


@pytest.mark.parametrize("key", [key for key, _, _ in EXPORTS])
def test_every_export_writes_a_file(key: str, opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / f"out.{key}"
    export_to(opened, key, target)
    idle(qtbot, opened)
    data = target.read_bytes()
    if key == "annotations":
        assert json.loads(data)["total"] > 5
    else:
        assert data.startswith(b"\xef\xbb\xbf")
        headings, *rows = csv.reader(data.decode("utf-8-sig").splitlines())
        assert headings
        assert rows or key in ("disagreements", "notes")
    assert any(f"Exported to {target.name}." in sentence for sentence in bars(opened))


def test_the_menu_offers_exports_once_texts_are_shown(window: MainWindow) -> None:
    fill_export_menu(window, window.menus.export)
    actions = window.menus.export.actions()
    assert len(actions) == len(EXPORTS)
    assert not any(action.isEnabled() for action in actions)


def test_the_menu_offers_all_of_them_for_two_texts(opened: MainWindow) -> None:
    window = opened
    window.menus.export.aboutToShow.emit()
    assert all(action.isEnabled() for action in window.menus.export.actions())


def test_a_place_that_cannot_be_written_to_is_said(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    export_to(opened, "names", tmp_path / "none" / "out.csv")
    idle(qtbot, opened)
    assert any(sentence.startswith("Nothing was exported.") for sentence in bars(opened))


def test_notes_and_verdicts_come_back_as_one_act(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    workspace = opened.workspace
    note = note_on(opened, "Two boats were damaged", "Which boats?")
    verdict = Verdict(workspace.shown.findings[0].id, "confirmed", "seen")
    workspace.decide(note, verdict)
    export_to(opened, "annotations", tmp_path / "out.jsonld")
    idle(qtbot, opened)
    workspace.undo()
    assert workspace.corpus.decisions().notes == ()
    import_from(opened, tmp_path / "out.jsonld")
    idle(qtbot, opened)
    assert workspace.corpus.decisions().notes == (note,)
    assert workspace.corpus.decisions().verdicts == (verdict,)
    assert any("1 note and 1 decision came in." in sentence for sentence in bars(opened))
    workspace.undo()
    assert workspace.corpus.decisions().notes == ()
    assert workspace.corpus.decisions().verdicts == ()
    assert not any("came in" in sentence for sentence in bars(opened))


def test_one_bar_tells_of_the_newest_export(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    for target in (tmp_path / "none" / "out.csv", tmp_path / "one.csv", tmp_path / "two.csv"):
        export_to(opened, "names", target)
        idle(qtbot, opened)
    assert [sentence for sentence in bars(opened) if "xported" in sentence] == ["Exported to two.csv."]


def test_what_is_here_already_comes_in_once(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    opened.workspace.decide(note_on(opened, "Two boats were damaged", "Which boats?"))
    export_to(opened, "annotations", tmp_path / "out.jsonld")
    idle(qtbot, opened)
    before = len(opened.workspace.corpus.acts())
    import_from(opened, tmp_path / "out.jsonld")
    idle(qtbot, opened)
    assert len(opened.workspace.corpus.acts()) == before
    assert any("nothing new came in." in sentence for sentence in bars(opened))


def test_a_verdict_of_the_reader_is_not_overwritten(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    finding = opened.workspace.shown.findings[0].id
    opened.workspace.decide(Verdict(finding, "rejected", "theirs"))
    export_to(opened, "annotations", tmp_path / "out.jsonld")
    idle(qtbot, opened)
    opened.workspace.decide(Verdict(finding, "confirmed", "mine", Anchor("", "Two boats")))
    import_from(opened, tmp_path / "out.jsonld")
    idle(qtbot, opened)
    verdict = opened.workspace.corpus.decisions().verdict_on(finding)
    assert verdict is not None
    assert verdict.note == "mine"
    (told,) = [sentence for sentence in bars(opened) if "came in" in sentence]
    assert told.endswith("1 verdict left out: yours is another one and was kept.")
    assert "On the finding on “Two boats” you" in opened.problems.as_text()


def test_what_cannot_be_placed_is_listed(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    foreign = {
        "type": "Annotation",
        "bodyValue": "Hm.",
        "target": {
            "source": "https://elsewhere.example/page",
            "selector": {"type": "TextQuoteSelector", "exact": "Words that are nowhere to be found"},
        },
    }
    (tmp_path / "a.json").write_text(json.dumps(foreign), "utf-8")
    import_from(opened, tmp_path / "a.json")
    idle(qtbot, opened)
    assert "a.json: nothing new came in. 1 annotation could not be placed." in bars(opened)


def test_a_file_that_is_gone_is_said(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    import_from(opened, tmp_path / "none.json")
    idle(qtbot, opened)
    assert any(sentence.startswith("Nothing was imported.") for sentence in bars(opened))
