"""Recognisers beside the rules: chosen by name, merged, and never in the way when they fail."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import variorum
from variorum.entities.recognisers import choosing
from variorum.entities.recognisers.spacy_models import adapter
from variorum.errors import VariorumError
from variorum.model.annotations import Mention, MentionType
from variorum.model.building import version_from

TEXT = "Gen. Ola Bergh met the Quorvex people in Oslo, and the Zembla let Quorvex be."


class Fake:
    """Names every place of the given words."""

    def __init__(self, *names: tuple[str, MentionType]) -> None:
        self.names = names
        self.asked: list[str] = []

    def recognise(self, text: str, language: str, /) -> list[Mention]:
        self.asked.append(language)
        return [
            Mention(text.index(words), text.index(words) + len(words), words, kind, 0.75, "the fake knows it")
            for words, kind in self.names
        ]


def found(text: str, recogniser: str | variorum.Recogniser | None) -> dict[str, str]:
    return {m.text: m.type for m in variorum.annotate(text, recogniser).mentions}


def test_a_recogniser_gives_doubtful_names_their_kind_and_fills_gaps() -> None:
    assert found(TEXT, None)["Quorvex"] == "?"
    assert found(TEXT, Fake(("Quorvex", "ORG"), ("Zembla", "MISC"))) == {
        "Ola Bergh": "PERSON",
        "Quorvex": "ORG",
        "Oslo": "LOC",
        "Zembla": "MISC",
    }


def test_the_kind_is_given_to_the_same_doubtful_words_elsewhere() -> None:
    kinds = [
        m.type for m in variorum.annotate(TEXT, Fake(("Quorvex", "ORG"))).mentions if m.text == "Quorvex"
    ]
    assert kinds == ["ORG", "ORG"]


def test_sure_names_of_the_rules_come_first() -> None:
    names = found(TEXT, Fake(("Gen. Ola Bergh", "ORG"), ("Oslo", "PERSON")))
    assert names["Ola Bergh"] == "PERSON"
    assert names["Oslo"] == "LOC"


def test_articles_and_possessives_are_cut_off_and_bylines_left_out() -> None:
    version = version_from(
        [("Ferry aground", "headline"), ("By Vanda Kelm", "byline"), ("It is the Zembla's mate.", "body")]
    )
    fake = Fake(("Vanda Kelm", "PERSON"), ("the Zembla's", "MISC"))
    assert [m.text for m in variorum.annotate(version, fake).mentions] == ["Zembla"]


def test_the_recogniser_is_told_the_language_and_the_note_says_what_is_left_to_the_rules() -> None:
    fake = Fake()
    german = "Der Hafenmeister sagte am Montag, dass die Fähre nicht mehr fahre, da es flach ist."
    (note,) = variorum.annotate(german, fake).notes
    assert fake.asked == ["german"]
    assert note == "The language is German: speakers are searched by rules made for English."


class Failing:
    def recognise(self, text: str, language: str, /) -> list[Mention]:
        raise RuntimeError("out of order")


@pytest.mark.parametrize(
    ("recogniser", "why"),
    [
        (Failing(), "RuntimeError: out of order"),
        ("oracle", "no recogniser “oracle” is installed"),
        ("spacy:no_such_model", "spaCy"),
    ],
)
def test_one_that_fails_or_is_missing_leaves_the_rules_and_a_note(recogniser: Any, why: str) -> None:
    annotations = variorum.annotate(TEXT, recogniser)
    assert annotations.mentions == variorum.annotate(TEXT).mentions
    (note,) = annotations.notes
    assert note.startswith("Names are by the built-in rules alone")
    assert why in note


def test_the_rules_can_be_asked_for_by_name_and_are_listed_first() -> None:
    assert variorum.recognisers()[0] == "rules"
    assert variorum.annotate(TEXT, "rules") == variorum.annotate(TEXT)


class Shop:
    """A plug-in with two choices."""

    def choices(self) -> tuple[str, ...]:
        return ("big", "small")

    def __call__(self, choice: str) -> Fake:
        return Fake(("Zembla", "MISC" if choice == "big" else "LOC"))


def test_plug_ins_are_found_by_their_entry_point(monkeypatch: pytest.MonkeyPatch) -> None:
    shop = SimpleNamespace(name="shop", load=Shop)
    broken = EntryPoint("broken", "variorum_no_such_package:thing", choosing.GROUP)
    monkeypatch.setattr(choosing, "entry_points", lambda group: [broken, shop])
    shop.load = lambda: Shop()
    assert {"rules", "broken", "shop:big", "shop:small"} <= set(variorum.recognisers())
    assert found(TEXT, "shop:big")["Zembla"] == "MISC"
    choosing.recogniser_named.cache_clear()
    (note,) = variorum.annotate(TEXT, "broken").notes
    assert "ModuleNotFoundError" in note


def test_a_plug_in_that_cannot_recognise_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        choosing, "entry_points", lambda group: [SimpleNamespace(name="hat", load=lambda: str)]
    )
    choosing.recogniser_named.cache_clear()
    (note,) = variorum.annotate(TEXT, "hat").notes
    assert "“hat” is no recogniser: it has no recognise(text, language)" in note


def test_a_model_of_spacy_is_opened_by_its_name_and_one_that_is_missing_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def load(name: str, exclude: list[str]) -> SimpleNamespace:
        if name != "model_x":
            raise OSError(f"Can't find model {name!r}")
        return SimpleNamespace(lang="en")

    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=load))
    assert isinstance(adapter.SPACY("model_x"), adapter.SpacyRecogniser)
    with pytest.raises(VariorumError, match="spaCy has no model “model_y”"):
        adapter.SPACY("model_y")
    monkeypatch.setattr(adapter.SpacyLoader, "choices", lambda self: ())
    with pytest.raises(VariorumError, match="no model of spaCy is installed"):
        adapter.SPACY("")


def test_names_outside_the_text_or_of_no_kind_are_dropped_and_told() -> None:
    class Liar:
        def recognise(self, text: str, language: str, /) -> list[Mention]:
            return [Mention(5, 900, "x", "ORG"), Mention(-3, 2, "x", "ORG"), Mention(0, 4, "x", "ANIMAL")]  # type: ignore[arg-type]

    annotations = variorum.annotate(TEXT, Liar())
    assert annotations.mentions == variorum.annotate(TEXT).mentions
    assert "3 names" in annotations.notes[0]


@settings(max_examples=80, deadline=None)
@given(
    st.text(max_size=80),
    st.lists(st.tuples(st.integers(-2, 90), st.integers(-2, 90), st.sampled_from(["ORG", "PERSON", "?"]))),
)
def test_whatever_it_says_places_are_true_and_never_overlap(
    text: str, said: list[tuple[int, int, MentionType]]
) -> None:
    class Wild:
        def recognise(self, text: str, language: str, /) -> list[Mention]:
            return [Mention(a, b, "?", kind) for a, b, kind in said]

    at = 0
    for mention in variorum.annotate("Gen. Ola Bergh said: " + text, Wild()).mentions:
        assert at <= mention.start < mention.end
        assert mention.text == ("Gen. Ola Bergh said: " + text)[mention.start : mention.end]
        at = mention.end


def test_listing_and_annotating_by_rules_import_no_spacy() -> None:
    before = "spacy" in sys.modules
    variorum.recognisers()
    variorum.annotate(TEXT)
    assert ("spacy" in sys.modules) == before


class Span:
    def __init__(self, text: str, words: str, label: str) -> None:
        self.start_char = text.index(words)
        self.end_char = self.start_char + len(words)
        self.label_ = label


def test_labels_of_a_pipeline_become_kinds_and_long_texts_are_cut() -> None:
    class Pipeline:
        lang = "en"

        def __call__(self, text: str) -> SimpleNamespace:
            assert len(text) <= 100_000
            ents = [Span(text, "Zembla", "GPE"), Span(text, "Monday", "DATE")] if "Zembla" in text else []
            return SimpleNamespace(ents=ents)

    text = "a \ud800 " * 40_000 + "To Zembla on Monday"
    (mention,) = adapter.SpacyRecogniser(Pipeline(), "model_x").recognise(text, "english")
    assert (text[mention.start : mention.end], mention.type) == ("Zembla", "LOC")
    assert mention.reason == "model_x calls it GPE"
    with pytest.raises(VariorumError, match="made for English"):
        adapter.SpacyRecogniser(Pipeline(), "model_x").recognise(text, "german")


def test_a_real_pipeline_of_spacy_is_asked() -> None:
    spacy = pytest.importorskip("spacy")
    pipeline = spacy.blank("en")
    pipeline.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "Quorvex"}])
    names = found(TEXT, adapter.SpacyRecogniser(pipeline, "blank"))
    assert names["Quorvex"] == "ORG"
