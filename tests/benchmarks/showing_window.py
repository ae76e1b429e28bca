"""The program itself, given articles, ended as soon as their comparison is on screen; prints its milestones.

python showing_window.py PICTURE ARTICLE …
Nothing of Qt is loaded here: the program reads ahead only where it begins without.
"""

import json
import sys

from variorum_gui.launch import open_window
from variorum_gui.milestones import Milestones

if __name__ == "__main__":
    reach = Milestones.reach

    def reach_and_end(milestones: Milestones, name: str) -> None:
        reach(milestones, name)
        if name == "comparison_shown":
            from PySide6.QtWidgets import QApplication

            print(json.dumps(milestones.reached), flush=True)
            QApplication.exit()

    setattr(Milestones, "reach", reach_and_end)  # noqa: B010
    sys.exit(open_window(sys.argv[2:], sys.argv[1]))
