"""What stands in the head of a document with tracked changes: what the changes are, and what the comments."""

from __future__ import annotations

from collections.abc import Iterator

from variorum.reporting.by_hand import whose_hand
from variorum.reporting.compared import Compared
from variorum.reporting.contents import Contents
from variorum.reporting.how_much import how_much
from variorum.reporting.stating import Said, reviewed, which_is_older
from variorum.reporting.word.remarks import unplaced
from variorum.text.isolating import isolated
from variorum.text.phrasing import phrase


def head_of_all_pages(contents: Contents) -> str:
    """What it is and of which article, and how either text is got out of it."""
    old, new = contents.names
    changes = phrase(
        "{old} → {new}: changes found by Variorum {version}. Accept all gives {new}, reject all {old}.",
        old=old,
        new=new,
        version=contents.version,
    )
    return f"{isolated(contents.article)}, {changes}" if contents.article else changes


def head_of_first_page(compared: Compared, contents: Contents) -> Iterator[str]:
    """All that is said of the document; the changes marked in it are all there are, the comments may be some.

    Where the texts come from stands here, too: at the end it would be a change to the text.
    """
    yield head_of_all_pages(contents)
    for source in contents.sources:
        yield source.in_a_line
    if compared.older == "right":
        new = contents.names[1]
        yield phrase("The older of the two is {new}: the changes lead back to it.", new=new)
    yield from which_is_older(contents.names, Said(compared.older, compared.order_by_reader))
    yield from how_much(contents.names, compared.left, compared.right, compared.comparison, compared.older)
    yield from contents.warnings
    yield phrase(
        "Every change that the program found is marked in the text, whether it was confirmed or not."
    )
    if contents.findings:
        counted = reviewed(compared.findings, compared.decisions)
        yield f"{counted} {_comments(contents)}"
    if contents.by_hand:
        yield whose_hand()
    whole = unplaced(contents)
    if whole:
        yield phrase("On the texts as a whole: {what}.", what="; ".join(whole))


def _comments(contents: Contents) -> str:
    if not contents.any_confirmed:
        return phrase("No finding in the comments has been confirmed by hand.")
    if contents.choice.everything:
        return phrase("Each comment on a finding says whether it was confirmed by hand.")
    return phrase("Of the findings only those that were confirmed stand in the comments.")
