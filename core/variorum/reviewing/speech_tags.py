"""Words that only lead over to a quotation of the next paragraph: "He added," tells nothing by itself."""

from __future__ import annotations

from variorum.text.late_patterns import LatePattern

#: Verbs that tell no more than that somebody speaks or writes. "Denied," "confirmed" or "warned" tells what was done,
#: and so does "advised"; that she advises stands where a feature tells all its talk in the present.
_SPEAKS = (
    r"said|says?|told|tells?|added|adds?|wrote|writes?|explain(?:ed|s)?|reads?"
    r"|note[ds]?|state[ds]?|(?:remark|comment|observ|ask|answer|respond|recall|tweet)(?:ed|e?s|e)?|repl(?:y|ies|ied)"
    r"|advises?"
)
#: Of persons no more than that either; but "The strike continues," and "The search went on:" tell something.
_GOES_ON = r"continued?|continues|(?:went|goes?)\son"
_NAMED = r"[Hh]e|[Ss]he|[Tt]hey|(?:[A-Z][\w.’'-]*\s){0,3}[A-Z][\w.’'-]*"
#: "The answer:" is no verb of a speaker called The.
_TAG = LatePattern(
    rf"(?!The\s\w+\s?[,:])(?:(?:{_NAMED}|[Tt]he\s[a-z-]+)\s(?:(?:also|then|later)\s)?(?:{_SPEAKS})"
    rf"|(?!The\s)(?:{_NAMED})\s(?:(?:also|then|later)\s)?(?:{_GOES_ON}))\s?[,:]"
)


def is_speech_tag(words: str) -> bool:
    """Whether they are nothing but who speaks and the verb, before a comma or a colon."""
    return _TAG.fullmatch(words) is not None
