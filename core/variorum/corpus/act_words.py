"""What an act is called, in the language of whoever shows it: its label is kept in English."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from variorum.corpus import act_labels
from variorum.text.phrasing import marked, phrase, phrase_many, speaks_english
from variorum.text.quoting import in_marks
from variorum.text.retelling import Place, Retelling, Teller

#: Labels in a file somebody made up can be of any length, and matching takes its square.
_LONGEST = 1_000

#: Marks of which one in a name puts it into single ones (see `naming.quoted`), so that one can see where it ends.
_DOUBLE = '“”„‟"'
_NAME_NOW = rf"“[^{_DOUBLE}]*”|‘[^{_DOUBLE}]*[{_DOUBLE}].*’"
#: In labels of before, double marks stood in double ones.
_NAME = rf"(?:{_NAME_NOW}|“.*”)"
_COUNT = r"\d[\d,]* (?:stor(?:y|ies)|(?:article|version|text|doubt|border|cut|decision|finding|quotation)s?)"
_THINGS = {
    "a version": marked("a version"),
    "an article": marked("an article"),
    "a finding": marked("a finding"),
}
_WHAT = rf"(?:{_NAME}|{'|'.join(_THINGS)}|{_COUNT}(?: and {_COUNT})*)"
_NUMBER = r"\d[\d,]*"
_FIELDS = {
    "outlet": marked("outlet"),
    "address": marked("address"),
    "byline": marked("byline"),
    "language": marked("language"),
    "headline": marked("headline"),
    "label": marked("label"),
    "number of stored versions": marked("number of stored versions"),
    "publication time": marked("publication time"),
    "time of the update": marked("time of the update"),
    "time seen": marked("time seen"),
}
_FIELD = f"(?:{'|'.join(_FIELDS)})"
_ROLES = {
    "headline": marked("headline"),
    "standfirst": marked("standfirst"),
    "byline": marked("byline"),
    "dateline": marked("dateline"),
    "date": marked("date"),
    "caption": marked("caption"),
    "text": marked("text"),
    "notice": marked("notice"),
    "credit": marked("credit"),
    "page clutter": marked("page clutter"),
}


def act_in_words(label: str) -> str:
    """A label as it is shown; as it is kept, where it was made by nobody we know."""
    if speaks_english():
        return label
    return retold(label) or label


def retold(label: str) -> str | None:
    """A label by `phrase`; None where it is none of ours."""
    if len(label) > _LONGEST:
        return None
    if re.fullmatch(_COUNT, label):
        return _counts(label)
    around, acts = _templates()
    told = around(label) or acts(label)
    # where the verb stands last, what is first may be "an article"
    return told[:1].upper() + told[1:] if told and label[:1].isupper() else told


def _counts(words: str) -> str:
    """ "3 articles and 1 story"."""
    told = [_count(*one.split(" ")) for one in words.split(" and ")]
    return _in_a_row(told)


def _count(number: str, noun: str) -> str:
    by_noun: dict[str, Callable[[int], str]] = {
        "stor": lambda n: phrase_many("{n} story", "{n} stories", n, n=number),
        "arti": lambda n: phrase_many("{n} article", "{n} articles", n, n=number),
        "vers": lambda n: phrase_many("{n} version", "{n} versions", n, n=number),
        "text": lambda n: phrase_many("{n} text", "{n} texts", n, n=number),
        "doub": lambda n: phrase_many("{n} doubt", "{n} doubts", n, n=number),
        "bord": lambda n: phrase_many("{n} border", "{n} borders", n, n=number),
        "cut": lambda n: phrase_many("{n} cut", "{n} cuts", n, n=number),
        "cuts": lambda n: phrase_many("{n} cut", "{n} cuts", n, n=number),
        "deci": lambda n: phrase_many("{n} decision", "{n} decisions", n, n=number),
        "quot": lambda n: phrase_many("{n} quotation", "{n} quotations", n, n=number),
        "find": lambda n: phrase_many("{n} finding", "{n} findings", n, n=number),
    }
    return by_noun[noun[:4]](int(number.replace(",", "")))


def _what(words: str) -> str:
    if words.startswith(("“", "‘")):
        return _quoted(words)
    return phrase(_THINGS[words]) if words in _THINGS else _counts(words)


def _finding(words: str) -> str:
    """What a finding is called in a label: its title and what it tells, both kept in English."""
    if not words.startswith(("“", "‘")):
        return _what(words)
    from variorum.reviewing.kept_words import told_again

    return _quoted(f"{words[0]}{told_again(words[1:-1])}{words[-1]}")


def _quoted(words: str) -> str:
    """A name, in the quotation marks of the language."""
    return in_marks(words[1:-1])


def _names(words: str) -> str:
    return _in_a_row([_quoted(name) for name in _names_in(words)])


def _names_in(words: str) -> list[str]:
    """The names of a row, of which one may hold “” and “” itself."""
    pieces = re.split(r"(?<=[”’]) and (?=[“‘])", words)
    #: How the pieces from each on make names, the shortest first; None where they make none.
    rest: list[list[str] | None] = [None] * len(pieces) + [[]]
    for start in reversed(range(len(pieces))):
        for end in range(start + 1, len(rest)):
            name, others = " and ".join(pieces[start:end]), rest[end]
            if others is not None and _is_name(name):
                rest[start] = [name, *others]
                break
    return rest[0] or pieces


def _is_name(words: str) -> bool:
    return re.fullmatch(_NAME_NOW, words, re.DOTALL) is not None


def _fields(words: str) -> str:
    return _in_a_row([phrase(_FIELDS[field]) for field in words.split(" and ")])


def _in_a_row(parts: list[str]) -> str:
    told, *others = parts
    for part in others:
        told = phrase("{one} and {other}", one=told, other=part)
    return told


def _taken(words: str) -> str | None:
    known = Retelling(act_labels.TAKEN_PARTS, _PLACES)
    parts = [_counts(part) if re.fullmatch(_COUNT, part) else known(part) for part in words.split(", ")]
    return None if None in parts else ", ".join(part for part in parts if part)


def _settled(words: str) -> str | None:
    return Retelling(act_labels.SETTLED_PARTS, _PLACES)(words)


def _taken_back(words: str) -> str | None:
    # It stands in lower case there, see `naming.inside_a_sentence`.
    label = words[:1].upper() + words[1:]
    told = retold(label)
    return words if told == label else told


def _done(words: str) -> str:
    return _taken_back(words) or words


def _choice(words: str) -> str:
    from variorum.reading.choice_words import choice_in_words

    return choice_in_words(words)


_PLACES = {
    "what": Place(_WHAT, _what),
    "target": Place(_WHAT, _what),
    "by": Place(_WHAT, _what),
    "cuts": Place(_COUNT, _counts),
    "articles": Place(_COUNT, _counts),
    "name": Place(_NAME, _quoted),
    "names": Place(r"[“‘].*[”’]", _names),
    "n": Place(_NUMBER),
    "older": Place(_NUMBER),
    "tags": Place(".+"),
    "fields": Place(f"{_FIELD}(?: and {_FIELD})*", _fields),
    "role": Place("|".join(_ROLES), lambda role: phrase(_ROLES[role])),
    "choice": Place(".+", _choice),
    "settled": Place(rf"{_COUNT} (?:settled|put right)(?: .+)?", _settled),
    "taken": Place(rf"{_COUNT} of {_COUNT}(?:, \d[\w ]+)*", _taken),
    "act": Place(".+", retold),
    "taken_back": Place(".+", _taken_back),
    "done": Place(".+", _done),
}


def done_in_words(label: str) -> str:
    """What was done, for a line that reports it: an act "Add 2 texts" was "2 texts added"."""
    if len(label) > _LONGEST:
        return label
    told = _done_around()(label) or _done_acts()(label) or act_in_words(label)
    return told[:1].upper() + told[1:]


def _done_act(words: str) -> str | None:
    return _done_acts()(words) or retold(words)


@cache
def _done_around() -> Retelling:
    return Retelling(act_labels.AROUND, {**_PLACES, "act": Place(".+", _done_act)})


@cache
def _done_acts() -> Teller:
    from variorum.corpus.acts_done import ACTS_DONE

    return _acts_known_as(ACTS_DONE)


@cache
def _templates() -> tuple[Retelling, Teller]:
    # A name takes in everything between the first mark and the last: what stands around a label comes first.
    return Retelling(act_labels.AROUND, _PLACES), _acts_known_as(dict.fromkeys(act_labels.ACTS))


def _acts_known_as(told: Mapping[str, str | None]) -> Teller:
    """Knows these acts, told with other words where there are some. Only findings have words of ours for names."""
    instead = {template: words for template, words in told.items() if words is not None}
    of_findings = Retelling(
        act_labels.ON_FINDINGS & told.keys(), {**_PLACES, "what": Place(_WHAT, _finding)}, instead
    )
    others = Retelling(told.keys() - act_labels.ON_FINDINGS, _PLACES, instead)
    return lambda label: of_findings(label) or others(label)
