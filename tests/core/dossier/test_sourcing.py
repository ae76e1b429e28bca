"""Sources across texts, statements without one, verbs of speech, words chosen for one act."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.sourcing.act_words import words_for_acts
from variorum.dossier.sourcing.reporting_verbs import in_the_past, reporting_verbs, verbs_of
from variorum.dossier.sourcing.shared_copy import texts_sharing
from variorum.dossier.sourcing.source_keys import spelled_out
from variorum.dossier.sourcing.source_table import sources_by_text
from variorum.dossier.sourcing.unsourced import unsourced
from variorum.entities.annotating import annotate
from variorum.model.annotations import Mention
from variorum.model.article import Paragraph, Version
from variorum.model.sourcing import ActWords, ReportingVerb, SourceRow, Unsourced
from variorum.model.span import Span

ONE = annotate(
    "Vanda Kelm said the ferry was safe. “It will sail,” Kelm admitted. Officials said 40 people had left. "
    "A crew member, who asked not to be named, said it leaked. The Oslo Herald reported that it sank."
)
OTHER = annotate(
    "Vanda Kelm claimed the ferry was safe. Officials said nothing more. The officials said so twice, "
    "according to court documents."
)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("A spokesman for the line said no. “It leaked, and we knew it,” the spokesman said.", 1),
        ("A police spokesman said no. A spokesman for the line said yes. The spokesman said it leaked.", 3),
        # Another official came up between them.
        ("A harbour official said no. He met an official of the line. The official said it leaked.", 2),
        ("A harbour official said no. The police official said it leaked.", 2),
    ],
)
def test_the_spokesman_is_the_one_spoken_of_before_where_there_is_but_one(text: str, rows: int) -> None:
    one = annotate(text)
    assert len(sources_by_text([one], cross_reference([one], links={}).entities)) == rows


def test_a_pronoun_counts_for_whom_it_stands() -> None:
    one = annotate("James Bergh told the board of the leak. “It was not a proud day,” he said. He left.")
    (row,) = sources_by_text([one], cross_reference([one], links={}).entities)
    assert (row.name, row.count(0), row.doubtful) == ("James Bergh", 2, False)


def test_they_who_spoke_unnamed_are_those_told_of_before() -> None:
    one = annotate("Three officials said it leaked. They all spoke on condition of anonymity.")
    (row,) = sources_by_text([one], cross_reference([one], links={}).entities)
    assert (row.name, row.count(0)) == ("Three officials", 2)


def test_state_tv_is_state_television() -> None:
    one = annotate("Bulgarian state television said it held. Bulgarian state TV quoted nobody.")
    (row,) = sources_by_text([one], cross_reference([one], links={}).entities)
    assert (row.kind, row.count(0)) == ("via", 2)


@pytest.mark.parametrize(
    ("left", "right", "rows"),
    [
        # What every country or town has is joined where it is that of one, or of none that is told.
        ("State television said it held.", "State TV said it leaked.", ["State television 1 1"]),
        (
            "In Bulgaria, state television said it held.",
            "Bulgarian state TV said it leaked.",
            ["state television (Bulgaria) 1 1"],
        ),
        (
            "In Bulgaria, state television said it held.",
            "A Turkish crew and the country’s state TV announced that it leaked.",
            ["state TV (Turkey) 0 1", "state television (Bulgaria) 1 0"],
        ),
        (
            "Bulgaria’s state television said it held.",
            "State television said it leaked.",
            ["State television 0 1", "state television (Bulgaria) 1 0"],
        ),
        (
            "State television in Bulgaria said it held. State television said so twice.",
            "It leaked.",
            ["State television (Bulgaria) 2 0"],
        ),
        (
            "In Sofia, police said no.",
            "In Varna, police said no.",
            ["police (Sofia) 1 0", "police (Varna) 0 1"],
        ),
        ("In Sofia, police said no.", "In Sofia, police said yes.", ["police (Sofia) 1 1"]),
        ("Police said no.", "Police said yes.", ["Police 1 1"]),
        # Whose it is, only the text tells.
        ("His lawyer said no.", "His lawyer said yes.", ["His lawyer 0 1", "His lawyer 1 0"]),
        (
            "The Bergen Journal reported it.",
            "In Oslo, the Bergen Journal reported it.",
            ["Bergen Journal 1 1"],
        ),
    ],
)
def test_what_every_country_has_is_one_source_only_where_it_is_of_one(
    left: str, right: str, rows: list[str]
) -> None:
    found = [annotate(left), annotate(right)]
    table = sources_by_text(found, cross_reference(found, links={}).entities)
    assert sorted(f"{row.name} {row.count(0)} {row.count(1)}" for row in table) == rows


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("She told the A.P. so.", "The Associated Press reported it."),
        ("She told dpa so.", "She told the Deutsche Presse-Agentur so."),
        ("She told AFP so.", "The Agence France Presse reported it."),
        ("According to Reuters, it sank.", "According to Thomson Reuters, it sank."),
    ],
)
def test_an_agency_by_its_letters_and_in_full_is_one_source(left: str, right: str) -> None:
    found = [annotate(left), annotate(right)]
    table = sources_by_text(found, cross_reference(found, links={}).entities)
    (row,) = (row for row in table if row.kind == "via")
    assert (row.count(0), row.count(1)) == (1, 1)


def test_copy_is_shared_only_where_texts_tell_one_thing_of_one_source() -> None:
    one = annotate("It sank, the Bergen Journal reported. It was old.")
    other = annotate("It was old. It had a crew, the Bergen Journal reported.")
    credited = annotate("It sank. It was old.\n\nWith reporting by the Bergen Journal")
    texts = [one, other, credited]
    rows = sources_by_text(texts, cross_reference(texts, links={}).entities)
    (journal,) = (row for row in rows if row.kind == "via")
    sank, old = ((0, Span(0, 37)), (2, Span(0, 8))), ((0, Span(38, 48)), (1, Span(0, 11)))
    assert texts_sharing(texts, journal.places, (old,)) == ()
    assert texts_sharing(texts, journal.places, (old, sank)) == (0, 2)


def test_a_named_source_is_one_row_over_all_texts_and_counts_where_it_is_leaned_on() -> None:
    entities = cross_reference([ONE, OTHER], links={}).entities
    rows = {(row.kind, row.name): row for row in sources_by_text([ONE, OTHER], entities)}
    kelm = rows["named", "Vanda Kelm"]
    assert (kelm.count(0), kelm.count(1)) == (2, 1)
    assert kelm.entity is not None
    assert entities[kelm.entity].name == "Vanda Kelm"
    assert [span.of((ONE, OTHER)[d].text) for d, span in kelm.places] == ["Vanda Kelm", "Kelm", "Vanda Kelm"]
    assert rows["role", "Officials"].entity is None
    assert (rows["role", "Officials"].count(0), rows["role", "Officials"].count(1)) == (1, 2)
    assert {kind for kind, _ in rows} == {"named", "role", "document", "anonymous", "via"}


def test_a_source_known_only_from_a_doubtful_speaker_is_doubtful() -> None:
    text = (
        "Vanda Kelm met Peter Moll. “It was a long and bitter night,” he said. Lena Bergh said it was short."
    )
    found = [annotate(text)]
    assert not found[0].quotes[0].sure
    rows = sources_by_text(found, cross_reference(found, links={}).entities)
    assert {row.name: row.doubtful for row in rows} == {"Peter Moll": True, "Lena Bergh": False}


def test_an_outlet_is_one_row_under_its_longest_name_and_never_by_way_of_itself() -> None:
    found = [
        annotate("The Bergen Journal reported that it sank. Kelm told the Journal that it was old."),
        annotate("It sank, according to the Bergen Journal. The crew told the Gazette that it was old."),
    ]
    entities = cross_reference(found, links={}).entities
    rows = [r for r in sources_by_text(found, entities, ("", "Harbour Gazette")) if r.kind == "via"]
    assert [(row.name, row.count(0), row.count(1)) for row in rows] == [("Bergen Journal", 2, 1)]
    assert [r.name for r in sources_by_text(found, entities) if r.kind == "via"] == [
        "Bergen Journal",
        "Gazette",
    ]


def test_an_outlet_that_one_text_shortens_is_one_row_with_that_of_the_other() -> None:
    found = [
        annotate("It sank, ABC News reported. Kelm told ABC that it was old."),
        annotate("Kelm told ABC that it was old."),
    ]
    rows = sources_by_text(found, cross_reference(found, links={}).entities)
    assert [row.count(0) + row.count(1) for row in rows if row.kind == "via"] == [3]


def test_a_paper_of_one_speaker_is_joined_only_with_that_speakers() -> None:
    found = [
        annotate("Vanda Kelm said in a statement that it sank."),
        annotate("Peter Moll said in a statement that it sank."),
        annotate("Vanda Kelm said in a statement that it had sunk."),
    ]
    rows = sources_by_text(found, cross_reference(found, links={}).entities)
    assert [(row.name, {d for d, _ in row.places}) for row in rows if row.kind == "document"] == [
        ("a statement (Vanda Kelm)", {0, 2}),
        ("a statement (Peter Moll)", {1}),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Vanda Kelm said in a statement that it sank. “It was old,” the Kelm statement said.",
            ["a statement (Vanda Kelm) 2"],
        ),
        (
            "Vanda Kelm said no.\n\nPeter Moll, the mayor, issued a statement.\n\nThe statement said it sank.",
            ["The statement (Peter Moll) 1"],
        ),
        ("Snow fell on Monday.\n\nThe statement said it sank.", ["The statement 1"]),
        ("The board had issued a statement.\n\nThe statement said it sank.", ["The statement 1"]),
        ("It sank.\n\nA statement said it was old.", ["A statement 1"]),
    ],
)
def test_whose_a_statement_is_may_stand_in_its_words_or_where_it_was_given_out(
    text: str, rows: list[str]
) -> None:
    one = annotate(text)
    table = sources_by_text([one], cross_reference([one], links={}).entities)
    assert [f"{row.name} {row.count(0)}" for row in table if row.kind == "document"] == rows


def test_the_table_has_every_source_of_every_text_once() -> None:
    rows = sources_by_text([ONE, OTHER], cross_reference([ONE, OTHER], links={}).entities)
    placed = sorted((d, span.start) for row in rows for d, span in row.places)
    assert placed == [(i, s.start) for i, one in enumerate((ONE, OTHER)) for s in one.sources]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Some 300 people were hurt.", ["300"]),
        ("Police said 300 people were hurt.", []),
        ("He said 300 people were hurt.", []),
        ("“There were 300 of us,” Vanda Kelm said.", []),
        ("The ferry reportedly sank.", ["reportedly"]),
        ("The owner is believed to have fled.", ["is believed to"]),
        ("Two men came in 2011 on 4 May.", []),
        ("The ferry was white.", []),
    ],
)
def test_a_figure_or_hearsay_from_nobody_is_a_statement_with_no_source(text: str, words: list[str]) -> None:
    assert [u.words.of(text) for u in unsourced([annotate(text)])] == words


def test_a_headline_needs_no_source() -> None:
    text = "Ferry sinks with 300\n\nThe ferry sank."
    page = Version(
        text,
        (Paragraph(text[:20], 0, 20, "headline"), Paragraph(text[22:], 22, 37, "body")),
        seen=datetime(2024, 5, 4, tzinfo=UTC),
    )
    assert not unsourced([annotate(page)])


def test_the_verbs_of_a_speaker_are_counted_by_text() -> None:
    entities = cross_reference([ONE, OTHER], links={}).entities
    rows = verbs_of(reporting_verbs([ONE, OTHER], entities))
    (kelm,) = [number for number, entity in enumerate(entities) if entity.name == "Vanda Kelm"]
    assert {(row.verb, row.count(0), row.count(1)) for row in rows[kelm]} == {
        ("said", 1, 0),
        ("admitted", 1, 0),
        ("claimed", 0, 1),
    }


def test_who_is_spoken_to_reports_nothing() -> None:
    one = annotate("Vanda Kelm told the Oslo Herald that it sank.")
    entities = cross_reference([one], links={}).entities
    assert [entities[row.entity].name for row in reporting_verbs([one], entities)] == ["Vanda Kelm"]


@pytest.mark.parametrize(
    ("verb", "past"),
    [
        ("says", "said"),
        ("denies", "denied"),
        ("warning", "warned"),
        ("notes", "noted"),
        ("mouth", "mouthed"),
        ("admits", "admitted"),
        ("swore", "swore"),
    ],
)
def test_forms_of_one_verb_are_one_verb(verb: str, past: str) -> None:
    assert in_the_past(verb) == past


def test_words_chosen_for_one_act_are_those_exchanged_in_passages_surely_linked() -> None:
    left = "The minister blasted the plan of the harbour board for a new northern ferry berth on Monday."
    right = "The minister criticised the plan of the harbour board for a new northern ferry berth on Monday."
    comparison = compare(left, right, mode="outlets")
    (row,) = words_for_acts({(0, 1): comparison})
    assert (row.left, row.right) == ("blasted", "criticised")
    assert [(a.of(left), b.of(right)) for _, a, _, b in row.places] == [("blasted", "criticised")]


def test_spellings_small_words_and_names_are_no_choice() -> None:
    left = "The colour of the new northern harbour ferry was approved by Kelm and the board on Monday."
    right = "The color of a new northern harbour ferry was approved by Bergh and the board on Monday."
    assert not words_for_acts({(0, 1): compare(left, right, mode="outlets")})


def test_versions_of_one_article_are_not_searched_for_words_chosen() -> None:
    left = "The minister blasted the plan of the harbour board for a new northern ferry berth on Monday."
    right = left.replace("blasted", "criticised")
    assert not words_for_acts({(0, 1): compare(left, right, mode="versions")})


def test_the_rows_go_through_json() -> None:
    entities = cross_reference([ONE, OTHER], links={}).entities
    for row in sources_by_text([ONE, OTHER], entities):
        assert SourceRow.from_dict(row.to_dict()) == row
    for verb in reporting_verbs([ONE, OTHER], entities):
        assert ReportingVerb.from_dict(verb.to_dict()) == verb
    for found in unsourced([annotate("Some 300 people were hurt.")]):
        assert Unsourced.from_dict(found.to_dict()) == found
    row_of_acts = ActWords("blast", "rebuke", ())
    assert ActWords.from_dict(row_of_acts.to_dict()) == row_of_acts


@pytest.mark.parametrize(("verb", "past"), [("deny", "denied"), ("reply", "replied")])
def test_a_verb_said_in_its_plain_form_is_counted_in_the_past(verb: str, past: str) -> None:
    assert in_the_past(verb) == past


def test_figures_and_quoted_words_are_no_words_chosen_for_an_act() -> None:
    one = "Police said 200 dockers left the northern pier of Varg at dawn. “We sail at noon today,” Vanda Kelm said."
    other = (
        "Police said 214 dockers left the northern pier of Varg at dawn. Vanda Kelm: “We sail at noon today.”"
    )
    comparison = compare(one, other, mode="outlets")
    assert any(link.kind == "quote" for link in comparison.links)
    assert any(edit.kind == "number" for link in comparison.links for edit in link.edits)
    assert words_for_acts({(0, 1): comparison}) == ()


def test_a_role_that_passes_for_a_name_of_a_kind_not_known_is_the_role_of_the_other_text() -> None:
    one, other = annotate("Police said they had found the boat."), annotate("The boat was old, police said.")
    taken = replace(one, mentions=(Mention(0, 6, "Police", "?", 0.5),))
    (row,) = sources_by_text((taken, other), cross_reference((taken, other)).entities)
    assert (row.kind, row.entity, [text for text, _ in row.places]) == ("role", None, [0, 1])


def test_a_source_in_short_and_in_full_is_spelled_alike() -> None:
    assert spelled_out("Iranian state  TV") == spelled_out("Iranian State Television")
    assert spelled_out("The ministry") == "the ministry"
