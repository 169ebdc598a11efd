/**
 * Which copy of its project a document is; the copies that it knows, each with what both had in common when it was sent and
 * when it was last merged (compressed documents without annexes), and with the steps of the history that prove it; which copy
 * keeps the register of a body (null: it was never said); who did what. Frozen.
 */
export const migration0010 = `
CREATE TABLE copy_identity (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
  project_id TEXT NOT NULL,
  copy_id TEXT NOT NULL
) STRICT;
INSERT INTO copy_identity (id, project_id, copy_id) VALUES (1, lower(hex(randomblob(16))), '');
UPDATE copy_identity SET copy_id = project_id;

CREATE TABLE known_copy (
  copy_id TEXT PRIMARY KEY NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('sent','origin','met')),
  name TEXT NOT NULL,
  sender TEXT NOT NULL,
  sent_at TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (json_valid(scope)),
  base_mark TEXT NOT NULL,
  base BLOB,
  merged_at TEXT,
  merged_mark TEXT NOT NULL DEFAULT '',
  merged_here TEXT NOT NULL DEFAULT '',
  merged BLOB
) STRICT;

ALTER TABLE body ADD COLUMN register_copy_id TEXT;
ALTER TABLE body ADD COLUMN register_holder TEXT NOT NULL DEFAULT '';

ALTER TABLE history_entry ADD COLUMN author TEXT NOT NULL DEFAULT '';
`
