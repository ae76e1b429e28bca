"""Lines that belong to the page, not to the article.

Calling body text furniture hides it from the comparison, which is worse than the other way round. So a
line must be *wholly* one of these phrases, and prose never is: every rule matches whole paragraphs.
"""

from __future__ import annotations

import re

#: No rule is tried on anything longer.
LONGEST_FURNITURE = 240

_PHRASES = r"""
    leave\ a\ (?:reply|comment)(?:\ cancel\ reply)?
  | (?:post|add|write|view|show|read|see|hide)\ (?:a\ |all\ |the\ |\d+\ )?comments?(?:\ \(\d+\))?
  | (?:\d+\ )?comments?(?:\ \(\d+\)|\ are\ closed|\ off)?
  | (?:share|print|email|e-mail|save|tweet|pin\ it|copy\ link|listen|gift|bookmark|follow)
        (?:\ (?:this|the|it|us|on|via|to|by|with|article|story|page|post|link|facebook|twitter|x|whatsapp
             |email|friends?|a|your|for\ later|now)){0,6}
  | (?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|flipboard|tumblr|e-?mail
        |print|share|more|copy\ link|messenger|threads|bluesky|mastodon|youtube|tiktok|pocket|save)
        (?:[\ ,|·•/]+|$)){1,14}
  | advertisements?|advertising|sponsored(?:\ content)?
  | (?:story|article)\ continues\ (?:below|after)(?:\ (?:this\ )?advertisement)?
  | skip\ (?:to\ .{1,40}|(?:past\ )?.{0,30}(?:promotion|advert\w*|newsletter))
  | (?:read|see|find\ out|learn)\ more|more\ (?:in|from|on|about)\ [\w &’'-]{1,30}|go\ deeper
  | top\ stories|most\ (?:read|popular|viewed|shared)
  | related(?:\ (?:articles?|stories|topics|content|coverage|links|posts|news|tags))?
  | you\ (?:may|might)\ also\ like|recommended(?:\ (?:for\ you|stories|reading))?|trending(?:\ now)?
  | editors?[’']?s?\ picks?|up\ next|(?:next|previous)\ (?:article|story)
  | (?:sign\ (?:up|in)|log\ ?in|register|subscribe|become\ a\ member|donate|turn\ up\ your\ support)
        (?:\ (?:now|here|today|free|for\ free|to\ comment|to\ continue|(?:for|to)\ (?:our|the)\ .{1,60}))?
  | already\ (?:a\ subscriber|registered|have\ an\ account)\??.{0,30}
  | back\ to\ top|return\ to\ (?:top|homepage)|home\ ?page
  | main\ menu|menu|(?:site\ )?(?:mobile\ )?navigation|search|close|home
  | loading
  | (?:enlarge|view|open|expand|hide|toggle|show)\ (?:this\ )?(?:image|caption|gallery|photos?|slideshow)
        (?:\ (?:in\ fullscreen|caption))?
  | (?:play|watch|pause)(?:\ (?:the\ )?(?:video|now|live))?|this\ video\ (?:can\ ?not|cannot)\ be\ played
  | media\ caption|image\ (?:caption|source|copyright)
  | terms\ (?:of\ (?:use|service))|privacy(?:\ policy)?|cookie\ (?:policy|settings)|contact(?:\ us)?|about\ us
  | all\ rights\ reserved|(?:©|\(c\)|copyright)\ .{1,120}
  | \[?\s*(?:photos?|video|image|graphic)\ not\ (?:showing|loading|appearing|displaying).{0,160}
  | \[?\s*(?:click|tap)\ (?:here|on|to)\b.{0,120}
"""
_WHOLE = re.compile(rf"\W*(?:{_PHRASES})\W*", re.IGNORECASE | re.VERBOSE)
#: "Categories: News", "Tags: ferry, harbour": a label of the page's own and a list of short words.
_LABELLED = re.compile(
    r"\W*(?:categor(?:y|ies)|filed under|tags?|tagged|topics?|keywords?|section|posted in|related|see also"
    r"|read more|also read|more on this|permalink|short ?link)\s*(?::|»|›)\s*(?P<rest>.{1,160})",
    re.IGNORECASE,
)
#: "A Section on 01/03/2020", "Print Headline: …", "Page A1": where the piece stood on paper.
_ON_PAPER = re.compile(
    r"\W*(?:(?:\w+\s)?section\s+(?:[A-Z]\w*\s)?on\s+\d{1,2}/\d{1,2}/\d{2,4}|print\s+headline\s*:.{1,160}"
    r"|a version of this article (?:appears|appeared) in print\b.{0,200}|page\s+[A-Z]?\d{1,3})\W*",
    re.IGNORECASE,
)
#: A video or picture that did not come along: bracketed, with a link.
_PLACEHOLDER = re.compile(
    r"[\[(](?=[^\])]{0,200}(?:video|image|photo|click|watch|embed))[^\])]{0,200}https?://\S{1,200}[\])]",
    re.IGNORECASE,
)
_BARE_LINK = re.compile(r"\W*(?:https?://|www\.)\S+\W*")
_INVENTED = re.compile(
    r"(?=.{0,150}\b(?:invented|fictional|fictitious|made[- ]up)\b)"
    r".{0,150}\b(?:article|story|stories|report|paper|text|sample|news|event|example)\b.*",
    re.IGNORECASE | re.DOTALL,
)


def is_furniture(paragraph: str) -> bool:
    """Whether the whole paragraph is a phrase of the page around the article."""
    if len(paragraph) > LONGEST_FURNITURE or not paragraph.strip():
        return False
    if any(rule.fullmatch(paragraph) for rule in (_WHOLE, _ON_PAPER, _PLACEHOLDER, _BARE_LINK)):
        return True
    labelled = _LABELLED.fullmatch(paragraph)
    # a label with a sentence after it ("Related: the minister said so.") is left alone
    return labelled is not None and not re.search(r"[a-z][.!?]\W*$", labelled["rest"])


def is_disclaimer(paragraph: str) -> bool:
    """Whether a first or last line says that the article is invented, as our samples do."""
    return len(paragraph) <= LONGEST_FURNITURE and _INVENTED.fullmatch(paragraph) is not None
