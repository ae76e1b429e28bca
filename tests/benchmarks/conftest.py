"""Lets the tests beside it import the generator, as `python tests/known_links` does."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
