"""Verdicts on findings stay in sight: in a new reading of a text, and when the mode was another meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Verdict
from variorum.model.finding import Finding
from variorum_gui.sidebar.judging import verdict_on
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

AtRest = Callable[[MainWindow], None]


def judged(window: MainWindow, finding: Finding) -> None:
    shown = window.workspace.shown
    anchors = [
        Anchor.at(text.version.text, spans[0], text.version.content_hash)
        if text is not None and spans
        else None
        for text, spans in ((shown.left, finding.left), (shown.right, finding.right))
    ]
    window.workspace.decide(Verdict(finding.id, "confirmed", "seen", *anchors))


def test_a_verdict_comes_back_with_its_mode(opened: MainWindow, at_rest: AtRest) -> None:
    workspace = opened.workspace
    finding = workspace.shown.findings[0]
    judged(opened, finding)
    for mode in ("versions", "outlets"):
        workspace.wish_mode(mode)
        at_rest(opened)
    assert finding.id in {f.id for f in workspace.shown.findings}
    verdict = workspace.shown.decisions.verdict_on(finding.id)
    assert verdict is not None
    assert verdict.note == "seen"


def test_a_verdict_is_carried_over_to_a_passage_that_was_cut_otherwise(
    opened: MainWindow, at_rest: AtRest
) -> None:
    workspace = opened.workspace
    said: list[str] = []
    workspace.said.connect(said.append)
    finding = next(f for f in workspace.shown.findings if f.kind == "only-left")
    judged(opened, finding)
    left = workspace.shown.left
    assert left is not None
    assert left.version_id is not None
    words = finding.left[0].of(left.version.text)
    cut = words.rindex(" ", 0, len(words) * 3 // 4)
    text = left.version.text.replace(words, f"{words[:cut]}\n\n{words[cut + 1 :]}")
    anew = version_from([(part, "body") for part in text.split("\n\n")])
    article = replace(left.article, versions=(replace(anew, published=left.version.published),))
    workspace.act(lambda corpus: corpus.replace_reading([left.version_id or 0], article))
    at_rest(opened)
    shown = workspace.shown
    assert finding.id not in {f.id for f in shown.findings}
    kept = [f for f in shown.findings if (v := shown.decisions.verdict_on(f.id)) and v.note == "seen"]
    assert len(kept) == 1
    assert "A verdict was carried over from an earlier reading of the text" in said
    workspace.decide(Verdict(kept[0].id, "rejected", "looked again"))
    own = workspace.shown.decisions.verdict_on(kept[0].id)
    assert own is not None
    assert own.judgement == "rejected"


def test_a_verdict_is_not_taken_to_a_third_article(
    opened: MainWindow, tmp_path: Path, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    """A third report lacks the same passage: the finding has the same words, and nobody has looked at it."""
    workspace = opened.workspace
    finding = next(f for f in workspace.shown.findings if f.kind in ("only-left", "only-right"))
    workspace.decide(verdict_on(workspace.shown, finding, "unsure", "asked"))
    own = workspace.shown.text("left" if finding.left else "right")
    before, pair = workspace.shown, workspace.pair
    assert own is not None
    assert own.version_id is not None
    third = tmp_path / "third.txt"
    third.write_text(
        "Boats stay in the harbour\n\nThe Heron Courier\n\n"
        "Fishermen of the western quay kept their boats in the harbour on Tuesday, waiting for the wind to turn.\n",
        encoding="utf-8",
    )
    opened.files.open_paths([str(third)], "corpus")
    at_rest(opened)
    added = max(row.id for row in workspace.corpus.versions())
    workspace.show_pair(Pair(own.version_id, added))
    at_rest(opened)
    shown = workspace.shown
    assert finding.id in {f.id for f in shown.findings}
    assert shown.decisions.verdict_on(finding.id) is None
    assert [v.note for v in shown.elsewhere] == ["asked"]
    assert [v.note for v in shown.all_decisions.verdicts] == ["asked"]
    workspace.decide(verdict_on(shown, finding, "confirmed", ""))
    workspace.show_pair(pair)
    at_rest(opened)
    kept = workspace.shown.decisions.verdict_on(finding.id)
    assert kept == before.decisions.verdict_on(finding.id)


def test_a_verdict_on_paragraphs_added_together_holds_the_words_of_all(
    window: MainWindow, at_rest: AtRest, tmp_path: Path
) -> None:
    kept = "The ferry left the quay at noon. Nobody was on board but the crew."
    added = "Rain had fallen over the bay all morning.\n\nGulls sat upon every roof of the old town."
    files = tmp_path / "one.txt", tmp_path / "two.txt"
    for path, text in zip(files, (kept, f"{kept}\n\n{added}"), strict=True):
        path.write_text(text, encoding="utf-8")
    window.files.open_paths([str(path) for path in files])
    at_rest(window)
    window.workspace.wish_mode("versions")
    at_rest(window)
    shown = window.workspace.shown
    (finding,) = (each for each in shown.findings if len(each.left + each.right) == 2)
    said = verdict_on(shown, finding, "confirmed", "")
    (anchor,) = (each for each in (said.left, said.right) if each is not None)
    assert anchor.words.split() == added.split()
