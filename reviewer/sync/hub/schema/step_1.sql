-- The tables of format 1. A team server keeps what a project file keeps as its truth, records, texts and originals, and folds nothing.

CREATE TABLE hub.about (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  format int NOT NULL,
  members name NOT NULL                     -- the role that every member's login belongs to
);

-- seq, chain: where the log of a project ends. Whatever adds to it takes the lock of this row first, so the order of seq is the
-- order of commits and who reads from a place on misses nothing. tomb: where it ended after the last purge.
CREATE TABLE hub.project (
  id uuid PRIMARY KEY,
  title text NOT NULL,
  seq bigint NOT NULL DEFAULT 0,
  chain bytea NOT NULL DEFAULT '\x00',
  tomb bigint NOT NULL DEFAULT 0,
  bytes bigint NOT NULL DEFAULT 0,
  bytes_allowed bigint NOT NULL DEFAULT 50::bigint << 30,
  ahead interval NOT NULL DEFAULT '1 day',  -- how far the clock of a record may be ahead of the server's
  placed bigint                             -- up to where it is worked out which sources records are about, as blinding needs
);

CREATE TABLE hub.member (
  project uuid NOT NULL REFERENCES hub.project,
  who name NOT NULL,                        -- a login role
  may text NOT NULL CHECK (may IN ('read', 'code', 'manage')),
  relay boolean NOT NULL DEFAULT false,     -- may pass on what others did, as a merge of files does
  PRIMARY KEY (project, who)
);

-- Which member a coder of the log is. It outlives the membership, so that nobody takes the name of who left.
CREATE TABLE hub.coder (
  project uuid NOT NULL REFERENCES hub.project,
  coder uuid NOT NULL,
  who name,                                 -- NULL: others brought what this coder did, and no manager has said who it is
  PRIMARY KEY (project, coder)
);

-- The tables below have no foreign key to the project: whatever adds to them holds the lock of its row, and asking for each row anew
-- whether it is there would cost more than adding it.

CREATE TABLE hub.changeset (
  project uuid NOT NULL,
  seq bigint NOT NULL,
  id uuid NOT NULL,
  coder uuid NOT NULL,
  places bigint[],                          -- the sources it is about, where the project is placed; NULL: that cannot be told
  body bytea NOT NULL,
  PRIMARY KEY (project, id),
  CHECK (octet_length(body) <= 64 << 20),
  CHECK (id = encode(substring(sha256(body) FROM 1 FOR 16), 'hex')::uuid)
);
CREATE UNIQUE INDEX changeset_seq ON hub.changeset (project, seq);

CREATE TABLE hub.text (
  project uuid NOT NULL,
  sha256 bytea NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (project, sha256),
  CHECK (sha256 = sha256(content)),
  CHECK (octet_length(content) <= 64 << 20)
);

CREATE TABLE hub.original (
  project uuid NOT NULL,
  sha256 bytea NOT NULL,
  media_type text NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (project, sha256),
  CHECK (sha256 = sha256(content)),
  CHECK (octet_length(content) <= 256 << 20)
);
ALTER TABLE hub.original ALTER content SET STORAGE EXTERNAL;  -- a PDF file does not get smaller

-- One row for each push that brought something: who brought what, and the chain by which a copy sees that the server was put
-- back to an older state. chain = sha256(chain before, ids in order).
CREATE TABLE hub.push (
  project uuid NOT NULL,
  seq bigint NOT NULL,                      -- of its last record
  records bigint NOT NULL,
  bytes bigint NOT NULL,
  chain bytea NOT NULL,
  who name NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (project, seq)
);

CREATE TABLE hub.purged (                   -- records that must not come back
  project uuid NOT NULL,
  id uuid NOT NULL,
  who name NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (project, id)
);

CREATE TABLE hub.gone (                     -- texts and originals that must not come back
  project uuid NOT NULL,
  sha256 bytea NOT NULL,
  PRIMARY KEY (project, sha256)
);

CREATE TABLE hub.presence (
  project uuid NOT NULL,
  who name NOT NULL,
  coder uuid NOT NULL,
  source uuid,
  at timestamptz NOT NULL,
  PRIMARY KEY (project, who),
  FOREIGN KEY (project, who) REFERENCES hub.member ON DELETE CASCADE
);

-- Blinding: the sources of a blind round, and who leads it.
CREATE TABLE hub.blind (
  project uuid NOT NULL,
  round uuid NOT NULL,
  source uuid NOT NULL,
  PRIMARY KEY (project, round, source)
);
CREATE TABLE hub.lead (
  project uuid NOT NULL,
  round uuid NOT NULL,
  coder uuid NOT NULL,
  PRIMARY KEY (project, round, coder)
);

-- A short number for each source, and on which of them a thing stands (0: on none), so that a later change to it can be placed.
CREATE TABLE hub.place (
  project uuid NOT NULL,
  source uuid NOT NULL,
  place bigint NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
  PRIMARY KEY (project, source)
);
CREATE TABLE hub.stands (
  project uuid NOT NULL,
  thing uuid NOT NULL,
  place bigint NOT NULL,
  PRIMARY KEY (project, thing, place)
);
CREATE TYPE hub.told AS (seq bigint, act text, kind text, thing uuid, source uuid, named uuid[]);
