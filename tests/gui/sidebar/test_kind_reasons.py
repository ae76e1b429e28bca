"""Why a name was taken for what it is: every reason that the rules give can be translated."""

from __future__ import annotations

import re

import pytest

from variorum.entities.annotating import annotate
from variorum.reading.reader import read
from variorum_gui.sidebar.kind_reasons import REASONS, kind_reason
from variorum_resources.sample_corpus import sample_folder


def test_the_reasons_given_for_names_of_the_sample_are_all_known() -> None:
    with sample_folder() as folder:
        articles = [a for file in sorted(folder.rglob("*")) if file.is_file() for a in read(file).articles]
    given = {m.reason for article in articles for m in annotate(article.versions[0]).mentions}
    assert len(given) > 5
    unknown = {re.sub("“[^”]*”", "“{words}”", reason) for reason in given} - REASONS - {""}
    assert {reason for reason in unknown if not reason.startswith("people or things of ")} == set()


@pytest.mark.parametrize(
    "reason",
    [
        "a title stands before it",
        "ends in “Council”",
        "people or things of Norland",
        "a sum “at” it stands before it",
        "a model calls it a {person}",
        "of “two” words “quoted”",
        "",
    ],
)
def test_in_english_a_reason_is_what_the_rules_said(reason: str) -> None:
    assert kind_reason(reason) == reason
