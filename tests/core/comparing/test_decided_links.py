"""Links the reader made or refused."""

from __future__ import annotations

import variorum
from variorum.comparing.overruling import unplaced_links
from variorum.model.building import plain_version
from variorum.model.decisions import Anchor, Decisions, LinkDecision
from variorum.model.span import Span

LEFT = "The ferry Isola ran aground on Saturday. Nobody was hurt. It rained all night long."
RIGHT = "On Saturday the ferry Isola ran aground. All ninety aboard are well. The port was closed."


def anchor(text: str, words: str) -> Anchor:
    at = text.index(words)
    return Anchor.at(text, Span(at, at + len(words)), plain_version(text).content_hash)


def decide(left: str, right: str, linked: bool) -> Decisions:
    return Decisions(links=(LinkDecision(anchor(LEFT, left), anchor(RIGHT, right), linked),))


def test_a_link_made_by_hand_is_sure_and_covers_whole_sentences() -> None:
    c = variorum.compare(LEFT, RIGHT, decisions=decide("Nobody was", "ninety aboard", True))
    (made,) = [k for k in c.links if k.left.of(LEFT) == "Nobody was hurt."]
    assert made.right.of(RIGHT) == "All ninety aboard are well."
    assert (made.score, made.why) == (1.0, ("you linked these",))
    assert made.left not in c.only_left


def test_a_link_by_hand_is_told_from_the_machines_also_after_a_swap_and_in_json() -> None:
    c = variorum.compare(LEFT, RIGHT, decisions=decide("Nobody was", "ninety aboard", True))
    assert [k.left.of(LEFT) for k in c.links if k.by_reader] == ["Nobody was hurt."]
    swapped = variorum.compare(RIGHT, LEFT, decisions=decide("Nobody was", "ninety aboard", True))
    assert [k.right.of(LEFT) for k in swapped.links if k.by_reader] == ["Nobody was hurt."]
    assert variorum.Comparison.from_dict(c.to_dict()) == c


def test_a_link_found_anyway_keeps_the_machines_reasons_behind_the_readers() -> None:
    same = "The port was closed on Sunday."
    c = variorum.compare(
        same,
        same,
        decisions=Decisions(
            links=(LinkDecision(Anchor.at(same, Span(0, 8), ""), Anchor.at(same, Span(0, 8), ""), True),)
        ),
    )
    (link,) = c.links
    assert link.by_reader
    assert link.why[0] == "you linked these"
    assert len(link.why) > 1


def test_a_refused_link_is_gone_and_both_sentences_stand_alone() -> None:
    plain = variorum.compare(LEFT, RIGHT)
    assert any(k.left.start == 0 for k in plain.links)
    c = variorum.compare(LEFT, RIGHT, decisions=decide("ran aground", "ran aground", False))
    assert not any(k.left.start == 0 for k in c.links)
    assert c.only_left[0].start == 0
    assert c.apply("left") == RIGHT


def test_decisions_hold_when_the_sides_are_swapped_and_the_later_one_wins() -> None:
    refused = decide("ran aground", "ran aground", False)
    assert not any(k.right.start == 0 for k in variorum.compare(RIGHT, LEFT, decisions=refused).links)
    both = Decisions(links=(*refused.links, *decide("ran aground", "ran aground", True).links))
    assert any(
        k.left.start == 0 and k.score == 1.0 for k in variorum.compare(LEFT, RIGHT, decisions=both).links
    )


def test_a_link_made_by_hand_that_was_found_anyway_becomes_certain() -> None:
    c = variorum.compare(LEFT, RIGHT, decisions=decide("ran aground", "ran aground", True))
    (link,) = [k for k in c.links if k.left.start == 0]
    assert link.score == 1.0


def test_decisions_about_words_that_are_gone_change_nothing() -> None:
    gone = Decisions(links=(LinkDecision(Anchor("", "no such words"), Anchor("", "nor these"), False),))
    assert variorum.compare(LEFT, RIGHT, decisions=gone) == variorum.compare(LEFT, RIGHT)


QUOTED_LEFT = "The mayor spoke. “We will not leave the island before winter comes again,” she said at noon."
QUOTED_RIGHT = (
    "Rain fell. Asked at the gates, Holm said: “We will not leave the island before winter comes again.”"
)


def test_a_refused_quotation_is_gone_and_does_not_come_back_when_its_sentences_are_refused() -> None:
    plain = variorum.compare(QUOTED_LEFT, QUOTED_RIGHT, mode="outlets")
    quote = next(k for k in plain.links if k.kind == "quote")
    whole = next(k for k in plain.links if k.kind != "quote")
    for refused in (quote, whole):
        anchors = (
            Anchor.at(text, span, plain_version(text).content_hash)
            for text, span in ((QUOTED_LEFT, refused.left), (QUOTED_RIGHT, refused.right))
        )
        decisions = Decisions(links=(LinkDecision(*anchors, False),))
        assert not variorum.compare(QUOTED_LEFT, QUOTED_RIGHT, "outlets", decisions=decisions).links


def test_bylines_that_the_reader_linked_stay_linked_between_outlets() -> None:
    left = "Storm kills four\nBy Ada Holm and Jon Dee\nThe storm killed four fishermen near Aldport."
    right = "Four dead after gale\nBy Jon Dee\nA gale left four fishermen dead off Aldport on Sunday."
    anchors = (
        Anchor.at(text, Span(at, at + len(words)), plain_version(text).content_hash)
        for text, words in ((left, "By Ada Holm and Jon Dee"), (right, "By Jon Dee"))
        for at in (text.index(words),)
    )
    decisions = Decisions(links=(LinkDecision(*anchors, True),))
    c = variorum.compare(left, right, mode="outlets", decisions=decisions)
    (made,) = [k for k in c.links if k.left.of(left).startswith("By ")]
    assert (made.score, made.why) == (1.0, ("you linked these",))


def test_a_link_made_on_some_words_is_gone_once_its_sentences_are_set_apart() -> None:
    made = decide("Nobody was", "ninety aboard", True)
    apart = decide("Nobody was hurt.", "All ninety aboard are well.", False)
    both = Decisions(links=(*made.links, *apart.links))
    for left, right in ((LEFT, RIGHT), (RIGHT, LEFT)):
        c = variorum.compare(left, right, decisions=both)
        assert not any("Nobody" in k.left.of(left) + k.right.of(right) for k in c.links)


def test_a_passage_linked_anew_has_the_new_partner_alone() -> None:
    anew = Decisions(
        links=(
            *decide("ran aground", "ran aground", False).links,
            *decide("ran aground", "The port was closed.", True).links,
        )
    )
    (link,) = [k for k in variorum.compare(LEFT, RIGHT, decisions=anew).links if k.left.start == 0]
    assert link.right.of(RIGHT) == "The port was closed."


def test_a_link_made_by_hand_stays_when_there_is_no_time_to_compare_its_words() -> None:
    c = variorum.compare(LEFT, RIGHT, budget=0, decisions=decide("Nobody was", "ninety aboard", True))
    (made,) = c.links
    assert made.right.of(RIGHT) == "All ninety aboard are well."
    assert not made.edits
    assert not c.complete
    assert c.apply("left") == RIGHT


def test_a_link_holds_where_a_new_reading_put_other_white_space_into_its_words() -> None:
    decisions = decide("Nobody was hurt.", "All ninety aboard are well.", True)
    anew = LEFT.replace("Nobody was", "Nobody\nwas")
    c = variorum.compare(anew, RIGHT, decisions=decisions)
    (made,) = [k for k in c.links if k.score == 1.0 and "you linked these" in k.why]
    assert made.right.of(RIGHT) == "All ninety aboard are well."


def test_a_link_is_lost_when_one_of_its_passages_is_in_no_text() -> None:
    links = decide("Nobody was hurt.", "All ninety aboard are well.", True).links
    assert unplaced_links([LEFT, RIGHT], links) == ()
    assert unplaced_links([LEFT.replace("was hurt", "\n was  hurt"), RIGHT], links) == ()
    assert unplaced_links([LEFT], links) == links
    assert unplaced_links([RIGHT, LEFT.replace("hurt", "harmed")], links) == links
    assert unplaced_links([RIGHT.replace("aboard", ""), LEFT], links) == links
