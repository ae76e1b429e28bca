"""Names by a model of GLiNER in a folder on this machine: asked for by the folder's name; nothing is ever downloaded.

GLiNER is imported when a model is asked for, not before (with torch behind it that takes seconds).
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from variorum.entities.recognisers.gliner_models.model_folder import model_folder, models_at, names_in
from variorum.entities.recognisers.gliner_models.windows import pieces, window_of
from variorum.entities.recognisers.recogniser import Recogniser
from variorum.errors import VariorumError
from variorum.model.annotations import Mention, MentionType

#: What a model is asked for, in the words of the data such models learn from. Each costs room in every piece.
_TYPES: dict[str, MentionType] = {
    "person": "PERSON", "organization": "ORG", "location": "LOC", "facility": "LOC", "nationality": "NORP",
    "religious or political group": "NORP", "event": "MISC", "product": "MISC", "work of art": "MISC", "law": "MISC",
}  # fmt: skip
_LABELS = tuple(_TYPES)
#: GLiNER's own border for a name.
_SURE_ENOUGH = 0.5


class GlinerLoader:
    """Opens a model by the name of its folder."""

    def choices(self) -> tuple[str, ...]:
        """Folders with a model where Variorum keeps its data, without importing GLiNER."""
        return names_in(models_at())

    def __call__(self, choice: str) -> Recogniser:
        """The model in the folder of that name, at that path, or the only one."""
        folder = model_folder(choice, models_at())
        _stay_offline()
        try:
            kind = import_module("gliner").GLiNER
        except ImportError as error:
            raise VariorumError(f"GLiNER is not installed (pip install 'gliner[onnx]'): {error}") from error
        model = kind.from_pretrained(
            str(folder.path), local_files_only=True, load_onnx_model=True, onnx_model_file=folder.onnx
        )
        return GlinerRecogniser(model, folder.name)


#: What loads models; made once, it holds nothing.
GLINER = GlinerLoader()


class GlinerRecogniser:
    """A model of GLiNER that has been loaded."""

    def __init__(self, model: Any, name: str) -> None:
        self._model = model
        self._name = name
        self._window = window_of(model, _LABELS)

    def recognise(self, text: str, language: str, /) -> tuple[Mention, ...]:
        """Names, in order. Which languages a model knows it does not say, so none is refused."""
        # Half a surrogate pair would make the tokenizer fail.
        text = re.sub("[\ud800-\udfff]", "\ufffd", text)
        found = (
            one for start, end in pieces(text, self._window.share) for one in self._names(text, start, end)
        )
        return tuple(sorted(found, key=lambda mention: mention.start))

    def _names(self, text: str, start: int, end: int) -> Iterator[Mention]:
        for found in self._model.predict_entities(text[start:end], list(_LABELS), threshold=_SURE_ENOUGH):
            at, stop, label = start + int(found["start"]), start + int(found["end"]), found["label"]
            reason = f"{self._name} calls it {label}"
            yield Mention(at, stop, text[at:stop], _TYPES[label], float(found["score"]), reason)


def _stay_offline() -> None:
    """The library that GLiNER loads files with must never ask its hub.

    `local_files_only` alone is not enough: until 2026 GLiNER dropped it for the tokenizer (pull request 359), and
    still does for the tokenizer of labels that some models have.
    """
    os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", HF_HUB_DISABLE_TELEMETRY="1")
    constants = sys.modules.get("huggingface_hub.constants")
    if constants is not None:  # another plug-in was there first; the environment is read on import only
        vars(constants)["HF_HUB_OFFLINE"] = True
