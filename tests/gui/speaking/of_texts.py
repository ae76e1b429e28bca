"""Two texts as the window shows them, without a window."""

from __future__ import annotations

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.article import Article
from variorum.model.building import plain_version
from variorum.model.decisions import Decisions
from variorum_gui.shown import Shown, ShownText

NAMES = ("Post", "Herald")


def shown_of(*texts: str, decisions: Decisions | None = None) -> Shown:
    """One or two texts with all that is found in them."""
    versions = [plain_version(text) for text in texts]
    found = [annotate(version) for version in versions]
    sides = [
        ShownText(Article((version,)), version, name=name, annotations=annotations, found=annotations)
        for version, name, annotations in zip(versions, NAMES, found, strict=False)
    ]
    return Shown(*sides, dossier=cross_reference(found, None, decisions), decisions=decisions or Decisions())
