"""Stories that perhaps tell of one event, offered after adding: one bar for one pair, and one for many."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from variorum.corpus.rows import OneStory
from variorum.corpus.store import Corpus
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr
from variorum_gui.plain_tips import plain_tip
from variorum_gui.unexpected import log_error
from variorum_gui.window.same_corpus import in_this_corpus

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow
    from variorum_gui.window.message_bar import MessageBar

#: Of more stories that came at once it is not asked: each text of them is held against others, which takes its time.
_MOST_STORIES = 200
#: Versions whose stories were not looked at yet, as a second adding came before or took the place of a look.
_waiting: WeakKeyDictionary[Corpus, list[int]] = WeakKeyDictionary()


def look_for_one_event(window: MainWindow, versions: list[int]) -> None:
    """Look beside the window's work whether the stories of these versions tell what others tell, and offer that.

    What is shown is worked out first: both at once kept the first comparison of a start back by a fifth of its time.
    """
    workspace = window.workspace
    corpus = workspace.corpus
    if not versions or corpus.read_only:
        return
    _waiting[corpus] = [*_waiting.get(corpus, ()), *versions]

    def begin() -> None:
        if workspace.deriver.under_way:
            return
        workspace.settled.disconnect(begin)
        if workspace.corpus is corpus and _waiting.get(corpus):
            _look(window, corpus, list(dict.fromkeys(_waiting[corpus])))

    workspace.settled.connect(begin)
    begin()


def _look(window: MainWindow, corpus: Corpus, versions: list[int]) -> None:
    def look(progress: object, cancelled: Callable[[], bool]) -> int | tuple[OneStory, ...]:
        stories = {row.story for row in corpus.levels.tree_around(versions).articles}
        if len(stories) > _MOST_STORIES:
            return len(stories)
        if len(corpus.levels.story_rows(sorted(stories))) == 0:
            return ()
        return corpus.perhaps_one(sorted(stories), cancelled=cancelled)

    def done(found: int | tuple[OneStory, ...]) -> None:
        _looked_at(corpus, versions)
        if not isinstance(found, int):
            offer_one_story(window, corpus, found)
        elif window.workspace.corpus is corpus:
            offer_to_look(window, found)

    def failed(error: BaseException) -> None:
        _looked_at(corpus, versions)
        log_error(error)

    # A newer look takes the place of this one, and looks at these versions, too.
    window.background.run(
        "one event",
        tr("Looking for stories of one event"),
        look,
        done,
        failed,
        lambda: _looked_at(corpus, versions),
    )


def _looked_at(corpus: Corpus, versions: list[int]) -> None:
    done = set(versions)
    _waiting[corpus] = [id for id in _waiting.get(corpus, ()) if id not in done]


def offer_one_story(window: MainWindow, corpus: Corpus, offers: tuple[OneStory, ...]) -> None:
    """A bar with what can be done about them, unless another corpus was opened meanwhile."""
    from variorum_gui.window.message_bar import Offer

    if not offers or window.workspace.corpus is not corpus:
        return
    made: list[MessageBar] = []

    def act(deed: Callable[[], None]) -> None:
        window.messages.dismiss(made[0])
        deed()

    pairs = [offer.stories for offer in offers]
    unite, apart = (
        in_this_corpus(window, partial(window.workspace.act, deed))
        for deed in (lambda corpus: corpus.unite(*pairs), lambda corpus: keep_apart(corpus, pairs))
    )
    if len(offers) == 1:
        titles = {row.id: cut(row.title, 100) for row in corpus.levels.story_rows(pairs[0])}
        if len(titles) < 2:
            return  # one of them was moved meanwhile
        one, other = (titles[id] for id in pairs[0])
        words = tr("“{one}” and “{other}” perhaps tell of one event.", one=one, other=other)
        says = tr("Make One Story"), tr("Keep Apart")
    else:
        words = tr("{n} pairs of stories perhaps tell of one event each.", n=len(offers))
        says = tr("Make Each One Story"), tr("Keep All Apart")
    ways = [Offer(says[0], partial(act, unite)), Offer(says[1], partial(act, apart))]
    if len(offers) > 1:
        choose = in_this_corpus(window, lambda: window.corpora.of_one_event.show(corpus, offers))
        ways.append(Offer(tr("Choose…"), partial(act, choose)))
    why = [offer.why for offer in offers]
    made.append(window.messages.say(words, why if len(why) > 1 else (), ways, about="one event"))
    if len(why) == 1:
        made[0].words.setToolTip(plain_tip(why[0]))
        made[0].words.setAccessibleDescription(why[0])
    made[0].still = lambda: window.workspace.corpus is not corpus or _any_there(corpus, pairs)


def _any_there(corpus: Corpus, pairs: list[tuple[int, int]]) -> bool:
    """Whether both stories of any of these pairs are still there, and still two."""
    there = {row.id for row in corpus.levels.story_rows([id for pair in pairs for id in pair])}
    return any(there.issuperset(pair) for pair in pairs)


def offer_to_look(window: MainWindow, stories: int) -> None:
    """So many came at once that it was not looked whether some tell of one event: offer it."""
    from variorum_gui.window.message_bar import Offer

    def look() -> None:
        window.messages.dismiss(bar)
        window.corpora.one_event()

    words = tr("{n} new stories. Whether some of them tell of one event was not looked for yet.", n=stories)
    bar = window.messages.say(words, offers=[Offer(tr("Look for Them"), look)], about="one event")


def keep_apart(corpus: Corpus, pairs: list[tuple[int, int]]) -> None:
    """Offer none of these pairs again."""
    for one, other in pairs:
        corpus.keep_apart(one, other)
