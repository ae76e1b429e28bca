"""Where an article knows something from, by the words that say so."""

import pytest

from variorum.entities.annotating import annotate
from variorum.entities.sources.leaning import leaning
from variorum.model.building import version_from


def sources(text: str) -> list[tuple[str, str]]:
    return [(s.kind, text[s.start : s.end]) for s in annotate(text).sources]


@pytest.mark.parametrize(
    "words",
    [
        "A deckhand, who asked not to be named, said the pump had failed.",
        "A welder who did not want to be identified said the pump had failed.",
        "An aide to the harbour board, who declined to be named, spoke of a failed pump.",
        "Two nurses asked for anonymity because they feared for their posts.",
        "One official, speaking on condition of anonymity, called the pump old.",
        "A diver who was not authorised to speak publicly said the pump was old.",
        "A cook, who insisted on anonymity, said the pump was old.",
        "The pump was old, said a clerk who wished to remain anonymous.",
        "An unnamed official called the pump old.",
    ],
)
def test_a_source_kept_unnamed_is_anonymous_from_its_noun_on(words: str) -> None:
    kind, text = sources(words)[0]
    assert kind == "anonymous"
    assert text.split()[0] in ("A", "a", "An", "One", "Two")


def test_a_person_the_law_keeps_unnamed_is_no_source() -> None:
    assert sources("The boy, who could not be named, was fined.") == []


def test_whom_a_quoted_speaker_tells_of_is_no_source_of_the_article() -> None:
    text = "“A nurse told us that the pump was old and dry,” said Vanda Kelm."
    assert sources(text) == [("named", "Vanda Kelm")]


def test_what_is_cited_as_a_reason_is_no_source() -> None:
    assert sources("Vanda Kelm left early, citing the need to stay in Bergen for the night.") == []
    assert sources("Vanda Kelm left, citing the inquiry’s report to the board of the port.") == [
        ("document", "the inquiry’s report to the board of the port")
    ]
    assert sources(
        "In citing the secret report to fend off the questions of the council about the administration’s handling of "
        "the fire, Vanda Kelm drew on her office."
    ) == [("document", "the secret report")]
    assert sources("Vanda Kelm left, citing officials in Bergen.") == [("role", "officials in Bergen")]


def test_those_who_have_their_say_say_nothing_yet() -> None:
    assert sources("On Friday, supporters of the new quay will have their say.") == []
    assert sources("The officials on the board have the final say.") == []
    assert sources("Friends of his said that it leaked.") == [("role", "Friends of his")]


def test_where_a_reporter_wrote_from_is_no_claim() -> None:
    assert sources("Peter Moll contributed. Vanda Kelm reported from Bergen.") == []


def test_an_apposition_with_an_abbreviation_is_one() -> None:
    text = "Vanda Kelm, the former T.S.A. official, said it leaked."
    assert sources(text) == [("named", "Vanda Kelm")]


def test_a_role_keeps_the_country_before_it() -> None:
    assert sources("This is what U.S. officials say of the pump.") == [("role", "U.S. officials")]


def test_officials_of_two_places_are_not_the_second_of_them() -> None:
    text = "Attorneys general in Harland and New Mexico said they were ready."
    assert sources(text) == [("role", "Attorneys general in Harland and New Mexico")]
    assert ("named", "New Mexico") in sources("It began in January. Harland and New Mexico said no.")


def test_papers_that_quote_others_are_papers() -> None:
    assert sources("It leaked, according to several published reports that quoted unnamed officials.") == [
        ("document", "several published reports"),
        ("anonymous", "unnamed officials"),
    ]


def test_the_official_who_stays_unnamed_is_taken_up_with_his_noun() -> None:
    text = "A man with the board left. The official, speaking on condition of anonymity, said it leaked."
    assert sources(text) == [("anonymous", "The official, speaking on condition of anonymity")]


def test_who_speaks_for_several_is_the_source_and_none_of_them() -> None:
    text = "Prosecutors met, and lawyers for both Vanda Kelm and Peter Moll Jr. said they were ready."
    assert sources(text) == [("role", "lawyers for both Vanda Kelm and Peter Moll Jr.")]
    both = [("named", "Vanda Kelm"), ("named", "Peter Moll")]
    assert sources("Vanda Kelm and Peter Moll said they were ready.") == both


def test_a_name_inside_a_role_is_not_the_source() -> None:
    assert sources("“We go now,” said Moll campaign manager Vanda Kelm.") == [("named", "Vanda Kelm")]


def test_a_claim_that_describes_a_noun_is_no_source() -> None:
    assert sources("She listed the berths he and Vanda Kelm say the plan would build.") == []
    assert sources("She wrote that he and Vanda Kelm say the plan is late.") == [("named", "Vanda Kelm")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Officials said it sank.", "Officials"),
        ("A spokeswoman for the Kelm Line said it sank.", "A spokeswoman for the Kelm Line"),
        ("It sank, a duty officer at the Kelm Line said by telephone.", "a duty officer at the Kelm Line"),
        ("Fishermen say that the bank has grown.", "Fishermen"),
        ("The town clinic has also said it was full.", "The town clinic"),
        ("“It sank,” said a kiosk owner, who saw it.", "a kiosk owner"),
        ("Without it, engineers say, the dam will go.", "engineers"),
    ],
)
def test_a_role_is_a_source_with_what_belongs_to_it(text: str, who: str) -> None:
    assert ("role", who) in sources(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was windy, she said.",
        "Nobody said a word.",
        "The wind reported no role.",
        "The storm said nothing.",
    ],
)
def test_pronouns_and_things_are_no_roles(text: str) -> None:
    assert [kind for kind, _ in sources(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master, Vanda Kelm, said the dam had gone.",
        "Vanda Kelm, who runs the kiosk, told us it was late.",
        "It went at noon, said Vanda Kelm, who mends nets.",
        "Vanda Kelm, who said on Friday that it held, has gone.",
    ],
)
def test_persons_whose_words_are_reported_are_named_sources(text: str) -> None:
    assert ("named", "Vanda Kelm") in sources(text)


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("Vanda Kelm said in a written statement that it held.", "a written statement"),
        ("In a letter to the board, Vanda Kelm wrote that it held.", "a letter"),
        ("It held, according to court papers.", "court papers"),
        ("It left at noon, according to her timetable.", "her timetable"),
        ("The engineers’ report said it held. The report found no crack.", "The report"),
    ],
)
def test_papers_are_documents(text: str, paper: str) -> None:
    assert ("document", paper) in sources(text)


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("It held.\n\nAdditional reporting by Fjord Wire", "Fjord Wire"),
        ("It held.\n\nWith reporting by Ola Bergh and Fjord Wire", "Fjord Wire"),
        ("It held.\n\nThe Associated Press contributed to this report.", "Associated Press"),
        ("The dam held, the agency Nordfax reported.", "Nordfax"),
        ("The dam held, according to the agency Nordfax.", "Nordfax"),
        ("The vote, first reported by the Bergen Star, was close.", "Bergen Star"),
        ("The vote was close, Vanda Kelm told the Bugle.", "Bugle"),
        ("OSLO (Reuters) — The dam held.", "Reuters"),
    ],
)
def test_another_outlet_is_via(text: str, outlet: str) -> None:
    assert ("via", outlet) in sources(text)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("The [Bergen Journal] reported that it held.", "reported"),
        ("It held, according to the [Bergen Journal].", "reported"),
        ("It held, Vanda Kelm told the [Bergen Journal].", "said to"),
        ("In an interview with the [Bergen Journal], Kelm said it held.", "said to"),
        ("“It held,” Kelm said Friday night on [BBC]’s breakfast show.", "said on"),
        ("It fell. On [CNN], Kelm said it held.", "said on"),
        ("On [CNN] nobody was seen.", None),
        ("Asked on [CNN] whether it held, Kelm left.", "said on"),
        ("“It held,” Kelm wrote in the [Bergen Journal].", "written in"),
        ("Kelm was alone in announcing her bid for the seat on [BBC] and elsewhere.", None),
        ("She said it held. Kelm was on [CNN].", None),
    ],
)
def test_what_somebody_says_to_an_outlet_or_on_it_is_not_what_the_outlet_reports(
    text: str, how: str | None
) -> None:
    start, end = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    assert leaning(text, start, end) == how
    assert (("via", text[start:end]) in sources(text)) is (how is not None)


def test_a_paper_that_is_called_one_need_not_sound_like_one() -> None:
    told = sources("The dam held, he said in a talk first posted online by the newspaper The Quay.")
    assert ("via", "The Quay") in told


def test_whom_a_speaker_credits_is_no_outlet_the_article_leans_on() -> None:
    text = "“The dam held for weeks, according to the Bergen Journal, and so it does,” Vanda Kelm said."
    assert "via" not in {kind for kind, _ in sources(text)}


def test_staff_in_a_credit_and_the_own_outlet_are_not_via() -> None:
    assert sources("It held.\n\nAdditional reporting by Ola Bergh") == []
    page = version_from(
        [
            ("Dam holds", "headline"),
            ("The Bergen Bugle", "furniture"),
            ("Kelm told the Bugle it held.", "body"),
        ]
    )
    assert [s for s in annotate(page).sources if s.kind == "via"] == []


def test_a_credit_marked_as_such_still_names_the_agency() -> None:
    page = version_from([("The dam held.", "body"), ("With reporting by Fjord Wire", "credit")])
    (source,) = annotate(page).sources
    assert (source.kind, page.text[source.start : source.end]) == ("via", "Fjord Wire")


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("A clerk for Mr. Moll, Vanda Kelm of Kelm and Sons, confirmed that it sank.", ["Vanda Kelm"]),
        ("Vanda Kelm, the head of the Harbour Board, a local body, said it sank.", ["Vanda Kelm"]),
        ("The captain spoke softly, said Mr. Kelm was late and left.", []),
        ("It is a film based on the Bible and sank.", []),
        ("It sank, two of the officials said.", ["two of the officials"]),
        ("But harbour advocates said it sank.", ["harbour advocates"]),
        ("It sank, according to people familiar with the case.", ["people familiar with the case"]),
        ("The suit says it sank.", ["The suit"]),
        ("Norway said it sank.", ["Norway"]),
    ],
)
def test_only_who_tells_is_a_source(text: str, sources: list[str]) -> None:
    found = annotate(text)
    assert [text[s.start : s.end] for s in found.sources] == sources


def test_a_source_knows_its_verb() -> None:
    text = "Vanda Kelm denied it sank. It sank, according to Ola Bergh."
    assert [s.cue.of(text) if s.cue else None for s in annotate(text).sources] == ["denied", "according to"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The officials spoke on condition of anonymity.", "The officials"),
        (
            "An official, who like others spoke on condition of anonymity, said it leaked.",
            "An official, who like others spoke on condition of anonymity",
        ),
        ("Two nurses asked for anonymity because they were not authorized to speak.", "Two nurses"),
        (
            "The pump leaked, a person close to the line said, speaking on condition of anonymity.",
            "a person close to the line",
        ),
    ],
)
def test_the_source_is_the_subject_and_not_its_verb(text: str, source: str) -> None:
    assert sources(text) == [("anonymous", source)]


@pytest.mark.parametrize("text", ["They spoke on condition of anonymity.", "Nobody was authorized to speak."])
def test_where_no_noun_is_kept_unnamed_a_source_is_in_doubt(text: str) -> None:
    assert not any(source.sure for source in annotate(text).sources)


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Bulgarian state television reported that the dam held.", "Bulgarian state television"),
        ("State TV later called the dam safe.", "State TV"),
        ("In Sofia, state television broke off a film to announce that the dam held.", "state television"),
        ("The state-run news agency said that the dam held.", "state-run news agency"),
        (
            "Bulgarian state television claimed the army had gone to show strength.",
            "Bulgarian state television",
        ),
    ],
)
def test_the_broadcaster_of_a_state_is_another_outlet(text: str, outlet: str) -> None:
    assert sources(text) == [("via", outlet)]


def test_what_is_watched_on_state_television_is_not_from_it() -> None:
    assert sources("The crew watched state television and said the dam held.") == []


def test_what_a_broadcaster_did_on_air_is_told_of_it_and_not_by_it() -> None:
    assert sources("In Sofia, state television broke off a film to announce the death of the king.") == []
    told = "State television broke off a film and said that the king was dead, to announce it first."
    assert sources(told) == [("via", "State television")]


def test_a_role_and_the_name_of_who_bears_it_are_one_source() -> None:
    text = "A lawyer for Ms. Kelm, Ola Bergh of Varg, said that she “asserts her innocence in all of it.”"
    assert sources(text) == [("named", "Ola Bergh")]
    assert sources("Ms. Kelm’s lawyer, Ola Bergh, said no.") == [("named", "Ola Bergh")]


def test_adjectives_after_a_role_leave_it_a_role() -> None:
    text = "Two militia leaders loyal to Harland also confirmed the deaths."
    assert sources(text) == [("role", "Two militia leaders loyal to Harland")]


def test_he_who_said_a_quotation_is_one_more_place_of_the_source_in_doubt() -> None:
    text = "James Bergh told the board of the leak. “It was not a proud day,” he said."
    found = [(text[s.start : s.end], s.sure) for s in annotate(text).sources]
    assert found == [("James Bergh", True), ("he", False)]


@pytest.mark.parametrize(
    ("said", "pronoun"),
    [
        ("At one point he seemed to mouth, “It was not a proud day.”", "he"),
        ("“It was not a proud day,” she once said.", "she"),
        ("In the end he fell silent, saying “it was not a proud day at all.”", "he"),
    ],
)
def test_what_a_speaker_did_before_he_spoke_is_no_place_of_the_source(said: str, pronoun: str) -> None:
    name = "Anna Bergh" if pronoun == "she" else "James Bergh"
    text = f"{name}, in a blue coat, looked back at the door several times. {said}"
    assert sources(text) == [("named", pronoun)]
    told = f"{name} told the board of the leak in May. {said}"
    assert sources(told) == [("named", name), ("named", pronoun)]


def test_whom_a_text_goes_by_is_a_source_there_though_he_is_quoted_later() -> None:
    text = "It leaked, according to her publicist, James Bergh. “It was not a proud day,” he said."
    assert sources(text) == [("named", "James Bergh"), ("named", "he")]


def test_the_sentence_right_before_a_quotation_may_bring_it_in() -> None:
    text = "Nobody knew. The mayor of Varg, James Bergh, stood at the door:\n“It was not a proud day for any of us.”"
    assert sources(text) == [("named", "James Bergh")]


def test_he_of_whom_something_is_said_is_no_source() -> None:
    text = "Ola Bergh called it true, saying he had “no interest in wasting the time of the court.”"
    assert "he" not in [words for _, words in sources(text)]


def test_words_about_anonymity_without_a_noun_before_them_are_a_source_in_doubt() -> None:
    (source,) = annotate("On condition of anonymity, it was said that the boat leaked.").sources
    assert source.kind == "anonymous"
    assert not source.sure


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("State media confirmed the footage to show the harbour.", ("via", "State media")),
        ("Harlandian state media also acknowledged that two ships sank.", ("via", "Harlandian state media")),
        ("State-run media denied that a ship had sunk.", ("via", "State-run media")),
        ("The state broadcaster has verified the film.", ("via", "state broadcaster")),
        ("State media outlets warned of a storm.", ("via", "State media")),
        ("State TV claimed that it had sunk.", ("via", "State TV")),
        ("State media denied plans to call elections.", ("via", "State media")),
        ("State media warned people to report crimes.", ("via", "State media")),
        ("State media, citing the decision to call a vote, said a ship sank.", ("via", "State media")),
        ("State media reports plans to call elections.", ("via", "State media")),
        ("State television carried an appeal to show restraint.", ("via", "State television")),
        ("State television broke off a film to report that a ship sank.", ("via", "State television")),
        ("State television broke off a film to announce that a ship sank.", ("via", "State television")),
        ("Local media reported that two ships sank.", ("role", "Local media")),
        ("Local media outlets denied it.", ("role", "Local media outlets")),
        ("News outlets reported that two ships sank.", ("role", "News outlets")),
        ("Two ships sank, Harlandian media said.", ("role", "Harlandian media")),
    ],
)
def test_media_are_a_source_by_any_verb_of_reporting(words: str, source: tuple[str, str]) -> None:
    assert sources(f"The harbour burned on Tuesday night. {words}") == [source]


@pytest.mark.parametrize(
    "words",
    [
        "State media broke off a film to confirm his death.",
        "State television cut short a concert to announce the end of the race.",
        "State radio changed its plans to broadcast the trial.",
        "State television refused to report the fire.",
        "State media were admitted to the hall.",
        "He watched state media deny it.",
        "Social media users had said so before.",
        "In the media, he said, nobody cared.",
        "She had blamed the media and said so.",
    ],
)
def test_media_that_do_something_else_are_none(words: str) -> None:
    assert sources(f"The harbour burned on Tuesday night. {words}") == []


@pytest.mark.parametrize(
    "words",
    ["said nothing after officers surrounded him", "said little", "later said nothing of it on Monday"],
)
def test_who_said_nothing_is_no_source(words: str) -> None:
    assert sources(f"Anthony Kelm {words}.") == []


def test_who_said_that_nothing_was_so_is_one() -> None:
    assert sources("Anthony Kelm said nothing had been decided.") == [("named", "Anthony Kelm")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The man, a friend of Jan Lee, said the ferry leaked.", [("role", "The man")]),
        ("The report, written by Jan Lee, says the ferry leaked.", [("document", "The report")]),
        ("But the report, which Jan Lee wrote, later said the ferry leaked.", [("document", "the report")]),
        (
            "The lawsuit, which was brought by Harland’s attorney general, Jan Lee, and Varg’s attorney general, Ola "
            "Kelm, accused the board of waste.",
            [("document", "The lawsuit")],
        ),
        (
            "Ola Kelm, a clerk who worked for Ann Moll, a baker, said the ferry leaked.",
            [("named", "Ola Kelm")],
        ),
    ],
)
def test_who_is_told_of_between_commas_before_the_verb_is_the_source_and_no_name_in_there(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert sources(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The clerk, Ola Kelm, said the ferry leaked.", [("named", "Ola Kelm")]),
        ("The ferry, which sank, was old, and Ola Kelm, a clerk, said it leaked.", [("named", "Ola Kelm")]),
        ("The owner, who was ill, left, said Ola Kelm.", [("named", "Ola Kelm")]),
    ],
)
def test_a_name_that_has_the_verb_itself_stays_the_source(text: str, found: list[tuple[str, str]]) -> None:
    assert sources(text) == found
