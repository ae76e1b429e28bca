"""Lines that stand under one another in a column, and the order in which such blocks are read.

The order is Breuel's (2003): of two blocks one above the other the upper comes first; of two side by side the
left one, unless a third, such as a headline, lies between them and spans both.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.frozen import dataclass
from variorum.reading.pdf_pages.lines import Line

#: In type sizes: lines of a block are no further apart, from baseline to baseline.
_LEADING = 2.4
_SIZES_DIFFER = 1.12
#: A page in more pieces than this is a form or a map; its pieces are taken from the top down.
_MOST_ORDERED = 150


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one size of type in one column, from the top down."""

    lines: tuple[Line, ...]
    left: float
    bottom: float
    right: float
    top: float

    @property
    def size(self) -> float:
        return self.lines[0].size


def block_of(lines: Sequence[Line]) -> Block:
    """The block that lines, from the top down, make."""
    return Block(
        tuple(lines),
        min(line.left for line in lines),
        lines[-1].bottom,
        max(line.right for line in lines),
        lines[0].top,
    )


def blocks_of(lines: Sequence[Line]) -> list[Block]:
    """The blocks of one page, in reading order."""
    leftwards = sum(line.leftwards for line in lines) * 2 > len(lines)
    return _ordered([block_of(chain) for chain in _chains(lines)], leftwards)


def _chains(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines put under the one line above them, where each has but one neighbour."""
    falling = sorted(range(len(lines)), key=lambda index: -lines[index].baseline)
    below: dict[int, list[int]] = {index: [] for index in falling}
    above: dict[int, list[int]] = {index: [] for index in falling}
    for place, upper in enumerate(falling):
        reach = lines[upper].baseline - _LEADING * lines[upper].size
        nearest: float | None = None
        for lower in falling[place + 1 :]:
            baseline = lines[lower].baseline
            if baseline < reach or (nearest is not None and baseline < nearest - 0.4 * lines[upper].size):
                break
            if _under(lines[upper], lines[lower]):
                nearest = baseline if nearest is None else nearest
                below[upper].append(lower)
                above[lower].append(upper)
    chains: list[list[Line]] = []
    for index in falling:
        if len(above[index]) == 1 and _follows(lines, below, above[index][0], index):
            continue
        chain = [index]
        while len(below[chain[-1]]) == 1:
            (following,) = below[chain[-1]]
            if len(above[following]) != 1 or not _follows(lines, below, chain[-1], following):
                break
            chain.append(following)
        chains.append([lines[each] for each in chain])
    return chains


def _under(upper: Line, lower: Line) -> bool:
    shared = min(upper.right, lower.right) - max(upper.left, lower.left)
    return shared > 0 and upper.baseline - lower.baseline > 0.4 * min(upper.size, lower.size)


def _follows(lines: Sequence[Line], below: dict[int, list[int]], upper: int, lower: int) -> bool:
    one, other = lines[upper], lines[lower]
    alike = max(one.size, other.size) < _SIZES_DIFFER * min(one.size, other.size)
    return len(below[upper]) == 1 and alike


def _ordered(blocks: list[Block], leftwards: bool) -> list[Block]:
    if len(blocks) > _MOST_ORDERED:
        return sorted(blocks, key=lambda block: (-round(block.top), block.left))
    waits = [
        {i for i, one in enumerate(blocks) if i != j and _before(one, other, blocks, leftwards)}
        for j, other in enumerate(blocks)
    ]
    left = set(range(len(blocks)))
    order: list[Block] = []
    last: Block | None = None
    while left:
        # a circle of blocks is cut where least is waited for, and there at the top
        ready = min(left, key=lambda j: (len(waits[j] & left), _jump(last, blocks[j], leftwards)))
        left.remove(ready)
        last = blocks[ready]
        order.append(last)
    return order


def _jump(last: Block | None, block: Block, leftwards: bool) -> tuple[bool, float, float]:
    """Down the column first, then the highest."""
    away = last is not None and _beside(last, block)
    return away, -block.top, (-block.right if leftwards else block.left)


def _beside(one: Block, other: Block) -> bool:
    return min(one.right, other.right) - max(one.left, other.left) <= 0.0


def _before(one: Block, other: Block, blocks: list[Block], leftwards: bool) -> bool:
    if not _beside(one, other):
        return _middle(one) > _middle(other)
    first = one.left >= other.right if leftwards else one.right <= other.left
    if not first:
        return False
    upper, lower = min(one.top, other.top), max(one.bottom, other.bottom)
    if one.top >= other.bottom and other.top >= one.bottom and lower < upper:
        return True  # side by side on the page: nothing can lie between
    high, low = max(one.bottom, other.bottom), min(one.top, other.top)
    return not any(
        low <= _middle(each) <= high and not _beside(each, one) and not _beside(each, other)
        for each in blocks
        if each is not one and each is not other
    )


def _middle(block: Block) -> float:
    return (block.top + block.bottom) / 2
