#!/bin/sh
# The system libraries that Qt and Python need on Debian and Ubuntu: installs what is missing when run as root,
# otherwise prints the one line that does. With "check" it only says what is missing; with "tests" also what tests need.
set -eu

# library file, package that has it
NEEDED="
libGL.so.1 libgl1
libEGL.so.1 libegl1
libglib-2.0.so.0 libglib2.0-0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libX11.so.6 libx11-6
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
"
PYTHON=${PYTHON:-python3}

# Debian's PostgreSQL makes and starts a server for the system when it is installed, unless this file says no.
CLUSTERS=/etc/postgresql-common/createcluster.conf
without_its_own_server() {
    apt-get install -y -qq --no-install-recommends postgresql-common >/dev/null
    cp -p "$CLUSTERS" "$CLUSTERS.before"
    trap 'mv "$CLUSTERS.before" "$CLUSTERS"' EXIT
    echo "create_main_cluster = false" >>"$CLUSTERS"
}

[ "$(uname -s)" = Linux ] || exit 0

ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
asked=" $* "
known=$("$ldconfig" -p 2>/dev/null || true)
missing=""
set -- $NEEDED
while [ $# -gt 1 ]; do
    case "$known" in
        *"$1 "*) ;;
        *) missing="$missing $2" ;;
    esac
    shift 2
done
"$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"

# The tests use the summary's web page in a real browser.
case "$asked" in
    *" tests "*)
        command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 \
            || command -v google-chrome >/dev/null 2>&1 || missing="$missing chromium"
        ;;
esac

# The tests of the team server, and "make hub", start a server of their own; Debian's package would start one for the system.
case "$asked" in
    *" tests "*)
        set -- /usr/lib/postgresql/*/bin/initdb
        [ -x "$1" ] || missing="$missing postgresql"
        command -v openssl >/dev/null 2>&1 || missing="$missing openssl"
        ;;
esac

# The tests of accessibility walk through the program on a screen and a bus of their own, as a screen reader does.
case "$asked" in
    *" tests "*)
        command -v Xvfb >/dev/null 2>&1 || missing="$missing xvfb"
        command -v openbox >/dev/null 2>&1 || missing="$missing openbox"
        command -v xprop >/dev/null 2>&1 || missing="$missing x11-utils"
        command -v dbus-daemon >/dev/null 2>&1 || missing="$missing dbus"
        [ -x /usr/libexec/at-spi-bus-launcher ] || missing="$missing at-spi2-core"
        ;;
esac

[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
    echo "Reviewer needs these system libraries; install them with your system's package manager:$missing" >&2
    exit 0
fi
if [ "$(id -u)" = 0 ] && [ "${asked#* check }" = "$asked" ]; then
    echo "Installing system packages:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    case " $missing " in
        *" postgresql "*) without_its_own_server ;;
    esac
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Some system libraries are missing. Install them with this line, then try again:" >&2
    echo "  sudo apt-get install -y$missing" >&2
    exit 1
fi
