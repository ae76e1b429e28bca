"""Lines that name an author with a post, in the languages whose posts are known."""

from __future__ import annotations

import pytest

from variorum.reading.roles.author_lines import is_byline

_POSTS = """reporter reporters correspondent correspondents editor editors writer writers staff journalist journalists
    columnist columnists newsroom korrespondent korrespondentin redakteur redakteurin journaliste correspondant
    correspondante corresponsal periodista redactor redactora"""


@pytest.mark.parametrize("post", [*_POSTS.split(), "bureau chief", "political correspondent"])
def test_a_name_with_a_post_is_a_byline(post: str) -> None:
    for spelled in (post, post.title(), post.upper()):
        assert is_byline(f"Judith Aske, {spelled}")


def test_a_name_with_another_word_is_none() -> None:
    assert not is_byline("Judith Aske, harbour master")
