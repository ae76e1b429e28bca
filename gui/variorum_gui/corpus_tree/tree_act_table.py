"""What can be done with rows of the tree: the one table behind its context menu and its keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from variorum.corpus.rows import ArticleRow, StoryRow
from variorum_gui.corpus_tree.outline import Node
from variorum_gui.languages.words import marked


class TreeAct(NamedTuple):
    """An entry of the context menu. `when` says for which selections it is offered."""

    id: str
    words: str
    when: Callable[[list[Node]], bool]
    key: str = ""


#: Acts on stories as a whole: rows inside that are chosen along say nothing else. Stories stand open, and Shift, like
#: Ctrl+A, chooses everything between one and another.
OF_WHOLE_STORIES = frozenset({"merge stories", "export"})


def _kinds(nodes: list[Node]) -> set[str]:
    return {node.kind for node in nodes}


def _of_several(node: Node) -> bool:
    return isinstance(node.row, StoryRow) and node.row.articles > 1


def _one_text(nodes: list[Node]) -> bool:
    return len(nodes) == 1 and nodes[0].kind != "story"


TREE_ACTS = (
    TreeAct("left", marked("Show left"), _one_text),
    TreeAct("right", marked("Show right"), _one_text),
    TreeAct(
        "compare", marked("Compare these two"), lambda n: len(n) == 2 and "story" not in _kinds(n), "Return"
    ),
    TreeAct("whole story", marked("The whole story…"), lambda n: len(n) == 1 and _of_several(n[0])),
    TreeAct("history", marked("History of this article…"), lambda n: len(n) == 1 and _several(n[0])),
    TreeAct("", "", bool),
    TreeAct("rename", marked("Rename"), lambda n: len(n) == 1, "F2"),
    TreeAct("details", marked("Details…"), bool, "Alt+Return"),
    TreeAct("new story", marked("Move to a new story"), lambda n: bool(n) and "story" not in _kinds(n)),
    TreeAct(
        "merge articles",
        marked("Make versions of one article"),
        lambda n: len(n) > 1 and _kinds(n) == {"article"},
    ),
    TreeAct("merge stories", marked("Make one story"), lambda n: len(n) > 1 and _kinds(n) == {"story"}),
    TreeAct("read", marked("Mark as read"), bool),
    TreeAct("unread", marked("Mark as not read"), bool),
    TreeAct("export", marked("Export as a new corpus…"), lambda n: _kinds(n) == {"story"}),
    TreeAct(
        "check", marked("Check the address again"), lambda n: any(_address(node) for node in n), "Shift+F5"
    ),
    TreeAct("copy", marked("Copy address"), lambda n: any(_address(node) for node in n), "Ctrl+C"),
    TreeAct("", "", bool),
    TreeAct("remove", marked("Remove"), bool, "Del"),
)


def _several(node: Node) -> bool:
    return node.kind == "version" or (isinstance(node.row, ArticleRow) and node.row.versions > 1)


def _address(node: Node) -> bool:
    return node.kind == "version" or (isinstance(node.row, ArticleRow) and bool(node.row.address))
