"""Names, figures, quotations, wording and notes as rows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.left_out import not_searched
from variorum.entities.annotating import annotate
from variorum.model.article import Article
from variorum.model.building import plain_version
from variorum.model.comparison import Comparison
from variorum.model.decisions import Anchor, Decisions, Note, Verdict
from variorum.model.dossier import Disagreement, QuotePair
from variorum.model.span import Span
from variorum.reviewing.listing import findings
from variorum_gui.shown import Shown, ShownText
from variorum_gui.sidebar import messages, source_rows
from variorum_gui.sidebar.counts import tab_counts
from variorum_gui.sidebar.figure_rows import figure_rows
from variorum_gui.sidebar.name_rows import entity_of, name_rows
from variorum_gui.sidebar.name_view import NameView
from variorum_gui.sidebar.note_rows import note_rows, place_of
from variorum_gui.sidebar.quotation_rows import quotation_rows
from variorum_gui.sidebar.rows import Row
from variorum_gui.sidebar.wording_rows import wording_rows


def titles(rows: tuple[Row, ...]) -> list[str]:
    return [row.title for row in rows]


def test_names_in_both_texts_come_before_names_in_one(outlets: Shown) -> None:
    assert titles(name_rows(outlets))[:-1] == [
        "In both texts 2",
        "Marta Ilves",
        "Northern News Agency",
        "Found in one text 1",
        "Jon Pask",
    ]


def test_a_name_tells_its_spellings_its_counts_and_the_words_used_for_it(outlets: Shown) -> None:
    row = name_rows(outlets)[1]
    assert row.sign == "person"
    assert row.cells == ("1", "1")
    assert row.detail.split("\n") == [
        "also Márta Ilves",
        "Summit Herald: “a teacher”",
    ]
    assert [place.side for place in row.places] == ["left", "right"]
    assert entity_of(outlets, row.key) is not None


def test_names_are_filtered_by_kind_and_by_the_words_used_for_them(outlets: Shown) -> None:
    bodies = titles(name_rows(outlets, NameView("organisation")))
    assert bodies[:2] == ["In both texts 1", "Northern News Agency"]
    assert "Marta Ilves" in titles(name_rows(outlets, NameView(words="teacher")))
    assert titles(name_rows(outlets, NameView("place"))) == ["No name fits this filter."]


def test_figures_say_what_was_not_searched_and_claim_no_agreement(outlets: Shown) -> None:
    rows = titles(figure_rows(outlets))
    assert rows[0] == ("Valley Echo: written 1 hour later than Summit Herald. Figures may have been updated.")
    assert rows[1:3] == ["Stated with different precision", "31 / about 30."]
    assert rows.count(not_searched()) == 1
    assert "Numbers of people and things" in rows
    assert "31 – people" in rows
    assert outlets.dossier is not None
    none = replace(outlets, dossier=replace(outlets.dossier, disagreements=()))
    assert titles(figure_rows(none))[1].startswith("No differing figures found.")


@pytest.mark.parametrize(
    ("kind", "heading"),
    [("place", "Places to check"), ("colour", "Described differently"), ("side", "Described differently")],
)
def test_places_and_colours_that_differ_are_not_called_figures(
    outlets: Shown, kind: str, heading: str
) -> None:
    assert outlets.dossier is not None
    values = ((0, None, Span(0, 3), "Oslo"), (1, None, Span(0, 3), "Bergen"))
    rows = (
        *outlets.dossier.disagreements,
        Disagreement(kind, "check", values, "What it is: please check."),
    )
    told = titles(figure_rows(replace(outlets, dossier=replace(outlets.dossier, disagreements=rows))))
    at = told.index(f"{heading} 1") if f"{heading} 1" in told else told.index(heading)
    assert told[at + 1].startswith("What it is")
    assert not any(title.startswith("Perhaps the same figure") for title in told)


def test_a_text_without_outlet_has_one_name_in_every_row(outlets: Shown) -> None:
    assert outlets.left is not None
    assert outlets.right is not None
    headline, file = "“Lift stops above the […]”", "passengers-stuck-in-the-cable-car.txt"
    named = replace(
        outlets,
        left=replace(outlets.left, article=replace(outlets.left.article, outlet=""), name=headline),
        right=replace(outlets.right, article=replace(outlets.right.article, outlet=""), name=file, file=file),
    )
    assert f"{headline}: “We heard one bang" in quotation_rows(named)[1].detail
    assert f"{file}: “We heard a bang" in quotation_rows(named)[1].detail
    stated = next(row for row in figure_rows(named) if row.title == "31 – people")
    assert stated.aside == "¶1"
    assert f"\n{headline}: “The cable car stopped with 31 people" in stated.detail
    for row in (*quotation_rows(named), *figure_rows(named), *name_rows(named)):
        assert not {"left:", "right:", "left"} & {*row.detail.split(), *row.aside.split()}


def test_a_quotation_in_other_words_shows_both_wordings(outlets: Shown) -> None:
    rows = quotation_rows(outlets)
    pair = rows[1]
    assert pair.title == "Quotation in different words"
    assert "Summit Herald: “We heard one bang and then nothing,”" in pair.detail
    assert pair.where == "¶2 · ¶2"


@pytest.mark.parametrize(
    ("one", "other", "title"),
    [
        (
            "The Pentagon said on Monday: “The strike was aimed at deterring any further attack plans.”",
            "The strike “was aimed at deterring any further attack plans,” the Defense Department said.",
            "Speaker named in two ways",
        ),
        (
            "Mayor Ines Calder said: “I did not close the harbour to fishing boats this winter.”",
            "Mayor Ines Calder said: “I did close the harbour to fishing boats this winter, and then left.”",
            "Quotation with a negation in one text only",
        ),
    ],
)
def test_a_quotation_is_called_among_the_quotations_as_its_finding_calls_it(
    one: str, other: str, title: str
) -> None:
    left, right = annotate(one), annotate(other)
    comparison, dossier = compare(one, other, mode="outlets"), cross_reference([left, right])
    texts = [
        ShownText(Article((version,)), version, name=name, annotations=annotations)
        for name, annotations in (("Post", left), ("Herald", right))
        for version in [plain_version(annotations.text)]
    ]
    shown = Shown(*texts, comparison, dossier, findings(comparison, dossier, ("Post", "Herald")))
    assert title in {finding.title for finding in shown.findings}
    assert titles(quotation_rows(shown))[1] == title


def test_quotations_of_one_person_in_two_spellings_are_one_group(outlets: Shown) -> None:
    rows = quotation_rows(outlets)
    at = titles(rows).index("Marta Ilves")
    assert rows[at].kind == "section"
    assert [row.detail for row in rows[at + 1 : at + 3]] == ["Summit Herald", "Valley Echo"]


def test_an_agency_both_credit_with_one_thing_is_named_as_no_corroboration(outlets: Shown) -> None:
    words = "Both credit Northern News Agency: shared copy is not corroboration."
    assert words not in titles(quotation_rows(outlets))  # each takes something else from it
    assert outlets.comparison is not None
    left, right = (
        Span(text.rindex("\n", 0, text.index("Northern")) + 1, text.index("Northern") + 8)
        for text in (outlets.comparison.left, outlets.comparison.right)
    )
    link = replace(outlets.comparison.links[0], left=left, right=right)
    linked = replace(outlets.comparison, links=(link,), left_sentences=(left,), right_sentences=(right,))
    assert words in titles(quotation_rows(replace(outlets, comparison=linked)))
    # Nor does the page of a story say so of a quotation alone, or of what is only possibly the same.
    for other in (replace(link, kind="quote"), replace(link, score=0.6)):
        doubted = replace(outlets, comparison=replace(linked, links=(other,)))
        assert words not in titles(quotation_rows(doubted))
    # Two versions of one article are one voice, whomever they credit.
    versions = replace(outlets, comparison=replace(linked, mode="versions"))
    assert words not in titles(quotation_rows(versions))


def test_what_both_texts_tell_is_asked_only_for_a_source_that_both_name(
    outlets: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Comparison] = []

    def nothing_told(comparison: Comparison) -> tuple[()]:
        asked.append(comparison)
        return ()

    monkeypatch.setattr(source_rows, "_told_in_both", nothing_told)
    assert "By way of others 1" in titles(quotation_rows(outlets))
    assert len(asked) == 1
    assert outlets.right is not None
    text = "The lift was checked, the Mountain Post reported. Nobody was hurt."
    other = replace(outlets.right, annotations=annotate(plain_version(text)))
    assert "By way of others 2" in titles(quotation_rows(replace(outlets, right=other, dossier=None)))
    assert len(asked) == 1


def test_another_speaker_is_told_without_saying_who_is_right(outlets: Shown) -> None:
    assert outlets.dossier is not None
    pair = QuotePair((0, 0), (1, 0), frozenset({"identical", "speaker differs"}))
    rows = quotation_rows(replace(outlets, dossier=replace(outlets.dossier, quote_pairs=(pair,))))
    assert rows[1].title == "Quotation given to different speakers"
    assert "Valley Echo gives it to Márta Ilves" in rows[1].detail


def test_between_outlets_words_are_chosen_not_changed(outlets: Shown) -> None:
    rows = titles(wording_rows(outlets))
    assert "“one bang” / “a bang”" in rows
    assert "Words used for" in rows
    assert not any("→" in title or "removed" in title for title in rows)


def test_between_versions_words_are_changed(outlets: Shown) -> None:
    assert outlets.comparison is not None
    versions = replace(outlets, comparison=replace(outlets.comparison, mode="versions"))
    assert "one bang → a bang" in titles(wording_rows(versions))


def test_a_space_that_is_another_space_is_called_by_its_name() -> None:
    texts = [plain_version(f"It cost 5{space}million.") for space in (" ", "\u00a0")]
    left, right = (ShownText(Article((one,)), one, name=name) for one, name in zip(texts, "ab", strict=True))
    versions = Shown(left, right, compare(*texts, mode="versions"))
    rows = wording_rows(versions, frozenset({"typography"}))
    assert "“plain space” / “no-break space”" in titles(rows)


def note_on(shown: Shown, words: str, text: str) -> Note:
    assert shown.left is not None
    version = shown.left.version
    start = version.text.index(words)
    return Note(Anchor.at(version.text, Span(start, start + len(words)), version.content_hash), text)


def test_notes_stand_in_reading_order_with_those_on_findings_after(outlets: Shown) -> None:
    notes = (note_on(outlets, "Nobody was hurt", "second"), note_on(outlets, "31 people", "first"))
    verdicts = (Verdict("f-hurt", None, "ring them"),)
    rows = note_rows(replace(outlets, decisions=Decisions(notes=notes, verdicts=verdicts)))
    assert titles(rows) == ["On passages", "first", "second", "On findings", "ring them"]


def test_a_note_on_a_finding_says_which_of_many_alike_it_is(outlets: Shown) -> None:
    finding = outlets.findings[0]
    verdicts = (Verdict(finding.id, "confirmed", "a note"),)
    row = note_rows(replace(outlets, decisions=Decisions(verdicts=verdicts)))[-1]
    assert row.title == "a note"
    assert finding.title in row.detail
    assert finding.detail in row.detail


def test_a_note_on_another_text_is_not_claimed_for_this_one(outlets: Shown) -> None:
    elsewhere = Note(Anchor("0" * 64, "the", start=4), "other")
    assert place_of(outlets, elsewhere) is None


def test_nor_is_one_whose_words_stand_here_too(outlets: Shown) -> None:
    note = note_on(outlets, "Nobody was hurt, according to", "x")
    place = place_of(outlets, note)
    assert place is not None
    assert place.side == "left"
    elsewhere = replace(note, passage=replace(note.passage, content_hash="1" * 64))
    assert place_of(outlets, elsewhere) is None
    assert tab_counts(replace(outlets, decisions=Decisions(notes=(elsewhere,))))["notes"] == 0


def test_tabs_count_without_making_rows(outlets: Shown) -> None:
    assert tab_counts(outlets) == {
        "findings": 6,
        "names": 3,
        "figures": 3,
        "quotes": 2,
        "wording": 2,
        "notes": 0,
    }
    assert tab_counts(Shown())["findings"] is None


def test_every_tab_says_what_to_do_or_that_it_is_being_worked_out(outlets: Shown) -> None:
    every = (
        messages.for_findings,
        messages.for_names,
        messages.for_figures,
        messages.for_quotations,
        messages.for_wording,
        messages.for_notes,
    )
    assert all(message(Shown()) for message in every)
    assert not any(message(outlets) for message in every)
    assert outlets.left is not None
    assert outlets.right is not None
    waiting = Shown(replace(outlets.left, annotations=None), replace(outlets.right, annotations=None))
    assert [message(waiting) for message in every[:5]] == [messages.WORKING] * 5
    nothing = replace(outlets, findings=())
    assert "does not mean" in messages.for_findings(nothing)
    assert "may still be told in both texts." in messages.for_findings(nothing)
