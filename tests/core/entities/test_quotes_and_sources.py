"""Who is quoted, and where an article knows something from."""

import pytest

from variorum.entities.annotating import annotate


def speakers(text: str) -> list[str | None]:
    return [q.speaker.of(text) if q.speaker else None for q in annotate(text).quotes]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“We go now,” said Vanda Kelm, the harbour master.", ["Vanda Kelm"]),
        ("“We go now,” Vanda Kelm said.", ["Vanda Kelm"]),
        ("Vanda Kelm said: “We go now.”", ["Vanda Kelm"]),
        ("“We go now,” said her nephew, Ola Bergh, 32, of Oslo.", ["Ola Bergh"]),
        ("“We go now,” Vanda Kelm told Ola Bergh. “It is late.”", ["Vanda Kelm", "Vanda Kelm"]),
        ("Vanda Kelm left. “We go now,” she said.", ["Vanda Kelm"]),
        ("Vanda Kelm met Peter Moll. “We go now,” he said.", ["Peter Moll"]),
        ("According to Vanda Kelm, it was “as calm as a pond in May”.", ["Vanda Kelm"]),
        ("The agent, Vanda Kelm, called it “utterly and wholly absurd.”", ["Vanda Kelm"]),
        ("He said it was “used up,” calling the plan of Peter Moll dead, Ola Bergh wrote.", None),
        ("Vanda Kelm issued a statement. “We go now,” the statement said.", ["Vanda Kelm"]),
        ("“We go now,” a friend said.", ["a friend"]),
        ("“We go now.”", [None]),
        # The words right before a quotation decide, whatever follows it.
        ("When Vanda Kelm left, someone shouted “Go now,” though Peter Moll said it was early.", ["someone"]),
        ("Kelm’s lawyer said: “We go now.”", ["Kelm’s lawyer"]),
        ("A spokesman for Vanda Kelm said: “We go now.”", ["A spokesman"]),
        ("“We go now,” a family friend said.", ["a family friend"]),
        ("Union leaders have called it “a savage attack on our work”.", ["Union leaders"]),
        ("Some of the crew members shouted: “We go now.”", ["Some of the crew members"]),
        ("An Oslo Harbour spokeswoman said: “We go now.”", ["An Oslo Harbour spokeswoman"]),
        ("“We go now,” said Vanda Kelm’s sister, Helen Moll.", ["Helen Moll"]),
        # "She" may be a speaker without a name, but no agency.
        ("A police spokeswoman said it was over. She added: “We go now.”", ["A police spokeswoman"]),
        (
            "Vanda Kelm apologised. Then the agency confirmed it.\n\n“We go now,” she admitted.",
            ["Vanda Kelm"],
        ),
        # Whom the paragraph above tells of, and nobody else, is meant; not the last who spoke.
        (
            "Peter Moll said no.\n\nKarl Lee even raised the threat of a new vote.\n\n“We go now,” he said.",
            ["Karl Lee"],
        ),
        (
            "Jan Lee met Peter Moll.\n\nJan Lee, a U.S. envoy, who was late, said no.\n\n“We go now,” he said.",
            ["Jan Lee"],
        ),
        # Who told is whose sentence it is, and not whom he told.
        ("Vanda Kelm stopped Peter Moll to tell him that “we go now, all of us”.", ["Vanda Kelm"]),
        (
            "Vanda Kelm asked Peter Moll “how many there are in all?” After all, he said, it is late.",
            ["Vanda Kelm"],
        ),
        # Man and wife of one surname: it tells neither he nor she.
        (
            "Peter Moll stood before Judge Karl Berg. His wife, Helen Moll, wept.\n\n"
            "Moll, dressed in blue, looked up. At last he said: “We go now, all of us.”",
            ["Moll"],
        ),
        # A mark for the quotation within closed both; what the line before quotes does not speak.
        (
            '"I am sad that Helen has left us for \'The Boat,\' she wrote, but then noted:\n"We go now."\n',
            [None, None],
        ),
        # Of whom somebody speaks is not who speaks.
        ("Vanda Kelm spoke. “Helen Moll is sad, and tired,” she said.", ["Vanda Kelm"]),
        # The verb goes on with the subject of the sentence.
        ("Vanda Kelm came to see Peter Moll and called him “a relatable and honest man.”", ["Vanda Kelm"]),
        ("Vanda Kelm left and, in a message on Twitter, said it was “over and done with.”", ["Vanda Kelm"]),
        ("Peter Moll was “utterly and truly thrilled” at the offer, Vanda Kelm said.", ["Vanda Kelm"]),
        ("The boat was “as good as lost” by noon, according to Vanda Kelm.", ["Vanda Kelm"]),
        ("The fire was seen by police as “very odd indeed”.", ["police"]),
        # Whose name stands before a role bears it; "the Kelm vote" is not Kelm.
        ("Vanda Kelm won. Lena Moll, a spokeswoman for the Kelm campaign, said: “We go now.”", ["Lena Moll"]),
        ("Peter Moll, the board’s first staff director, said: “We go now.”", ["Peter Moll"]),
        (
            "Vanda Kelm won. Officials pressed for the Kelm vote, warning it was “by far too late”.",
            ["Officials"],
        ),
        ("The union’s first ad called it “a savage attack on our work”.", ["The union’s first ad"]),
        ("After a talk with Peter Moll, Vanda Kelm let it be known that “we go now”.", ["Vanda Kelm"]),
        ("While saying the boat had “greatly improved” since then, Vanda Kelm left.", ["Vanda Kelm"]),
        ("“We heard a bang and ran,” some left by boat, said Vanda Kelm, 48.", ["Vanda Kelm"]),
        # A name inside a role, or in an apposition, is not who speaks.
        ("“We go now,” said Moll campaign manager Vanda Kelm.", ["Vanda Kelm"]),
        ("“We go now,” said Vanda Kelm after Peter Moll left.", ["Vanda Kelm"]),
        ("“We go now,” Vanda Kelm, a pilot at Bergh Harland, said in a letter.", ["Vanda Kelm"]),
        # A paragraph that is one quotation.
        ("The Oslo Herald reported last week that it sank:\n\n“It sank at noon.”", ["Oslo Herald"]),
        ("Vanda Kelm told reporters that it was over.\n\n“We go now.”", ["Vanda Kelm"]),
    ],
)
def test_the_words_beside_a_quotation_tell_who_speaks(text: str, who: list[str | None] | None) -> None:
    if who is not None:
        assert speakers(text) == who
    else:
        assert len(speakers(text)) == 1


def test_words_that_end_an_opening_clause_are_not_surely_the_next_subjects() -> None:
    text = "When Vanda Kelm came to the matter of the “lost hour,” Peter Moll reminded her of the tide."
    assert not annotate(text).quotes[0].sure
    assert annotate("“We go now,” Peter Moll reminded her.").quotes[0].sure


def test_a_pronoun_in_a_new_paragraph_takes_up_who_was_speaking_and_stays_unsure() -> None:
    text = (
        "Peter Moll said the dam would hold.\n\nThe dam was built by Anders Bergh in 1950.\n\n"
        "“It is old,” he said. “It will hold.”"
    )
    quotes = annotate(text).quotes
    assert speakers(text) == ["Peter Moll", "Peter Moll"]
    assert max(q.confidence for q in quotes) < 0.7


def test_a_pronoun_that_goes_on_with_a_speaker_is_no_surer_than_the_speaker() -> None:
    text = "Peter Moll met Anders Bergh.\n\n“It is old,” he said.\n\n“It will hold,” he said."
    first, second = annotate(text).quotes
    assert second.speaker == first.speaker
    assert second.confidence <= first.confidence


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("“We go now,” Vanda Kelm admitted.", ["admitted"]),
        (
            "Vanda Kelm called it “an utter mess” and warned it was “far too late for us.”",
            ["called", "warned"],
        ),
        ("Vanda Kelm spoke. “We go now, all of us.”", [None]),
    ],
)
def test_a_quotation_knows_the_verb_it_is_reported_by(text: str, verbs: list[str | None]) -> None:
    assert [q.cue.of(text) if q.cue else None for q in annotate(text).quotes] == verbs


@pytest.mark.parametrize(
    "text",
    ["She spoke on the “Morning Call” show.", "On the network’s “Morning Call,” Vanda Kelm said little."],
)
def test_titles_in_marks_are_not_said_by_anybody(text: str) -> None:
    (quote,) = annotate(text).quotes
    assert quote.scare


def test_two_words_that_nobody_says_are_scare_quotes() -> None:
    (quote,) = annotate("The so-called “fine mess” went on.").quotes
    assert quote.scare
    assert quote.speaker is None


def test_many_quotations_without_any_cue_are_quick_and_end() -> None:
    text = "She came. " + "“We go” and he “stays” with " * 400
    assert len(annotate(text).quotes) == 800


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Vanda Kelm said it sank.", "named", "Vanda Kelm"),
        ("Police said it sank.", "role", "Police"),
        ("It sank, according to court documents seen by us.", "document", "court documents seen by us"),
        ("The Oslo Herald reported that it sank.", "via", "Oslo Herald"),
    ],
)
def test_a_source_has_its_kind(text: str, kind: str, words: str) -> None:
    assert (kind, words) in [(s.kind, text[s.start : s.end]) for s in annotate(text).sources]


def test_anonymity_is_seen() -> None:
    text = "It sank, said a person familiar with the matter, speaking on condition of anonymity."
    assert "anonymous" in {s.kind for s in annotate(text).sources}


def test_a_speaker_is_sure_where_it_is_named_beside_the_words_and_never_by_a_pronoun() -> None:
    quotes = annotate("Vanda Kelm left. “We go now,” she said. “It is late,” Ola Bergh said.").quotes
    assert [q.sure for q in quotes] == [False, True]
