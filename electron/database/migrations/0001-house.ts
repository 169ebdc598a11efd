/**
 * The first schema. Frozen: a later change is a later migration.
 * STRICT everywhere; ids are our own text; dates are ISO text; enums are text with CHECK; empty text means « not said ».
 */
export const migration0001 = `
CREATE TABLE entity (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('ministry','academic-region','academy','dsden','constituency','school','commune','epci','syndicate','department','region','public-agency','association','company','consultant','other')),
  level TEXT NOT NULL CHECK (level IN ('academic','territorial','school')),
  name TEXT NOT NULL,
  sigle TEXT NOT NULL,
  parent_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  commune_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  uai TEXT,
  insee TEXT,
  siren TEXT,
  address TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  note TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT,
  successor_id TEXT REFERENCES entity (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX entity_parent ON entity (parent_id);
CREATE INDEX entity_commune ON entity (commune_id);
CREATE INDEX entity_successor ON entity (successor_id);

CREATE TABLE project (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'project'),
  name TEXT NOT NULL,
  scope TEXT CHECK (scope IN ('academic','departmental','constituency','college-sector','commune','commune-group')),
  territory TEXT NOT NULL,
  letterhead TEXT NOT NULL,
  coordinating_entity_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  started_on TEXT,
  purpose TEXT NOT NULL
) STRICT;
CREATE INDEX project_coordinating_entity ON project (coordinating_entity_id);

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  civility TEXT CHECK (civility IN ('mr','mrs')),
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE function (
  id TEXT PRIMARY KEY NOT NULL,
  sigle TEXT NOT NULL,
  title_masculine TEXT NOT NULL,
  title_feminine TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('academic','territorial','school')),
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  rank INTEGER NOT NULL
) STRICT;

CREATE TABLE post (
  id TEXT PRIMARY KEY NOT NULL,
  function_id TEXT NOT NULL REFERENCES function (id),
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  label TEXT NOT NULL
) STRICT;
CREATE INDEX post_function ON post (function_id);
CREATE INDEX post_entity ON post (entity_id);

CREATE TABLE tenure (
  id TEXT PRIMARY KEY NOT NULL,
  post_id TEXT NOT NULL REFERENCES post (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  from_date TEXT,
  to_date TEXT,
  act TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX tenure_post ON tenure (post_id);
CREATE INDEX tenure_person ON tenure (person_id);

CREATE TABLE body (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  sigle TEXT NOT NULL,
  kinds TEXT NOT NULL CHECK (json_valid(kinds)),
  level TEXT NOT NULL CHECK (level IN ('academic','territorial','school')),
  host_entity_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  mission TEXT NOT NULL,
  act TEXT NOT NULL,
  frequency TEXT NOT NULL,
  number_pattern TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT
) STRICT;
CREATE INDEX body_host_entity ON body (host_entity_id);

CREATE TABLE seat (
  id TEXT PRIMARY KEY NOT NULL,
  body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('ex-officio','designated','elected','qualified','guest')),
  role TEXT NOT NULL CHECK (role IN ('chair','co-chair','secretary','facilitator','member')),
  voice TEXT NOT NULL CHECK (voice IN ('deliberative','advisory')),
  post_id TEXT REFERENCES post (id) ON DELETE SET NULL,
  entity_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  label TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX seat_body ON seat (body_id);
CREATE INDEX seat_post ON seat (post_id);
CREATE INDEX seat_entity ON seat (entity_id);

CREATE TABLE mandate (
  id TEXT PRIMARY KEY NOT NULL,
  seat_id TEXT NOT NULL REFERENCES seat (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  rank TEXT NOT NULL CHECK (rank IN ('holder','deputy')),
  from_date TEXT,
  to_date TEXT,
  act TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX mandate_seat ON mandate (seat_id);
CREATE INDEX mandate_person ON mandate (person_id);

CREATE TABLE link (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('hierarchy','reports-to','steers','supports','supplies','funds','contracts','agreement','group-member','transfers','transmits','processes-data-for','coordinates')),
  source_entity_id TEXT REFERENCES entity (id) ON DELETE CASCADE,
  source_body_id TEXT REFERENCES body (id) ON DELETE CASCADE,
  target_entity_id TEXT REFERENCES entity (id) ON DELETE CASCADE,
  target_body_id TEXT REFERENCES body (id) ON DELETE CASCADE,
  label TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT,
  CHECK ((source_entity_id IS NULL) <> (source_body_id IS NULL)),
  CHECK ((target_entity_id IS NULL) <> (target_body_id IS NULL))
) STRICT;
CREATE INDEX link_source_entity ON link (source_entity_id);
CREATE INDEX link_source_body ON link (source_body_id);
CREATE INDEX link_target_entity ON link (target_entity_id);
CREATE INDEX link_target_body ON link (target_body_id);

CREATE TABLE view (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE placement (
  id TEXT PRIMARY KEY NOT NULL,
  view_id TEXT NOT NULL REFERENCES view (id) ON DELETE CASCADE,
  node_entity_id TEXT REFERENCES entity (id) ON DELETE CASCADE,
  node_body_id TEXT REFERENCES body (id) ON DELETE CASCADE,
  x INTEGER NOT NULL,
  y INTEGER NOT NULL,
  collapsed INTEGER NOT NULL CHECK (collapsed IN (0, 1)),
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  CHECK ((node_entity_id IS NULL) <> (node_body_id IS NULL)),
  UNIQUE (view_id, node_entity_id),
  UNIQUE (view_id, node_body_id)
) STRICT;
CREATE INDEX placement_entity ON placement (node_entity_id);
CREATE INDEX placement_body ON placement (node_body_id);

CREATE TABLE meeting (
  id TEXT PRIMARY KEY NOT NULL,
  body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  date TEXT NOT NULL,
  start_time TEXT NOT NULL,
  end_time TEXT,
  place TEXT NOT NULL,
  modality TEXT NOT NULL CHECK (modality IN ('in-person','remote','hybrid','written')),
  status TEXT NOT NULL CHECK (status IN ('planned','convened','held','cancelled')),
  chair_person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  secretary_person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  minutes TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_body ON meeting (body_id);
CREATE INDEX meeting_chair ON meeting (chair_person_id);
CREATE INDEX meeting_secretary ON meeting (secretary_person_id);

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  nature TEXT NOT NULL CHECK (nature IN ('information','discussion','decision','opinion')),
  rapporteur_person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  rapporteur_label TEXT NOT NULL,
  duration INTEGER,
  text TEXT NOT NULL,
  proposal TEXT NOT NULL,
  minutes TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id);
CREATE INDEX agenda_item_rapporteur ON agenda_item (rapporteur_person_id);

CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL,
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf','image/png','image/jpeg')),
  byte_size INTEGER NOT NULL,
  page_count INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES attachment_content (sha256)
) STRICT;
CREATE INDEX attachment_item ON attachment (agenda_item_id);
CREATE INDEX attachment_sha256 ON attachment (sha256);

-- The bytes of annexes, once for each content. Outside undo: an image of a row must never carry a blob.
CREATE TABLE attachment_content (
  sha256 TEXT PRIMARY KEY NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE attendance (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  seat_id TEXT NOT NULL REFERENCES seat (id) ON DELETE CASCADE,
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  status TEXT NOT NULL CHECK (status IN ('present','represented','proxy','excused','absent')),
  proxy_seat_id TEXT REFERENCES seat (id) ON DELETE SET NULL,
  arrived_at TEXT,
  left_at TEXT,
  UNIQUE (meeting_id, seat_id)
) STRICT;
CREATE INDEX attendance_seat ON attendance (seat_id);
CREATE INDEX attendance_person ON attendance (person_id);
CREATE INDEX attendance_proxy_seat ON attendance (proxy_seat_id);

CREATE TABLE decision (
  id TEXT PRIMARY KEY NOT NULL,
  body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
  meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
  agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL,
  position INTEGER NOT NULL,
  date TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  motives TEXT NOT NULL,
  nature TEXT NOT NULL CHECK (nature IN ('decision','validation','arbitration','opinion','orientation','request','acknowledgement')),
  status TEXT NOT NULL CHECK (status IN ('proposed','adopted','adjourned','rejected','withdrawn','executed','replaced','obsolete')),
  number TEXT UNIQUE,
  number_period TEXT,
  number_ordinal INTEGER,
  vote_mode TEXT CHECK (vote_mode IN ('consensus','show-of-hands','roll-call','secret','written')),
  votes_for INTEGER,
  votes_against INTEGER,
  abstentions INTEGER,
  responsible_post_id TEXT REFERENCES post (id) ON DELETE SET NULL,
  responsible_person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  responsible_label TEXT NOT NULL,
  due_date TEXT,
  act TEXT NOT NULL,
  CHECK ((number IS NULL) = (number_period IS NULL) AND (number IS NULL) = (number_ordinal IS NULL)),
  UNIQUE (body_id, number_period, number_ordinal)
) STRICT;
CREATE INDEX decision_meeting ON decision (meeting_id);
CREATE INDEX decision_item ON decision (agenda_item_id);
CREATE INDEX decision_post ON decision (responsible_post_id);
CREATE INDEX decision_person ON decision (responsible_person_id);

CREATE TABLE follow_up (
  id TEXT PRIMARY KEY NOT NULL,
  body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
  decision_id TEXT REFERENCES decision (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  responsible_post_id TEXT REFERENCES post (id) ON DELETE SET NULL,
  responsible_person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  responsible_label TEXT NOT NULL,
  due_date TEXT,
  status TEXT NOT NULL CHECK (status IN ('todo','ongoing','done','postponed','abandoned','irrelevant')),
  recorded_on TEXT NOT NULL,
  closed_on TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX follow_up_body ON follow_up (body_id);
CREATE INDEX follow_up_decision ON follow_up (decision_id);
CREATE INDEX follow_up_post ON follow_up (responsible_post_id);
CREATE INDEX follow_up_person ON follow_up (responsible_person_id);

CREATE TABLE setting (
  id TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- One undo step. The images of its rows are in history_change, in the order in which they were written.
CREATE TABLE history_entry (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  params TEXT NOT NULL CHECK (json_valid(params)),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  barrier INTEGER NOT NULL DEFAULT 0 CHECK (barrier IN (0, 1)),
  bytes INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE history_change (
  seq INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES history_entry (seq) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after))
) STRICT;
CREATE INDEX history_change_entry ON history_change (entry);
`
