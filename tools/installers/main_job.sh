#!/bin/sh
# Does the main job with a packed program and nothing else: PROGRAM FOLDER, which is made. Ends with the first thing that is not as it should be.
set -eu
program=$1
folder=$2
mkdir -p "$(dirname "$folder")"
mkdir "$folder"
project=$folder/job.review

says() { # words, then a command that must print them
    words=$1
    shift
    "$@" >"$folder/said.txt" 2>&1 || { cat "$folder/said.txt"; exit 1; }
    grep -q -- "$words" "$folder/said.txt" || { echo "“$words” is missing:"; cat "$folder/said.txt"; exit 1; }
}

printf 'Effects of a drug\n\nRelief came within hours. It did not last; the mood sank again after a week.\n' >"$folder/notes.txt"
printf '<p>Some felt far away from themselves.</p>' >"$folder/page.html"
# A page with one line of text, as small as PDF allows.
printf '%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length 45>>stream\nBT /F 12 Tf 20 100 Td (Words of a page) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n' >"$folder/paper.pdf"

says "Reviewer" "$program" --version
"$program" new "$project" --title "A first review"
says "3" "$program" import "$project" "$folder/notes.txt" "$folder/page.html" "$folder/paper.pdf" --coder Anna
says "Words of a page" "$program" text "$project" --source paper.pdf
"$program" code "$project" --source notes.txt --quote "within hours" --code "Benefits/Rapid onset" --coder Anna
says "within hours" "$program" search "$project" "hour*"
for ending in csv xlsx docx html json; do
    "$program" export "$project" -o "$folder/excerpts.$ending"
    test -s "$folder/excerpts.$ending"
done
grep -q "within hours" "$folder/excerpts.csv"
for ending in html docx pdf md; do
    "$program" summary "$project" -o "$folder/summary.$ending"
    test -s "$folder/summary.$ending"
done
"$program" export "$project" -o "$folder/whole.qdpx"
cp "$project" "$folder/other.review"
"$program" code "$folder/other.review" --source notes.txt --quote "did not last" --code "Risks" --coder Ben
"$program" merge "$project" "$folder/other.review"
says "did not last" "$program" search "$project" "last"
"$program" check "$project" --rebuild
says "hours" "$program" words "$project" --stop en
says "Sources: 3" "$program" overview "$project"
"$program" doctor >"$folder/doctor.txt" || { cat "$folder/doctor.txt"; exit 1; }
"$program" doctor --report "$folder/report.txt" >/dev/null
# DuckDB alone is not packed; of all else the version is known.
if grep "not known" "$folder/report.txt" | grep -v duckdb; then exit 1; fi

# The window: on a screen that is not there, so that it opens on any system. It stays until it is closed.
QT_QPA_PLATFORM=offscreen REVIEWER_HOME="$folder/home" "$program" "$project" 2>/dev/null &
window=$!
sleep 8
kill "$window" || { echo "the window did not stay"; exit 1; }
echo "The main job is done."
