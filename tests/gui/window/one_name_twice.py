"""Two invented reports that spell one name in two ways."""

from __future__ import annotations

LEFT = """Harbour office closed

The harbour office of Testham was closed on Friday, Karim Halvadin said.

Karim Halvadin has run the office for ten years, and nobody was hurt in the storm.
"""
RIGHT = """Office shut after storm

Kareem Halvadin closed the harbour office of Testham on Friday after the storm.

“Nobody was hurt in the storm,” Kareem Halvadin said in front of the office.
"""
