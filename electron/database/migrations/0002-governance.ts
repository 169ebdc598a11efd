/**
 * Governance: phases, missions and who has which, responsibilities (« qui porte quoi »), conventions, rules of functioning,
 * results set aside; and what the model organisation needs to know of entities, seats, functions and the project. Frozen.
 * The defaults below are those of resources/referentials on the day of this migration, for a document that has a project
 * already (a new one brings its own); they are editable data.
 */
export const migration0002 = `
CREATE TABLE entity_next (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('ministry','academic-region','academy','dsden','constituency','school','secondary-school','rpi','commune','epci','syndicate','department','region','public-agency','association','company','consultant','other')),
  level TEXT NOT NULL CHECK (level IN ('academic','territorial','school')),
  name TEXT NOT NULL,
  sigle TEXT NOT NULL,
  parent_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  commune_id TEXT REFERENCES entity (id) ON DELETE SET NULL,
  uai TEXT,
  insee TEXT,
  siren TEXT,
  code TEXT NOT NULL,
  sector TEXT CHECK (sector IN ('public','private')),
  deployment TEXT NOT NULL CHECK (deployment IN ('outside','planned','pilot','deployed')),
  address TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  note TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT,
  successor_id TEXT REFERENCES entity (id) ON DELETE SET NULL
) STRICT;
INSERT INTO entity_next (id, kind, level, name, sigle, parent_id, commune_id, uai, insee, siren, code, sector, deployment,
  address, email, phone, note, from_date, to_date, successor_id)
  SELECT id, kind, level, name, sigle, parent_id, commune_id, uai, insee, siren, '', NULL, 'planned',
    address, email, phone, note, from_date, to_date, successor_id FROM entity;
DROP TABLE entity;
ALTER TABLE entity_next RENAME TO entity;
CREATE INDEX entity_parent ON entity (parent_id);
CREATE INDEX entity_commune ON entity (commune_id);
CREATE INDEX entity_successor ON entity (successor_id);

ALTER TABLE person ADD COLUMN anonymised_on TEXT;
ALTER TABLE function ADD COLUMN skills TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skills));
ALTER TABLE function ADD COLUMN is_elective INTEGER NOT NULL DEFAULT 0 CHECK (is_elective IN (0, 1));
UPDATE function SET skills = '["pedagogical","project-management"]' WHERE id IN ('dasen','daasen','dan-adjoint-premier-degre','ien-numerique','charge-mission-numerique');
UPDATE function SET skills = '["pedagogical","technical","project-management"]' WHERE id IN ('delegue-regional-academique-numerique','delegue-academique-numerique');
UPDATE function SET skills = '["pedagogical"]' WHERE id IN ('ien-adjoint','conseiller-premier-degre','ien-ccpd','chef-etablissement','cpd-numerique','cpc','e-run','interlocuteur-academique-numerique','directeur-ecole','professeur-ecoles','representant-canope');
UPDATE function SET skills = '["technical"]' WHERE id IN ('drasi','dsi-academie','rssi','dsi-collectivite','representant-editeur','representant-integrateur','representant-hebergeur');
UPDATE function SET skills = '["project-management"]' WHERE id IN ('secretaire-general-dsden','dga','directeur-gip','directeur-education-collectivite','chef-projet-ent','referent-ent','responsable-affaires-scolaires','consultant-amo');
UPDATE function SET skills = '["pedagogical","technical"]' WHERE id IN ('referent-numerique-ecole','rupn');
UPDATE function SET is_elective = 1 WHERE id IN ('president-conseil-regional','president-conseil-departemental','maire','president-intercommunalite','president-syndicat','vice-president-conseil-regional','vice-president-conseil-departemental-education','vice-president-conseil-departemental-numerique','adjoint-maire-education','adjoint-maire-numerique','vice-president-intercommunalite-education','vice-president-intercommunalite-numerique','vice-president-syndicat','conseiller-municipal-delegue','delegue-comite-syndical');

CREATE TABLE phase (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  from_date TEXT,
  to_date TEXT,
  needs TEXT NOT NULL CHECK (json_valid(needs))
) STRICT;
INSERT INTO phase (id, name, position, from_date, to_date, needs) SELECT * FROM (VALUES
('phase-1','Émergence, étude d’opportunité',10,NULL,NULL,'{"coordination":"recommended","referents":"recommended","steering":"recommended","operational":"not-applicable","proximity":"not-applicable","school-teams":"not-applicable","convention":"not-applicable","competence-holders":"not-applicable","charter":"not-applicable","impact-indicators":"not-applicable"}'),
('phase-2','Étude de faisabilité et cadrage',20,NULL,NULL,'{"coordination":"required","referents":"required","steering":"required","operational":"recommended","proximity":"not-applicable","school-teams":"not-applicable","convention":"recommended","competence-holders":"recommended","charter":"not-applicable","impact-indicators":"recommended"}'),
('phase-3','Conventionnement et passation du marché',30,NULL,NULL,'{"coordination":"required","referents":"required","steering":"required","operational":"required","proximity":"recommended","school-teams":"not-applicable","convention":"required","competence-holders":"required","charter":"recommended","impact-indicators":"recommended"}'),
('phase-4','Expérimentation (pilote) et recette',40,NULL,NULL,'{"coordination":"required","referents":"required","steering":"required","operational":"required","proximity":"recommended","school-teams":"required","convention":"required","competence-holders":"required","charter":"required","impact-indicators":"required"}'),
('phase-5','Déploiement',50,NULL,NULL,'{"coordination":"required","referents":"required","steering":"required","operational":"required","proximity":"required","school-teams":"required","convention":"required","competence-holders":"required","charter":"required","impact-indicators":"required"}'),
('phase-6','Généralisation et accompagnement des usages',60,NULL,NULL,'{"coordination":"required","referents":"required","steering":"required","operational":"required","proximity":"required","school-teams":"required","convention":"required","competence-holders":"required","charter":"required","impact-indicators":"required"}'),
('phase-7','Évaluation, renouvellement ou réversibilité',70,NULL,NULL,'{"coordination":"required","referents":"required","steering":"required","operational":"recommended","proximity":"recommended","school-teams":"recommended","convention":"required","competence-holders":"required","charter":"required","impact-indicators":"required"}')
) WHERE EXISTS (SELECT 1 FROM project);

CREATE TABLE rules_profile (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  as_of TEXT,
  deputy_of_officer TEXT NOT NULL CHECK (deputy_of_officer IN ('free','same-entity','same-assembly','none')),
  deputy_of_elected TEXT NOT NULL CHECK (deputy_of_elected IN ('free','same-entity','same-assembly','none')),
  deputy_of_qualified TEXT NOT NULL CHECK (deputy_of_qualified IN ('free','same-entity','same-assembly','none')),
  notice_days INTEGER NOT NULL,
  notice_counting TEXT NOT NULL CHECK (notice_counting IN ('calendar','clear')),
  notice_event TEXT NOT NULL CHECK (notice_event IN ('reception','dispatch')),
  quorum_basis TEXT NOT NULL CHECK (quorum_basis IN ('half','majority','none')),
  quorum_counts TEXT NOT NULL CHECK (quorum_counts IN ('present-and-proxies','present')),
  second_call_days INTEGER,
  proxies_per_holder INTEGER NOT NULL,
  majority TEXT NOT NULL CHECK (majority IN ('present-or-represented','votes-cast')),
  casting_vote INTEGER NOT NULL CHECK (casting_vote IN (0, 1)),
  note TEXT NOT NULL
) STRICT;
INSERT INTO rules_profile SELECT * FROM (VALUES
('crpa','Commission administrative (CRPA)','Code des relations entre le public et l’administration, art. R133-3 à R133-15','2026-11-01','same-entity','same-assembly','none',5,'calendar','reception','half','present-and-proxies',0,1,'present-or-represented',1,'Règles des commissions administratives à caractère consultatif : pour un comité créé par convention, elles ne sont qu’un usage de référence.'),
('cgct','Assemblée de collectivité (CGCT)','Code général des collectivités territoriales, usage des assemblées de communes de 3 500 habitants et plus','2026-11-01','none','none','none',5,'clear','dispatch','majority','present',3,1,'votes-cast',1,'Trois jours francs pour les communes de moins de 3 500 habitants ; douze jours pour les rapports des assemblées de département et de région.'),
('school-council','Conseil d’école','Code de l’éducation, art. D411-1 à D411-4','2026-11-01','none','same-assembly','none',8,'calendar','dispatch','none','present',NULL,0,'votes-cast',0,''),
('free','Libre','',NULL,'free','free','free',0,'calendar','dispatch','none','present-and-proxies',NULL,1,'votes-cast',0,'')
) WHERE EXISTS (SELECT 1 FROM project);

ALTER TABLE body ADD COLUMN rules_profile_id TEXT REFERENCES rules_profile (id) ON DELETE SET NULL;
CREATE INDEX body_rules_profile ON body (rules_profile_id);

ALTER TABLE seat ADD COLUMN function_id TEXT REFERENCES function (id) ON DELETE SET NULL;
ALTER TABLE seat ADD COLUMN condition TEXT NOT NULL DEFAULT '';
CREATE INDEX seat_function ON seat (function_id);

CREATE TABLE mission (
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('fiche','project')),
  body_kind TEXT CHECK (body_kind IN ('steering','operational','proximity','school-team','user-group','other')),
  position INTEGER NOT NULL
) STRICT;
INSERT INTO mission (id, code, name, source, body_kind, position) SELECT * FROM (VALUES
('m-cps-0','M-CPS-0','définir les orientations stratégiques du projet','fiche','steering',10),
('m-cps-1','M-CPS-1','validation du périmètre à déployer','fiche','steering',20),
('m-cps-2','M-CPS-2','coordination de l’accompagnement (profil, mission, périmètre)','fiche','steering',30),
('m-cso-1','M-CSO-1','suivi global du projet','fiche','operational',40),
('m-cso-2a','M-CSO-2a','gestion des aspects contractuels avec le fournisseur ENT','fiche','operational',50),
('m-cso-2b','M-CSO-2b','pilotage des aspects de qualité, de coûts et de délais de la mise en œuvre','fiche','operational',60),
('m-cso-2c','M-CSO-2c','contrôle des recettes techniques et fonctionnelles','fiche','operational',70),
('m-cso-2d','M-CSO-2d','pilotage du déploiement technique de l’ENT','fiche','operational',80),
('m-cso-3','M-CSO-3','élaboration d’une charte d’utilisation/contrat d’engagement des différents partenaires','fiche','operational',90),
('m-gap-1','M-GAP-1','former et accompagner les écoles dans le pilotage opérationnel de leur déploiement et assurer l’évolution des structures d’accompagnement tout au long du déploiement de l’ENT','fiche','proximity',100),
('m-gap-2','M-GAP-2','accompagner les professeurs dans la mise en œuvre fonctionnelle de l’ENT','fiche','proximity',110),
('m-gap-3','M-GAP-3','animer des groupes d’utilisateurs','fiche','proximity',120),
('m-gap-4','M-GAP-4','accompagner la mutualisation et la diffusion des bonnes pratiques','fiche','proximity',130),
('m-gap-5','M-GAP-5','intégration du déploiement de l’ENT dans les projets de l’école','fiche','proximity',140),
('m-gap-6a','M-GAP-6a','évaluation de l’impact des ENT sur les apprentissages des élèves','fiche','proximity',150),
('m-gap-6b','M-GAP-6b','évaluation de l’impact des ENT sur les relations avec les familles','fiche','proximity',160),
('m-gap-6c','M-GAP-6c','évaluation de l’impact des ENT sur la fluidité des parcours scolaires','fiche','proximity',170),
('m-gap-6d','M-GAP-6d','évaluation de l’impact des ENT sur la continuité des apprentissages','fiche','proximity',180),
('m-risk','M-RISQUES','évaluer les risques associés aux différentes étapes du projet','fiche',NULL,190),
('m-quality','M-QUALITÉ','contrôler et assurer la cohérence entre les objectifs fixés au démarrage du projet et les travaux réalisés','fiche',NULL,200)
) WHERE EXISTS (SELECT 1 FROM project);

CREATE TABLE assignment (
  id TEXT PRIMARY KEY NOT NULL,
  mission_id TEXT NOT NULL REFERENCES mission (id) ON DELETE CASCADE,
  body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('responsible','contributor','informed')),
  UNIQUE (mission_id, body_id)
) STRICT;
CREATE INDEX assignment_body ON assignment (body_id);

CREATE TABLE responsibility (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('coordination','project-ownership','project-management','purchasing','funding','contract-monitoring','support','training','helpdesk-1','helpdesk-2','hosting','data-controller','data-protection','quality','digital-competence','education-competence','referent')),
  holder_entity_id TEXT REFERENCES entity (id) ON DELETE CASCADE,
  holder_body_id TEXT REFERENCES body (id) ON DELETE CASCADE,
  post_id TEXT REFERENCES post (id) ON DELETE SET NULL,
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  share INTEGER,
  is_principal INTEGER NOT NULL CHECK (is_principal IN (0, 1)),
  is_shared INTEGER NOT NULL CHECK (is_shared IN (0, 1)),
  profile TEXT NOT NULL,
  mission TEXT NOT NULL,
  perimeter TEXT NOT NULL,
  act TEXT NOT NULL,
  note TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT,
  CHECK ((holder_entity_id IS NULL) <> (holder_body_id IS NULL))
) STRICT;
CREATE INDEX responsibility_holder_entity ON responsibility (holder_entity_id);
CREATE INDEX responsibility_holder_body ON responsibility (holder_body_id);
CREATE INDEX responsibility_post ON responsibility (post_id);
CREATE INDEX responsibility_person ON responsibility (person_id);

-- Who coordinates was one field of the project; it is a dated responsibility like the others.
INSERT INTO responsibility (id, kind, holder_entity_id, holder_body_id, post_id, person_id, share, is_principal, is_shared,
  profile, mission, perimeter, act, note, from_date, to_date)
  SELECT 'coordination-1', 'coordination', coordinating_entity_id, NULL, NULL, NULL, NULL, 1, 0,
  '', '', '', '', '', started_on, NULL FROM project WHERE coordinating_entity_id IS NOT NULL;
DROP INDEX project_coordinating_entity;
ALTER TABLE project DROP COLUMN coordinating_entity_id;
ALTER TABLE project ADD COLUMN territory_code TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN competence_transfer TEXT CHECK (competence_transfer IN ('none','partial','full'));
ALTER TABLE project ADD COLUMN purchase_mode TEXT CHECK (purchase_mode IN ('own-market','order-group','central-purchasing','syndicate','other'));
ALTER TABLE project ADD COLUMN phase_id TEXT REFERENCES phase (id) ON DELETE SET NULL;
CREATE INDEX project_phase ON project (phase_id);

CREATE TABLE convention (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('framework','specific','single','charter','market','other')),
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  parent_id TEXT REFERENCES convention (id) ON DELETE SET NULL,
  purpose TEXT NOT NULL,
  signed_on TEXT,
  from_date TEXT,
  to_date TEXT,
  renewal TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX convention_parent ON convention (parent_id);

CREATE TABLE convention_party (
  id TEXT PRIMARY KEY NOT NULL,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  competence TEXT NOT NULL,
  article TEXT NOT NULL,
  signatory_post_id TEXT REFERENCES post (id) ON DELETE SET NULL,
  enabling_act TEXT NOT NULL,
  enabled_on TEXT,
  signed_on TEXT,
  UNIQUE (convention_id, entity_id)
) STRICT;
CREATE INDEX convention_party_entity ON convention_party (entity_id);
CREATE INDEX convention_party_post ON convention_party (signatory_post_id);

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
  CHECK ((agenda_item_id IS NULL) <> (convention_id IS NULL))
) STRICT;
INSERT INTO attachment_next (id, agenda_item_id, position, title, file_name, media_type, byte_size, page_count, sha256)
  SELECT id, agenda_item_id, position, title, file_name, media_type, byte_size, page_count, sha256 FROM attachment;
DROP TABLE attachment;
ALTER TABLE attachment_next RENAME TO attachment;
CREATE INDEX attachment_item ON attachment (agenda_item_id);
CREATE INDEX attachment_convention ON attachment (convention_id);
CREATE INDEX attachment_sha256 ON attachment (sha256);

CREATE TABLE dismissal (
  id TEXT PRIMARY KEY NOT NULL,
  rule TEXT NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_on TEXT NOT NULL,
  revoked_on TEXT
) STRICT;
`
