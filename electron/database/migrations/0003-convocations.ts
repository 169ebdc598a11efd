/** Convocations as they were sent, with the rules in force on that day; to whom; and what the members answered. Frozen. */
export const migration0003 = `
CREATE TABLE convocation (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('convocation','second-call','complement','rescheduling','cancellation')),
  sent_on TEXT NOT NULL,
  means TEXT NOT NULL CHECK (means IN ('email','post','hand')),
  date TEXT NOT NULL,
  start_time TEXT NOT NULL,
  end_time TEXT,
  place TEXT NOT NULL,
  modality TEXT NOT NULL CHECK (modality IN ('in-person','remote','hybrid','written')),
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX convocation_meeting ON convocation (meeting_id);

CREATE TABLE addressee (
  id TEXT PRIMARY KEY NOT NULL,
  convocation_id TEXT NOT NULL REFERENCES convocation (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  seat_id TEXT REFERENCES seat (id) ON DELETE SET NULL,
  rank TEXT NOT NULL CHECK (rank IN ('holder','deputy','guest')),
  post_id TEXT REFERENCES post (id) ON DELETE SET NULL,
  quality TEXT NOT NULL,
  received_on TEXT
) STRICT;
CREATE INDEX addressee_convocation ON addressee (convocation_id);
CREATE INDEX addressee_person ON addressee (person_id);
CREATE INDEX addressee_seat ON addressee (seat_id);
CREATE INDEX addressee_post ON addressee (post_id);

CREATE TABLE reply (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  seat_id TEXT NOT NULL REFERENCES seat (id) ON DELETE CASCADE,
  answer TEXT NOT NULL CHECK (answer IN ('present','represented','proxy','excused')),
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  proxy_seat_id TEXT REFERENCES seat (id) ON DELETE SET NULL,
  replied_on TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (meeting_id, seat_id)
) STRICT;
CREATE INDEX reply_seat ON reply (seat_id);
CREATE INDEX reply_person ON reply (person_id);
CREATE INDEX reply_proxy_seat ON reply (proxy_seat_id);
`
