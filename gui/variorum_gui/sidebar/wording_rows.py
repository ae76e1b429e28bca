"""The Wording tab: which words changed, or which words each text chose."""

from __future__ import annotations

from variorum.model.comparison import Comparison, Edit, EditKind, Link
from variorum.text.isolating import isolated
from variorum.text.named_spaces import spaces_named
from variorum.text.quoting import in_marks
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.chosen_words_rows import verbs_rows, words_for_acts_rows, words_for_names
from variorum_gui.sidebar.places import ParagraphNumbers, excerpt, name_of, quoted, text_of, words_at
from variorum_gui.sidebar.rows import Row, fold, remark, section

#: Longest edit listed between outlets.
MOST_WORDS = 6

#: Meaning first, as in the findings.
KINDS: tuple[tuple[EditKind, str], ...] = (
    ("number", marked("Figures")),
    ("negation", marked("Negation")),
    ("name", marked("Names")),
    ("quote", marked("Inside quotations")),
    ("date", marked("Dates and times")),
    ("hedge", marked("Qualifiers (may, reportedly)")),
    ("attribution", marked("Attribution (said, admitted)")),
    ("wording", marked("Wording")),
    ("typography", marked("House style and typography")),
)
_NOTHING = {
    "all": marked("No differing words found."),
    "names": marked(
        "No words used for a name were found. Only descriptions, titles and epithets beside a name are searched."
    ),
    "acts": marked("No words chosen for one act were found. Only passages matched as sure are searched."),
    "speech": marked("No verbs that report a speaker with a name were found."),
    "edits": marked("No differing words found in matched passages."),
}


def wording_rows(shown: Shown, unfolded: frozenset[str] = frozenset(), part: str = "all") -> tuple[Row, ...]:
    """Word edits by kind; between outlets first the words chosen for names, acts and speech."""
    if shown.comparison is None:
        return ()
    numbers = ParagraphNumbers(shown)
    rows: list[Row] = []
    if part == "names" or (part == "all" and shown.comparison.mode == "outlets"):
        rows += words_for_names(shown)
    if part in ("all", "acts"):
        rows += words_for_acts_rows(shown, numbers)
    if part == "speech" or (part == "all" and shown.comparison.mode == "outlets"):
        rows += verbs_rows(shown)
    if part in ("all", "edits"):
        rows += _edits(shown, shown.comparison, numbers, unfolded)
    return tuple(rows) if rows else (remark(tr(_NOTHING[part])),)


def _edits(
    shown: Shown, comparison: Comparison, numbers: ParagraphNumbers, unfolded: frozenset[str]
) -> list[Row]:
    versions = comparison.mode == "versions"
    by_kind: dict[EditKind, list[Row]] = {}
    for link, edit in listed_edits(comparison):
        by_kind.setdefault(edit.kind, []).append(_edit(shown, link, edit, versions, numbers))
    rows: list[Row] = []
    for kind, title in KINDS:
        members = by_kind.get(kind, [])
        if not members:
            continue
        if kind == "typography":
            rows += fold(kind, tr(title), tuple(members), unfolded)
        else:
            rows += (section(tr(title), len(members)), *members)
    if not rows:
        what = (
            tr("No changed words found.") if versions else tr("No differing words found in matched passages.")
        )
        return [remark(what)]
    if not versions:
        rows.append(remark(tr("Only short stretches inside passages matched as sure or likely are listed.")))
    return rows


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
    spaces = spaces_named(edit.left.of(text_of(shown, "left")), edit.right.of(text_of(shown, "right")))
    left, right = spaces or (excerpt(words_at(shown, place), 70) for place in places)
    ordered = versions and shown.older is not None
    old, new = (right, left) if versions and shown.older == "right" else (left, right)
    if old and new:
        pair = (old, new) if ordered else (in_marks(old), in_marks(new))
        title = (" → " if ordered else " / ").join(map(isolated, pair))
    elif ordered:
        title = tr("removed: {words}", words=old) if old else tr("added: {words}", words=new)
    else:
        text = name_of(shown, "left" if old else "right")
        title = tr("{words} here only in {text}", words=quoted(old or new, 70), text=text)
    where = numbers.change(places) if versions else numbers.words(places)
    return Row(
        f"edit:{link.left.start}:{edit.left.start}:{edit.right.start}",
        title,
        aside=where,
        places=places,
        light="wording",
        acts=("previous", "next"),
    )
