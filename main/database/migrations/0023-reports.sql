-- What the consultant writes for the report in the making, for each reader by itself: the next steps, how the last ones
-- went, and which words that may name somebody are masked or let stand. About a network, a client's networks, or all.
CREATE TABLE report_draft (
  id TEXT PRIMARY KEY,
  network_id TEXT REFERENCES network (id) ON DELETE CASCADE,
  client_id TEXT REFERENCES client (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('trial', 'halfYear', 'annual', 'portfolio')),
  audience TEXT NOT NULL CHECK (audience IN ('consultant', 'group', 'client')),
  next_steps TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT '',
  outcomes TEXT NOT NULL DEFAULT 'null',
  words TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE UNIQUE INDEX report_draft_of
  ON report_draft (coalesce(network_id, ''), coalesce(client_id, ''), kind, audience);
CREATE INDEX report_draft_client ON report_draft (client_id);

-- Reports that were handed out: what each was about, for whom, and the words in it as its reader got them. No number of a
-- report is kept: opened again it is made of what may be shown now. `rounds` are the ids of those it was made from.
CREATE TABLE handed_report (
  id TEXT PRIMARY KEY,
  network_id TEXT REFERENCES network (id) ON DELETE CASCADE,
  client_id TEXT REFERENCES client (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('trial', 'halfYear', 'annual', 'portfolio')),
  audience TEXT NOT NULL CHECK (audience IN ('consultant', 'group', 'client')),
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  agreements INTEGER NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('da', 'en')),
  form TEXT NOT NULL CHECK (form IN ('pdf', 'docx', 'xlsx', 'csv', 'paper')),
  handed_on TEXT NOT NULL,
  file_name TEXT NOT NULL DEFAULT '',
  next_steps TEXT NOT NULL DEFAULT '',
  since TEXT,
  rounds TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX handed_report_network ON handed_report (network_id);
CREATE INDEX handed_report_client ON handed_report (client_id);
