/**
 * The quality approach: objectives and their confrontation with the work done, indicators and what was measured, risks and
 * their assessments, recettes with their reservations, points of the contract, demandes d'évolution, remontées d'usage and
 * good practices; files annexed to recettes, demandes and good practices. Frozen.
 */
export const migration0007 = `
CREATE TABLE objective (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  expectation TEXT NOT NULL,
  set_on TEXT NOT NULL,
  due_date TEXT,
  phase_id TEXT REFERENCES phase (id) ON DELETE SET NULL,
  body_id TEXT REFERENCES body (id) ON DELETE SET NULL,
  dimension TEXT CHECK (dimension IN ('learning','families','careers','continuity'))
) STRICT;
CREATE INDEX objective_phase ON objective (phase_id);
CREATE INDEX objective_body ON objective (body_id);

CREATE TABLE objective_review (
  id TEXT PRIMARY KEY NOT NULL,
  objective_id TEXT NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
  on_date TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('in-line','adrift','reached','given-up','too-early')),
  work_done TEXT NOT NULL,
  gap TEXT NOT NULL,
  correction TEXT NOT NULL,
  body_id TEXT REFERENCES body (id) ON DELETE SET NULL,
  meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX objective_review_objective ON objective_review (objective_id);
CREATE INDEX objective_review_body ON objective_review (body_id);
CREATE INDEX objective_review_meeting ON objective_review (meeting_id);

CREATE TABLE indicator (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  dimension TEXT NOT NULL CHECK (dimension IN ('deployment','use','learning','families','careers','continuity')),
  sense TEXT NOT NULL CHECK (sense IN ('up','down')),
  baseline REAL,
  target REAL,
  target_date TEXT,
  method TEXT NOT NULL,
  body_id TEXT REFERENCES body (id) ON DELETE SET NULL,
  objective_id TEXT REFERENCES objective (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX indicator_body ON indicator (body_id);
CREATE INDEX indicator_objective ON indicator (objective_id);

-- What was measured in a place that is gone is not a figure of the whole perimeter: it goes with the place.
CREATE TABLE measurement (
  id TEXT PRIMARY KEY NOT NULL,
  indicator_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  on_date TEXT NOT NULL,
  value REAL NOT NULL,
  entity_id TEXT REFERENCES entity (id) ON DELETE CASCADE,
  note TEXT NOT NULL,
  UNIQUE (indicator_id, on_date, entity_id)
) STRICT;
CREATE INDEX measurement_entity ON measurement (entity_id);
CREATE UNIQUE INDEX measurement_whole ON measurement (indicator_id, on_date) WHERE entity_id IS NULL;

CREATE TABLE risk (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL UNIQUE,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  family TEXT NOT NULL CHECK (family IN ('organisation','technical','contract','schedule','cost','use','data-protection','other')),
  phase_id TEXT REFERENCES phase (id) ON DELETE SET NULL,
  body_id TEXT REFERENCES body (id) ON DELETE SET NULL,
  responsible_post_id TEXT REFERENCES post (id) ON DELETE SET NULL,
  responsible_person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  responsible_label TEXT NOT NULL,
  treatment TEXT NOT NULL CHECK (treatment IN ('avoid','reduce','share','accept')),
  mitigation TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open','occurred','closed')),
  identified_on TEXT NOT NULL,
  closed_on TEXT
) STRICT;
CREATE INDEX risk_phase ON risk (phase_id);
CREATE INDEX risk_body ON risk (body_id);
CREATE INDEX risk_post ON risk (responsible_post_id);
CREATE INDEX risk_person ON risk (responsible_person_id);

CREATE TABLE risk_assessment (
  id TEXT PRIMARY KEY NOT NULL,
  risk_id TEXT NOT NULL REFERENCES risk (id) ON DELETE CASCADE,
  on_date TEXT NOT NULL,
  probability INTEGER NOT NULL CHECK (probability BETWEEN 1 AND 4),
  impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 4),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX risk_assessment_risk ON risk_assessment (risk_id);

CREATE TABLE risk_action (
  id TEXT PRIMARY KEY NOT NULL,
  risk_id TEXT NOT NULL REFERENCES risk (id) ON DELETE CASCADE,
  follow_up_id TEXT NOT NULL REFERENCES follow_up (id) ON DELETE CASCADE,
  UNIQUE (risk_id, follow_up_id)
) STRICT;
CREATE INDEX risk_action_follow_up ON risk_action (follow_up_id);

CREATE TABLE acceptance (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('technical','functional','fitness','regular-service')),
  name TEXT NOT NULL,
  scope TEXT NOT NULL,
  planned_on TEXT,
  held_on TEXT,
  result TEXT CHECK (result IN ('accepted','with-reservations','adjourned','reduced','refused')),
  conclusion TEXT NOT NULL,
  body_id TEXT REFERENCES body (id) ON DELETE SET NULL,
  supplier_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  convention_id TEXT REFERENCES convention (id) ON DELETE SET NULL,
  phase_id TEXT REFERENCES phase (id) ON DELETE SET NULL,
  decision_id TEXT REFERENCES decision (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX acceptance_body ON acceptance (body_id);
CREATE INDEX acceptance_supplier ON acceptance (supplier_id);
CREATE INDEX acceptance_convention ON acceptance (convention_id);
CREATE INDEX acceptance_phase ON acceptance (phase_id);
CREATE INDEX acceptance_decision ON acceptance (decision_id);

CREATE TABLE reservation (
  id TEXT PRIMARY KEY NOT NULL,
  acceptance_id TEXT NOT NULL REFERENCES acceptance (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('blocking','major','minor')),
  due_date TEXT,
  lifted_on TEXT
) STRICT;
CREATE INDEX reservation_acceptance ON reservation (acceptance_id);

CREATE TABLE contract_point (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('quality','cost','deadline','amendment','penalty','other')),
  name TEXT NOT NULL,
  detail TEXT NOT NULL,
  amount REAL,
  raised_on TEXT NOT NULL,
  due_date TEXT,
  settled_on TEXT,
  body_id TEXT REFERENCES body (id) ON DELETE SET NULL,
  supplier_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  convention_id TEXT REFERENCES convention (id) ON DELETE SET NULL,
  decision_id TEXT REFERENCES decision (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX contract_point_body ON contract_point (body_id);
CREATE INDEX contract_point_supplier ON contract_point (supplier_id);
CREATE INDEX contract_point_convention ON contract_point (convention_id);
CREATE INDEX contract_point_decision ON contract_point (decision_id);

CREATE TABLE change_request (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL UNIQUE,
  name TEXT NOT NULL,
  need TEXT NOT NULL,
  priority TEXT NOT NULL CHECK (priority IN ('high','medium','low')),
  status TEXT NOT NULL CHECK (status IN ('asked','kept','set-aside','transmitted','promised','delivered','refused')),
  asked_on TEXT NOT NULL,
  body_id TEXT REFERENCES body (id) ON DELETE SET NULL,
  supplier_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  transmitted_on TEXT,
  answered_on TEXT,
  answer TEXT NOT NULL,
  expected_on TEXT,
  delivered_on TEXT
) STRICT;
CREATE INDEX change_request_body ON change_request (body_id);
CREATE INDEX change_request_supplier ON change_request (supplier_id);

CREATE TABLE usage_report (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('use','difficulty','wish')),
  on_date TEXT NOT NULL,
  text TEXT NOT NULL,
  body_id TEXT REFERENCES body (id) ON DELETE SET NULL,
  meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
  entity_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  change_request_id TEXT REFERENCES change_request (id) ON DELETE SET NULL,
  reply TEXT NOT NULL
) STRICT;
CREATE INDEX usage_report_body ON usage_report (body_id);
CREATE INDEX usage_report_meeting ON usage_report (meeting_id);
CREATE INDEX usage_report_entity ON usage_report (entity_id);
CREATE INDEX usage_report_request ON usage_report (change_request_id);

CREATE TABLE good_practice (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  on_date TEXT NOT NULL,
  text TEXT NOT NULL,
  entity_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  body_id TEXT REFERENCES body (id) ON DELETE SET NULL,
  dimension TEXT CHECK (dimension IN ('learning','families','careers','continuity')),
  shared_on TEXT,
  shared_through TEXT NOT NULL
) STRICT;
CREATE INDEX good_practice_entity ON good_practice (entity_id);
CREATE INDEX good_practice_body ON good_practice (body_id);

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
  acceptance_id TEXT REFERENCES acceptance (id) ON DELETE CASCADE,
  change_request_id TEXT REFERENCES change_request (id) ON DELETE CASCADE,
  good_practice_id TEXT REFERENCES good_practice (id) ON DELETE CASCADE,
  CHECK ((agenda_item_id IS NOT NULL) + (convention_id IS NOT NULL) + (minutes_id IS NOT NULL)
    + (decision_id IS NOT NULL) + (follow_up_id IS NOT NULL) + (acceptance_id IS NOT NULL)
    + (change_request_id IS NOT NULL) + (good_practice_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO attachment_next (id, agenda_item_id, convention_id, position, title, file_name, media_type, byte_size, page_count,
  sha256, minutes_id, is_confidential, decision_id, follow_up_id, acceptance_id, change_request_id, good_practice_id)
  SELECT id, agenda_item_id, convention_id, position, title, file_name, media_type, byte_size, page_count, sha256, minutes_id,
    is_confidential, decision_id, follow_up_id, NULL, NULL, NULL
  FROM attachment;
DROP TABLE attachment;
ALTER TABLE attachment_next RENAME TO attachment;
CREATE INDEX attachment_item ON attachment (agenda_item_id);
CREATE INDEX attachment_convention ON attachment (convention_id);
CREATE INDEX attachment_minutes ON attachment (minutes_id);
CREATE INDEX attachment_decision ON attachment (decision_id);
CREATE INDEX attachment_follow_up ON attachment (follow_up_id);
CREATE INDEX attachment_acceptance ON attachment (acceptance_id);
CREATE INDEX attachment_request ON attachment (change_request_id);
CREATE INDEX attachment_practice ON attachment (good_practice_id);
CREATE INDEX attachment_sha256 ON attachment (sha256);
`
