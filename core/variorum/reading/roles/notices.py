"""Cutting an update line from the facts that follow it in the same paragraph."""

from __future__ import annotations

import re

from variorum.model.article import Role
from variorum.reading.roles.date_lines import date_on
from variorum.text.late_patterns import LatePattern

#: "UPDATE 2:52 p.m.:", "Update: ", "UPDATED (3 May): ", "UPDATE | May 3, 2026, 14:05 —", "Mise à jour à
#: 14h30 :"
_UPDATE_LEAD = LatePattern(
    r"^\W{0,3}(?:update[ds]?|aktualisierung|aktualisiert|nachtrag|mise?\s+à\s+jour|actualisation"
    r"|actualizaci[oó]n|actualizado"
    r"|aggiornamento|atualização|更新|تحديث)\b\s*"
    r"(?:(?:[(\[][^)\]]{1,40}[)\]]"
    r"|\d{1,2}[:.h]\d\d\s?(?:[ap]\.?\s?m\b\.?)?(?:\s[A-Z]{2,4}\b)?(?:\sUhr)?)\s*(?:[:：—–]|-{1,3})?"
    # whatever stands before the colon or dash, if it is short and holds a time or day
    r"|(?=[^:：—–]{0,40}\d)(?:[^.!?—–：:]|(?<=[\dapm])\.|:(?=\d)){1,45}(?::(?!\d)|：|[—–]|\s-{1,3}\s)|[:：|—–]|-{1,3})?",
    re.IGNORECASE,
)
#: Fewer words after the lead are part of the notice ("UPDATE: The headline was changed.").
_FACTS_FROM_WORDS = 12
_ABOUT_THE_ARTICLE = LatePattern(
    r"\b(?:this|the|an earlier|a previous)\s+(?:version|article|story|report|headline|post|page)\b"
    r"|\b(?:diese[rsnm]?|einer früheren)\s+(?:artikel|text|beitrag|version|fassung|meldung)"
    r"|\b(?:cet article|cette version|version précédente|est[ea] (?:artículo|noticia|información|nota)"
    r"|versión anterior)\b"
    r"|本文",
    re.IGNORECASE,
)


#: No correction's label is longer, with its date.
LONGEST_CORRECTION = 60
_CORRECTION = LatePattern(
    r"\W*(?:corrections?|clarifications?|editor[’']?s?[’']?\s+note|berichtigung|korrektur|richtigstellung"
    r"|rectificatif|fe\s+de\s+err(?:ores|atas)|correcci[oó]n|rectificaci[oó]n|rettifica|errata)\b\s*",
    re.IGNORECASE,
)


def heads_correction(text: str) -> bool:
    """Whether a line is a correction's label and its date at most, so that the next paragraph is the correction.

    The word alone may head a part of the article: markets have corrections too.
    """
    label = _CORRECTION.match(text) if len(text) <= LONGEST_CORRECTION else None
    if label is None:
        return False
    rest = text[label.end() :].strip()
    return rest in (":", "：", "—", "–") or date_on(rest.strip(":：()[],—–- ")) is not None


def split_notice(text: str) -> tuple[tuple[str, Role], ...]:
    """An UPDATE line that goes on with facts is a notice and then body; any other notice stays whole."""
    lead = _UPDATE_LEAD.match(text)
    if lead:
        facts = text[lead.end() :].strip()
        if len(facts.split()) >= _FACTS_FROM_WORDS and not _ABOUT_THE_ARTICLE.search(facts):
            return ((lead[0].strip(), "notice"), (facts, "body"))
    return ((text, "notice"),)
