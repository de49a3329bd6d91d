-- Answers that went with something that lies in the bin. They are kept as they are kept elsewhere, without person, order
-- or time, and never stand in the log of changes (rule N9).
CREATE TABLE bin_response (
  set_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  round_id TEXT NOT NULL,
  participant_id TEXT,
  batch INTEGER,
  PRIMARY KEY (set_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE bin_answer (
  set_id INTEGER NOT NULL,
  response_id TEXT NOT NULL,
  item TEXT NOT NULL,
  value INTEGER,
  PRIMARY KEY (set_id, response_id, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE bin_comment (
  set_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  round_id TEXT NOT NULL,
  item TEXT NOT NULL,
  text TEXT NOT NULL,
  batch INTEGER,
  PRIMARY KEY (set_id, id)
) STRICT, WITHOUT ROWID;
-- What the log holds of answers from before.
DELETE FROM row_change WHERE table_name IN ('answer', 'comment');
DELETE FROM change_set WHERE id IN (SELECT set_id FROM row_change WHERE table_name = 'response');
DELETE FROM row_change WHERE set_id NOT IN (SELECT id FROM change_set);
