"""What was said of each half of a quotation, when each was a finding, is said of the one finding on both."""

from __future__ import annotations

from dataclasses import replace

import pytest

from variorum import annotate, compare, cross_reference, findings
from variorum.model.building import plain_version
from variorum.model.decisions import Anchor, Decisions, JudgedFinding, Verdict
from variorum.model.finding import Finding
from variorum.model.judgement import Judgement
from variorum.reviewing.carrying import carried, with_carried

WORDS = "The harbour stays shut tonight. Every crew was warned twice. Nobody sails before the storm is over,"
WHOLE = plain_version(f"The harbour was closed on Friday.\n\n“{WORDS}” Vanda Kelm said.")
HALVES = plain_version(
    "A storm is on its way to Testham.\n\n“The harbour stays shut tonight,” Vanda Kelm said. “Nobody sails before "
    "the storm is over.”"
)
TEXTS = WHOLE, HALVES
HASHES = WHOLE.content_hash, HALVES.content_hash


def listed(decisions: Decisions | None = None, *, swapped: bool = False) -> list[Finding]:
    one, other = TEXTS[::-1] if swapped else TEXTS
    texts = annotate(one), annotate(other)
    compared = compare(one, other, mode="outlets")
    dossier = cross_reference(texts, {(0, 1): compared})
    found = findings(compared, dossier, ("Gazette", "Post"), decisions, annotations=texts)
    return [finding for finding in found if finding.kept or finding.title == "Quotation shortened"]


def on_half(n: int, judgement: Judgement | None, note: str = "", **otherwise: object) -> Verdict:
    """As it was given while each half was a finding."""
    (both,) = listed()
    half = replace(both, id=f"half-{n}", right=both.right[n : n + 1], **otherwise)  # type: ignore[arg-type]
    anchors = [
        Anchor.at(text.text, spans[0], text.content_hash)
        for text, spans in zip(TEXTS, (half.left, half.right), strict=True)
    ]
    return Verdict(half.id, judgement, note, *anchors, JudgedFinding("outlets", *HASHES, half))


def over(*said: Verdict, swapped: bool = False) -> tuple[Verdict, ...]:
    decisions = Decisions(verdicts=said)
    texts = TEXTS[::-1] if swapped else TEXTS
    return carried(listed(decisions, swapped=swapped), decisions, *texts)


def kept(*said: Verdict) -> list[str]:
    return [finding.id for finding in listed(Decisions(verdicts=said)) if finding.kept]


@pytest.mark.parametrize("judgement", ["confirmed", "rejected", "unsure"])
def test_halves_judged_alike_are_the_whole_judged(judgement: Judgement) -> None:
    halves = on_half(1, judgement), on_half(0, judgement)
    (both,) = listed(Decisions(verdicts=halves))
    (verdict,) = over(*halves)
    assert (verdict.finding, verdict.judgement) == (both.id, judgement)
    assert verdict.judged is not None
    assert verdict.judged.finding == both
    assert with_carried(Decisions(verdicts=halves), (verdict,)).verdict_on(both.id) == verdict


def test_it_is_put_by_the_first_half() -> None:
    (verdict,) = over(on_half(1, "confirmed"), on_half(0, "confirmed"))
    assert verdict.right is not None
    assert verdict.right.words.startswith("The harbour stays")


def test_so_they_are_after_a_swap_of_sides() -> None:
    (verdict,) = over(on_half(0, "confirmed"), on_half(1, "confirmed"), swapped=True)
    (both,) = listed(swapped=True)
    assert (verdict.finding, verdict.judged and verdict.judged.finding) == (both.id, both)
    assert verdict.left is not None
    assert verdict.left.words.startswith("The harbour stays")


@pytest.mark.parametrize(
    "said",
    [
        (on_half(0, "confirmed"), on_half(1, "rejected")),
        (on_half(0, "confirmed"),),
        (on_half(0, "confirmed"), on_half(1, "confirmed", title="Quotation in different words")),
        (on_half(0, "confirmed"), on_half(1, "confirmed", kind="speaker")),
    ],
)
def test_where_not_all_of_it_was_judged_alike_the_whole_is_to_review_and_the_halves_stay(
    said: tuple[Verdict, ...],
) -> None:
    assert over(*said) == ()
    assert kept(*said) == [verdict.finding for verdict in said]


def test_once_the_whole_is_judged_no_half_stays() -> None:
    (both,) = listed()
    own = Verdict(both.id, "confirmed")
    halves = on_half(0, "confirmed"), on_half(1, "rejected")
    assert kept(*halves, own) == []
    assert over(*halves, own) == ()


def test_a_half_with_a_note_stays() -> None:
    noted = on_half(0, "confirmed", "who heard it?")
    assert kept(noted, on_half(1, "confirmed")) == ["half-0"]
    (verdict,) = over(noted, on_half(1, "confirmed"))
    assert (verdict.judgement, verdict.note) == ("confirmed", "")


def test_of_other_texts_nothing_is_taken() -> None:
    halves = [on_half(n, "confirmed") for n in (0, 1)]
    strange = [replace(v, judged=v.judged and replace(v.judged, right="another text")) for v in halves]
    assert over(*strange) == ()
