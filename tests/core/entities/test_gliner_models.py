"""Models of GLiNER in a folder of a person's own: listed, opened without the network, read in pieces."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import variorum
from variorum.entities.recognisers import choosing
from variorum.entities.recognisers.gliner_models import adapter, windows
from variorum.entities.recognisers.gliner_models.model_folder import model_folder, models_at, names_in
from variorum.errors import VariorumError

TEXT = "Gen. Ola Bergh met the Quorvex people in Oslo, and the Zembla let Quorvex be."
WORD = re.compile(r"\w+(?:[-_]\w+)*|\S")


class Model:
    """Knows the Zembla, and as the real one does drops what is too long for it."""

    opened: dict[str, Any]

    def __init__(self, max_len: int | None = 12, at_once: int = 10**30) -> None:
        self.config = SimpleNamespace(max_len=max_len)
        self.data_processor = SimpleNamespace(
            words_splitter=WORD.finditer, transformer_tokenizer=Tokenizer(at_once)
        )
        self.asked: list[str] = []

    @classmethod
    def from_pretrained(cls, folder: str, **wishes: Any) -> Model:
        cls.opened = {"folder": folder, "offline": os.environ.get("HF_HUB_OFFLINE"), **wishes}
        return cls()

    def predict_entities(self, text: str, labels: list[str], *, threshold: float) -> list[dict[str, Any]]:
        assert "organization" in labels
        assert threshold == 0.5
        self.asked.append(text)
        words = list(WORD.finditer(text))[: self.config.max_len]
        return [
            {"start": word.start(), "end": word.end(), "text": word[0], "label": label, "score": 0.75}
            for word in words
            for name, label in (("Zembla", "product"), ("Quorvex", "organization"))
            if word[0] == name
        ]


class Tokenizer:
    """Four characters are a part of a word."""

    def __init__(self, at_once: int) -> None:
        self.model_max_length = at_once

    def __call__(self, text: str, **wishes: Any) -> dict[str, list[int]]:
        text.encode()  # half a surrogate pair makes the real one fail
        return {"input_ids": [0 for word in text.split() for _ in range(0, len(word), 4)]}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where Variorum keeps its data, with one model of GLiNER."""
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path))
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_HUB_DISABLE_TELEMETRY"):
        monkeypatch.setenv(name, "0")  # so that it is given back afterwards
    made_model(tmp_path / "data" / "gliner" / "news-small")
    choosing.recogniser_named.cache_clear()
    yield tmp_path
    choosing.recogniser_named.cache_clear()


@pytest.fixture
def gliner(monkeypatch: pytest.MonkeyPatch) -> type[Model]:
    module = ModuleType("gliner")
    module.GLiNER = Model  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "gliner", module)
    return Model


def made_model(folder: Path, **config: Any) -> Path:
    folder.mkdir(parents=True)
    (folder / "gliner_config.json").write_text(json.dumps({"max_len": 384, **config}), "utf-8")
    (folder / "tokenizer_config.json").write_text("{}", "utf-8")
    (folder / "model.onnx").write_bytes(b"")
    return folder


def test_a_folder_among_the_data_is_listed_without_importing_gliner(home: Path) -> None:
    (home / "data" / "gliner" / "notes").mkdir()
    before = "gliner" in sys.modules
    assert "gliner:news-small" in variorum.recognisers()
    assert "gliner:notes" not in variorum.recognisers()
    assert ("gliner" in sys.modules) == before


def test_without_such_a_folder_nothing_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path))
    assert not [name for name in variorum.recognisers() if name.startswith("gliner")]
    with pytest.raises(VariorumError, match="there is no folder with a model of GLiNER in"):
        adapter.GLINER("")


def test_the_folder_lies_where_the_system_keeps_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VARIORUM_HOME", raising=False)
    assert models_at().parts[-2:] == ("variorum", "gliner")


def test_its_names_fill_what_the_rules_leave(home: Path, gliner: type[Model]) -> None:
    annotations = variorum.annotate(TEXT, "gliner:news-small")
    assert {m.text: m.type for m in annotations.mentions} == {
        "Ola Bergh": "PERSON",
        "Quorvex": "ORG",
        "Oslo": "LOC",
        "Zembla": "MISC",
    }
    (zembla,) = (m for m in annotations.mentions if m.text == "Zembla")
    assert (zembla.confidence, zembla.reason) == (0.75, "news-small calls it product")
    assert annotations.notes == ()


def test_it_is_opened_from_the_folder_alone_and_never_by_the_network(home: Path, gliner: type[Model]) -> None:
    adapter.GLINER("")
    assert gliner.opened == {
        "folder": str(home / "data" / "gliner" / "news-small"),
        "offline": "1",
        "local_files_only": True,
        "load_onnx_model": True,
        "onnx_model_file": "model.onnx",
    }


def test_the_hub_is_shut_even_where_another_plug_in_opened_it(
    home: Path, gliner: type[Model], monkeypatch: pytest.MonkeyPatch
) -> None:
    constants = ModuleType("huggingface_hub.constants")
    monkeypatch.setitem(sys.modules, "huggingface_hub.constants", constants)
    adapter.GLINER("news-small")
    assert vars(constants)["HF_HUB_OFFLINE"] is True


def test_a_folder_anywhere_is_taken_by_its_path(home: Path, gliner: type[Model], tmp_path: Path) -> None:
    folder = made_model(tmp_path / "elsewhere")
    assert not variorum.annotate(TEXT, f"gliner:{folder}").notes
    assert gliner.opened["folder"] == str(folder)


def test_without_gliner_the_rules_stand_and_a_note_says_how_to_get_it(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "gliner", None)
    annotations = variorum.annotate(TEXT, "gliner:news-small")
    assert annotations.mentions == variorum.annotate(TEXT).mentions
    (note,) = annotations.notes
    assert "GLiNER is not installed (pip install 'gliner[onnx]')" in note


def test_a_missing_folder_is_told_and_the_rules_stand(home: Path) -> None:
    annotations = variorum.annotate(TEXT, "gliner:gone")
    assert annotations.mentions == variorum.annotate(TEXT).mentions
    assert "gone is no folder" in annotations.notes[0]


@pytest.mark.parametrize(
    ("file", "content", "why"),
    [
        ("tokenizer_config.json", None, "tokenizer_config.json is missing"),
        ("model.onnx", None, "no model in the format ONNX"),
        ("gliner_config.json", "{", "cannot be read"),
        ("gliner_config.json", "[" * 100_000, "cannot be read"),
        ("gliner_config.json", "[1]", "it holds no settings"),
        ("gliner_config.json", " " * 16_000_001, "too large for settings"),
        ("gliner_config.json", '{"words_splitter_type": "hanlp"}', "may ask the network"),
        ("config.json", '{"auto_map": {"AutoTokenizer": "x.Y"}}', "code of its own, which is never run"),
        ("labels/tokenizer_config.json", '{"auto_map": {"AutoTokenizer": "x.Y"}}', "code of its own"),
    ],
)
def test_a_folder_that_is_not_whole_or_not_safe_is_refused_with_the_reason(
    tmp_path: Path, file: str, content: str | None, why: str
) -> None:
    folder = made_model(tmp_path / "model")
    (folder / file).parent.mkdir(exist_ok=True)
    if content is None:
        (folder / file).unlink()
    else:
        (folder / file).write_text(content, "utf-8")
    with pytest.raises(VariorumError, match=why):
        model_folder("model", tmp_path)


def test_the_model_with_whole_numbers_is_taken_before_others(tmp_path: Path) -> None:
    folder = made_model(tmp_path / "model")
    (folder / "model.onnx").unlink()
    (folder / "onnx").mkdir()
    (folder / "onnx" / "model_int8.onnx").write_bytes(b"")
    assert model_folder("model", tmp_path).onnx == "onnx/model_int8.onnx"
    (folder / "onnx" / "model.onnx").write_bytes(b"")
    assert model_folder("", tmp_path).onnx == "onnx/model.onnx"
    assert names_in(tmp_path) == ("model",)


def test_names_behind_the_end_of_the_window_are_found_where_they_stand() -> None:
    model = Model(max_len=12)
    text = ("🚢 Half a \ud800 sign and eight more words. " * 9) + "To the Zembla."
    (mention,) = adapter.GlinerRecogniser(model, "m").recognise(text, "")
    assert text[mention.start : mention.end] == "Zembla"
    assert len(model.asked) > 3
    assert all(len(WORD.findall(piece)) <= 12 for piece in model.asked)


def test_what_does_not_say_how_much_it_reads_gets_as_much_as_others() -> None:
    window = windows.window_of(Model(max_len=None), ("person",))
    assert (window.words, window.parts) == (384, 768)


def test_the_room_of_the_question_is_left_free() -> None:
    window = windows.window_of(Model(max_len=384, at_once=512), ("person", "event"))
    assert window.parts == 512 - 8  # two parts of a word each, and two signs that set them off


def test_a_word_without_an_end_is_cut() -> None:
    model = Model(max_len=12)
    adapter.GlinerRecogniser(model, "m").recognise("x" * 4000, "")
    assert max(map(len, model.asked)) <= 12 * 2 * 4
    assert "".join(model.asked) == "x" * 4000


@given(st.text(alphabet="ab .\n”?Z漢", max_size=120), st.integers(1, 9))
def test_pieces_are_in_order_hold_every_word_and_fit(text: str, most: int) -> None:
    def share(piece: str) -> float:
        return len(WORD.findall(piece)) / most

    cut = list(windows.pieces(text, share))
    assert all(before[1] <= after[0] for before, after in pairwise(cut))
    assert all(share(text[start:end]) <= 1 for start, end in cut)
    assert "".join("".join(text[start:end] for start, end in cut).split()) == "".join(text.split())
