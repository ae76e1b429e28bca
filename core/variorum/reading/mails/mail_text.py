"""The words of a mail: flowed lines joined, quoted replies and signatures named, forwarded articles opened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from email.utils import parseaddr

from variorum.model.frozen import dataclass
from variorum.reading.drafts import Block
from variorum.reading.plain.paragraphs import paragraphs_of

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
_FROM = frozenset({"From", "Von", "De", "Da"})
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

#: Mail programs wrap at 60 to 80 columns.
_WRAP_FROM, _WRAP_TO = 60, 80
_NEVER_JOINED = re.compile(r"\s*(?:>|-- ?$|[-=_*#]{3,}|[-*•]\s|\d+[.)]\s|[A-Z][\w-]{1,15}:\s)|\s*$")
_SIGNATURE_LINES = 30


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


@dataclass(frozen=True, slots=True)
class MailText:
    """The paragraphs of a mail, and who sent it first where it was passed on."""

    blocks: tuple[Block, ...]
    first_sender: str = ""


def read_mail_text(text: str, subject: str = "") -> MailText:
    """The paragraphs of a plain mail. What is quoted or signed is furniture, what is forwarded is not."""
    lines = unwrapped(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    for at, line in enumerate(lines):
        bare = line.strip()
        if _FORWARD.fullmatch(bare) or (is_forward(subject) and _ORIGINAL.fullmatch(bare)):
            note = _own_blocks(lines[:at], subject)
            headers, sender, used = _forwarded_headers(_unquoted(lines[at + 1 :]))
            inner = read_mail_text("\n".join(_unquoted(lines[at + 1 :])[used:])).blocks
            if _words(note) < _words(inner):  # a line or two above what is passed on is no part of it
                note = [Block(block.text, "furniture") for block in note]
            return MailText((*note, Block(bare, "furniture"), *headers, *inner), sender)
    return MailText(tuple(_own_blocks(lines, subject)))


def unwrapped(lines: list[str]) -> list[str]:
    """Lines that a mail program broke because the next word would not have fitted, put together again."""
    width = max((len(line) for line in lines if " " in line.strip()), default=0)
    if not _WRAP_FROM <= width <= _WRAP_TO:
        return lines
    out: list[str] = []
    last = 0
    for line in lines:
        words = line.split(None, 1)
        if out and last and words and words[0] != ">" and not _NEVER_JOINED.match(line):
            broken = last + 1 + len(words[0]) > width and last > width // 2
            if broken and not out[-1].startswith(">") and not _NEVER_JOINED.match(out[-1]):
                out[-1] += " " + line.strip()
                last = len(line)
                continue
        out.append(line)
        last = len(line)
    return out


def _own_blocks(lines: list[str], subject: str) -> list[Block]:
    blocks: list[Block] = []
    stretch: list[str] = []
    quoted: list[str] = []

    def flush() -> None:
        blocks.extend(_with_greetings(paragraphs_of("\n".join(stretch))))
        blocks.extend(_furniture(unwrapped(quoted)))
        stretch.clear()
        quoted.clear()

    for at, line in enumerate(lines):
        is_signed = line in ("-- ", "--") and len(lines) - at <= _SIGNATURE_LINES
        if is_signed or (_ORIGINAL.fullmatch(line.strip()) and _REPLY_SUBJECT.match(subject)):
            flush()
            blocks.extend(_furniture(lines[at:]))
            break
        if line.startswith(">"):
            if not quoted:
                flush()
            quoted.append(line.lstrip("> "))
        else:
            if quoted and line.strip():
                flush()
            (quoted if quoted else stretch).append(line)
    flush()
    return _reply_leads_named(blocks)


def _furniture(lines: list[str]) -> list[Block]:
    return [Block(part, "furniture") for part in paragraphs_of("\n".join(lines))]


def _words(blocks: Sequence[Block]) -> int:
    return sum(len(block.text.split()) for block in blocks if block.role is None)


def _unquoted(lines: list[str]) -> list[str]:
    """Apple Mail quotes the whole of what it forwards."""
    filled = [line for line in lines if line.strip()]
    if filled and sum(line.startswith(">") for line in filled) >= 0.9 * len(filled):
        return [line.removeprefix(">").removeprefix(" ") for line in lines]
    return lines


def _forwarded_headers(lines: list[str]) -> tuple[list[Block], str, int]:
    """The header lines of a forwarded mail, its sender's name, and how many lines they take."""
    blocks: list[Block] = []
    sender = ""
    at = 0
    while at < len(lines) and at < 40:
        line = lines[at].strip()
        found = _HEADER.fullmatch(line)
        if found and found[1] in _SUBJECT:
            blocks.append(Block(subject_without_prefixes(found[2]).strip(), "headline"))
        elif found and found[1] in _SENT:
            blocks.append(Block(f"Date: {found[2]}", None))
        elif found and found[1] in _FROM and not sender:
            sender = parseaddr(found[2])[0] or found[2].partition("<")[0].partition("[")[0].strip()
            blocks.append(Block(line, "furniture"))
        elif found or (line.startswith("<") and blocks):
            blocks.append(Block(line, "furniture"))
        elif line:
            break
        at += 1
    return [block for block in blocks if block.text], sender, at


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
