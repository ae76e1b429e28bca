"""A mailbox: many mails in one file, each beginning with a line "From sender date"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from variorum.model.article import Article, Problem, ReadResult
from variorum.reading import limits
from variorum.reading.mails import mail
from variorum.reading.mails.mail_parts import header, message_in
from variorum.reading.problems import HINT_PASTE, Unreadable, problem
from variorum.text.phrasing import kept_phrase, marked

#: The date's year ends the line or stands before a zone; prose that begins with "From" has none there.
_BEGIN = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From \S+[^\r\n]*\d{4}[^\r\n]*\r?\n(?=[!-9;-~]+:)")
_STUFFED = re.compile(rb"^>(>*From )", re.MULTILINE)


def result_in(data: bytes, name: str) -> ReadResult:
    """The articles of every mail in a mailbox, in order; each mail that fails is named with its number."""
    articles: list[Article] = []
    problems: list[Problem] = []
    for number, raw in enumerate(messages_in(data), 1):
        if number > limits.MAILBOX_MESSAGES:
            problems.append(
                problem(
                    name,
                    kept_phrase(
                        "Only the first {count} of its mails were read.", count=f"{limits.MAILBOX_MESSAGES:,}"
                    ),
                    marked("Save the mails you need to a folder of their own and drop that."),
                )
            )
            break
        place = f"{name}/mail {number}"
        try:
            message = message_in(raw)
            if subject := header(message, "Subject"):
                place = f"{place} “{subject[:60]}”"
            inner = mail.read_message(message, place)
        except Unreadable as error:
            problems.append(problem(place, error.reason, error.hint))
            continue
        except RecursionError:
            problems.append(problem(place, marked("It is nested too deeply for an e-mail."), HINT_PASTE))
            continue
        articles.extend(inner.articles)
        problems.extend(inner.problems)
        if not inner.articles and not inner.problems:
            problems.append(problem(place, marked("There is no text in this mail."), ""))
    return ReadResult(tuple(articles), tuple(problems))


def messages_in(data: bytes) -> Iterator[bytes]:
    """Each mail's bytes, without the line that begins it and with "From" unstuffed."""
    starts = [(found.start(), found.end()) for found in _BEGIN.finditer(data)]
    for index, (_, begin) in enumerate(starts):
        end = starts[index + 1][0] if index + 1 < len(starts) else len(data)
        yield _STUFFED.sub(rb"\1", data[begin:end])
