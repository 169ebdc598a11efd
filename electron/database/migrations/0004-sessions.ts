/**
 * What happens while a meeting is held, who was invited, how each seat voted, the life of minutes; usual agendas, items that
 * wait, school holidays. Hours of arrival and departure leave the roll: one may come and go several times. Items that recur
 * are known by the titles that everybody gives them. Frozen.
 */
export const migration0004 = `
ALTER TABLE agenda_item ADD COLUMN section TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN standing TEXT CHECK (standing IN ('secretary','previous-minutes','follow-up','other-business','next-date'));
ALTER TABLE agenda_item ADD COLUMN outcome TEXT CHECK (outcome IN ('treated','adjourned','withdrawn'));
ALTER TABLE agenda_item ADD COLUMN is_confidential INTEGER NOT NULL DEFAULT 0 CHECK (is_confidential IN (0, 1));
UPDATE agenda_item SET standing = 'secretary' WHERE title LIKE 'Désignation d%secrétaire%';
UPDATE agenda_item SET standing = 'previous-minutes' WHERE title LIKE 'Approbation du compte%rendu%' OR title LIKE 'Approbation du procès-verbal%';
UPDATE agenda_item SET standing = 'follow-up' WHERE title LIKE 'Suivi des décisions%' OR title LIKE 'Suivi des actions%';
UPDATE agenda_item SET standing = 'other-business' WHERE title LIKE 'Questions diverses%';
UPDATE agenda_item SET standing = 'next-date' WHERE title LIKE 'Date de la prochaine%';

CREATE TABLE template_item (
  id TEXT PRIMARY KEY NOT NULL,
  body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  section TEXT NOT NULL,
  title TEXT NOT NULL,
  nature TEXT NOT NULL CHECK (nature IN ('information','discussion','decision','opinion')),
  standing TEXT CHECK (standing IN ('secretary','previous-minutes','follow-up','other-business','next-date')),
  duration INTEGER,
  rapporteur_label TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX template_item_body ON template_item (body_id);

CREATE TABLE pending_item (
  id TEXT PRIMARY KEY NOT NULL,
  body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  nature TEXT NOT NULL CHECK (nature IN ('information','discussion','decision','opinion')),
  rapporteur_person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  rapporteur_label TEXT NOT NULL,
  duration INTEGER,
  text TEXT NOT NULL,
  proposal TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  origin_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX pending_item_body ON pending_item (body_id);
CREATE INDEX pending_item_rapporteur ON pending_item (rapporteur_person_id);
CREATE INDEX pending_item_origin ON pending_item (origin_item_id);

CREATE TABLE minutes (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL UNIQUE REFERENCES meeting (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('summary','formal')),
  status TEXT NOT NULL CHECK (status IN ('draft','circulated','adopted','signed')),
  circulated_on TEXT,
  observations_until TEXT,
  adopted_on TEXT,
  adopted_at_meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
  signed_on TEXT,
  seal TEXT,
  CHECK ((adopted_on IS NOT NULL) = (status IN ('adopted','signed')) AND (adopted_on IS NULL) = (seal IS NULL))
) STRICT;
CREATE INDEX minutes_adopted_at ON minutes (adopted_at_meeting_id);

CREATE TABLE observation (
  id TEXT PRIMARY KEY NOT NULL,
  minutes_id TEXT NOT NULL REFERENCES minutes (id) ON DELETE CASCADE,
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  author TEXT NOT NULL,
  received_on TEXT NOT NULL,
  text TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('pending','taken','recorded','declined')),
  answer TEXT NOT NULL
) STRICT;
CREATE INDEX observation_minutes ON observation (minutes_id);
CREATE INDEX observation_person ON observation (person_id);

CREATE TABLE rectification (
  id TEXT PRIMARY KEY NOT NULL,
  minutes_id TEXT NOT NULL REFERENCES minutes (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX rectification_minutes ON rectification (minutes_id);

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
  CHECK ((agenda_item_id IS NOT NULL) + (convention_id IS NOT NULL) + (minutes_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO attachment_next (id, agenda_item_id, convention_id, position, title, file_name, media_type, byte_size, page_count,
  sha256, minutes_id, is_confidential)
  SELECT id, agenda_item_id, convention_id, position, title, file_name, media_type, byte_size, page_count, sha256, NULL, 0
  FROM attachment;
DROP TABLE attachment;
ALTER TABLE attachment_next RENAME TO attachment;
CREATE INDEX attachment_item ON attachment (agenda_item_id);
CREATE INDEX attachment_convention ON attachment (convention_id);
CREATE INDEX attachment_minutes ON attachment (minutes_id);
CREATE INDEX attachment_sha256 ON attachment (sha256);

CREATE TABLE guest (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  quality TEXT NOT NULL,
  presence TEXT NOT NULL CHECK (presence IN ('expected','present','excused','absent')),
  UNIQUE (meeting_id, person_id)
) STRICT;
CREATE INDEX guest_person ON guest (person_id);

CREATE TABLE session_event (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('opened','suspended','resumed','closed','arrived','left','item-opened','item-closed')),
  at TEXT NOT NULL,
  position INTEGER NOT NULL,
  seat_id TEXT REFERENCES seat (id) ON DELETE CASCADE,
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  proxy_seat_id TEXT REFERENCES seat (id) ON DELETE SET NULL,
  agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE CASCADE,
  note TEXT NOT NULL,
  first_at TEXT,
  is_struck INTEGER NOT NULL CHECK (is_struck IN (0, 1)),
  reason TEXT NOT NULL,
  CHECK ((seat_id IS NOT NULL) = (kind IN ('arrived','left')) AND (agenda_item_id IS NOT NULL) = (kind IN ('item-opened','item-closed')))
) STRICT;
CREATE INDEX session_event_meeting ON session_event (meeting_id);
CREATE INDEX session_event_seat ON session_event (seat_id);
CREATE INDEX session_event_person ON session_event (person_id);
CREATE INDEX session_event_proxy_seat ON session_event (proxy_seat_id);
CREATE INDEX session_event_item ON session_event (agenda_item_id);
INSERT INTO session_event (id, meeting_id, kind, at, position, seat_id, note, is_struck, reason)
  SELECT 'in-' || lower(hex(randomblob(12))), meeting_id, 'arrived', arrived_at, 10, seat_id, '', 0, '' FROM attendance WHERE arrived_at IS NOT NULL
  UNION ALL
  SELECT 'out-' || lower(hex(randomblob(12))), meeting_id, 'left', left_at, 20, seat_id, '', 0, '' FROM attendance WHERE left_at IS NOT NULL;
ALTER TABLE attendance DROP COLUMN arrived_at;
ALTER TABLE attendance DROP COLUMN left_at;

ALTER TABLE decision ADD COLUMN votes_not_taking INTEGER;
CREATE TABLE ballot (
  id TEXT PRIMARY KEY NOT NULL,
  decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  seat_id TEXT NOT NULL REFERENCES seat (id) ON DELETE CASCADE,
  choice TEXT NOT NULL CHECK (choice IN ('for','against','abstention','not-taking','conflict')),
  UNIQUE (decision_id, seat_id)
) STRICT;
CREATE INDEX ballot_seat ON ballot (seat_id);

CREATE TABLE school_holiday (
  id TEXT PRIMARY KEY NOT NULL,
  zone TEXT NOT NULL,
  name TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL
) STRICT;
`
