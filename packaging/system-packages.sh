#!/bin/sh
# What the program needs from Debian or Ubuntu, by purpose:
#   sh packaging/system-packages.sh venv|window|tests
# As root, missing packages are installed; otherwise the one line to run is printed. For "tests" that
# line is only advice: tests that need a virtual display are skipped without it. Other systems pass.
set -eu
purpose=${1:?venv, window or tests}

command -v dpkg-query >/dev/null 2>&1 || exit 0

venv="python3-venv"
# Qt's xcb platform; "offscreen" starts without the first three, so a headless test would hide them.
window="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxcb-shape0
    libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0
    libwayland-cursor0 fonts-dejavu-core fonts-noto-core"
tests="$window xvfb openbox xdotool wmctrl x11-utils dbus at-spi2-core python3-gi"

case $purpose in
    venv) wanted=$venv ;;
    window) wanted=$window ;;
    tests) wanted=$tests ;;
    *) echo "unknown purpose: $purpose" >&2; exit 2 ;;
esac
# A Python that brings venv and ensurepip itself (pyenv, a container image) needs no Debian package.
if [ "$purpose" = venv ] && { [ -x .venv/bin/python ] || "${PYTHON:-python3}" -c 'import venv, ensurepip' 2>/dev/null; }; then
    exit 0
fi
# Who has to ask somebody else for packages asks once.
if [ "$purpose" = venv ] && [ "$(id -u)" != 0 ]; then
    wanted="$venv $window"
fi

missing=
for package in $wanted; do
    # Debian 13 and Ubuntu 24.04 renamed some of them for their 64-bit times: libglib2.0-0t64.
    dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q 'ok installed' ||
        missing="$missing $package"
done
[ -n "$missing" ] || exit 0

install() {
    apt-get -qq -o DPkg::Lock::Timeout=120 update &&
        apt-get -qq -o DPkg::Lock::Timeout=120 install -y --no-install-recommends $missing
}

if [ "$(id -u)" = 0 ]; then
    echo "Installing$missing"
    export DEBIAN_FRONTEND=noninteractive LC_ALL=C
    waits=0
    while true; do
        told=$(install 2>&1 >/dev/null) && exit 0
        # The timeout covers dpkg's lock alone: at the lock of the lists apt-get gives up at once.
        case $told in *"get lock"* | *"lock directory"*) ;; *) break ;; esac
        [ "$waits" -lt 20 ] || break
        [ "$waits" -gt 0 ] || echo "Another program is installing packages: waiting for it."
        waits=$((waits + 1))
        sleep 6
    done
    echo "$told" >&2
    echo "These packages could not be installed:$missing" >&2
    case $told in
        *"get lock"* | *"lock directory"*) echo "Another program was installing packages all the while: try again when it is done." >&2 ;;
        *) echo "The reason stands above; once it is mended, try again." >&2 ;;
    esac
else
    echo "Packages are missing. Run this line, then make again:" >&2
    echo "    sudo apt-get install -y --no-install-recommends$missing" >&2
fi
case $purpose in
    tests) echo "Going on: tests that need them are skipped." >&2; exit 0 ;;
    window) [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || exit 0; exit 1 ;;
    *) exit 1 ;;
esac
