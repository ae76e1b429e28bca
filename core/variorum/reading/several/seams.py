"""The border between two articles found in one text: shown as a doubt, joined, moved.

A seam concerns two articles, so `variorum.choose`, which returns one, can only say that it is right. The rest is
here. A choice's `cut` is the number of the paragraph, in both articles put together, at which the second begins;
0 means that they are one article.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from variorum.model.article import Article, Choice, Doubt, Paragraph, Role, Version
from variorum.model.building import version_from
from variorum.reading.drafts import Block, Facts
from variorum.reading.roles.naming import with_roles
from variorum.text.phrasing import marked

#: Roles that depend on where the article begins; the others a paragraph keeps wherever it goes.
_BY_PLACE: frozenset[Role] = frozenset({"headline", "standfirst", "body", "date", "byline"})
_AS_IT_IS = marked("A new article begins here")
_JOINED = marked("One article with the one before")


def with_seam(version: Version, before: Article, margin: float) -> Version:
    """`version` with the doubt that it begins where it does."""
    at = len(before.versions[-1].paragraphs)
    choices = [Choice(_AS_IT_IS, at), Choice(_JOINED, 0)]
    if at > 1:
        choices.append(Choice(marked("It begins one paragraph earlier"), at - 1))
    if len(version.paragraphs) > 1:
        choices.append(Choice(marked("It begins one paragraph later"), at + 1))
    doubt = Doubt(0, "seam", margin, tuple(choices))
    return replace(version, doubts=(doubt, *_without_seams(version)))


def seam_of(article: Article) -> Doubt | None:
    """The doubt at the beginning of an article that was found behind another in one text."""
    return next((d for version in article.versions for d in version.doubts if d.kind == "seam"), None)


def settled(article: Article) -> Article:
    """The article without the doubt about its beginning: a person said that it is right."""
    return replace(article, versions=tuple(replace(v, doubts=_without_seams(v)) for v in article.versions))


def chosen(articles: Sequence[Article], index: int, n: int) -> tuple[Article, ...]:
    """`articles` with the seam before number `index` settled as its choice `n`."""
    doubt = seam_of(articles[index])
    if doubt is None or not 0 <= n < len(doubt.choices):
        raise ValueError(f"article {index} has no seam with a choice {n}")
    cut = doubt.choices[n].cut
    if n == 0 or cut is None:
        return (*articles[:index], settled(articles[index]), *articles[index + 1 :])
    return moved(articles, index, cut)


def moved(articles: Sequence[Article], index: int, paragraph: int) -> tuple[Article, ...]:
    """`articles` with number `index` beginning at `paragraph` of itself and the one before put together.

    At 0 or past the end the two become one article, which keeps the facts of the first. No paragraph is lost or
    changed; roles that depend on where an article begins are found anew. Raises `ValueError` where the two were not
    read from one text.
    """
    if not 0 < index < len(articles):
        raise ValueError(f"index must be 1 to {len(articles) - 1}: the first article has none before it")
    before, after = articles[index - 1], articles[index]
    if len(before.versions) != 1 or len(after.versions) != 1:
        raise ValueError("only articles of one version each can be joined or parted")
    (first,), (second,) = before.versions, after.versions
    if first.source_sha256 != second.source_sha256:
        raise ValueError("the two articles were not read from one text")
    both = (*first.paragraphs, *second.paragraphs)
    at = len(first.paragraphs)
    if not 0 < paragraph < len(both):
        one = _rebuilt(first, [*_kept(first.paragraphs), *_loose(second.paragraphs)])
        return (*articles[: index - 1], replace(before, versions=(one,)), *articles[index + 1 :])
    head = _rebuilt(
        first, [*_kept(first.paragraphs[: min(at, paragraph)]), *_loose(both[at : max(at, paragraph)])]
    )
    tail = _begun(after, both[paragraph:])
    before, after = replace(before, versions=(head,)), tail
    return (*articles[: index - 1], before, after, *articles[index + 1 :])


def parted(article: Article, paragraph: int) -> tuple[Article, Article]:
    """An article of one version as two, the second beginning at `paragraph`, for a seam that was not found."""
    if len(article.versions) != 1:
        raise ValueError("only an article of one version can be parted")
    (version,) = article.versions
    if not 0 < paragraph < len(version.paragraphs):
        raise ValueError(f"paragraph must be 1 to {len(version.paragraphs) - 1}")
    head = _rebuilt(version, _kept(version.paragraphs[:paragraph]))
    bare = Version("", (), source_sha256=version.source_sha256, obtained=version.obtained)
    tail = _begun(Article((bare,), language=article.language), version.paragraphs[paragraph:])
    return replace(article, versions=(head,)), tail


def _begun(article: Article, paragraphs: Sequence[Paragraph]) -> Article:
    """`article` with these paragraphs, and a heading found in them."""
    (version,) = article.versions
    blocks = [Block(p.text, None if p.role in _BY_PLACE else p.role) for p in paragraphs]
    known = Facts(article.outlet, article.address, article.language)
    parts, facts = with_roles(blocks, known)
    headline = next((i for i, p in enumerate(paragraphs) if p.role == "headline"), None)
    if headline is not None and not any(role == "headline" for _, role in parts):
        # it stands below what was put before it, and is still what the article is called
        kept = [Block(p.text, p.role) for p in paragraphs[headline:]]
        parts, facts = with_roles([*blocks[:headline], *kept], known)
    # a heading's lines may be cut or shortened; a person moves whole paragraphs, and none may change
    if [text for text, _ in parts] != [p.text for p in paragraphs]:
        parts, facts = [(p.text, p.role) for p in paragraphs], known
    fresh = version_from(parts, doubts=facts.doubts)
    dated = version
    if facts.published_raw:
        dated = replace(
            version,
            published=facts.published,
            published_raw=facts.published_raw,
            guessed=version.guessed | facts.guessed,
        )
    return replace(
        article,
        outlet=facts.outlet,
        versions=(replace(dated, text=fresh.text, paragraphs=fresh.paragraphs, doubts=fresh.doubts),),
    )


def _rebuilt(version: Version, parts: list[tuple[str, Role]]) -> Version:
    fresh = version_from(parts)
    doubts = tuple(d for d in version.doubts if d.paragraph < len(parts))
    return replace(version, text=fresh.text, paragraphs=fresh.paragraphs, doubts=doubts)


def _kept(paragraphs: Sequence[Paragraph]) -> list[tuple[str, Role]]:
    return [(p.text, p.role) for p in paragraphs]


def _loose(paragraphs: Sequence[Paragraph]) -> list[tuple[str, Role]]:
    """Paragraphs that now stand inside an article: what was a headline is a line of its body."""
    return [(p.text, "body" if p.role in ("headline", "standfirst") else p.role) for p in paragraphs]


def _without_seams(version: Version) -> tuple[Doubt, ...]:
    return tuple(doubt for doubt in version.doubts if doubt.kind != "seam")
