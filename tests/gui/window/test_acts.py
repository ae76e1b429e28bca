"""Acts of the reader: kept, undone, redone, also after closing and starting again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum.model.decisions import EntityDecision, Note, Verdict
from variorum.model.span import Span
from variorum_gui.comparison.headers import Headers
from variorum_gui.file_names import file_name_of
from variorum_gui.session import Layout
from variorum_gui.shown import Place
from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.sidebar.note_rows import place_of
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

AtRest = Callable[[MainWindow], None]
MakeWindow = Callable[[], MainWindow]


def test_add_compare_confirm_undo_everything_close_start_again_redo(
    opened: MainWindow, make_window: MakeWindow, at_rest: AtRest
) -> None:
    findings = opened.workspace.shown.findings
    assert findings, "the two invented articles differ in what they tell"
    opened.sidebar.verdictGiven.emit(Verdict(findings[0].id, "confirmed", "seen"))
    assert opened.workspace.shown.decisions.verdict_on(findings[0].id) is not None

    opened.menus.actions["undo"].trigger()
    assert opened.workspace.shown.decisions.verdict_on(findings[0].id) is None
    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    assert opened.workspace.corpus.counts().versions == 0
    assert opened.workspace.shown.left is None
    assert opened.middle.currentWidget() is opened.empty
    opened.close()

    again = make_window()
    assert again.workspace.corpus.counts().versions == 0
    again.menus.actions["redo"].trigger()
    again.menus.actions["redo"].trigger()
    at_rest(again)
    assert again.workspace.corpus.counts().versions == 2
    verdict = again.workspace.corpus.decisions().verdict_on(findings[0].id)
    assert verdict is not None
    assert (verdict.judgement, verdict.note) == ("confirmed", "seen")


def test_undo_and_redo_name_the_act_in_the_menu(opened: MainWindow) -> None:
    undo, redo = opened.menus.actions["undo"], opened.menus.actions["redo"]
    assert undo.text().startswith("&Undo: Add")
    assert redo.text() == "&Redo"
    undo.trigger()
    assert undo.text() == "&Undo"
    assert redo.text().startswith("&Redo: Add")


def test_a_verdict_does_not_work_the_texts_out_again(opened: MainWindow) -> None:
    before = opened.workspace.shown
    opened.sidebar.verdictGiven.emit(Verdict(before.findings[0].id, "rejected"))
    after = opened.workspace.shown
    assert not opened.workspace.busy
    assert after.comparison is before.comparison
    assert after.findings is before.findings
    assert f"{len(before.findings) - 1} to review" in opened.status.words.text()


def test_a_decision_about_names_joins_anew_but_does_not_compare_again(
    opened: MainWindow, at_rest: AtRest
) -> None:
    before = opened.workspace.shown
    opened.sidebar.entityDecided.emit(EntityDecision("rename", ("Ada Brook",), "A. Brook"))
    assert opened.workspace.busy
    at_rest(opened)
    assert opened.workspace.shown.comparison is before.comparison
    assert opened.workspace.shown.decisions.entities


def test_a_note_is_given_and_taken_away(opened: MainWindow) -> None:
    from variorum.model.decisions import Anchor

    shown = opened.workspace.shown
    assert shown.left is not None
    text = shown.left.version.text
    start = text.index("Two boats")
    anchor = Anchor.at(text, Span(start, start + 9), shown.left.version.content_hash)
    opened.sidebar.noteGiven.emit(Note(anchor, "ask the harbour office"))
    (note,) = opened.workspace.shown.decisions.notes
    opened.sidebar.noteRemoved.emit(note)
    assert not opened.workspace.shown.decisions.notes


def test_a_note_on_another_version_is_shown_and_edited_where_it_was_given(
    opened: MainWindow, at_rest: AtRest
) -> None:
    workspace = opened.workspace
    left = workspace.shown.left
    assert left is not None
    home = left.version_id
    assert home is not None
    given = left.version
    start = given.text.index("Two boats")
    workspace.act(lambda corpus: corpus.note(home, "ask", Span(start, start + 9)))
    (kept,) = workspace.corpus.decisions().notes
    places = [place_of(workspace.shown, note) for note in workspace.shown.decisions.notes]
    assert places == [Place("left", Span(start, start + 9))]
    later = version_from([("A line put first.", "body"), *((p.text, p.role) for p in given.paragraphs)])
    corpus = workspace.corpus
    corpus.add_story("Elsewhere")
    corpus.add(ReadResult((Article((later,), "Another outlet"),)))
    added = max(row.id for row in corpus.versions())
    workspace.show_pair(Pair(added, workspace.pair.right))
    at_rest(opened)
    assert [place_of(workspace.shown, note) for note in workspace.shown.decisions.notes] == [None]
    article = next(id for kind, id in corpus.above(("version", home)) if kind == "article")
    workspace.act(lambda corpus: corpus.move(("version", added), to=("article", article)))
    at_rest(opened)
    (shown,) = workspace.shown.decisions.notes
    assert place_of(workspace.shown, shown) is not None
    opened.sidebar.noteGiven.emit(replace(shown, text="ask twice"))
    assert workspace.corpus.decisions().notes == (replace(kept, text="ask twice"),)


def test_a_link_made_by_hand_is_in_the_comparison_and_can_be_undone(
    opened: MainWindow, at_rest: AtRest
) -> None:
    shown = opened.workspace.shown
    assert shown.left is not None
    assert shown.right is not None
    left, right = shown.left.version.text, shown.right.version.text
    one = left.index("The ferry to Little Testham")
    other = right.index("Schools will open as usual")
    spans = Span(one, left.index(".", one) + 1), Span(other, right.index(".", other) + 1)

    def linked() -> bool:
        comparison = opened.workspace.shown.comparison
        assert comparison is not None
        return any((link.left, link.right) == spans for link in comparison.links)

    assert not linked()
    opened.comparison.linking.link_wanted.emit(
        Place("left", Span(one, one + 9)), Place("right", spans[1]), ()
    )
    at_rest(opened)
    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    assert not linked()


def test_a_role_given_to_a_paragraph_is_shown_at_once(opened: MainWindow, at_rest: AtRest) -> None:
    shown = opened.workspace.shown
    assert shown.left is not None
    start = shown.left.version.text.index("The ferry to Little Testham")
    opened.comparison.roleRequested.emit(Place("left", Span(start, start)), "furniture")
    at_rest(opened)
    now = opened.workspace.shown.left
    assert now is not None
    assert [p.role for p in now.version.paragraphs if p.start == start] == ["furniture"]


def test_acts_wait_while_articles_are_being_added(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(two_files[0])])
    window.workspace.undo()
    assert window.workspace.busy
    at_rest(window)
    assert window.workspace.corpus.counts().versions == 0


def test_pair_mode_and_place_are_there_again_after_a_restart(
    opened: MainWindow, make_window: MakeWindow, at_rest: AtRest
) -> None:
    opened.view.mode("versions")
    at_rest(opened)
    pair = opened.workspace.pair
    opened.resize(opened.minimumSizeHint().width(), 700)  # the offscreen screen is small
    opened.panes.setSizes([230, opened.width() - 502, 270])
    opened.sidebar.open_tab("figures")
    panes = opened.panes.sizes()
    opened.close()
    again = make_window()
    at_rest(again)
    assert again.workspace.pair == pair
    assert again.workspace.wishes.mode == "versions"
    assert again.panes.sizes()[0] == panes[0]
    assert again.sidebar.current_tab() == "figures"


def test_a_layout_that_was_tampered_with_is_read_as_far_as_it_makes_sense() -> None:
    odd = {"left": "x", "right": True, "mode": 3, "form": "spiral", "reading": []}
    assert Layout.recalled(odd) == Layout()
    assert Layout.recalled(None) == Layout()
    kept = Layout(1, 2, "outlets", "column", {"top": 1}, ("figures",))
    assert Layout.recalled(kept.to_json()) == kept


def test_a_report_is_given_a_name_every_system_can_write() -> None:
    name = file_name_of(["“U.S. drone strike kills ...”", "the right text: 3/4"])
    assert name == "U.S. drone strike kills – the right text 3 4.html"
    assert file_name_of(["…", "?"]) == "text – text.html"
    assert file_name_of(["“Bridge” shut: why?"]) == "Bridge shut why.html"
    assert file_name_of(["The Post", "version 1", "version 2"]) == "The Post, version 1 – version 2.html"
    assert file_name_of(["storm_a.txt", "n-tv.de"]) == "storm_a – n-tv.de.html"
    assert file_name_of(["\u202eferry\u2066", "Post"]) == "ferry – Post.html"
    cut = file_name_of(["“Boehner: '1-in-3 […]”", "“Joe’s ‘Toughest’ […]”"])
    assert cut == "Boehner 1-in-3 – Joe’s Toughest.html"
    long = file_name_of(["“The ferry Isola struck the sandy bank off Port Ellery, the line said”", "Post"])
    assert long == "The ferry Isola struck the sandy bank off Port Ellery, the line said – Post.html"
    page = file_name_of(["調査結果" * 20, "新聞の記事" * 20, "朝の新聞" * 20])
    assert page.startswith("調査結果")
    assert len(page.encode()) < 255  # bytes, which is what systems count


def test_a_note_still_being_written_is_kept_when_the_window_closes(
    opened: MainWindow, make_window: MakeWindow, at_rest: AtRest
) -> None:
    finding = opened.workspace.shown.findings[0]
    tab = opened.sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    tab.list.choose(finding.id)
    tab.act(finding.id, "note")
    tab.note.editor().setPlainText("half a thought")
    opened.close()

    verdict = make_window().workspace.corpus.decisions().verdict_on(finding.id)
    assert verdict is not None
    assert (verdict.judgement, verdict.note) == (None, "half a thought")


def test_a_click_on_the_outlet_opens_the_details_of_that_text(opened: MainWindow, qtbot: QtBot) -> None:
    headers = opened.comparison.findChild(Headers)
    assert headers is not None
    right = opened.workspace.shown.right
    assert right is not None
    over = [QPoint(headers.width() * 2 // 3, y) for y in range(headers.height())]
    at = next(point for point in over if headers._field_at(point.toPointF()) == ("right", "outlet"))
    qtbot.mouseClick(headers, Qt.MouseButton.LeftButton, pos=at)
    assert opened.corpus_pane.selected_refs() == (("version", right.version_id),)
    assert opened.corpus_pane.details.isVisibleTo(opened)
