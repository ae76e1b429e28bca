"""One sentence, and a list to unfold, about what became of several files."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.corpus.rows import ArticleRow, Change, Tree, VersionRow
from variorum.model.article import Problem
from variorum.model.frozen import dataclass
from variorum.model.version_numbers import version_numbers
from variorum.reading.problems import shown_name
from variorum.text.quoting import in_marks
from variorum.text.stored_words import shown_why
from variorum_gui.cut_words import cut, in_one_line
from variorum_gui.languages.words import tr, tr_many

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
    texts = tr_many("{n} text", "{n} texts", len(rows))
    parts = [tr_many("{texts} of {n} article", "{texts} of {n} articles", len(touched), texts=texts)]
    joined = [row for row in rows if row.why]
    if joined:
        homes = dict.fromkeys(row.article for row in joined)
        of = _called(articles[joined[0].article])
        if len(homes) > 1:
            of = tr_many("{n} article", "{n} articles", len(homes), meaning="versions of …")
        parts.append(
            tr_many(
                "{n} taken as a version of {article}",
                "{n} taken as versions of {article}",
                len(joined),
                article=of,
            )
        )
    lost = sum(not problem.remark for problem in problems)
    if lost:
        parts.append(tr_many("{n} thing could not be read", "{n} things could not be read", lost))
    if len(problems) > lost:
        parts.append(tr_many("{n} remark", "{n} remarks", len(problems) - lost))
    told = ", ".join(parts)
    words = tr("Read: {what}.", what=told)
    if files:
        words = tr_many("{n} file read: {what}.", "{n} files read: {what}.", files, what=told)
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
        file = shown_name(row.file) or tr("text without a file")
        home = _called(articles[row.article])
        words = tr("{file} → {article}, version {number}", file=file, article=home, number=numbers[row.id])
        made.append(f"{words} ({shown_why(row.why)})" if row.why else words)
    return made


def _called(article: ArticleRow) -> str:
    title = in_one_line(article.title)
    named = in_marks(title) if title else shown_name(article.file) or tr("a text without a headline")
    return f"{named} ({cut(article.outlet)})" if article.outlet else named
