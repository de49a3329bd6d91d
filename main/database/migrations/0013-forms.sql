-- The key that forms are sealed with, so that one that comes back can be told from another's or a changed one.
CREATE TABLE form_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
INSERT INTO form_key (id, key) VALUES (1, randomblob(32));

-- Files a round has taken in, as keyed digests: enough to notice the same file twice. They hang on the round alone,
-- never on an answer, and stand in an order of their own (rule N9).
CREATE TABLE form_taken (
  round_id TEXT NOT NULL REFERENCES evaluation_round (id) ON DELETE CASCADE,
  file BLOB NOT NULL,
  PRIMARY KEY (round_id, file)
) STRICT, WITHOUT ROWID;
