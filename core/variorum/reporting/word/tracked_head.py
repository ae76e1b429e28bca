"""What stands in the head of a document with tracked changes: what the changes are, and what the comments."""

from __future__ import annotations

from collections.abc import Iterator

from variorum.reporting.compared import Compared
from variorum.reporting.contents import Contents
from variorum.reporting.stating import reviewed
from variorum.reporting.word.remarks import unplaced
from variorum.text.isolating import isolated
from variorum.text.names_of_texts import begins_sentence
from variorum.text.phrasing import phrase


def head_of_all_pages(contents: Contents) -> str:
    """What it is and of which article, and how either text is got out of it."""
    return f"{isolated(contents.article)}, {_changes(contents)}" if contents.article else _begun(contents)


def _begun(contents: Contents) -> str:
    return _changes(contents, begins_sentence(contents.names[0]))


def _changes(contents: Contents, first: str = "") -> str:
    old, new = contents.names
    return phrase(
        "{first} → {new}: changes found by Variorum {version}. Accept all gives {new}, reject all {old}.",
        first=first or old,
        new=new,
        old=old,
        version=contents.version,
    )


def head_of_first_page(compared: Compared, contents: Contents) -> Iterator[str]:
    """The heading, and below it what the head of any report says of both texts; then what is marked here.

    The changes marked in the text are all there are, the comments may be some. Where the texts come from stands here,
    too: at the end it would be a change to the text.
    """
    yield contents.heading
    for source in contents.sources:
        yield source.under((contents.article,)).in_a_line
    yield from contents.lead
    yield from contents.warnings
    yield from contents.remarks
    yield _begun(contents)
    if compared.older == "right":
        new = contents.names[1]
        yield phrase("The older of the two is {new}: the changes lead back to it.", new=new)
    yield phrase(
        "Every change that the program found is marked in the text, whether it was confirmed or not."
    )
    if contents.findings:
        counted = reviewed(compared.findings, compared.decisions)
        yield f"{counted} {_comments(contents)}"
    whole = unplaced(contents)
    if whole:
        yield phrase("On the texts as a whole: {what}.", what="; ".join(whole))


def _comments(contents: Contents) -> str:
    if not contents.any_confirmed:
        return phrase("No finding in the comments has been confirmed by hand.")
    if contents.choice.everything:
        return phrase("Each comment on a finding says whether it was confirmed by hand.")
    return phrase("Of the findings only those that were confirmed stand in the comments.")
