/**
 * The states of the project in which a document has been, each by the copy that was born in it: what two copies that never met
 * their origin again have in common. What was erased here for good, without a word of it: the fingerprints of records that no
 * copy brings back. A base is proven by that past and no longer by a step of the sender. Frozen.
 */
export const migration0011 = `
CREATE TABLE past_state (
  copy_id TEXT PRIMARY KEY NOT NULL
) STRICT;
INSERT INTO past_state SELECT copy_id FROM known_copy WHERE relation = 'sent';
INSERT INTO past_state SELECT copy_id FROM copy_identity WHERE copy_id <> project_id;

CREATE TABLE erasure (
  fingerprint TEXT PRIMARY KEY NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('person','contacts')),
  erased_at TEXT NOT NULL
) STRICT;

ALTER TABLE known_copy DROP COLUMN base_mark;
`
