-- Who is to sign is more than the members: the client, the management, the consultant, a guest. And signing has steps:
-- sent, signed or declined. A row is there once something has happened to a signer.
ALTER TABLE contract_signature RENAME TO contract_signature_of_members;

CREATE TABLE contract_signature (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
  party TEXT NOT NULL CHECK (party IN ('member', 'client', 'sponsor', 'consultant', 'guest')),
  participant_id TEXT REFERENCES participant (id) ON DELETE CASCADE,
  -- As they were on the day of signing, so that a signed paper keeps its names.
  name TEXT NOT NULL DEFAULT '',
  organisation TEXT NOT NULL DEFAULT '',
  sent_on TEXT,
  declined_on TEXT,
  signed_on TEXT,
  CHECK ((party = 'member') = (participant_id IS NOT NULL)),
  CHECK (declined_on IS NULL OR signed_on IS NULL)
) STRICT;
CREATE UNIQUE INDEX contract_signature_member ON contract_signature (contract_id, participant_id);
CREATE UNIQUE INDEX contract_signature_party ON contract_signature (contract_id, party) WHERE party <> 'member';

INSERT INTO contract_signature (id, contract_id, party, participant_id, name, signed_on)
  SELECT lower(hex(randomblob(16))), s.contract_id, 'member', s.participant_id, p.full_name, s.signed_on
  FROM contract_signature_of_members s JOIN participant p ON p.id = s.participant_id;
DROP TABLE contract_signature_of_members;

-- Bytes that are too large for the log of changes: written once, never changed, swept away when nothing names them.
CREATE TABLE stored_file (
  id TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

-- The scan of a paper with a signature on it.
CREATE TABLE signature_scan (
  signature_id TEXT PRIMARY KEY REFERENCES contract_signature (id) ON DELETE CASCADE,
  file_id TEXT NOT NULL REFERENCES stored_file (id),
  name TEXT NOT NULL,
  mime TEXT NOT NULL CHECK (mime IN ('application/pdf', 'image/png', 'image/jpeg')),
  size INTEGER NOT NULL,
  added_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX signature_scan_file ON signature_scan (file_id);
