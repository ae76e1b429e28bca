"""Whatever stands between the words: texts make the page of a story and findings, and no error."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import variorum
from variorum.dossier.sourcing.reporting_verbs import reporting_verbs
from variorum.dossier.sourcing.unsourced import unsourced
from variorum.dossier.story.page import story_page
from variorum.model.annotations import Annotations
from variorum.model.building import plain_version
from variorum.model.dossier import Dossier
from variorum.model.story_page import StoryText
from variorum.reporting.story.contents import story_contents
from variorum.reporting.story.html import html_of_story

#: No-break, thin, narrow, wide and zero-width spaces; ends of lines, paragraphs, files and records; marks of direction.
SPACES = (
    "\u00a0\u2009\u202f\u3000\u200b\t\r\n\u2028\u2029\x85\x0b\x0c\x1c\x1f\0\u200e\u2066\ud800\udfff\ufeff"
)
#: Each has what some rules look for.
SENTENCES = (
    "Prices rose by 3 percent, according to the Pentagon statement.",
    "The Pentagon statement said that three jets were lost.",
    "Vanda Kelm said in a statement that it sank. “It was old,” the Kelm letter said.",
    "The board issued a statement. The statement said it leaked.",
    "Officials of the Pentagon spoke on Monday, May 5, 2025, at 9 p.m.",
    "A spokesman for Ms. Kelm told the Oslo Herald that about 300 people were hurt.",
    "“We felt a long scrape,” said Tomas Weil, 42, the mayor of Bergen.",
    "Tomas Weil said: “We felt one long scrape”. He added, “It was old.”",
    "A general at the base said no. The general said it was not known.",
    "PORT ELLERY (Reuters) — At least 12 people were killed and 40 were wounded, police said.",
    "Nobody was hurt, Iranian state television reported. In Iran, state TV said two died.",
    "He flew from Oslo to Bergen on 4 May with the former president, Jan Lee.",
    "The ferry, which cost $3 million in 1999, is 90 miles from the coast of Norway.",
    "A crew member, who asked not to be named because he was not allowed to speak, said it leaked.",
    "Das Schiff sank am 5. Mai um 9.30 Uhr, sagte ein Sprecher der Polizei; 1.200 Menschen waren da.",
    "Correction: An earlier version of this article gave the wrong age of Mr. Weil.",
    "By Jan Lee and Peter Moll, Bergen Journal",
    "The number of dead rose to fourteen, up from twelve on Sunday.",
    "Dr. Robert (Skip) Kelm Jr., also known as Skip, was a leader of the Harbour Party (HP).",
)
#: How a space of a sentence is found that is to become another one: all, or one counted from its end.
PLACES = st.one_of(st.just("all"), st.just("last"), st.integers(0, 15))


@st.composite
def sentence(draw: st.DrawFn) -> str:
    words = draw(st.sampled_from(SENTENCES)).split(" ")
    space, place = draw(st.sampled_from(SPACES)), draw(PLACES)
    if place == "all":
        return space.join(words)
    at = max(1, len(words) - 1 - (0 if place == "last" else int(place)))
    return f"{' '.join(words[:at])}{space}{' '.join(words[at:])}"


JOINTS = st.one_of(st.sampled_from((" ", "\n\n")), st.sampled_from((*SPACES, "")))
TEXT = st.lists(st.tuples(sentence(), JOINTS), max_size=8).map(
    lambda parts: "".join(words + joint for words, joint in parts)
)


@settings(max_examples=120, deadline=None)
@given(st.lists(TEXT, min_size=2, max_size=3))
def test_any_texts_make_a_page_and_findings(told: list[str]) -> None:
    versions = [plain_version(text) for text in told]
    names = [f"Text {number}" for number, _ in enumerate(told, 1)]
    annotations = [variorum.annotate(version) for version in versions]
    for mode in ("outlets", "versions"):
        pair = {(0, 1): variorum.compare(*versions[:2], mode=mode)}
        between = variorum.cross_reference(annotations[:2], pair, None, names[:2])
        variorum.findings(pair[0, 1], between, (names[0], names[1]), annotations=tuple(annotations[:2]))
    chorus = variorum.compare_many(versions)
    dossier = variorum.cross_reference(annotations, chorus.pairs, None, names)
    texts = [StoryText(name, version, "Oslo Herald") for name, version in zip(names, versions, strict=True)]
    page = story_page(texts, annotations, dossier, chorus)
    assert html_of_story(story_contents(page, "A story"))
    reporting_verbs(annotations, dossier.entities)
    for row in unsourced(annotations):
        assert row.words.of(told[row.document])


@pytest.mark.parametrize("space", ["\u00a0", "\u2002", "\u2009", "\u202f", "\u3000"])
def test_all_is_found_behind_any_space_of_a_page_and_told_as_it_stands_there(space: str) -> None:
    plain = "\n\n".join(SENTENCES)
    (one, of_one), (other, of_other) = (read(text) for text in (plain, plain.replace(" ", space)))
    assert (one.mentions and one.figures and one.quotes) != ()
    assert bare(one) == bare(other)
    for each in (*other.mentions, *other.figures, *other.quotes):
        assert each.text == other.text[each.start : each.end]
    assert of_one.entities == of_other.entities
    assert of_one.perhaps == of_other.perhaps


def read(text: str) -> tuple[Annotations, Dossier]:
    found = variorum.annotate(text)
    return found, variorum.cross_reference([found], links={})


def bare(found: Annotations) -> Annotations:
    """Without the words."""
    return replace(
        found,
        source="",
        mentions=tuple(replace(each, text="") for each in found.mentions),
        figures=tuple(replace(each, text="") for each in found.figures),
        quotes=tuple(replace(each, text="") for each in found.quotes),
    )
