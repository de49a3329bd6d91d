-- What was worked out of a network for the portfolio, kept until something of the network is written. `state` names the
-- day and the rules it was worked out by. Nothing in it that the consultant may not see.
CREATE TABLE kept_row (
  network_id TEXT PRIMARY KEY REFERENCES network (id) ON DELETE CASCADE,
  state TEXT NOT NULL,
  row TEXT NOT NULL
) STRICT, WITHOUT ROWID;
