-- What a consultant writes about a client, a person or a network, by date. Never printed, never shown to the group.
CREATE TABLE note (
  id TEXT PRIMARY KEY,
  client_id TEXT REFERENCES client (id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant (id) ON DELETE CASCADE,
  network_id TEXT REFERENCES network (id) ON DELETE CASCADE,
  written_on TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  CHECK ((client_id IS NOT NULL) + (participant_id IS NOT NULL) + (network_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX note_client ON note (client_id);
CREATE INDEX note_participant ON note (participant_id);
CREATE INDEX note_network ON note (network_id);

-- Contacts beyond the first, which stands on the client itself.
CREATE TABLE client_contact (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  title TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX client_contact_client ON client_contact (client_id);

-- Columns of the consultant's own, the same for all people.
CREATE TABLE custom_field (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL CHECK (label <> ''),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE custom_value (
  participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  field_id TEXT NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE,
  value TEXT NOT NULL CHECK (value <> ''),
  PRIMARY KEY (participant_id, field_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX custom_value_field ON custom_value (field_id);

-- Two people that look like one and are not; the lower id stands first.
CREATE TABLE not_duplicate (
  first_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  second_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  PRIMARY KEY (first_id, second_id),
  CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_duplicate_second ON not_duplicate (second_id);

-- A person's own answers before joining (handout H01), one row an item, `value` as the item's type has it.
CREATE TABLE reflection (
  participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  value TEXT NOT NULL CHECK (value <> ''),
  PRIMARY KEY (participant_id, network_id, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX reflection_network ON reflection (network_id);

-- "Justér formen": what a network keeps, changes, stops and tries when its trial is over or later.
CREATE TABLE form_review (
  id TEXT PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
  reviewed_on TEXT NOT NULL,
  -- What came of it; null while it is being written.
  outcome TEXT CHECK (outcome IN ('continue', 'extendTrial', 'pause', 'close'))
) STRICT;
CREATE INDEX form_review_network ON form_review (network_id, reviewed_on);
CREATE INDEX form_review_meeting ON form_review (meeting_id);

CREATE TABLE form_review_point (
  id TEXT PRIMARY KEY,
  review_id TEXT NOT NULL REFERENCES form_review (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('keep', 'change', 'stop', 'try')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX form_review_point_review ON form_review_point (review_id);

-- Periods without meetings, typed once for all networks.
CREATE TABLE school_holiday (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (starts_on <= ends_on)
) STRICT;

-- When a cancellation came, and why. The reason is for the consultant alone.
ALTER TABLE attendance ADD COLUMN announced_on TEXT;
ALTER TABLE attendance ADD COLUMN announced_at TEXT;
ALTER TABLE attendance ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- `minutes` is what the group may read.
ALTER TABLE meeting ADD COLUMN cancel_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN minutes TEXT NOT NULL DEFAULT '';

-- A table of its own, so that no reading of a meeting can take the consultant's private note along.
CREATE TABLE meeting_private_note (
  meeting_id TEXT PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX decision_meeting ON decision (meeting_id);

-- The meeting where a step was agreed.
ALTER TABLE action_item ADD COLUMN meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL;
CREATE INDEX action_item_meeting ON action_item (meeting_id);

-- How often calendars outside must hear of a meeting (RFC 5545, SEQUENCE): it comes, is given another time, place or
-- status, goes, comes back. No column of the meeting, because undo puts a meeting back as it was, and a calendar takes
-- only what counts higher than what it has.
CREATE TABLE meeting_revision (
  meeting_id TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meeting_revision (meeting_id, sequence) SELECT id, 0 FROM meeting;

CREATE TRIGGER meeting_revision_come AFTER INSERT ON meeting BEGIN
  INSERT INTO meeting_revision (meeting_id, sequence) VALUES (NEW.id, 0) ON CONFLICT DO UPDATE SET sequence = sequence + 1;
END;
CREATE TRIGGER meeting_revision_change AFTER UPDATE ON meeting
WHEN OLD.date <> NEW.date OR OLD.starts_at <> NEW.starts_at OR OLD.ends_at <> NEW.ends_at
  OR OLD.place <> NEW.place OR OLD.status <> NEW.status
BEGIN
  UPDATE meeting_revision SET sequence = sequence + 1 WHERE meeting_id = NEW.id;
END;
CREATE TRIGGER meeting_revision_go AFTER DELETE ON meeting BEGIN
  UPDATE meeting_revision SET sequence = sequence + 1 WHERE meeting_id = OLD.id;
END;
-- How long a pause is meant to last, and why a network went on, paused or ended.
ALTER TABLE network_stage_change ADD COLUMN until TEXT;
ALTER TABLE network_stage_change ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- The frame (JSON) as it was when a review began and when it was concluded: what the review changed is between them.
ALTER TABLE form_review ADD COLUMN frame_before TEXT;
ALTER TABLE form_review ADD COLUMN frame_after TEXT;
