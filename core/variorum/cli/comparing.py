"""`variorum compare`: what changed, or what is told alike."""

from __future__ import annotations

import argparse
from collections import Counter

from variorum.cli.explaining import explain
from variorum.cli.inputs import Text, two_texts
from variorum.cli.output import inert, marked, print_json, say
from variorum.cli.pairs import compared, older_of
from variorum.model.comparison import Comparison, Link, Side
from variorum.model.span import Span
from variorum.reporting.stating import order_guessed, shares

#: Two sentences that say one thing in words of their own are easier to read unmarked.
_MOST_MARKED = 0.7
#: How words are marked that only the older version has, and only the newer one.
_SIGNS: tuple[tuple[str, tuple[str, str], str], ...] = (
    ("-", ("[-", "-]"), "removed"),
    ("+", ("{+", "+}"), "added"),
)


def run(options: argparse.Namespace) -> int:
    """Compare and tell; exit code 1 for differences only where `--exit-code` asks."""
    left, right = two_texts(options.left, options.right)
    comparison = compared(left, right, options)
    if options.explain:
        explain(comparison, options.explain, options.format == "json")
    elif options.format == "json":
        told = comparison.to_dict()
        # Properties, which programs want as well.
        for link, row in zip(comparison.links, told["links"], strict=True):
            row["tier"] = link.tier
        # null: nothing says which of two versions is older, their order is a guess.
        told["older"] = older_of(left, right) if comparison.mode == "versions" else None
        print_json(told)
    else:
        _tell(comparison, left, right)
    return int(options.exit_code and _differ(comparison))


def _differ(comparison: Comparison) -> bool:
    return bool(
        comparison.only_left
        or comparison.only_right
        or any(link.kind not in ("same", "quote") or link.moved or link.edits for link in comparison.links)
    )


def _tell(comparison: Comparison, left: Text, right: Text) -> None:
    say(f"{marked(inert(left.name), 'bold')}  |  {marked(inert(right.name), 'bold')}")
    say(f"mode: {comparison.mode} ({comparison.why_mode})")
    # Of two outlets neither is the measure of the other.
    older = older_of(left, right) if comparison.mode == "versions" else "left"
    if older is None:
        say(f"note: {order_guessed((inert(left.name), inert(right.name)))}")
    # First, because they say how far to trust what follows ("these seem to be different events").
    for note in comparison.notes:
        say(f"note: {note}")
    say(_counted(comparison))
    for link in comparison.links:
        if link.tier != "possible" and (link.kind != "same" or link.moved or comparison.mode == "outlets"):
            _tell_link(comparison, link, older)
    versions = comparison.mode == "versions"
    for spans, text, name, (sign, _, style) in (
        (comparison.only_left, comparison.left, left.name, _SIGNS[older == "right"]),
        (comparison.only_right, comparison.right, right.name, _SIGNS[older != "right"]),
    ):
        if spans:
            verb = f"{style}:" if versions and older else f"only in {inert(name)}:"
            say(f"\n{verb}")
        for span in spans:
            words = inert(span.of(text))
            say(f"  {sign} {marked(words, style) if versions else words}")
    say(f"\n{shares((inert(left.name), inert(right.name)), comparison)}")


def _counted(comparison: Comparison) -> str:
    """How many links of each tier there are, and that some are not shown."""
    tiers = Counter(link.tier for link in comparison.links)
    told = f"links: {tiers['sure']} sure, {tiers['likely']} likely"
    if tiers["possible"]:
        return f"{told}; {tiers['possible']} only possible, not shown here (--format json has them)"
    return told


def _tell_link(comparison: Comparison, link: Link, older: Side | None) -> None:
    moved = ", moved" if link.moved and comparison.mode == "versions" else ""
    elsewhere = ", told in a different place" if link.moved and not moved else ""
    what = "the same words quoted" if link.kind == "quote" else link.kind
    say(f"\n{what}, {link.tier} ({link.score:.2f}){moved}{elsewhere}")
    left, right = link.left.of(comparison.left), link.right.of(comparison.right)
    if link.kind == "same" or (link.kind == "quote" and left == right):
        say(f"  = {inert(left)}")
        return
    lefts, rights = [e.left for e in link.edits], [e.right for e in link.edits]
    if _hardly_alike(link.left, lefts) and _hardly_alike(link.right, rights):
        lefts, rights = [], []
    one, other = _SIGNS[:: -1 if older == "right" else 1]
    say(f"  < {_marked(comparison.left, link.left, lefts, *one[1], one[2])}")
    say(f"  > {_marked(comparison.right, link.right, rights, *other[1], other[2])}")
    kinds = [f"{edit.kind}" for edit in link.edits if edit.kind not in ("wording", "typography")]
    if kinds:
        say(marked(f"    differs in: {', '.join(dict.fromkeys(kinds))}", "dim"))
    if link.why and (link.kind == "reworded" or link.tier != "sure"):
        say(marked(f"    linked because: {inert('; '.join(link.why))}", "dim"))


def _hardly_alike(whole: Span, marks: list[Span]) -> bool:
    """Whether so much would be marked that marks no longer show anything."""
    return sum(map(len, marks)) > _MOST_MARKED * len(whole)


def _marked(text: str, whole: Span, spans: list[Span], opening: str, closing: str, style: str) -> str:
    parts: list[str] = []
    at = whole.start
    for span in sorted(spans):
        if span.start < at or len(span) == 0:
            continue
        parts += (inert(text[at : span.start]), marked(opening + inert(span.of(text)) + closing, style))
        at = span.end
    return "".join([*parts, inert(text[at : whole.end])])
