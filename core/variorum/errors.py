"""The errors Variorum raises on purpose. Bad articles are not errors: they come back as problems."""


class VariorumError(Exception):
    """Base of all of them; the message is a sentence for the person."""


class Cancelled(VariorumError):  # noqa: N818 - it is what happened, not a fault
    """The caller asked to stop; nothing was changed."""


class CorpusError(VariorumError):
    """A corpus file cannot be opened, written or understood."""
