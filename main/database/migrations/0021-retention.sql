-- How long data are kept after a network has ended (content specification i.2); one row.
CREATE TABLE retention (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  named_months INTEGER NOT NULL DEFAULT 6 CHECK (named_months BETWEEN 1 AND 60),
  people_months INTEGER NOT NULL DEFAULT 12 CHECK (people_months BETWEEN 1 AND 60),
  notes_months INTEGER NOT NULL DEFAULT 12 CHECK (notes_months BETWEEN 1 AND 60),
  contract_months INTEGER NOT NULL DEFAULT 12 CHECK (contract_months BETWEEN 1 AND 60),
  agreement_years INTEGER NOT NULL DEFAULT 5 CHECK (agreement_years BETWEEN 5 AND 10),
  anonymous_years INTEGER NOT NULL DEFAULT 5 CHECK (anonymous_years BETWEEN 1 AND 5),
  client_months INTEGER NOT NULL DEFAULT 24 CHECK (client_months BETWEEN 6 AND 120)
) STRICT;
INSERT INTO retention (id) VALUES (1);
-- Since when it has been said that something will be deleted: nothing goes before it has been said for a month.
CREATE TABLE retention_notice (
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  noticed_on TEXT NOT NULL,
  PRIMARY KEY (network_id, step)
) STRICT, WITHOUT ROWID;
-- What has been done, and when. Of persons nothing.
CREATE TABLE retention_done (
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  done_on TEXT NOT NULL,
  PRIMARY KEY (network_id, step)
) STRICT, WITHOUT ROWID;
-- Who stands in the place of a member whose data are deleted, so that the totals of the meetings are kept.
ALTER TABLE participant ADD COLUMN former INTEGER NOT NULL DEFAULT 0;
