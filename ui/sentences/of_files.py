"""What is said of project files, of files that are read and written, and of names."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP(
        "Sentence", "A PDF holds {most} excerpts and this summary has {count}; choose a filter, or .html or .docx."
    ),
    QT_TRANSLATE_NOOP("Sentence", "A sheet holds {most} rows and these are {count} excerpts; choose CSV or a filter."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "A sheet holds {most} rows and {most2} columns and this table has {count} and {count2}; choose"
        " CSV or a filter.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "A text of this project {what} (hash {sha256}); restore a backup or merge a teammate's copy."
    ),
    QT_TRANSLATE_NOOP("Sentence", "An attribute of the style “{name}” is longer than any style needs; it is not read."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "An original file of this project is damaged (hash {sha256}); restore a backup or merge a teammate's copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "Beside “{name}” stands an unfinished change that this program did not write (“{journal}”)."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "In the style “{name}” the macro “{called}” calls itself; it would never come to an end."
    ),
    QT_TRANSLATE_NOOP("Sentence", "It does not say what it contains."),
    QT_TRANSLATE_NOOP("Sentence", "No backup could be made in “{folder}” ({why})."),
    QT_TRANSLATE_NOOP("Sentence", "Only a CSV file can be raw; in a workbook every cell is as it is anyway."),
    QT_TRANSLATE_NOOP("Sentence", "Some changes are not saved yet; exchange them when they are in the file."),
    QT_TRANSLATE_NOOP("Sentence", "Some changes are not saved yet; merge when they are in the file."),
    QT_TRANSLATE_NOOP("Sentence", "Some changes are not saved yet; take the merge back when they are in the file."),
    QT_TRANSLATE_NOOP("Sentence", "The PDF cannot be made ({said}); choose .docx, .html or .md."),
    QT_TRANSLATE_NOOP("Sentence", "The code name “{name}” has a slash; put spaces around it, like “a / b”."),
    QT_TRANSLATE_NOOP("Sentence", "The copy “{name}” did not come out whole; nothing was kept of it."),
    QT_TRANSLATE_NOOP("Sentence", "The data of the summary “{name}” is damaged; write the summary anew."),
    QT_TRANSLATE_NOOP("Sentence", "The disk that holds “{name}” is full; free some space."),
    QT_TRANSLATE_NOOP("Sentence", "The ending “{ending}” is no format"),
    QT_TRANSLATE_NOOP("Sentence", "The exported project did not come out whole ({problems})."),
    QT_TRANSLATE_NOOP("Sentence", "The folder “{folder}” does not exist; choose another place for the project."),
    QT_TRANSLATE_NOOP("Sentence", "The folder “{folder}” does not exist; choose another place."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The history of this project is damaged; go back to a backup, or save what is whole in it."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The name “{name}” has no ending"),
    QT_TRANSLATE_NOOP(
        "Sentence", "The parts of the style “{name}” stand deeper in each other than {deepest}; it is not read."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The style “{name}” calls a macro “{called}” that it does not have; choose a whole style."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The style “{name}” has “{tag}” where nothing of that name can stand."),
    QT_TRANSLATE_NOOP("Sentence", "The style “{name}” says nothing on a list of references; choose another one."),
    QT_TRANSLATE_NOOP("Sentence", "The style “{name}” would take too long to write one reference; it is not read."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The tables of this project name a change that is not in its log; they can be made anew from it."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The text of pictures is read by the program tesseract, which is not here; {how}."),
    QT_TRANSLATE_NOOP("Sentence", "The {what} has control characters; remove them."),
    QT_TRANSLATE_NOOP("Sentence", "The {what} has {count} characters; shorten it to {most} at most."),
    QT_TRANSLATE_NOOP("Sentence", "The {what} is empty; write at least one letter."),
    QT_TRANSLATE_NOOP("Sentence", "There are no words for the language “{locale}”; choose one of {names}."),
    QT_TRANSLATE_NOOP("Sentence", "There is no file “{path}” to repair; check the name."),
    QT_TRANSLATE_NOOP("Sentence", "There is no file “{path}”; check the name, or make a project with “New project”."),
    QT_TRANSLATE_NOOP(
        "Sentence", "There is no file “{path}”; give the path of a citation style, a file that ends in .csl."
    ),
    QT_TRANSLATE_NOOP("Sentence", "There is no format “{format}”; choose one of {known}."),
    QT_TRANSLATE_NOOP(
        "Sentence", "There is no room to read “{name}” ({count} MB) in the folder for temporary files; free some space."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "What this is about was purged from the project in the meantime; nothing was written."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "What this merge brought has been exchanged with the team, so it cannot be taken out again;"
        " take back single actions in the history. Undo goes on with what was done before the merge.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "a QualCoder project"),
    QT_TRANSLATE_NOOP("Sentence", "a Taguette project"),
    QT_TRANSLATE_NOOP("Sentence", "a Word document (.docx)"),
    QT_TRANSLATE_NOOP("Sentence", "a Zotero library"),
    QT_TRANSLATE_NOOP("Sentence", "a compressed file"),
    QT_TRANSLATE_NOOP("Sentence", "a database"),
    QT_TRANSLATE_NOOP("Sentence", "a file of annotations"),
    QT_TRANSLATE_NOOP("Sentence", "a picture"),
    QT_TRANSLATE_NOOP("Sentence", "a presentation"),
    QT_TRANSLATE_NOOP("Sentence", "a program"),
    QT_TRANSLATE_NOOP("Sentence", "a recording"),
    QT_TRANSLATE_NOOP("Sentence", "a row cannot be read"),
    QT_TRANSLATE_NOOP("Sentence", "a row is not whole"),
    QT_TRANSLATE_NOOP("Sentence", "a workbook"),
    QT_TRANSLATE_NOOP("Sentence", "an EPUB book"),
    QT_TRANSLATE_NOOP("Sentence", "an OpenDocument text"),
    QT_TRANSLATE_NOOP("Sentence", "an archive"),
    QT_TRANSLATE_NOOP("Sentence", "an archive of documents"),
    QT_TRANSLATE_NOOP("Sentence", "an export of EPPI-Reviewer"),
    QT_TRANSLATE_NOOP("Sentence", "begins as {upper} but {where}; the file is damaged or cut off, get it again."),
    QT_TRANSLATE_NOOP("Sentence", "byte {at} does not fit"),
    QT_TRANSLATE_NOOP("Sentence", "cannot be read ({reason}); copy it to this computer and try again."),
    QT_TRANSLATE_NOOP("Sentence", "cannot be read ({why})."),
    QT_TRANSLATE_NOOP("Sentence", "cannot be read as a table ({why}); save it again as CSV."),
    QT_TRANSLATE_NOOP("Sentence", "cannot be read as “{encoding}”: its bytes do not fit; {choose}."),
    QT_TRANSLATE_NOOP("Sentence", "cannot be read as “{encoding}”: there is no such text encoding; {choose}."),
    QT_TRANSLATE_NOOP("Sentence", "characters {start} to {end} do not lie in a text of {count} characters"),
    QT_TRANSLATE_NOOP("Sentence", "choose another encoding"),
    QT_TRANSLATE_NOOP("Sentence", "code name"),
    QT_TRANSLATE_NOOP("Sentence", "declares a DOCTYPE, which no Word document does; it is not read."),
    QT_TRANSLATE_NOOP("Sentence", "export a part of it"),
    QT_TRANSLATE_NOOP("Sentence", "export fewer references at once"),
    QT_TRANSLATE_NOOP("Sentence", "has a damaged file in it ({filename}); export it again."),
    QT_TRANSLATE_NOOP("Sentence", "has a document type or entities in it, which no REFI-QDA file has; it is not read."),
    QT_TRANSLATE_NOOP("Sentence", "has a file that is larger than it says ({filename}); it is not read."),
    QT_TRANSLATE_NOOP("Sentence", "has a file that unpacks to far more than a source ({filename}); it is not read."),
    QT_TRANSLATE_NOOP("Sentence", "has a table of more than {most} columns; save those that are needed alone."),
    QT_TRANSLATE_NOOP("Sentence", "has a table of more than {most} rows; split it into parts and import those."),
    QT_TRANSLATE_NOOP("Sentence", "has a table without rows."),
    QT_TRANSLATE_NOOP("Sentence", "has a text of more than {count} MB; split it into parts and import those."),
    QT_TRANSLATE_NOOP("Sentence", "has more than 20,000 pages; split it into parts and import those."),
    QT_TRANSLATE_NOOP("Sentence", "has more than {most} elements inside one another, as no page has; it is not read."),
    QT_TRANSLATE_NOOP("Sentence", "has more than {most} elements, far more than a page of text; save parts of it."),
    QT_TRANSLATE_NOOP("Sentence", "has more than {most} parts, far more than a message; it is not read."),
    QT_TRANSLATE_NOOP("Sentence", "has no chapter with text."),
    QT_TRANSLATE_NOOP("Sentence", "has no line with times such as 00:01:02,000 --> 00:01:04,000; import it as .txt."),
    QT_TRANSLATE_NOOP("Sentence", "has no sheet with rows; charts and pictures are not read."),
    QT_TRANSLATE_NOOP("Sentence", "has no text on its slides; pictures of text are not read."),
    QT_TRANSLATE_NOOP("Sentence", "has no text, only scanned pictures of pages; their text has to be read first."),
    QT_TRANSLATE_NOOP("Sentence", "has no text, only what is said about the article."),
    QT_TRANSLATE_NOOP("Sentence", "has no text, only white space; there is nothing to read in it."),
    QT_TRANSLATE_NOOP("Sentence", "has no text."),
    QT_TRANSLATE_NOOP("Sentence", "has no text; what it shows may be pictures."),
    QT_TRANSLATE_NOOP("Sentence", "has too many elements inside one another for its length; it is not read."),
    QT_TRANSLATE_NOOP("Sentence", "has {cells} cells, too many for one source; import each row as a source instead."),
    QT_TRANSLATE_NOOP("Sentence", "has {count} files in it, far more than a project; it is not read."),
    QT_TRANSLATE_NOOP("Sentence", "has {count} parts, far more than {kind}; it is not read."),
    QT_TRANSLATE_NOOP(
        "Sentence", "holds halves of characters (lone surrogates) that are not text; save it again as UTF-8."
    ),
    QT_TRANSLATE_NOOP("Sentence", "holds more than {most} texts; split it into parts and import those."),
    QT_TRANSLATE_NOOP("Sentence", "holds no annotations that Reviewer knows (W3C Web Annotation or Hypothesis)."),
    QT_TRANSLATE_NOOP("Sentence", "holds no brat annotations: there is no .ann file in it."),
    QT_TRANSLATE_NOOP("Sentence", "holds no document that Reviewer reads."),
    QT_TRANSLATE_NOOP("Sentence", "holds no references; choose another file."),
    QT_TRANSLATE_NOOP("Sentence", "holds no web page; save it from the browser again."),
    QT_TRANSLATE_NOOP("Sentence", "import it by itself"),
    QT_TRANSLATE_NOOP("Sentence", "install it from the page of the UB Mannheim (github.com/UB-Mannheim/tesseract)"),
    QT_TRANSLATE_NOOP("Sentence", "install it with Homebrew: brew install tesseract tesseract-lang"),
    QT_TRANSLATE_NOOP(
        "Sentence", "install it with your system's package manager, on Debian and Ubuntu: apt install tesseract-ocr"
    ),
    QT_TRANSLATE_NOOP("Sentence", "is UTF-8 except for byte {at}; repair it, or {choose}."),
    QT_TRANSLATE_NOOP(
        "Sentence", "is XML, but no article of a journal (JATS); save it as a web page or text and import that."
    ),
    QT_TRANSLATE_NOOP("Sentence", "is a damaged PDF; get it again, or open it in a PDF viewer and save it from there."),
    QT_TRANSLATE_NOOP("Sentence", "is a damaged message; save it again from the mail program."),
    QT_TRANSLATE_NOOP("Sentence", "is a folder that cannot be opened; check that you may read it."),
    QT_TRANSLATE_NOOP("Sentence", "is a picture; the text on it has to be read first."),
    QT_TRANSLATE_NOOP(
        "Sentence", "is an archive and not a document Reviewer reads; unpack it and import the files in it."
    ),
    QT_TRANSLATE_NOOP("Sentence", "is an e-mail without text; save what is attached to it and import that."),
    QT_TRANSLATE_NOOP("Sentence", "is damaged"),
    QT_TRANSLATE_NOOP("Sentence", "is damaged XML; get it again."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "is damaged or made to break programs: reading it took all the memory it may use; save it again"
        " from a PDF viewer.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "is damaged, or no REFI-QDA file; export it again where it was made."),
    QT_TRANSLATE_NOOP("Sentence", "is damaged, or not {kind}; export it again where it was made."),
    QT_TRANSLATE_NOOP("Sentence", "is damaged, or not {kind}; save it again where it was made."),
    QT_TRANSLATE_NOOP("Sentence", "is empty (0 bytes); there is nothing to read in it."),
    QT_TRANSLATE_NOOP("Sentence", "is in an encoding that cannot be told; {choose}."),
    QT_TRANSLATE_NOOP("Sentence", "is larger than {count} MB; it is not read."),
    QT_TRANSLATE_NOOP("Sentence", "is larger than {count} MB; {instead}."),
    QT_TRANSLATE_NOOP("Sentence", "is missing"),
    QT_TRANSLATE_NOOP("Sentence", "is no REFI-QDA file: it begins with “{name}” and not “{wanted}”."),
    QT_TRANSLATE_NOOP("Sentence", "is no REFI-QDA project: there is no .qde in it; export it again as “QDPX”."),
    QT_TRANSLATE_NOOP("Sentence", "is no ZIP archive, or damaged; export it again."),
    QT_TRANSLATE_NOOP(
        "Sentence", "is no e-mail: it has no line such as “From: …”; if it is text, save it as .txt and import that."
    ),
    QT_TRANSLATE_NOOP("Sentence", "is no export of EPPI-Reviewer: it has neither coding tools nor references."),
    QT_TRANSLATE_NOOP(
        "Sentence", "is no file of references; choose one that ends in .ris, .nbib, .enw, .ciw, .bib, .xml or .json."
    ),
    QT_TRANSLATE_NOOP("Sentence", "is no project of another tool that Reviewer reads: {known}."),
    QT_TRANSLATE_NOOP("Sentence", "is not a PDF, although its name says so; get it again."),
    QT_TRANSLATE_NOOP(
        "Sentence", "is not a Word document: it is a ZIP archive without word/document.xml; save it as .docx again."
    ),
    QT_TRANSLATE_NOOP("Sentence", "is not a file but a pipe, a device or the like; choose a file or a folder."),
    QT_TRANSLATE_NOOP("Sentence", "is not of a kind that Reviewer reads; save it as one of these: {known}."),
    QT_TRANSLATE_NOOP("Sentence", "is not rich text (RTF), although its name says so; get it again."),
    QT_TRANSLATE_NOOP("Sentence", "is not text but {kind}; open it where it was made and save its words as text."),
    QT_TRANSLATE_NOOP(
        "Sentence", "is not text: it holds a NUL at byte {at}; open it where it was made and save it as text."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "is not text: it holds a NUL at character {count}; open it where it was made and save it as text."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "is not text: it holds control characters; open it where it was made and save it as text."
    ),
    QT_TRANSLATE_NOOP("Sentence", "is not there; check the name and the folder."),
    QT_TRANSLATE_NOOP("Sentence", "is not {kind}: it is no ZIP archive; get it again."),
    QT_TRANSLATE_NOOP("Sentence", "is not {kind}: there is no {name} in it."),
    QT_TRANSLATE_NOOP("Sentence", "is open in another program; close it there and try again."),
    QT_TRANSLATE_NOOP("Sentence", "is protected against copying (DRM); import a copy without."),
    QT_TRANSLATE_NOOP(
        "Sentence", "is protected with a password or in the old Word format; save it as .docx without a password."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "is protected with a password or no workbook of this kind; save it as .xlsx without one."
    ),
    QT_TRANSLATE_NOOP("Sentence", "is protected with a password; export it without one."),
    QT_TRANSLATE_NOOP("Sentence", "is protected with a password; save a copy without one and import that."),
    QT_TRANSLATE_NOOP("Sentence", "is protected with a password; save it without one and import that."),
    QT_TRANSLATE_NOOP("Sentence", "it takes more memory than there is"),
    QT_TRANSLATE_NOOP("Sentence", "its log goes in a circle"),
    QT_TRANSLATE_NOOP("Sentence", "its log holds what no version has written"),
    QT_TRANSLATE_NOOP("Sentence", "its name is not possible"),
    QT_TRANSLATE_NOOP("Sentence", "its tables cannot be told"),
    QT_TRANSLATE_NOOP("Sentence", "its texts go in a circle"),
    QT_TRANSLATE_NOOP("Sentence", "lacks the file {last} that it names."),
    QT_TRANSLATE_NOOP("Sentence", "may not be read by you; ask its owner for permission."),
    QT_TRANSLATE_NOOP("Sentence", "needs too much memory to be read; split it into parts and import those."),
    QT_TRANSLATE_NOOP("Sentence", "no version has its format"),
    QT_TRANSLATE_NOOP("Sentence", "shows no text; a page that scripts fill must be saved from a browser first."),
    QT_TRANSLATE_NOOP("Sentence", "split it"),
    QT_TRANSLATE_NOOP("Sentence", "split it into parts and import those"),
    QT_TRANSLATE_NOOP("Sentence", "takes too long to be read; split it into parts or save it again from a PDF viewer."),
    QT_TRANSLATE_NOOP("Sentence", "tesseract has no language “{names}” here; installed are: {known}."),
    QT_TRANSLATE_NOOP("Sentence", "the disk refuses"),
    QT_TRANSLATE_NOOP("Sentence", "two of its tables are in one place"),
    QT_TRANSLATE_NOOP("Sentence", "unpacks to far more than {kind} holds (part {name}); it is not read."),
    QT_TRANSLATE_NOOP("Sentence", "{user} on {machine}"),
    QT_TRANSLATE_NOOP("Sentence", "{user} on {machine} (this computer)"),
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
        "“{name}” asks for so much work to open it (factor {factor}, at most {most}) that it may be"
        " made to stop this computer; ask for the file again.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” cannot be read ({why})."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” cannot be read ({why}); check the file."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” cannot be read as a citation style: {why}."),
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
        "Sentence", "“{name}” declares things of its own (DOCTYPE), which no citation style needs; it is not read."
    ),
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
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is larger than any citation style; choose a .csl file of at most 2 MB."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is no citation style: choose a .csl file (Citation Style Language 1.0)."),
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
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” only says that it is written like {parent}; add the style {parent} instead."
    ),
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
        "“{name}” was overwritten with older content by another program, such as one that syncs"
        " folders, while it was open; save a copy.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” {why}"),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” cannot be read ({why}); check the permissions of the file."),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” cannot be written ({why}); choose another place."),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” exists already; choose another name, or open it."),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” is a folder; choose a project file that ends in .review."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{path}” is damaged, and too large to be searched page by page ({count} GB at most); go back to a backup.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” is no file on a disk; choose a project file that ends in .review."),
    QT_TRANSLATE_NOOP("Sentence", "“{value}” is neither yes nor no"),
    QT_TRANSLATE_NOOP("Sentence", "“{value}” is not a date; write it like 2024-03-31"),
    QT_TRANSLATE_NOOP("Sentence", "“{value}” is not a number; write it like 12 or 3.5"),
)
