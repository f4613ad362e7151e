"""What is said of project files, of files that are read and written, of a team folder and server, and of names."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP(
        "Sentence", "A PDF holds {most} excerpts and this summary has {count}; choose a filter, or .html or .docx."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "A change in this project is damaged, or kept as only a newer version of Reviewer can read it;"
        " update Reviewer, or save what is whole in it.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "A sheet holds {most} rows and these are {count} excerpts; choose CSV or a filter."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "A sheet holds {most} rows and {most2} columns and this table has {count} and {count2}; choose CSV"
        " or a filter.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "A team server is named as in postgresql://anna@hub.example.org/review_hub."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "A team server needs two more Python packages; “python -m pip install 'psycopg[binary]' keyring”"
        " installs them.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "A text of this project {what} (hash {sha256}); restore a backup or merge a teammate's copy."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "An original file of this project is damaged (hash {sha256}); restore a backup or merge a teammate's copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "Beside “{name}” stands an unfinished change that this program did not write (“{journal}”)."
    ),
    QT_TRANSLATE_NOOP("Sentence", "No backup could be made in “{folder}” ({why})."),
    QT_TRANSLATE_NOOP("Sentence", "Only a CSV file can be raw; in a workbook every cell is as it is anyway."),
    QT_TRANSLATE_NOOP("Sentence", "Some changes are not saved yet; exchange them when they are in the file."),
    QT_TRANSLATE_NOOP("Sentence", "Some changes are not saved yet; merge when they are in the file."),
    QT_TRANSLATE_NOOP("Sentence", "Some changes are not saved yet; take the merge back when they are in the file."),
    QT_TRANSLATE_NOOP("Sentence", "The PDF cannot be made ({said}); choose .docx, .html or .md."),
    QT_TRANSLATE_NOOP("Sentence", "The address of a team server cannot say “{unknown}”."),
    QT_TRANSLATE_NOOP("Sentence", "The code name “{name}” has a slash; put spaces around it, like “a / b”."),
    QT_TRANSLATE_NOOP("Sentence", "The copy “{name}” did not come out whole; nothing was kept of it."),
    QT_TRANSLATE_NOOP("Sentence", "The data of the summary “{name}” is damaged; write the summary anew."),
    QT_TRANSLATE_NOOP("Sentence", "The disk that holds “{name}” is full; free some space."),
    QT_TRANSLATE_NOOP("Sentence", "The exported project did not come out whole ({problems})."),
    QT_TRANSLATE_NOOP("Sentence", "The folder “{folder}” does not exist; choose another place for the project."),
    QT_TRANSLATE_NOOP("Sentence", "The folder “{folder}” does not exist; choose another place."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The history of this project is damaged; go back to a backup, or save what is whole in it."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The name of the database, “{name}”, is too long; choose one of at most {most} bytes."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The tables of this project name a change that is not in its log; they can be made anew from it."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The {what} has control characters; remove them."),
    QT_TRANSLATE_NOOP("Sentence", "The {what} has {count} characters; shorten it to {most} at most."),
    QT_TRANSLATE_NOOP("Sentence", "The {what} is empty; write at least one letter."),
    QT_TRANSLATE_NOOP("Sentence", "There are no words for the language “{locale}”; choose one of {names}."),
    QT_TRANSLATE_NOOP("Sentence", "There is a login “{who}” on this server already; “--existing” makes it a member's."),
    QT_TRANSLATE_NOOP("Sentence", "There is no file “{path}” to repair; check the name."),
    QT_TRANSLATE_NOOP("Sentence", "There is no file “{path}”; check the name, or make a project with “New project”."),
    QT_TRANSLATE_NOOP("Sentence", "There is no format “{format}”; choose one of {known}."),
    QT_TRANSLATE_NOOP("Sentence", "There is no login “{who}” on this server."),
    QT_TRANSLATE_NOOP(
        "Sentence", "There is no room to read “{name}” ({count} MB) in the folder for temporary files; free some space."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "What this merge brought has been exchanged with the team, so it cannot be taken out again; take"
        " back single actions in the history. Undo goes on with what was done before the merge.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "a row cannot be read"),
    QT_TRANSLATE_NOOP("Sentence", "a row is not whole"),
    QT_TRANSLATE_NOOP("Sentence", "code name"),
    QT_TRANSLATE_NOOP("Sentence", "its log holds what no version has written"),
    QT_TRANSLATE_NOOP("Sentence", "its tables cannot be told"),
    QT_TRANSLATE_NOOP("Sentence", "no version has its format"),
    QT_TRANSLATE_NOOP("Sentence", "tesseract has no language “{names}” here; installed are: {known}."),
    QT_TRANSLATE_NOOP("Sentence", "the disk refuses"),
    QT_TRANSLATE_NOOP("Sentence", "two of its tables are in one place"),
    QT_TRANSLATE_NOOP("Sentence", "{why} that a summary can be written to; choose one of {known}."),
    QT_TRANSLATE_NOOP("Sentence", "{why} that excerpts can be written to; choose one of {known}."),
    QT_TRANSLATE_NOOP("Sentence", "{why} that tables can be written to; choose .csv or .xlsx."),
    QT_TRANSLATE_NOOP("Sentence", "“{folder}” cannot be written ({why}); choose another folder."),
    QT_TRANSLATE_NOOP("Sentence", "“{folder}” cannot be written ({why}); the project is open for reading only."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{folder}” cannot be written; the project is open for reading only. Save a copy to work on it."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{name}” asks for so much work to open it (factor {factor}, at most {most}) that it may be made to"
        " stop this computer; ask for the file again.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” cannot be read ({why})."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” cannot be read ({why}); check the file."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” cannot be written ({why}); check the folder."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{name}” cannot be written ({why}); close it where it is open, or choose another place. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” cannot be written ({why}); free some space or choose another place. Nothing was changed."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” could not be read by tesseract; open it elsewhere and save it again."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” could not be restored ({why}); nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{name}” does not open with this passphrase; type it again, or ask for the file again if it is damaged.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” does not say which format references are to be in; let it end in .ris, .bib or .json."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” exists already; choose another name, or say that it may be replaced."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” exists already; choose another name."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” has no log as a Reviewer project has; it cannot be merged."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” has {pages} pages, more than can be read at once; split it."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” holds what no project has ({listed}), so it is not opened; save what is whole in it."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is a damaged picture; get it again."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is a database of another program, not a Reviewer project."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is a device and not a file; choose another name."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is a folder; write the name of a file in it."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” is a picture of {width} × {height} pixels, more than can be read; make it smaller."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is a project, and not written over; choose another name."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is being made by {who}."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” is cut off: part of the file is missing. Copy it again, or go back to a backup."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is damaged (its tables cannot be told)."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is damaged ({what}); ask for another copy of it."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is damaged ({what}); go back to a backup, or save what is whole in it."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is damaged or not a Word document."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is in use by another program right now."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is no file on a disk; choose a project file."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is not a Reviewer project; choose a file that ends in .review."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” is not a possible file name: Windows allows no “{sign}” in it; choose another."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” is not a possible file name: Windows keeps it for a device; choose another."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is not a possible file name: it ends in a dot or a blank; choose another."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is not a possible file name; choose another."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is not a summary by Reviewer, or another program has taken its data out."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” is open already: {holder} has it. Open it for reading only, or close it there."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is open for reading only; save a copy to work on it."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is pseudonymised: it can be read and analysed, but not merged."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is too large to be a summary."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is write-protected; choose another name, or take the protection off."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” says it has {size} GB, but hardly any of it is there."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” was made by a newer version of Reviewer; it is open for reading only. Update Reviewer."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” was made by another version of Reviewer; verify it with that one."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” was moved or removed while it was open; put it back, or save a copy."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” was moved, removed or replaced by another program while it was open; save a copy."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” was not read to its end; merge it again."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{name}” was overwritten with older content by another program, such as one that syncs folders,"
        " while it was open; save a copy.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” cannot be read ({why}); check the permissions of the file."),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” cannot be written ({why}); choose another place."),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” exists already; choose another name, or open it."),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” is a folder; choose a project file that ends in .review."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{path}” is damaged, and too large to be searched page by page ({count} GB at most); go back to a backup.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” is no file on a disk; choose a project file that ends in .review."),
    QT_TRANSLATE_NOOP("Sentence", "“{who}” cannot be the name of a login; take one of at most {most} letters."),
)
