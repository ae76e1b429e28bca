"""The Wording tab: which words changed, or which words each text chose."""

from __future__ import annotations

from variorum.model.comparison import Comparison, Edit, EditKind, Link
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.name_rows import mention_places
from variorum_gui.sidebar.places import ParagraphNumbers, excerpt, name_of, quoted, side_of, words_at
from variorum_gui.sidebar.rows import TYPE_SIGNS, Row, remark, section

#: Longest edit listed between outlets.
MOST_WORDS = 6

#: Meaning first, as in the findings.
KINDS: tuple[tuple[EditKind, str], ...] = (
    ("number", "Figures"),
    ("negation", "Negation"),
    ("name", "Names"),
    ("quote", "Inside quotations"),
    ("date", "Dates and times"),
    ("hedge", "Qualifiers (may, reportedly)"),
    ("attribution", "Attribution (said, admitted)"),
    ("wording", "Wording"),
    ("typography", "House style and typography"),
)


def wording_rows(shown: Shown, unfolded: frozenset[str] = frozenset()) -> tuple[Row, ...]:
    """Word edits by kind; between outlets also the words used for each name."""
    if shown.comparison is None:
        return ()
    numbers = ParagraphNumbers(shown)
    versions = shown.comparison.mode == "versions"
    by_kind: dict[EditKind, list[Row]] = {}
    for link, edit in listed_edits(shown.comparison):
        by_kind.setdefault(edit.kind, []).append(_edit(shown, link, edit, versions, numbers))
    rows: list[Row] = []
    if not versions:
        rows += _words_for_names(shown)
    for kind, title in KINDS:
        members = by_kind.get(kind, [])
        if not members:
            continue
        if kind == "typography":
            unfold = kind in unfolded
            rows.append(Row(f"fold:{kind}", f"{title} {len(members)}", "fold", unfolded=unfold))
            rows += members if unfold else ()
        else:
            rows += (section(title, len(members)), *members)
    if not rows:
        what = "No changed words found." if versions else "No differing words found in matched passages."
        return (remark(what),)
    if not versions:
        rows.append(remark("Only short stretches inside passages matched as sure or likely are listed."))
    return tuple(rows)


def listed_edits(comparison: Comparison) -> list[tuple[Link, Edit]]:
    """The edits worth a line. Between outlets a long one is no choice of words but another sentence."""
    found = [(link, e) for link in comparison.links if link.tier in ("sure", "likely") for e in link.edits]
    if comparison.mode == "versions":
        return found
    texts = (comparison.left, comparison.right)
    return [
        (link, edit)
        for link, edit in found
        if all(
            len(span.of(text).split()) <= MOST_WORDS
            for span, text in zip((edit.left, edit.right), texts, strict=True)
        )
    ]


def _edit(shown: Shown, link: Link, edit: Edit, versions: bool, numbers: ParagraphNumbers) -> Row:
    places = (Place("left", edit.left), Place("right", edit.right))
    old, new = (excerpt(words_at(shown, place), 70) for place in places)
    if old and new:
        title = f"{old} → {new}" if versions else f"“{old}” / “{new}”"
    elif versions:
        title = f"removed: {old}" if old else f"added: {new}"
    else:
        title = f"{quoted(old or new, 70)} only in {name_of(shown, 'left' if old else 'right')}"
    where = numbers.change(places) if versions else numbers.words(places)
    return Row(
        f"edit:{link.left.start}:{edit.left.start}:{edit.right.start}",
        title,
        aside=where,
        places=places,
        light="wording",
        acts=("previous", "next"),
    )


def _words_for_names(shown: Shown) -> list[Row]:
    rows: list[Row] = []
    for entity in shown.dossier.entities if shown.dossier is not None else ():
        told: dict[int, list[str]] = {}
        for description in entity.descriptions:
            words = told.setdefault(description.document, [])
            if description.document < 2 and description.text not in words:
                words.append(description.text)
        lines = [
            f"{name_of(shown, side_of(document))}: {', '.join(quoted(word, 60) for word in words)}"
            for document, words in sorted(told.items())
            if words
        ]
        if not lines:
            continue
        places = tuple(Place(side_of(d.document), d.span) for d in entity.descriptions if d.document < 2)
        rows.append(
            Row(
                f"words:{entity.type}:{entity.name}",
                entity.name,
                detail="\n".join(lines),
                sign=TYPE_SIGNS.get(entity.type, "other"),
                places=places or mention_places(shown, entity),
                light="wording",
                strong=True,
                acts=("previous", "next"),
            )
        )
    return [section("Words used for", len(rows)), *rows] if rows else []
