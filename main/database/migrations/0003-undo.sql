-- One row a command that can be taken back, in the order they were made. No clock time: none is needed.
CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  method TEXT NOT NULL,
  made_on TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0,
  -- The deletion that this command brought back from the bin.
  restores INTEGER
) STRICT;

-- Every row that a command wrote, as it was before and after (JSON, null where there was none), in the order written.
CREATE TABLE row_change (
  id INTEGER PRIMARY KEY,
  set_id INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX row_change_set ON row_change (set_id, id);
