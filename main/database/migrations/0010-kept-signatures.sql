-- A signature on an earlier version that still stands in a later one, since the change does not concern its signer: the
-- version that was signed.
ALTER TABLE contract_signature ADD COLUMN kept_from INTEGER;
