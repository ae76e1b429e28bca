"""Whole paragraphs that one version alone has, next to each other, get one verdict; one given before holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from variorum import compare, cross_reference
from variorum.entities.annotating import annotate
from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.comparison import Mode, Side
from variorum.model.decisions import Anchor, Decisions, JudgedFinding, Verdict
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing import judged_before, neighbours
from variorum.reviewing.carrying import carried, unplaced_verdicts, with_carried
from variorum.reviewing.identity import id_of_one_side, with_ids
from variorum.reviewing.listing import findings
from variorum.reviewing.neighbours import Passage
from variorum.reviewing.taking_up import TakingUp
from variorum.reviewing.two_texts import TwoTexts

KEPT = "The ferry left the quay at noon. Nobody was on board but the crew."
PARAGRAPHS = (
    "Rain had fallen over the bay all morning.",
    "Gulls sat upon every roof of the old town.",
    "The market was closed for want of buyers.",
)
SOMEBODY = "“We close at two,” Vanda Kelm said."
MORE = "Lamps were lit along the harbour wall."


def version(*paragraphs: str) -> Version:
    return version_from([(paragraph, "body") for paragraph in paragraphs])


def found(
    old: Version,
    new: Version,
    decisions: Decisions | None = None,
    older: Side | None = "left",
    mode: Mode = "versions",
) -> list[Finding]:
    notes = annotate(old), annotate(new)
    return list(
        findings(
            compare(old, new, mode=mode), Dossier(), ("A", "B"), decisions, annotations=notes, older=older
        )
    )


def words(finding: Finding, text: str) -> list[str]:
    return [span.of(text) for span in finding.left or finding.right]


def confirmed(finding: Finding, old: Version, new: Version) -> Decisions:
    judged = JudgedFinding("versions", old.content_hash, new.content_hash, finding)
    return Decisions(verdicts=(Verdict(finding.id, "confirmed", judged=judged),))


def anchored(one: Finding, old: Version, new: Version) -> Decisions:
    place = Span(one.right[0].start, one.right[-1].end)
    verdict = confirmed(one, old, new).verdicts[0]
    return Decisions(verdicts=(replace(verdict, right=Anchor.at(new.text, place, new.content_hash)),))


def judged(old: Version, new: Version, said: Decisions) -> list[tuple[list[str], bool]]:
    """What is one finding, and whether a verdict on it holds, as the window shows it."""
    listed = found(old, new, said)
    known = with_carried(said, carried(listed, said, old, new))
    return [(words(one, new.text), known.verdict_on(one.id) is not None) for one in listed]


OLD, NEW = version(KEPT), version(KEPT, *PARAGRAPHS)


def test_paragraphs_added_together_are_one_finding() -> None:
    (one,) = found(OLD, NEW)
    assert (one.kind, one.title, words(one, NEW.text)) == ("added", "Passage added", [*PARAGRAPHS])
    assert one.sentence == f"Added in B: “{' '.join(PARAGRAPHS)}”"


def test_paragraphs_removed_together_are_one_finding_whichever_side_the_older_text_is_on() -> None:
    (one,), (turned,), (unknown,) = (
        found(NEW, OLD),
        found(OLD, NEW, older="right"),
        found(NEW, OLD, older=None),
    )
    assert (one.kind, turned.kind) == ("removed", "removed")
    assert one.left == turned.right == unknown.left
    assert one.id == turned.id == unknown.id
    assert unknown.title == "Only in A"


def test_it_goes_on_where_somebody_else_has_the_word() -> None:
    (one,) = found(OLD, version(KEPT, PARAGRAPHS[0], SOMEBODY, PARAGRAPHS[1]))
    assert (len(one.right), one.title) == (3, "Passage with a source and a quotation added")


LONG = tuple(f"{PARAGRAPHS[n % 3][:-1]} on the {day} of May." for n, day in enumerate((
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
)))  # fmt: skip


def test_it_is_one_however_long_and_says_of_how_many_paragraphs() -> None:
    (one,) = found(OLD, version(KEPT, *LONG))
    assert (one.title, words(one, version(KEPT, *LONG).text)) == ("8 paragraphs added", [*LONG])
    (gone,) = found(version(KEPT, *LONG), OLD)
    assert (gone.title, gone.id) == ("8 paragraphs removed", one.id)
    (unknown,) = found(OLD, version(KEPT, *LONG), older=None)
    assert unknown.title == "Only in B"
    (other,) = found(OLD, version(KEPT, *LONG, SOMEBODY))
    assert other.title == "9 paragraphs with a source and a quotation added"


def test_a_long_passage_says_which_names_it_brings() -> None:
    crew = "Ola Bergh", "Ada Norn", "Tove Lind", "Jan Kvist", "Mia Holm", "Pia Dahl", "Eva Strand"
    new = version(KEPT, *LONG, *(f"{name} praised the harbour on Monday." for name in crew))
    notes = annotate(OLD), annotate(new)
    (one,) = findings(compare(OLD, new, mode="versions"), cross_reference(notes), annotations=notes)
    names = one.detail.partition("\n")[2]
    assert names == f"Names found in this text alone: {', '.join(crew[:6])} […]"


def test_whom_long_passages_bring_is_looked_up_once_for_all_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    crew = "Ola Bergh", "Ada Norn", "Tove Lind"
    kept = [
        f"{name} keeps the boat of the harbour master dry." for name in ("Nobody", "Somebody", "Everyone")
    ]
    old = version(*kept)
    added = [[*(f"{line[:-1]} with {name}." for line in LONG)] for name in crew]
    new = version(*(line for one, lines in zip(kept, added, strict=True) for line in (one, *lines)))
    notes = annotate(old), annotate(new)
    dossier = cross_reference(notes)
    asked: list[int] = []

    class Entities(dict[int, int]):
        def items(self) -> Any:
            asked.append(len(self))
            return super().items()

    listed = TwoTexts.__dict__["entities"].func
    counting = property(lambda texts: {side: Entities(of) for side, of in listed(texts).items()})
    monkeypatch.setattr(TwoTexts, "entities", counting)
    found_now = findings(compare(old, new, mode="versions"), dossier, annotations=notes)
    assert [one.detail.partition("\n")[2] for one in found_now] == [
        f"Names found in this text alone: {name}" for name in crew
    ]
    assert len(asked) == 1


def test_a_verdict_on_a_piece_of_it_from_when_six_sentences_were_one_holds_for_that_piece() -> None:
    piece, newer = version(KEPT, *LONG[:6]), version(KEPT, *LONG)
    (one,) = found(OLD, piece)
    said = anchored(one, OLD, piece)
    assert judged(OLD, newer, said) == [([*LONG[:6]], True), ([*LONG[6:]], False)]
    by_id_alone = Decisions(verdicts=(Verdict(one.id, "confirmed"),))
    assert judged(OLD, newer, by_id_alone) == [([*LONG[:6]], True), ([*LONG[6:]], False)]


def test_what_was_judged_in_many_pieces_is_asked_for_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def counting(kind: FindingKind, spans: tuple[Span, ...], text: str) -> str:
        asked.append(len(spans))
        return id_of_one_side(kind, spans, text)

    monkeypatch.setattr(judged_before, "id_of_one_side", counting)
    lines = [f"{line[:-1]} in the year {year}." for year in range(1900, 1910) for line in LONG]
    pieces = [lines[first : first + 4] for first in range(0, len(lines), 4)]
    given = [version(KEPT, *piece) for piece in pieces]
    said = [anchored(found(OLD, one)[0], OLD, one).verdicts[0] for one in given]
    asked.clear()
    new = version(KEPT, *lines)
    assert [words(one, new.text) for one in found(OLD, new, Decisions(verdicts=tuple(said)))] == pieces
    assert sum(asked) < 20 * len(pieces)


def test_a_verdict_on_a_long_one_holds_where_a_later_version_has_a_paragraph_more_or_less() -> None:
    new = version(KEPT, *LONG)
    (one,) = found(OLD, new)
    said = anchored(one, OLD, new)
    assert judged(OLD, new, said) == [([*LONG], True)]
    assert judged(OLD, version(KEPT, MORE, *LONG), said) == [([MORE], False), ([*LONG], True)]
    assert judged(OLD, version(KEPT, *LONG[:7]), said) == [([*LONG[:7]], True)]


def test_a_paragraph_that_stayed_keeps_them_apart() -> None:
    old, new = version(KEPT, MORE), version(KEPT, PARAGRAPHS[0], MORE, PARAGRAPHS[1])
    assert [words(one, new.text) for one in found(old, new)] == [[PARAGRAPHS[0]], [PARAGRAPHS[1]]]


def test_a_sentence_in_a_paragraph_that_stayed_is_one_by_itself() -> None:
    new = version(f"{KEPT} {MORE}", *PARAGRAPHS)
    assert [(one.title, words(one, new.text)) for one in found(OLD, new)] == [
        ("Sentence added", [MORE]),
        ("Passage added", [*PARAGRAPHS]),
    ]


def test_a_verdict_on_some_of_them_holds_and_only_what_another_version_has_more_is_asked_about() -> None:
    (one,) = found(OLD, NEW)
    said = confirmed(one, OLD, NEW)
    for paragraphs in ((*PARAGRAPHS, MORE), (MORE, *PARAGRAPHS)):
        newer = version(KEPT, *paragraphs)
        known, asked = sorted(found(OLD, newer, said), key=lambda each: each.id != one.id)
        assert (known.id, words(known, newer.text)) == (one.id, [*PARAGRAPHS])
        assert words(asked, newer.text) == [MORE]
        assert not asked.kept


def test_a_verdict_on_one_of_them_holds_for_that_one_also_with_the_older_text_on_the_right() -> None:
    newer = version(KEPT, *PARAGRAPHS)
    short = version(KEPT, PARAGRAPHS[1])
    (one,) = found(OLD, short)
    said = confirmed(one, OLD, short)
    assert [words(each, newer.text) for each in found(newer, OLD, said, older="right")] == [
        [paragraph] for paragraph in PARAGRAPHS
    ]


def test_a_verdict_on_the_whole_changes_nothing_of_what_is_one_and_one_taken_back_parts_nothing() -> None:
    (one,) = found(OLD, NEW)
    assert found(OLD, NEW, confirmed(one, OLD, NEW)) == [one]
    short = version(KEPT, PARAGRAPHS[1])
    (single,) = found(OLD, short)
    assert found(
        OLD, NEW, Decisions(verdicts=(Verdict(single.id, "confirmed"), Verdict(single.id, None)))
    ) == [one]


def test_what_only_one_of_two_outlets_has_is_parted_in_the_same_way() -> None:
    post = version("A ship went down in the strait on Friday.")
    paragraphs = ("Rain fell on the roofs.", "The roofs were full of gulls.", "They sat there until dusk.")
    (one,) = (f for f in found(version(*paragraphs), post, mode="outlets") if f.kind == "only-left")
    said = Decisions(verdicts=(Verdict(one.id, "confirmed"),))
    longer = version(*paragraphs, MORE)
    only = [f for f in found(longer, post, said, mode="outlets") if f.kind == "only-left"]
    assert sorted(len(each.left) for each in only) == [1, 3]
    assert one.id in {each.id for each in only}


def _of_gazette(*paragraphs: str, said: Decisions | None = None) -> list[list[str]]:
    gazette, post = version(*paragraphs), version("A ship went down in the strait on Friday.")
    both = found(gazette, post, said, mode="outlets")
    return sorted(words(f, gazette.text) for f in both if f.kind == "only-left")


def test_two_things_that_another_outlet_leaves_out_are_two_findings_where_neither_takes_up_the_other() -> (
    None
):
    """What a newsroom adds in one place it adds in one act; two reports share no act."""
    assert _of_gazette(*PARAGRAPHS) == sorted([paragraph] for paragraph in PARAGRAPHS)


@pytest.mark.parametrize(
    ("first", "second", "is_one"),
    [
        ("Vanda Kelm praised the crew.", "Asked about the fee, she left.", True),
        ("Vanda Kelm praised the crew.", "“All of it was well done,” she said.", True),
        ("Vanda Kelm praised the crew.", "Kelm left at noon.", True),
        ("Vanda Kelm praised the crew.", "But this was long ago.", True),
        ("Rain filled the harbour.", "The harbour was closed.", True),
        ("雨が降った。港は閉まっていた。", "这个港口关闭了。", True),
        ("Vanda Kelm praised Ola Bergh.", "Ola Bergh, who leads the board, has money enough.", False),
        ("Vanda Kelm praised the crew.", "Ola Bergh has money enough.", False),
        ("“Ola Bergh is well,” Vanda Kelm said.", "Ola Bergh has money enough.", False),
        ("Rain filled the harbour.", "The market was closed.", False),
        ("Rain filled the harbour.", "This week nobody came.", False),
    ],
)
def test_a_paragraph_takes_up_another_by_a_pronoun_its_subject_or_its_noun(
    first: str, second: str, is_one: bool
) -> None:
    old = version(first, second)
    spans = [Span(paragraph.start, paragraph.end) for paragraph in old.paragraphs]
    assert TakingUp(annotate(old))(spans[:1], spans[1]) is is_one


def test_what_the_reader_judged_together_stays_one_though_nothing_is_taken_up() -> None:
    gazette, post = version(*PARAGRAPHS), version("A ship went down in the strait on Friday.")
    whole = tuple(Span(paragraph.start, paragraph.end) for paragraph in gazette.paragraphs)
    (one,) = with_ids([Finding("", "only-left", "Only in A", "", whole)], gazette.text, post.text)
    said = Decisions(verdicts=(Verdict(one.id, "confirmed"),))
    assert _of_gazette(*PARAGRAPHS, said=said) == [[*PARAGRAPHS]]


def test_a_verdict_on_words_that_stand_twice_parts_nothing_where_they_are_amid_others() -> None:
    first, second, third = PARAGRAPHS
    new = version(KEPT, first, second, third, MORE, second)
    old = version(KEPT, MORE)
    together, alone = found(old, new)
    assert (words(together, new.text), words(alone, new.text)) == ([*PARAGRAPHS], [second])
    said = anchored(alone, old, new)
    assert judged(old, new, said) == [([*PARAGRAPHS], False), ([second], True)]
    without_place = Decisions(verdicts=(Verdict(alone.id, "confirmed"),))
    assert judged(old, new, without_place) == [([*PARAGRAPHS], False), ([second], True)]


def test_a_verdict_on_words_that_stand_twice_holds_where_it_was_given() -> None:
    _, second, third = PARAGRAPHS
    new = version(KEPT, second, MORE, second)
    old = version(KEPT, MORE)
    said = anchored(found(old, new)[1], old, new)
    newer = version(KEPT, second, MORE, second, third)
    assert judged(old, newer, said) == [([second], False), ([second], True), ([third], False)]


def test_a_verdict_on_several_paragraphs_holds_for_what_a_later_version_leaves_of_them() -> None:
    first, second, third = PARAGRAPHS
    said = anchored(found(OLD, NEW)[0], OLD, NEW)
    assert judged(OLD, version(KEPT, first, third), said) == [([first, third], True)]
    assert judged(OLD, version(KEPT, third), said) == [([third], True)]
    assert judged(OLD, version(KEPT, first, third, MORE), said) == [([first, third], True), ([MORE], False)]
    assert judged(OLD, version(KEPT, first, MORE, second, third), said) == [
        ([first], True),
        ([MORE], False),
        ([second, third], True),
    ]


def test_paragraphs_are_put_together_once_however_many_follow_each_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """16,000 paragraphs that a version gained took ten seconds: each was put to a copy of all before it."""
    joined: list[int] = []

    def counted(passages: Sequence[Passage]) -> Passage:
        joined.append(len(passages))
        return join(passages)

    join = neighbours._joined
    monkeypatch.setattr(neighbours, "_joined", counted)
    many = version(KEPT, *(f"Boat number {n} lay at the quay." for n in range(90)))
    (one,) = found(version(KEPT), many)
    assert len(one.right) == 90
    assert sum(joined) == 90


def test_what_is_left_is_known_by_more_than_a_few_letters_and_the_verdict_is_not_told_as_lost() -> None:
    short = "It rained."
    new = version(KEPT, PARAGRAPHS[0], short)
    said = anchored(found(OLD, new)[0], OLD, new)
    left, little = version(KEPT, PARAGRAPHS[0]), version(KEPT, short)
    assert judged(OLD, left, said) == [([PARAGRAPHS[0]], True)]
    assert judged(OLD, little, said) == [([short], False)]
    assert unplaced_verdicts([left], said) == ()
    # Of words on both sides, or judged before this was kept, no part is looked for: then it is told.
    by_older_program = Decisions(verdicts=tuple(replace(each, judged=None) for each in said.verdicts))
    assert unplaced_verdicts([left], by_older_program) == by_older_program.verdicts
    assert unplaced_verdicts([little], said) == said.verdicts
