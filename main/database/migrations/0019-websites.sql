-- Web addresses in the contact line of documents, as they are printed.
ALTER TABLE consultant ADD COLUMN website TEXT NOT NULL DEFAULT '';
ALTER TABLE client_branding ADD COLUMN website TEXT NOT NULL DEFAULT '';
