"""Stories are looked through for one event while a person goes on: what is gone meanwhile is passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

import variorum
from variorum.corpus import offering

TEXT = (
    "{head}\n\nThe ferry Isola ran aground on the Maiden bank off Port Ellery on Saturday, the harbour master "
    "Ines Calder said. Norland Line cancelled all crossings to Sand Holm. {more}"
)


def test_what_was_taken_back_meanwhile_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with variorum.open_corpus(tmp_path / "kept.variorum") as corpus:
        for head, more in (
            ("Ferry aground", "Nobody was hurt."),
            ("Isola stuck on bank", "Divers came at noon."),
        ):
            story = corpus.add_story(head)
            corpus.add(variorum.read_text(TEXT.format(head=head, more=more)), story.ids[0][1])
        first, second = (row.id for row in corpus.versions())
        monkeypatch.setattr(offering, "_sharing", lambda *_: {(1, 2): [(first, second)]})

        def undone(*_: object) -> None:
            while corpus.undo() is not None:
                pass

        assert corpus.perhaps_one(progress=undone) == ()
        assert corpus.stories() == ()
