"""One sentence, and a list to unfold, about what became of several files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from variorum.corpus.rows import ArticleRow, Change, Tree, VersionRow
from variorum.model.article import Problem
from variorum.reading.problems import shown_name
from variorum_gui.known_versions import version_numbers
from variorum_gui.window.status_words import counted

#: Two texts stand side by side and say themselves what became of them.
_FEW = 2


@dataclass(frozen=True, slots=True)
class Summary:
    """`lines` say of each text which article it went to."""

    sentence: str
    lines: tuple[str, ...]


def summary_of(change: Change, problems: Sequence[Problem], tree: Tree) -> Summary | None:
    """What to say of the texts just added; None where they were so few that the window shows it."""
    ids = {ref[1] for ref in change.ids if ref[0] == "version" and ref not in change.settled}
    rows = [row for row in tree.versions if row.id in ids]
    if len(rows) <= _FEW:
        return None
    articles = {row.id: row for row in tree.articles}
    touched = list(dict.fromkeys(row.article for row in rows))
    files = len({row.source_sha256 for row in rows if row.source_sha256})
    parts = [f"{counted(len(rows), 'text')} of {counted(len(touched), 'article')}"]
    joined = [row for row in rows if row.why]
    if joined:
        homes = dict.fromkeys(row.article for row in joined)
        of = _called(articles[joined[0].article]) if len(homes) == 1 else counted(len(homes), "article")
        parts.append(f"{len(joined)} taken as {'a version' if len(joined) == 1 else 'versions'} of {of}")
    lost = sum(not problem.remark for problem in problems)
    if lost:
        parts.append(f"{counted(lost, 'thing')} could not be read")
    if len(problems) > lost:
        parts.append(counted(len(problems) - lost, "remark"))
    words = f"{counted(files, 'file')} read: {', '.join(parts)}." if files else f"Read: {', '.join(parts)}."
    return Summary(words, tuple(_lines(rows, articles, tree)))


def _lines(rows: list[VersionRow], articles: dict[int, ArticleRow], tree: Tree) -> list[str]:
    numbers: dict[int, int] = {}
    held: dict[int, list[VersionRow]] = {}
    for row in tree.versions:
        held.setdefault(row.article, []).append(row)
    for article in {row.article for row in rows}:
        known = version_numbers([row.label for row in held[article]], articles[article].stored_versions)
        numbers.update(zip((row.id for row in held[article]), known, strict=True))
    made: list[str] = []
    for row in sorted(rows, key=lambda row: (row.file, row.id)):
        why = f" ({row.why})" if row.why else ""
        file = shown_name(row.file) or "text without a file"
        made.append(f"{file} → {_called(articles[row.article])}, version {numbers[row.id]}{why}")
    return made


def _called(article: ArticleRow) -> str:
    headline = " ".join(article.headline.split())
    named = f"“{headline}”" if headline else shown_name(article.file) or "a text without a headline"
    return f"{named} ({article.outlet})" if article.outlet else named
