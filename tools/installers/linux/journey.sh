#!/bin/sh
# From the installed program to the first tagged passage, by keys alone, on a screen with a window manager: FOLDER for its pictures.
# Needs xvfb, openbox, xdotool, x11-utils and imagemagick; no Python. Prints how many seconds each step took.
set -eu
folder=$1
mkdir -p "$folder"
home=$(mktemp -d)
export HOME="$home" XDG_RUNTIME_DIR="$home" QT_QPA_PLATFORM=xcb
unset XDG_CONFIG_HOME XDG_DATA_HOME REVIEWER_HOME || true
export DISPLAY=:87
Xvfb :87 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$home"' EXIT
for _ in 1 2 3 4 5 6 7 8 9 10; do xprop -root >/dev/null 2>&1 && break; sleep 0.3; done
openbox --sm-disable 2>/dev/null &
sleep 1
began=$(date +%s)

step() {
    sleep 1
    import -window root "$folder/$1.png"
    echo "$1: $(($(date +%s) - began)) s"
}
until_there() { # a window with this in its title
    for _ in $(seq 60); do xdotool search --onlyvisible --name "$1" >/dev/null 2>&1 && return 0; sleep 0.5; done
    echo "no window “$1”"
    import -window root "$folder/failed.png"
    exit 1
}

printf 'Effects of a drug\n\nRelief came within hours. It did not last.\n' >"$home/notes.txt"
reviewer new "$home/first.review" --title "My first review" >/dev/null
reviewer import "$home/first.review" "$home/notes.txt" --coder Anna >/dev/null
# The double click.
xdg-open "$home/first.review" &
until_there "first"
step 1-opened
