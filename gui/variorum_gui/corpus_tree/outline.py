"""The corpus as the tree shows it: the ids of each level in their order, rows read in pages when looked at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Sequence
from typing import Literal

from variorum.corpus.browsing import Keyed, Order
from variorum.corpus.rows import ArticleRow, Ref, StoryRow, VersionRow
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.frozen import dataclass
from variorum_gui.corpus_tree.filtering import Kept
from variorum_gui.corpus_tree.noted_places import NotedPlaces
from variorum_gui.corpus_tree.told_apart import ToldApart
from variorum_gui.known_versions import Known, known_versions

NodeKind = Literal["story", "article", "version", "gap"]

#: Rows read at once around one that is looked at.
_PAGE = 64


@dataclass(frozen=True, slots=True)
class Node:
    """One line of the tree. `row` is what the corpus handed out, or the run of versions not held."""

    kind: NodeKind
    row: StoryRow | ArticleRow | VersionRow | Known
    story: int
    article: int = 0
    #: For a version: its number.
    number: int = 0

    @property
    def ref(self) -> Ref | None:
        """What the corpus calls it; None for versions that are not held."""
        if self.kind == "gap" or isinstance(self.row, Known):
            return None
        return (self.kind, self.row.id)

    @property
    def key(self) -> tuple[str, int]:
        """What tells it from what else is in its article: a run of versions not held by its first."""
        return ("gap", self.row.first) if isinstance(self.row, Known) else (self.kind, self.row.id)


class Outline:
    """What has been read so far. Places are counted from 0 within the level above."""

    def __init__(self, corpus: Corpus | None = None, order: Order = "added") -> None:
        self._corpus = corpus
        self.order: Order = order
        self.kept: Kept | None = None
        self.stories: list[int] = []
        self._keys: list[Keyed] = []
        self._articles: dict[int, list[int]] = {}
        #: By story and article: a line names the story it lies in, and an article may move.
        self._lines: dict[int, dict[int, tuple[Node, ...]]] = {}
        self._story_rows: dict[int, StoryRow] = {}
        self._article_rows: dict[int, ArticleRow] = {}
        self.apart = ToldApart()
        self._places = NotedPlaces()
        #: While a filter hides some: the keys of all stories; None once something happened to them.
        self._unfiltered: list[Keyed] | None = None

    def known_to(self, corpus: Corpus | None, order: Order) -> list[Keyed] | None:
        """For an outline of this corpus in this order: the keys of all its stories; None where they must be read."""
        if (corpus, order) != (self._corpus, self.order):
            return None
        return self._keys if self.kept is None else self._unfiltered

    def forget_rows(self) -> None:
        """Something happened in the corpus; what was read of the levels stays until it is read again."""
        self._unfiltered = None
        self._story_rows.clear()
        self._article_rows.clear()
        self.apart.forget()

    def read_stories(self, known: list[Keyed] | None = None) -> list[Keyed]:
        """The keys of all stories that pass the filter, as they are now; `stories` stays as it was.

        `known` are those of all stories, where they were read and nothing happened since.
        """
        if self._corpus is None:
            return []
        keys, kept = known if known is not None else self._corpus.levels.story_keys(self.order), self.kept
        if kept is None:
            return keys
        self._unfiltered = keys
        return [key for key in keys if key[1] in kept.stories]

    def take_stories(self, keys: list[Keyed]) -> None:
        """Make these the stories."""
        self._keys, self.stories = keys, [id for _, id in keys]

    def keys_at(self, start: int, end: int) -> list[Keyed]:
        """The keys of the stories there."""
        return self._keys[start:end]

    def opened(self) -> list[int]:
        """The stories of which the articles were read."""
        return list(self._articles)

    def opened_in(self, story: int) -> Container[int]:
        """The articles of a story of which the versions were read."""
        return self._lines.get(story, {})

    def keys_of(self, stories: Sequence[int]) -> dict[int, Keyed]:
        """The keys of these stories now; none for those that are gone."""
        if self._corpus is None:
            return {}
        return {key[1]: key for key in self._corpus.levels.story_keys(self.order, stories)}

    def place_of_story(self, story: int) -> int:
        """Where it stands, -1 where it does not."""
        try:
            return self.stories.index(story)
        except ValueError:
            return -1

    def place_for(self, key: Keyed) -> int:
        """Where a story with this key belongs."""
        return bisect_left(self._keys, key)

    def stands(self, place: int, key: Keyed) -> bool:
        """Whether the story at a place stands where its key says."""
        before = place == 0 or self._keys[place - 1] < key
        return before and (place + 1 == len(self._keys) or key < self._keys[place + 1])

    def set_story(self, place: int, key: Keyed) -> None:
        """The story at a place has another key, and stays there."""
        self._keys[place] = key

    def insert_story(self, place: int, key: Keyed) -> None:
        """One more story."""
        self._keys.insert(place, key)
        self.stories.insert(place, key[1])

    def remove_story(self, place: int) -> None:
        """One less."""
        del self._keys[place]
        del self.stories[place]

    def articles(self, story: int) -> list[int]:
        """The ids of the articles of a story, those that pass the filter."""
        if story not in self._articles:
            self._articles[story] = self.read_articles(story)
        return self._articles[story]

    def read_articles(self, story: int) -> list[int]:
        """The same as they are now."""
        assert self._corpus is not None
        keys, kept = self._corpus.levels.article_keys(story, self.order), self.kept
        return [id for _, id in keys if kept is None or id in kept.articles]

    def take_articles(self, story: int, ids: list[int] | None) -> None:
        """Make these the articles of a story; None: to be read when they are looked at, with all in them."""
        if ids is None:
            self._articles.pop(story, None)
        else:
            self._articles[story] = ids
        for gone in set(self._lines.get(story, ())).difference(ids or ()):
            del self._lines[story][gone]

    def lines(self, story: int, article: int) -> tuple[Node, ...]:
        """The versions of an article, and the runs of those that are not held."""
        inside = self._lines.setdefault(story, {})
        if article not in inside:
            inside[article] = self.read_lines(story, article)
        return inside[article]

    def read_lines(self, story: int, article: int) -> tuple[Node, ...]:
        """The same as they are now."""
        assert self._corpus is not None
        row = self.article_row(story, article)
        held = self._corpus.levels.versions_of(article)
        runs = known_versions([one.label for one in held], row.stored_versions if row is not None else None)
        return tuple(
            Node("gap", run, story, article)
            if run.held is None
            else Node("version", held[run.held], story, article, run.first)
            for run in runs
        )

    def take_lines(self, story: int, article: int, lines: tuple[Node, ...] | None) -> None:
        """Make these the lines of an article; None: to be read when they are looked at."""
        inside = self._lines.setdefault(story, {})
        if lines is None:
            inside.pop(article, None)
        else:
            inside[article] = lines

    def story_row(self, place: int) -> StoryRow | None:
        """The row of the story at a place."""
        if not 0 <= place < len(self.stories):
            return None
        id = self.stories[place]
        if id not in self._story_rows and self._corpus is not None:
            page = self.stories[max(0, place - _PAGE // 2) : place + _PAGE]
            self._story_rows.update((row.id, row) for row in self._corpus.levels.story_rows(page))
        return self._story_rows.get(id)

    def article_row(self, story: int, article: int) -> ArticleRow | None:
        """The row of an article."""
        if article not in self._article_rows and self._corpus is not None:
            ids = self.articles(story)
            place = ids.index(article) if article in ids else 0
            page = ids[max(0, place - _PAGE // 2) : place + _PAGE]
            self._article_rows.update((row.id, row) for row in self._corpus.levels.article_rows(page))
        return self._article_rows.get(article)

    def node(self, places: Sequence[int]) -> Node | None:
        """The node at a path of places, from the story inwards."""
        if not places or not 0 <= places[0] < len(self.stories):
            return None
        story = self.stories[places[0]]
        if len(places) == 1:
            row = self.story_row(places[0])
            return Node("story", row, story) if row is not None else None
        articles = self.articles(story)
        if not 0 <= places[1] < len(articles):
            return None
        article = articles[places[1]]
        if len(places) == 2:
            piece = self.article_row(story, article)
            return Node("article", piece, story, article) if piece is not None else None
        lines = self.lines(story, article)
        return lines[places[2]] if 0 <= places[2] < len(lines) else None

    def places_of(self, ref: Ref) -> tuple[int, ...]:
        """The path of places to a thing of the corpus; () where it is not shown."""
        refs = (*self.above(ref), ref)
        story = self._places.of(0, self.stories, refs[0][1])
        if refs[0][0] != "story" or story < 0:
            return ()
        places = [story]
        for kind, id in refs[1:]:
            if kind == "article":
                place = self._places.of(refs[0][1], self.articles(refs[0][1]), id)
            else:
                lines = enumerate(self.lines(refs[0][1], refs[1][1]))
                place = next((at for at, line in lines if line.ref == (kind, id)), -1)
            if place < 0:
                return ()
            places.append(place)
        return tuple(places)

    def above(self, ref: Ref) -> tuple[Ref, ...]:
        """What a thing lies in, the outermost first; () where it is gone."""
        if self._corpus is None:
            return ()
        try:
            return self._corpus.above(ref)
        except CorpusError:
            return ()
