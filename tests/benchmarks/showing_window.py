"""The program itself, given articles, ended as soon as their comparison is on screen; prints its milestones.

python showing_window.py PICTURE ARTICLE …
"""

import sys

from variorum_gui.launch import open_window

if __name__ == "__main__":
    from variorum_gui.picture import Picture

    def draw_when_shown(picture: Picture) -> None:
        if "comparison_shown" in picture._milestones.reached:
            picture._draw()

    setattr(Picture, "_draw_when_quiet", draw_when_shown)  # noqa: B010
    sys.exit(open_window(sys.argv[2:], sys.argv[1]))
