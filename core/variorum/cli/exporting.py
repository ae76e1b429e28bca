"""What `--format csv` and `--format webannotation` write, in UTF-8 whatever the terminal speaks."""

from __future__ import annotations

import sys
from typing import Any

from variorum.cli.inputs import Text
from variorum.cli.output import print_json
from variorum.model.annotations import Annotations
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.table import Table, csv_of


def named(text: Text, annotations: Annotations) -> NamedText:
    """The text as it goes out."""
    return NamedText(annotations, text.name, text.article.address, text.article.outlet)


def print_table(table: Table, *, byte_order_mark: bool) -> None:
    """Comma-separated values on standard output."""
    words = csv_of(table, byte_order_mark=byte_order_mark)
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:  # something that only takes words, as in a test
        sys.stdout.write(words)
        return
    sys.stdout.flush()
    buffer.write(words.encode("utf-8"))


def print_annotations(collection: dict[str, Any]) -> None:
    """JSON-LD on standard output."""
    print_json(collection)
