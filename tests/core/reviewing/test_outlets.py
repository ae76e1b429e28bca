"""What a reader is shown of two reports; the words claim no more than was found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from variorum.dossier.sourcing.source_keys import is_its_own
from variorum.entities.annotating import annotate
from variorum.model.annotations import Annotations, Quote, SourceMention
from variorum.model.building import version_from
from variorum.model.comparison import Comparison, Edit, Link
from variorum.model.dossier import Disagreement, Dossier, QuotePair
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.listing import findings

NAMES = ("Gazette", "Post")
BASE = Comparison("Treated for cuts: three people.", "Nobody was badly hurt at sea.", "outlets")


def listed(
    comparison: Comparison = BASE,
    dossier: Dossier | None = None,
    annotations: tuple[Annotations, Annotations] | None = None,
) -> tuple[Finding, ...]:
    both = annotations or (Annotations(comparison.left), Annotations(comparison.right))
    return findings(comparison, dossier or Dossier(), NAMES, annotations=both)


def quoted(left: str, right: str, *how: str, swapped: bool = False) -> Finding:
    notes = tuple(Annotations(t, quotes=(Quote(0, len(t), t, Span(0, 3)),)) for t in (left, right))
    pair = QuotePair((1, 0), (0, 0), frozenset(how)) if swapped else QuotePair((0, 0), (1, 0), frozenset(how))  # type: ignore[arg-type]
    comparison = Comparison(left, right, "outlets")
    (finding,) = listed(comparison, Dossier(quote_pairs=(pair,)), (notes[0], notes[1]))
    return finding


def test_figures_that_differ_are_to_be_checked_not_judged() -> None:
    row = Disagreement(
        "toll", "differ", ((0, None, Span(18, 23), "three"), (1, None, Span(0, 6), "nobody")), "S."
    )
    (finding,) = listed(dossier=Dossier(disagreements=(row,)))
    assert (finding.kind, finding.title, finding.sentence) == ("figure", "Figures to check", "S.")
    assert not any(word in finding.title.lower() for word in ("wrong", "contradict", "false"))


def test_each_kind_of_disagreement_has_its_words() -> None:
    values = ((0, None, Span(0, 3), "Ines"), (1, None, Span(0, 3), "Inés"))
    titles = {}
    for kind, tier in (("spelling", "differ"), ("age", "check"), ("role", "check"), ("count", "range")):
        row = Disagreement(kind, tier, values, "S.")  # type: ignore[arg-type]
        (finding,) = listed(dossier=Dossier(disagreements=(row,)))
        titles[kind] = (finding.title, finding.weight)
    assert titles == {
        "spelling": ("Spelled Ines / Inés", "meaning"),
        "age": ("Ages to check", "meaning"),
        "role": ("Described differently", "meaning"),
        "count": ("Stated with different precision", "other"),
    }


def test_a_row_about_other_texts_of_the_story_is_left_out() -> None:
    row = Disagreement("toll", "differ", ((0, None, Span(0, 3), "3"), (2, None, Span(0, 3), "4")), "S.")
    assert listed(dossier=Dossier(disagreements=(row,))) == ()


def test_quotations_say_how_they_relate() -> None:
    assert quoted("a long scrape", "one long scrape", "words differ").title == "Quotation in different words"
    assert quoted("We left.", "We left.", "speaker differs").kind == "speaker"
    assert quoted("We left. At once.", "We left.", "cut").detail.splitlines()[0].endswith("longer in Gazette")
    assert quoted("We left.", "We left.", "identical").kind == "shared-quotation"


def test_words_that_the_other_report_has_are_not_also_told_as_others() -> None:
    left, right = "We left. At once. We went home then.", "We left. At once."
    notes = (
        Annotations(left, quotes=(Quote(0, 17, left[:17]), Quote(18, 36, left[18:]))),
        Annotations(right, quotes=(Quote(0, 17, right),)),
    )
    pairs = tuple(
        QuotePair((0, n), (1, 0), frozenset({how}))  # type: ignore[arg-type]
        for n, how in enumerate(("cut", "words differ"))
    )
    found = listed(Comparison(left, right, "outlets"), Dossier(quote_pairs=pairs), notes)
    assert [f.title for f in found] == ["Quotation shortened"]


def test_a_report_that_has_the_very_words_in_another_place_shortened_nothing() -> None:
    left, right = "We left. We left at once.", "We left at once."
    notes = (
        Annotations(left, quotes=(Quote(0, 8, left[:8]), Quote(9, 25, left[9:]))),
        Annotations(right, quotes=(Quote(0, 16, right),)),
    )
    pairs = QuotePair((0, 0), (1, 0), frozenset({"cut"})), QuotePair((0, 1), (1, 0), frozenset({"identical"}))
    found = listed(Comparison(left, right, "outlets"), Dossier(quote_pairs=pairs), notes)
    assert [f.title for f in found] == ["Same quotation, word for word"]


def test_a_pair_that_is_not_told_takes_the_place_of_no_other() -> None:
    left, right = "We left. We left at once.", "We went. We left at once."
    notes = tuple(
        Annotations(text, quotes=(Quote(0, 8, text[:8]), Quote(9, 25, text[9:]))) for text in (left, right)
    )
    hows = ((0, 0, "words differ"), (0, 1, "cut"), (1, 1, "identical"))
    pairs = tuple(QuotePair((0, a), (1, b), frozenset({how})) for a, b, how in hows)  # type: ignore[arg-type]
    found = listed(Comparison(left, right, "outlets"), Dossier(quote_pairs=pairs), notes)  # type: ignore[arg-type]
    assert [f.title for f in found] == ["Quotation in different words", "Same quotation, word for word"]


def test_words_left_out_within_a_quotation_are_told_with_the_text_that_lacks_them() -> None:
    whole = "Bring the boats in. Nobody goes home. Lock the harbour gate."
    finding = quoted("Bring the boats in. Lock the harbour gate.", whole, "cut", "left out")
    assert (finding.kind, finding.weight) == ("quotation", "meaning")
    assert finding.title == "Words left out of a quotation without a mark"
    assert finding.detail.splitlines()[0] == "“Nobody goes home.” – left out in Gazette"


def test_a_quotation_in_parts_is_shown_as_both_texts_have_it() -> None:
    finding = quoted("We left. At once.", "We left.", "in parts")
    assert (finding.kind, finding.title) == ("shared-quotation", "Same quotation, in parts")
    assert finding.detail.splitlines()[0] == "“We left. At once.” / “We left.”"


def said_alike(*sure: float) -> Finding:
    text = "Kelm: We left."
    left, right = (Annotations(text, quotes=(Quote(6, 14, text[6:], Span(0, 4), one),)) for one in sure)
    pair = QuotePair((0, 0), (1, 0), frozenset({"identical"}))
    (finding,) = listed(Comparison(text, text, "outlets"), Dossier(quote_pairs=(pair,)), (left, right))
    return finding


def test_who_speaks_stands_on_the_card_and_one_text_that_is_sure_is_enough() -> None:
    assert quoted("We left.", "We left.", "identical").detail.endswith("\nSpeaker: We.")
    finding = said_alike(0.5, 0.9)
    assert finding.detail == "“We left.”\nSpeaker: Kelm."
    assert finding.sentence.endswith("Speaker: Kelm.")
    assert finding.decided == ()


def test_who_is_only_likely_to_speak_is_none_of_what_the_reader_confirmed() -> None:
    finding = said_alike(0.5, 0.8)
    assert finding.detailed(None) == "“We left.”\nSpeaker: perhaps Kelm."
    assert finding.told(None)[1].endswith("(Post). Speaker: perhaps Kelm.")
    assert finding.detailed("confirmed") == "“We left.”\nIt is not certain who speaks."
    for judgement in ("confirmed", "rejected"):
        title, sentence = finding.told(judgement)
        assert title == finding.title
        assert sentence.endswith("(Post). It is not certain who speaks.")


def test_a_speaker_whom_one_text_names_in_full_is_named_once_and_so() -> None:
    left, right = "Kelm: We left.", "Ada Kelm: We left."
    notes = (
        Annotations(left, quotes=(Quote(6, 14, left[6:], Span(0, 4), 0.9),)),
        Annotations(right, quotes=(Quote(10, 18, right[10:], Span(0, 8), 0.9),)),
    )
    pair = QuotePair((0, 0), (1, 0), frozenset({"identical"}))
    (finding,) = listed(Comparison(left, right, "outlets"), Dossier(quote_pairs=(pair,)), notes)
    assert finding.detail == "“We left.”\nSpeaker: Ada Kelm."


def test_a_piece_of_what_the_other_text_says_twice_is_told_once() -> None:
    left, right = "We left.", "We left at once. I say it again: We left at once."
    notes = (
        Annotations(left, quotes=(Quote(0, 8, left),)),
        Annotations(right, quotes=(Quote(0, 16, right[:16]), Quote(17, 49, right[17:]))),
    )
    pairs = tuple(QuotePair((0, 0), (1, n), frozenset({"cut", "words differ"})) for n in (1, 0))
    (finding,) = listed(Comparison(left, right, "outlets"), Dossier(quote_pairs=pairs), notes)
    assert finding.right == (Span(0, 16),)


def test_a_pair_given_the_other_way_round_is_turned() -> None:
    finding = quoted("We left. At once.", "We left.", "cut", swapped=True)
    assert finding.left == (Span(0, 17),)


def test_a_passage_without_a_match_asks_to_be_checked() -> None:
    comparison = replace(BASE, only_right=(Span(0, 29),), right_sentences=(Span(0, 29),))
    (finding,) = listed(comparison)
    assert finding.title == "Found only in Post"
    assert finding.told("confirmed")[0] == "Only in Post"
    assert finding.told("unsure")[0] == "Found only in Post"
    assert finding.sentence.startswith("No match found in Gazette (please check)")


def test_shared_agency_copy_is_named_once() -> None:
    sources = (SourceMention(0, 7, "via"), SourceMention(0, 7, "via"))
    (finding,) = listed(annotations=(Annotations(BASE.left, sources=sources), Annotations(BASE.right)))
    assert finding.title == "Gazette credits Treated"
    assert finding.sentence == f"Gazette credits Treated. {finding.detail}"
    assert finding.detail.startswith("If Gazette only passes this on, it is")
    assert finding.detailed("unsure") == finding.detailed(None) == finding.detail


def test_who_confirms_or_rejects_a_credit_says_nothing_of_who_found_it_out() -> None:
    (finding,) = listed(
        annotations=(Annotations(BASE.left, sources=(SourceMention(0, 7, "via"),)), Annotations(BASE.right))
    )
    assert finding.told("confirmed") == finding.told("rejected") == (finding.title, finding.sentence)
    assert finding.detailed("confirmed") == finding.detailed("rejected") == finding.detail


def test_a_number_in_nearly_the_same_sentence_is_to_be_checked() -> None:
    left, right = "A quake of magnitude 5.2 struck.", "A quake of magnitude 5.3 struck."
    edits = (Edit(Span(21, 24), Span(21, 24), "number"),)
    link = Link(Span(0, 32), Span(0, 32), "edited", 0.98, edits=edits)
    (finding,) = listed(Comparison(left, right, "outlets", links=(link,)))
    assert finding.title == "Figures to check: 5.2 / 5.3"


def test_a_number_the_dossier_tells_of_is_not_told_twice() -> None:
    left, right = "A quake of magnitude 5.2 struck.", "A quake of magnitude 5.3 struck."
    link = Link(Span(0, 32), Span(0, 32), "edited", 0.98, edits=(Edit(Span(21, 24), Span(21, 24), "number"),))
    row = Disagreement(
        "magnitude", "differ", ((0, 0, Span(21, 24), "5.2"), (1, 0, Span(21, 24), "5.3")), "S."
    )
    assert len(listed(Comparison(left, right, "outlets", links=(link,)), Dossier(disagreements=(row,)))) == 1


def test_qualifiers_and_attribution_that_differ_are_named_with_their_outlet() -> None:
    left, right = "He allegedly said so.", "He admitted so."
    edits = (
        Edit(Span(3, 13), Span(3, 3), "hedge"),
        Edit(Span(13, 17), Span(3, 11), "attribution"),
    )
    link = Link(Span(0, 21), Span(0, 15), "reworded", 0.95, edits=edits)
    notes = [Annotations(text, sources=(SourceMention(0, 2, "named"),)) for text in (left, right)]
    found = listed(Comparison(left, right, "outlets", links=(link,)), annotations=(notes[0], notes[1]))
    assert [(f.title, f.detail) for f in found] == [
        ("Qualifier differs", "“allegedly” here only in Gazette"),
        ("Attribution differs", "“said” / “admitted”"),
    ]


def test_notices_of_either_report_are_told() -> None:
    text = "Headline here\n\nCorrection: the time was wrong.\n\nMore."
    (finding,) = listed(Comparison(text, "x", "outlets"), annotations=(Annotations(text), Annotations("x")))
    assert finding.title == "Notice in Gazette"


def test_a_notice_of_one_report_stands_behind_what_both_tell_otherwise_and_before_what_only_one_tells() -> (
    None
):
    left = "Correction: the time was wrong.\n\n214 aboard.\n\nA dog was found on the beach of Olm."
    right = "241 aboard."
    at = left.index("214")
    values = ((0, None, Span(at, at + 3), "214"), (1, None, Span(0, 3), "241"))
    dossier = Dossier(disagreements=(Disagreement("aboard", "check", values, "S."),))
    dog = Span(left.index("A dog"), len(left))
    comparison = Comparison(left, right, "outlets", only_left=(dog,), left_sentences=(dog,))
    found = listed(comparison, dossier)
    assert [each.kind for each in found] == ["figure", "notice", "only-left"]


def test_a_clause_told_in_other_words_gives_no_figure_to_check() -> None:
    left, right = (
        "Weil, travelling with his two small children, spoke.",
        "Weil, 41, a teacher from Holm, spoke.",
    )
    edits = (Edit(Span(6, 45), Span(6, 30), "number"),)
    link = Link(Span(0, 52), Span(0, 37), "edited", 0.98, edits=edits)
    assert listed(Comparison(left, right, "outlets", links=(link,))) == ()


def test_a_rounded_number_that_meets_the_exact_one_is_no_difference() -> None:
    left, right = "There were 214 aboard.", "There were about 230 aboard."
    link = Link(Span(0, 22), Span(0, 28), "edited", 0.98, edits=(Edit(Span(11, 14), Span(11, 20), "number"),))
    assert listed(Comparison(left, right, "outlets", links=(link,))) == ()


def test_a_negation_on_one_side_is_to_be_checked() -> None:
    left, right = "The alarm was not heard.", "The alarm was heard."
    link = Link(
        Span(0, 24), Span(0, 20), "edited", 0.98, edits=(Edit(Span(14, 18), Span(14, 14), "negation"),)
    )
    (finding,) = listed(Comparison(left, right, "outlets", links=(link,)))
    assert finding.title == "Negation to check: not / –"


def test_days_of_publication_are_no_figures_to_check() -> None:
    pages = [
        version_from([("Dam holds", "headline"), (f"Published {day} May 2025, 17:30 UTC", "date")])
        for day in (3, 4)
    ]
    left, right = (page.text for page in pages)
    at, end = left.index("Published"), len(left)
    number = left.index("3 May")
    edit = Edit(Span(number, number + 1), Span(number, number + 1), "number")
    link = Link(Span(at, end), Span(at, end), "edited", 0.97, edits=(edit,))
    comparison = Comparison(left, right, "outlets", links=(link,))
    assert listed(comparison, annotations=(Annotations(pages[0]), Annotations(pages[1]))) == ()
    assert [f.kind for f in listed(comparison)] == ["figure"]


def test_a_possible_match_is_said_where_there_is_one() -> None:
    link = Link(Span(0, 31), Span(0, 29), "reworded", 0.4)
    comparison = replace(BASE, links=(link,), only_right=(Span(0, 29),), right_sentences=(Span(0, 29),))
    (finding,) = listed(comparison)
    assert finding.title == "Perhaps only in Post"
    assert finding.sentence.startswith("Only a possible match in Gazette (please check)")


def test_a_passage_says_what_it_carries() -> None:
    comparison = replace(BASE, only_right=(Span(0, 29),), right_sentences=(Span(0, 29),))
    sources = (SourceMention(0, 6, "role"),)
    (finding,) = listed(
        comparison, annotations=(Annotations(BASE.left), Annotations(BASE.right, sources=sources))
    )
    assert (finding.title, finding.weight) == ("Found only in Post: a source", "meaning")


def test_speakers_that_differ_are_named() -> None:
    finding = quoted("We left.", "We left.", "speaker differs")
    assert finding.sentence.endswith("Speakers: We  (Gazette) / We  (Post).".replace("  ", " "))


def attributed(left: str, right: str, verbs: tuple[str, str], *edits: Edit) -> tuple[Finding, ...]:
    link = Link(Span(0, len(left)), Span(0, len(right)), "reworded", 0.95, edits=edits)
    notes = [
        Annotations(
            text, sources=(SourceMention(0, 1, "role", cue=Span(text.index(v), text.index(v) + len(v))),)
        )
        for text, v in zip((left, right), verbs, strict=True)
    ]
    return listed(Comparison(left, right, "outlets", links=(link,)), annotations=(notes[0], notes[1]))


def test_the_same_verb_in_another_place_attributes_alike() -> None:
    left, right = "Oduya said in a statement: no.", "No, said Oduya."
    edits = (Edit(Span(6, 25), Span(0, 0), "attribution"), Edit(Span(0, 0), Span(4, 8), "attribution"))
    assert attributed(left, right, ("said", "said"), *edits) == ()
    assert attributed(left, right.replace("said", "told"), ("said", "told"), *edits) == ()
    denied = Edit(Span(0, 0), Span(4, 10), "attribution")
    (finding,) = attributed(left, right.replace("said", "denied"), ("said", "denied"), edits[0], denied)
    assert finding.detail == "“said in a statement” / “denied”"


def exchanging(left: str, right: str, exchanged: tuple[str, str]) -> Comparison:
    """Two sentences held for one, with an attribution exchanged."""
    places = [
        Span(text.index(words), text.index(words) + len(words))
        for text, words in zip((left, right), exchanged, strict=True)
    ]
    edit = Edit(places[0], places[1], "attribution")
    link = Link(Span(0, len(left)), Span(0, len(right)), "reworded", 0.95, edits=(edit,))
    return Comparison(left, right, "outlets", links=(link,))


@pytest.mark.parametrize(
    ("left", "right", "exchanged"),
    [
        (
            "Ana Kelm wrote in a long letter.",
            "An aide on Monday apologised for a letter.",
            ("wrote in a long", "aide on Monday apologised for a"),
        ),
        (
            "The harbour master said no.",
            "The port told its crews no.",
            ("master said", "told its crews"),
        ),
    ],
)
def test_words_exchanged_are_an_attribution_only_where_both_sentences_name_who_says_it(
    left: str, right: str, exchanged: tuple[str, str]
) -> None:
    comparison = exchanging(left, right, exchanged)
    named = [Annotations(text, sources=(SourceMention(0, 8, "named"),)) for text in (left, right)]
    assert listed(comparison, annotations=(named[0], Annotations(right))) == ()
    assert listed(comparison, annotations=(Annotations(left), named[1])) == ()
    (finding,) = listed(comparison, annotations=(named[0], named[1]))
    assert finding.title == "Attribution differs"
    said = Quote(0, 3, left[:3], Span(4, 8))
    (finding,) = listed(comparison, annotations=(Annotations(left, quotes=(said,)), named[1]))
    assert finding.title == "Attribution differs"


@pytest.mark.parametrize(
    ("left", "right", "exchanged"),
    [
        ("The mayor said it was shut.", "It is alleged that it was shut.", ("mayor said", "is alleged that")),
        ("Ana Kelm said so.", "He claimed so.", ("Kelm said", "claimed")),
        (
            "According to Kelm it rains.",
            "It was reported that it rains.",
            ("According to Kelm", "was reported that"),
        ),
    ],
)
def test_a_pronoun_says_who_as_well_and_what_is_alleged_is_said_by_somebody(
    left: str, right: str, exchanged: tuple[str, str]
) -> None:
    comparison = exchanging(left, right, exchanged)
    named = Annotations(left, sources=(SourceMention(0, 12, "role"),))
    (finding,) = listed(comparison, annotations=(named, Annotations(right)))
    assert finding.title == "Attribution differs"


def test_a_quotation_that_goes_on_needs_no_speaker_again() -> None:
    left, right = "“We left at nine,” Oduya said.", "“We left at nine.”"
    link = Link(
        Span(0, len(left)),
        Span(0, len(right)),
        "edited",
        0.95,
        edits=(Edit(Span(18, 29), Span(17, 17), "attribution"),),
    )
    comparison = Comparison(left, right, "outlets", links=(link,))
    words = Quote(1, 16, "We left at nine")
    quoting = Annotations(left, quotes=(words,)), Annotations(right, quotes=(words,))
    assert listed(comparison, annotations=quoting) == ()
    (finding,) = listed(comparison)
    assert finding.detail == "“Oduya said” here only in Gazette"


def test_an_outlet_does_not_relay_itself_and_another_is_named_once() -> None:
    text = "She told the Gazette so. The Harbour Wire had it first, the Wire said."
    sources = tuple(SourceMention(at, at + len(w), "via") for w in ("Gazette", "Harbour Wire", "Wire said")
                    for at in (text.index(w),))  # fmt: skip
    sources = (*sources[:2], replace(sources[2], end=sources[2].start + 4))
    found = findings(
        Comparison(text, "x", "outlets"), Dossier(), ("Harbour Gazette", "Post"),
        annotations=(Annotations(text, sources=sources), Annotations("x")),
    )  # fmt: skip
    assert [f.title for f in found if f.kind == "source"] == ["Harbour Gazette credits Harbour Wire"]


def _relayed(text: str, outlet: str) -> list[str]:
    found = findings(
        Comparison(text, "x", "outlets"), Dossier(), (outlet or "Dam holds", "Post"),
        annotations=(annotate(text), Annotations("x")), outlets=(outlet, "Post"),
    )  # fmt: skip
    return [f.title for f in found if f.kind == "source"]


def test_what_was_said_to_another_outlet_is_told_as_that_and_each_outlet_once_by_what_tells_most() -> None:
    text = "It held, Vanda Kelm told the Bergen Journal. It fell later, the Bergen Journal reported."
    assert _relayed(text, "Gazette") == ["Gazette credits Bergen Journal"]
    (told,) = _relayed("It held, Vanda Kelm told the Bergen Journal.", "Gazette")
    assert told == "Gazette tells what was said to Bergen Journal"


def test_all_that_one_credit_line_names_is_one_finding() -> None:
    text = "It held, AP reported.\n\nInformation for this article was contributed by Reuters, AP and Ada Lee of AFP."
    assert _relayed(text, "Gazette") == ["Gazette credits AP", "Gazette credits Reuters, AFP"]


def test_what_a_caption_credits_says_so_and_the_text_goes_before_its_captions() -> None:
    told, caption = "It held, Vanda Kelm told the Bergen Journal.", "The dam, the Bergen Journal reported."

    def relayed(*paragraphs: tuple[str, str]) -> list[tuple[str, str]]:
        version = version_from(paragraphs)  # type: ignore[arg-type]
        found = findings(
            Comparison(version.text, "x", "outlets"), Dossier(), ("Gazette", "Post"),
            annotations=(annotate(version), Annotations("x")), outlets=("Gazette", "Post"),
        )  # fmt: skip
        return [(f.title, f.sentence) for f in found if f.kind == "source"]

    ((title, sentence),) = relayed(("Dam holds", "headline"), (caption, "caption"))
    assert title == "Gazette credits Bergen Journal, in a caption"
    assert sentence.startswith("Gazette credits Bergen Journal. It stands in a caption. If Gazette")
    ((title, _),) = relayed((caption, "caption"), (told, "body"))
    assert title == "Gazette tells what was said to Bergen Journal"


def test_of_a_text_without_an_outlet_what_was_told_to_a_paper_may_have_been_told_to_its_own() -> None:
    assert _relayed("It held, Vanda Kelm told the Bergen Journal.", "") == []
    assert _relayed("It held, the Bergen Journal reported.", "") == ["Dam holds credits Bergen Journal"]


@pytest.mark.parametrize("called", ["HuffPost", "Huffington Post", "HP"])
def test_an_outlet_that_goes_by_a_short_name_does_not_relay_itself(called: str) -> None:
    assert _relayed("It held, the Huffington Post reported.", called) == []


@pytest.mark.parametrize("outlet", ["The American Prospect", "Alpine Post", "a" * 2000 + " b.example"])
def test_an_agency_is_short_for_itself_and_for_no_paper_that_begins_so(outlet: str) -> None:
    assert _relayed("It held, AP reported.", outlet)[0].endswith(" credits AP")
    assert _relayed("It held, AP reported.", "Associated Press") == []
    assert _relayed("It held, A.P. reported.", "The Associated Press") == []
    assert _relayed("It held, AP reported.", "A.P.") == []


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("UPI", "United Press International"),
        ("ANSA", "Agenzia Nazionale Stampa Associata"),
        ("IRNA", "Islamic Republic News Agency"),
        ("TMZ", "Thirty Mile Zone"),
        ("BBC", "British Broadcasting Corporation"),
        ("AFP", "Agence France-Presse"),
        ("the Huffington Post", "HuffingtonPost"),
        ("the Washington Times", "WashingtonTimes"),
        ("the Christian Science Monitor", "ChristianScienceMonitor"),
    ],
)
def test_an_outlet_is_its_own_by_its_letters_and_without_spaces(name: str, outlet: str) -> None:
    assert is_its_own(name, outlet)
    assert is_its_own(outlet, name)


@pytest.mark.parametrize("agency", ["AP", "the AP"])
@pytest.mark.parametrize("outlet", ["The American Prospect", "Alpine Post", "AmericanProspect"])
def test_the_letters_of_an_agency_are_no_paper_that_begins_so(agency: str, outlet: str) -> None:
    assert not is_its_own(agency, outlet)
    assert not is_its_own(outlet, agency)


def test_an_outlet_does_not_relay_itself_where_both_texts_are_its_own() -> None:
    """They are called by their headlines then."""
    text = "She told the Gazette so. The Harbour Wire had it first."
    sources = tuple(SourceMention(at, at + len(w), "via") for w in ("Gazette", "Harbour Wire")
                    for at in (text.index(w),))  # fmt: skip
    both = Annotations(text, sources=sources), Annotations(text, sources=sources[:1])
    found = findings(
        Comparison(text, text, "outlets"), Dossier(), ("Fees rise", "Fees fall"),
        annotations=both, outlets=("Harbour Gazette", "Harbour Gazette"),
    )  # fmt: skip
    assert [f.title for f in found if f.kind == "source"] == ["Fees rise credits Harbour Wire"]


@pytest.mark.parametrize(
    ("mark", "said", "begins"),
    [
        (
            "UPDATE 2:52 p.m.:",
            "The council has now said that it will pay for the repairs of the ferry and of the quay.",
            "“UPDATE 2:52 p.m.: The council has now said that it will pay for the repairs […]”",
        ),
        (
            "UPDATE --",
            "Ada Holm told the Post that 214 people were counted on the quay when the tugs came in at night.",
            "“UPDATE -- Ada Holm told the Post that 214 people were counted on the quay […]”",
        ),
        ("Update:", "The quay is open again.", "“Update: The quay is open again.”"),
    ],
)
def test_what_stands_below_the_mark_of_an_update_is_text_that_only_one_report_has(
    mark: str, said: str, begins: str
) -> None:
    version = version_from(((mark, "notice"), (said, "body")))
    below = Span(version.text.index(said), len(version.text))
    whole = Comparison(version.text, "x", "outlets", only_left=(below,), left_sentences=(below,))
    here = Annotations(version), Annotations("x")
    notice, only = findings(whole, Dossier(), NAMES, annotations=here)
    assert (notice.kind, notice.detail) == ("notice", begins)
    assert (only.kind, only.left) == ("only-left", (below,))
    matched = Comparison(version.text, "x", "outlets", left_sentences=(below,))
    assert [one.kind for one in findings(matched, Dossier(), NAMES, annotations=here)] == ["notice"]


def test_a_few_words_more_or_less_of_a_quotation_come_last() -> None:
    kinds = [
        quoted(one, other, "cut").kind
        for one, other in (
            ("politically driven vendetta", "It was a politically driven vendetta from the very first day."),
            (
                "was aimed at the harbour and its people",
                "This strike was aimed at the harbour and its people",
            ),
            (
                "We left in the night and nobody saw us.",
                "We left in the night and nobody saw us. We were cold.",
            ),
            (
                "It was a long night on the bank.",
                "It was a long night on the bank. We sang, and nobody slept.",
            ),
        )
    ]
    assert kinds == ["shared-quotation", "shared-quotation", "shared-quotation", "quotation"]


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("place", "Places to check"),
        ("day", "Days to check"),
        ("age", "Ages to check"),
        ("colour", "Described differently"),
        ("side", "Described differently"),
    ],
)
def test_what_is_to_be_checked_is_named(kind: str, title: str) -> None:
    values = ((0, None, Span(0, 7), "Treated"), (1, None, Span(0, 6), "Nobody"))
    (found,) = listed(dossier=Dossier(disagreements=(Disagreement(kind, "check", values, "Please check."),)))
    assert (found.title, found.detail) == (title, "Please check.")


def test_places_are_of_a_kind_of_their_own_and_keep_what_was_judged_of_them_as_figures() -> None:
    values = ((0, None, Span(0, 7), "Treated"), (1, None, Span(0, 6), "Nobody"))
    place, figure = (
        listed(dossier=Dossier(disagreements=(Disagreement(kind, "check", values, "Please check."),)))[0]
        for kind in ("place", "count")
    )
    assert (place.kind, figure.kind) == ("place", "figure")
    assert place.id == figure.id
