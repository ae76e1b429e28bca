"""The words that tie a quotation to its speaker: verbs, pronouns, roles, platforms."""

from __future__ import annotations

from variorum.entities.names.plain_words import SPEECH_VERBS
from variorum.entities.sources.names_of_outlets import PAPER_HEADS
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

VERB = LatePattern(
    rf"\b(?:{'|'.join(sorted(SPEECH_VERBS, key=len, reverse=True))}|according to|in the words of|insisting"
    r"|calling|describing|telling|noting|arguing|warning|claiming|vowing|stating|declaring|explaining|quoting"
    r"|voiced|blasted|praised|referred|dubbed|labeled|labelled"
    r"|apologized|apologised|testifying|recalling|expressed|expressing|promising|chanted|chanting|reported|reports|mouth|mouthed|muttered|texted|emailed|e-mailed"
    r"|summarized|summarised|opined|asserted|asserts|echoed|retorted|deadpanned|fumed|snapped|elaborated|clarified"
    r"|(?:mock|ridicul|derid|accus|dismiss|denounc|condemn|criticiz|criticis)(?:es|s|ed|ing)|slammed|slamming|blasting"
    # "the blasts shook the town"
    r"|(?:slams|blasts)(?=\s[A-Z])"
    r"|gushed|marvelled|posits|posited|reasoned|pointed out|wondered|taunted|begged|objected|protested|recounted|chided"
    r"|recit(?:es|ed|ing)|intoned|intoning|notified|informed|assured|reminded|shot back|fired back|hit back"
    r"|acknowledging|complaining|shouted|shouts|shouting|yelled|cried|screamed|joked|quipped|asked|asks|cited|citing|spoke|speaking|speaks|read)\b"
)
PRONOUN = LatePattern(r"\b(he|she|they|He|She|They)\b")
_ONE = (
    r"official|spokesman|spokeswoman|spokesperson|aide|source|man|woman|friend|neighbou?r|witness|resident|analyst"
    r"|expert|statement|letter|document|memo|e-?mail|complaint|indictment|lawyer|attorney|officer|relative"
    r"|colleague|diplomat|general|commander|president|minister|justice|senator|congressman|judge|prosecutor|director|actor"
    r"|actress|singer|coach|manager|captain|player|author|company|group|agency|department|ministry|passenger|student"
    r"|teacher|driver|leader|worker|protester|protestor|demonstrator|supporter|critic|opponent|activist|lawmaker"
    r"|[Rr]epublican|[Dd]emocrat|doctor|nurse|soldier|engineer|scientist|researcher|investigator|economist|executive"
    r"|family|mother|father|brother|sister|son|daughter|wife|husband|widow|girl|boy|survivor|victim|suspect"
    r"|teammate|owner|caller|guest|reporter|editor|mayor|governor|chief|deputy|adviser|advisor|strategist|banner"
    r"|placard|poster|slogan|paper|website|headline|message|ruling|resolution|motion|amendment|bill|filing|lawsuit|affidavit"
    r"|detective|constable|sheriff|organi[sz]er|organi[sz]ation|union|party|campaign|committee|court|board|panel"
    r"|nephew|niece|cousin|uncle|aunt|boyfriend|girlfriend|grand(?:mother|father|son|daughter)|ad|advertisement|commercial"
    r"|anchor|newsreader|presenter|commentator|announcer|station|broadcaster|crowd|member|fan|farmer|fisherman|villager|shopkeeper|employee|insider|veteran|pastor|priest|rabbi|imam|bishop"
    r"|blogger|columnist|commenter|reader|viewer|listener"
)
#: Their plurals are verbs: "the Times reports".
_PAPERS = "report|sign|note|text|study|survey|poll"
_ROLES = rf"(?:{_ONE})(?:s|es)?|{_PAPERS}|women|men|people|police|authorities|ministries|families|fishermen|crew|staff"
_ROLES_OF_MANY = rf"(?i:police|authorities|(?:{_ONE})s)"
#: None of these stands between a determiner and its noun.
NO_MODIFIER = (
    r"is|was|were|are|be|been|has|had|have|said|says|told|that|who|which|when|where|while|and|or|but|of|to|for|in|on"
    r"|at|by|with|from|as|than|if|because|after|before|the|an?|he|she|they|it|his|her|their|its"
)
#: A speaker without a name: "a friend", "union leaders", "someone".
INDEFINITE = LatePattern(
    r"(?<![\w’'-])((?:(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Tt]wo|[Tt]hree|[Ff]our|five"
    r"|[Bb]oth|[Oo]thers?|[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Ii]ts|[Tt]hese|[Tt]hose|[A-Z][\w.-]*(?:[’']s|s[’']))\s+"
    rf"(?:(?!(?:{NO_MODIFIER})\b)[\w][\w.’'-]*\s+){{0,6}}?)"
    rf"(?:{_ROLES})(?:\s(?:{_ROLES}))*(?![\w-]|[’']s\b)|(?:[A-Z][\w.-]*\s+){{0,4}}(?:{_ROLES_OF_MANY})\b"
    rf"|(?:[Ss]ome|[Oo]ne|[Tt]wo|[Ss]everal|[Mm]any|[Mm]ost|[Aa]ll)\sof\s(?:the|these|those|his|her|their)\s(?:[\w’'-]+\s){{0,2}}?(?:{_ROLES})(?:\s(?:{_ROLES}))*\b"
    r"|(?:[A-Z][a-z]+\s)?[Ss]tate\s(?:television|TV|radio|media)|[A-Z][a-z]+(?:n|i|sh|se|ch)\s(?:television|TV)(?=\s[a-z])"
    rf"|[Tt]he\s(?:{PAPER_HEADS})(?=\s[a-z]|,)"
    r"|(?:[Ss]ome(?:one|body)|[Oo]thers|[Oo]ne\sof\sthem)\b|the\s(?:pair|couple|duo|two)\b(?!\s[a-z]+\s[a-z]+ed))"
)
#: Nothing but a comma between a verb and who comes after it.
AT_ONCE = LatePattern(r"\s*(?:,\s*)?")
#: A participle that hangs on a verb before it: "Kelm left, saying".
HANGS_ON = LatePattern(r",\s[a-z]+ing$")
#: "…," calling it: goes on with the subject that stood before the quotation.
PARTICIPLE = LatePattern(r"\s*,?\s*(?:and\s+)?[a-z]+ing\b")
PLATFORMS = listed(
    """
    Twitter Facebook Instagram YouTube Telegram WhatsApp Truth TikTok MySpace Snapchat
    """
)
SENTENCE_END = LatePattern(
    r"(?<![A-Z])(?<!\b(?:Mr|Ms|Dr|Lt|St|Jr|Sr))(?<!\b(?:Mrs|Gen|Col|Maj|Rep|Sen|Gov|Rev|"
    r"Sgt))[.!?]+[\"”’')]*\s+(?=[\"“‘'(]?[A-Z])"
)

OBJECT_BEFORE = LatePattern(
    r"\b(?:(?:of|to|with|by|for|from|about|against|on|told|than|and)\s+(?:[A-Z]\w*\.?\s+)*"
    r"|against\s+the\s+"
    r"|(?:at|inside|outside)\s+(?:the\s+)?(?:[A-Z]\w*\.?\s+)*)$"
)

#: A role after these is no subject: "in a message on Twitter, said".
NOT_A_SUBJECT = LatePattern(
    r"\b(?:of|to|with|by|for|from|about|against|on|in|at|than|told|asked|under|after|via)\s*$"
)
#: "… and called it", "…, then told": the verb goes on with the subject of the sentence.
GOES_ON_WITH_SUBJECT = LatePattern(r"\b(?:and|but|then|to)\s+(?:also\s+|then\s+|later\s+|has\s+|had\s+)?$")
#: "seen by Kelm as “…”", "described by police as “…”".
BY_AS = LatePattern(r"\b(?P<by>by)\s+[^,.;]{2,60}\s+(?:as|to\sbe)\s+(?:an?\s|the\s)?$")
_SAID = (
    r"said|says|told|added|wrote|explained|noted|argued|insisted|warned|claimed|recalled|reported|testified|stated"
    r"|acknowledged|announced|suggested|complained|concluded|admitted|confirmed|thinks|believes"
)
#: The end of a sentence that tells who said it all: ", Kelm said" / ", according to Kelm".
SAID_AT_END = LatePattern(
    r",\s(?:(?P<according>according to)\b|(?!who|which|and|but|as|that)"
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Jr|Sr|Lt|St|Sgt|Gen|Col|Maj|Rep|Sen|Gov|Rev|[A-Z])\.|[^,.;:“”\"]){2,50}?"
    rf"\s(?P<verb>{_SAID})\b(?!\s(?:that|it|he|she|they)\b))"
)
#: A broadcaster that hands on what another says.
HANDS_ON = LatePattern(
    r"(?:\w+\s){0,3}(?:television|TV|radio|media|station|broadcaster)\s(?:later\s|also\s)?"
    r"(?:carr(?:ied|ies)|air(?:ed|s)|broadcast|show(?:ed|s)|published|released|read|interviewed|quoted)\b"
)
#: Between a role and the name of who bears it: ", Lee" / " for Kelm, Lee".
FOR_WHOM = LatePattern(r"(?:\s(?:for|of|to|with|representing)\s(?:[\w.’'-]+\s){0,4}[\w.’'-]+)?,\s")
#: A speaker without a name, with a verb of speech. From the middle of a word none begins: "Irani{an official} said".
SPEAKING_ROLE = LatePattern(
    rf"{INDEFINITE.pattern}(?:\s(?:for|of|at|in|with|from|on)\s[^,.;:“”\"]{{2,40}})?\s(?:{_SAID})\b"
)

#: “Today” show: a title, whoever speaks around it.
WORK_AFTER = LatePattern(
    r"\s(?:shows?|program(?:me)?s?|films?|movies?|albums?|songs?|books?|novels?|series|column|blog|podcast|magazine"
    r"|video|game|franchise|trilogy|saga)\b"
)

#: The clause of a verb begins here: "after the man came and asked" does not go on with the subject before it.
CLAUSE_OPENS = LatePattern(
    r"\b(?:(?:after|when|while|because|before|since|until|though|although)\s|report(?:s|ed)\s(?=[A-Z]))"
)
#: "on the network’s “Morning Call,”": a title, if its words have capitals.
OWNED = LatePattern(r"[\w](?:[’']s|s[’'])\s+$")
#: What follows a quotation and tells no more who spoke it.
OTHER_CLAUSE = LatePattern(
    r"(?:(?:and|but|which|that|though|although|while|because|since|when|if|despite|after|before)\s"
    # "a point Kelm denied": of what was said, whoever else had said it.
    r"|(?:an?|the\ssame)\s(?:[a-z]+\s)?(?:point|claim|charge|accusation|assertion|allegation|suggestion|contention"
    r"|notion|characteri[sz]ation|insinuation)\s)"
)
#: "The press aide also took a shot at Kelm": a description that names nobody is the subject of its sentence.
DESCRIPTION = LatePattern(r"\s*The\s(?:[a-z][\w’'-]*\s){2}")
#: Who goes on to say something has said something before: whoever else was told of in between.
GOES_ON_SAYING = LatePattern(
    r"\s(?:(?:also|then|later|further|even)\s)?(?:went\son|goes\son|added|adds|continued|continues|also\s(?:said|wrote))\b"
)
#: A sentence that begins so has its subject after a comma.
OPENING_CLAUSE = LatePattern(
    r"\s*(?:After|Before|While|When|As|In|At|On|With|Despite|Although|Though|By|Asked|During|Since|[A-Z][a-z]+ing)\s"
)
#: While saying it was “…”, Kelm left: the subject is still to come.
WHILE_SAYING = LatePattern(r"\s*(?:(?:While|By|After|Before|On|When|Without|In)\s[a-z]+ing|[A-Z][a-z]+ing)")
#: Papers speak for whoever wrote them, where that is told: "a statement by Kelm".
PAPER_BY = LatePattern(
    r"(?:(?<=statement)|(?<=letter)|(?<=mail)|(?<=memo)|(?<=message)|(?<=note)|(?<=report))\s(?:by|from)\s(?=[A-Z])"
)
#: Nothing but these between a quotation and the next verb: “…” and warned “…”.
ONLY_AND = LatePattern(r"[\s,]*(?:(?:and|but|then)\s+(?:then\s+|also\s+)?)?")
