"""Verdicts outlive a new reading of the text, a change of mode and a swap of sides."""

from __future__ import annotations

from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Decisions, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.carrying import carried, unplaced_verdicts, with_carried

OLD = version_from([("The ferry ran aground on Saturday. Nobody was hurt, the coast guard said.", "body")])
ANEW = version_from(
    [
        ("Ferry aground", "headline"),
        ("The ferry ran aground on Saturday.", "body"),
        ("Nobody was hurt, the coast guard said.", "body"),
    ]
)
SHORTER = version_from([("Nobody was hurt, the coast guard said.", "body")])
OTHER = version_from([("Passengers waited for hours on the stranded ship.", "body")])


def place(words: str, text: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


def given(words: str, judgement: str = "confirmed") -> Verdict:
    anchor = Anchor.at(OLD.text, place(words, OLD.text), OLD.content_hash)
    return Verdict("old", judgement, "asked", anchor)  # type: ignore[arg-type]


def finding(id: str, words: str) -> Finding:
    return Finding(id, "removed", "Sentence removed", "", (place(words, ANEW.text),))


LISTED = (
    finding("a", "The ferry ran aground on Saturday."),
    finding("b", "Nobody was hurt, the coast guard said."),
)


def test_a_verdict_follows_its_words_into_a_new_reading() -> None:
    verdict = given("Nobody was hurt, the coast guard said")
    (over,) = carried(LISTED, Decisions(verdicts=(verdict,)), ANEW, OTHER)
    assert (over.finding, over.judgement, over.note) == ("b", "confirmed", "asked")


def test_a_border_put_into_the_words_does_not_lose_it() -> None:
    verdict = given("ran aground on Saturday. Nobody was hurt, the coast guard said")
    (over,) = carried(LISTED, Decisions(verdicts=(verdict,)), ANEW, OTHER)
    assert over.finding in ("a", "b")


def test_it_follows_to_the_other_side_as_well() -> None:
    swapped = tuple(Finding(f.id, "added", f.title, "", right=f.left) for f in LISTED)
    verdict = given("Nobody was hurt, the coast guard said.")
    (over,) = carried(swapped, Decisions(verdicts=(verdict,)), OTHER, ANEW)
    assert over.finding == "b"


def test_what_was_said_of_these_very_texts_belongs_to_the_other_mode() -> None:
    verdict = given("Nobody was hurt, the coast guard said.")
    listed = (Finding("c", "only-left", "Only here", "", (place("Nobody was hurt", OLD.text),)),)
    assert carried(listed, Decisions(verdicts=(verdict,)), OLD, OTHER) == ()


def test_a_verdict_of_its_own_wins() -> None:
    own = Verdict("b", "rejected")
    decisions = Decisions(verdicts=(given("Nobody was hurt, the coast guard said."), own))
    assert carried(LISTED, decisions, ANEW, OTHER) == ()
    over = Verdict("b", "confirmed")
    assert with_carried(decisions, (over,)).verdict_on("b") == own
    assert with_carried(Decisions(), (over,)).verdict_on("b") == over


def test_words_of_another_pair_carry_nothing() -> None:
    assert carried(LISTED, Decisions(verdicts=(given("Nobody was hurt"),)), OTHER, OTHER) == ()


def test_a_few_letters_are_not_trusted_in_another_text() -> None:
    short = version_from([("It sank.", "body")])
    verdict = Verdict("old", "confirmed", "", Anchor.at(short.text, Span(0, 8), short.content_hash))
    text = version_from([("It sank.", "body"), ("Late.", "body")])
    listed = (Finding("a", "removed", "", "", (Span(0, 8),)),)
    assert carried(listed, Decisions(verdicts=(verdict,)), text, OTHER) == ()


def test_words_that_no_text_has_are_told() -> None:
    here, gone = given("Nobody was hurt, the coast guard said."), given("The ferry ran aground on Saturday.")
    decisions = Decisions(verdicts=(here, gone))
    assert unplaced_verdicts([SHORTER, OTHER], decisions) == (gone,)
    assert unplaced_verdicts([OLD], decisions) == ()


def test_what_was_said_of_five_is_not_said_of_six() -> None:
    """The words between what stood before and after are nearly the same, and a figure of them is not."""
    before, words, after = (
        "The harbour office spoke.",
        "Some 15 boats left the quay at noon that day.",
        "It rained.",
    )
    old = version_from([(f"{before} {words} {after}", "body")])
    verdict = Verdict(
        "old", "confirmed", "asked", Anchor.at(old.text, place(words, old.text), old.content_hash)
    )
    for again, follows in ((words.replace("quay", "quays"), 1), (words.replace("15", "16"), 0)):
        anew = version_from([(f"{before} {again} {after}", "body")])
        listed = (Finding("a", "removed", "Sentence removed", "", (place(again, anew.text),)),)
        assert len(carried(listed, Decisions(verdicts=(verdict,)), anew, OTHER)) == follows


def test_a_name_alone_is_not_known_again_though_much_stood_beside_it() -> None:
    """The words beside it are those of another text: that the name is there as well says nothing."""
    old = version_from(
        [("On Monday the owner of the ferry, Orsolya Kelm, told the harbour office so.", "body")]
    )
    verdict = Verdict("old", "unsure", "", Anchor.at(old.text, place("Kelm", old.text), old.content_hash))
    another = version_from(
        [("Reporters who had asked for Kelm were sent away from the quay by guards.", "body")]
    )
    anew = version_from([("On Monday the owner of the ferry, Orsolya Kelm, told the office so.", "body")])
    for text, follows in ((another, 0), (anew, 1)):
        listed = (Finding("a", "name", "Spelled differently", "", (place("Kelm", text.text),)),)
        assert len(carried(listed, Decisions(verdicts=(verdict,)), text, OTHER)) == follows
