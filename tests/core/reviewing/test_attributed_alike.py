"""Two reports that give the same words to the same speaker attribute alike, whatever plain verb each takes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from variorum import annotate, cross_reference, findings
from variorum.model.annotations import Annotations, Quote, SourceMention
from variorum.model.comparison import Comparison, Edit, Link
from variorum.model.dossier import Dossier
from variorum.model.span import Span
from variorum.reviewing.attributed_alike import Attributions
from variorum.reviewing.two_texts import TwoTexts


def only_there(left: str, right: str, here: str = "", there: str = "") -> list[tuple[str, float]]:
    """Details of the findings on two sentences held for one, where these words are an attribution."""
    places = [Span(t.index(w), t.index(w) + len(w)) for t, w in ((left, here), (right, there))]
    link = Link(
        Span(0, len(left)), Span(0, len(right)), "reworded", 0.95, edits=(Edit(*places, "attribution"),)
    )
    notes = annotate(left), annotate(right)
    dossier = cross_reference(notes)
    found = findings(Comparison(left, right, "outlets", links=(link,)), dossier, annotations=notes)
    return [(one.detail, one.certainty) for one in found if one.kind == "attribution"]


def test_a_reply_in_one_report_is_told_to_reporters_in_the_other_by_the_same_person() -> None:
    left = "Vanda Kelm replied, “You know I am not going to speak of the ferry any more.”"
    right = "“I am not going to speak of the ferry any more,” Kelm told reporters in the harbour."
    assert only_there(left, right, there="Kelm told reporters in the harbour") == []
    assert only_there(left, "He told reporters it was over.", there="He told reporters") == []


def test_a_verb_that_claims_more_is_told_with_what_the_other_has_in_its_place() -> None:
    left = "“The ferry ran aground at dawn,” Vanda Kelm admitted."
    right = "“The ferry ran aground at dawn,” Vanda Kelm said on Friday."
    ((detail, certainty),) = only_there(left, right, here="Vanda Kelm admitted")
    assert detail == "“Vanda Kelm admitted” / “Vanda Kelm said”"
    assert certainty < 0.8
    ((detail, _),) = only_there("It ran aground at dawn, he claimed.", right, there="Vanda Kelm said")
    assert detail == "“he claimed” / “Vanda Kelm said”"


def test_where_nobody_says_anything_nothing_is_attributed() -> None:
    told = "The ferry ran aground on behalf of nobody."
    assert only_there(told, "The ferry ran aground.", here="on behalf of nobody") == []


def test_what_somebody_says_within_a_quotation_tells_nothing_of_who_speaks_it() -> None:
    told = "The ferry Isola ran aground on a sandbank off Port Ellery."
    link = Link(Span(0, 7), Span(0, 5), "reworded", 0.95)
    notes = Annotations("“He says”", quotes=(Quote(1, 8, "He says"),)), Annotations(told)
    texts = TwoTexts(Comparison("“He says”", told, "outlets"), Dossier(), *notes, ("A", "B"))
    assert not Attributions(texts, link).somebody_is_told("left")


def test_who_stands_far_from_the_verb_is_not_told_with_it() -> None:
    text = "Kelm, who " + "had been in the harbour on that day and " * 3 + "left, said so."
    verb = Span(text.index("said"), text.index("said") + 4)
    notes = Annotations(text, sources=(SourceMention(0, 4, "named", cue=verb),)), Annotations("No.")
    texts = TwoTexts(Comparison(text, "No.", "outlets"), Dossier(), *notes, ("A", "B"))
    told = Attributions(texts, Link(Span(0, len(text)), Span(0, 3), "reworded", 0.95))
    assert told.words("left") == ""


def test_the_same_words_in_another_place_are_no_difference() -> None:
    assert only_there("Kelm said so.", "So said Kelm.", here="said", there="said") == []


def test_all_quotations_of_a_text_are_gone_through_once_for_all_of_its_sentences() -> None:
    class Counted(tuple[Quote, ...]):
        times = 0

        def __iter__(self) -> Iterator[Quote]:
            Counted.times += 1
            return super().__iter__()

    text = "He told us “it sank”. " * 12
    starts = [at.start() for at in re.finditer("it sank", text)]
    notes = (
        Annotations(text, quotes=Counted(Quote(at, at + 7, "it sank") for at in starts)),
        Annotations("No."),
    )
    texts = TwoTexts(Comparison(text, "No.", "outlets"), Dossier(), *notes, ("A", "B"))
    for at in range(0, len(text), 22):
        link = Link(Span(at, at + 21), Span(0, 3), "reworded", 0.95)
        assert Attributions(texts, link).words("left") == "He told"
    assert Counted.times == 1
