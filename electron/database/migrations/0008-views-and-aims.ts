/**
 * What a view draws and what it brings forward: the whole organisation, or what stands around one of its nodes; a filter
 * that lets the rest step back; a node on which it is concentrated. Views of before draw everything. And what of the project
 * itself a decision is about: an objective, or the perimeter (null). Frozen.
 */
export const migration0008 = `
ALTER TABLE view ADD COLUMN scope TEXT NOT NULL DEFAULT 'everything' CHECK (scope IN ('everything','chosen'));
ALTER TABLE view ADD COLUMN centre_entity_id TEXT REFERENCES entity (id) ON DELETE SET NULL;
ALTER TABLE view ADD COLUMN centre_body_id TEXT REFERENCES body (id) ON DELETE SET NULL;
ALTER TABLE view ADD COLUMN centre_steps INTEGER NOT NULL DEFAULT 1 CHECK (centre_steps BETWEEN 0 AND 9);
ALTER TABLE view ADD COLUMN kept_levels TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(kept_levels));
ALTER TABLE view ADD COLUMN kept_entity_kinds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(kept_entity_kinds));
ALTER TABLE view ADD COLUMN kept_body_kinds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(kept_body_kinds));
ALTER TABLE view ADD COLUMN kept_states TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(kept_states));
ALTER TABLE view ADD COLUMN ending_months INTEGER NOT NULL DEFAULT 6 CHECK (ending_months BETWEEN 1 AND 60);
ALTER TABLE view ADD COLUMN focus_entity_id TEXT REFERENCES entity (id) ON DELETE SET NULL;
ALTER TABLE view ADD COLUMN focus_body_id TEXT REFERENCES body (id) ON DELETE SET NULL;
ALTER TABLE view ADD COLUMN focus_steps INTEGER NOT NULL DEFAULT 1 CHECK (focus_steps BETWEEN 0 AND 9);
CREATE INDEX view_centre_entity ON view (centre_entity_id);
CREATE INDEX view_centre_body ON view (centre_body_id);
CREATE INDEX view_focus_entity ON view (focus_entity_id);
CREATE INDEX view_focus_body ON view (focus_body_id);

CREATE TABLE decision_aim (
  id TEXT PRIMARY KEY NOT NULL,
  decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  objective_id TEXT REFERENCES objective (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX decision_aim_decision ON decision_aim (decision_id);
CREATE INDEX decision_aim_objective ON decision_aim (objective_id);
`
