"""Lines that stand under or in any report: what newsrooms add to all of them, and what only a page says.

Whole sentences, never parts of one. Nothing that happened is told in such a line, so a reader may want to compare
without them. Newsrooms' own formulas in English, German, French and Spanish.
"""

from __future__ import annotations

import re

from variorum.text.late_patterns import LatePattern

#: No rule is tried on anything longer.
_LONGEST = 320
_NAME = r"(?-i:[A-ZÀ-Þ][\w'’.-]*)"
_PIECE = r"(?:(?:news|wire)\ report|story|article|piece|dispatch|post)"
_STANDING = LatePattern(
    rf"""\W*(?:
        # who else had a part in it
        .{{0,200}}\bcontributed\ (?:reporting|research
            |(?:reporting\ )?to\ this\ (?:\w+\ )?(?:report|{_PIECE}))\b.{{0,80}}
      | (?:additional\ |with\ )?(?:reporting|writing|editing|research)(?:\ and\ (?:reporting|writing|editing))?
            \ by\ {_NAME}.{{0,200}}
      | with\ (?:additional\ )?(?:reporting|files|material)\ (?:by|from)\ {_NAME}.{{0,120}}
      | this\ is\ a\ (?:developing|breaking(?:\ news)?)\ (?:report|{_PIECE}).{{0,80}}
      | this\ {_PIECE}\ (?:has\ been|was|will\ be|is\ being)\ (?:first\ |originally\ )?
            (?:updated|produced|published|provided|generated|translated|syndicated)\b.{{0,160}}
      | (?:this|the)\ {_PIECE}\ (?:originally\ |first\ )(?:appeared|ran)\b.{{0,120}}
      | check\ back\ (?:for|soon|later)\b.{{0,60}}
      | for\ (?:more(?:\ (?:information|news|details|on\ [^,]{{1,40}}))?|(?:all\ )?the\ latest\ [^,]{{1,40}}),?
            \ (?:visit|go\ to|see|follow|click|read)\b.{{0,120}}
      | follow\ .{{1,60}}\ on\ (?:twitter|x|facebook|instagram|bluesky|threads|mastodon)\b.{{0,80}}
      | (?:©|\(c\)|copyright\s*(?:©|\(c\)|\d{{4}})).{{2,160}} | all\ rights\ reserved
      | (?:this\ material|.{{0,30}}content)\ may\ not\ be\ (?:published|reproduced|redistributed).{{0,120}}
      | our\ standards:.{{0,80}}
      # the same elsewhere
      | dieser\ (?:artikel|text)\ (?:wurde|erschien|ist)\ (?:zuerst|zuletzt|am|in|bei)\b.{{0,120}}
      | mit\ material\ (?:von|der)\ .{{2,80}} | quelle:\ .{{2,80}}
      | cet\ article\ a\ été\ .{{2,120}} | avec\ (?:l['’])?(?:afp|reuters|ap)(?:\ et\ \w+)?
      | este\ artículo\ (?:fue|ha\ sido)\ .{{2,120}} | con\ información\ de\ {_NAME}.{{0,120}}
    )\W*""",
    re.IGNORECASE | re.VERBOSE,
)
#: Said by somebody it is a sentence of the report again; and what corrects the report is never passed over.
_TELLS = LatePattern(
    r"[“”\"«»„]|\b(?:said|says|told|added|wrote|according|correct\w*|clarif\w*|errors?|earlier version|amend\w*"
    r"|retract\w*|berichtig\w*|korrigier\w*|corrig\w*|rectific\w*)\b",
    re.IGNORECASE,
)
_PAGE = LatePattern(
    r"""\W*(?:
        (?:read|see|watch|listen|more|related|lire\ aussi|lee\ también|lesen\ sie\ auch|mehr\ zum\ thema)
            (?:\ (?:more|also|now|next))?\s*[:»›|].{1,160}
      | (?:also\ read|read\ also)\b.{1,160}
      | (?:share|print|e-?mail|save|tweet|subscribe|sign\ up|sign\ in|log\ in|donate|advertisements?|anzeige
            |publicité|publicidad)
            (?:\ (?:this|now|here|today|article|story|on|by|for|to|free|facebook|twitter|x|email|our|the
                |newsletters?)){0,6}
      | (?:photo|photograph|picture|image|video|foto|bild)s?\s*(?::|by\ |credit).{1,120}
      | (?:story|article)\ continues\ below.{0,40} | click\ here\b.{0,120} | (?:skip|back|jump)\ to\ (?:top|content)
      | (?:sign\ up|subscribe)\ (?:to|for)\ (?:our|the)\ .{1,80}
      | \d{1,3}\ (?:comments?|shares?|min(?:ute)?s?\ read) | estimated\ reading\ time.{0,20}
    )\W*""",
    re.IGNORECASE | re.VERBOSE,
)


def is_standing_line(sentence: str) -> bool:
    """Whether a sentence is one that newsrooms add to any report.

    >>> is_standing_line("The Associated Press contributed to this report.")
    True
    >>> is_standing_line("The port contributed to this flood.")
    False
    """
    return len(sentence) <= _LONGEST and not _TELLS.search(sentence) and bool(_STANDING.fullmatch(sentence))


def is_page_line(sentence: str) -> bool:
    """Whether a sentence is said by the page around an article, not by the article.

    >>> is_page_line("Read more: The ferry that came late"), is_page_line("Read the letter, he asked.")
    (True, False)
    """
    return len(sentence) <= _LONGEST and not _TELLS.search(sentence) and bool(_PAGE.fullmatch(sentence))
