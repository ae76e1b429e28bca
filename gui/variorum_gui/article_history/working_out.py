"""Which versions an article has, and what happened between them. Knows no Qt."""

from __future__ import annotations

from collections import OrderedDict

from variorum.corpus.rows import ArticleRow, VersionRow
from variorum.corpus.store import Corpus
from variorum.model.article import Version
from variorum.model.decisions import Decisions, LinkDecision
from variorum.model.frozen import dataclass
from variorum.model.history import History
from variorum.model.order_of_versions import guessed_places
from variorum.model.version_numbers import version_numbers
from variorum.progress import CancelledCheck, Progress
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr

#: Histories kept: enough to go back and forth between a few articles.
_MOST = 6


@dataclass(frozen=True, slots=True)
class Key:
    """What a history depends on: as long as this is the same, so is the history."""

    versions: tuple[tuple[int, str], ...]
    links: tuple[LinkDecision, ...]
    roles: tuple[object, ...]
    cuts: tuple[object, ...]
    ignore: frozenset[str]
    #: By what the versions are known to stand in their order.
    order: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleHistory:
    """An article's versions, oldest first, and what happened between them."""

    article: int
    name: str
    rows: tuple[VersionRow, ...]
    #: Which version each is, as its source counts them.
    numbers: tuple[int, ...]
    versions: tuple[Version, ...]
    history: History

    @property
    def guessed(self) -> frozenset[int]:
        """The places of the versions of which nothing says that they are newer than the one before."""
        return guessed_places(self.versions)

    def place_of(self, version_id: int | None) -> int | None:
        """The place of a version among them, from 0; None for one of another article."""
        return next((at for at, row in enumerate(self.rows) if row.id == version_id), None)


@dataclass(frozen=True, slots=True)
class Held:
    """An article as the corpus lists it, with its versions, oldest first."""

    article: ArticleRow
    rows: tuple[VersionRow, ...]

    @property
    def several(self) -> bool:
        """Whether there is a history to tell."""
        return len(self.rows) > 1

    @property
    def name(self) -> str:
        """What the article is called: its headline and its outlet."""
        article = self.article
        title = tr("“{words}”", words=cut(article.title)) if article.title else ""
        return ", ".join(words for words in (title, cut(article.outlet, 100)) if words) or article.file

    @property
    def numbers(self) -> tuple[int, ...]:
        """Which version each is, as its source counts them."""
        return version_numbers([row.label for row in self.rows], self.article.stored_versions)

    def history(self, versions: tuple[Version, ...], history: History) -> ArticleHistory:
        """With what happened between its versions."""
        return ArticleHistory(self.article.id, self.name, self.rows, self.numbers, versions, history)


class Histories:
    """The ones worked out last."""

    def __init__(self) -> None:
        self._held: OrderedDict[Key, tuple[tuple[Version, ...], History]] = OrderedDict()

    def find(self, key: Key) -> tuple[tuple[Version, ...], History] | None:
        """The texts and their history, if they were worked out before."""
        if key in self._held:
            self._held.move_to_end(key)
        return self._held.get(key)

    def keep(self, key: Key, versions: tuple[Version, ...], history: History) -> None:
        """Keep one, and forget what was not used for longest."""
        self._held[key] = versions, history
        while len(self._held) > _MOST:
            self._held.popitem(last=False)


def held_with(corpus: Corpus, version_id: int) -> Held | None:
    """The article a version belongs to; None when it is not held any more."""
    tree = corpus.levels.tree_around((version_id,))
    return Held(tree.articles[0], tree.versions) if tree.articles else None


def held_of(corpus: Corpus, article: int) -> Held | None:
    """An article; None when it is not held any more."""
    known = corpus.levels.article_rows((article,))
    return Held(known[0], corpus.levels.versions_of(article)) if known else None


def key_of(rows: tuple[VersionRow, ...], decisions: Decisions, ignore: frozenset[str]) -> Key:
    """Under which the history of these versions is kept."""
    held = tuple((row.id, row.content_hash) for row in rows)
    order = tuple((row.label, row.given, row.published, row.updated, row.seen) for row in rows)
    return Key(held, decisions.links, decisions.roles, decisions.cuts, ignore, order)


def history_over(
    versions: tuple[Version, ...],
    decisions: Decisions,
    ignore: frozenset[str],
    *,
    progress: Progress,
    cancelled: CancelledCheck,
) -> History:
    """The history; runs in the helper process where there is much to compare."""
    from variorum.comparing.life.history import history_of

    return history_of(versions, decisions, ignore=ignore, progress=progress, cancelled=cancelled)
