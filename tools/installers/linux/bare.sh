#!/bin/sh
# Tries the package in a bare Debian, as root: PACKAGE FOLDER [all]. A new system is made in FOLDER/root (debootstrap), without
# Python and without what programs are built with; the package is installed with apt, the first passage is tagged by keys alone,
# beginning with the menu entry (journey.sh) and with a double click on a project, the main job is done from the command line, and
# the package is removed. With "all" the journey is done in English, German and Spanish, light and dark, at 100 and 200%. Prints how
# long each part took, the size, and every file that is there afterwards and was not before. Pictures come to FOLDER/journeys.
set -eu
package=$1
folder=$2
which=${3:-}
here=$(cd "$(dirname "$0")" && pwd)
root=$folder/root
mkdir -p "$folder"
inside() { chroot "$root" env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_anna() { inside su anna -c "$1"; }
files() {
    inside find / -xdev \( -path /proc -o -path /sys -o -path /tmp -o -path /dev -o -path /var/lib/apt -o -path /var/lib/dpkg \
        -o -path /var/cache -o -path /var/log \) -prune -o -print | sort
}
timed() { # words, then a command
    words=$1
    shift
    from=$(date +%s)
    "$@" >"$folder/said.txt" 2>&1 || { tail -20 "$folder/said.txt"; exit 1; }
    took=$(($(date +%s) - from))
    echo "$words: $took s"
}
journey() { # language, look, scale, beginning
    name=$1-$2-${3}00-$4
    as_anna "sh /tmp/trial/journey.sh /tmp/trial/journeys/$name $*" >"$folder/said.txt" 2>&1 || failed=1
    mkdir -p "$folder/journeys"
    cp -R "$root/tmp/trial/journeys/$name" "$folder/journeys/"
    cp "$folder/said.txt" "$folder/journeys/$name/steps.txt"
    if [ -n "${failed:-}" ]; then
        tail -20 "$folder/said.txt"
        exit 1
    fi
    echo "$name: $(sed -n 's/^to the first tagged passage: //p' "$folder/said.txt")"
}

if [ ! -x "$root/usr/bin/xdotool" ]; then
    debootstrap --variant=minbase bookworm "$root" http://deb.debian.org/debian >/dev/null
    cp /etc/resolv.conf "$root/etc/"
    inside apt-get update -qq
    inside apt-get install -y -qq --no-install-recommends xvfb openbox xdotool xdg-utils x11-utils imagemagick \
        fonts-dejavu-core libfile-mimeinfo-perl libglib2.0-bin locales >/dev/null
    for locale in en_GB de_DE es_ES; do inside localedef -i "$locale" -f UTF-8 "$locale.UTF-8"; done
    inside useradd -m anna
fi
# openbox asks for a Python; nothing of this may need it.
if [ -e "$root/usr/bin/python3" ]; then rm -f "$root"/usr/bin/python3*; fi
mountpoint -q "$root/proc" || mount --bind /proc "$root/proc"
trap 'umount "$root/proc"' EXIT
rm -rf "$root/tmp/trial" "$root/home/anna" "$folder/journeys"
inside install -d -o anna /tmp/trial /home/anna
cp "$package" "$here/journey.sh" "$here/../main_job.sh" "$root/tmp/trial/"
name=$(basename "$package")

# Left by a trial that failed.
inside apt-get purge -y -qq reviewer >/dev/null 2>&1 || true
inside apt-get autoremove -y -qq --purge >/dev/null
files >"$folder/before.txt"
timed "installed with all it needs" inside apt-get install -y -qq "/tmp/trial/$name"
echo "size: $(du -sm "$root/usr/lib/reviewer" | cut -f1) MB installed, $(du -m "$package" | cut -f1) MB to load"
test -s "$root/usr/share/doc/reviewer/copyright" || { echo "The licences are missing."; exit 1; }
echo "from the start, or the double click, to the first tagged passage:"
journey en light 1 start
journey en light 1 file
if [ "$which" = all ]; then
    for language in en de es; do
        for look in light dark; do
            for scale in 1 2; do
                [ "$language-$look-$scale" = en-light-1 ] || journey "$language" "$look" "$scale" start
            done
        done
    done
fi
timed "main job from the command line" as_anna "sh /tmp/trial/main_job.sh reviewer /tmp/trial/job"
timed "removed" inside sh -c "apt-get purge -y -qq reviewer && apt-get autoremove -y -qq --purge"
files >"$folder/after.txt"
echo "left behind:"
diff "$folder/before.txt" "$folder/after.txt" | sed -n 's/^> /  /p'
