"""What is said by a team folder and a team server."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Sentence", "1 day"),
    QT_TRANSLATE_NOOP("Sentence", "1 hour"),
    QT_TRANSLATE_NOOP("Sentence", "1 minute"),
    QT_TRANSLATE_NOOP("Sentence", "A team server is named as in postgresql://anna@hub.example.org/review_hub."),
    QT_TRANSLATE_NOOP("Sentence", "A team server needs PostgreSQL 13 or later; {name} has {version}."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "A team server needs two more Python packages; “python -m pip install 'psycopg[binary]'"
        " keyring” installs them.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "Nobody of this name can log in to the team server {name}; an administrator invites them first."
    ),
    QT_TRANSLATE_NOOP("Sentence", "On the team server {name} you are no member of this project, or it is not there."),
    QT_TRANSLATE_NOOP("Sentence", "On the team server {name} you may only code in this project."),
    QT_TRANSLATE_NOOP("Sentence", "On the team server {name} you may only read in this project."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Only an administrator of the server makes and removes logins; ask them to, for the database {name}.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Something here is dated {ahead} ahead of the team server {name}, which takes no work from the"
        " future; set this computer's clock, and sync again when that time has come, or ask the"
        " server's administrator to allow it.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "Something was purged on the team server {name} meanwhile; what is there is read first."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The address of a team server cannot say “{unknown}”."),
    QT_TRANSLATE_NOOP("Sentence", "The connection to the team server {name} broke off; it is tried again later."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The name of the database, “{name}”, is too long; choose one of at most {most} bytes."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The place that was read up to is not one of this team server."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The project has used up its space on the team server {name}; its administrator can give it more."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The project is not on the team server {name}; its administrator brings it there with an invitation.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The team folder “{folder}” cannot be reached ({why}); it is tried again later."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The team folder “{folder}” cannot be written ({why}); ask who shares it for the right to write."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The team folder “{folder}” does not open with this passphrase; type it again."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The team folder “{folder}” holds another project; choose its own folder, or an empty one."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The team folder “{folder}” is encrypted; give its passphrase."),
    QT_TRANSLATE_NOOP("Sentence", "The team folder “{folder}” is full; make room there, nothing is lost."),
    QT_TRANSLATE_NOOP("Sentence", "The team folder “{folder}” is not encrypted; leave the passphrase out."),
    QT_TRANSLATE_NOOP("Sentence", "The team folder “{folder}” is not there; is its drive connected, or was it moved?"),
    QT_TRANSLATE_NOOP("Sentence", "The team folder “{folder}” lost what stood there."),
    QT_TRANSLATE_NOOP("Sentence", "The team folder “{folder}” was read otherwise before."),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} cannot be reached: {reason}."),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} could not do this: {why}."),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} does not allow this."),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} does not answer."),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} does not let “{user}” in: {reason}."),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} does not take this name and password: “{user}”."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The team server {name} does not take this purge: it would change more than it says."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} does not take this: it is no record of a project."),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} does not take this: it is too large."),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} does not take this: it was purged there."),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} gives a record that is not what its id says."),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} takes nobody in now: {reason}."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The team server {name} takes work under your own name alone, and some of this is under the"
        " name of another coder ({coders}); a manager can say that you are this coder, or send it.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} was put back to an older state."),
    QT_TRANSLATE_NOOP("Sentence", "The team server {name} {how}; it is tried again later."),
    QT_TRANSLATE_NOOP("Sentence", "There is a login “{who}” on this server already; “--existing” makes it a member's."),
    QT_TRANSLATE_NOOP("Sentence", "There is no login “{who}” on this server."),
    QT_TRANSLATE_NOOP("Sentence", "a newer version wrote it"),
    QT_TRANSLATE_NOOP("Sentence", "can only be read now"),
    QT_TRANSLATE_NOOP("Sentence", "has no memory left"),
    QT_TRANSLATE_NOOP("Sentence", "has no room left on its disk"),
    QT_TRANSLATE_NOOP("Sentence", "has too many connections"),
    QT_TRANSLATE_NOOP("Sentence", "is busy"),
    QT_TRANSLATE_NOOP("Sentence", "is starting or stopping"),
    QT_TRANSLATE_NOOP("Sentence", "it does not say what it is"),
    QT_TRANSLATE_NOOP("Sentence", "it has not arrived whole"),
    QT_TRANSLATE_NOOP("Sentence", "it holds a record that is too large"),
    QT_TRANSLATE_NOOP("Sentence", "it is cut off"),
    QT_TRANSLATE_NOOP("Sentence", "it is damaged"),
    QT_TRANSLATE_NOOP("Sentence", "it is encrypted with another key"),
    QT_TRANSLATE_NOOP("Sentence", "it unpacks to more than any segment holds"),
    QT_TRANSLATE_NOOP("Sentence", "less than a minute"),
    QT_TRANSLATE_NOOP("Sentence", "no reason is given"),
    QT_TRANSLATE_NOOP("Sentence", "took too long"),
    QT_TRANSLATE_NOOP("Sentence", "{count} days"),
    QT_TRANSLATE_NOOP("Sentence", "{count} hours"),
    QT_TRANSLATE_NOOP("Sentence", "{count} minutes"),
    QT_TRANSLATE_NOOP("Sentence", "{first} and {second}"),
    QT_TRANSLATE_NOOP("Sentence", "{name} did not prove that it is the team server, so nothing was sent: {reason}."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{name} has the tables of a newer Reviewer (format {there}, this one speaks {format}); update Reviewer.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "{name} has the tables of an older Reviewer; its administrator runs “reviewer hub install”."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "{name} is no team server of this version; its administrator runs “reviewer hub install” for it."
    ),
    QT_TRANSLATE_NOOP("Sentence", "{name} is no team server yet; “reviewer hub install” makes it one."),
    QT_TRANSLATE_NOOP(
        "Sentence", "{refused} It takes the owner of the database, who may also make roles (CREATEROLE)."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” in the team folder was not read: {why}."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{path}” asks for so much work to open it that it may be made to stop this computer."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{path}” still holds what was purged, until the copy that wrote it is exchanged next; delete"
        " that folder if it never is.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{scheme}” is no kind of place where projects meet; give a folder, or postgresql://…."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{who}” cannot be the name of a login; take one of at most {most} letters."),
    QT_TRANSLATE_NOOP("Sentence", "What came was not read to its end; exchange again."),
)
