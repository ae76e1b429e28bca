"""Every mention of every text, with what joining needs to know of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.dossier.joining.families import is_whole_family
from variorum.dossier.joining.name_keys import folded
from variorum.entities.names.lexicons import lexicons
from variorum.model.annotations import Annotations, Mention, MentionType
from variorum.model.frozen import dataclass
from variorum.text.folds import plainly_spaced
from variorum.text.word_lists import listed

_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_TITLE_BEFORE = re.compile(r"((?:Mr|Mrs|Ms)\.|\w+)[ \u00a0]$")
_HE = listed(
    """
    mr sir king prince lord brother father son husband uncle nephew actor spokesman congressman
    chairman businessman
    """
)
_SHE = listed(
    """
    mrs ms miss dame queen princess lady sister mother daughter wife aunt niece actress spokeswoman
    congresswoman chairwoman
    """
)
_DIVISION = re.compile(r"\s+(province|Province|state|county|County|governorate|district|region)\b")
#: "the Cheney family", "the elder Cheney", "Cheney versus Cheney": one of several, or all of them.
_FAMILY_AFTER = re.compile(
    r"(?:['’]s)?\s+(?:family|families|dynasty|clan|sisters|brothers|siblings|daughters?|sons?|girls|boys|children|kids|"
    r"twins|versus|vs\.?|household|feud|dispute)\b",
    re.IGNORECASE,
)
_FAMILY_BEFORE = re.compile(r"\b(?:elder|younger|older|senior|junior|versus|vs\.?|both)\s+$")
_KIN = (
    r"(?:(?:step|grand|ex-|half-)*(?:wife|husband|widow|widower|son|daughter|brother|sister|mother|father|parents?|"
    r"uncle|aunt|nephew|niece|cousin|fianc[eé]e?|partner|child|twin)s?(?:[ -]in[ -]law)?)"
)
#: "his wife, Ada Kelm", "the deputy's stepson Jan Kelm"; "Ada Kelm, the sister of", "Ada Kelm, his mother".
_KIN_BEFORE = re.compile(rf"\b{_KIN}(?:, (?:aged? )?\d+)?,?[ \u00a0]$")
_KIN_AFTER = re.compile(
    rf",[ \u00a0](?:\d+, )?(?:(?:who is|the|a|an|his|her|their|[A-Z][\w’'-]+['’]s?|the [\w-]+['’]s)[ \u00a0])"
    rf"(?:\w+[ \u00a0])?{_KIN}\b"
)
#: "Ada and Ruth Vane".
_AND_BEFORE = re.compile(r"(?:(\S+)\s)?([A-Z][\w-]+)[ \u00a0]and[ \u00a0]$")
_TITLES = re.compile(r"((?:Vice |Prime |Deputy |Lt\. |Maj\. )?[A-Z][a-z]+\.?)[ \u00a0]$")
_WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*\.?")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One mention: document, index in that document's mentions, and its words folded.

    `place` orders the documents by what they say, not by how they were handed over.
    """

    document: int
    index: int
    mention: Mention
    words: tuple[str, ...]
    suffix: str
    gender: str
    place: int
    #: What stands right before a person ("vice president") or after a place ("province"), folded.
    beside: str = ""
    #: Whether the words around a person say whose relative this is.
    kin: bool = False
    #: Whether another first name stands before it that bears the same surname: "Ada and Ruth Vane".
    shares_surname: bool = False
    #: Whether all who bear the surname are meant: "the Vane family".
    whole_family: bool = False

    @property
    def type(self) -> MentionType:
        return self.mention.type

    @property
    def text(self) -> str:
        return " ".join(self.mention.text.split())

    @property
    def id(self) -> tuple[int, int]:
        return self.place, self.index


def occurrences_of(annotations: Sequence[Annotations]) -> list[Occurrence]:
    """All mentions; documents ordered by their words, so that the order they come in changes nothing."""
    found: list[Occurrence] = []
    order = sorted(range(len(annotations)), key=lambda i: (annotations[i].text, i))
    for place, document in enumerate(order):
        text = plainly_spaced(annotations[document].text)
        for index, mention in enumerate(annotations[document].mentions):
            found.append(_occurrence(text, document, index, mention, place))
    return found


def _occurrence(text: str, document: int, index: int, mention: Mention, place: int) -> Occurrence:
    words = [folded(w) for w in _WORD.findall(mention.text)]
    words = [w for w in words if w] or [folded(mention.text) or mention.text]
    suffix = words[-1] if len(words) > 1 and words[-1] in _SUFFIXES else ""
    if suffix:
        words = words[:-1]
    gender = _gender(text, mention) if mention.type == "PERSON" else ""
    beside = _beside(text, mention)
    kin = mention.type == "PERSON" and _is_kin(text, mention)
    shared = mention.type == "PERSON" and len(words) == 2 and _shares_surname(text, mention)
    family = beside == "family" and is_whole_family(text, mention)
    return Occurrence(
        document, index, mention, tuple(words), suffix, gender, place, beside, kin, shared, family
    )


def _shares_surname(text: str, mention: Mention) -> bool:
    before = _AND_BEFORE.search(text[max(0, mention.start - 40) : mention.start])
    if before is None or before.group(2) not in lexicons().first_names:
        return False
    return not (before.group(1) or "")[:1].isupper()  # "Jan Vane and Ruth Kelm"


def _is_kin(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.start - 30) : mention.start]
    return bool(_KIN_BEFORE.search(before) or _KIN_AFTER.match(text, mention.end))


def _beside(text: str, mention: Mention) -> str:
    if mention.type == "LOC":
        after = _DIVISION.match(text, mention.end)
        return after.group(1).lower() if after else ""
    if mention.type != "PERSON":
        return ""
    before = _TITLES.search(text[max(0, mention.start - 40) : mention.start])
    title = folded(before.group(1)) if before and before.group(1).split()[-1] in lexicons().titles else ""
    after = _FAMILY_AFTER.match(text, mention.end)
    if title and after and after.group().startswith(("'", "’")):
        return title  # "President Vane's daughters"
    if after or _FAMILY_BEFORE.search(text[max(0, mention.start - 14) : mention.start]):
        return "family"
    return title


def _gender(text: str, mention: Mention) -> str:
    title = _TITLE_BEFORE.search(text[max(0, mention.start - 16) : mention.start])
    word = folded(title.group(1)) if title else ""
    if word in _HE:
        return "m"
    if word in _SHE:
        return "f"
    first, *others = mention.text.split()
    return lexicons().first_names.get(first, "") if others else ""
