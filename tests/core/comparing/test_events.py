"""Whether two reports tell of one event, or of two of one kind."""

from __future__ import annotations

import variorum
from variorum.comparing.relation.event_evidence import Evidence, evidence
from variorum.comparing.witness import witness_of

NOTE = "these seem to be different events"
ONE_RAID = (
    "Coast guards seize 14 smugglers off Port Ellery\n\nThe coast guard arrested 14 smugglers off Port Ellery on "
    "Monday. The cutter Marram stopped two boats at dawn, said Captain Ilse Brandvold. Brandvold said the Marram "
    "had followed the boats for six hours. The smugglers came from Tarsk, said Brandvold."
)
THE_SAME_RAID = (
    "Smugglers held\n\nFourteen men are held after a chase off Port Ellery. The Marram, a cutter of the coast "
    "guard, caught them in two boats on Monday. Brandvold, her captain, said 14 smugglers did not resist. "
    "It took the Marram six hours to catch up, said Brandvold."
)
ANOTHER_RAID = (
    "Coast guards catch 9 smugglers off Port Ellery\n\nThe coast guard arrested 9 smugglers off Port Ellery on "
    "Friday. The frigate Kestrel fired warning shots at a trawler, said Commander Joao Teles. Teles said the "
    "Kestrel was on her first patrol. A smuggler was wounded, said Teles, and flown out by the Kestrel."
)


def noted(left: str, right: str) -> bool:
    return NOTE in variorum.compare(left, right, mode="outlets").notes


def found(left: str, right: str) -> Evidence:
    told = evidence((), witness_of(left), witness_of(right))
    assert told is not None
    return told


def test_two_raids_with_their_own_ships_people_days_and_counts_are_two_events() -> None:
    assert noted(ONE_RAID, ANOTHER_RAID)
    assert noted(THE_SAME_RAID, ANOTHER_RAID)


def test_one_raid_told_in_other_words_is_one_event() -> None:
    assert not noted(ONE_RAID, THE_SAME_RAID)


def test_versions_of_one_article_are_never_taken_for_two_events() -> None:
    assert NOTE not in variorum.compare(ONE_RAID, ANOTHER_RAID, mode="versions").notes


def test_texts_too_short_or_without_names_are_left_open() -> None:
    assert not noted("The Marram sailed. She sank.", "Kestrel won. Teles smiled.")
    assert not noted(
        "渡轮搁浅了。没有人受伤。港口关闭。下雨了。", "议会投票。法案通过。总理满意。反对派抗议。"
    )
    assert evidence((), witness_of("渡轮搁浅了。"), witness_of("议会投票。")) is None


def test_the_evidence_counts_names_days_and_figures_of_each_text() -> None:
    told = found(ONE_RAID, ANOTHER_RAID)
    assert told.own_names > 0.4
    assert (told.same_weekday, told.other_weekdays) == (0, 1)
    assert told.other_counts > 0
    same = found(ONE_RAID, THE_SAME_RAID)
    assert (same.own_names, same.same_weekday, same.other_counts) == (0, 1, 0)


def test_a_word_that_also_stands_in_small_letters_is_no_name() -> None:
    assert found(
        "He saw Police. The police saw Marram. Marram sank.", "Up came Kestrel. So did Teles."
    ).own_names


def test_weekdays_and_months_are_no_names_and_days_are_known_in_other_languages() -> None:
    german = "Am Montag kam die Fregatte Marram. Die Marram sank. Im Oktober stieg sie."
    told = found(german, "On Monday the Marram sank. In October she rose, and Teles saw the Marram.")
    assert told.same_weekday == 1
    assert found("She left on Monday in May, Teles said.", "He, Brandvold, left on Friday.").shared_names == 0


def test_a_year_in_both_speaks_for_one_event() -> None:
    assert found("In 2011 Teles sank.", "Since 2011 Brandvold rose.").same_year == 1
    assert found("In 2011 Teles sank.", "Since 2012 Brandvold rose.").same_year == 0


def test_figures_speak_only_where_both_have_several() -> None:
    few = found("Then Teles saw 21 gulls.", "Then Brandvold saw 22 boats.")
    assert few.other_figures == 0
    many = found(
        "Then Teles saw 21 gulls, 31 terns and 41 auks.", "Then Brandvold saw 22 boats, 32 nets and 42 men."
    )
    assert many.other_figures == 1


def test_the_order_of_the_texts_does_not_matter() -> None:
    assert found(ONE_RAID, ANOTHER_RAID) == found(ANOTHER_RAID, ONE_RAID)
