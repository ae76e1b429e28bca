"""Findings as rows: filtered, grouped, folded."""

from __future__ import annotations

from dataclasses import replace

from variorum.model.decisions import Decisions, Verdict
from variorum.model.span import Span
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.finding_rows import (
    ONLY_IN_THE_OPEN,
    Review,
    View,
    finding_rows,
    folded_away,
    review_of,
)
from variorum_gui.sidebar.places import ParagraphNumbers
from variorum_gui.sidebar.rows import Row


def keys(rows: tuple[Row, ...]) -> list[str]:
    return [row.key for row in rows]


def decided(shown: Shown, *verdicts: Verdict) -> Shown:
    return replace(shown, decisions=Decisions(verdicts=verdicts))


def test_between_outlets_lone_passages_without_weight_are_folded(outlets: Shown) -> None:
    rows = finding_rows(outlets, View())
    assert keys(rows) == ["f-hurt", "f-name", "f-quote", "f-only-0", "f-precision", "fold:only"]
    assert rows[-1].aside == "1 more to review"
    unfolded = finding_rows(outlets, View(unfolded=frozenset({"only"})))
    assert keys(unfolded)[-2:] == ["fold:only", "f-only-1"]


def test_under_decided_the_heading_counts_what_is_listed_there(outlets: Shown) -> None:
    lone = decided(outlets, Verdict("f-only-1", "unsure"), Verdict("f-only-0", "confirmed"))
    head = next(row for row in finding_rows(lone, View(filter="decided")) if row.kind == "fold")
    assert head.aside == "1 decided"


def test_many_lone_passages_do_not_flood_the_list(outlets: Shown) -> None:
    lone = next(f for f in outlets.findings if f.id == "f-only-0")
    many = replace(outlets, findings=tuple(replace(lone, id=str(i)) for i in range(40)))
    rows = finding_rows(many, View())
    assert len(rows) == ONLY_IN_THE_OPEN + 1
    assert rows[-1].aside == f"{40 - ONLY_IN_THE_OPEN} more to review"


def test_the_heading_says_which_stand_above_it(outlets: Shown) -> None:
    head = finding_rows(outlets, View())[-1]
    assert head.tip.startswith("Of what was found in one text only, at most 2 passages")


def test_what_was_folded_stays_so_while_one_judges(outlets: Shown) -> None:
    """Whatever leaves the list: judged, or linked and so not found any more."""
    lone = next(f for f in outlets.findings if f.id == "f-only-0")
    many = replace(outlets, findings=tuple(replace(lone, id=str(i)) for i in range(5)))
    assert keys(finding_rows(many, View())) == ["0", "1", "fold:only"]
    judged = decided(many, Verdict("0", "confirmed"))
    assert keys(finding_rows(judged, View(unfolded=frozenset({"only"})))) == ["1", "fold:only", "2", "3", "4"]
    all_above = decided(many, Verdict("0", "confirmed"), Verdict("1", "rejected"))
    assert keys(finding_rows(all_above, View())) == ["2", "3", "4"], (
        "nothing is left to stand before a heading"
    )
    behind = folded_away(many, View())
    assert behind == {"2", "3", "4"}
    linked = replace(many, findings=many.findings[1:])
    assert keys(finding_rows(linked, View(behind=behind))) == ["1", "fold:only"]
    assert folded_away(linked, View(behind=behind)) == behind


def test_between_versions_what_changes_meaning_comes_first(versions: Shown) -> None:
    rows = finding_rows(versions, View())
    assert [(row.kind, row.title) for row in rows] == [
        ("section", "May change the meaning"),
        ("item", "Figure changed: 31 → 34"),
        ("item", "Sentence with a source removed"),
        ("section", "Other changes"),
        ("fold", "Wording 4"),
        ("fold", "House style 2"),
    ]
    assert rows[4].aside == "3 rewordings, 1 move"
    assert rows[5].aside == "By → By, one rule"


def test_rows_say_the_paragraphs_as_the_texts_print_them(outlets: Shown, versions: Shown) -> None:
    assert finding_rows(outlets, View())[0].where == "¶3 · ¶3"
    assert finding_rows(versions, View())[1].where == "¶1"


def test_a_decided_finding_stays_in_sight_until_the_filter_is_pressed_again(outlets: Shown) -> None:
    shown = decided(outlets, Verdict("f-quote", "confirmed"))
    assert "f-quote" not in keys(finding_rows(shown, View()))
    staying = finding_rows(shown, View(staying=frozenset({"f-quote"})))
    row = next(row for row in staying if row.key == "f-quote")
    assert (row.sign, row.aside, row.strong) == ("confirmed", "confirmed", False)
    assert keys(finding_rows(shown, View("decided"))) == ["f-quote"]


def test_the_review_counts_a_note_without_a_verdict_as_to_review(outlets: Shown) -> None:
    shown = decided(outlets, Verdict("f-quote", "unsure"), Verdict("f-name", None, "ask"))
    assert review_of(shown) == Review(5, 1)


def test_rejected_findings_step_back(outlets: Shown) -> None:
    shown = decided(outlets, Verdict("f-hurt", "rejected"))
    row = finding_rows(shown, View("all"))[0]
    assert row.faded
    assert row.aside == "rejected"


def test_other_orders_have_no_groups(versions: Shown) -> None:
    rows = finding_rows(versions, View(sorting="reading"))
    assert all(row.kind == "item" for row in rows)
    starts = [row.places[0].span.start for row in rows]
    assert starts == sorted(starts)


def test_a_name_in_two_spellings_is_asked_about_as_a_person(outlets: Shown) -> None:
    row = next(row for row in finding_rows(outlets, View()) if row.key == "f-name")
    assert row.acts == ("confirm", "reject", "unsure", "same person", "apart", "note")
    assert "unsure" in row.more_acts


def test_a_row_is_spoken_with_its_state(outlets: Shown) -> None:
    row = finding_rows(outlets, View())[1]
    assert row.spoken() == ("Spelled Marta / Márta Ilves, to review. One passenger, two spellings. ¶2 · ¶2")


def test_a_passage_in_a_paragraph_without_number_is_not_passed_over_in_silence(outlets: Shown) -> None:
    left, right = (text for text in (outlets.left, outlets.right) if text is not None)
    captions = tuple(replace(one, role="caption") for one in left.version.paragraphs)
    unnumbered = replace(outlets, left=replace(left, version=replace(left.version, paragraphs=captions)))
    places = (
        Place("left", Span(0, 4)),
        Place("right", Span(right.version.paragraphs[1].start, right.version.paragraphs[1].end)),
    )
    assert ParagraphNumbers(unnumbered).words(places) == "Caption · ¶1"
    assert ParagraphNumbers(unnumbered).words(places[:1]) == "Caption"
    assert ParagraphNumbers(unnumbered).words((places[0], places[0])) == "Caption"
    notices = tuple(replace(one, role="notice") for one in left.version.paragraphs)
    noted = replace(outlets, left=replace(left, version=replace(left.version, paragraphs=notices)))
    assert ParagraphNumbers(noted).words(places) == "¶ · ¶1"
    assert ParagraphNumbers(noted).words(places[:1]) == ""


def test_a_passage_in_a_headline_says_so(outlets: Shown) -> None:
    assert outlets.right is not None
    numbers, (head, *_, last) = ParagraphNumbers(outlets), outlets.right.version.paragraphs
    there, body = Place("right", Span(head.start, head.end)), Place("right", Span(last.start, last.end))
    number = numbers.of(body)
    headline = Place("left", Span(0, 4))
    assert number
    assert numbers.words((headline,)) == "Headline"
    assert numbers.words((headline, body)) == f"Headline · ¶{number}"
    assert numbers.change((headline, body)) == f"Headline → ¶{number}"
    assert numbers.words((headline, there)) == numbers.change((headline, there)) == "Headline"


def test_a_passage_of_one_text_alone_tells_whom_the_reader_named_as_its_speaker(outlets: Shown) -> None:
    def rows(decided: bool) -> dict[str, str]:
        assert outlets.right is not None
        assert outlets.right.annotations is not None
        (quote,) = outlets.right.annotations.quotes
        annotations = replace(outlets.right.annotations, quotes=(replace(quote, decided=decided),))
        passage = Span(quote.start - 1, quote.end + 1)
        mayor = next(f for f in outlets.findings if f.id == "f-only-0")
        lone = replace(mayor, id="lone", right=(passage,), detail="“We heard”")
        shown = replace(
            outlets,
            right=replace(outlets.right, annotations=annotations),
            findings=(lone, replace(lone, id="kept", kept=True), mayor),
        )
        found = finding_rows(shown, View(unfolded=frozenset({"only"})))
        return {row.key: row.detail for row in found}

    named = rows(decided=True)
    assert named["lone"] == "“We heard”\nSpeaker: Marta Ilves, named by hand."
    assert named["kept"] == "“We heard”"
    assert "Speaker" not in named["f-only-0"]
    assert rows(decided=False)["lone"] == "“We heard”"
    assert finding_rows(replace(outlets, dossier=None), View())
