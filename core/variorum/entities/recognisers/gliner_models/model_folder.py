"""Folders with a model of GLiNER in the format ONNX: where they lie, and what must be in one.

A folder is somebody else's work: what would reach for the network or run code of its own is refused before GLiNER
is so much as imported.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from variorum.errors import VariorumError
from variorum.model.frozen import dataclass

_CONFIG = "gliner_config.json"
#: Without it GLiNER asks the network for the tokenizer of the model that this one was made from.
_TOKENIZER = "tokenizer_config.json"
#: A folder may hold several; the whole one before those with rounded numbers.
_PREFERRED = ("model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx")
#: Ways to cut words that fetch nothing ("hanlp" and "stanza" do); "" is GLiNER's own choice, white space.
_SPLITTERS = frozenset(("", "whitespace", "spacy", "mecab", "jieba", "janome", "camel", "hindi"))
_LARGEST_CONFIG = 16_000_000


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """One that can be opened: `onnx` is the model's file, told from the folder."""

    path: Path
    onnx: str

    @property
    def name(self) -> str:
        return self.path.name


def models_at() -> Path:
    """Where a person puts the folders of models: `gliner` among the data of Variorum."""
    home = os.environ.get("VARIORUM_HOME")
    if home:
        return Path(home) / "data" / "gliner"
    import platformdirs

    return Path(platformdirs.user_data_dir("variorum", appauthor=False)) / "gliner"


def names_in(folder: Path) -> tuple[str, ...]:
    """Folders there that look like models, in order; nothing is opened."""
    try:
        return tuple(sorted(one.name for one in folder.iterdir() if (one / _CONFIG).is_file()))
    except OSError:  # most people have no such folder
        return ()


def model_folder(choice: str, among: Path) -> ModelFolder:
    """The folder of a name in `among`, or of any path; "" is the only one, or the first."""
    name = choice or next(iter(names_in(among)), "")
    if not name:
        raise VariorumError(f"there is no folder with a model of GLiNER in {among}")
    path = among / Path(name).expanduser()  # a whole path stays as it is
    if not path.is_dir():
        raise VariorumError(f"{path} is no folder")
    config = _read(path, _CONFIG)
    others = (_read(path, one) for one in (_TOKENIZER, *_optional(path)))
    for settings in (config, *others):
        if settings.get("auto_map"):
            raise VariorumError(f"the model in {path} brings code of its own, which is never run")
    splitter = str(config.get("words_splitter_type") or "")
    if splitter not in _SPLITTERS:
        raise VariorumError(f"the model in {path} cuts words by “{splitter}”, which may ask the network")
    return ModelFolder(path, _onnx_in(path))


def _onnx_in(path: Path) -> str:
    for name in _PREFERRED:
        if (path / name).is_file():
            return name
    others = sorted(one for place in (path, path / "onnx") for one in place.glob("*.onnx"))
    if not others:
        raise VariorumError(f"{path} has no model in the format ONNX (a file that ends in .onnx)")
    return others[0].relative_to(path).as_posix()


def _optional(path: Path) -> list[str]:
    """More settings that are read where they are there; some models have tokenizers in folders of their own."""
    found = [path / "config.json", *sorted(path.glob(f"*/{_TOKENIZER}"))]
    return [one.relative_to(path).as_posix() for one in found if one.is_file()]


def _read(path: Path, name: str) -> dict[str, Any]:
    """The settings in a file of the folder."""
    file = path / name
    try:
        if file.stat().st_size > _LARGEST_CONFIG:
            raise ValueError("too large for settings")
        found = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise VariorumError(f"{path} is no whole model of GLiNER: {name} is missing") from error
    except (OSError, ValueError, RecursionError) as error:
        raise VariorumError(f"{file} cannot be read: {error}") from error
    if not isinstance(found, dict):
        raise VariorumError(f"{file} cannot be read: it holds no settings")
    return found
