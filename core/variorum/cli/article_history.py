"""`variorum history`: what became of an article from version to version, and of each of its sentences."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from variorum.cli.complaints import Complaint
from variorum.cli.inputs import all_versions
from variorum.cli.numbers import version_number
from variorum.cli.output import inert, marked, print_json, say
from variorum.comparing.life.history import history_of
from variorum.corpus.store import open_corpus
from variorum.model.article import Version
from variorum.model.comparison import EditKind
from variorum.model.decisions import Decisions
from variorum.model.frozen import dataclass
from variorum.model.history import History, Life, Step
from variorum.model.order_of_versions import guessed_places
from variorum.model.precision import dating
from variorum.reporting.stating import order_guessed
from variorum.text.leaving_out import shortened

_KINDS: dict[EditKind, str] = {
    "negation": "negations",
    "number": "figures",
    "date": "dates",
    "name": "names",
    "quote": "quotations",
    "attribution": "attribution",
    "hedge": "qualifiers",
    "wording": "wording",
    "typography": "house style",
}
_LONGEST = 90
#: What a sentence is in a version that may be the older one.
_BESIDE = {
    "born": "stands",
    "back": "stands",
    "edited": "in other words",
    "moved": "in another place",
    "same": "stands",
}


@dataclass(frozen=True, slots=True)
class _Named:
    """The versions, oldest first, and what to call them."""

    versions: tuple[Version, ...]
    names: tuple[str, ...]
    decisions: Decisions | None = None
    #: The places of those of which nothing says that they are newer than the one before.
    guessed: frozenset[int] = frozenset()


def run(options: argparse.Namespace) -> int:
    """Compare each version with the one before, and tell."""
    named = _from_corpus(options) if options.corpus else _from_files(options.files)
    if len(named.versions) < 2:
        raise Complaint("There is one version only: name a file with several, or several files.", 2)
    history = history_of(named.versions, named.decisions, ignore=options.ignore)
    lives = [life for life in history.lives if _has(life, named.versions, options.sentence)]
    if options.sentence and not lives:
        raise Complaint(f"No sentence of any version has the words “{options.sentence}”.", 3)
    if options.format == "json":
        print_json(_as_json(history, lives, named))
    elif options.sentence:
        for life in lives:
            _tell_life(life, named)
    else:
        _tell(history, named)
    return 0


def _from_files(words: Sequence[str]) -> _Named:
    texts = all_versions(words)
    names = [text.name for text in texts]
    names = [n if names.count(n) == 1 else f"version {i}" for i, n in enumerate(names, 1)]
    return _Named(tuple(text.version for text in texts), tuple(names))


def _from_corpus(options: argparse.Namespace) -> _Named:
    (word, *more) = options.files
    if more:
        raise Complaint("With --corpus name one version by its number, as `variorum corpus list` shows.", 2)
    id = version_number(word)
    if not Path(options.corpus).is_file():
        raise Complaint(f"{options.corpus}: there is no such corpus.", 3)
    with open_corpus(options.corpus, read_only=True) as corpus:
        versions = corpus.article_of(id).versions
        names = (version.label or f"version {i}" for i, version in enumerate(versions, 1))
        return _Named(versions, tuple(names), corpus.decisions(), guessed_places(versions))


def _has(life: Life, versions: Sequence[Version], words: str | None) -> bool:
    if not words:
        return True
    wanted = _plain(words)
    spans = {(stage.version, stage.span) for stage in life.stages}
    return any(wanted in _plain(span.of(versions[version].text)) for version, span in spans)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _as_json(history: History, lives: list[Life], named: _Named) -> dict[str, Any]:
    told: dict[str, Any] = history.to_dict()
    told["texts"] = [
        {
            "name": name,
            "headline": version.headline,
            "dated": version.dated.isoformat() if version.dated else None,
            "words": words,
        }
        for name, version, words in zip(named.names, named.versions, history.words, strict=True)
    ]
    told["lives"] = [life.to_dict() for life in lives]
    for life, row in zip(lives, told["lives"], strict=True):
        for stage, each in zip(life.stages, row["stages"], strict=True):
            if stage.turn != "same":  # the words of the others are those of the stage before
                each["words"] = stage.span.of(named.versions[stage.version].text)
    return told


def _tell(history: History, named: _Named) -> None:
    say(marked(inert(f"{history.versions} versions"), "bold"))
    headlines = dict(history.headlines)
    width = max(map(len, named.names))
    for at, (name, version, words) in enumerate(zip(named.names, named.versions, history.words, strict=True)):
        step = history.steps[at - 1] if at else None
        only = (named.names[at - 1], name) if at in named.guessed else None
        what = _step_words(step, only) if step is not None else "first version held"
        say(f"{inert(name):{width}}  {_when(version):21}  {words:6,} words  {what}")
        if only is not None:
            say(f"{'':{width}}    {inert(order_guessed(only))}")
        if at in headlines:
            say(f"{'':{width}}    headline: {marked(inert(headlines[at]) or '(none)', 'bold')}")
        for notice in step.notices if step is not None else ():
            say(f"{'':{width}}    notice: {inert(shortened(notice, _LONGEST))}")
    changed = sorted((life for life in history.lives if life.changes), key=lambda life: -life.changes)
    lost = sum(life.last < history.versions - 1 for life in history.lives)
    say(
        f"\n{len(history.lives)} sentences in all versions together: {len(changed)} changed on the way, "
        f"{lost} not in the last version."
    )
    for life in changed[:3]:
        say()
        _tell_life(life, named)
    if len(changed) > 3:
        say(
            f"\n{len(changed) - 3} more changed sentences: --format json has them, --sentence WORDS picks some."
        )


def _step_words(step: Step, only: tuple[str, str] | None = None) -> str:
    """With `only`, what the two versions are called, where nobody knows which is older."""
    if step.same:
        return "no differences found"
    added, removed = (
        ("added", "removed") if only is None else (f"only in {inert(only[1])}", f"only in {inert(only[0])}")
    )
    counts = (
        (step.added, added),
        (step.removed, removed),
        (step.edited, "edited"),
        (step.moved, "moved"),
    )
    told = [f"{n} {what}" for n, what in counts if n]
    kinds = ", ".join(f"{_KINDS[kind]} {n}" for kind, n in step.edits_by_kind if n)
    sentences = f"sentences: {', '.join(told)}" if told else "no sentence differs in its words"
    return f"{sentences} ({kinds})" if kinds else sentences


def _tell_life(life: Life, named: _Named) -> None:
    for event in life.events(len(named.versions)):
        guessed = event.version in named.guessed
        if event.span is None:
            say(f"{'not in' if guessed else 'gone from'} {inert(named.names[event.version])}")
            continue
        words = " ".join(event.span.of(named.versions[event.version].text).split())
        say(
            f"{_BESIDE[event.what] if guessed else event.what} in {inert(named.names[event.version])}: {inert(words)}"
        )


def _when(version: Version) -> str:
    time = dating(version)
    if time is None:
        return "(no time known)"
    return f"{time.when:%Y-%m-%d}" if time.only_a_day else f"{time.when:%Y-%m-%d %H:%M %Z}".strip()
