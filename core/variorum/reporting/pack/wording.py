"""The words in an evidence pack for whoever opens it without Variorum."""

from __future__ import annotations

from collections.abc import Sequence

_PURPOSE = """\
EVIDENCE PACK

Two texts, what they were read from, and what was found when they were compared.
Made by Variorum {version}.

{sources}

What it proves
  That nothing in it was changed since it was made, as long as the number of the whole file is known from elsewhere:
  whoever changes a pack can also write new sums into it. So keep that number (the SHA-256 of the pack) in another
  place, such as a mail to yourself, when you make it: `sha256sum PACK.zip` tells it.
  It does not prove that a text was published, or published so: it holds what was added, and from where, as the
  person who added it had it.

To check it
  With Variorum:     variorum verify PACK.zip
  Without:           unpack it, and in its folder:  sha256sum -c SHA256SUMS

What is in it
{members}
"""
_MEMBERS = {
    "record.json": "what each text is, when and how it was obtained, what was given by hand; which program made this",
    "original/": "the very bytes each text was read from, where they were kept",
    "text/": "the words that were read from them",
    "reading/": "the same, paragraph by paragraph, with what each paragraph is (JSON)",
    "comparison.json": "passages that match, and what was edited in them",
    "findings.json": "what there was to review",
    "decisions.json": "what was decided, and noted, by hand about these two texts",
    "report.html": "all of it as a page to read: it opens in any browser, and loads nothing",
    "SHA256SUMS": "the sum of each file, for sha256sum -c",
}


def readme(version: str, sources: Sequence[str], members: Sequence[str]) -> str:
    """The README of a pack: `sources` tell of each text, `members` are the names of its files."""
    listed = [
        f"  {name:18}{words}"
        for name, words in _MEMBERS.items()
        if name == "SHA256SUMS" or any(member.startswith(name) for member in members)
    ]
    return _PURPOSE.format(version=version, sources="\n\n".join(sources), members="\n".join(listed))
