"""Bytes behind an answer come out as they were, and what a child may make up there is nonsense and no harm."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.corpus.preparing import AFTERWARDS
from variorum.model.article import Article
from variorum.model.building import version_from
from variorum.reading import limits
from variorum.reading.children import child, sealing
from variorum.reading.children.attached import answered, size_attached, with_attached
from variorum.reading.children.carried import carried, put_down
from variorum.reading.children.conversation import Conversation
from variorum.reading.children.worker import Worker


@given(st.lists(st.lists(st.binary(max_size=20), max_size=3), max_size=4))
def test_bytes_come_out_as_they_were(files: list[list[bytes]]) -> None:
    written = with_attached({"answers": [{"data": each} for each in files], "leaving": False})
    line, end, behind = written.partition(b"\n")
    assert size_attached(line + end) == len(behind)
    answers = answered(written)["answers"]
    assert [[each["attached"][number] for number in each["data"]] for each in answers] == files


def test_an_answer_without_bytes_is_a_line_of_json() -> None:
    assert with_attached({"leaving": True}) == b'{"leaving": true}\n'
    assert answered(b'{"leaving": true}\n') == {"leaving": True, "attached": []}


def test_what_is_attached_is_not_for_the_line_to_say() -> None:
    heard = answered(b'{"attached": ["x"], "answers": [{"attached": 7}]}\n')
    assert heard == {"attached": [], "answers": [{"attached": []}]}


def test_nothing_but_bytes_is_attached() -> None:
    with pytest.raises(TypeError, match="set is nothing to answer with"):
        with_attached({"what": {1}})


def test_letters_of_any_kind_are_attached() -> None:
    article = Article((version_from([("Ferry \ud83d aground", "headline"), ("It ran “aground”.", "body")]),))
    written = with_attached({"article": carried(article, attach=True)})
    told = answered(written)
    assert b"aground" not in written.partition(b"\n")[0]
    assert put_down(told["article"], told["attached"]) == article


@pytest.mark.parametrize(
    "heard",
    [
        b"",
        b"4 ",
        b"4 [1]\nfour",
        b"4,x {}\nfour",
        b'4 {"answers": [3]}\nfour',
        b'4 {"answers": 3}\nfour',
        b"[1]\n",
        b"4,-1 {}\nfour",
        b"9" * 5000,
    ],
)
def test_what_is_no_answer_is_nonsense(heard: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - as JSON and numbers say it
        answered(heard)


class Pipe:
    """What a child wrote."""

    def __init__(self, written: bytes) -> None:
        self.stdout = io.BytesIO(written)


def heard(written: bytes) -> bytes:
    worker = Worker.__new__(Worker)
    worker._process = Pipe(written)  # type: ignore[assignment]
    return worker.hear()


def test_an_answer_is_heard_with_what_is_attached_and_no_further() -> None:
    first = with_attached({"data": b"one\ntwo", "leaving": False})
    assert heard(first + first) == first
    assert heard(b"x\n" + first) == b"x\n"


def test_more_than_an_answer_may_have_is_not_heard() -> None:
    assert heard(b"%d {}\nabc" % (limits.CHILD_ANSWER_BYTES + 1)) == b""
    assert heard(b"9" * 5000 + b" {}\nabc") == b""
    assert heard(b"0,-1 {}\n" + b"abc" * 1000) == b""


def test_a_child_attaches_texts_where_something_is_done_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "limit_time", lambda seconds: None)
    request: dict[str, Any] = {"what": "file", "name": "a.txt"}
    text = b"Ferry aground\n\nThe ferry ran aground on Monday, the police said.\n"
    (plain,) = child._answer(request, text)["articles"]
    (attaching,) = child._answer({**request, "then": "variorum.corpus.preparing"}, text)["articles"]
    assert attaching["versions"][0]["text"] == plain["versions"][0]["text"].encode() == text.strip()


def test_a_file_with_nothing_to_attach_has_its_own_reason() -> None:
    conversation = Conversation(AFTERWARDS)
    try:
        (alone,) = conversation.read_file(b"  \n", "a.txt").problems
        answers = conversation.answers([(b" ", "b.txt"), (b"\n", "c.txt")])
        assert answers is not None
        (beside,) = conversation.result_of(answers[1], b"\n", "c.txt").problems
    finally:
        conversation.close()
    assert alone.reason == beside.reason == "There is nothing in it."
