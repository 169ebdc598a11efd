/**
 * Letterheads with their logos instead of one text of the project, which becomes the first of them; the user's own Word
 * templates; packs as they were issued; how to get to a meeting; guests who come in and go out. Frozen.
 */
export const migration0005 = `
CREATE TABLE letterhead (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  entity_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  lines TEXT NOT NULL,
  contact TEXT NOT NULL,
  place TEXT NOT NULL,
  delegation TEXT NOT NULL,
  via TEXT NOT NULL,
  logo_sha256 TEXT REFERENCES attachment_content (sha256),
  logo_media_type TEXT CHECK (logo_media_type IN ('image/png','image/jpeg','image/svg+xml')),
  logo_description TEXT,
  CHECK ((logo_sha256 IS NULL) = (logo_media_type IS NULL) AND (logo_sha256 IS NULL) = (logo_description IS NULL))
) STRICT;
CREATE INDEX letterhead_entity ON letterhead (entity_id);
CREATE INDEX letterhead_logo ON letterhead (logo_sha256);

CREATE TABLE partner_logo (
  id TEXT PRIMARY KEY NOT NULL,
  letterhead_id TEXT NOT NULL REFERENCES letterhead (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES attachment_content (sha256),
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png','image/jpeg','image/svg+xml'))
) STRICT;
CREATE INDEX partner_logo_letterhead ON partner_logo (letterhead_id);
CREATE INDEX partner_logo_sha256 ON partner_logo (sha256);

INSERT INTO letterhead (id, name, lines, contact, place, delegation, via)
  SELECT 'letterhead-project', 'En-tête du projet', letterhead, '', '', '', '' FROM project WHERE trim(letterhead, ' ' || char(9, 10)) <> '';
ALTER TABLE project DROP COLUMN letterhead;
ALTER TABLE project ADD COLUMN letterhead_id TEXT REFERENCES letterhead (id) ON DELETE SET NULL;
UPDATE project SET letterhead_id = (SELECT id FROM letterhead);
CREATE INDEX project_letterhead ON project (letterhead_id);
ALTER TABLE body ADD COLUMN letterhead_id TEXT REFERENCES letterhead (id) ON DELETE SET NULL;
CREATE INDEX body_letterhead ON body (letterhead_id);

ALTER TABLE body ADD COLUMN pack_contents TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(pack_contents));
ALTER TABLE meeting ADD COLUMN access_notes TEXT NOT NULL DEFAULT '';

CREATE TABLE issued_pack (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  edition TEXT NOT NULL CHECK (edition IN ('members','public')),
  issued_on TEXT NOT NULL,
  note TEXT NOT NULL,
  page_count INTEGER NOT NULL,
  parts TEXT NOT NULL CHECK (json_valid(parts)),
  UNIQUE (meeting_id, number)
) STRICT;

CREATE TABLE document_template (
  id TEXT PRIMARY KEY NOT NULL,
  report TEXT NOT NULL CHECK (report IN ('convocation','minutes','decision-list')),
  body_id TEXT REFERENCES body (id) ON DELETE CASCADE,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES attachment_content (sha256),
  byte_size INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX document_template_use ON document_template (report, coalesce(body_id, ''));
CREATE INDEX document_template_body ON document_template (body_id);
CREATE INDEX document_template_sha256 ON document_template (sha256);

CREATE TABLE session_event_next (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('opened','suspended','resumed','closed','arrived','left','item-opened','item-closed')),
  at TEXT NOT NULL,
  position INTEGER NOT NULL,
  seat_id TEXT REFERENCES seat (id) ON DELETE CASCADE,
  guest_id TEXT REFERENCES guest (id) ON DELETE CASCADE,
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  proxy_seat_id TEXT REFERENCES seat (id) ON DELETE SET NULL,
  agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE CASCADE,
  note TEXT NOT NULL,
  first_at TEXT,
  is_struck INTEGER NOT NULL CHECK (is_struck IN (0, 1)),
  reason TEXT NOT NULL,
  CHECK ((seat_id IS NOT NULL) + (guest_id IS NOT NULL) = (kind IN ('arrived','left')) AND (agenda_item_id IS NOT NULL) = (kind IN ('item-opened','item-closed')))
) STRICT;
INSERT INTO session_event_next (id, meeting_id, kind, at, position, seat_id, guest_id, person_id, proxy_seat_id, agenda_item_id,
  note, first_at, is_struck, reason)
  SELECT id, meeting_id, kind, at, position, seat_id, NULL, person_id, proxy_seat_id, agenda_item_id, note, first_at, is_struck, reason
  FROM session_event;
DROP TABLE session_event;
ALTER TABLE session_event_next RENAME TO session_event;
CREATE INDEX session_event_meeting ON session_event (meeting_id);
CREATE INDEX session_event_seat ON session_event (seat_id);
CREATE INDEX session_event_guest ON session_event (guest_id);
CREATE INDEX session_event_person ON session_event (person_id);
CREATE INDEX session_event_proxy_seat ON session_event (proxy_seat_id);
CREATE INDEX session_event_item ON session_event (agenda_item_id);
`
