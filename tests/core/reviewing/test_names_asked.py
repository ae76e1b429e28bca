"""An answer to "Spelled A / B" reaches the names, and the finding stays where that would have taken it away."""

from __future__ import annotations

from variorum import annotate, compare, cross_reference, findings
from variorum.model.decisions import Decisions, EntityDecision, Judgement, Verdict
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.reviewing.names_asked import answer, are_said_to_be_apart, are_said_to_be_one, spellings_asked

LEFT = (
    "The harbour office of Testham was closed on Friday, Karim Halvadin said.\n\n"
    "Karim Halvadin has run the office for ten years, and nobody was hurt in the storm."
)
RIGHT = (
    "Kareem Halvadin closed the harbour office of Testham on Friday.\n\n"
    "“Nobody was hurt in the storm,” Kareem Halvadin said in front of the office. Ada Brook, the mayor, agreed."
)
TEXTS = annotate(LEFT), annotate(RIGHT)
COMPARED = compare(LEFT, RIGHT, mode="outlets")


def read(decisions: Decisions) -> tuple[Dossier, tuple[Finding, ...]]:
    dossier = cross_reference(TEXTS, {(0, 1): COMPARED}, decisions, ("Gazette", "Post"))
    return dossier, findings(COMPARED, dossier, ("Gazette", "Post"), decisions, TEXTS)


def spelled(found: tuple[Finding, ...]) -> Finding:
    return next(finding for finding in found if finding.title.startswith("Spelled"))


def called(dossier: Dossier) -> list[tuple[str, ...]]:
    return [entity.spellings for entity in dossier.entities if "Halvadin" in entity.name]


def judged(judgement: Judgement) -> Decisions:
    asked = spelled(read(Decisions())[1])
    names = spellings_asked(asked, *TEXTS)
    said = answer(names, one=judgement == "confirmed")
    return Decisions(entities=said, verdicts=(Verdict(asked.id, judgement),))


def test_it_asks_about_names_and_not_about_words_used_for_somebody() -> None:
    asked = spelled(read(Decisions())[1])
    assert spellings_asked(asked, *TEXTS) == ("Kareem Halvadin", "Karim Halvadin")
    described = Finding(
        "f", "name", "Described differently", "", asked.left[:1], (type(asked.left[0])(0, 6),)
    )
    assert spellings_asked(described, *TEXTS) == ()


def test_said_to_be_one_they_are_one_and_nothing_is_open() -> None:
    decisions = judged("confirmed")
    dossier, found = read(decisions)
    assert len(called(dossier)) == 1
    assert are_said_to_be_one(["Karim Halvadin", "Kareem Halvadin"], decisions)
    assert any(
        "You said that these spellings are one name" in why
        for entity in dossier.entities
        for why in entity.why
    )
    assert spelled(found) == spelled(read(Decisions())[1])


def test_said_to_be_apart_they_are_two_names_and_the_finding_stays_with_its_verdict() -> None:
    before, decisions = spelled(read(Decisions())[1]), judged("rejected")
    dossier, found = read(decisions)
    assert sorted(called(dossier)) == [("Kareem Halvadin",), ("Karim Halvadin",)]
    assert spelled(found) == before
    assert not [row for row in dossier.disagreements if row.kind == "spelling"]
    assert not any({"Karim Halvadin", "Kareem Halvadin"} <= {dossier.entities[k.one].name,
                                                             dossier.entities[k.other].name}
                   for k in dossier.perhaps)  # fmt: skip


def test_set_apart_in_the_list_of_names_there_is_nothing_left_to_ask() -> None:
    apart = Decisions(entities=(EntityDecision("split", ("Karim Halvadin", "Kareem Halvadin")),))
    _, found = read(apart)
    assert not [finding for finding in found if finding.title.startswith("Spelled")]


def test_three_spellings_that_are_not_one_are_three() -> None:
    names = ("Kareem Halvadin", "Karim Halvadin", "Kerim Halvadin")
    apart = answer(names, one=False)
    assert [decision.names for decision in apart] == [names[:2], (names[0], names[2]), names[1:]]
    assert are_said_to_be_apart(names, Decisions(entities=apart))
    assert not are_said_to_be_apart(names, Decisions(entities=apart[:2]))
    assert not are_said_to_be_one(names, Decisions(entities=apart))


def test_a_verdict_alone_says_nothing_of_the_names() -> None:
    asked = spelled(read(Decisions())[1])
    for judgement in ("confirmed", "rejected", "unsure"):
        dossier, found = read(Decisions(verdicts=(Verdict(asked.id, judgement),)))  # type: ignore[arg-type]
        assert found == read(Decisions())[1]
        assert called(dossier) == called(read(Decisions())[0])


def test_a_merge_that_was_taken_back_says_nothing() -> None:
    names = ("Kareem Halvadin", "Karim Halvadin")
    merge, split = EntityDecision("merge", names), EntityDecision("split", names)
    assert are_said_to_be_one(names, Decisions(entities=(merge,)))
    assert not are_said_to_be_one(names, Decisions(entities=(merge, split)))
