"""What is said of searches, exports, matrices, figures and summaries."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Sentence", "A sheet of disagreements is written as {names}."),
    QT_TRANSLATE_NOOP("Sentence", "A style “{name}” ships with Reviewer; rename the file and add it again."),
    QT_TRANSLATE_NOOP("Sentence", "A template has no “{name}”; it has {names}."),
    QT_TRANSLATE_NOOP("Sentence", "A {kind} matrix cannot count {unit}; choose one of {allowed}."),
    QT_TRANSLATE_NOOP("Sentence", "After “{text}” at character {at} something to look for is missing."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Agreement needs two coders who marked something in the same source; name others, or wait until they did.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "Agreement on decisions needs two coders who decided on the same source at this stage."
    ),
    QT_TRANSLATE_NOOP("Sentence", "Another program is writing the index in {folder}."),
    QT_TRANSLATE_NOOP("Sentence", "At character {at}: at most {most} words can be near each other; use fewer."),
    QT_TRANSLATE_NOOP(
        "Sentence", "At character {at}: more than {deepest_query} parentheses inside each other; use fewer."
    ),
    QT_TRANSLATE_NOOP("Sentence", "At character {at}: near: needs words, as in near:5(rapid relief)."),
    QT_TRANSLATE_NOOP("Sentence", "At character {at}: the quotation marks hold no word; use exact search for symbols."),
    QT_TRANSLATE_NOOP("Sentence", "At character {at}: “{part}” would find every word; add at least one letter."),
    QT_TRANSLATE_NOOP(
        "Sentence", "At character {at}: “~” stands after one whole word, as in ketamin~ or “rapid relief”~5."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "At character {count}: near: needs words in parentheses, as in near:5(rapid relief)."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "At character {count}: there is no filter “{field}:”; the filters are {known}. To search for"
        " the words, write them in quotation marks.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "At character {count}: write NOT before a word to leave it out, or take out the “-”."
    ),
    QT_TRANSLATE_NOOP("Sentence", "At character {count}: write a number after “~”, as in “rapid relief”~5."),
    QT_TRANSLATE_NOOP(
        "Sentence", "At character {count}: write a value right after “{name}:”, in quotation marks if need be."
    ),
    QT_TRANSLATE_NOOP("Sentence", "Before “{text}” at character {at} something to look for is missing."),
    QT_TRANSLATE_NOOP("Sentence", "Charts cannot be written as “{named}”; choose .svg, .csv, .xlsx or .json."),
    QT_TRANSLATE_NOOP("Sentence", "Codes can be together within 0 to 1,000 sentences."),
    QT_TRANSLATE_NOOP("Sentence", "Codes cannot be together as “{together}”; choose one of {names}."),
    QT_TRANSLATE_NOOP("Sentence", "Most of the search index belongs to texts that are gone."),
    QT_TRANSLATE_NOOP("Sentence", "No source has an attribute “{attribute}”; choose one of {names}."),
    QT_TRANSLATE_NOOP("Sentence", "No source of this round is done by two coders yet; agreement needs two."),
    QT_TRANSLATE_NOOP("Sentence", "None of these codes is in the codebook any more."),
    QT_TRANSLATE_NOOP("Sentence", "Nothing answers to {field}:“{value}” in this project; check how it is written."),
    QT_TRANSLATE_NOOP("Sentence", "Ratings are written as .csv, which R and Python read."),
    QT_TRANSLATE_NOOP("Sentence", "Resample 0 to {most} times."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The file could not be made: the process that makes it ended too soon, perhaps for want of"
        " memory; filter the excerpts and try again.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The flow cannot be written as “{suffix}”; choose .svg, .csv or .xlsx."),
    QT_TRANSLATE_NOOP("Sentence", "The overlap of passages is a share from 0 to 1."),
    QT_TRANSLATE_NOOP("Sentence", "The pages of “{name}” cannot be read; ask for the file as it was written."),
    QT_TRANSLATE_NOOP("Sentence", "The pattern has {count} characters; shorten it to {most} at most."),
    QT_TRANSLATE_NOOP("Sentence", "The pattern is too complicated; make it simpler."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The pattern takes too long on “{title}”; avoid repeats inside repeats, such as (a+)+."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The query has {count} characters; shorten it to {most} at most."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The query only says what to leave out; add a word or filter to look for, on each side of an OR."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The quotation mark at character {count} is never closed; add another one."),
    QT_TRANSLATE_NOOP("Sentence", "The search index cannot be used: {why}"),
    QT_TRANSLATE_NOOP("Sentence", "The style “{name}” cannot be kept ({why}); look at {parent}."),
    QT_TRANSLATE_NOOP("Sentence", "The style “{name}” cannot be read ({why})."),
    QT_TRANSLATE_NOOP("Sentence", "The style “{name}” cannot be removed ({why})."),
    QT_TRANSLATE_NOOP("Sentence", "The template “{name}” cannot be read ({why})."),
    QT_TRANSLATE_NOOP("Sentence", "The template “{name}” is not JSON ({why})."),
    QT_TRANSLATE_NOOP("Sentence", "The template “{name}” is not an object with names and values."),
    QT_TRANSLATE_NOOP("Sentence", "The template's {name}: {why}."),
    QT_TRANSLATE_NOOP("Sentence", "The “(” at character {at} is never closed; add a “)”."),
    QT_TRANSLATE_NOOP("Sentence", "The “)” at character {at} has no “(” before it; take it out or open one."),
    QT_TRANSLATE_NOOP("Sentence", "There is a version “{cleaned}” already; choose another name."),
    QT_TRANSLATE_NOOP(
        "Sentence", "There is no citation style “{style}” here; add its .csl file, or choose one of {names}."
    ),
    QT_TRANSLATE_NOOP("Sentence", "There is no list of function words for “{language}”; choose one of {names}."),
    QT_TRANSLATE_NOOP("Sentence", "There is no matrix “{kind}”; choose one of {names}."),
    QT_TRANSLATE_NOOP("Sentence", "There is no pattern to look for; write a regular expression."),
    QT_TRANSLATE_NOOP("Sentence", "There is no period “{period}”; choose one of {names}."),
    QT_TRANSLATE_NOOP("Sentence", "There is no version “{name}”; there are: {names}."),
    QT_TRANSLATE_NOOP("Sentence", "There is nothing to look for; write at least one character."),
    QT_TRANSLATE_NOOP("Sentence", "There is nothing to look for; write at least one word."),
    QT_TRANSLATE_NOOP("Sentence", "These coders were joined into one person; agreement needs two."),
    QT_TRANSLATE_NOOP("Sentence", "This round is blind: only who leads it can compare its coders."),
    QT_TRANSLATE_NOOP("Sentence", "a part is named twice"),
    QT_TRANSLATE_NOOP("Sentence", "choose one of {names}"),
    QT_TRANSLATE_NOOP("Sentence", "name of the version"),
    QT_TRANSLATE_NOOP("Sentence", "none"),
    QT_TRANSLATE_NOOP("Sentence", "there is no part “{part}”; choose from {names}"),
    QT_TRANSLATE_NOOP("Sentence", "write 1 to 200 characters"),
    QT_TRANSLATE_NOOP("Sentence", "write a colour as #rrggbb"),
    QT_TRANSLATE_NOOP("Sentence", "write a list of parts"),
    QT_TRANSLATE_NOOP("Sentence", "write true or false"),
    QT_TRANSLATE_NOOP("Sentence", "{count} units are more than {most} rows; compare words or sentences."),
    QT_TRANSLATE_NOOP("Sentence", "“{names}” is no word to look for; write at least one letter or digit."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is no style that was added; those are: {names}."),
    QT_TRANSLATE_NOOP("Sentence", "“{query}” at character {count} cannot stand there; take it out."),
    QT_TRANSLATE_NOOP("Sentence", "“{text}” has no letters or digits to look for; use exact search for symbols."),
)
