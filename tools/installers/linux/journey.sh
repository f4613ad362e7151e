#!/bin/sh
# From the installed program to the first tagged passage by keys alone, on a screen with a window manager, and the check that
# the passage is in the file: FOLDER for a picture of each step. Needs xvfb, openbox, xdotool, x11-utils, xdg-utils and
# imagemagick; no Python.
set -eu
folder=$1
mkdir -p "$folder"
home=$(mktemp -d)
export HOME="$home" XDG_RUNTIME_DIR="$home" QT_QPA_PLATFORM=xcb DISPLAY=:87
unset XDG_CONFIG_HOME XDG_DATA_HOME REVIEWER_HOME WAYLAND_DISPLAY || true
Xvfb :87 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$home"' EXIT
for _ in $(seq 50); do
    if xprop -root >/dev/null 2>&1; then break; fi
    sleep 0.2
done
openbox --sm-disable 2>/dev/null &
sleep 1
began=$(date +%s)

step() { # its name: what the screen shows, and how long it took so far
    sleep 1
    import -window root "$folder/$1.png"
    echo "$1: $(($(date +%s) - began)) s"
}
keys() {
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        sleep 0.3
    done
}
until_shown() { # a window with these words in its title
    for _ in $(seq 80); do
        if xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; then return 0; fi
        sleep 0.25
    done
    import -window root "$folder/failed.png"
    echo "There is no window “$1”."
    exit 1
}

printf 'Effects of a drug\n\nRelief came within hours. It did not last.\n' >"$home/notes.txt"
reviewer new "$home/first.review" --title "My first review" >/dev/null
reviewer import "$home/first.review" "$home/notes.txt" --coder Ben >/dev/null
# What a double click does.
xdg-open "$home/first.review" >/dev/null 2>&1 &
until_shown "My first review"
step 1-opened
xdotool type "Anna"
step 2-who-i-am
keys Return
step 3-the-text
# openbox has Alt+Shift+arrows for itself, with which the selection would grow by words and sentences.
keys ctrl+1 Down Down shift+End
step 4-selected
xdotool type "ben"
step 5-which-code
keys Return
step 6-tagged
reviewer export "$home/first.review" -o "$folder/excerpts.csv" >/dev/null
cat "$folder/excerpts.csv"
grep -q "^Relief came within hours. It did not last.,Benefits,.*,Anna," "$folder/excerpts.csv"
echo "The first passage is tagged."
