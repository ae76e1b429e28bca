"""Two texts are shown and only one is of the story whose page is open: that is said, and one story offered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from variorum.corpus.story_texts import story_over
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr

if TYPE_CHECKING:
    from variorum_gui.story.panel import StoryPanel
    from variorum_gui.window.workspace import Workspace

_OTHER = "the other story"


def tell_of_the_other(
    workspace: Workspace, panel: StoryPanel, story: int, work_out: Callable[[int], None]
) -> None:
    """Say it above the page of `story`; `work_out` makes that of what it is then."""
    from variorum_gui.window.message_bar import Offer

    corpus, pair = workspace.corpus, workspace.pair
    of = {id: story_over(corpus, ("version", id)) for id in (pair.left, pair.right) if id is not None}
    others = {other for other in of.values() if other not in (None, story)}
    if story not in of.values() or not others:
        return
    (other,) = others
    assert other is not None
    text = next(id for id, its in of.items() if its == story)
    title = next((cut(row.title, 100) for row in corpus.levels.story_rows([other])), "")

    def unite() -> None:
        panel.messages.forget_about(_OTHER)
        workspace.act(lambda corpus: corpus.unite((story, other)))
        work_out(story_over(corpus, ("version", text)) or story)

    panel.messages.say(
        tr("Of the two texts shown only one is of this story; the other is of “{other}”.", other=title),
        offers=[] if corpus.read_only else [Offer(tr("Make One Story"), unite)],
        about=_OTHER,
        stays=True,
    )
