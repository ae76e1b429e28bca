"""The errors Variorum raises on purpose. Bad articles are not errors: they come back as problems."""


class VariorumError(Exception):
    """Base of all of them; the message is a sentence for the person."""


class Cancelled(VariorumError):  # noqa: N818 - it is what happened, not a fault
    """The caller asked to stop; nothing was changed."""


class CorpusError(VariorumError):
    """A corpus file cannot be opened, written or understood."""


class OnlyReadable(CorpusError):  # noqa: N818 - a state of the file
    """It cannot be opened for writing; `open_corpus(path, read_only=True)` opens it."""


class Damaged(CorpusError):  # noqa: N818 - a state of the file
    """Its structure is broken; `recover_corpus` makes a new one of what can still be read in it."""
