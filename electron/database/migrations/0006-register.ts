/**
 * The register of decisions in full: themes, what a decision concerns and does to earlier ones, its passages from one status
 * to the next, its act and its annulment; seals; follow-ups with a number, a revised day, contributors, proofs and reminders.
 * Frozen.
 */
export const migration0006 = `
ALTER TABLE decision ADD COLUMN options_set_aside TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN proposed_on TEXT;
ALTER TABLE decision ADD COLUMN act_authority TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN act_reference TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN act_date TEXT;
ALTER TABLE decision ADD COLUMN act_state TEXT CHECK (act_state IN ('to-take','drafted','taken','enforceable'));
ALTER TABLE decision ADD COLUMN diffusion TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN consulted_from TEXT;
ALTER TABLE decision ADD COLUMN consulted_until TEXT;
ALTER TABLE decision ADD COLUMN annulled_on TEXT;
ALTER TABLE decision ADD COLUMN annulment_reason TEXT NOT NULL DEFAULT '';
UPDATE decision SET act_state = 'to-take' WHERE trim(act) <> '';

CREATE TABLE theme (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE decision_theme (
  id TEXT PRIMARY KEY NOT NULL,
  decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  theme_id TEXT NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
  UNIQUE (decision_id, theme_id)
) STRICT;
CREATE INDEX decision_theme_theme ON decision_theme (theme_id);

CREATE TABLE decision_subject (
  id TEXT PRIMARY KEY NOT NULL,
  decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  node_entity_id TEXT REFERENCES entity (id) ON DELETE CASCADE,
  node_body_id TEXT REFERENCES body (id) ON DELETE CASCADE,
  CHECK ((node_entity_id IS NULL) <> (node_body_id IS NULL))
) STRICT;
CREATE INDEX decision_subject_decision ON decision_subject (decision_id);
CREATE INDEX decision_subject_entity ON decision_subject (node_entity_id);
CREATE INDEX decision_subject_body ON decision_subject (node_body_id);

CREATE TABLE decision_relation (
  id TEXT PRIMARY KEY NOT NULL,
  decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('amends','replaces','repeals','specifies','executes')),
  note TEXT NOT NULL,
  CHECK (decision_id <> target_id)
) STRICT;
CREATE INDEX decision_relation_decision ON decision_relation (decision_id);
CREATE INDEX decision_relation_target ON decision_relation (target_id);

CREATE TABLE decision_passage (
  id TEXT PRIMARY KEY NOT NULL,
  decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  on_date TEXT NOT NULL,
  status TEXT NOT NULL
    CHECK (status IN ('proposed','adopted','adjourned','rejected','withdrawn','executed','replaced','obsolete')),
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX decision_passage_decision ON decision_passage (decision_id);

CREATE TABLE seal (
  id TEXT PRIMARY KEY NOT NULL,
  body_id TEXT NOT NULL REFERENCES body (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('decision','annulment','minutes','rectification')),
  decision_id TEXT REFERENCES decision (id),
  minutes_id TEXT REFERENCES minutes (id),
  rectification_id TEXT REFERENCES rectification (id),
  sealed_on TEXT NOT NULL,
  parts TEXT NOT NULL CHECK (json_valid(parts)),
  previous TEXT,
  hash TEXT NOT NULL,
  CHECK ((decision_id IS NOT NULL) + (minutes_id IS NOT NULL) + (rectification_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX seal_body ON seal (body_id);
CREATE INDEX seal_decision ON seal (decision_id);
CREATE INDEX seal_minutes ON seal (minutes_id);
CREATE INDEX seal_rectification ON seal (rectification_id);

ALTER TABLE follow_up ADD COLUMN number INTEGER;
ALTER TABLE follow_up ADD COLUMN agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL;
ALTER TABLE follow_up ADD COLUMN revised_due_date TEXT;
ALTER TABLE follow_up ADD COLUMN progress INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100);
CREATE INDEX follow_up_item ON follow_up (agenda_item_id);
UPDATE follow_up SET progress = 100 WHERE status = 'done';
UPDATE follow_up SET number = ranked.rank FROM (
  SELECT id, row_number() OVER (PARTITION BY body_id ORDER BY recorded_on, id) AS rank FROM follow_up
) AS ranked WHERE ranked.id = follow_up.id;

CREATE TABLE contributor (
  id TEXT PRIMARY KEY NOT NULL,
  follow_up_id TEXT NOT NULL REFERENCES follow_up (id) ON DELETE CASCADE,
  post_id TEXT REFERENCES post (id) ON DELETE SET NULL,
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  label TEXT NOT NULL
) STRICT;
CREATE INDEX contributor_follow_up ON contributor (follow_up_id);
CREATE INDEX contributor_post ON contributor (post_id);
CREATE INDEX contributor_person ON contributor (person_id);

CREATE TABLE reminder (
  id TEXT PRIMARY KEY NOT NULL,
  follow_up_id TEXT NOT NULL REFERENCES follow_up (id) ON DELETE CASCADE,
  on_date TEXT NOT NULL,
  means TEXT NOT NULL CHECK (means IN ('mail','phone','meeting','letter')),
  addressee TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX reminder_follow_up ON reminder (follow_up_id);

CREATE TABLE attachment_next (
  id TEXT PRIMARY KEY NOT NULL,
  agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE CASCADE,
  convention_id TEXT REFERENCES convention (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf','image/png','image/jpeg')),
  byte_size INTEGER NOT NULL,
  page_count INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES attachment_content (sha256),
  minutes_id TEXT REFERENCES minutes (id) ON DELETE CASCADE,
  is_confidential INTEGER NOT NULL CHECK (is_confidential IN (0, 1)),
  decision_id TEXT REFERENCES decision (id) ON DELETE CASCADE,
  follow_up_id TEXT REFERENCES follow_up (id) ON DELETE CASCADE,
  CHECK ((agenda_item_id IS NOT NULL) + (convention_id IS NOT NULL) + (minutes_id IS NOT NULL)
    + (decision_id IS NOT NULL) + (follow_up_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO attachment_next (id, agenda_item_id, convention_id, position, title, file_name, media_type, byte_size, page_count,
  sha256, minutes_id, is_confidential, decision_id, follow_up_id)
  SELECT id, agenda_item_id, convention_id, position, title, file_name, media_type, byte_size, page_count, sha256, minutes_id,
    is_confidential, NULL, NULL
  FROM attachment;
DROP TABLE attachment;
ALTER TABLE attachment_next RENAME TO attachment;
CREATE INDEX attachment_item ON attachment (agenda_item_id);
CREATE INDEX attachment_convention ON attachment (convention_id);
CREATE INDEX attachment_minutes ON attachment (minutes_id);
CREATE INDEX attachment_decision ON attachment (decision_id);
CREATE INDEX attachment_follow_up ON attachment (follow_up_id);
CREATE INDEX attachment_sha256 ON attachment (sha256);
`
