"""Where the window keeps its own files: settings, the corpora made without asking, the log."""

from __future__ import annotations

import os
from pathlib import Path

from variorum.model.frozen import dataclass

APP = "variorum"


@dataclass(frozen=True, slots=True)
class Folders:
    """Made when first written to, so that looking leaves no traces."""

    config: Path
    data: Path
    logs: Path

    @property
    def settings_file(self) -> Path:
        """What the person chose on the preferences page."""
        return self.config / "settings.json"

    @property
    def session_file(self) -> Path:
        """How the window stood when it was last closed."""
        return self.data / "session.json"

    @property
    def problems_file(self) -> Path:
        """What could not be read and was not dismissed yet."""
        return self.data / "problems.json"

    @property
    def report_file(self) -> Path:
        """What was last chosen for a report of two outlets, and for one of two versions."""
        return self.data / "report.json"

    @property
    def story_report_file(self) -> Path:
        """What was last chosen for the report of a whole story."""
        return self.data / "story-report.json"

    @property
    def written_reports_file(self) -> Path:
        """Where reports were written, for when they are written again."""
        return self.data / "written-reports.json"

    @property
    def scratch_corpus(self) -> Path:
        """The corpus that exists without asking."""
        return self.data / "scratch.variorum"

    @property
    def sample_corpus(self) -> Path:
        """The sample, copied so that a person can play with it."""
        return self.data / "sample.variorum"

    @property
    def log_file(self) -> Path:
        """What went wrong, for a report of a fault."""
        return self.logs / "variorum.log"


def own_folders() -> Folders:
    """The person's own, where their system wants them; all under VARIORUM_HOME when that is set."""
    home = os.environ.get("VARIORUM_HOME")
    if home:
        return folders_under(Path(home))
    import platformdirs

    return Folders(
        Path(platformdirs.user_config_dir(APP, appauthor=False)),
        Path(platformdirs.user_data_dir(APP, appauthor=False)),
        Path(platformdirs.user_log_dir(APP, appauthor=False)),
    )


def folders_under(root: Path) -> Folders:
    """All of them in one folder: for tests, pictures, and a stick that is carried about."""
    return Folders(root / "config", root / "data", root / "logs")
