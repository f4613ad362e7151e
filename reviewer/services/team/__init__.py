"""Work of several people: merge, conflicts, news, files to hand on."""
