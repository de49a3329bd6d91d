-- How a client's documents look. What is empty is as the consultant's own.
CREATE TABLE client_branding (
  client_id TEXT PRIMARY KEY REFERENCES client (id) ON DELETE CASCADE,
  accent TEXT,
  logo_mime TEXT,
  logo BLOB,
  contact_line TEXT NOT NULL DEFAULT ''
) STRICT;
