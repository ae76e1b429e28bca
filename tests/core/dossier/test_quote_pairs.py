"""The same quotation in two texts."""

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.quotations.left_within import left_within
from variorum.dossier.quotations.quote_wording import _exchange
from variorum.entities.annotating import annotate


def how(one: str, other: str) -> list[set[str]]:
    return [set(p.how) for p in cross_reference([annotate(one), annotate(other)], links={}).quote_pairs]


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (
            "“We leave the bank now,” Vanda Kelm said.",
            'Vanda Kelm said: "We leave the bank now."',
            {"identical"},
        ),
        (
            "“We leave the bank now,” Vanda Kelm said.",
            "“It is late and we leave the bank now,” Vanda Kelm said.",
            {"cut"},
        ),
        (
            "“We leave the bank at noon today,” Vanda Kelm said.",
            "“We leave the bank at dawn today,” Vanda Kelm said.",
            {"words differ"},
        ),
        (
            "“We leave the bank now,” Vanda Kelm said.",
            "“We leave the bank now,” Ola Bergh said.",
            {"identical", "speaker differs"},
        ),
        # Two telling words are enough where one person says both.
        (
            "Vanda Kelm called it “reckless seamanship” on Monday.",
            "“It was an act of reckless seamanship,” Vanda Kelm said.",
            {"cut"},
        ),
        # A body beside its verb speaks as surely as a person.
        (
            "“We leave the bank now,” Vanda Kelm said.",
            "“We leave the bank now,” the Harbour Commission said in a statement.",
            {"identical", "speaker differs"},
        ),
        # What is written together or apart are the same words, and nobody chose others.
        (
            "“That is not a boat we know, and it is too late,” Vanda Kelm said.",
            "“That’s not a boat we know, and it’s too late,” Vanda Kelm said.",
            {"identical"},
        ),
        (
            "“It has been a long night, she has got no lamp,” Vanda Kelm said.",
            "“It’s been a long night, she’s got no lamp,” Vanda Kelm said.",
            {"identical"},
        ),
        (
            "“They heard one low rumble and then complete darkness,” Vanda Kelm said.",
            "“They heard a low rumble and then total darkness,” Vanda Kelm said.",
            {"words differ"},
        ),
    ],
)
def test_how_two_quotations_are_related(one: str, other: str, relation: set[str]) -> None:
    assert how(one, other) == [relation]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We leave the bank now,” Vanda Kelm said.", "“Nobody has told the crew,” Vanda Kelm said."),
        ("The “fine mess” went on.", "The “fine mess” went on."),
        ("“We leave now,” Kelm said. “We leave now,” Kelm said.", "It rained."),
    ],
)
def test_other_quotations_scare_quotes_and_one_texts_own_are_no_pairs(one: str, other: str) -> None:
    assert how(one, other) == []


def test_words_put_in_brackets_are_the_writers() -> None:
    one = "“They [the crew] leave the old bank now,” Vanda Kelm said."
    assert how(one, "“They leave the old bank now,” Vanda Kelm said.") == [{"identical"}]


@pytest.mark.parametrize(
    "other",
    [
        "Ola Bergh came late.\n\n“We leave the bank now,” he said.",
        "“We leave the bank now,” Peter Kelm said.",
        "Ola Bergh asked why. His answer: “We leave the bank now.”",
        "“We leave the bank now,” a friend said.",
    ],
)
def test_speakers_that_are_not_sure_or_share_a_name_are_not_said_to_differ(other: str) -> None:
    assert how("“We leave the bank now,” Vanda Kelm said.", other) == [{"identical"}]


def test_three_small_words_of_two_people_are_no_quotation() -> None:
    one = "“It is late, and which is it, the ebb or the flood?” Vanda Kelm said."
    assert not how(one, "“Which is it?” Ola Bergh said.")


def test_a_motto_within_a_longer_quotation_is_not_a_shorter_one() -> None:
    longer = "“They argued whether ‘We Sail On’ is our motto all day long,” Vanda Kelm said."
    assert how("The members voted for “We Sail On” at noon.", longer) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Crews closed the harbour until just after 6 p.m.", "Crews closed the harbor until just after 6: 00 p.m."),
        ("Crews ‘closed off’ the quay at 11 a.m. today", "Crews closed off the quay at 11:00 AM today"),
        ("The neighbours will organise a watch by the theatre", "The neighbors will organize a watch by the theater"),
        ("You know the third time’ s the charm; we’ ll sail", "You know the third time’s the charm; we’ll sail"),
        ("Nobody may sail before seven p.m. on Friday", "Nobody may sail before 7.00 pm on Friday"),
    ],
)  # fmt: skip
def test_spelling_marks_and_the_way_a_clock_is_set_are_no_other_words(one: str, other: str) -> None:
    texts = [annotate(f'"{words}," Ines Calder said.') for words in (one, other)]
    dossier = cross_reference(texts, links={})
    assert [set(pair.how) for pair in dossier.quote_pairs] == [{"identical"}]
    assert not dossier.disagreements


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Crews closed the harbour until just after 6 p.m.", "Crews closed the harbour until just after 6 a.m."),
        ("Crews closed the harbour until just after 6 p.m.", "Crews closed the harbour until just after 6:30 p.m."),
        ("The neighbours will organise a watch tonight", "The neighbours will patronise a watch tonight"),
        ("We saw Mr. Grey at the harbour on Friday", "We saw Mr. Gray at the harbour on Friday"),
    ],
)  # fmt: skip
def test_another_hour_another_verb_and_another_name_are_other_words(one: str, other: str) -> None:
    assert how(f"“{one},” Ines Calder said.", f"“{other},” Ines Calder said.") in (
        [{"words differ"}],
        [{"cut"}],
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("He probably realised that the harbour was shut", "He probably realized that the harbour was shut"),
        ("We thank Gen. Kelm for all that he did", "We thank General Kelm for all that he did"),
    ],
)
def test_another_spelling_or_a_title_in_short_is_no_other_wording(one: str, other: str) -> None:
    texts = [annotate(f"“{words},” said Ines Calder, the mayor of Varg.") for words in (one, other)]
    assert [row for row in cross_reference(texts, links={}).disagreements if row.kind == "quote"] == []


WHOLE = "“Freight pays for freight. Nobody on the quay will pay twice for it,” Vanda Kelm said."


@pytest.mark.parametrize(
    "pieces",
    [
        "“Freight pays for freight,” Vanda Kelm said. “Nobody on the quay will pay twice for it.”",
        # The pronoun is doubtful; that the other text has both in a row is not.
        "Vanda Kelm and Ola Bergh spoke. “Freight pays for freight,” she said.\n\n"
        "“Nobody on the quay will pay twice for it,” Ms. Kelm added.",
    ],
)
def test_a_quotation_in_pieces_is_not_shortened(pieces: str) -> None:
    assert how(pieces, WHOLE) == how(WHOLE, pieces) == [{"in parts"}, {"in parts"}]


@pytest.mark.parametrize(
    ("between", "relation"),
    [
        ("\n\nOla Bergh said: “Nobody will come.”\n\n", "in parts"),
        ("\n\nNobody else came to the quay.\n\n", "in parts"),
    ],
)
def test_a_quotation_is_whole_though_its_parts_stand_far_apart(between: str, relation: str) -> None:
    parts = (
        f"“Freight pays for freight,” Vanda Kelm said.{between}“Nobody on the quay will pay twice for it,” "
        "Vanda Kelm said."
    )
    assert how(parts, WHOLE) == how(WHOLE, parts) == [{relation}, {relation}]


def test_a_part_that_stands_in_another_part_adds_nothing() -> None:
    parts = (
        "“Freight pays for freight,” Vanda Kelm said.\n\nOla Bergh said: “Go home.”\n\n“Nobody on the quay will pay "
        "twice for it,” Vanda Kelm said. “I say no,” Ola Bergh said.\n\nFew “will pay twice for it,” Vanda Kelm said."
    )
    assert how(parts, WHOLE) == [{"in parts"}, {"in parts"}, {"cut"}]


SAID = "“Bring the boats in. Nobody in this town goes home. Lock the harbour gate,” Vanda Kelm said."


@pytest.mark.parametrize(
    ("shorter", "relation"),
    [
        ("Bring the boats in. Lock the harbour gate", {"cut", "left out"}),
        ("Bring the boats in ... Lock the harbour gate", {"cut"}),
        ("Bring the boats in. […] Lock the harbour gate", {"cut"}),
        # Of what was said before or after, nothing is known.
        ("Nobody in this town goes home. Lock the harbour gate", {"cut"}),
    ],
)
def test_what_is_left_out_within_a_quotation_is_told_where_no_mark_tells_it(
    shorter: str, relation: set[str]
) -> None:
    assert how(f"“{shorter},” Vanda Kelm said.", SAID) == [relation]


def test_what_is_left_out_is_told_of_quotations_that_otherwise_go_apart() -> None:
    one = (
        "“Bring the boats in. Lock the harbour gate ... And let no man on this coast shout at my watch tonight,” "
        "Vanda Kelm said."
    )
    other = (
        "“Bring the boats in. Nobody in this town goes home. Lock the harbour gate, not the town hall. The tide is "
        "late and the wind is up,” Vanda Kelm said."
    )
    assert how(one, other) == [{"left out"}]
    left = left_within(one, other)
    assert left is not None
    assert (left.by, left.words) == (0, "Nobody in this town goes home.")
    # Two people may say so much alike.
    assert how(one.replace("Vanda Kelm", "Ola Bergh"), other) == []


def test_numbers_in_words_and_in_digits_are_the_same_words() -> None:
    pieces = "“It is a 2 in 3 chance of a berth,” Vanda Kelm said. “And we have 1 boat.”"
    whole = "“It is a two-in-three chance of a berth. And we have one boat,” Vanda Kelm said."
    assert how(pieces, whole) == [{"in parts"}, {"in parts"}]


def test_of_two_people_who_say_nearly_the_same_only_the_one_is_quoted_whose_words_it_has() -> None:
    both = (
        "Vanda Kelm and Ola Bergh spoke in the hall on Monday.\n\n"
        "“The harbour means work for everyone,” Vanda Kelm said.\n\n"
        "“I think that the harbour means work for everyone,” Ola Bergh said."
    )
    one = "“The harbour means work for everyone,” Vanda Kelm said."
    assert how(both, one) == how(one, both) == [{"identical"}]
    # Where nobody is known to have said either, both are told.
    unknown = both.replace(" Ola Bergh said", " he heard").replace("and Ola Bergh ", "and others ")
    assert how(unknown, one) == [{"identical"}, {"cut"}]


@pytest.mark.parametrize(
    "pieces",
    [
        # A word is missing.
        "“Freight pays for freight,” Vanda Kelm said. “Nobody on the quay will pay for it.”",
        # Another speaker has the rest.
        "“Freight pays for freight,” Vanda Kelm said.\n\n“Nobody on the quay will pay twice for it,” Ola Bergh said.",
    ],
)
def test_a_quotation_whose_pieces_lack_words_or_are_two_speakers_stays_shortened(pieces: str) -> None:
    assert "cut" in how(pieces, WHOLE)[0]


def test_initials_with_full_stops_are_the_same_words() -> None:
    one = "“He was an F.B.I. agent and no more than that,” Vanda Kelm said."
    assert how(one, one.replace("F.B.I.", "FBI")) == [{"identical"}]


def test_a_few_common_words_that_are_a_sentence_are_no_piece_of_another_sentence() -> None:
    assert how("“I’m sorry.” said Vanda Kelm.", "“I’m sorry I let all of them down,” Vanda Kelm said.") == []


def test_a_title_in_short_before_a_name_is_the_same_word() -> None:
    words = "“{} Weld was planning to march through the whole of the valley,” Vanda Kelm said."
    assert how(words.format("Gen."), words.format("General")) == [{"identical"}]


def test_words_that_another_speaker_quotes_are_no_piece_of_what_he_says() -> None:
    said = "“It is a storm of the mayor’s own making,” Vanda Kelm said."
    answered = (
        "“It is not ‘a storm of the mayor’s own making.’ Nobody on the coast believes it,” Ada Brook said."
    )
    piece = "Vanda Kelm called it “a storm of the mayor’s own making.”"
    assert how(piece, answered) == []
    assert how(piece, said) == [{"cut"}]


def test_a_pronoun_that_may_mean_another_takes_no_match_from_the_very_same_words() -> None:
    """Whose “he” it is decides nothing where the words are the same; whoever is named beside his words does."""
    words = "a harbour master who never went to sea"
    one = (
        f"Ola Bergh mocked Vanda Kelm as “{words}” on Monday.\n\nVanda Kelm would lead the board.\n\n"
        f"“Or you might have {words}, never held a tiller, as the next chair of the board,” she said."
    )
    other = (
        f"“Or you might have {words}, never held a tiller, as the next chair of the board,” Ola Bergh said."
    )
    assert [each - {"speaker differs"} for each in how(one, other)] == [{"cut"}, {"identical"}]


@pytest.mark.parametrize(
    ("old", "new", "weight"),
    [
        ("neighbourhood", "neighborhood watch", 0),
        ("neighbourhood ended", "neighborhood ending watch", 1),
        ("neighbourhood burned", "neighborhood drowned watch", 2),
    ],
)
def test_words_exchanged_weigh_by_those_that_stand_for_each_other(old: str, new: str, weight: int) -> None:
    assert _exchange(tuple(old.split()), tuple(new.split()), frozenset()) == weight
