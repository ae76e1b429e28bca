"""Correction, clarification and update lines, told from the prose around them."""

from __future__ import annotations

import re

from variorum.text.late_patterns import LatePattern
from variorum.text.openings import OpeningPattern, opening_of

#: A label before a notice: what follows is a colon, a dash, a bracket, a date or nothing. Prose begins with
#: the same words ("Corrections officers …", "Update the register, he said").
_LABELS = r"""corrections?(?:\s+(?:and|&)\s+clarifications?)?|clarifications?|retraction|amendment|errat(?:um|a)
     |correction\s+appended
    |update[ds]?
  | berichtigung|korrektur(?:hinweis)?|richtigstellung|klarstellung|gegendarstellung|nachtrag
      |aktualisierung|aktualisiert
  | transparenzhinweis|anm(?:\.|erkung)\s+d(?:\.|er)\s+red(?:\.|aktion)|hinweis\s+der\s+redaktion
  | rectificatif|rectification|mise\s+à\s+jour|mis\s+à\s+jour|précision|actualisation
      |note\s+de\s+la\s+rédaction|ndlr
  | droit\s+de\s+réponse
  | fe\s+de\s+err(?:ores|atas)|correcci[oó]n|rectificaci[oó]n|aclaraci[oó]n|actualizaci[oó]n|actualizado
  | nota\s+(?:de\s+la\s+redacci[oó]n|del\s+editor)|derecho\s+de\s+r[ée]plica
  | errata(?:\s+corrige)?|rettifica|aggiornamento|precisazione|correção|atualização|retificação|esclarecimento
  | correctie|rectificatie|aanvulling|update\s+der\s+redaktion
  | 更正(?:启事|啟事|声明)?|勘误|勘誤|编者按|編者按|更新|تصحيح|تنويه|تحديث|توضيح|ملاحظة\s+(?:المحرر|التحرير)"""
#: Those that begin as half of all sentences do.
_SENTENCE_LIKE = OpeningPattern(
    r"""^\W{0,3}(?:
        (?:an?\s+)?(?:earlier|previous|original)\s+version\s+of\s+this\s+(?:article|story|report|headline
            |post)
      | (?:this|the)\s+(?:\w+\s+){0,2}(?:article|story|report|headline|post|page)
            \s+(?:has\s+been|was|is\s+being|will\s+be|may\s+be)\s+(?:\w+\s+)?
            (?:updated|corrected|amended|changed|clarified|revised|removed|withdrawn)
      | (?:because\s+of|due\s+to|owing\s+to)\s+an?\s+(?:\w+\s+){0,2}error,\s+(?:an?|this|the)\s+(?:\w+\s+){0,4}
            (?:article|story|report|headline|post|version|caption|column|chart|graphic|map)\b
      | th(?:is|e)\s+(?:article|story|report|post|version)\s+(?:originally|previously|initially
          |incorrectly)\s+(?:said|stated|misstated
            |reported|gave|identified|named|referred)
      | th(?:is|e)\s+(?:article|story|report|post)\s+was\s+(?:first|originally)\s+published\b
          (?=.{0,120}\b(?:updated|corrected|amended|clarified|revised)\b)
      | this\s+(?:story|version|article)\s+(?:corrects|updates|clarifies)\b
      | th(?:is|e)\s+(?:post|article|story)\s+has\s+been\s+revised
      | this\s+(?:is\s+a\s+)?(?:breaking|developing)\s+(?:news\s+)?story\b
      | (?:in\s+einer|eine)\s+(?:früheren?|ersten?|vorherigen?|älteren?|ursprünglichen?)\s+(?:version|fassung)
          \s+(?:diese[sr]|des\s+(?:artikels|textes|beitrags)|hieß|stand|war|hatte|haben|wurde)\b
    )""",
    re.VERBOSE | re.IGNORECASE,
    "a an earlier previous original this the because due owing in eine",
)
_NOTICE = OpeningPattern(
    rf"""^\W{{0,3}}(?:
        (?:editor[’']?s?[’']?|publisher[’']?s?[’']?)\s+note\b
      | eds?(?:itors)?\s*:\s+(?:updates?|adds?|corrects?|recasts?|clarifies|with|minor|subs)\b
      | \((?:(?:this\s+)?\w*\s?(?:story|article)\s+(?:has\s+been\s+|was\s+)?(?:re-?filed|corrected|updated)
          |corrects|adds|updates|recasts
            |rewrites|refiles|removes|fixes|clarifies)\b(?!\s+up\b)
      | dieser\s+(?:artikel|text|beitrag|bericht)\s+(?:wurde|ist|wird)\s+.{{0,60}}(?:aktualisiert
          |korrigiert|ergänzt|geändert|berichtigt)
      | wir\s+haben\s+(?:diesen?|den|die|das)\s+.{{0,60}}(?:aktualisiert|korrigiert|ergänzt|geändert
          |berichtigt|präzisiert)
      | (?:dans\s+)?une\s+(?:première\s+version|version\s+(?:précédente|antérieure|initiale))\s+de\s+(?:cet
          |ce)\b
      | (?:cet\s+article|cette\s+(?:dépêche|version)|ce\s+texte)\s+a\s+été\s+(?:\w+\s+)?(?:mis\s+à\s+jour
          |modifié|corrigé|actualisé)e?
      | (?:en\s+)?una\s+(?:primera\s+versión|versión\s+(?:anterior|previa|inicial))\s+de\s+est[ea]\b
      | est[ea]\s+(?:artículo|noticia|información|nota|texto)\s+(?:ha\s+sido
          |fue)\s+(?:\w+\s+)?(?:actualizad|corregid|modificad)[oa]
      | 本文(?:已|曾)(?:更新|更正|修改)|此前版本
      | (?:{_LABELS})(?=\s*(?:[:：|—–\[(]|(?<=\s)-|-(?=\s|$)|\.\s|\.?$|appended|\d|[,.]?\s+(?:le|el|am|vom|du|del|on|at
          |to)?\s?\w{{0,10}}\.?\s?\d))
    )""",
    re.VERBOSE | re.IGNORECASE,
    """editor editors publisher publishers ed eds edsitors dieser wir dans une cet cette ce en una este esta
    correction corrections clarification retraction amendment errata erratum update updated updates
    berichtigung korrektur richtigstellung klarstellung gegendarstellung nachtrag aktualisierung transparenzhinweis
    anm anmerkung hinweis rectificatif mise mis actualisation note ndlr ndlrappended droit fe correcci rectificaci
    aclaraci actualizaci actualizado nota derecho rettifica aggiornamento precisazione atualiza retifica esclarecimento
    correctie aanvulling rectificatie""",
)
#: What notices begin with, as far as it is plain letters.
OPENINGS = _SENTENCE_LIKE.openings | _NOTICE.openings
#: "Amendment 2", "Update 5 of the program": numbered things of which news tells, and no notices.
_NUMBERED_THING = LatePattern(
    r"^\W{0,3}(?:amendment|update|precisión|actualización)\s+\d{1,3}\b(?!\s?[:.h]\s?\d|\s?[ap]\.?\s?m\b)",
    re.IGNORECASE,
)


def is_notice(paragraph: str) -> bool:
    """Whether a paragraph opens the way newspapers open a notice about the article itself.

    "UPDATE 2:52 p.m." followed by facts also opens so; how much of it is notice is for the reading to say.
    """
    opening = opening_of(paragraph)
    opens = _SENTENCE_LIKE.match(paragraph, opening) or _NOTICE.match(paragraph, opening)
    return opens is not None and _NUMBERED_THING.match(paragraph) is None
