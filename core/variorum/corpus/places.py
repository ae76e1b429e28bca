"""Whether a file lies on another machine, where a write-ahead log cannot be used.

Such a log is kept in order by memory that all programs on one machine share (https://www.sqlite.org/wal.html: "WAL does
not work over a network filesystem"). SQLite refuses it in some such places only, and where two machines wrote to one
corpus so, acts would be lost or the file damaged.
"""

from __future__ import annotations

import sys
from pathlib import Path

#: As Linux and macOS name what lies elsewhere; on Linux `fuse.` may stand before.
_ELSEWHERE = frozenset(
    {
        *(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "davfs2",
            "sshfs",
            "rclone",
        ),
        *(
            "gvfsd-fuse",
            "9p",
            "virtiofs",
            "vboxsf",
            "vmhgfs-fuse",
            "vmhgfs",
            "prl_fs",
            "ceph",
            "glusterfs",
            "lustre",
        ),
        *("gpfs", "beegfs", "afs", "ncpfs", "coda", "ocfs2", "gfs2", "osxfuse", "macfuse"),
    }
)
_MOUNTED = Path("/proc/self/mountinfo")
#: What a name on Windows begins with: of another machine, and of this one where it looks alike.
_SHARES, _NO_SHARES = ("\\\\", "\\\\?\\UNC\\"), ("\\\\?\\", "\\\\.\\")

Mounts = list[tuple[Path, str]]


def is_elsewhere(path: Path) -> bool:
    """Whether the folder of `path` is one of another machine, as far as the system tells."""
    tell = {"win32": _by_its_name, "darwin": _on_a_mac}.get(sys.platform, _on_linux)
    try:
        return tell(path.absolute().parent.resolve())
    except OSError:
        return False


def _by_its_name(folder: Path) -> bool:
    # A drive that stands for a share is told by the share's own name once it is resolved.
    name = str(folder)
    return name.startswith(_SHARES[1]) or (name.startswith(_SHARES[0]) and not name.startswith(_NO_SHARES))


def _on_linux(folder: Path) -> bool:
    return _lies_elsewhere(folder, _in_mountinfo(_MOUNTED.read_text("utf-8", "replace")))


def _on_a_mac(folder: Path) -> bool:
    import subprocess  # takes 2 ms of every opening

    try:
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False).stdout
    except subprocess.SubprocessError:
        return False
    return _lies_elsewhere(folder, _told_by_mount(told))


def _lies_elsewhere(folder: Path, mounts: Mounts) -> bool:
    above = [kind for point, kind in mounts if folder == point or point in folder.parents]
    return bool(above) and above[-1].removeprefix("fuse.") in _ELSEWHERE


def _in_mountinfo(table: str) -> Mounts:
    """Outermost first, and of several on one point the last, which hides the others, at the end.

    The fields: https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
    """
    found: Mounts = []
    for line in table.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) > 4 and after:
            point = fields[4]
            for sign in (" ", "\t", "\n", "\\"):
                point = point.replace(f"\\{ord(sign):03o}", sign)
            found.append((Path(point), after.split(" ")[0]))
    return sorted(found, key=_depth)


def _told_by_mount(told: str) -> Mounts:
    """Of lines such as "//me@server/share on /Volumes/share (smbfs, nodev)"."""
    found: Mounts = []
    for line in told.splitlines():
        place, _, about = line.partition(" on ")[2].rpartition(" (")
        found.append((Path(place), about.split(",")[0].rstrip(")")))
    return sorted(found, key=_depth)


def _depth(mount: tuple[Path, str]) -> int:
    return len(mount[0].parts)
