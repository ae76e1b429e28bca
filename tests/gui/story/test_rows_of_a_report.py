"""The dialogue of a story's report asks which rows go in only where there is something to choose."""

from __future__ import annotations

import json
from pathlib import Path

from tests.gui.story.three_reports import AtRest, as_one_story, opened

import variorum
from variorum_gui.reporting.dialog import ReportDialog
from variorum_gui.sidebar.judging import verdict_on
from variorum_gui.story.report import write_story_report
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

TEXTS = (
    "Bridge closed\n\nThe crack was found on Monday. Repairs will take a month, according to the Northern Wire.\n",
    "Crack shuts bridge\n\nThe crack was found on Monday. Nobody was hurt at the bridge in Aske.\n",
)


def test_a_credit_that_was_rejected_can_be_left_out_and_data_hold_it_always(
    window: MainWindow, at_rest: AtRest, tmp_path: Path
) -> None:
    corpus = window.workspace.corpus
    for text, outlet in zip(TEXTS, ("Aske Herald", "County Echo"), strict=True):
        corpus.add(variorum.read_text(text))
        corpus.set(("article", corpus.articles()[-1].id), outlet=outlet)
    as_one_story(corpus)
    window.workspace.show_pair(Pair(1, 2))
    at_rest(window)
    shown = window.workspace.shown
    credit = next(each for each in shown.findings if each.kind == "source")
    window.workspace.decide(verdict_on(shown, credit, "rejected", ""))
    at_rest(window)
    panel = opened(window, at_rest)
    panel.reportWanted.emit()
    dialog = panel.findChildren(ReportDialog)[-1]
    assert dialog.everything.isVisibleTo(dialog)
    choosing = {}
    for kind in (".html", ".xlsx", ".csv", ".json"):
        dialog.kinds.setCurrentIndex(dialog.kinds.findData(kind))
        dialog.kinds.activated.emit(dialog.kinds.currentIndex())
        choosing[kind] = dialog.everything.isEnabled()
    assert choosing == {".html": True, ".xlsx": False, ".csv": False, ".json": False}
    dialog.reject()
    for name in ("story.md", "story.json"):
        write_story_report(window, panel.found, tmp_path / name)
        at_rest(window)
    assert "1 row that was rejected is left out." in (tmp_path / "story.md").read_text("utf-8")
    page = json.loads((tmp_path / "story.json").read_text("utf-8"))["page"]
    assert [row["name"] for row in page["sources"] if row["judged"]] == ["Northern Wire"]
    panel.close()
