#!/bin/sh
# Puts Reviewer into the menu of this user, from the folder in which this file stands; with "remove" takes it out again.
# Projects and settings stay.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
command=$HOME/.local/bin/reviewer

if [ "${1:-}" = remove ]; then
    (cd "$here/share" && find . -type f) | while read -r file; do rm -f "$share/$file"; done
    rm -f "$command"
    find "$share/icons" -type d -empty -delete 2>/dev/null || true
else
    mkdir -p "$share" "$HOME/.local/bin"
    cp -R "$here/share/." "$share/"
    ln -sf "$here/reviewer" "$command"
    # By way of the link: some desktops cannot start a program from a folder with a space in its name.
    sed -i "s|^Exec=reviewer|Exec=$command|" "$share/applications/reviewer.desktop"
fi
if command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$share/mime"; fi
if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database "$share/applications"; fi
