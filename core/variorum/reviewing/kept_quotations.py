"""Words of the texts in quotation marks of one language, and in those of another."""

from __future__ import annotations

import re
from collections.abc import Callable

from variorum.text.isolating import not_isolated
from variorum.text.phrasing import phrase
from variorum.text.quoting import MARKS_ALIKE, in_marks

#: What stands behind a quotation in a list of them; elsewhere a mark may be an apostrophe, or end another quotation.
_BEHIND = r"(?=\u2069?(?:$|\.$|\. | [→/–·(\[]|[,;:] ))"
#: Whose a value is: names, which may have brackets of their own.
_WHOSE = r"(?<= )\((?P<whose>(?:[^()]|\([^()]*\))+)\)(?=$|[.;,]| /)"
#: Letters of a headline that a text is called by, and more: without an end each mark would be held against all others.
_SHORT = 80


class Quotations:
    """The quotation marks of the language in which this is made."""

    def __init__(self) -> None:
        (first, last), (within, end) = _around("“{words}”"), _around("‘{words}’")
        alike = "".join(mark for marks in MARKS_ALIKE if marks & {*first, *last} for mark in sorted(marks))
        # In the marks of a quotation within a quotation stand words that have the others themselves.
        plain = rf"{re.escape(first)}(?P<plain>[^{alike}]*){re.escape(last)}"
        nested = rf"{re.escape(within)}(?P<nested>(?=[^{alike}]*[{alike}]).*?){re.escape(end)}"
        self._known = re.compile(rf"\u2068?(?:{plain}|{nested}){_BEHIND}\u2069?|{_WHOSE}", re.DOTALL)
        #: What a quotation looks like: asked for an opening mark alone, a template of a few words matched within one.
        self.pattern = (
            rf"\u2068?(?:{re.escape(first)}.*{re.escape(last)}|{re.escape(within)}.*{re.escape(end)})\u2069?"
        )
        #: What the headline looks like that a text is called by.
        self.short = (
            rf"\u2068?(?:{re.escape(first)}[^{alike}]{{0,{_SHORT}}}{re.escape(last)}"
            rf"|{re.escape(within)}.{{0,{_SHORT}}}?{re.escape(end)})\u2069?"
        )

    def told(self, words: str, names: Callable[[str], str]) -> str:
        """These words with all quotations in the marks of now, and with the names behind them told by `names`."""

        def one(match: re.Match[str]) -> str:
            if match["whose"] is not None:
                return f"({names(match['whose'])})"
            return in_marks(not_isolated(match["plain"] if match["plain"] is not None else match["nested"]))

        return self._known.sub(one, words)


def _around(template: str) -> tuple[str, str]:
    before, _, after = phrase(template, words="\0").partition("\0")
    return before, after
