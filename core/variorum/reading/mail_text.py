"""The words of a mail: flowed lines joined, quoted replies and signatures named, forwarded articles opened."""

from __future__ import annotations

import re

from variorum.reading.drafts import Block
from variorum.reading.paragraphs import paragraphs_of

#: "On Monday, 2 March, Ada <a@b.c> wrote:" and the same in other languages; it stands above a quoted reply.
_WROTE = re.compile(
    r"(?:On|Am|Le|El|Il|Em|Op|Den|W dniu)\b.{4,200}\b(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef|skrev"
    r"|napisał\(?a?\)?)\b.{0,80}:",
    re.DOTALL,
)
_FORWARD = re.compile(
    r"[-_> ]*(?:Begin forwarded message:?|-{2,}\s*(?:Forwarded message|Forwarded by .{1,80}"
    r"|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Messaggio inoltrato)\s*-*\s*)",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"-{2,}\s*(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original"
    r"|Messaggio originale)\s*-{2,}",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"(?:\*?)(From|To|Cc|Sent|Date|Subject|Reply-To|Von|An|Gesendet|Datum|Betreff|De|À|Envoyé|Objet|Para|Enviado"
    r"|Fecha|Asunto|Da|Inviato|Oggetto)(?:\*?)\s?:(?:\*?)\s*(.{0,400})",
)
_SUBJECT = frozenset({"Subject", "Betreff", "Objet", "Asunto", "Oggetto"})
_SENT = frozenset({"Sent", "Date", "Gesendet", "Datum", "Envoyé", "Enviado", "Fecha", "Inviato"})
_FORWARDED_SUBJECT = re.compile(r"\s*(?:fwd?|wg|tr|rv|i|enc|vb)\s*:", re.IGNORECASE)
_REPLY_SUBJECT = re.compile(r"\s*(?:re|aw|sv|antw)\s*:", re.IGNORECASE)
_PREFIXES = re.compile(r"(?:\s*(?:re|aw|sv|fwd?|wg|tr|rv|enc|vb)\s*(?:\[\d+\])?:\s*)+", re.IGNORECASE)
#: Greetings and thanks on a line of their own; a headline never ends in a comma.
_GREETING = re.compile(
    r"(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rs]?|bonjour|cher|chère"
    r"|hola|estimad[oa]s?|ciao)\b[^.?!]{0,60}[,!:]?",
    re.IGNORECASE,
)
_PARTING = re.compile(
    r"(?:(?:kind|best|warm|many)?\s*(?:regards|wishes|thanks)|cheers|sincerely|yours .{1,20}"
    r"|sent from my .{1,40}|mit freundlichen grüßen|viele grüße|cordialement|saludos|cordiali saluti)[,.!]?",
    re.IGNORECASE,
)


def subject_without_prefixes(subject: str) -> str:
    """A subject without its "Re:" and "Fwd:"."""
    return subject[found.end() :] if (found := _PREFIXES.match(subject)) else subject


def is_forward(subject: str) -> bool:
    """Whether a subject says that somebody else's mail is passed on."""
    return _FORWARDED_SUBJECT.match(subject) is not None


def unflowed(text: str, *, delsp: bool = False) -> str:
    """`format=flowed` (RFC 3676) undone: a line that ends in a space goes on in the next."""
    out: list[str] = []
    joined = False
    for raw in text.replace("\r\n", "\n").split("\n"):
        depth = len(raw) - len(raw.lstrip(">"))
        line = raw[depth:].removeprefix(" ")
        flows = line.endswith(" ") and line != "-- "
        kept = line[:-1] if flows and delsp else line
        if joined and out and not out[-1].startswith(">") and depth == 0:
            out[-1] += kept
        else:
            out.append(">" * depth + (" " if depth else "") + kept)
        joined = flows and depth == 0
    return "\n".join(out)


def blocks_of_mail(text: str, subject: str = "") -> list[Block]:
    """The paragraphs of a plain mail. What is quoted or signed is furniture, what is forwarded is not."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    blocks: list[Block] = []
    stretch: list[str] = []
    quoted: list[str] = []

    def flush() -> None:
        blocks.extend(_with_greetings(paragraphs_of("\n".join(stretch))))
        blocks.extend(Block(part, "furniture") for part in paragraphs_of("\n".join(quoted)))
        stretch.clear()
        quoted.clear()

    at = 0
    while at < len(lines):
        line = lines[at]
        if _FORWARD.fullmatch(line.strip()) or (is_forward(subject) and _ORIGINAL.fullmatch(line.strip())):
            flush()
            blocks.append(Block(line.strip(), "furniture"))
            rest = _unquoted(lines[at + 1 :])
            headers, used = _forwarded_headers(rest)
            blocks.extend(headers)
            return [*blocks, *blocks_of_mail("\n".join(rest[used:]))]
        if _ORIGINAL.fullmatch(line.strip()) and _REPLY_SUBJECT.match(subject):
            flush()
            return [*blocks, *(Block(part, "furniture") for part in paragraphs_of("\n".join(lines[at:])))]
        if line in ("-- ", "--") and len(lines) - at <= 30:
            flush()
            rest_of = paragraphs_of("\n".join(lines[at + 1 :]))
            return [*blocks, *(Block(part, "furniture") for part in [line.strip(), *rest_of])]
        if line.startswith(">"):
            if not quoted:
                flush()
            quoted.append(line.lstrip("> "))
        else:
            if quoted and line.strip():
                flush()
            (quoted if quoted else stretch).append(line)
        at += 1
    flush()
    return _reply_leads_named(blocks)


def _unquoted(lines: list[str]) -> list[str]:
    """Apple Mail quotes the whole of what it forwards."""
    filled = [line for line in lines if line.strip()]
    if filled and sum(line.startswith(">") for line in filled) >= 0.9 * len(filled):
        return [line.removeprefix(">").removeprefix(" ") for line in lines]
    return lines


def _forwarded_headers(lines: list[str]) -> tuple[list[Block], int]:
    blocks: list[Block] = []
    at = 0
    while at < len(lines) and at < 40:
        line = lines[at].strip()
        found = _HEADER.fullmatch(line)
        if found and found[1] in _SUBJECT:
            blocks.append(Block(subject_without_prefixes(found[2]).strip(), "headline"))
        elif found and found[1] in _SENT:
            blocks.append(Block(f"Date: {found[2]}", None))
        elif found or (line.startswith("<") and blocks):
            blocks.append(Block(line, "furniture"))
        elif line:
            break
        at += 1
    return [block for block in blocks if block.text], at


def _with_greetings(paragraphs: list[str]) -> list[Block]:
    return [
        Block(text, "furniture" if _GREETING.fullmatch(text) or _PARTING.fullmatch(text) else None)
        for text in paragraphs
    ]


def _reply_leads_named(blocks: list[Block]) -> list[Block]:
    """ "On … wrote:" belongs to the quotation below it; above none it is a sentence."""
    return [
        Block(block.text, "furniture")
        if block.role is None
        and i + 1 < len(blocks)
        and blocks[i + 1].role == "furniture"
        and _WROTE.fullmatch(block.text)
        else block
        for i, block in enumerate(blocks)
    ]
