"""What only one text has, called by its first words: what it holds says nothing of what it tells."""

from __future__ import annotations

from variorum.model.finding import UNMEASURED, Finding
from variorum.reviewing.one_account_only import HEADS
from variorum.reviewing.phrases import quoted
from variorum.text.phrasing import phrase, phrase_many
from variorum.text.sentences import sentences

#: Letters of them.
_MOST = 44


def called_by_first_words(
    title: str, finding: Finding, names: tuple[str, str], texts: tuple[str, str]
) -> str:
    """The title of a finding on one of two texts with these words in place of what they hold; another as it is.

    "Found only in Post: “The ferry […]” (3 sentences)".
    """
    spans = finding.left or finding.right
    if finding.kind not in UNMEASURED or not spans or (finding.left and finding.right):
        return title
    side = not finding.left
    for holding, alone in HEADS:
        head = phrase(holding, text=names[side], holding="").rstrip()
        if title == phrase(alone, text=names[side]) or title.startswith(head):
            passages = [" ".join(span.of(texts[side]).split()) for span in spans]
            words, count = quoted(" ".join(passages), _MOST), sum(len(sentences(each)) for each in passages)
            if count > 1:
                words = phrase_many("{words} ({n} sentence)", "{words} ({n} sentences)", count, words=words)
            return phrase(holding, text=names[side], holding=words)
    return title
