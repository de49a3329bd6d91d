-- Limits that a network has of its own, and every change of them: who reads a status must be able to see what it was
-- compared with, and since when.
CREATE TABLE indicator_limit (
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  indicator TEXT NOT NULL,
  name TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (network_id, indicator, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_limit_change (
  id TEXT PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  changed_on TEXT NOT NULL,
  indicator TEXT NOT NULL,
  name TEXT NOT NULL,
  was REAL NOT NULL,
  becomes REAL NOT NULL
) STRICT;
CREATE INDEX indicator_limit_change_network ON indicator_limit_change (network_id, place);
