"""Lines that ask the reader for something: to subscribe, sign up, follow, install, write in, switch scripts on.

Whole paragraphs in the imperative, or about "this article" and "your browser", never prose: a quotation mark
or somebody saying it makes it body again.
"""

from __future__ import annotations

import re

from variorum.text.late_patterns import LatePattern
from variorum.text.openings import OpeningPattern, opening_of

_LONGEST = 260
_SPOKEN = LatePattern(r"[“”\"«»„]|\b(?:said|says|told|added|wrote|according)\b", re.IGNORECASE)
_PLATFORM = (
    r"(?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|mastodon)"
)
#: The one that begins as sentences do.
_RESERVED = OpeningPattern(
    r"""\W*
        (?:this|the)\ (?:article|story|content|post|page|video|full\ story)\ is\ (?:only\ )?
            (?:for|exclusive\ to|available\ (?:only\ )?(?:to|for)|reserved\ for)\ (?:our\ |paying\ |registered\ )?
            (?:subscribers?|members?|readers\ who)\b.{0,80}
    \W*""",
    re.IGNORECASE | re.VERBOSE,
    "this the",
    whole=True,
)
_INVITING = OpeningPattern(
    rf"""\W*(?:
        you(?:\ have|[’']ve)\ (?:read|reached|used|run\ out\ of|hit)\ .{{0,40}}\b(?:free|monthly)\b.{{0,20}}
            \b(?:articles?|stor(?:y|ies)|limit)\b.{{0,60}}
      | (?:to\ )?(?:continue|keep|finish)\ reading\b.{{0,40}}\b(?:subscri|sign|log|register|account|free)\w*.{{0,80}}
      | (?:please\ )?(?:subscribe|sign\ up|register|log\ in)\b(?:\ (?:now|here|today|free))?\ (?:for|to|and)\b
            .{{0,60}}\b(?:unlimited|newsletters?|inbox|e-?mails?|alerts?|access|read(?:ing)?|bulletin|briefing)\b.{{0,120}}
      | get\ .{{0,80}}\b(?:newsletter|delivered\ (?:straight\ )?to\ your|in\ your\ inbox|to\ your\ inbox)\b.{{0,80}}
      | (?:stay|keep)\ (?:up\ to\ date|informed|in\ the\ loop)\b.{{0,80}}\b(?:sign|newsletter|whatsapp|apps?|alerts?
            |follow).{{0,80}}
      | sign\ up\ (?:to|for)\ (?:[\w’'-]+\ ?){{1,5}}
      | (?:free\ )?(?:daily|weekly|morning|evening)\ (?:e-?mail\ )?newsletter
      | privacy\ notice:.{{1,200}}
      | (?:il\ vous\ reste|la\ suite\ (?:de\ l[’']article\ )?est\ réservée|article\ réservé)\b.{{0,120}}
      | (?:dieser\ (?:artikel|inhalt|text)\ ist|weiterlesen\ mit|jetzt\ weiterlesen)\b.{{0,60}}
            (?:abonn|abo\b|registrier|plus\b).{{0,60}}
      | (?:este\ (?:artículo|contenido)\ es|contenido)\ (?:solo\ |exclusivo\ )?para\ (?:suscriptores|socios).{{0,60}}
      | download\ (?:the|our)\ .{{0,40}}\bapps?\b.{{0,100}}
      | (?:follow|like|join|find)\ .{{1,50}}\ on\ {_PLATFORM}\b.{{0,140}}
      | (?:do\ you\ )?(?:have|know|got)\ (?:you\ got\ )?(?:a|any|more)\ (?:news\ |confidential\ )?
            (?:story|tip|information)\b.{{0,140}}\b(?:e-?mail|contact|get\ in\ touch|write\ to|send|call)\b.{{0,80}}
      | (?:send|e-?mail)\ (?:us\ )?your\ .{{0,60}}\bto\ \S+@\S+
      | (?:to\ (?:play|watch|view|see)\ (?:this|the)\ .{{0,30}}|please\ |you\ (?:need|must)\ (?:to\ )?)
            (?:you\ (?:need|must)\ )?(?:to\ )?(?:please\ )?(?:enable|turn\ on|switch\ on|allow|accept)\b
            .{{0,20}}\b(?:javascript|cookies?)\b.{{0,80}}
      | your\ browser\ (?:does\ not|doesn[’']t|cannot)\b.{{0,120}}
      | (?:this\ )?(?:video|content|media|audio)\ (?:file\ )?(?:can\ ?not|could\ not|is\ not|isn[’']t)\b.{{0,20}}
            \b(?:play(?:ed|able)?|load(?:ed)?|available|shown|displayed|supported)\b.{{0,80}}
      | (?:(?:for|to)\ .{{1,60}},\ )?
            (?:follow|like|join|find)\ .{{1,60}}\ (?:facebook|twitter|instagram)\b.{{0,140}}
      | (?:click|tap)\ here\ to\ (?:join|sign|subscribe|follow|get)\b.{{0,140}}
      | (?:subscribe|sign\ up)\ (?:to|for)\ .{{1,60}}\b(?:for\ (?:just|only|free)|ad-free|a\ month)\b.{{0,120}}
      | jetzt\ weiterlesen\b.{{0,60}} | sie\ haben\ (?:bereits|schon|noch\ kein)\b.{{0,12}}\babo(?:nnement)?\b.{{0,60}}
      | vous\ (?:êtes\ déjà|avez\ déjà)\b.{{0,20}}\babonn.{{0,60}}
      | (?:¿[^?]{{0,60}})?\b(?:tu|su)\ suscripción\b.{{0,200}}
      | (?:ya\ eres|¿eres)\ suscriptor.{{0,60}} | rellena\ tu\ nombre\b.{{0,60}}\bcomentar\W*
      | sigue\ .{{1,80}}\ (?:en|a\ través\ de)\ (?:facebook|x|twitter|instagram|whatsapp|telegram)\b.{{0,140}}
      | (?:allow|view)\ .{{1,30}}\ content\?.{{0,40}}
    )\W*""",
    re.IGNORECASE | re.VERBOSE,
    """allow article audio click content continue daily dieser do download email este evening find finish follow for
    free get got have il jetzt join keep know la like log media morning please privacy register rellena send sie sign
    sigue stay su subscribe tap this to tu video view vous weekly weiterlesen ya you your e""",
    whole=True,
)
#: Of all of them.
OPENINGS = _RESERVED.openings | _INVITING.openings


def is_invitation(paragraph: str) -> bool:
    """Whether the whole paragraph asks something of the reader, or of the browser."""
    if len(paragraph) > _LONGEST or (opening := opening_of(paragraph)) not in OPENINGS:
        return False
    invites = _INVITING.match(paragraph, opening) or _RESERVED.match(paragraph, opening)
    return invites is not None and _SPOKEN.search(paragraph) is None
