"""What a single paragraph's words say about its role. In doubt it is body."""

from __future__ import annotations

import re
from functools import lru_cache

from variorum.model.article import Role
from variorum.reading.roles.furniture import is_furniture
from variorum.text.notices import is_notice

_CREDIT = re.compile(
    r"""^\W*(?:
        (?:additional\s+)?(?:reporting|writing|editing|compiled|translated|written|photographs?)\s+by\b
      | (?:additional\s+)?reporting\s+(?:contributed\s+)?(?:by|from)\b
      | information\s+(?:for|in)\s+this\s+(?:article|story|report)\s+was\s+(?:contributed|provided|compiled)\b
      | with\s+(?:files|reporting|material|additional\s+reporting|agency\s+reports?|agencies)(?:\s+(?:from
          |by)\b|\W*$)
      | (?:research|graphics?|production|photography|translation)\s+by\s+[A-Z]
      | (?:follow|contact|reach|email)\s+(?:her|him|them|the\s+(?:author|reporter|writer))\s+(?:on|at)\b
      | (?:[\w.’'-]+\s+){1,6}can\s+be\s+(?:reached|contacted|followed)\s+(?:at|on|by|via)\s+(?:[(+]?\d|@\w|\S{1,40}\s?@)
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
)
_AGENCY = (
    r"(?:(?:the\s+)?associated\s+press|reuters|afp|ap|dpa|apa|kna|epd|sid|efe|ansa|ats|belga|pa\s+media"
    r"|upi|tass"
    r"|xinhua|interfax|kyodo|europa\s+press|agenc(?:ies|ias)|agences|agenturen|staff|新华社|وكالات|رويترز)"
)
#: The agency that sent the text, alone on its line: "(Reuters)", "dpa/AFP", "EFE".
_AGENCIES = re.compile(
    rf"\W*{_AGENCY}(?:[\s,/&+-]+(?:and\s+|und\s+|et\s+|y\s+)?{_AGENCY}){{0,5}}\W*", re.IGNORECASE
)
_CONTRIBUTED = re.compile(
    r"\b(?:contributed|contributing)\s+(?:reporting|writing|research|to\s+th(?:is|e)\s+(?:report|article"
    r"|story))\b"
    r"|\bcontributed\s+(?:from|reporting\s+from)\s+[A-Z]"
)
#: "Sly reported from Beirut." Names, the verb, a place, and nothing else.
_REPORTED_FROM = re.compile(
    r"^(?:[A-Z][\w’'.-]+(?:,\s+and\s+|,\s+|\s+and\s+|\s+)){1,8}reported\s+from\s+[A-Z][^.]{1,60}\."
)
#: "(AP/Nasser Nasser)", "(Doug Mills/The New York Times)", "(AP Photo/…, File)": a photographer's credit.
_PICTURE_CREDIT = re.compile(
    r"[(\[](?:[^()\[\]]{0,60}\b(?:photo|picture|foto|bild|imagen|handout|file|getty|shutterstock|screengrab)\b[^()\[\]]{0,60}"
    r"|[A-Z][^()\[\]./]{1,40}\s?/\s?[A-Z][^()\[\]/]{1,60})[)\]]\W*$",
    re.IGNORECASE,
)
#: "… im Hafen. Foto: Nora Nolan/dpa", "… au port. © AFP / Nora Nolan", "… | Bild: dpa"
_PICTURE_SIGNED = re.compile(
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
_CHINESE_CAPTION = re.compile(r"[。)）\s]\s?\w{1,8}\s?[摄攝](?:影)?[)）]?$|^[(（]?(?:图为|圖為|资料图)")
_PICTURE_LEAD = re.compile(
    r"^(?:file\s+(?:photo|picture|image)\b|in\s+this\s.{0,60}\b(?:file\s+photo|photo|image|picture"
    r"|frame)\b.{0,40},"
    r"|(?:photos?|picture|image|caption|photo\s+d[’']archives?|archivbild|symbolbild|foto(?:grafía)?"
    r"|imagen|bild"
    r"|bildunterschrift|légende|crédit\s+photo)(?:\s+(?:by|credit|courtesy|de|von))?\s?[:：])",
    re.IGNORECASE,
)

#: Letters of a paragraph whose role may be asked for again.
_ASKED_AGAIN = 250


def role_by_words(text: str) -> Role:
    """The role of a paragraph of which nothing but its words is known."""
    return _role_of_short(text) if len(text) <= _ASKED_AGAIN else _role(text)


@lru_cache(maxsize=256)  # a headline is asked for by each rule about headings
def _role_of_short(text: str) -> Role:
    return _role(text)


def _role(text: str) -> Role:
    if is_notice(text):
        return "notice"
    if is_furniture(text):
        return "furniture"
    if is_credit(text):
        return "credit"
    return "caption" if is_caption(text) else "body"


def _may_be_signed(end: str) -> bool:
    """Whether there is something in it without which `_PICTURE_SIGNED` finds nothing: it is tried on all there is."""
    if ":" in end or "：" in end or "©" in end or not end.isascii():
        return True
    small = end.lower()
    # One by one: of a text's every paragraph, `any` took longer than all else that is asked here.
    return "getty" in small or "shutterstock" in small or "imago" in small or "alliance" in small


def is_credit(text: str) -> bool:
    """Whether a paragraph says who reported, contributed or edited, and no more."""
    if len(text) > 400:
        return False
    if _CREDIT.match(text) or _REPORTED_FROM.match(text) or (len(text) <= 80 and _AGENCIES.fullmatch(text)):
        return True
    contributed = "contribut" in text and "“" not in text and _CONTRIBUTED.search(text) is not None
    return contributed and len(text.split()) <= 45


def is_caption(text: str) -> bool:
    """Whether a paragraph ends with a photographer's credit or opens as captions do."""
    if len(text) > 900:
        return False
    end = max(0, len(text) - 140)
    bracketed = ")" in text[end:] or "]" in text[end:]
    credit = _PICTURE_CREDIT.search(text, end) if bracketed else None
    if credit and text[credit.start() + 1 : credit.start() + 2].isupper():
        return True
    signed = _may_be_signed(text[-120:]) and _PICTURE_SIGNED.search(text, max(0, len(text) - 120))
    if signed and len(text.split()) <= 90:
        return True
    if len(text) <= 200 and _CHINESE_CAPTION.search(text):
        return True
    return _PICTURE_LEAD.match(text) is not None and len(text.split()) <= 120
