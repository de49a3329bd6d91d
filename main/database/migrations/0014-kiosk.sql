-- The round that is handed round now; at most one. Kept here, so that neither a reload nor a restart leads out of it.
-- `code` and `salt` only where the store has no passphrase: what the consultant chose instead, scrypt, in hexadecimal.
CREATE TABLE kiosk (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  round_id TEXT NOT NULL REFERENCES evaluation_round (id) ON DELETE CASCADE,
  salt TEXT,
  code TEXT
) STRICT;
CREATE INDEX kiosk_round ON kiosk (round_id);
