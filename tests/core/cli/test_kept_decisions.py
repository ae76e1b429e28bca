"""Of the verdicts in a corpus the command line takes those on the two texts it is given."""

from __future__ import annotations

from pathlib import Path

from variorum.cli.kept_decisions import decisions_in
from variorum.corpus.store import open_corpus
from variorum.model.building import plain_version
from variorum.model.decisions import Anchor, Verdict
from variorum.reading.reader import read

_TEXTS = (
    "The bridge at Kelm closed on Monday.",
    "Kelm's bridge is shut, the town said.",
    "A fair opened in Dorl.",
)


def test_a_verdict_on_another_article_is_not_taken(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.txt" for number in range(3)]
    for file, text in zip(files, _TEXTS, strict=True):
        file.write_text(text, encoding="utf-8")
    first, second, third = (read(file).articles[0].versions[0] for file in files)
    place = tmp_path / "kept.variorum"
    with open_corpus(place) as corpus:
        corpus.add_files([str(file) for file in files])
        anchors = Anchor(first.content_hash, "Kelm"), Anchor(third.content_hash, "Dorl")
        corpus.decide(Verdict("a", "unsure", "", *anchors))
    assert len(decisions_in(str(place), (first, third)).verdicts) == 1
    assert decisions_in(str(place), (first, second)).verdicts == ()
    assert len(decisions_in(str(place), (first, plain_version("A text of nobody."))).verdicts) == 1
