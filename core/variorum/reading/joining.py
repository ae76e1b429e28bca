"""Comparison pages of one address are states of one article."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.model.article import Article


def join_versions(articles: Iterable[Article]) -> tuple[Article, ...]:
    return tuple(articles)
