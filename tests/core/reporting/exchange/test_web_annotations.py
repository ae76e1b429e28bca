"""W3C Web Annotations: what goes out comes in as it was, also from other programs, and nothing is lost in silence."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import variorum
from variorum.model.annotations import Annotations, Figure, Mention, Quote, SourceMention
from variorum.model.building import plain_version
from variorum.model.decisions import (
    Anchor,
    CutDecision,
    Decisions,
    EntityDecision,
    LinkDecision,
    Note,
    RoleDecision,
    Verdict,
)
from variorum.model.span import Span
from variorum.reporting.exchange.decided import elsewhere
from variorum.reporting.exchange.incoming import Incoming, incoming
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.outgoing import web_annotations

HARBOUR = (
    "Ferry aground off Port Ellery\n\n"
    "The ferry Isola ran aground near Port Ellery on Saturday with 200 people aboard, the coast guard said.\n\n"
    "“Nobody was hurt and the ferry will be towed tonight,” said Maria Oduya, a spokeswoman for the line."
)
ADDRESS = "https://harbour.example/ferry-aground"


def named(text: str, address: str = "", name: str = "Harbour News") -> NamedText:
    return NamedText(variorum.annotate(plain_version(text)), name, address)


def bare(text: str, address: str = "") -> NamedText:
    return NamedText(Annotations(text), "A text", address)


def written(*arguments: Any) -> bytes:
    return json.dumps(web_annotations(*arguments)).encode()


def there_and_back(texts: list[NamedText], decisions: Decisions | None = None) -> Incoming:
    return incoming(written(texts, None, decisions), texts)


def anchor(text: NamedText, words: str) -> Anchor:
    at = text.text.index(words)
    return Anchor.at(text.text, Span(at, at + len(words)), text.content_hash)


def test_everything_found_in_a_text_comes_back_as_it_was() -> None:
    text = named(HARBOUR, ADDRESS)
    back = there_and_back([text])
    assert back.annotations == (text.annotations,)
    assert back.found > 5
    assert back.problems == ()


def test_everything_decided_comes_back_as_it_was() -> None:
    one, other = named(HARBOUR, ADDRESS), named(HARBOUR.replace("200", "214"), name="Post")
    left, right = anchor(one, "200 people aboard"), anchor(other, "214 people aboard")
    decided = Decisions(
        links=(LinkDecision(left, right, False),),
        entities=(
            EntityDecision("merge", ("Maria Oduya", "Oduya")),
            EntityDecision("type", ("Isola",), "", "MISC"),
        ),
        roles=(RoleDecision(anchor(one, one.paragraphs[0].text), "headline"),),
        cuts=(CutDecision("one row another row", 8),),
        verdicts=(Verdict("abc", "rejected", "two counts", left, right), Verdict("def", "unsure")),
        notes=(Note(right, "Ask the line.", "n1"),),
    )
    back = there_and_back([one, other], decided)
    assert back.decisions == decided
    assert back.problems == ()


@st.composite
def annotated(draw: st.DrawFn) -> NamedText:
    text = draw(st.text(min_size=1, max_size=60))
    at = st.integers(0, len(text))
    spans = st.tuples(at, at).map(lambda pair: Span(min(pair), max(pair)))
    maybe = st.none() | spans
    places = sorted(draw(st.lists(spans, max_size=4, unique=True)))
    apart = [s for i, s in enumerate(places) if len(s) and not any(s.overlaps(o) for o in places[:i])]
    number = st.none() | st.floats(allow_nan=False, allow_infinity=False)
    return NamedText(
        Annotations(
            text,
            tuple(
                Mention(s.start, s.end, s.of(text), draw(st.sampled_from(["PERSON", "?"])), 0.5)
                for s in apart
            ),
            tuple(Figure(s.start, s.end, s.of(text), "money", draw(number)) for s in places),
            tuple(
                Quote(s.start, s.end, s.of(text), draw(maybe), 0.9, draw(st.booleans()), draw(maybe))
                for s in places
            ),
            tuple(SourceMention(s.start, s.end, "role", 0.5, draw(maybe)) for s in places),
            tuple(draw(st.lists(st.text(), max_size=2))),
        ),
        draw(st.text(max_size=5)),
        draw(st.sampled_from(["", ADDRESS, "not an address"])),
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(annotated(), max_size=3, unique_by=lambda text: text.text), st.data())
def test_whatever_goes_out_comes_in_the_same(texts: list[NamedText], data: st.DataObject) -> None:
    notes = []
    for number, text in enumerate(texts):
        one, other = sorted(
            (data.draw(st.integers(0, len(text.text))), data.draw(st.integers(0, len(text.text))))
        )
        place = Anchor.at(text.text, Span(one, other), text.content_hash)
        if one < other:
            notes.append(Note(place, data.draw(st.text()), f"n{number}"))
    decisions = Decisions(notes=tuple(notes))
    back = there_and_back(texts, decisions)
    assert back == Incoming(tuple(text.annotations for text in texts), decisions)


def test_every_annotation_has_what_the_recommendation_asks_for() -> None:
    text = named(HARBOUR, ADDRESS)
    collection = web_annotations([text], None, Decisions(notes=(Note(anchor(text, "Isola"), "Ask.", "n"),)))
    page = collection["first"]
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert (collection["type"], page["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert collection["total"] == len(page["items"]) == len({item["id"] for item in page["items"]})
    for item in page["items"]:
        assert item["type"] == "Annotation"
        (target,) = item["target"]
        assert target["source"]["id"] == ADDRESS
        quote, position = target["selector"]
        assert quote["exact"] == HARBOUR[position["start"] : position["end"]]
        assert HARBOUR[: position["start"]].endswith(quote["prefix"])
        assert HARBOUR[position["end"] :].startswith(quote["suffix"])
        assert max(len(quote["prefix"]), len(quote["suffix"])) <= 32


def test_two_exports_of_the_same_are_the_same() -> None:
    assert written([named(HARBOUR)]) == written([named(HARBOUR)])


def test_offsets_count_code_points() -> None:
    text = named("\U0001f600 The ferry Isola ran aground near Port Ellery on Saturday.")
    for item in web_annotations([text])["first"]["items"]:
        quote, position = item["target"][0]["selector"]
        assert text.text[position["start"] : position["end"]] == quote["exact"]


def test_in_a_text_read_anew_the_passages_are_found_by_their_words() -> None:
    text = named(HARBOUR, ADDRESS)
    notes = Decisions(notes=(Note(anchor(text, "200 people aboard"), "Ask the line.", "n1"),))
    anew = bare("A line that was not read before.\n\n" + HARBOUR, ADDRESS)
    back = incoming(written([text], None, notes), [anew])
    (note,) = back.decisions.notes
    assert note.passage == anchor(anew, "200 people aboard")
    assert [anew.text[m.start : m.end] for m in back.annotations[0].mentions] == [
        m.text for m in text.annotations.mentions
    ]
    (quote,) = back.annotations[0].quotes
    assert (quote.text, quote.speaker) == (anew.text[quote.start : quote.end], None)
    assert any("speaker is not known any more" in problem.reason for problem in back.problems)


def test_words_that_are_gone_are_said_to_be() -> None:
    text = named(HARBOUR, ADDRESS)
    notes = Decisions(notes=(Note(anchor(text, "200 people aboard"), "Ask the line.", "n1"),))
    data = json.dumps({"items": web_annotations([text], None, notes)["first"]["items"][-1:]}).encode()
    back = incoming(data, [bare("Another text altogether.", ADDRESS)], "notes.json")
    assert back.decisions == Decisions()
    (problem,) = back.problems
    assert problem.where == "notes.json, annotation 1"
    assert "“200 people aboard”" in problem.reason
    assert "do not stand in the text" in problem.reason


def test_an_annotation_on_a_page_that_is_not_here_names_the_page() -> None:
    back = incoming(written([named(HARBOUR, ADDRESS)]), [bare("Another text.", "https://post.example/1")])
    assert back.found == 0
    assert all(f"No text from {ADDRESS} is here." in problem.reason for problem in back.problems)
    assert back.problems


def test_decisions_on_passages_of_other_texts_stay_at_home_and_are_counted() -> None:
    text, other = (
        named(HARBOUR),
        named("Quite another article about the weather of the week, told at length."),
    )
    decided = Decisions(notes=(Note(anchor(other, "weather of the week"), "Hm.", "n"),))
    assert elsewhere([text], decided) == 1
    assert there_and_back([text], decided).decisions == Decisions()


HYPOTHESIS = {
    "total": 3,
    "rows": [
        {
            "id": "Ab1",
            "user": "acct:reader@hypothes.is",
            "created": "2026-05-03T10:00:00+00:00",
            "uri": "http://www.harbour.example/ferry-aground/#top",
            "text": "How do they know?",
            "tags": ["figures"],
            "target": [
                {
                    "source": "http://www.harbour.example/ferry-aground/#top",
                    "selector": [
                        {"type": "RangeSelector", "startContainer": "/p[2]", "endContainer": "/p[2]"},
                        {"type": "TextPositionSelector", "start": 911, "end": 929},
                        {
                            "type": "TextQuoteSelector",
                            "exact": "200 people\n     aboard",
                            "prefix": "on Saturday with ",
                            "suffix": ", the coast guard",
                        },
                    ],
                }
            ],
        },
        {"id": "Ab2", "uri": ADDRESS, "text": "A fair report.", "target": [{"source": ADDRESS}], "tags": []},
        {
            "id": "Ab3",
            "uri": "https://post.example/x",
            "text": "Elsewhere.",
            "target": [{"source": "https://post.example/x"}],
        },
    ],
}


def test_an_export_of_hypothesis_comes_in_as_notes() -> None:
    text = named(HARBOUR, ADDRESS)
    back = incoming(json.dumps(HYPOTHESIS).encode(), [text], "export.json")
    first, second = back.decisions.notes
    assert first.passage == anchor(text, "200 people aboard")
    assert first.text == "How do they know?\n[figures]\n(reader@hypothes.is, 2026-05-03)"
    assert second.passage == anchor(text, "Ferry aground off Port Ellery")
    assert back.foreign == 2
    whole, gone = back.problems
    assert whole.remark
    assert "whole text" in whole.reason
    assert "post.example/x" in gone.reason


def test_the_same_annotation_coming_in_again_is_the_same_note() -> None:
    text = named(HARBOUR, ADDRESS)
    data = json.dumps(HYPOTHESIS).encode()
    assert incoming(data, [text]).decisions == incoming(data, [text]).decisions


def w3c(**fields: Any) -> dict[str, Any]:
    return {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", **fields}


def on(words: str, **more: Any) -> dict[str, Any]:
    return {"source": ADDRESS, "selector": {"type": "TextQuoteSelector", "exact": words, **more}}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"body": {"type": "TextualBody", "value": "Hm."}}, "Hm."),
        ({"bodyValue": "Hm."}, "Hm."),
        ({"body": "https://other.example/page"}, "https://other.example/page"),
        (
            {"body": [{"type": "TextualBody", "value": "a", "purpose": "tagging"}, {"value": "Hm."}]},
            "Hm.\n[a]",
        ),
        ({"body": {"type": "Choice", "items": [{"value": "Hm."}, {"value": "Hum."}]}}, "Hm. / Hum."),
        ({"creator": {"name": "A Reader"}, "bodyValue": "Hm."}, "Hm.\n(A Reader)"),
        ({}, "(highlighted, without a word)"),
    ],
)
def test_bodies_of_every_form_are_read(body: dict[str, Any], told: str) -> None:
    back = incoming(json.dumps(w3c(target=on("Isola"), **body)).encode(), [named(HARBOUR, ADDRESS)])
    assert [note.text for note in back.decisions.notes] == [told]


def test_other_kinds_of_quotation_marks_and_white_space_are_the_same_words() -> None:
    text = named(HARBOUR, ADDRESS)
    back = incoming(json.dumps(w3c(target=on('"Nobody\u00a0was hurt'), bodyValue="!")).encode(), [text])
    assert [note.passage.words for note in back.decisions.notes] == ["“Nobody was hurt"]


def test_words_that_stand_in_several_places_are_said_to() -> None:
    text = named(HARBOUR, ADDRESS)
    back = incoming(json.dumps(w3c(target=on("Port Ellery"), bodyValue="!")).encode(), [text])
    assert [problem.reason for problem in back.problems] == [
        "“Port Ellery”: It stands 2 times in the text; the first was taken."
    ]
    told = on("Port Ellery", prefix="aground near ", suffix=" on")
    back = incoming(json.dumps(w3c(target=told, bodyValue="!")).encode(), [text])
    assert back.decisions.notes[0].passage.start == HARBOUR.rindex("Port Ellery")
    assert back.problems == ()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no json",
        b"{}",
        b"[]",
        b"null",
        b"7",
        b'"words"',
        b"[1, null]",
        b"[" * 100_000,
        b'{"type": "AnnotationCollection", "first": "https://elsewhere.example/page1"}',
        b'{"type": "Annotation"}',
        b'{"type": "Annotation", "target": []}',
        b'{"type": "Annotation", "target": 7}',
        b'{"type": "Annotation", "target": {"source": {"id": 7}, "selector": [[]]}}',
        b'{"type": "Annotation", "variorum:kind": "name", "target": "x"}',
        b'{"type": "Annotation", "variorum:kind": [], "target": "x"}',
        b"\xff\xfe\x00",
    ],
)
def test_what_cannot_be_used_is_said_so(data: bytes) -> None:
    back = incoming(data, [named(HARBOUR, ADDRESS)], "f.json")
    assert back.problems
    assert all(problem.reason and problem.where.startswith("f.json") for problem in back.problems)
    assert (back.decisions, back.found) == (Decisions(), 0)


def damaged(item: dict[str, Any], **changes: Any) -> bytes:
    return json.dumps([{**item, "variorum:value": {**item["variorum:value"], **changes}}]).encode()


def test_values_that_are_none_are_not_taken() -> None:
    text = named(HARBOUR, ADDRESS)
    names = [i for i in web_annotations([text])["first"]["items"] if i["variorum:kind"] == "name"]
    for changes in ({"type": "DRAGON"}, {"text": 7}, {"confidence": "high"}, {"start": None}):
        back = incoming(damaged(names[0], **changes), [text])
        assert back.found == 0
        assert "damaged" in back.problems[0].reason


def test_two_names_never_share_a_place() -> None:
    text = named(HARBOUR, ADDRESS)
    names = [i for i in web_annotations([text])["first"]["items"] if i["variorum:kind"] == "name"]
    back = incoming(json.dumps([names[0], names[0]]).encode(), [text])
    assert back.found == 1
    assert "Another name" in back.problems[0].reason


def test_a_list_a_page_and_lines_are_read_like_a_collection() -> None:
    text = named(HARBOUR, ADDRESS)
    items = web_annotations([text])["first"]["items"]
    forms = (
        json.dumps(items),
        json.dumps({"type": "AnnotationPage", "items": items}),
        "\n".join(json.dumps(item) for item in items),
    )
    for form in forms:
        assert incoming(form.encode(), [text]).annotations == (text.annotations,)


def test_pages_elsewhere_are_named_and_not_fetched() -> None:
    text = named(HARBOUR, ADDRESS)
    collection = web_annotations([text])
    collection["first"]["next"] = "https://elsewhere.example/page2"
    back = incoming(json.dumps(collection).encode(), [text])
    assert back.annotations == (text.annotations,)
    assert "https://elsewhere.example/page2" in back.problems[0].reason


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    (
                        *("target", "source", "selector", "type", "exact", "body", "items", "rows", "id"),
                        *(
                            "start",
                            "end",
                            "variorum:kind",
                            "variorum:value",
                            "first",
                            "next",
                            "value",
                            "text",
                        ),
                    )
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_any_json_gives_an_answer(content: Any) -> None:
    incoming(json.dumps(content).encode(), [bare(HARBOUR, ADDRESS)])


def test_a_text_with_other_words_of_the_same_address_gets_what_agrees_best() -> None:
    one, other = bare("The ferry sank off Port Ellery.", ADDRESS), bare(HARBOUR, ADDRESS)
    data = json.dumps(w3c(target=on("Port Ellery", prefix="ran aground near "), bodyValue="!")).encode()
    (note,) = incoming(data, [one, other]).decisions.notes
    assert note.passage.content_hash == other.content_hash


def test_replaced_values_keep_their_notes() -> None:
    text = named(HARBOUR, ADDRESS)
    noted = NamedText(
        replace(text.annotations, notes=("names not searched: Welsh",)), text.name, text.address
    )
    assert there_and_back([noted]).annotations[0].notes == ("names not searched: Welsh",)


def test_of_words_that_stand_without_end_the_first_places_are_looked_at() -> None:
    text = named("It rained “on”. " * 2500, ADDRESS)
    back = incoming(json.dumps(w3c(target=on('"on"'), bodyValue="!")).encode(), [text])
    assert [note.passage.words for note in back.decisions.notes] == ["“on”"]
    assert "stands 2000 times" in back.problems[0].reason


def test_a_damaged_remark_on_a_text_is_told() -> None:
    text = NamedText(
        replace(variorum.annotate(plain_version(HARBOUR)), notes=("Long.",)), "Harbour News", ADDRESS
    )
    (item,) = (i for i in web_annotations([text])["first"]["items"] if i["variorum:kind"] == "remark")
    assert "damaged" in incoming(damaged(item, text=7), [text]).problems[0].reason
