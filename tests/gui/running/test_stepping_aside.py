"""The search window does not hide the hit it opened."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from variorum_gui.stepping_aside import aside

SCREEN, LEAST = QRect(0, 0, 1280, 800), QSize(420, 240)
WINDOW = QRect(0, 0, 1280, 760)


def test_a_window_that_hides_nothing_stays() -> None:
    own = QRect(200, 400, 720, 380)
    assert aside(own, QRect(240, 200, 740, 20), WINDOW, SCREEN, LEAST) == own


def test_it_stands_beside_a_window_that_leaves_room() -> None:
    own, band = QRect(200, 100, 720, 560), QRect(240, 200, 400, 20)
    assert aside(own, band, QRect(0, 0, 800, 760), SCREEN, LEAST) == QRect(800, 100, 480, 560)
    assert aside(own, band, QRect(480, 0, 800, 760), SCREEN, LEAST) == QRect(0, 100, 480, 560)


@given(y=st.integers(120, 720), x=st.integers(0, 500), top=st.integers(0, 240), height=st.integers(240, 560))
def test_over_a_window_as_large_as_the_screen_the_hit_stays_in_sight(
    y: int, x: int, top: int, height: int
) -> None:
    band = QRect(236, y, 750, 22)
    made = aside(QRect(x, top, 720, height), band, WINDOW, SCREEN, LEAST)
    assert not made.intersects(band)
    assert SCREEN.contains(made)
    assert made.height() >= LEAST.height()
