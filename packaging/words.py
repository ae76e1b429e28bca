"""Collect the words shown to people out of the code, and bring the translations up to date: `make words`.

Our words are given to functions (`tr`, `tr_many`, `marked` of the window, `phrase`, `kept_phrase` of the core),
which Qt's own lupdate does not know: it looks for methods of classes. What is written are Qt's usual .ts files, for
Qt Linguist or any editor of translations; lrelease makes the .qm of them that the window reads.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "variorum_resources" / "languages"
LANGUAGES = {"de": "de_DE", "fr": "fr_FR"}
CONTEXT = "Variorum"
#: Looked through for words: the window first, whose words a translator should see first.
PACKAGES = ("gui/variorum_gui", "core/variorum")
#: Pages that are filled in, with words of their own in `_('…')`.
TEMPLATES = "resources/variorum_resources/templates"
#: Where the functions come from: only what a file imports from there counts.
MODULES = {"variorum_gui.languages.words", "variorum_gui.languages.marked", "variorum.text.phrasing"}
#: Functions that take one text, and those that take one for 1 thing and one for many.
SINGLE = {"tr", "marked", "phrase", "kept_phrase", "marked_phrase"}
MANY = {"tr_many", "phrase_many", "kept_phrase_many"}


@dataclass
class Message:
    """One text to translate. `one`: the English for a single thing, where the number decides the words."""

    source: str
    meaning: str = ""
    one: str | None = None
    files: list[str] = field(default_factory=list)


class WordsError(ValueError):
    """A call whose words cannot be collected."""


def collected() -> list[Message]:
    """All texts in the code, in the order of files and lines; one entry for those that are alike."""
    found: dict[tuple[str, str], Message] = {}
    for folder, ending, words_in in [
        *((each, "py", in_code) for each in PACKAGES),
        (TEMPLATES, "j2", in_template),
    ]:
        for path in sorted((ROOT / folder).rglob(f"*.{ending}")):
            file = path.relative_to(ROOT).as_posix()
            for message in words_in(path.read_text(encoding="utf-8"), file):
                key = message.source, message.meaning
                kept = found.setdefault(key, message)
                if (kept.one is None) != (message.one is None):
                    raise WordsError(f"{file}: {message.source!r} stands with and without a number")
                if file not in kept.files:
                    kept.files.append(file)
    return list(found.values())


def in_code(code: str, file: str) -> Iterator[Message]:
    """The texts in one file, in the order of its lines."""
    nodes = list(ast.walk(ast.parse(code)))
    imports = (node for node in nodes if isinstance(node, ast.ImportFrom) and node.module in MODULES)
    ours = {name.name for node in imports for name in node.names} & (SINGLE | MANY)
    calls = [node for node in nodes if isinstance(node, ast.Call) and node.args]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name not in ours:
            continue
        meanings = [word.value for word in call.keywords if word.arg == "meaning"]
        meaning = _literal(meanings[0]) if meanings else ""
        texts = [_literal(text) for text in call.args[: 2 if name in MANY else 1]]
        if None in texts or meaning is None:
            if any(isinstance(text, ast.JoinedStr) for text in call.args[:2]):
                raise WordsError(f"{file}, line {call.lineno}: an f-string has no words to translate")
            continue  # a text that was marked elsewhere
        *one, source = [text for text in texts if text is not None]
        yield Message(source, meaning, one[0] if one else None, [file])


def in_template(page: str, file: str) -> Iterator[Message]:
    """The texts in a template."""
    for found in re.finditer(r"\b_\('([^']+)'", page):
        yield Message(found[1], files=[file])


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def merged(messages: list[Message], old: ET.Element | None, language: str) -> tuple[ET.Element, list[str]]:
    """The .ts of a language with what was translated before, and the texts that left the code."""
    before = {} if old is None else {_key(message): message for message in old.iter("message")}
    new = ET.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en_GB")
    context = ET.SubElement(new, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        entry = ET.SubElement(context, "message")
        if message.one is not None:
            entry.set("numerus", "yes")
        for file in message.files:
            ET.SubElement(entry, "location", filename=f"../../../{file}")
        ET.SubElement(entry, "source").text = message.source
        if message.meaning:
            ET.SubElement(entry, "comment").text = message.meaning
        if message.one is not None:
            ET.SubElement(entry, "extracomment").text = f"For 1: {message.one}"
        kept = _translation(before.pop((message.source, message.meaning), None), message)
        if language == "fr":
            for form in kept.iter():
                form.text = french_spaces(form.text or "") or None
        entry.append(kept)
    return new, [source for source, _ in before]


def _translation(old: ET.Element | None, message: Message) -> ET.Element:
    """As it was; where the text is new, or now has a number, one to be filled in."""
    kept = None if old is None else old.find("translation")
    if kept is not None and (kept.find("numerusform") is not None) == (message.one is not None):
        return kept
    empty = ET.Element("translation", type="unfinished")
    if message.one is not None:
        for _ in range(2):  # German and French have two forms
            ET.SubElement(empty, "numerusform")
    return empty


def french_spaces(words: str) -> str:
    """With no-break spaces before a colon and inside « », narrow ones before ; ? and !, whatever was typed."""
    wide = re.sub(r"[ \u00a0\u202f](?=[:»%])|(?<=«)[ \u00a0\u202f]", "\u00a0", words)
    return re.sub(r"[ \u00a0\u202f](?=[;?!])", "\u202f", wide)


def _key(message: ET.Element) -> tuple[str, str]:
    return message.findtext("source", ""), message.findtext("comment", "")


def written(tree: ET.Element) -> str:
    """As Qt writes it, one element a line, so that a change is seen where it was made."""
    ET.indent(tree, " ")
    text = ET.tostring(tree, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n'


def unfinished(tree: ET.Element) -> list[str]:
    """The texts without a translation."""
    return [
        message.findtext("source", "")
        for message in tree.iter("message")
        if any(
            not (form.text or "").strip()
            for form in (message.findall("translation/numerusform") or message.findall("translation"))
        )
    ]


def lrelease() -> str | None:
    """Qt's compiler of translations, beside this Python or on the path."""
    return shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or shutil.which(
        "pyside6-lrelease"
    )


def main() -> int:
    """Write every .ts anew, say what is missing, and compile them."""
    messages = collected()
    compiler = lrelease()
    TRANSLATIONS.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = TRANSLATIONS / f"variorum_{language}.ts"
        old = ET.parse(path).getroot() if path.exists() else None
        tree, gone = merged(messages, old, language)
        path.write_text(written(tree), encoding="utf-8")
        missing = unfinished(tree)
        print(f"{path.name}: {len(messages)} texts, {len(missing)} without a translation, {len(gone)} gone")
        for source in gone:
            print(f"  gone: {source}")
        if compiler:
            # Beside ours a few of Qt's own, which are written by hand.
            for made in (path, TRANSLATIONS / f"qt_{language}.ts"):
                target = str(made.with_suffix(".qm"))
                subprocess.run([compiler, "-silent", str(made), "-qm", target], check=True)
    if not compiler:
        print("pyside6-lrelease was not found: the .qm files are as they were.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
