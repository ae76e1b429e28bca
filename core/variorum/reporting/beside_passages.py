"""What is said of a finding where its passages stand below: their words, and that one is lacking, are told once."""

from __future__ import annotations

from variorum.model.decisions import Judgement
from variorum.model.finding import QUOTATIONS, Finding
from variorum.reporting.stating import as_sentence
from variorum.reviewing.denied_matches import is_denied
from variorum.reviewing.nearest_there import is_of_one_text
from variorum.reviewing.one_account_only import has_no_match, without_its_passage
from variorum.text.phrasing import phrase

#: Letters by which a passage is known again in a sentence, which cuts long ones.
_BEGINNING = 30


def said_beside(
    finding: Finding, judgement: Judgement | None, texts: tuple[str, str], matched: str = ""
) -> tuple[str, str]:
    """Title and sentence, "" where the title and the passages tell all of it.

    `matched`: what the text without such a passage has of it, in the place of one.
    """
    title, sentence = finding.told(judgement)
    if finding.kind == "source":
        return title, sentence.removeprefix(f"{title}. ")
    if finding.left and finding.right:
        return title, _without_title(_who_speaks(finding, title, sentence, texts), title)
    # That nothing was found, and what matches in part, stands where the other text's passage would.
    nothing = is_of_one_text(finding) and has_no_match(finding)
    if nothing or (matched and not is_denied(finding, judgement)):
        return title, ""
    said = without_its_passage(sentence, title, finding, texts)
    # That a text carries a notice is all that is said of one: below stands the notice, with the name of the text.
    return title, "" if finding.kind == "notice" and said != sentence else said


def said_rejected(title: str, judgement: Judgement | None) -> str:
    """A title, after that it was rejected where it was."""
    return phrase("Rejected: {title}", title=title) if judgement == "rejected" else title


def _who_speaks(finding: Finding, title: str, sentence: str, texts: tuple[str, str]) -> str:
    """Of a quotation of both texts no more than that, of two headlines nothing; of anything else the whole sentence."""
    is_headline = finding.kind == "headline"  # whose sentence is both of them and no word more
    if not is_headline and (finding.kind not in QUOTATIONS or not sentence.startswith(f"{title}: ")):
        return sentence
    passages = zip((finding.left, finding.right), texts, strict=True)
    if not all(_begins(spans[0].of(text)) in sentence for spans, text in passages):
        return sentence
    details = finding.detail, *finding.decided[3:4]
    tellings = [detail.rpartition("\n")[2] for detail in details if "\n" in detail]
    tellings += [phrase("Speakers: {speakers}.", speakers=detail) for detail in details]
    return next((telling for telling in tellings if sentence.endswith(telling)), "")


def _without_title(sentence: str, title: str) -> str:
    """Where a sentence begins with its title, what follows."""
    named = phrase("{what}: {value}", what=title, value="")
    return as_sentence(sentence.removeprefix(named)) if sentence.startswith(named) else sentence


def _begins(words: str) -> str:
    return " ".join(words.split())[:_BEGINNING].rstrip()
