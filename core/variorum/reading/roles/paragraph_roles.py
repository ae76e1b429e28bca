"""What a single paragraph's words say about its role. In doubt it is body."""

from __future__ import annotations

import re
from functools import lru_cache

from variorum.model.article import Role
from variorum.reading.roles import furniture
from variorum.reading.roles.furniture import is_furniture
from variorum.text import notices
from variorum.text.late_patterns import LatePattern
from variorum.text.notices import is_notice
from variorum.text.openings import OpeningPattern, opening_of

_CREDIT = OpeningPattern(
    r"""^\W*(?:
        (?:additional\s+)?(?:reporting|writing|editing|compiled|translated|written|photographs?)\s+by\b
      | (?:additional\s+)?reporting\s+(?:contributed\s+)?(?:by|from)\b
      | information\s+(?:for|in)\s+this\s+(?:article|story|report)\s+was\s+(?:contributed|provided|compiled)\b
      | with\s+(?:files|reporting|material|additional\s+reporting|agency\s+reports?|agencies)(?:\s+(?:from
          |by)\b|\W*$)
      | (?:research|graphics?|production|photography|translation)\s+by\s+[A-Z]
      | (?:follow|contact|reach|email)\s+(?:her|him|them|the\s+(?:author|reporter|writer))\s+(?:on|at)\b
      | source\s+(?-i:[A-Z])[\w&.’' -]{2,50}$
      | (?:mit\s+material\s+(?:von|der)|(?:zusätzliche\s+)?mitarbeit\s*:|redaktion\s*:|quelle\s*:
          |übersetzung\s*:)\s*\S
      | (?:avec\s+(?:l[’']\s?)?(?:afp|reuters|ap|agences?)|source\s*:|édité\s+par|traduction\s*:)\b
      | (?:con\s+(?:información|datos)\s+de|fuente\s*:|editado\s+por|traducción\s*:|redacción\s*:)\s*\S
      | (?:con\s+informazioni\s+da|fonte\s*:|com\s+informações\s+d|bron\s*:|来源\s*[:：]
          |(?:责任)?(?:編輯|编辑)\s*[:：]|责编\s*[:：]
          |المصدر\s*:)
    )""",
    re.IGNORECASE | re.VERBOSE,
    """additional reporting writing editing compiled translated written photograph photographs information with research
    graphic graphics production photography translation follow contact reach email source mit mitarbeit redaktion quelle
    avec traduction con fuente editado redacción fonte com bron""",
)
#: "Judith Aske can be reached at …"
_REACHABLE = LatePattern(
    r"^\W*(?:[\w.’'-]+\s+){1,6}can\s+be\s+(?:reached|contacted|followed)\s+(?:at|on|by|via)\s+(?:[(+]?\d|@\w|\S{1,40}\s?@)",
    re.IGNORECASE,
)
_AGENCY = (
    r"(?:(?:the\s+)?associated\s+press|reuters|afp|ap|dpa|apa|kna|epd|sid|efe|ansa|ats|belga|pa\s+media"
    r"|upi|tass"
    r"|xinhua|interfax|kyodo|europa\s+press|agenc(?:ies|ias)|agences|agenturen|staff|新华社|وكالات|رويترز)"
)
#: The agency that sent the text, alone on its line: "(Reuters)", "dpa/AFP", "EFE".
_AGENCIES = OpeningPattern(
    rf"\W*{_AGENCY}(?:[\s,/&+-]+(?:and\s+|und\s+|et\s+|y\s+)?{_AGENCY}){{0,5}}\W*",
    re.IGNORECASE,
    """the associated reuters afp ap dpa apa kna epd sid efe ansa ats belga pa upi tass xinhua interfax kyodo europa
    agencies agencias agences agenturen staff""",
    whole=True,
)
_CONTRIBUTED = LatePattern(
    r"\b(?:contributed|contributing)\s+(?:reporting|writing|research|to\s+th(?:is|e)\s+(?:report|article"
    r"|story))\b"
    r"|\bcontributed\s+(?:from|reporting\s+from)\s+[A-Z]"
)
#: "Sly reported from Beirut." Names, the verb, a place, and nothing else.
_REPORTED_FROM = LatePattern(
    r"^(?:[A-Z][\w’'.-]+(?:,\s+and\s+|,\s+|\s+and\s+|\s+)){1,8}reported\s+from\s+[A-Z][^.]{1,60}\."
)
#: "(AP/Nasser Nasser)", "(Doug Mills/The New York Times)", "(AP Photo/…, File)": a photographer's credit.
_PICTURE_CREDIT = LatePattern(
    r"[(\[](?:[^()\[\]]{0,60}\b(?:photo|picture|foto|bild|imagen|handout|file|getty|shutterstock|screengrab)\b[^()\[\]]{0,60}"
    r"|[A-Z][^()\[\]./]{1,40}\s?/\s?[A-Z][^()\[\]/]{1,60})[)\]]\W*$",
    re.IGNORECASE,
)
#: "… im Hafen. Foto: Nora Nolan/dpa", "… au port. © AFP / Nora Nolan", "… | Bild: dpa"
_PICTURE_SIGNED = LatePattern(
    r"(?:^|[.!?)|\]”\"»–—-]\s{0,2})(?:(?:file\s+)?photo(?:graph|grapher)?|picture|image|foto(?:s"
    r"|graf(?:ía|in)?)?|bild|imagen|imagem"
    r"|crédit(?:\s+photo)?|credit|quelle|图|图片来源|صورة)s?(?:\s(?:by|de|von|di"
    r"|d[’']archives?))?\s?[:：]\s?[^.!?]{2,70}\W*$"
    r"|[.!?)|”\"»]\s{0,2}©\s?[^.!?]{2,60}$|[.!?]\s{1,2}[\w/ ]{0,40}(?:getty\s+images|shutterstock|imago"
    r"|picture\s+alliance)"
    r"[\w/ .]{0,40}$",
    re.IGNORECASE,
)
#: "马璐 摄" at the end, "图为 …" at the beginning: Chinese captions.
_CHINESE_CAPTION = LatePattern(r"[。)）\s]\s?\w{1,8}\s?[摄攝](?:影)?[)）]?$|^[(（]?(?:图为|圖為|资料图)")
_PICTURE_LEAD = OpeningPattern(
    r"^(?:file\s+(?:photo|picture|image)\b|in\s+this\s.{0,60}\b(?:file\s+photo|photo|image|picture"
    r"|frame)\b.{0,40},"
    r"|(?:photos?|picture|image|caption|photo\s+d[’']archives?|archivbild|symbolbild|foto(?:grafía)?"
    r"|imagen|bild"
    r"|bildunterschrift|légende|crédit\s+photo)(?:\s+(?:by|credit|courtesy|de|von))?\s?[:：])",
    re.IGNORECASE,
    "file in photo photos picture image caption archivbild symbolbild foto fotografía imagen bild bildunterschrift",
)

_LONGEST_CREDIT = 400
_LONGEST_CAPTION = 900


def role_by_words(text: str) -> Role:
    """The role of a paragraph of which nothing but its words is known."""
    return _known_role(text) if len(text) <= _LONGEST_CAPTION else _role(text)


# A headline is asked for by each rule about headings; and of two versions of a long text nineteen paragraphs in twenty
# are the same. Only a notice is longer than these.
@lru_cache(maxsize=8192)
def _known_role(text: str) -> Role:
    return _role(text)


def _role(text: str) -> Role:
    opening = opening_of(text)
    if opening in notices.OPENINGS and is_notice(text):
        return "notice"
    if (opening in furniture.OPENINGS or "/" in text) and is_furniture(text):
        return "furniture"
    if _is_credit(text, opening):
        return "credit"
    return "caption" if _is_caption(text, opening) else "body"


def is_credit(text: str) -> bool:
    """Whether a paragraph says who reported, contributed or edited, and no more."""
    return _is_credit(text, opening_of(text))


def is_caption(text: str) -> bool:
    """Whether a paragraph ends with a photographer's credit or opens as captions do."""
    return _is_caption(text, opening_of(text))


def _is_credit(text: str, opening: str) -> bool:
    if len(text) > _LONGEST_CREDIT:
        return False
    if _CREDIT.match(text, opening) or (len(text) <= 80 and _AGENCIES.match(text, opening)):
        return True
    if "reported" in text and _REPORTED_FROM.match(text):
        return True
    if _may_be_reachable(text) and _REACHABLE.match(text):
        return True
    contributed = "contribut" in text and "“" not in text and _CONTRIBUTED.search(text) is not None
    return contributed and len(text.split()) <= 45


def _is_caption(text: str, opening: str) -> bool:
    if len(text) > _LONGEST_CAPTION:
        return False
    end = max(0, len(text) - 140)
    if text.find(")", end) >= 0 or text.find("]", end) >= 0:
        credit = _PICTURE_CREDIT.search(text, end)
        if credit and text[credit.start() + 1 : credit.start() + 2].isupper():
            return True
    signed = _may_be_signed(text[-120:]) and _PICTURE_SIGNED.search(text, max(0, len(text) - 120))
    if signed and len(text.split()) <= 90:
        return True
    if len(text) <= 200 and _may_be_chinese_caption(text) and _CHINESE_CAPTION.search(text):
        return True
    return _PICTURE_LEAD.match(text, opening) is not None and len(text.split()) <= 120


# Each of these asks for something without which the pattern finds nothing: trying it took longer. They are asked of a
# text's every paragraph, so one by one: `any` took longer than all else.


def _may_be_reachable(text: str) -> bool:
    small = text.casefold()
    return "reached" in small or "contacted" in small or "followed" in small


def _may_be_signed(end: str) -> bool:
    if ":" in end:
        return True
    if not end.isascii() and ("：" in end or "©" in end or "İ" in end or "ı" in end):
        return True  # for a pattern without regard to case the last two are an i
    small = end.casefold()
    return "getty" in small or "shutterstock" in small or "imago" in small or "alliance" in small


def _may_be_chinese_caption(text: str) -> bool:
    return not text.isascii() and (
        "摄" in text or "攝" in text or "图为" in text or "圖為" in text or "资料图" in text
    )
