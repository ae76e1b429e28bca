"""Report ▸ Report…: what goes in, of which kind, what it will look like, and the file."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from variorum.model.decisions import Anchor, LinkDecision, Verdict
from variorum.reporting.choice import Choice
from variorum.reporting.tables import TableName
from variorum_gui.reporting.choosing import (
    PAIR,
    REPORT_KINDS,
    VERSIONS,
    Chosen,
    last_chosen,
    remember,
    with_ending,
)
from variorum_gui.reporting.dialog import ReportDialog
from variorum_gui.window.main_window import MainWindow

CORPUS = Path("elections.variorum")
AtRest = Callable[[MainWindow], None]
VERSION = (
    "Ferry aground\n\n{many} people were aboard when the ferry Alma ran onto the sandbank at Aske, police said.\n\n"
    "The replacement bus will run until {when}, and tickets stay valid on it, the company said.\n\n"
    "Refunds were promised to whoever asks for them at the harbour office before the end of the month.\n"
)


def idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.background.busy and not window.workspace.busy)


def dialog_of(window: MainWindow, qtbot: QtBot) -> ReportDialog[TableName]:
    window.edit.report()
    idle(qtbot, window)
    (dialog,) = window.findChildren(ReportDialog)
    return dialog


@pytest.mark.parametrize("kind", [kind for kind, _, _ in REPORT_KINDS])
def test_each_kind_is_written(kind: str, opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / f"out{kind}"
    opened.edit.write_report(target)
    idle(qtbot, opened)
    assert opened.messages.bars[-1].sentence == f"The report is out{kind}, in the folder {tmp_path}."
    data = target.read_bytes()
    beginnings = {".html": b"<!DOCTYPE", ".pdf": b"%PDF", ".docx": b"PK", ".xlsx": b"PK", ".json": b"{"}
    assert data.startswith(beginnings.get(kind, b""))
    assert len(data) > 200


def test_of_two_outlets_nothing_is_said_of_two_versions() -> None:
    for offered, versions in ((PAIR, False), (VERSIONS, True)):
        (about,) = [about for kind, _, about in offered.kinds if kind == ".docx"]
        assert ("versions" in about) is versions


def test_what_was_written_can_be_found(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(url.toLocalFile()) or True)
    target = tmp_path / "out.md"
    opened.edit.write_report(target)
    idle(qtbot, opened)
    bar = opened.messages.bars[-1]
    assert bar.toolTip() == str(tmp_path)
    assert [offer.words for offer in bar.offers] == ["Open It", "Show the Folder"]
    for offer in bar.offers:
        offer.do()
    assert went == [str(target), str(tmp_path)]


@pytest.mark.parametrize(
    ("words", "kind", "shown"),
    [
        ("Web page", ".html", "Web page (.html)"),
        ("Daten (JSON)", ".json", "Daten (JSON)"),
        ("PDF", ".pdf", "PDF"),
        ("Markdown", ".md", "Markdown (.md)"),
    ],
)
def test_a_kind_says_its_ending_once(words: str, kind: str, shown: str) -> None:
    assert with_ending(words, kind) == shown


def test_what_is_chosen_shows_in_the_preview(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(opened, qtbot)
    assert "The texts side by side" not in dialog.preview.toPlainText()
    dialog.parts["texts"].click()
    qtbot.waitUntil(lambda: "The texts side by side" in dialog.preview.toPlainText())
    dialog.kinds.setCurrentIndex(dialog.kinds.findData(".csv"))
    dialog.kinds.activated.emit(dialog.kinds.currentIndex())
    qtbot.waitUntil(lambda: "certainty of link" in dialog.preview.toPlainText())
    assert dialog.tables.isVisible()
    assert not dialog.parts["texts"].isEnabled()
    dialog.reject()
    idle(qtbot, opened)


def test_full_texts_names_and_changes_are_on_request(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(opened, qtbot)
    for kind in (".html", ".pdf", ".docx", ".md"):
        dialog.kinds.setCurrentIndex(dialog.kinds.findData(kind))
        dialog.kinds.activated.emit(dialog.kinds.currentIndex())
        ticked = {part for part, box in dialog.parts.items() if box.isChecked()}
        assert ticked == {"findings", "notes", "figures", "quotations"}
    dialog.reject()
    idle(qtbot, opened)


def test_of_two_versions_word_gets_the_text_and_what_has_no_place_in_it_is_greyed_with_the_reason(
    window: MainWindow, tmp_path: Path, at_rest: AtRest, qtbot: QtBot
) -> None:
    older, newer = tmp_path / "older.txt", tmp_path / "newer.txt"
    older.write_text(VERSION.format(many="about 200", when="Monday"))
    newer.write_text(VERSION.format(many="214", when="Friday"))
    window.files.open_paths([str(older), str(newer)])
    at_rest(window)
    dialog = dialog_of(window, qtbot)
    assert all(box.isEnabled() for box in dialog.parts.values())
    assert dialog.differs.isHidden()
    ticked = {part for part, box in dialog.parts.items() if box.isChecked()}
    dialog.kinds.setCurrentIndex(dialog.kinds.findData(".docx"))
    dialog.kinds.activated.emit(dialog.kinds.currentIndex())
    greyed = {part for part, box in dialog.parts.items() if not box.isEnabled()}
    assert greyed == {"changes", "figures", "quotations", "names"}
    assert not any(dialog.parts[part].isChecked() for part in greyed)
    for part in greyed:
        assert "Untick “Both texts in full” to have it" in dialog.parts[part].toolTip()
        assert dialog.parts[part].accessibleDescription() == dialog.parts[part].toolTip()
    qtbot.waitUntil(lambda: "accept all gives" in dialog.differs.text())
    assert dialog.differs.isVisible()
    assert "No finding is confirmed yet: what the program found stands beside it" in dialog.differs.text()
    assert "your notes" not in dialog.differs.text()
    dialog.everything.click()
    qtbot.waitUntil(lambda: "All findings stand beside it as comments, each" in dialog.differs.text())
    dialog.confirmed.click()
    qtbot.waitUntil(lambda: "No finding is confirmed yet" in dialog.differs.text())
    shown = dialog.preview.toPlainText()
    assert "Names" not in shown.splitlines()
    assert "about 200214 people were aboard when" in shown
    assert shown.startswith("Ferry aground: version 1 and version 2\n")
    assert "\nVersion 1 → version 2: changes found by Variorum" in shown
    assert "“”" not in shown, "where one text has words more the other has no passage to be shown"
    assert shown.index("Every change that the program found is marked") < shown.index("about 200214 people")
    assert shown.index("Refunds were promised") < shown.index("Comments beside the text")
    assert "The texts side by side" not in shown
    dialog.parts["notes"].click()
    dialog.parts["texts"].click()
    assert {part for part, box in dialog.parts.items() if box.isChecked()} == ticked - {"notes"}
    assert all(box.isEnabled() for box in dialog.parts.values())
    qtbot.waitUntil(dialog.differs.isHidden)
    dialog.reject()
    idle(qtbot, window)


def test_a_greyed_tick_keeps_what_was_chosen(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(opened, qtbot)
    dialog.kinds.setCurrentIndex(dialog.kinds.findData(".xlsx"))
    dialog.kinds.activated.emit(dialog.kinds.currentIndex())
    assert not dialog.parts["texts"].isEnabled()
    assert not dialog.parts["texts"].isChecked()
    assert "the texts are not among them" in dialog.parts["texts"].toolTip()
    dialog.parts["names"].click()
    assert dialog.chosen().choice().parts >= {"texts"}
    assert "names" not in dialog.chosen().choice().parts
    dialog.reject()
    idle(qtbot, opened)


def choose_kind(dialog: ReportDialog[TableName], kind: str) -> None:
    dialog.kinds.setCurrentIndex(dialog.kinds.findData(kind))
    dialog.kinds.activated.emit(dialog.kinds.currentIndex())


def test_what_is_ticked_for_one_kind_is_ticked_in_the_others(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    dialog = dialog_of(opened, qtbot)
    choose_kind(dialog, ".html")
    dialog.parts["names"].click()
    dialog.parts["texts"].click()
    dialog.parts["notes"].click()
    dialog.everything.click()
    wanted = {"findings", "figures", "quotations", "names", "texts"}
    for kind, held in ((".docx", wanted), (".csv", set()), (".xlsx", wanted - {"texts"} | {"changes"})):
        choose_kind(dialog, kind)
        assert {part for part, box in dialog.parts.items() if box.isChecked()} == held
        assert dialog.everything.isChecked()
    choose_kind(dialog, ".pdf")
    assert {part for part, box in dialog.parts.items() if box.isChecked()} == wanted
    dialog.accept()
    idle(qtbot, opened)
    again = dialog_of(opened, qtbot)
    choose_kind(again, ".docx")
    assert {part for part, box in again.parts.items() if box.isChecked()} == wanted
    again.reject()
    idle(qtbot, opened)


def test_what_word_has_no_place_for_in_two_versions_is_ticked_once_it_has() -> None:
    chosen = Chosen(VERSIONS, "changes")
    usual = chosen.choice().parts
    chosen = chosen.with_choice(Choice(usual | {"names"}))
    assert chosen.choice(".docx").parts == usual | {"names", "texts"}, (
        "Word begins with the texts all the same"
    )


def test_the_choice_is_remembered_and_the_file_written(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    dialog = dialog_of(opened, qtbot)
    dialog.kinds.setCurrentIndex(dialog.kinds.findData(".docx"))
    dialog.kinds.activated.emit(dialog.kinds.currentIndex())
    dialog.parts["names"].click()
    dialog.everything.click()
    dialog.accept()
    idle(qtbot, opened)
    assert zipfile.is_zipfile(tmp_path / "mine.docx")
    again = dialog_of(opened, qtbot)
    assert again.kinds.currentData() == ".docx"
    assert again.parts["names"].isChecked()
    assert again.everything.isChecked()
    again.reject()
    idle(qtbot, opened)


def test_the_file_is_offered_under_the_title_of_what_the_texts_tell(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (offered.append(asked[2]) or "", ""))
    dialog = dialog_of(opened, qtbot)
    dialog.accept()
    idle(qtbot, opened)
    left = opened.workspace.shown.left
    assert left is not None
    assert Path(offered[0]).name.startswith(left.title[:12])
    assert Path(offered[0]).suffix == dialog.chosen().kind


def test_the_report_holds_what_was_confirmed(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    finding, other = opened.workspace.shown.findings[:2]
    opened.workspace.decide(Verdict(finding.id, "confirmed", "Rang the harbour."))
    idle(qtbot, opened)
    opened.edit.write_report(tmp_path / "out.md")
    idle(qtbot, opened)
    page = (tmp_path / "out.md").read_text("utf-8")
    assert "## Confirmed findings" in page
    assert "Rang the harbour." in page
    assert other.title not in page


def test_what_happens_while_nothing_is_confirmed_is_said_until_something_is(
    opened: MainWindow, qtbot: QtBot
) -> None:
    dialog = dialog_of(opened, qtbot)
    assert dialog.confirmed.text().replace("&", "") == "Only what you confirmed"
    assert dialog.none_yet.isVisible()
    assert dialog.none_yet.text().startswith("Nothing is confirmed yet")
    assert dialog.confirmed.accessibleDescription() == dialog.none_yet.text()
    dialog.reject()
    idle(qtbot, opened)
    opened.workspace.decide(Verdict(opened.workspace.shown.findings[0].id, "confirmed"))
    idle(qtbot, opened)
    qtbot.waitUntil(lambda: not opened.findChildren(ReportDialog))
    again = dialog_of(opened, qtbot)
    assert not again.none_yet.isVisible()
    assert not again.confirmed.accessibleDescription()
    again.reject()
    idle(qtbot, opened)


def test_without_two_texts_nothing_is_asked(window: MainWindow) -> None:
    window.edit.report()
    assert not window.findChildren(ReportDialog)
    assert window.messages.bars[-1].sentence == "A report needs two texts that have been compared."


def test_every_field_of_the_dialogue_has_a_name(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(opened, qtbot)
    labels = [label.buddy() for label in dialog.findChildren(type(dialog._about))]
    assert dialog.kinds in labels
    assert dialog.tables in labels
    assert dialog.preview.accessibleName()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    idle(qtbot, opened)


def test_a_damaged_memory_is_as_if_nothing_was_chosen(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_text('{"kind": 7, "table": [], "choices": {".pdf": {"parts": ["texts", "x"]}, ".md": 3}}')
    assert last_chosen(file, PAIR, CORPUS) == Chosen(
        PAIR, "changes", choices=((".pdf", Choice(frozenset({"texts"}))),)
    )
    remember(file, Chosen(PAIR, "changes", ".md").with_choice(Choice(frozenset({"names"}), True)), CORPUS)
    assert last_chosen(file, PAIR, CORPUS).choice() == Choice(frozenset({"names"}), True)


def test_what_is_chosen_for_versions_is_remembered_apart_from_what_is_chosen_for_outlets(
    tmp_path: Path,
) -> None:
    file = tmp_path / "report.json"
    names, notes = Choice(frozenset({"names"})), Choice(frozenset({"notes"}), True)
    remember(file, Chosen(VERSIONS, "changes", ".docx").with_choice(names), CORPUS)
    assert last_chosen(file, PAIR, CORPUS) == Chosen(PAIR, "changes", ".docx"), "of one kind"
    remember(file, Chosen(PAIR, "figures", ".docx").with_choice(notes), CORPUS)
    for offered, table, choice in ((VERSIONS, "changes", names), (PAIR, "figures", notes)):
        found = last_chosen(file, offered, CORPUS)
        assert (found.table, found.kind, found.choice()) == (table, ".docx", choice)


def test_what_was_remembered_for_both_holds_for_each_until_it_is_changed(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_text(
        '{"kind": ".md", "table": "links", "apart": 3, "choices": {".md": {"parts": ["names"], "everything": true}}}'
    )
    both = ((".md", Choice(frozenset({"names"}))),)
    for offered in (PAIR, VERSIONS):
        assert last_chosen(file, offered, CORPUS) == Chosen(offered, "links", ".md", both)
    remember(file, Chosen(PAIR, "changes", ".pdf"), CORPUS)
    assert last_chosen(file, PAIR, CORPUS) == Chosen(PAIR, "changes", ".pdf")
    assert last_chosen(file, VERSIONS, CORPUS) == Chosen(VERSIONS, "links", ".pdf", both)
    file.write_text('{"kind": ".md", "apart": {"outlets": 7}}')
    assert last_chosen(file, PAIR, CORPUS).kind == ".md"


def test_an_outlet_that_is_not_known_is_named_on_the_way_to_the_report(
    window: MainWindow, tmp_path: Path, at_rest: AtRest, qtbot: QtBot
) -> None:
    older, newer = tmp_path / "older.txt", tmp_path / "newer.txt"
    older.write_text(VERSION.format(many="about 200", when="Monday"))
    newer.write_text(VERSION.format(many="214", when="Friday"))
    window.files.open_paths([str(older), str(newer)])
    at_rest(window)
    dialog = dialog_of(window, qtbot)
    (naming,) = dialog.namings
    told = "No outlet is known of “Ferry aground”: the report calls it by its headline or first words."
    assert naming.accessibleDescription() == told
    dialog.parts["names"].click()
    naming.click()
    form = window.corpus_pane.details
    qtbot.waitUntil(lambda: form.isVisible() and not window.findChildren(ReportDialog))
    form.fields["outlet"].setText("The Aske Herald")
    form.save()
    qtbot.waitUntil(lambda: bool(window.findChildren(ReportDialog)))
    idle(qtbot, window)
    (again,) = window.findChildren(ReportDialog)
    assert again.parts["names"].isChecked(), "as it was left"
    assert not again.namings
    qtbot.waitUntil(lambda: "The Aske Herald" in again.preview.toPlainText())
    again.reject()
    idle(qtbot, window)


def visible_dialogues(window: MainWindow) -> list[ReportDialog[TableName]]:
    return [each for each in window.findChildren(ReportDialog) if each.isVisible()]


@pytest.fixture
def of_no_outlet(window: MainWindow, tmp_path: Path, at_rest: AtRest) -> MainWindow:
    for name in ("older", "newer"):
        (tmp_path / f"{name}.txt").write_text(VERSION.format(many=name, when="Monday"))
    window.files.open_paths([str(tmp_path / "older.txt"), str(tmp_path / "newer.txt")])
    at_rest(window)
    return window


def name_it(window: MainWindow, qtbot: QtBot) -> None:
    window.edit.report()
    idle(qtbot, window)
    visible_dialogues(window)[-1].namings[0].click()
    qtbot.waitUntil(lambda: window.corpus_pane.details.isVisible() and not visible_dialogues(window))


def test_an_outlet_asked_for_twice_leads_back_to_one_report(
    of_no_outlet: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    name_it(of_no_outlet, qtbot)
    name_it(of_no_outlet, qtbot)
    of_no_outlet.corpus_pane.details.close_form()
    qtbot.waitUntil(lambda: bool(visible_dialogues(of_no_outlet)))
    idle(qtbot, of_no_outlet)
    (dialog,) = visible_dialogues(of_no_outlet)
    dialog.reject()
    of_no_outlet.corpus_pane.details.close_form()
    idle(qtbot, of_no_outlet)
    qtbot.wait(20)
    assert not visible_dialogues(of_no_outlet), "it leads back once"


def test_details_in_another_corpus_lead_to_no_report(
    of_no_outlet: MainWindow, tmp_path: Path, at_rest: AtRest, qtbot: QtBot
) -> None:
    window = of_no_outlet
    name_it(window, qtbot)
    assert window.files.open(tmp_path / "other.variorum")
    window.files.open_paths([str(tmp_path / "older.txt"), str(tmp_path / "newer.txt")])
    at_rest(window)
    window.edit.details_of("left")
    window.corpus_pane.details.close_form()
    at_rest(window)
    qtbot.wait(20)
    assert not visible_dialogues(window)


def test_details_of_another_text_lead_to_no_report(
    of_no_outlet: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    name_it(of_no_outlet, qtbot)
    of_no_outlet.edit.details_of("right")
    of_no_outlet.corpus_pane.details.close_form()
    at_rest(of_no_outlet)
    qtbot.wait(20)
    assert not visible_dialogues(of_no_outlet)


def test_who_looks_at_other_texts_meanwhile_is_not_led_back_to_the_report(
    of_no_outlet: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    name_it(of_no_outlet, qtbot)
    of_no_outlet.workspace.swap()
    of_no_outlet.corpus_pane.details.close_form()
    at_rest(of_no_outlet)
    assert not visible_dialogues(of_no_outlet)


def test_everything_found_chosen_in_one_corpus_is_not_chosen_in_another(tmp_path: Path) -> None:
    file, names = tmp_path / "report.json", frozenset({"names"})
    remember(file, Chosen(VERSIONS, "changes", ".pdf").with_choice(Choice(names, True)), CORPUS)
    assert last_chosen(file, VERSIONS, CORPUS).choice() == Choice(names, True)
    assert last_chosen(file, VERSIONS, Path("storms.variorum")).choice() == Choice(names)


def test_the_documents_of_its_previews_go_with_it(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(opened, qtbot)
    gone: list[object] = []
    dialog.preview.document().destroyed.connect(lambda: gone.append("first"))
    dialog.parts["texts"].click()
    qtbot.waitUntil(lambda: bool(gone))
    dialog.preview.document().destroyed.connect(lambda: gone.append("second"))
    dialog.reject()
    qtbot.waitUntil(lambda: gone == ["first", "second"])


def test_the_preview_needs_no_scroll_bar_from_left_to_right(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(opened, qtbot)
    assert "SHA-256" in dialog.preview.toPlainText()
    for width in (760, 640, 560):
        dialog.resize(width, 480)
        assert not dialog.preview.horizontalScrollBar().isVisible()
        assert dialog.preview.document().idealWidth() <= dialog.preview.viewport().width()
    dialog.kinds.setCurrentIndex(dialog.kinds.findData(".xlsx"))
    dialog.kinds.activated.emit(dialog.kinds.currentIndex())
    qtbot.waitUntil(lambda: "certainty of link" in dialog.preview.toPlainText())
    qtbot.waitUntil(dialog.preview.horizontalScrollBar().isVisible)
    dialog.reject()
    idle(qtbot, opened)


def test_the_ending_that_is_typed_wins_over_the_kind_chosen_and_is_kept(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(opened.folders.report_file, Chosen(PAIR, "findings", ".csv"), CORPUS)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "rep.docx"), ""))
    dialog = dialog_of(opened, qtbot)
    dialog.accept()
    idle(qtbot, opened)
    assert (tmp_path / "rep.docx").read_bytes().startswith(b"PK")
    assert last_chosen(opened.folders.report_file, PAIR, CORPUS).kind == ".docx"


def test_what_the_reader_linked_and_rejected_in_the_window_is_so_in_the_report(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = opened.workspace.shown
    assert shown.left is not None
    assert shown.right is not None
    assert shown.comparison is not None
    left, right = (
        Anchor.at(text.version.text, span, text.version.content_hash)
        for text, span in (
            (shown.left, shown.comparison.only_left[0]),
            (shown.right, shown.comparison.only_right[0]),
        )
    )
    opened.workspace.decide(LinkDecision(left, right, True))
    idle(qtbot, opened)
    rejected = opened.workspace.shown.findings[0]
    opened.workspace.decide(Verdict(rejected.id, "rejected", ""))
    idle(qtbot, opened)
    opened.edit.write_report(tmp_path / "out.md")
    idle(qtbot, opened)
    page = (tmp_path / "out.md").read_text("utf-8")
    assert "1 match was made by hand; it is marked and counted as matched." in page
    assert "| linked by hand |" in page
    assert f"### 1. {rejected.title}" not in page
    assert rejected.sentence not in page
    assert "1 rejected" in page
