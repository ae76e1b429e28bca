"""Passages only one report has: one verdict for a passage, what carries most first, neighbours together."""

from __future__ import annotations

from dataclasses import replace

import pytest

import variorum
from variorum.entities.annotating import annotate
from variorum.model.annotations import Annotations, Figure, Quote, SourceMention
from variorum.model.building import version_from
from variorum.model.comparison import Comparison, Link
from variorum.model.dossier import Disagreement, Dossier, QuotePair
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.listing import findings
from variorum.reviewing.passages import carried_in

LEFT = (
    "The ferry sank in the bay.\n\nThe ferry was old.\n\nIt was late in May.\n\n"
    "“We go now,” Vanda Kelm said. She left.\n\nOla Bergh said 40 boats were near."
)
RIGHT = "A ship went down."


def place(words: str, text: str = LEFT) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


def quote(words: str, text: str, speaker: str | None = None) -> Quote:
    span = place(words, text)
    return Quote(span.start, span.end, words, place(speaker, text) if speaker else None)


ALONE = tuple(
    place(words)
    for words in (
        "The ferry sank in the bay.",
        "The ferry was old.",
        "It was late in May.",
        "“We go now,” Vanda Kelm said.",
        "She left.",
        "Ola Bergh said 40 boats were near.",
    )
)
NOTES = Annotations(
    LEFT,
    quotes=(quote("We go now,", LEFT, "Vanda Kelm"),),
    sources=tuple(SourceMention(place(n).start, place(n).end, "named") for n in ("Vanda Kelm", "Ola Bergh")),
    figures=(Figure(place("40").start, place("40").end, "40", "count", 40, about="boats"),),
)


def listed(
    links: tuple[Link, ...] = (),
    dossier: Dossier | None = None,
    right: Annotations | None = None,
    only: tuple[Span, ...] = ALONE,
) -> tuple[Finding, ...]:
    text = right.text if right is not None else RIGHT
    comparison = Comparison(
        LEFT, text, "outlets", links=links, only_left=only, left_sentences=ALONE, right_sentences=()
    )
    notes = (NOTES, right or Annotations(RIGHT))
    return findings(comparison, dossier or Dossier(), ("Gazette", "Post"), annotations=notes)


def test_neighbours_that_take_each_other_up_are_one_finding_until_somebody_else_has_the_word() -> None:
    assert sorted((f.title, len(f.left)) for f in listed()) == [
        ("Found only in Gazette: 2 sentences, a source and a quotation", 1),
        ("Found only in Gazette: 3 sentences", 3),
        ("Found only in Gazette: a source and a figure", 1),
    ]


def test_how_many_sentences_it_holds_is_said_of_every_finding_of_more_than_one() -> None:
    """Whether they stand in one paragraph or in several."""
    titles = {f.title: len(f.left) for f in listed()}
    assert {title.partition(":")[2].partition(",")[0]: places for title, places in titles.items()} == {
        " 3 sentences": 3,
        " 2 sentences": 1,
        " a source and a figure": 1,
    }


def test_what_carries_nothing_comes_last() -> None:
    assert listed()[-1].title == "Found only in Gazette: 3 sentences"
    assert listed()[-1].weight == "other"


def test_whom_a_report_credits_comes_behind_what_only_one_tells_and_before_what_carries_nothing() -> None:
    credit = Annotations("As the Wire said.", sources=(SourceMention(3, 11, "via"),))
    titles = [finding.title for finding in listed(right=credit)]
    assert titles == [
        *(f.title for f in listed()[:-1]),
        "Post credits the Wire",
        "Found only in Gazette: 3 sentences",
    ]


def test_a_source_the_other_report_does_not_have_comes_first() -> None:
    first, second, _ = listed(right=Annotations("Vanda Kelm went down with a ship."))
    assert "Bergh" in first.sentence
    assert "Kelm" in second.sentence


def test_a_sentence_with_a_partner_between_them_keeps_neighbours_apart() -> None:
    found = listed(only=(ALONE[1], ALONE[3]))
    assert [len(f.left) for f in found] == [1, 1]


def test_what_the_reader_linked_leaves_the_rest_of_a_finding_one() -> None:
    """In the midst of a paragraph of many speakers, or between two that take each other up."""
    words = [
        "Vanda Kelm saw it.",
        "It was late.",
        "Ola Bergh did not.",
        "The crew was tired, he said.",
        "He left.",
    ]
    text = " ".join(words[:4]) + "\n\n" + words[4]
    spans, there = tuple(place(each, text) for each in words), place("A ship went down.", RIGHT)
    version = version_from([(" ".join(words[:4]), "body"), (words[4], "body")])

    def only(*linked: int, by_reader: bool) -> list[tuple[Span, ...]]:
        links = tuple(Link(spans[at], there, "reworded", 1.0, by_reader=by_reader) for at in linked)
        rest = tuple(span for at, span in enumerate(spans) if at not in linked)
        comparison = Comparison(text, RIGHT, "outlets", links=links, only_left=rest, left_sentences=spans)
        notes = annotate(version), Annotations(RIGHT)
        return sorted(
            each.left for each in findings(comparison, Dossier(), ("Gazette", "Post"), annotations=notes)
        )

    assert only(1, by_reader=False) == [(spans[0],), (Span(spans[2].start, spans[3].end), spans[4])]
    assert only(1, by_reader=True) == [(spans[0], Span(spans[2].start, spans[3].end), spans[4])]
    assert only(1, 2, by_reader=True) == [(spans[0], spans[3], spans[4])]
    assert only(0, by_reader=True) == [(Span(spans[1].start, spans[3].end), spans[4])]


def test_a_quotation_told_in_both_is_not_also_told_as_only_in_one() -> None:
    text = "“We go now, all of us, and at once,” a voice said."
    other = Annotations(text, quotes=(quote("We go now, all of us, and at once,", text),))
    sentence = place("We go now,")
    dossier = Dossier(quote_pairs=(QuotePair((0, 0), (1, 0), frozenset({"cut"})),))
    found = listed(dossier=dossier, right=other, only=(sentence,))
    assert [f.kind for f in found] == ["shared-quotation"]


def test_a_sentence_of_which_only_a_part_is_told_in_both_says_so() -> None:
    row = Disagreement("count", "check", ((0, 0, place("40"), "40"), (1, None, Span(0, 1), "A")), "S.")
    found = listed(dossier=Dossier(disagreements=(row,)), only=(ALONE[5],))
    assert [f.kind for f in found] == ["figure", "only-left"]
    assert found[1].title == "Partly only in Gazette: a source and a figure"
    assert found[1].sentence.startswith("Only part of it has a match in Post (please check)")
    assert found[1].weight == "other"


def test_words_in_quotation_marks_linked_alone_are_a_part() -> None:
    link = Link(place("We go now,"), Span(0, 4), "quote", 0.93)
    (found,) = listed((link,), only=(place("“We go now,” Vanda Kelm said. She left."),))
    assert found.title.startswith("Partly only in Gazette")


def test_a_turn_of_phrase_is_no_figure() -> None:
    left, right = "In round two it sank. One of them left.", "The boats came home in May, all seven."
    comparison = variorum.compare(left, right, mode="outlets")
    found = variorum.findings(
        comparison, variorum.cross_reference([variorum.annotate(t) for t in (left, right)])
    )
    assert not any("figure" in f.title for f in found if f.kind == "only-left")


def test_a_doubtful_source_and_the_two_of_before_give_no_weight() -> None:
    text = "The sea was calm. The two were hurt, Bergh perhaps."
    doubtful = SourceMention(place("Bergh", text).start, place("Bergh", text).end, "named", 0.5)
    two = place("two", text)
    notes = Annotations(
        text, figures=(Figure(two.start, two.end, "two", "count", 2, unit="injured"),), sources=(doubtful,)
    )
    (found,) = findings(
        Comparison(RIGHT, text, "outlets", only_right=(place("The two were hurt, Bergh perhaps.", text),)),
        Dossier(),
        ("Gazette", "Post"),
        annotations=(Annotations(RIGHT), notes),
    )
    assert (found.title, found.weight) == ("Found only in Post", "other")


def test_a_title_says_of_several_quotations_figures_and_sources_that_they_are_several() -> None:
    text = (
        "“We go,” Vanda Kelm said. “Nobody stays.” Kelm, who had 40 boats, saw 12 more, and Ola Bergh none. "
        "“So we wait,” Bergh said, “and sleep.” He called it “sad,” “mad” and “bad”."
    )
    quotes = [quote(words, text) for words in ("We go,", "Nobody stays.", "So we wait,", "and sleep.")]
    called = place("called", text)
    short = [replace(quote(words, text), cue=called) for words in ("sad,", "mad", "bad")]

    def said(words: str, quoted: list[Quote], *named: str) -> str:
        at = place(words, text)
        places = sorted({place(name, text) for name in named})
        notes = Annotations(
            text,
            quotes=tuple(quoted),
            sources=tuple(SourceMention(one.start, one.end, "named") for one in places),
            figures=tuple(
                Figure(place(n, text).start, place(n, text).end, n, "count", int(n), about="boats")
                for n in ("40", "12")
            ),
        )
        return carried_in(notes)(at).phrase()

    assert said(text, quotes, "Vanda Kelm", "Kelm", "Ola Bergh") == "sources, figures and quotations"
    assert said(text[:26], quotes, "Vanda Kelm") == "a source and a quotation"
    assert said(text[:42], quotes, "Vanda Kelm") == "a source and quotations"
    assert said(text[: text.index(", saw")], [], "Vanda Kelm", "Kelm") == "a source and a figure"
    assert said("“So we wait,” Bergh said, “and sleep.”", quotes) == "a quotation"
    assert said("He called it “sad,” “mad” and “bad”.", short, "He") == "a source and quotations"


@pytest.mark.parametrize(
    ("passage", "holding"),
    [
        ("Vanda Kelm said in a statement that it leaked.", "a source"),
        ("“It leaks every day of the week,” Vanda Kelm wrote in an e-mail.", "a source and a quotation"),
        ("Vanda Kelm, a diver, said it leaked. In a letter, Ola Bergh said it did not.", "sources"),
        ("A court filing said it leaked. Vanda Kelm said it did not.", "sources"),
        ("A spokesman for the quay said it leaked. The spokesman said no more boats would come.", "a source"),
    ],
)
def test_sources_are_counted_by_who_speaks(passage: str, holding: str) -> None:
    assert carried_in(annotate(passage))(Span(0, len(passage))).phrase() == holding


@pytest.mark.parametrize(
    ("passage", "told"),
    [
        ("He added,", False),
        ("Ms. Kelm also said:", False),
        ("The diver wrote,", False),
        ("He added, to no avail,", True),
        ("Kelm conceded.", True),
    ],
)
def test_words_that_only_lead_over_to_a_quotation_are_no_finding(passage: str, told: bool) -> None:
    text = f"The pump stood still.\n\n{passage}\n\n“It leaks.”"
    found = findings(
        Comparison(text, RIGHT, "outlets", only_left=(place(passage, text),)),
        Dossier(),
        ("Gazette", "Post"),
        annotations=(Annotations(text), Annotations(RIGHT)),
    )
    assert [finding.title for finding in found] == ["Found only in Gazette"] * told


@pytest.mark.parametrize(
    ("passage", "holding"),
    [
        ("Keep an eye out for 100.5 degrees Fahrenheit or higher.", "a figure"),
        ("The bill passed in a 396-9 vote.", "a figure"),
        ("Two-thirds of the quay is shut.", "a figure"),
        ("There is a one-in-three chance.", "a figure"),
        ("It has a 500-seat hall.", "a figure"),
        ("She is a two-term mayor.", ""),
        ("The board gave a one-page statement.", ""),
    ],
)
def test_a_measure_a_result_and_a_share_are_figures_of_a_passage(passage: str, holding: str) -> None:
    assert carried_in(annotate(passage))(Span(0, len(passage))).phrase() == holding


def test_what_somebody_else_says_much_alike_there_is_told_so() -> None:
    sentence = ALONE[5]
    link = Link(
        sentence, Span(0, len(RIGHT)), "reworded", 0.5, why=("both have “boats”", "said by two people")
    )
    (found,) = listed(links=(link,), only=(sentence,))
    assert found.title == "Perhaps only in Gazette: a source and a figure"
    assert found.sentence.startswith("Somebody else says much the same in Post (please check)")
    other = Link(sentence, Span(0, len(RIGHT)), "reworded", 0.5)
    (found,) = listed(links=(link, other), only=(sentence,))
    assert found.sentence.startswith("Only a possible match in Post (please check)")


@pytest.mark.parametrize(
    ("passage", "is_quotation"),
    [
        ("Several women say they were surprised to get a “follow” or a message.", False),
        ("He asked on Monday whether his kitchen blender would be next to “attack” him.", False),
        ("The harbour office, which runs the port, has “major concerns” of its own.", False),
        ("Vanda Kelm called the plan “misleading” on Monday.", True),
        ("Vanda Kelm said all that was left of the plan of the harbour was “toxic” now.", True),
        ("Asked whether she would go, Vanda Kelm had an answer. “No.”", True),
        ("“Nobody was on the boat at noon.”", True),
    ],
)
def test_a_word_or_two_in_marks_are_a_quotation_only_where_somebody_says_them(
    passage: str, is_quotation: bool
) -> None:
    told = carried_in(annotate(passage))(Span(0, len(passage))).phrase()
    assert ("quotation" in told) is is_quotation
