-- Breaches of confidentiality that a network has noted (IND-08): that it happened and when it was talked through, never
-- what was said or by whom.
CREATE TABLE confidentiality_breach (
  id TEXT PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  noted_on TEXT NOT NULL,
  closed_on TEXT
) STRICT;
CREATE INDEX confidentiality_breach_network ON confidentiality_breach (network_id, noted_on);
