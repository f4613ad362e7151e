#!/bin/sh
# From the installed program to the first tagged passage by keys alone, on a screen with a window manager, and the check that the
# passage is in an export: FOLDER [LANGUAGE [LOOK [SCALE [BEGINNING]]]], with en, de or es; light or dark; 1 or 2; start, which
# begins with nothing but the menu entry, or file, which begins with a double click on a colleague's project. A picture of each
# step comes into FOLDER. What is pressed stands on the screen in that language, or is Enter where the focus is.
# Needs xvfb, openbox, xdotool, x11-utils, xdg-utils, libglib2.0-bin, imagemagick and the locales de_DE and es_ES; no Python.
set -eu
folder=$1 language=${2:-en} look=${3:-light} scale=${4:-1} beginning=${5:-start}
rm -rf "$folder" && mkdir -p "$folder"
home=$(mktemp -d)
case $language in
de)
    locale=de_DE.UTF-8 dark="alt+a d" title="Mein erstes Review" file=notizen.txt
    words="Es half binnen Stunden. Aber nicht lange." code=Nutzen
    text="Wirkung eines Mittels"
    ;;
es)
    locale=es_ES.UTF-8 dark="alt+v s" title="Mi primer proyecto" file=notas.txt
    words="El alivio vino pronto. No ha durado." code=Beneficios
    text="Efectos de un medicamento"
    ;;
*)
    locale=en_GB.UTF-8 dark="alt+v d" title="My first review" file=notes.txt
    words="Relief came within hours. It did not last." code=Benefits
    text="Effects of a drug"
    ;;
esac
export HOME="$home" XDG_RUNTIME_DIR="$home/run" LANG="$locale" QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR="$scale"
unset LC_ALL LANGUAGE XDG_CONFIG_HOME XDG_DATA_HOME REVIEWER_HOME DISPLAY WAYLAND_DISPLAY || true
mkdir -m 700 "$XDG_RUNTIME_DIR"
mkdir "$home/Documents"
printf '%s\n\n%s\n' "$text" "$words" >"$home/Documents/$file"

Xvfb -displayfd 3 -screen 0 "$((1280 * scale))x$((800 * scale))x24" -nolisten tcp 3>"$home/display" 2>/dev/null &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$home"' EXIT
for _ in $(seq 50); do
    if [ -s "$home/display" ]; then break; fi
    sleep 0.1
done
DISPLAY=:$(cat "$home/display")
export DISPLAY
openbox --sm-disable 2>/dev/null &
for _ in $(seq 50); do
    if xprop -root _NET_CLIENT_LIST 2>/dev/null | grep -q window; then break; fi
    sleep 0.1
done

now() { date +%s%N | cut -c1-12; } # In hundredths of a second.
tenths() { echo "$(($1 / 100)).$(($1 / 10 % 10)) s"; }
fail() {
    import -window root "$folder/failed.png"
    echo "$1"
    exit 1
}
differ() { # two pictures, by more than a blinking caret
    LC_ALL=C compare -metric AE "$1" "$2" null: 2>&1 | LC_ALL=C awk -v least="$((150 * scale * scale))" '{ exit !($1 > least) }'
}
step() { # its name: waits until the screen is another one and stands still, and keeps it
    for _ in $(seq 100); do
        import -window root "$home/now.ppm"
        if [ ! -e "$home/before.ppm" ] || differ "$home/before.ppm" "$home/now.ppm"; then
            sleep 0.2
            import -window root "$home/still.ppm"
            if ! differ "$home/now.ppm" "$home/still.ppm"; then
                mv "$home/still.ppm" "$home/before.ppm"
                kept=$(now)
                convert "$home/before.ppm" -quality 15 "$folder/$1.png"
                echo "$1: $(tenths $((kept - last)))"
                last=$kept
                return 0
            fi
        fi
        sleep 0.1
    done
    fail "Nothing happened on the screen at $1."
}
keys() {
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        sleep 0.1
    done
}
until_shown() { # a window with these words in its title
    for _ in $(seq 200); do
        if xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; then return 0; fi
        sleep 0.1
    done
    fail "There is no window “$1”."
}

project=$home/Documents/$title.review
if [ "$beginning" = file ]; then
    reviewer new "$project" --title "$title" >/dev/null
    reviewer import "$project" "$home/Documents/$file" --coder Ben >/dev/null
    code=Benefits
fi
began=$(now) last=$began
if [ "$beginning" = file ]; then
    # What a double click does.
    xdg-open "$project" >/dev/null 2>&1 &
    until_shown "$title"
    step 1-opened
else
    # What a click in the menu does.
    places=$(echo "${XDG_DATA_DIRS:-/usr/local/share:/usr/share}" | tr : ' ')
    # shellcheck disable=SC2086 # several folders
    entry=$(find $places -path "*/applications/reviewer.desktop" 2>/dev/null | head -n 1)
    gio launch "$entry" >/dev/null 2>&1 &
    until_shown "^Reviewer$"
    step 1-started
    if [ "$look" = dark ]; then
        # shellcheck disable=SC2086 # several keys
        keys $dark
        step 1a-dark
    fi
    keys Return
    step 2-who-i-am
fi
xdotool type "Anna"
step 3-my-name
keys Return
if [ "$beginning" = start ]; then
    step 4-new-project
    xdotool type "$title"
    step 5-its-title
    keys Return
    until_shown "$title"
    step 6-without-texts
    keys Return
    step 7-which-file
    xdotool type "$file"
    step 8-this-file
    keys Return
fi
step 9-the-text
keys Down Down shift+End
step 10-selected
xdotool type "$(printf %.3s "$code" | tr '[:upper:]' '[:lower:]')"
step 11-which-code
keys Return
step 12-tagged
echo "to the first tagged passage: $(tenths $((last - began)))"
reviewer export "$project" -o "$folder/excerpts.csv" --force >/dev/null
grep -q "^$words,$code,.*,Anna," "$folder/excerpts.csv" || fail "The passage is not in the export."
echo "The first passage is tagged."
