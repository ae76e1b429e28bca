"""Which signal of which part calls what. The panes know nothing of each other: this is where they meet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from variorum.corpus.rows import Change
from variorum.corpus.store import Corpus
from variorum.model.finding import Finding
from variorum.reviewing.notes_here import as_given
from variorum_gui.comparison.remembering import forget_contents
from variorum_gui.cut_words import cut
from variorum_gui.doubting.offering import offer_found
from variorum_gui.languages.words import tr
from variorum_gui.shown import Place, Shown
from variorum_gui.window.long_texts import are_long
from variorum_gui.window.made_ready import make_ready
from variorum_gui.window.message_bar import Offer
from variorum_gui.window.pairing import Pair, older_first
from variorum_gui.window.panes import MIDDLE
from variorum_gui.window.passages_decided import give_role, link, unlink
from variorum_gui.window.status_words import status_words, why_words
from variorum_gui.window.telling_taken import tell_taken

if TYPE_CHECKING:
    from variorum_gui.sidebar.pane import Sidebar
    from variorum_gui.window.main_window import MainWindow
    from variorum_gui.window.others import Others

#: Letters of the name of an act, in the menu and in the bottom line.
_LONGEST_ACT = 200


def connect_workspace(window: MainWindow) -> None:
    """What the workspace says goes to the panes."""
    workspace = window.workspace
    window.messages.texts = lambda: frozenset(
        id for id in (workspace.pair.left, workspace.pair.right) if id is not None
    )
    workspace.deriver.ready = partial(make_ready, window)
    workspace.deriver.undisturbed = window.comparison.undisturbed
    workspace.corpusOpened.connect(partial(_opened, window))
    workspace.corpusChanged.connect(partial(_changed, window))
    workspace.shownChanged.connect(partial(_shown, window))
    workspace.settled.connect(partial(_settled, window))
    workspace.opened.connect(partial(tell_taken, window))
    workspace.placeWanted.connect(window.tabs.go_to)
    workspace.said.connect(lambda label: window.status.tell(_as_done(label)))
    workspace.noticed.connect(partial(offer_found, window))
    window.problems.changed.connect(lambda: window.status.count_problems(window.problems.lost))
    window.status.problems.clicked.connect(lambda: window.reading.show_problems())
    workspace.saved.connect(window.status.set_saved)
    workspace.refused.connect(lambda path, error: window.corpora.offer_another_way(path, error))
    workspace.failed.connect(lambda words: window.messages.say(words, kind="error"))


def connect_panes(window: MainWindow) -> None:
    """What a person does in one pane goes to the workspace and to the other panes."""
    workspace, comparison, tree = window.workspace, window.comparison, window.corpus_pane
    window.speaking.watch(window.menus.actions["who_says"])
    window.empty.sampleRequested.connect(window.files.open_sample)
    window.empty.addRequested.connect(window.files.add_files)
    window.empty.pasteRequested.connect(window.edit.paste)

    tree.versionActivated.connect(workspace.show_version)
    tree.compareRequested.connect(partial(_compare_two, window))
    tree.pairRequested.connect(lambda left, right: workspace.show_pair(Pair(left, right)))
    tree.actDone.connect(workspace.after)
    tree.problem.connect(lambda words: window.messages.say(words, kind="error"))
    tree.addRequested.connect(window.files.add_files)
    tree.checkRequested.connect(window.fetching.check_again)
    tree.storyRequested.connect(window.view.story)
    tree.historyRequested.connect(lambda article: window.article_history.open_of(article))
    tree.exportRequested.connect(lambda stories: window.corpora.export_stories(stories))
    tree.orderChanged.connect(lambda order: window.menus.check(f"sort_{order}"))

    comparison.swapRequested.connect(workspace.swap)
    comparison.orderRequested.connect(workspace.swap_order)
    comparison.detailsRequested.connect(window.edit.details_of)
    comparison.positionChanged.connect(window.toolbar.show_position)
    comparison.formChanged.connect(window.show_form)
    comparison.findingPicked.connect(lambda id: window.sidebar.select_finding(id))
    comparison.linking.link_wanted.connect(partial(link, window))
    comparison.linking.unlink_wanted.connect(partial(unlink, window))
    comparison.linking.note_wanted.connect(window.passages.note_on)
    comparison.linking.said.connect(window.status.tell)
    comparison.roleRequested.connect(partial(give_role, window))
    comparison.articleStartRequested.connect(window.edit.start_article_at)
    comparison.doubtPicked.connect(window.reading.offer)
    comparison.doubtMoved.connect(window.reading.move)
    comparison.borderRequested.connect(window.reading.move_again)
    comparison.doubtWanted.connect(window.reading.go_to)
    comparison.lifeRequested.connect(lambda place: window.article_history.life_at(place))
    comparison.noteRequested.connect(window.passages.note_on)
    comparison.speakerRequested.connect(window.speaking.ask_at)

    comparison.legend.allWanted.connect(window.help.marks)
    row = window.pane_row
    row.paneShown.connect(lambda at, on: window.menus.check("show_sidebar" if at else "show_corpus", on))
    row.called.connect(
        lambda at: window.rounds.enter(
            window.middle.currentWidget() if at == MIDDLE else window.panes.widget(at)
        )
    )

    window.kinds.changed.connect(comparison.show_kinds)
    toolbar = window.toolbar
    toolbar.modeChosen.connect(window.view.mode)
    toolbar.formChosen.connect(window.view.form)
    toolbar.findChanged.connect(window.view.find_words)
    toolbar.findStepped.connect(window.view.find_step)
    toolbar.findClosed.connect(window.view.close_find)


def connect_sidebar(window: MainWindow, sidebar: Sidebar) -> None:
    """The same for the sidebar, which is built later than the rest."""
    workspace, comparison = window.workspace, window.comparison
    sidebar.revealRequested.connect(comparison.reveal)
    sidebar.revealRequested.connect(window.reader_mode.follow)
    sidebar.lightRequested.connect(comparison.light)
    sidebar.pointedRequested.connect(comparison.point)
    sidebar.verdictGiven.connect(workspace.decide)
    sidebar.namesAnswered.connect(
        lambda made, old: workspace.act(lambda corpus: corpus.decide(*made, instead_of=old))
    )
    sidebar.nearestWanted.connect(partial(_look_for_nearest, window))
    sidebar.linkWanted.connect(partial(_link_and_tell, window))
    sidebar.speakerWanted.connect(window.speaking.ask_by)
    sidebar.noteGiven.connect(
        lambda note: workspace.act(lambda corpus: corpus.decide(as_given(note, corpus.decisions())))
    )
    sidebar.noteRemoved.connect(lambda note: workspace.act(lambda corpus: corpus.retract(note)))
    sidebar.takenBack.connect(lambda verdict: workspace.act(lambda corpus: corpus.retract(verdict)))
    sidebar.entityDecided.connect(workspace.decide)
    sidebar.noteWanted.connect(window.passages.add_note)
    sidebar.evidenceRequested.connect(window.edit.copy_evidence)
    sidebar.pictureRequested.connect(window.edit.copy_evidence_picture)
    sidebar.storySourcesWanted.connect(window.view.story_sources)
    sidebar.offer_kinds(window.kinds)
    sidebar.said.connect(window.status.tell)
    sidebar.failed.connect(lambda words: window.messages.say(words, kind="error"))
    sidebar.partly.connect(lambda words, rest: _tell_partly(window, words, rest))
    sidebar.show_texts(workspace.shown)


def _tell_partly(window: MainWindow, words: str, rest: Callable[[], None]) -> None:
    """That something was written in part: it stays, with the way to all of it."""

    def write_rest() -> None:
        window.messages.forget_about("list")
        rest()

    window.messages.say(words, offers=[Offer(tr("Save Those Too"), write_rest)], about="list")


def _opened(window: MainWindow, corpus: Corpus) -> None:
    _leave_texts(window)
    window.status.forget_told()
    window.tabs.closed.forget()
    window.problems.turn_to(corpus.path)
    window.messages.forget_acts()
    window.keeping.leave_tree()
    window.corpus_pane.set_corpus(corpus, window.session.trees.get(str(corpus.path)))
    window.remember_corpus(corpus.path)
    window.empty.set_corpus_holds_articles(corpus.levels.holds_texts())
    window.status.set_saved(True, tr("Read only") if corpus.read_only else tr("Saved"))
    name_undo(window)
    QTimer.singleShot(0, window, lambda: watch_others(window))
    window.messages.forget_about("read only")
    if corpus.read_only:
        window.corpora.say_read_only()


def _leave_texts(window: MainWindow) -> None:
    """What was worked out of the texts of the corpus before is not held any longer."""
    if forget_contents():  # never at the start

        def give_back() -> None:
            from variorum_gui.giving_back import give_back_soon

            give_back_soon(window)

        # When the texts themselves have gone from the panes too.
        QTimer.singleShot(0, window, give_back)


def _settled(window: MainWindow) -> None:
    shown = window.workspace.shown
    if are_long(text.version.text for text in (shown.left, shown.right) if text is not None):
        from variorum_gui.giving_back import trim_soon

        trim_soon(window)


def watch_others(window: MainWindow) -> Others:
    """What sees that another program changed the corpus; made when the first one was opened."""
    from variorum_gui.window.others import Others

    return window.findChild(Others) or Others(window)


def _changed(window: MainWindow, change: Change | None) -> None:
    window.corpus_pane.refresh(change)
    window.empty.set_corpus_holds_articles(window.workspace.corpus.levels.holds_texts())
    name_undo(window)
    forget_undone(window)


def name_undo(window: MainWindow) -> None:
    """Write the names of the acts into the Edit menu."""
    corpus = window.workspace.corpus
    for id, words, act in (
        ("undo", tr("&Undo"), corpus.next_undo()),
        ("redo", tr("&Redo"), corpus.next_redo()),
    ):
        action = window.menus.actions[id]
        told = _in_words(act.label) if act is not None else ""
        if id == "undo" and window.tabs.closed.is_newest():
            told = tr("close the comparison")
        # Never disabled: in a text field the same keys undo typing.
        action.setText(f"{words}: {told.replace('&', '&&')}" if told else words)


def _in_words(label: str) -> str:
    from variorum.corpus.act_words import act_in_words  # not before the first paint

    return cut(act_in_words(cut(label)), _LONGEST_ACT)


def _as_done(label: str) -> str:
    from variorum.corpus.act_words import done_in_words  # not before the first paint

    return cut(done_in_words(cut(label)), _LONGEST_ACT)


def forget_undone(window: MainWindow) -> None:
    """Take away what tells of the act just undone."""
    corpus = window.workspace.corpus
    undone, newest = corpus.next_redo(), corpus.next_undo()
    if undone is not None:
        window.messages.forget_act(undone.id)
    window.messages.forget_settled()
    window.problems.follow_acts(newest.id if newest else None, undone.id if undone else None)


def _shown(window: MainWindow, shown: Shown) -> None:
    window.messages.forget_other_texts()
    window.reader_mode.show_texts(shown)
    window.show_texts(shown)
    window.comparison.show_texts(shown)
    window.offer_forms()
    if window.sidebar_is_built:
        if are_long(text.version.text for text in (shown.left, shown.right) if text is not None):
            # In an event of its own: together with the texts it stopped the window noticeably.
            QTimer.singleShot(0, window, lambda: window.sidebar.show_texts(window.workspace.shown))
        else:
            window.sidebar.show_texts(shown)
    elif shown.comparison is not None or shown.dossier is not None:
        QTimer.singleShot(0, window, lambda: window.sidebar)
    window.tabs.follow(shown)
    window.corpus_pane.set_shown(window.workspace.pair.left, window.workspace.pair.right)
    window.status.say(status_words(shown))
    window.menus.check(window.workspace.wishes.mode)
    if shown.comparison is not None:
        window.toolbar.show_mode(shown.comparison.mode, why_words(shown))


def _compare_two(window: MainWindow, one: int, other: int) -> None:
    rows = {row.id: row for row in window.workspace.corpus.levels.version_rows([one, other])}
    if one in rows and other in rows:
        window.workspace.show_pair(older_first(rows[one], rows[other]))


def _look_for_nearest(window: MainWindow, finding: Finding) -> None:
    from variorum_gui.window.nearest_passages import look_for_nearest  # not before one is chosen

    look_for_nearest(window, finding)


def _link_and_tell(window: MainWindow, left: Place, right: Place) -> None:
    from variorum_gui.window.told_there import link_and_tell  # not before something is linked

    link_and_tell(window, left, right)
