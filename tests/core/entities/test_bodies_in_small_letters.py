"""The Indian navy is the Indian Navy: bodies that a paper writes with a small letter."""

from __future__ import annotations

import pytest

import variorum
from variorum.dossier.cross_referencing import cross_reference


def _bodies(text: str) -> list[str]:
    return [mention.text for mention in variorum.annotate(text).mentions if mention.type == "ORG"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("They said the Norwegian navy had seized it.", "Norwegian navy"),
        ("A US air force plane was seen.", "US air force"),
        ("An Indian coast guard boat came.", "Indian coast guard"),
        ("The Greek parliament voted on Monday.", "Greek parliament"),
    ],
)
def test_what_a_country_has_one_of_is_a_name_with_its_adjective(text: str, body: str) -> None:
    assert _bodies(text) == [body]


@pytest.mark.parametrize(
    "text",
    [
        "The navy said that it had seized it.",
        "They wanted to build a Norwegian navy.",
        "The Norwegian navies of old were small.",
        "The Norwegian army command is in Oslo.",
        "The Oslo police came.",
        "Buddhist army songs were sung.",
    ],
)
def test_plain_uses_are_no_names(text: str) -> None:
    assert _bodies(text) == []


def test_what_the_text_has_with_a_capital_is_known_with_a_small_letter() -> None:
    text = "Oslo Police came at noon. “Nobody was hurt,” the Oslo police said. The police left. Bergen police came."
    assert _bodies(text) == ["Oslo Police", "Oslo police"]


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("The Indian Navy seized a dhow. The Navy left.", True),
        ("The Indian navy seized a dhow. The Navy left.", False),
        ("The Indian Navy and the Italian Navy came. The Navy left.", False),
    ],
)
def test_the_body_alone_is_that_of_the_only_country_it_is_named_with(text: str, one: bool) -> None:
    entities = cross_reference([variorum.annotate(text)]).entities
    (navy,) = (entity for entity in entities if "Navy" in entity.spellings)
    assert ("Indian Navy" in navy.spellings) is one


def test_both_spellings_are_one_body_across_texts() -> None:
    texts = ("The Indian Navy seized a dhow. The Indian Navy left.", "A dhow was seized by the Indian navy.")
    entities = cross_reference([variorum.annotate(text) for text in texts]).entities
    (navy,) = (entity for entity in entities if "Indian navy" in entity.spellings)
    assert {document for document, _ in navy.mentions} == {0, 1}
