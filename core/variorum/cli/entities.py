"""`variorum entities`: names, figures and quotations, joined across the files."""

from __future__ import annotations

import argparse

from variorum.cli.inputs import one_text
from variorum.cli.output import inert, marked, print_json, say
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.annotations import Annotations
from variorum.model.dossier import Dossier


def run(options: argparse.Namespace) -> int:
    """Annotate each file and join what they say."""
    texts = [one_text(word) for word in options.files]
    found = [annotate(text.version) for text in texts]
    names = [text.name for text in texts]
    dossier = cross_reference(found, names=names)
    if options.format == "json":
        print_json({"texts": [a.to_dict() for a in found], "dossier": dossier.to_dict()})
    else:
        _tell(dossier, found, names)
    return 0


def _tell(dossier: Dossier, found: list[Annotations], names: list[str]) -> None:
    for entity in dossier.entities:
        counts = [sum(document == i for document, _ in entity.mentions) for i in range(len(found))]
        told = ", ".join(f"{inert(name)} {n}" for name, n in zip(names, counts, strict=True) if n)
        others = [inert(s) for s in entity.spellings if s != entity.name]
        also = marked(f" (also {', '.join(others)})", "dim") if others else ""
        say(f"{entity.type:7} {marked(inert(entity.name), 'bold')}{also}  {told}")
    if dossier.disagreements:
        say("\nFigures and names to check:")
    for row in dossier.disagreements:
        say(f"  {row.tier}: {inert(row.sentence)}")
    for text, name in zip(found, names, strict=True):
        say(f"\n{marked(inert(name), 'bold')}")
        for figure in text.figures:
            if figure.kind not in ("date", "time"):
                say(f"  {figure.kind:9} {inert(figure.text)} {inert(figure.about)}")
        for quote in text.quotes:
            who = quote.speaker.of(text.text) if quote.speaker else "speaker not found"
            say(f"  “{inert(quote.text)}” ({inert(who)})")
        for note in text.notes:
            say(f"  note: {note}")
