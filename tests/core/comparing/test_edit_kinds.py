"""What an edit is called: own sentences, every kind."""

from __future__ import annotations

import pytest

import variorum
from variorum.comparing.witness import witness_of
from variorum.comparing.wording.edits import edits_between
from variorum.comparing.wording.sides import setting_of

KINDS = [
    ("name", "It was told by USA Today and by others.", "It was told by the Herald and by others."),
    ("date", "Leaders To Meet In Harbour City Today", "Leaders To Meet In Harbour City Tomorrow"),
    ("date", "POLLS OPEN IN HARBOUR CITY TODAY", "POLLS OPEN IN HARBOUR CITY TOMORROW"),
    ("negation", "The minister did resign on Monday.", "The minister did not resign on Monday."),
    ("negation", "Police said no one was hurt in the crash.", "Police said someone was hurt in the crash."),
    ("negation", "The company can pay its debts this year.", "The company can't pay its debts this year."),
    (
        "typography",
        "The company did not pay its debts this year.",
        "The company didn't pay its debts this year.",
    ),
    ("number", "At least 25 people were killed in the fire.", "At least 27 people were killed in the fire."),
    ("number", "Three people were killed in the fire.", "Four people were killed in the fire."),
    (
        "number",
        "The budget was cut by $3.5 million last spring.",
        "The budget was cut by $4.5 million last spring.",
    ),
    ("number", "The budget was cut by 3 million dollars.", "The budget was cut by 3 billion dollars."),
    (
        "date",
        "The vote was held on Tuesday in the capital.",
        "The vote was held on Wednesday in the capital.",
    ),
    ("date", "She was born on 3 March in Lyon.", "She was born on 4 March in Lyon."),
    (
        "date",
        "The law was passed in 2014 after a long debate.",
        "The law was passed in 2015 after a long debate.",
    ),
    ("date", "The train left at 5 p.m. from platform two.", "The train left at 6 p.m. from platform two."),
    (
        "name",
        "The reform was proposed by Anna Keller in spring.",
        "The reform was proposed by Anna Kessler in spring.",
    ),
    ("name", "The ship sailed to Hamburg with grain.", "The ship sailed to Rotterdam with grain."),
    ("name", "John Smith, the mayor, opened the bridge.", "John Smyth, the mayor, opened the bridge."),
    (
        "quote",
        "“We will rebuild the old bridge,” the mayor said.",
        "“We will repair the old bridge,” the mayor said.",
    ),
    (
        "quote",
        "“We will rebuild the bridge,” the mayor said.",
        "“We will rebuild the bridge very soon,” the mayor said.",
    ),
    ("attribution", "The mayor said the bridge was safe.", "The mayor claimed the bridge was safe."),
    ("attribution", "The bridge was safe, police said.", "The bridge was safe, engineers said."),
    (
        "attribution",
        "According to police, the bridge was safe.",
        "According to engineers, the bridge was safe.",
    ),
    ("attribution", "The bridge was safe.", "The bridge was safe, the mayor said."),
    ("hedge", "The storm will reach the coast by night.", "The storm may reach the coast by night."),
    ("hedge", "He stole the painting from the museum.", "He allegedly stole the painting from the museum."),
    (
        "hedge",
        "The fire was started by children in the yard.",
        "The fire was reportedly started by children in the yard.",
    ),
    (
        "wording",
        "The storm destroyed many houses on the coast.",
        "The storm wrecked many houses on the coast.",
    ),
    (
        "wording",
        "The committee will begin its work in spring.",
        "The committee will start its work in spring.",
    ),
    ("wording", "The big house on the hill was sold.", "The old house on the hill was sold."),
    ("typography", "The well known writer died at home.", "The well-known writer died at home."),
    (
        "name",
        "Officials in Paris said the museum would open again.",
        "Officials in Berlin said the museum would open again.",
    ),
    ("number", "The team won 3-1 in the second match.", "The team won 3-2 in the second match."),
    (
        "number",
        "Unemployment rose to 5.1 percent in the region.",
        "Unemployment rose to 5.3 percent in the region.",
    ),
    ("number", "The man, 34, was arrested at his home.", "The man, 35, was arrested at his home."),
    ("negation", "He never met the director of the bank.", "He once met the director of the bank."),
    (
        "negation",
        "The plan was agreed with the consent of the council.",
        "The plan was agreed without the consent of the council.",
    ),
]


def edits(left: str, right: str, **how: frozenset[str]) -> list[tuple[str, str, str]]:
    c = variorum.compare(left, right, ignore=how.get("ignore", frozenset()))
    return [(e.kind, e.left.of(left), e.right.of(right)) for link in c.links for e in link.edits]


@pytest.mark.parametrize(("kind", "left", "right"), KINDS)
def test_an_edit_is_called_by_the_gravest_kind_that_applies(kind: str, left: str, right: str) -> None:
    assert [found for found, _, _ in edits(left, right)] == [kind]
    assert [found for found, _, _ in edits(right, left)] == [kind]


def test_marks_and_capitals_are_typography_and_the_sentence_stays_the_same() -> None:
    left, right = 'He called it "a shame" in public.', "He called it “a shame” in public."
    (link,) = variorum.compare(left, right).links
    assert link.kind == "same"
    assert [edit.kind for edit in link.edits] == ["typography", "typography"]


def test_an_edit_holds_both_values() -> None:
    assert edits("At least 25 people died.", "At least 27 people died.") == [("number", "25", "27")]


def test_a_rewritten_clause_is_one_edit_and_not_confetti() -> None:
    left = "The mayor opened the new bridge, and the people of the town came to see it on foot, in the rain."
    right = (
        "The mayor opened the new bridge, although hardly any of his own staff had dared to cross it before."
    )
    assert len(edits(left, right)) <= 2


def test_an_added_clause_starts_where_a_clause_starts() -> None:
    left = "The ferry, which was built in Hamburg, ran aground."
    right = "The ferry, which was built in Hamburg, which had ninety aboard, ran aground."
    ((_, old, new),) = edits(left, right)
    assert old == ""
    assert new.strip(" ,") == "which had ninety aboard"


@pytest.mark.parametrize(
    ("ignored", "left", "right"),
    [
        ("case", "The Council met for two hours.", "The council met for two hours."),
        (
            "punctuation",
            "In spring, the council met for two hours.",
            "In spring the council met for two hours.",
        ),
        ("typography", "The council’s “plan” was read.", 'The council\'s "plan" was read.'),
        ("spelling", "The harbour was organised by the centre.", "The harbor was organized by the center."),
    ],
)
def test_what_a_reader_ignores_is_no_edit(ignored: str, left: str, right: str) -> None:
    assert edits(left, right)
    assert edits(left, right, ignore=frozenset({ignored})) == []
    c = variorum.compare(left, right, ignore=frozenset({ignored}))
    assert [link.kind for link in c.links] == ["same"]
    assert c.apply("left") == right


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("1.5 percent", "15 percent", "number"),
        ("12.5 metres", "125 metres", "number"),
        ("1,500 votes", "1500 votes", "typography"),
        ("1,500 votes", "1 500 votes", "typography"),
        ("5.30 pm", "5:30 pm", "typography"),
    ],
)
def test_a_point_between_figures_says_something(one: str, other: str, kind: str) -> None:
    left, right = (f"The council said {words} was what it had seen." for words in (one, other))
    (found,) = variorum.compare(left, right).links[0].edits
    assert found.kind == kind
    ignoring = variorum.compare(left, right, ignore=frozenset({"punctuation", "typography"}))
    assert kind == "typography" or ignoring.links[0].edits


@pytest.mark.parametrize(
    ("one", "other"),
    [("four", "for"), ("filled", "filed"), ("holly", "holy"), ("Michael", "Michel"), ("prise", "prize")],
)
def test_two_words_are_no_two_spellings_of_one(one: str, other: str) -> None:
    left, right = (f"The council said {word} was the word that stood there." for word in (one, other))
    assert edits(left, right, ignore=frozenset({"spelling"}))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("travelled", "traveled"),
        ("skilful", "skillful"),
        ("neighbours", "neighbors"),
        ("organisers", "organizers"),
        ("kilometres", "kilometers"),
        ("paediatric", "pediatric"),
    ],
)
def test_british_and_american_spellings_are_of_one_word(one: str, other: str) -> None:
    left, right = (f"The council said {word} was the word that stood there." for word in (one, other))
    assert edits(left, right)
    assert not edits(left, right, ignore=frozenset({"spelling"}))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The night was {-5} degrees in the town.", "The night was {5} degrees in the town."),
        ("Output fell to {−0.3} percent, the bank said.", "Output fell to {0.3} percent, the bank said."),
        ("It was ({–5}) at noon on the quay.", "It was ({5}) at noon on the quay."),
        ("{-5} degrees were measured at noon.", "{5} degrees were measured at noon."),
        ("The dam lost {−$5 million} in the spring.", "The dam lost {$5 million} in the spring."),
        ("It was {− 5} degrees on the quay.", "It was {5} degrees on the quay."),
        ("The dam lost {$-5 million} in the spring.", "The dam lost {$5 million} in the spring."),
        (
            "On the quay in Harland {-5} degrees were measured.",
            "On the quay in Harland {5} degrees were measured.",
        ),
        ("It went from {-5} to -3 degrees on the quay.", "It went from {5} to -3 degrees on the quay."),
        ("It was {minus five} degrees on the quay.", "It was {five} degrees on the quay."),
        ("It was {-5} in the short- and the long-term.", "It was {5} in the short- and the long-term."),
        ("It was {-5} degrees on the quay.", "It was {-7} degrees on the quay."),
        ("Below {-10} the pumps on the quay stop.", "Below {10} the pumps on the quay stop."),
        ("At {-5}, pipes on the quay freeze.", "At {5}, pipes on the quay freeze."),
        ("LOW OF {-5} IN TOWN ON THE QUAY", "LOW OF {5} IN TOWN ON THE QUAY"),
        ("LOW OF {–5} IN TOWN ON THE QUAY", "LOW OF {5} IN TOWN ON THE QUAY"),
        ("Over the year GDP {-3.5} points was told.", "Over the year GDP {3.5} points was told."),
        ("A {-5} was read off on the quay.", "A {5} was read off on the quay."),
        ("It fell by night for Plan B {-5} degrees.", "It fell by night for Plan B {5} degrees."),
        (
            "Am Hafen war es am Montag {-5}, so kalt wie nie.",
            "Am Hafen war es am Montag {5}, so kalt wie nie.",
        ),
        ("For golf on the quay, Kelm {-5}, Moll -3.", "For golf on the quay, Kelm {5}, Moll -3."),
        ("On the quay on Monday {-5} was read off.", "On the quay on Monday {5} was read off."),
        ("In the town of Harland {-5} percent was told.", "In the town of Harland {5} percent was told."),
        ("In the town of Harland {−5} was told of.", "In the town of Harland {5} was told of."),
        ("The Boats Of The Quay Sold At {-5} in May", "The Boats Of The Quay Sold At {5} in May"),
        (
            "Am Hafen war der tiefste Wert {-5} in der Nacht.",
            "Am Hafen war der tiefste Wert {5} in der Nacht.",
        ),
        ("À {-5}, les tuyaux du port gèlent.", "À {5}, les tuyaux du port gèlent."),
        (
            "It fell to {-5} in the pre-, post- and inter-war years.",
            "It fell to {5} in the pre-, post- and inter-war years.",
        ),
        (
            "It fell to {–5} in the pre–, post– and war years.",
            "It fell to {5} in the pre–, post– and war years.",
        ),
        (
            "It fell to {–5} in the short– and the long–term.",
            "It fell to {5} in the short– and the long–term.",
        ),
        ("It fell to {-5} in the pre- and postwar years.", "It fell to {5} in the pre- and postwar years."),
        ("It fell to {–5} when four –all girls– left.", "It fell to {5} when four –all girls– left."),
        ("It fell to {–5} then. The girls– all left.", "It fell to {5} then. The girls– all left."),
        ("Am Hafen war es in der Nacht {minus 5} Grad kalt.", "Am Hafen war es in der Nacht {5} Grad kalt."),
        (
            "Il faisait {moins 5} degrés dans la nuit sur le port.",
            "Il faisait {5} degrés dans la nuit sur le port.",
        ),
    ],
)
@pytest.mark.parametrize("ignore", [frozenset[str](), frozenset({"punctuation", "typography"})])
def test_a_minus_that_goes_or_comes_changes_the_number(left: str, right: str, ignore: frozenset[str]) -> None:
    (one, old), (other, new) = _marked(left), _marked(right)
    assert edits(one, other, ignore=ignore) == [("number", old, new)]
    assert edits(other, one, ignore=ignore) == [("number", new, old)]


def _marked(sentence: str) -> tuple[str, str]:
    return sentence.translate({ord(brace): None for brace in "{}"}), sentence.partition("{")[2].partition(
        "}"
    )[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("−5 degrees", "-5 degrees"),
        ("minus 5 degrees", "-5 degrees"),
        ("3-5 in the end", "3–5 in the end"),
        ("2010–15 or so", "2010 –15 or so"),
        ("2010 –15 or so", "2010 15 or so"),
        ("20-5 at noon", "20 5 at noon"),
        ("mid-1990s talk", "mid 1990s talk"),
        ("Covid-19 again", "Covid 19 again"),
        ("a storm - 5 of them -", "a storm, 5 of them,"),
        ("a storm —5 of them—", "a storm, 5 of them,"),
        ("a storm –5 of them– again", "a storm, 5 of them, again"),
        ("a storm –5 well-known ones– again", "a storm, 5 well-known ones, again"),
        ("a storm –5 of them–", "a storm, 5 of them"),
        ("a storm –5 of them new–, all of Vigo", "a storm, 5 of them new, all of Vigo"),
        ("a storm -5 of them new-, all of Vigo", "a storm, 5 of them new, all of Vigo"),
        ("a storm –5 of them– and gusts", "a storm, 5 of them, and gusts"),
        ("a storm –5 of the U.S. coast– again", "a storm, 5 of the U.S. coast, again"),
        ("a storm -5 of them- again", "a storm, 5 of them, again"),
        ("a storm -5 well-known ones- again", "a storm, 5 well-known ones, again"),
        ("a storm -5 of them-", "a storm, 5 of them"),
        ("Covid -19 again", "Covid 19 again"),
        ("COVID -19 again", "COVID 19 again"),
        ("Covid –19 again", "Covid 19 again"),
        ("an F –16 again", "an F 16 again"),
        ("the MiG -29 jets", "the MiG 29 jets"),
        ("the Apollo -11 crew", "the Apollo 11 crew"),
        ("the Formula –1 race", "the Formula 1 race"),
        ("that Article -5 was read", "that Article 5 was read"),
        ("the CO -2 output", "the CO 2 output"),
        ("the A -10 jets", "the A 10 jets"),
        ("jets, “The A -10 jets”,", "jets, “The A 10 jets”,"),
        ("the U -2 plane", "the U 2 plane"),
        ("the G -20 again", "the G20 again"),
        ("5€-10€ or so", "5€ 10€ or so"),
        ("$-5 million or so", "-$5 million or so"),
    ],
)
def test_a_dash_that_makes_no_number_less_is_typography(one: str, other: str) -> None:
    left, right = (f"The council said {words} was what it had seen." for words in (one, other))
    assert {kind for kind, _, _ in edits(left, right)} == {"typography"}
    assert {kind for kind, _, _ in edits(right, left)} == {"typography"}


@pytest.mark.parametrize(
    "words",
    [
        "-5 degrees in the north- again",
        "-5% of the vote- again",
        "-$5 million of it- again",
        "-5 in the pre- and post-war books",
        "-5 by night--again",
        "-5 to -9 by night",
        "-5 by a well-known count",
    ],
)
def test_a_hyphen_before_what_is_measured_or_that_nothing_closes_is_a_minus(words: str) -> None:
    left, right = (f"The council said {each} was what it had seen." for each in (words, words[1:]))
    assert [(kind, old[:1]) for kind, old, _ in edits(left, right)] == [("number", "-")]


def test_a_dash_far_behind_a_minus_does_not_make_it_open_an_aside() -> None:
    far = "{} was read off " + "on the long quay " * 15 + "by the girls– who left."
    assert edits(far.format("–5"), far.format("5")) == [("number", "–5", "5")]


def test_a_margin_or_a_bound_is_no_number_below_zero() -> None:
    left = "The poll had a margin of plus or minus 3 points in May."
    assert [kind for kind, _, _ in edits(left, left.replace("plus or minus", "about"))] == ["hedge"]
    au_moins = "La police a compté au moins 5 bateaux sur le port dans la nuit."
    assert [kind for kind, _, _ in edits(au_moins, au_moins.replace("au moins ", ""))] == ["hedge"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("La police a compté du moins 5 bateaux sur le port dans la nuit.", "du moins"),
        ("La policía contó cuando menos 5 barcos en el puerto por la noche.", "cuando menos"),
    ],
)
def test_at_least_in_other_words_is_no_number_below_zero(sentence: str, words: str) -> None:
    assert edits(sentence, sentence.replace(f"{words} ", "")) == [("wording", words, "")]


def test_figures_of_two_things_are_not_set_against_each_other() -> None:
    left = "“We felt one long scrape,” said Tomas Weil, who was travelling with his two children."
    right = "“We felt one long scrape,” said Tomas Weil, 41, a teacher from Sand Holm."
    found = variorum.compare(left, right).links[0].edits
    assert not [
        e for e in found if e.kind == "number" and e.left.start < e.left.end and e.right.start < e.right.end
    ]


def test_passages_that_both_claim_very_much_and_share_nothing_are_one_replacement() -> None:
    """No reader follows sixty figures that each might answer another."""
    left = "Dockers " + " ".join(f"{n} boxes" for n in range(1, 41)) + " unloaded."
    right = "Gulls " + " ".join(f"{n} eggs" for n in range(101, 141)) + " hatched."
    one, other = witness_of(left), witness_of(right)
    (edit,) = edits_between((0, len(left)), (0, len(right)), setting_of(one, other)).edits
    assert (edit.left.of(left), edit.right.of(right)) == (left, right)


def test_two_who_changed_places_in_one_rewritten_sentence_are_news() -> None:
    left = "Ina Moss told Jan Lee that Ruth Ansel had left Eva Kelm, and Tom Weil too."
    right = "Tom Weil was left by Jan Lee and by Eva Kelm, Ruth Ansel told Ina Moss on the quay."
    assert [kind for kind, _, _ in edits(left, right)].count("name") >= 2
