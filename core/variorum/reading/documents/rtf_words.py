"""The control words of RTF that matter for the text."""

from __future__ import annotations

import re

#: Tokens, dearest first: a control word with its number, a byte, a control sign, a brace, a line end, words.
TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)

SIGNS = {
    "line": "\n",
    "tab": " ",
    "emdash": "\u2014",
    "endash": "\u2013",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "bullet": "\u2022",
    "lquote": "\u2018",
    "rquote": "\u2019",
    "ldblquote": "\u201c",
    "rdblquote": "\u201d",
    # `\~` is a space that does not break, `\_` a hyphen that does not, `\-` a place where a word may break
    "~": "\xa0",
    "_": "\u2011",
    "-": "",
    "\\": "\\",
    "{": "{",
    "}": "}",
}
#: What ends a paragraph. The text of a table's cell is a paragraph too.
ENDS = frozenset({"par", "sect", "page", "cell", "nestcell", "row", "nestrow", "\n", "\r"})

#: Groups that hold no words of the text.
SILENT = frozenset(
    re.findall(
        r"\w+",
        """fonttbl colortbl filetbl listtable listoverridetable revtbl rsidtbl generator pict objdata object nonshppict
    shprslt do themedata colorschememapping latentstyles datastore xmlnstbl fldinst bkmkstart bkmkend pntext pntxta
    pntxtb listtext pgptbl mmathPr template xe tc txe rxe atnid atnref atntime atndate atnparent atnicn atrfstart
    atrfend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn keywords doccomm operator company category subject
    manager hlinkbase userprops sp background""",
    )
)
#: Groups marked as ones a program may pass over, which hold text all the same or the way to it.
OPEN_THOUGH_STARRED = frozenset(
    {"shpinst", "annotation", "atnauthor", "shppict", "footnote", "shptxt", "mmath"}
)

#: Inside a silent group these speak: the text of boxes, and the settings of shapes, of which one is text.
SPEAKS = frozenset({"fonttbl", "shptxt", "dptxbxtext", "sn", "sv"})
#: A drawn shape's text stands among its settings.
SHAPE_TEXT = "gtextUNICODE"

#: A font's character set: the encoding of the bytes written in it. 2 is the symbol font, which has none.
CHARSETS = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
