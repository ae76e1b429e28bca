"""Phrases that stand in any report on anything: they make two sentences look alike and say nothing.

"Spoke on condition of anonymity because he was not authorized to speak publicly" is said of a diplomat here and
of a nurse there. Sentences are compared by what is left without such phrases. Newsrooms' own formulas, in English,
German, French and Spanish; nothing an event could be told in.
"""

from __future__ import annotations

import re
from functools import lru_cache

from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

#: A phrase is looked for only where one of these stands: most sentences have none and cost nothing.
_TRIGGERS = listed(
    """
    anonymity anonymous anonymously comment comments reporters statement e-mail email message messages calls
    investigation investigating investigators inquiry prayers authorized authorised news press conference briefing
    report identified reached interview telephone phone condolences information monitoring developing updated
    anonymität stellungnahme äußern mitteilung anfrage ermittlungen pressekonferenz reportern journalisten
    anonymat commentaire commentaires communiqué enquête presse journalistes
    anonimato comentarios comunicado investigación prensa periodistas declaraciones
    """
)
_WHO = r"(?:(?:he|she|they|it|the \w+|who|and)\b )?"
_HAVE = r"(?:(?:has|have|had|was|were|is|are) )?"
_PHRASES = (
    # who speaks, and why without a name
    rf"{_WHO}(?:all )?(?:spoke|speaking|talked|talking|interviewed|briefed(?: reporters)?)? ?(?:only )?(?:on|under) "
    r"(?:the )?(?:condition|cover|promise) of anonymity",
    r"(?:asked|asking|requested|requesting|insisted on|granted|wished|wanted|declined|declining|refused|refusing) ?"
    r"(?:not )?(?:to be |to remain |being )?(?:identified|named|anonymous|anonymity)(?: by (?:his|her|their) names?)?",
    r"(?:because|since|as) (?:he|she|they|\w+) (?:was|were|is|are)(?:n't| not) (?:\w+ )?(?:authorized|authorised|"
    r"allowed|permitted) to (?:speak|talk|comment|discuss)(?: (?:publicly|openly|to (?:the )?(?:media|press|news media|"
    r"reporters)|about \w+(?: \w+)?|the \w+(?: publicly)?))*",
    r"(?:because|given|citing) (?:of )?the sensitivity of the \w+",
    # no answer
    rf"(?:{_HAVE}declined|{_HAVE}refused|declining|refusing)(?: immediate)? (?:to )?(?:any )?(?:further )?comment"
    r"(?: (?:further|publicly|immediately))?",
    r"(?:did not|didn't|could not|couldn't|would not|wouldn't|has not|had not|have not) (?:immediately )?"
    r"(?:respond(?:ed)?|reply|replied|return(?:ed)?|answer(?:ed)?|be reached|be immediately reached|comment)"
    r"(?: immediately)?(?: (?:to|for))?(?: (?:a|an|any|several|multiple|repeated|written|phone|telephone|further))*"
    r"(?: (?:requests?|calls?|messages?|e-?mails?|phone calls?|telephone calls?|inquiries|questions))?"
    r"(?: (?:seeking|for|requesting))?(?: (?:further |additional |immediate )?comments?)?",
    r"(?:calls?|messages?|e-?mails?|requests?)(?: (?:left|sent|made))?(?: (?:seeking|for|"
    r"requesting)(?: \w+)?)? comments?",
    r"(?:was|were) not (?:immediately )?(?:available|reachable)(?: for comment)?",
    r"there was no immediate (?:comment|reaction|response|claim of responsibility)(?: from)?",
    # where it was said
    r"(?:said|says|told|announced|added|wrote)?(?: \w+)? ?in (?:a|an|the|his|her|their|its) (?:\w+ )?(?:statement|"
    r"(?:telephone |phone )?interview|e-?mail|news release|press release|news conference|press conference|briefing)"
    r"(?: (?:to|with) (?:reporters|the associated press|reuters))?",
    r"(?:at|during) (?:a|the|his|her|an) (?:\w+ )?(?:news|press) (?:conference|briefing)",
    r"(?:told|tell|telling) (?:reporters|journalists|the (?:press|media))",
    r"according to (?:a|the) (?:\w+ )?(?:statement|report|news release|press release)",
    # what is always so
    r"(?:the |an? )?(?:\w+ )?(?:investigation|inquiry|probe) (?:(?:is|was|remains|remained) (?:still )?"
    r"(?:continuing|ongoing|under way|underway|open)|continues|continued)",
    r"(?:our|my|their) (?:thoughts|hearts)(?: and (?:our )?prayers)?(?: (?:are|go out) (?:with|to))?",
    r"anyone with information (?:is|was) (?:asked|urged) to (?:call|contact)",
    r"(?:is|are|was|were)(?: closely)? monitoring the situation",
    r"this is a (?:breaking|developing) (?:news )?story",
    r"(?:this story|this report|it) (?:will|has been|is being) (?:be )?updated",
    r"contributed to this (?:report|story|article)",
    # German
    r"(?:wollte|wollten) (?:sich )?(?:zunächst |dazu )?(?:nicht|keine) (?:\w+ )?(?:äußern|stellungnahme)(?: abgeben)?",
    r"(?:war|waren) (?:zunächst |"
    r"vorerst )?(?:nicht )?(?:für eine stellungnahme )?(?:nicht )?(?:zu erreichen|erreichbar)",
    r"unter (?:der bedingung der|zusicherung von|wahrung der) anonymität",
    r"(?:teilte|teilten|hieß es|erklärte|erklärten)(?: \w+){0,3} in einer (?:mitteilung|"
    r"stellungnahme|erklärung)(?: mit)?",
    r"(?:auf|bei) (?:einer|der) pressekonferenz",
    r"die ermittlungen (?:dauern|dauerten|laufen|liefen)(?: noch)?(?: an)?",
    # French
    r"(?:sous|sous le|sous couvert de l'|a requis l'|ayant requis l') ?(?:couvert d'|sceau de l')?anonymat",
    r"(?:a|ont|n'a pas|n'ont pas) (?:refusé de (?:faire de )?(?:tout )?commentaires?|"
    r"souhaité (?:faire de )?commentaires?)",
    r"(?:dans|selon) un communiqué",
    r"(?:lors d'une|en) conférence de presse",
    r"(?:l'|une )enquête (?:est|était|a été) (?:en cours|ouverte)",
    # Spanish
    r"(?:bajo|con la|a) condici(?:ó|o)n de(?:l)? anonimato|bajo anonimato",
    r"(?:no quiso|no quisieron|declin(?:ó|aron)|se neg(?:ó|aron) a) (?:hacer |"
    r"a )?(?:comentarios|comentar|declaraciones)",
    r"(?:en|seg(?:ú|u)n) un comunicado",
    r"(?:en (?:una )?)?(?:rueda|conferencia) de prensa",
    r"la investigaci(?:ó|o)n (?:sigue|continúa|está) (?:abierta|en curso)",
)
_STOCK = LatePattern(r"\b(?:" + "|".join(phrase.strip() for phrase in _PHRASES) + r")(?!\w)")
_WORD = re.compile(r"[^\W\d_][\w-]*")
#: In characters; a whole text without a full stop is not kept.
_LONGEST_REMEMBERED = 1_000


def between_stock(key: str) -> tuple[str, ...]:
    """What stands before, between and after the stock phrases of a folded, casefolded sentence."""
    return _remembered(key) if len(key) <= _LONGEST_REMEMBERED else _parted(key)


@lru_cache(maxsize=4096)
def _remembered(key: str) -> tuple[str, ...]:
    return _parted(key)


def _parted(key: str) -> tuple[str, ...]:
    if _TRIGGERS.isdisjoint(_WORD.findall(key)):
        return (key,)
    return tuple(_STOCK.split(key))


def without_stock(key: str) -> str:
    """A folded, casefolded sentence without its stock phrases; itself where it has none."""
    parts = between_stock(key)
    return parts[0] if len(parts) == 1 else " ".join(parts)
