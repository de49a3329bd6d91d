-- A network has several contracts: one lineage for each, with its versions. The table is built anew, because the number of
-- a version now counts within its lineage.
PRAGMA legacy_alter_table = ON;
CREATE TABLE contract_new (
  id TEXT PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  template_id TEXT NOT NULL,
  lineage TEXT NOT NULL,
  -- The one person it is about; what is printed of them is in the text that the first signature froze.
  participant_id TEXT REFERENCES participant (id) ON DELETE SET NULL,
  own_template_id TEXT,
  own_template_version INTEGER,
  content_version INTEGER NOT NULL DEFAULT 1,
  language TEXT NOT NULL CHECK (language IN ('da', 'en')),
  variant TEXT NOT NULL CHECK (variant IN ('public', 'private')),
  version INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'shared', 'partlySigned', 'signed', 'underRevision', 'expired')),
  -- The whole document as it stood when the first signature was given (JSON): a signed contract never changes.
  frozen TEXT,
  UNIQUE (lineage, version)
) STRICT;
INSERT INTO contract_new (id, network_id, template_id, lineage, language, variant, version, status, frozen)
  SELECT id, network_id, template_id, first_value(id) OVER (PARTITION BY network_id, template_id ORDER BY version),
    language, variant, version, status, frozen
  FROM contract ORDER BY rowid;
DROP TABLE contract;
ALTER TABLE contract_new RENAME TO contract;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX contract_network ON contract (network_id);
CREATE INDEX contract_participant ON contract (participant_id);

CREATE TRIGGER search_contract_insert AFTER INSERT ON contract BEGIN
  INSERT INTO search_touch SELECT 'contract', NEW.id, '';
END;
CREATE TRIGGER search_contract_update AFTER UPDATE OF network_id ON contract BEGIN
  INSERT INTO search_touch SELECT 'contract', NEW.id, '';
END;
CREATE TRIGGER search_contract_delete AFTER DELETE ON contract BEGIN
  INSERT INTO search_touch SELECT 'contract', OLD.id, '';
END;

-- A clause of one's own has a heading; it stands after a clause of the template (null: first), by `place` among its like.
ALTER TABLE contract_clause ADD COLUMN heading TEXT;
ALTER TABLE contract_clause ADD COLUMN after_clause TEXT;
ALTER TABLE contract_clause ADD COLUMN place INTEGER NOT NULL DEFAULT 0;

-- A choice of clauses and wordings under a name of one's own.
CREATE TABLE own_template (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  template_id TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('da', 'en')),
  variant TEXT NOT NULL CHECK (variant IN ('public', 'private'))
) STRICT;

-- Kept as it was saved, so that any two can be held against each other. `choices` is JSON.
CREATE TABLE own_template_version (
  own_template_id TEXT NOT NULL REFERENCES own_template (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  saved_on TEXT NOT NULL,
  content_version INTEGER NOT NULL,
  choices TEXT NOT NULL,
  PRIMARY KEY (own_template_id, version)
) STRICT, WITHOUT ROWID;
