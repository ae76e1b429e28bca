"""W3C Web Annotations: what goes out comes in as it was, also from other programs, and nothing is lost in silence."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import variorum
from variorum.model.annotations import Annotations, Figure, Mention, Quote, SourceMention
from variorum.model.building import plain_version
from variorum.model.decided_speakers import left_to_program
from variorum.model.decisions import (
    Anchor,
    CutDecision,
    Decisions,
    EntityDecision,
    LinkDecision,
    Note,
    RoleDecision,
    SpeakerDecision,
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


def test_a_figure_is_told_by_all_its_digits() -> None:
    text = named(
        "The repair cost 1,234,567 dollars, about 6,543,210 others were paid, and 2.5 million were left."
    )
    told = {one["body"][0]["value"] for one in web_annotations([text])["first"]["items"]}
    assert "1234567 USD" in told
    assert any("5758024.8 to 7328395.2" in one for one in told)


def test_a_date_is_told_by_its_words() -> None:
    text = named("The ferry ran aground on 12 May 2026 at 10.30 p.m., and was towed in June 2026.")
    told = [one["body"][0]["value"] for one in web_annotations([text])["first"]["items"]]
    assert told == ["12 May 2026", "10.30 p.m.", "June 2026"]


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
        speakers=(
            SpeakerDecision(anchor(one, "Nobody was hurt"), anchor(one, "Maria Oduya")),
            SpeakerDecision(anchor(other, "Nobody was hurt"), None),
            left_to_program(anchor(other, "214 people aboard")),
        ),
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


def damaged(item: dict[str, Any], **changes: Any) -> bytes:
    return json.dumps([{**item, "variorum:value": {**item["variorum:value"], **changes}}]).encode()


def test_values_that_are_none_are_not_taken() -> None:
    text = named(HARBOUR, ADDRESS)
    names = [i for i in web_annotations([text])["first"]["items"] if i["variorum:kind"] == "name"]
    for changes in ({"type": "DRAGON"}, {"text": 7}, {"confidence": "high"}, {"start": None}):
        back = incoming(damaged(names[0], **changes), [text])
        assert back.found == 0
        assert "damaged" in back.problems[0].reason


def test_numbers_that_are_none_are_not_taken_and_end_nothing() -> None:
    text = named(HARBOUR, ADDRESS)
    figures = [i for i in web_annotations([text])["first"]["items"] if i["variorum:kind"] == "figure"]
    good = figures[0]
    for number in (10**400, -(10**400), math.inf, math.nan):
        bad = {**good, "variorum:value": {**good["variorum:value"], "value": number}}
        back = incoming(json.dumps([bad, good]).encode(), [text])
        assert back.found == 1
        assert ["damaged" in problem.reason for problem in back.problems] == [True]


def test_a_number_of_thousands_of_digits_ends_no_other_annotation() -> None:
    text = named(HARBOUR, ADDRESS)
    good = next(i for i in web_annotations([text])["first"]["items"] if i["variorum:kind"] == "figure")
    bad = json.dumps({**good, "variorum:value": {**good["variorum:value"], "value": 7777}})
    for between in ("[{bad}, {good}]", "{bad}\n{good}"):
        filled = between.replace("{bad}", bad.replace("7777", "7" * 5_000)).replace(
            "{good}", json.dumps(good)
        )
        back = incoming(filled.encode(), [text])
        assert back.found == 1
        assert ["damaged" in problem.reason for problem in back.problems] == [True]


def test_two_names_never_share_a_place() -> None:
    text = named(HARBOUR, ADDRESS)
    names = [i for i in web_annotations([text])["first"]["items"] if i["variorum:kind"] == "name"]
    back = incoming(json.dumps([names[0], names[0]]).encode(), [text])
    assert back.found == 1
    assert "Another name" in back.problems[0].reason


def test_replaced_values_keep_their_notes() -> None:
    text = named(HARBOUR, ADDRESS)
    noted = NamedText(
        replace(text.annotations, notes=("names not searched: Welsh",)), text.name, text.address
    )
    assert there_and_back([noted]).annotations[0].notes == ("names not searched: Welsh",)


def test_a_damaged_remark_on_a_text_is_told() -> None:
    text = NamedText(
        replace(variorum.annotate(plain_version(HARBOUR)), notes=("Long.",)), "Harbour News", ADDRESS
    )
    (item,) = (i for i in web_annotations([text])["first"]["items"] if i["variorum:kind"] == "remark")
    assert "damaged" in incoming(damaged(item, text=7), [text]).problems[0].reason


def test_a_link_that_was_made_in_an_earlier_reading_is_put_where_both_passages_are_known_again() -> None:
    text = named(HARBOUR)
    earlier = replace(anchor(text, "200 people aboard"), content_hash="earlier")
    link = Decisions(links=(LinkDecision(earlier, earlier, True),))
    assert elsewhere([text], link) == 0
    gone = replace(earlier, words="never there")
    assert elsewhere([text], Decisions(links=(LinkDecision(earlier, gone, True),))) == 1
