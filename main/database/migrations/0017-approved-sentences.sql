-- What the consultant decided about free text, kept with it and gone with it: which words are masked or let stand, told
-- by where they begin, and which sentences the group may see, in the words they are shown with. `network_on`: the day
-- the network said that the client may see the sentence too.
CREATE TABLE comment_mask (
  comment_id TEXT NOT NULL REFERENCES comment (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  PRIMARY KEY (comment_id, start)
) STRICT, WITHOUT ROWID;

CREATE TABLE approved_sentence (
  comment_id TEXT NOT NULL REFERENCES comment (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  network_on TEXT,
  PRIMARY KEY (comment_id, start)
) STRICT, WITHOUT ROWID;

-- The same of answers that lie in the bin.
CREATE TABLE bin_comment_mask (
  set_id INTEGER NOT NULL,
  comment_id TEXT NOT NULL,
  start INTEGER NOT NULL,
  hidden INTEGER NOT NULL,
  PRIMARY KEY (set_id, comment_id, start)
) STRICT, WITHOUT ROWID;
CREATE TABLE bin_approved_sentence (
  set_id INTEGER NOT NULL,
  comment_id TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  network_on TEXT,
  PRIMARY KEY (set_id, comment_id, start)
) STRICT, WITHOUT ROWID;
