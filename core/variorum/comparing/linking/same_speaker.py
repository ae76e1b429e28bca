"""Sentences that have nothing in common but who is speaking, and to whom.

"Nobody was hurt, the harbour master, Ada Holm, told the Post" and "The wind was light, the harbour master, Ada
Holm, told the Post" share most of their words, and those stand nowhere else in the texts. What is said is not the
same for that.
"""

from __future__ import annotations

import re

from variorum.comparing.linking.contents import Contents
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.text.folds import key
from variorum.text.late_patterns import LatePattern
from variorum.text.quotation_marks import quotations
from variorum.text.stems import content_stems, stemmer_for
from variorum.text.tokens import words

#: Verbs of speaking, in several languages.
SPEAKS = (
    r"said|says|told|tells|added|adds|noted|notes|wrote|writes|stated|states|explained|explains|continued"
    # Where no "that" follows, most of these are other deeds: to agree to a price, to warn the crew.
    r"|(?:agree[ds]|admit(?:s|ted)|insist(?:s|ed)|confirm(?:s|ed)|warn(?:s|ed)|den(?:ies|ied)|argue[ds]|claim(?:s|ed))"
    r"(?=\sthat\b)"
    r"|sagte|sagt|erklärte|erklärt|dijo|dice|añadió|déclaré|dit|ajouté"
)
_HAS_SPEAKING = LatePattern(rf"\b(?:{SPEAKS})\b")
#: Verb first: its subject stands before the comma, or behind it ("said Ada Holm").
_VERB_FIRST = LatePattern(rf"\W*(?:also |later |has |had )?(?:{SPEAKS})\b", re.IGNORECASE)
#: A speaker of a few words, and the verb; what "told" was told to.
_WITH_SUBJECT = LatePattern(rf"\W*(?:[\w'’.&-]+\s+){{1,7}}?(?:{SPEAKS})\b", re.IGNORECASE)
_HEARER = LatePattern(
    r"\s+(?:(?:the|a|his|her|our)\s+)?[\w'’.-]+(?:\s+[A-Z][\w'’.-]*)*"
    r"(?:\s+(?:on|in an?)\s+[\w'’-]+)?(?=\s*(?:that\b|\W*$))"
)
_TOLD = LatePattern(r"(?:told|tells)$", re.IGNORECASE)
_DETERMINED = LatePattern(
    r"\W*(?:the|an?|its|his|her|their|our|der|die|das|el|la|le|un|une|ein|eine)\b", re.IGNORECASE
)
_IN_NAMES = frozenset({"of", "for", "the", "and", "de", "la", "van", "von", "al", "bin"})
_WHO = LatePattern(r"\W*(?:who|whose)\b")
#: "said one, Ada Holm, 41": how old she is says who speaks, too.
_ONE_OR_AGE = LatePattern(r"\W*(?:one|\d{1,3})\W*")
_FINITE = LatePattern(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|may|might)\b")
_OPENING = ("“", '"', "«", "„")
_LONGEST_NAMING = 8
#: In characters; longer is a list or no prose, and patterns would take long.
_LONGEST_SENTENCE = 1_000
#: Who speaks for a body names it in what is said: "the company would not guess" is no more than who does not guess.
_SPEAKS_FOR = LatePattern(r"\bspokes(?:man|woman|person|people)\b|\bsprecher(?:in)?\b|\bporte-parole\b")
_BODY = LatePattern(
    r"\b(?:the|its|this|our|die|das|der|la|le)\s(?P<body>company|firm|agency|ministry|department|office|board|line|council"
    r"|authority|university|airline|bank|group|unternehmen|firma|ministerium|behörde|entreprise|société|ministère)\b"
)
_PART = LatePattern(r"[^,;–—]+")
#: More telling words than these in common are more than a speaker's name and office.
_MOST_OF_A_SPEAKER = 9
#: No more than an even chance.
_AT_MOST = 0.5
#: What is said must be known on both sides; between quotation marks it is, also by one word.
_LEAST_SAID = 2


def with_speakers_weighed(
    matches: list[Match], left: Witness, right: Witness, contents: Contents, *, short: bool = False
) -> list[Match]:
    """Matches; those of single sentences that share no more than their speaker are possible at most.

    They are not left out: one statement put in two ways may have no word in common but the speaker's name. `short`
    quotations are told apart when the halves of sentences have been joined: two words quoted may have moved behind more
    of what she said.
    """
    return [
        match._replace(score=_AT_MOST)
        if match.score > _AT_MOST
        and match.left[1] - match.left[0] == match.right[1] - match.right[0] == 1
        and _is_speaker_only(match, left, right, contents, short)
        else match
        for match in matches
    ]


def _is_speaker_only(match: Match, left: Witness, right: Witness, contents: Contents, short: bool) -> bool:
    i, j = match.left[0], match.right[0]
    if not (_HAS_SPEAKING.search(left.keys[i]) and _HAS_SPEAKING.search(right.keys[j])):
        return False
    if len(contents.left[i] & contents.right[j]) > _MOST_OF_A_SPEAKER:
        return False
    one, other = (what_is_said(w.text[slice(*w.sentences[at])]) for w, at in ((left, i), (right, j)))
    if one is None or other is None:
        return False
    stem = stemmer_for(contents.language)
    folded = [key(said) for said in (one, other)]
    mine, theirs = (set(content_stems(words(said), contents.language, stem)) for said in folded)
    if _SPEAKS_FOR.search(left.keys[i]) and _SPEAKS_FOR.search(right.keys[j]):
        bodies = [found["body"] for said in folded for found in _BODY.finditer(said)]
        own = set(content_stems(bodies, contents.language, stem))
        mine, theirs = mine - own, theirs - own
    least = 1 if short and all(said.strip().startswith(_OPENING) for said in (one, other)) else _LEAST_SAID
    return min(len(mine), len(theirs)) >= least and mine.isdisjoint(theirs)


def what_is_said(sentence: str) -> str | None:
    """The sentence without the words that name its speaker; None where no speaker is found.

    >>> what_is_said("Nobody was hurt, the harbour master, Ada Holm, told the Post.")
    'Nobody was hurt'
    >>> what_is_said("Its clerk, Ruth Ansel, said the island had asked three times.")
    'the island had asked three times.'
    """
    if len(sentence) > _LONGEST_SENTENCE:
        return None
    quoted = [(quote.opened, quote.closed) for quote in quotations(sentence)]
    parts = _parts(sentence, quoted)
    kept = [True] * len(parts)
    rest = dict(enumerate(parts))
    found = False
    for at, part in enumerate(parts):
        if part.startswith(_OPENING):
            continue
        if verb := _VERB_FIRST.match(part):
            found = True
            behind = part[verb.end() :]
            if named := _naming_before(parts, at):
                for k in named:
                    kept[k] = False
                rest[at] = _after(part, verb.end())
            elif at and _is_naming(behind):
                rest[at] = ""
                for k in _naming_behind(parts, at):
                    kept[k] = False
            else:
                rest[at] = behind
        elif (subject := _WITH_SUBJECT.match(part)) and not _FINITE.search(subject.group()):
            found = True
            rest[at] = _after(part, subject.end())
    if not found:
        return None
    return " ".join(rest[at].strip(" ,") for at in range(len(parts)) if kept[at] and rest[at].strip(' ,."”“'))


def _parts(sentence: str, quoted: list[tuple[int, int]]) -> list[str]:
    """The sentence cut at commas and dashes; quotations are whole."""
    found: list[str] = []
    at = 0
    for start, end in [*quoted, (len(sentence), len(sentence))]:
        found += (match.group() for match in _PART.finditer(sentence, at, start) if match.group().strip())
        if end > start:
            found.append(sentence[start:end])
        at = end
    return found


def _naming_before(parts: list[str], at: int) -> list[int]:
    """Parts before a verb that name its subject: "the harbour master", "Ada Holm"."""
    found: list[int] = []
    while at - 1 >= 0 and _is_naming(parts[at - 1]):
        at -= 1
        found.append(at)
    return found


def _naming_behind(parts: list[str], at: int) -> list[int]:
    """Parts after "said Ada Holm" that say who she is."""
    end = at + 1
    while end < len(parts) and _is_naming(parts[end]):
        end += 1
    return list(range(at + 1, end))


def _is_naming(part: str) -> bool:
    written = part.split()
    if not written or written[0].startswith(_OPENING) or len(written) > _LONGEST_NAMING:
        return False
    if (
        _WHO.match(part)
        or _ONE_OR_AGE.fullmatch(part)
        or (_DETERMINED.match(part) and not _FINITE.search(part))
    ):
        return True
    return written[-1][0].isupper() and all(word[0].isupper() or word in _IN_NAMES for word in written)


def _after(part: str, end: int) -> str:
    if _TOLD.search(part[:end]) and (hearer := _HEARER.match(part, end)):
        end = hearer.end()
    return part[end:]
