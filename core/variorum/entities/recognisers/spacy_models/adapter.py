"""Names by a model of spaCy: any that is installed, asked for by its name; nothing is ever downloaded.

spaCy is imported when a model is asked for, not before (it takes about a second).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from variorum.entities.recognisers.recogniser import Recogniser
from variorum.errors import VariorumError
from variorum.model.annotations import Mention, MentionType

_TYPES: dict[str, MentionType] = {
    "PERSON": "PERSON", "PER": "PERSON", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "NORP": "NORP",
    "EVENT": "MISC", "WORK_OF_ART": "MISC", "LAW": "MISC", "PRODUCT": "MISC", "LANGUAGE": "MISC", "MISC": "MISC",
}  # fmt: skip
#: Parts of a pipeline that names do not need.
_NOT_NEEDED = ("parser", "tagger", "morphologizer", "attribute_ruler", "lemmatizer", "textcat", "senter")
#: Models give no chance for a name. On news the small ones are right about so often.
_SURE = 0.75
_LONGEST = 100_000
_LANGUAGES = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese",
    "nl": "dutch", "sv": "swedish", "da": "danish", "nb": "norwegian", "fi": "finnish", "pl": "polish",
    "ru": "russian", "uk": "ukrainian", "el": "greek", "ro": "romanian", "ja": "japanese", "zh": "chinese",
    "ko": "korean",
}  # fmt: skip


class SpacyLoader:
    """Opens a model by name."""

    def choices(self) -> tuple[str, ...]:
        """Models installed as packages, without importing any."""
        from importlib.metadata import entry_points  # 30 ms, only for those who ask

        return tuple(sorted({entry.name for entry in entry_points(group="spacy_models")}))

    def __call__(self, choice: str) -> Recogniser:
        """The model of that name, or the only one."""
        name = choice or next(iter(self.choices()), "")
        if not name:
            raise VariorumError("no model of spaCy is installed (python -m spacy download en_core_web_sm)")
        try:
            pipeline = import_module("spacy").load(name, exclude=list(_NOT_NEEDED))
        except ImportError as error:
            raise VariorumError(f"spaCy is not installed (pip install 'variorum[spacy]'): {error}") from error
        except OSError as error:
            raise VariorumError(f"spaCy has no model “{name}”: {error}") from error
        return SpacyRecogniser(pipeline, name)


#: What loads models; made once, it holds nothing.
SPACY = SpacyLoader()


class SpacyRecogniser:
    """A pipeline of spaCy that has been loaded."""

    def __init__(self, pipeline: Any, name: str) -> None:
        self._pipeline = pipeline
        self._name = name

    def recognise(self, text: str, language: str, /) -> tuple[Mention, ...]:
        """Names, in order. A text in another language than the model's is refused."""
        own = _LANGUAGES.get(self._pipeline.lang, "")
        if language and own and language != own:
            raise VariorumError(f"{self._name} is made for {own.capitalize()}")
        return tuple(mention for at, piece in _pieces(text) for mention in self._names(text, at, piece))

    def _names(self, text: str, at: int, piece: str) -> Iterator[Mention]:
        for span in self._pipeline(piece).ents:
            kind = _TYPES.get(span.label_)
            if kind is not None:
                start, end = at + span.start_char, at + span.end_char
                reason = f"{self._name} calls it {span.label_}"
                yield Mention(start, end, text[start:end], kind, _SURE, reason)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Places and pieces short enough for a model; half a surrogate pair would make spaCy fail."""
    start = 0
    while start < len(text):
        end = min(len(text), start + _LONGEST)
        if end < len(text):
            cut = max(text.rfind("\n", start, end), text.rfind(" ", start, end))
            end = cut + 1 if cut > start else end
        yield start, re.sub("[\ud800-\udfff]", "\ufffd", text[start:end])
        start = end
