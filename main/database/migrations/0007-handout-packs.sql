-- Packs of handouts of the consultant's own. `handouts` are ids in their order, parted by commas.
CREATE TABLE handout_pack (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  handouts TEXT NOT NULL CHECK (handouts <> '')
) STRICT;

-- What was chosen last for a network, as JSON. The screen's own memory: it is no step of undo.
CREATE TABLE handout_selection (
  network_id TEXT PRIMARY KEY REFERENCES network (id) ON DELETE CASCADE,
  selection TEXT NOT NULL
) STRICT, WITHOUT ROWID;
