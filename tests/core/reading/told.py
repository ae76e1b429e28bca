"""What a reading gave, as lines that stand in the answer files beside the samples."""

from __future__ import annotations

from collections.abc import Iterator

from variorum import Article, ReadResult


def told(result: ReadResult) -> str:
    """Each article's facts, then its paragraphs after their roles; problems at the end."""
    lines: list[str] = []
    for article in result.articles:
        lines.extend(_facts(article))
        for version in article.versions:
            lines.append(
                f"-- {version.label or 'version'}; dated {version.dated}; guessed {sorted(version.guessed)}"
            )
            lines.extend(f"{paragraph.role}\t{paragraph.text}" for paragraph in version.paragraphs)
        lines.append("")
    lines.extend(f"! {problem.where}: {problem.reason}" for problem in result.problems)
    return "\n".join(lines).strip() + "\n"


def _facts(article: Article) -> Iterator[str]:
    yield f"== {article.outlet or 'no outlet'}; {article.address or 'no address'}; {article.language or 'no language'}"
