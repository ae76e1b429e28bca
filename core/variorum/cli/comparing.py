"""`variorum compare`: what changed, or what is told alike."""

from __future__ import annotations

import argparse

from variorum.cli.explaining import explain
from variorum.cli.inputs import Text, two_texts
from variorum.cli.output import inert, marked, print_json, say
from variorum.cli.pairs import compared
from variorum.model.comparison import Comparison, Link
from variorum.model.span import Span


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
    for link in comparison.links:
        if link.tier != "possible" and (link.kind != "same" or link.moved or comparison.mode == "outlets"):
            _tell_link(comparison, link)
    versions = comparison.mode == "versions"
    for spans, text, name, sign, style in (
        (comparison.only_left, comparison.left, left.name, "-", "removed"),
        (comparison.only_right, comparison.right, right.name, "+", "added"),
    ):
        if spans:
            verb = ("removed:" if sign == "-" else "added:") if versions else f"only in {inert(name)}:"
            say(f"\n{verb}")
        for span in spans:
            words = inert(span.of(text))
            say(f"  {sign} {marked(words, style) if versions else words}")
    stats = comparison.stats
    say(
        f"\nAt least {stats.left_matched:.0%} of {inert(left.name)} has a match in {inert(right.name)}, "
        f"and {stats.right_matched:.0%} the other way."
    )
    for note in comparison.notes:
        say(f"note: {note}")


def _tell_link(comparison: Comparison, link: Link) -> None:
    moved = ", told in a different place" if link.moved else ""
    say(f"\n{link.kind}, {link.tier} ({link.score:.2f}){moved}")
    if link.kind == "same":
        say(f"  = {inert(link.left.of(comparison.left))}")
        return
    lefts, rights = [e.left for e in link.edits], [e.right for e in link.edits]
    say(f"  < {_marked(comparison.left, link.left, lefts, '[-', '-]', 'removed')}")
    say(f"  > {_marked(comparison.right, link.right, rights, '{+', '+}', 'added')}")
    kinds = [f"{edit.kind}" for edit in link.edits if edit.kind not in ("wording", "typography")]
    if kinds:
        say(marked(f"    differs in: {', '.join(dict.fromkeys(kinds))}", "dim"))


def _marked(text: str, whole: Span, spans: list[Span], opening: str, closing: str, style: str) -> str:
    parts: list[str] = []
    at = whole.start
    for span in sorted(spans):
        if span.start < at or len(span) == 0:
            continue
        parts += (inert(text[at : span.start]), marked(opening + inert(span.of(text)) + closing, style))
        at = span.end
    return "".join([*parts, inert(text[at : whole.end])])
