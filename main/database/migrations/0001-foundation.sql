CREATE TABLE consultant (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  full_name TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  company TEXT NOT NULL DEFAULT '',
  cvr TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  insurer TEXT NOT NULL DEFAULT '',
  record_duty TEXT NOT NULL DEFAULT 'organisational' CHECK (record_duty IN ('none', 'organisational', 'clinical')),
  language TEXT NOT NULL DEFAULT 'da' CHECK (language IN ('da', 'en')),
  min_responses INTEGER NOT NULL DEFAULT 5 CHECK (min_responses >= 5),
  accent TEXT NOT NULL DEFAULT '#12606A',
  logo_mime TEXT,
  logo BLOB,
  is_sample INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO consultant (id) VALUES (1);

CREATE TABLE client (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  sector TEXT NOT NULL CHECK (sector IN ('public', 'private', 'mixed')),
  cvr TEXT NOT NULL DEFAULT '',
  contact_name TEXT NOT NULL DEFAULT '',
  contact_title TEXT NOT NULL DEFAULT '',
  contact_email TEXT NOT NULL DEFAULT '',
  contact_phone TEXT NOT NULL DEFAULT '',
  sponsor_name TEXT NOT NULL DEFAULT '',
  sponsor_title TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  is_sample INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE network (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  stage TEXT NOT NULL CHECK (stage IN ('forming', 'trial', 'running', 'paused', 'closed')),
  starts_on TEXT,
  -- Rank in "Senest åbnet": the highest was opened last. No clock time is needed, so none is kept.
  opened_rank INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX network_client ON network (client_id);

-- One row a change of stage, so that a network's way can be told.
CREATE TABLE network_stage_change (
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  changed_on TEXT NOT NULL,
  stage TEXT NOT NULL,
  PRIMARY KEY (network_id, changed_on, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE frame (
  network_id TEXT PRIMARY KEY REFERENCES network (id) ON DELETE CASCADE,
  frequency TEXT NOT NULL,
  frequency_note TEXT NOT NULL DEFAULT '',
  starts_at TEXT NOT NULL,
  duration_minutes INTEGER NOT NULL,
  time_of_day TEXT NOT NULL,
  place_kind TEXT NOT NULL,
  fixed_place TEXT NOT NULL DEFAULT '',
  cost_sharing TEXT NOT NULL,
  cost_limit INTEGER,
  min_members INTEGER NOT NULL,
  max_members INTEGER NOT NULL,
  quorum INTEGER,
  cancel_notice TEXT NOT NULL,
  trial_meetings INTEGER NOT NULL CHECK (trial_meetings IN (3, 4)),
  facilitation TEXT NOT NULL,
  coordinator_rotation TEXT NOT NULL,
  admission_rule TEXT NOT NULL,
  CHECK (min_members <= max_members)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
  id TEXT PRIMARY KEY,
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  leader_since TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE employment (
  id TEXT PRIMARY KEY,
  participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  organisation TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL DEFAULT '',
  employees INTEGER CHECK (employees >= 0),
  sector TEXT CHECK (sector IN ('public', 'private', 'selfGoverning')),
  place TEXT NOT NULL DEFAULT '',
  leadership_level TEXT CHECK (leadership_level IN ('employees', 'leaders', 'top')),
  starts_on TEXT,
  ends_on TEXT,
  CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
) STRICT;
CREATE INDEX employment_participant ON employment (participant_id);

CREATE TABLE membership (
  id TEXT PRIMARY KEY,
  participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  starts_on TEXT NOT NULL,
  ends_on TEXT,
  CHECK (ends_on IS NULL OR starts_on <= ends_on)
) STRICT;
CREATE INDEX membership_network ON membership (network_id);
CREATE INDEX membership_participant ON membership (participant_id);

CREATE TABLE membership_leave (
  membership_id TEXT NOT NULL REFERENCES membership (id) ON DELETE CASCADE,
  starts_on TEXT NOT NULL,
  ends_on TEXT,
  PRIMARY KEY (membership_id, starts_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
  aim TEXT NOT NULL DEFAULT '',
  agenda_template TEXT
) STRICT;
CREATE INDEX meeting_network ON meeting (network_id, date);
CREATE INDEX meeting_date ON meeting (date);

CREATE TABLE agenda_item (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  text TEXT NOT NULL,
  method TEXT,
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE role_assignment (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('coordinator', 'facilitator', 'host', 'timekeeper', 'talk')),
  participant_id TEXT REFERENCES participant (id) ON DELETE CASCADE,
  external_name TEXT NOT NULL DEFAULT '',
  agreed_fixed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (meeting_id, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX role_assignment_participant ON role_assignment (participant_id);

CREATE TABLE focus_person (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (meeting_id, participant_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX focus_person_participant ON focus_person (participant_id);

CREATE TABLE attendance (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('present', 'partial', 'cancelled', 'lateCancelled', 'noShow')),
  PRIMARY KEY (meeting_id, participant_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_participant ON attendance (participant_id);

CREATE TABLE action_item (
  id TEXT PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  responsible TEXT NOT NULL DEFAULT '',
  due_on TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'notDone'))
) STRICT;
CREATE INDEX action_item_network ON action_item (network_id);

CREATE TABLE contract (
  id TEXT PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  template_id TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('da', 'en')),
  variant TEXT NOT NULL CHECK (variant IN ('public', 'private')),
  version INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'shared', 'partlySigned', 'signed', 'underRevision', 'expired')),
  -- The whole text as it stood when the first signature was given (JSON): a signed contract never changes.
  frozen TEXT,
  UNIQUE (network_id, template_id, version)
) STRICT;

CREATE TABLE contract_field (
  contract_id TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (contract_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE contract_clause (
  contract_id TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
  clause_id TEXT NOT NULL,
  included INTEGER NOT NULL,
  text TEXT,
  PRIMARY KEY (contract_id, clause_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contract_signature (
  contract_id TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
  participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  signed_on TEXT NOT NULL,
  PRIMARY KEY (contract_id, participant_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluation_round (
  id TEXT PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  instrument TEXT NOT NULL CHECK (instrument IN ('P', 'R', 'Y', 'B')),
  meeting_id TEXT REFERENCES meeting (id) ON DELETE CASCADE,
  held_on TEXT NOT NULL,
  closed INTEGER NOT NULL DEFAULT 0,
  -- Answers that the last shown picture held; late ones come in groups of at least three (rule N3).
  shown_answers INTEGER NOT NULL DEFAULT 0,
  UNIQUE (meeting_id, instrument)
) STRICT;
CREATE INDEX evaluation_round_network ON evaluation_round (network_id, held_on);

-- The key is random and the table has no row number: nothing tells in which order anonymous answers came (rule N9).
CREATE TABLE response (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES evaluation_round (id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant (id) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX response_round ON response (round_id);
CREATE UNIQUE INDEX response_person ON response (round_id, participant_id) WHERE participant_id IS NOT NULL;

CREATE TABLE answer (
  response_id TEXT NOT NULL REFERENCES response (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  value INTEGER CHECK (value BETWEEN 1 AND 5),
  PRIMARY KEY (response_id, item)
) STRICT, WITHOUT ROWID;

-- Free text belongs to the round and not to the form it came on (rule N5).
CREATE TABLE comment (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES evaluation_round (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX comment_round ON comment (round_id);

CREATE TABLE personal_goal (
  id TEXT PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  due_on TEXT,
  share TEXT NOT NULL CHECK (share IN ('network', 'consultant')),
  baseline_level INTEGER NOT NULL CHECK (baseline_level IN (-2, -1))
) STRICT;
CREATE INDEX personal_goal_network ON personal_goal (network_id);

CREATE TABLE goal_score (
  goal_id TEXT NOT NULL REFERENCES personal_goal (id) ON DELETE CASCADE,
  scored_on TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN -2 AND 2),
  PRIMARY KEY (goal_id, scored_on)
) STRICT, WITHOUT ROWID;

-- A point of attention that was closed stays closed for the data it was about.
CREATE TABLE attention_closed (
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  data_key TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('handled', 'noted', 'notRelevant')),
  note TEXT NOT NULL DEFAULT '',
  closed_on TEXT NOT NULL,
  PRIMARY KEY (network_id, rule, data_key)
) STRICT, WITHOUT ROWID;
