"""What a file on the texts shown is called, if nobody calls it otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum_gui.file_names import file_name_of, known_by

if TYPE_CHECKING:
    from variorum_gui.shown import Shown, ShownText


def file_name_for_shown(shown: Shown) -> str:
    """After both texts and what they are called: "Ferry aground, Gazette – Alma stuck, Post.html".

    Two outlets alone, or "version 1 – version 2", would name every report on these; the headline of one article every
    report on it and any article of the other outlet.
    """
    texts = [text for text in (shown.left, shown.right) if text is not None]
    names = [text.name for text in texts]
    outlets = {text.article.outlet for text in texts}
    outlet = outlets.pop() if len(outlets) == 1 else ""
    if any(outlet in name for name in names):
        outlet = ""
    title = _title(shown, texts)
    *first, last = names
    told = [*filter(None, (title, outlet)), *first]
    behind = [*filter(None, (_other_title(texts, title),)), last]
    return file_name_of([*told, *behind], behind=len(behind))


def _title(shown: Shown, texts: list[ShownText]) -> str:
    """Of two versions the newer one's, of two articles the first one's; "" where a text goes by its first words."""
    from variorum.text.titles import title_of

    of_one_article = len(texts) > 1 and texts[0].article == texts[1].article
    text = texts[-1] if of_one_article and shown.older != "right" else texts[0]
    title = text.title or title_of(text.version)
    return "" if _is_name(title, texts) else title


def _other_title(texts: list[ShownText], title: str) -> str:
    """Of two articles the second one's; "" where the first is called so, or a text goes by its first words."""
    from variorum.text.titles import title_of

    if len(texts) < 2 or texts[0].article == texts[1].article:
        return ""
    other = texts[1].title or title_of(texts[1].version)
    return "" if _is_name(other, texts) or (title and _begin_alike(other, title)) else other


def _is_name(title: str, texts: list[ShownText]) -> bool:
    """Whether one of the texts is called so, because no outlet is known."""
    return any(_begin_alike(title, one.name) for one in texts if not one.article.outlet)


def _begin_alike(title: str, name: str) -> bool:
    """Whether one of the two is the beginning of the other, as they stand in the name of a file."""
    words, called = known_by(title), known_by(name)
    return words.startswith(called) or called.startswith(words)
