"""Words for tables that are made before a language is chosen, and by processes that do without Qt."""


def marked(text: str, /) -> str:
    """The text as it is: whoever shows it calls `tr`. `packaging/words.py` finds it by the name of this function."""
    return text
