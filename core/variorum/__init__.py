"""Variorum: read two news articles side by side.

    >>> import variorum
    >>> c = variorum.compare("The ferry left at nine.", "The ferry left at ten.")
    >>> [(link.kind, link.tier) for link in c.links]
    [('edited', 'sure')]

Every name below is loaded when it is first used, so that `import variorum` stays quick and
needs neither numpy nor Qt nor any reader.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.comparing.life.history import history_of
    from variorum.comparing.pipeline import compare
    from variorum.comparing.story.chorus import compare_many
    from variorum.corpus.recovering import recover_corpus
    from variorum.corpus.store import Corpus, open_corpus
    from variorum.dossier.cross_referencing import cross_reference
    from variorum.entities.annotating import annotate
    from variorum.entities.recognisers.choosing import recognisers
    from variorum.entities.recognisers.recogniser import Recogniser
    from variorum.errors import Cancelled, CorpusError, VariorumError
    from variorum.fetching.fetching import fetch
    from variorum.model.annotations import Annotations, Figure, Mention, Quote, SourceMention
    from variorum.model.article import (
        Article,
        Choice,
        Doubt,
        Original,
        Paragraph,
        Problem,
        ReadResult,
        Version,
    )
    from variorum.model.comparison import Chorus, Comparison, Edit, Link, Stats
    from variorum.model.decisions import Decisions
    from variorum.model.dossier import Disagreement, Dossier, Entity, QuotePair, SoftLink
    from variorum.model.finding import Finding
    from variorum.model.history import History, Life, Stage, Step
    from variorum.model.span import Span
    from variorum.reading.choosing import choose
    from variorum.reading.reader import read, read_bytes, read_text
    from variorum.reviewing.listing import findings

_HOMES = {
    "variorum.comparing.life.history": ("history_of",),
    "variorum.comparing.story.chorus": ("compare_many",),
    "variorum.comparing.pipeline": ("compare",),
    "variorum.corpus.recovering": ("recover_corpus",),
    "variorum.corpus.store": ("Corpus", "open_corpus"),
    "variorum.dossier.cross_referencing": ("cross_reference",),
    "variorum.entities.annotating": ("annotate",),
    "variorum.entities.recognisers.choosing": ("recognisers",),
    "variorum.entities.recognisers.recogniser": ("Recogniser",),
    "variorum.errors": ("Cancelled", "CorpusError", "VariorumError"),
    "variorum.fetching.fetching": ("fetch",),
    "variorum.model.annotations": ("Annotations", "Figure", "Mention", "Quote", "SourceMention"),
    "variorum.model.article": (
        "Article",
        "Choice",
        "Doubt",
        "Original",
        "Paragraph",
        "Problem",
        "ReadResult",
        "Version",
    ),
    "variorum.model.comparison": ("Chorus", "Comparison", "Edit", "Link", "Stats"),
    "variorum.model.decisions": ("Decisions",),
    "variorum.model.dossier": ("Disagreement", "Dossier", "Entity", "QuotePair", "SoftLink"),
    "variorum.model.finding": ("Finding",),
    "variorum.model.history": ("History", "Life", "Stage", "Step"),
    "variorum.model.span": ("Span",),
    "variorum.reading.choosing": ("choose",),
    "variorum.reading.reader": ("read", "read_bytes", "read_text"),
    "variorum.reviewing.listing": ("findings",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__version__ = "0.1.0"
__all__ = [
    "Annotations",
    "Article",
    "Cancelled",
    "Choice",
    "Chorus",
    "Comparison",
    "Corpus",
    "CorpusError",
    "Decisions",
    "Disagreement",
    "Dossier",
    "Doubt",
    "Edit",
    "Entity",
    "Figure",
    "Finding",
    "History",
    "Life",
    "Link",
    "Mention",
    "Original",
    "Paragraph",
    "Problem",
    "Quote",
    "QuotePair",
    "ReadResult",
    "Recogniser",
    "SoftLink",
    "SourceMention",
    "Span",
    "Stage",
    "Stats",
    "Step",
    "VariorumError",
    "Version",
    "annotate",
    "choose",
    "compare",
    "compare_many",
    "cross_reference",
    "fetch",
    "findings",
    "history_of",
    "open_corpus",
    "read",
    "read_bytes",
    "read_text",
    "recognisers",
    "recover_corpus",
]


def __getattr__(name: str) -> object:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'variorum' has no attribute {name!r}")
    value: object = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
