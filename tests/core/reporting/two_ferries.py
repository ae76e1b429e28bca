"""Two invented reports of one event, for what the reader says of what is found in them."""

from __future__ import annotations

LEFT = (
    "The ferry Isola ran aground on Saturday. Police counted 214 people aboard the ferry Isola.\n\n"
    "Nobody was hurt. “We will not sail before the spring storms have ended,” said Ada Brook."
)
RIGHT = (
    "The ferry Isola ran aground on Saturday. Police counted 230 people aboard the ferry Isola.\n\n"
    "All are well. “We will not sail before the storms of spring are over and ended,” said Ada Brook."
)
