"""A paragraph number is whole in the margin, and beside what hangs there, in type of every size."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from variorum_gui.comparison.columns import PAD, SIGN_SIZE, columns_for
from variorum_gui.comparison.typography import ZOOM_RANGE, Typography


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", [500, 722, 1400])
@pytest.mark.parametrize("zoom", [ZOOM_RANGE[0], 0, 4, 7, ZOOM_RANGE[1]])
def test_two_digits_have_room_on_both_sides(width: int, zoom: int) -> None:
    typography = Typography(zoom=zoom)
    columns = columns_for(width, typography)
    digits = QFontMetricsF(typography.small).horizontalAdvance("10")
    assert columns.number_left - digits >= 0
    assert columns.number_right + digits <= width
    assert columns.number_left <= columns.left_x - PAD
    # The sign before a name at the beginning of a line hangs into the margin.
    assert columns.number_left < columns.left_x - 1.5 * SIGN_SIZE * typography.scale
