-- Full-text search over what the consultant writes. Never in it: answers, comments of rounds, anything of a response.
--
-- One row here is one thing that can be found. Its id is the place in which things are found: the kind's shelf, on a
-- shelf the newest day first (days are counted backwards from 2258), then a number; so a search that fits too much to
-- be weighed can simply read on until it has enough of a kind.
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  -- The network of a reflection, whose key is in two parts; empty elsewhere.
  of_network TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (source, key, of_network)
) STRICT;

-- Danish letters are letters of their own and never folded into others.
CREATE VIRTUAL TABLE search_index USING fts5 (
  title, body, content = 'search_entry', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);

-- What should be in the index, told from the tables as they are now.
CREATE VIEW search_source (source, key, of_network, shelf, day, title, body) AS
SELECT 'client', c.id, '', 1, NULL, c.name, concat_ws(char(10), c.cvr, c.contact_name, c.contact_title, c.contact_email,
    c.contact_phone, c.sponsor_name, c.sponsor_title,
    (SELECT group_concat(concat_ws(' ', name, title, email, phone), char(10)) FROM client_contact WHERE client_id = c.id))
  FROM client c
UNION ALL
SELECT 'network', n.id, '', 2, NULL, n.name, concat_ws(char(10), f.fixed_place, f.frequency_note)
  FROM network n LEFT JOIN frame f ON f.network_id = n.id
UNION ALL
SELECT 'contract', c.id, '', 3, NULL, '', concat_ws(char(10),
    (SELECT group_concat(value, char(10) ORDER BY field) FROM contract_field WHERE contract_id = c.id),
    (SELECT group_concat(text, char(10) ORDER BY clause_id) FROM contract_clause WHERE contract_id = c.id AND included = 1))
  FROM contract c
UNION ALL
SELECT 'person', p.id, '', 4, NULL, p.full_name, concat_ws(char(10), p.email, p.phone,
    (SELECT group_concat(concat_ws(', ', nullif(position, ''), nullif(organisation, ''), nullif(place, '')), char(10))
     FROM employment WHERE participant_id = p.id),
    (SELECT group_concat(value, char(10)) FROM custom_value WHERE participant_id = p.id))
  FROM participant p
UNION ALL
SELECT 'step', id, '', 5, due_on, text, responsible FROM action_item
UNION ALL
SELECT 'meeting', m.id, '', 6, m.date, m.aim, concat_ws(char(10), m.place, strftime('%d.%m.%Y', m.date),
    (SELECT group_concat(text, char(10) ORDER BY position) FROM agenda_item WHERE meeting_id = m.id),
    (SELECT group_concat(text, char(10) ORDER BY position) FROM decision WHERE meeting_id = m.id),
    m.minutes, m.cancel_reason,
    (SELECT group_concat(nullif(external_name, ''), char(10)) FROM role_assignment WHERE meeting_id = m.id))
  FROM meeting m
UNION ALL
SELECT 'note', id, '', 7, written_on, '', text FROM note
UNION ALL
SELECT 'clientNote', id, '', 7, NULL, '', note FROM client WHERE note <> ''
UNION ALL
SELECT 'personNote', id, '', 7, NULL, '', note FROM participant WHERE note <> ''
UNION ALL
SELECT 'meetingNote', n.meeting_id, '', 7, m.date, '', n.text
  FROM meeting_private_note n JOIN meeting m ON m.id = n.meeting_id
UNION ALL
SELECT 'reflection', participant_id, network_id, 8, NULL, '', group_concat(value, char(10) ORDER BY item)
  FROM reflection GROUP BY participant_id, network_id;

-- Writing a source and key to this view brings the index up to date with it, whatever happened: that is right for
-- inserts, changes and deletions alike, in whichever order a cascade reaches the tables.
CREATE VIEW search_touch (source, key, of_network) AS SELECT '', '', '' WHERE 0;
CREATE TRIGGER search_touched INSTEAD OF INSERT ON search_touch BEGIN
  INSERT INTO search_index (search_index, rowid, title, body)
    SELECT 'delete', id, title, body FROM search_entry
    WHERE source = NEW.source AND key = NEW.key AND of_network = NEW.of_network;
  DELETE FROM search_entry WHERE source = NEW.source AND key = NEW.key AND of_network = NEW.of_network;
  INSERT INTO search_entry (id, source, key, of_network, title, body)
    SELECT coalesce((SELECT max(id) FROM search_entry WHERE id >= first AND id < first + (1 << 24)), first) + 1,
      source, key, of_network, title, body
    FROM (
      SELECT *, (shelf << 41) + ((131071 - coalesce(CAST(julianday(day) - julianday('1900-01-01') AS INTEGER), 0)) << 24) AS first
      FROM search_source WHERE source = NEW.source AND key = NEW.key AND of_network = NEW.of_network
    );
  INSERT INTO search_index (rowid, title, body)
    SELECT id, title, body FROM search_entry
    WHERE source = NEW.source AND key = NEW.key AND of_network = NEW.of_network;
END;

CREATE TRIGGER search_client_insert AFTER INSERT ON client BEGIN
  INSERT INTO search_touch SELECT 'client', NEW.id, '' UNION SELECT 'clientNote', NEW.id, '' WHERE NEW.note <> '';
END;
CREATE TRIGGER search_client_update AFTER UPDATE OF name, cvr, contact_name, contact_title, contact_email, contact_phone, sponsor_name, sponsor_title ON client BEGIN
  INSERT INTO search_touch SELECT 'client', NEW.id, '';
END;
CREATE TRIGGER search_client_note AFTER UPDATE OF note ON client BEGIN
  INSERT INTO search_touch SELECT 'clientNote', NEW.id, '';
END;
CREATE TRIGGER search_client_delete AFTER DELETE ON client BEGIN
  INSERT INTO search_touch SELECT 'client', OLD.id, '' UNION SELECT 'clientNote', OLD.id, '' WHERE OLD.note <> '';
END;
CREATE TRIGGER search_client_contact_insert AFTER INSERT ON client_contact BEGIN
  INSERT INTO search_touch SELECT 'client', NEW.client_id, '';
END;
CREATE TRIGGER search_client_contact_update AFTER UPDATE ON client_contact BEGIN
  INSERT INTO search_touch SELECT 'client', OLD.client_id, ''
    UNION SELECT 'client', NEW.client_id, '';
END;
CREATE TRIGGER search_client_contact_delete AFTER DELETE ON client_contact BEGIN
  INSERT INTO search_touch SELECT 'client', OLD.client_id, '';
END;
CREATE TRIGGER search_network_insert AFTER INSERT ON network BEGIN
  INSERT INTO search_touch SELECT 'network', NEW.id, '';
END;
CREATE TRIGGER search_network_update AFTER UPDATE OF name ON network BEGIN
  INSERT INTO search_touch SELECT 'network', NEW.id, '';
END;
CREATE TRIGGER search_network_delete AFTER DELETE ON network BEGIN
  INSERT INTO search_touch SELECT 'network', OLD.id, '';
END;
CREATE TRIGGER search_frame_insert AFTER INSERT ON frame BEGIN
  INSERT INTO search_touch SELECT 'network', NEW.network_id, '';
END;
CREATE TRIGGER search_frame_update AFTER UPDATE OF fixed_place, frequency_note ON frame BEGIN
  INSERT INTO search_touch SELECT 'network', NEW.network_id, '';
END;
CREATE TRIGGER search_frame_delete AFTER DELETE ON frame BEGIN
  INSERT INTO search_touch SELECT 'network', OLD.network_id, '';
END;
CREATE TRIGGER search_contract_insert AFTER INSERT ON contract BEGIN
  INSERT INTO search_touch SELECT 'contract', NEW.id, '';
END;
CREATE TRIGGER search_contract_update AFTER UPDATE OF network_id ON contract BEGIN
  INSERT INTO search_touch SELECT 'contract', NEW.id, '';
END;
CREATE TRIGGER search_contract_delete AFTER DELETE ON contract BEGIN
  INSERT INTO search_touch SELECT 'contract', OLD.id, '';
END;
CREATE TRIGGER search_contract_field_insert AFTER INSERT ON contract_field BEGIN
  INSERT INTO search_touch SELECT 'contract', NEW.contract_id, '';
END;
CREATE TRIGGER search_contract_field_update AFTER UPDATE ON contract_field BEGIN
  INSERT INTO search_touch SELECT 'contract', OLD.contract_id, ''
    UNION SELECT 'contract', NEW.contract_id, '';
END;
CREATE TRIGGER search_contract_field_delete AFTER DELETE ON contract_field BEGIN
  INSERT INTO search_touch SELECT 'contract', OLD.contract_id, '';
END;
CREATE TRIGGER search_contract_clause_insert AFTER INSERT ON contract_clause WHEN NEW.text IS NOT NULL BEGIN
  INSERT INTO search_touch SELECT 'contract', NEW.contract_id, '';
END;
CREATE TRIGGER search_contract_clause_update AFTER UPDATE ON contract_clause BEGIN
  INSERT INTO search_touch SELECT 'contract', OLD.contract_id, ''
    UNION SELECT 'contract', NEW.contract_id, '';
END;
CREATE TRIGGER search_contract_clause_delete AFTER DELETE ON contract_clause WHEN OLD.text IS NOT NULL BEGIN
  INSERT INTO search_touch SELECT 'contract', OLD.contract_id, '';
END;
CREATE TRIGGER search_participant_insert AFTER INSERT ON participant BEGIN
  INSERT INTO search_touch SELECT 'person', NEW.id, '' UNION SELECT 'personNote', NEW.id, '' WHERE NEW.note <> '';
END;
CREATE TRIGGER search_participant_update AFTER UPDATE OF full_name, email, phone ON participant BEGIN
  INSERT INTO search_touch SELECT 'person', NEW.id, '';
END;
CREATE TRIGGER search_participant_note AFTER UPDATE OF note ON participant BEGIN
  INSERT INTO search_touch SELECT 'personNote', NEW.id, '';
END;
CREATE TRIGGER search_participant_delete AFTER DELETE ON participant BEGIN
  INSERT INTO search_touch SELECT 'person', OLD.id, '' UNION SELECT 'personNote', OLD.id, '' WHERE OLD.note <> '';
END;
CREATE TRIGGER search_employment_insert AFTER INSERT ON employment BEGIN
  INSERT INTO search_touch SELECT 'person', NEW.participant_id, '';
END;
CREATE TRIGGER search_employment_update AFTER UPDATE OF participant_id, position, organisation, place ON employment BEGIN
  INSERT INTO search_touch SELECT 'person', OLD.participant_id, ''
    UNION SELECT 'person', NEW.participant_id, '';
END;
CREATE TRIGGER search_employment_delete AFTER DELETE ON employment BEGIN
  INSERT INTO search_touch SELECT 'person', OLD.participant_id, '';
END;
CREATE TRIGGER search_custom_value_insert AFTER INSERT ON custom_value BEGIN
  INSERT INTO search_touch SELECT 'person', NEW.participant_id, '';
END;
CREATE TRIGGER search_custom_value_update AFTER UPDATE ON custom_value BEGIN
  INSERT INTO search_touch SELECT 'person', OLD.participant_id, ''
    UNION SELECT 'person', NEW.participant_id, '';
END;
CREATE TRIGGER search_custom_value_delete AFTER DELETE ON custom_value BEGIN
  INSERT INTO search_touch SELECT 'person', OLD.participant_id, '';
END;
CREATE TRIGGER search_action_item_insert AFTER INSERT ON action_item BEGIN
  INSERT INTO search_touch SELECT 'step', NEW.id, '';
END;
CREATE TRIGGER search_action_item_update AFTER UPDATE OF text, responsible, due_on ON action_item BEGIN
  INSERT INTO search_touch SELECT 'step', NEW.id, '';
END;
CREATE TRIGGER search_action_item_delete AFTER DELETE ON action_item BEGIN
  INSERT INTO search_touch SELECT 'step', OLD.id, '';
END;
CREATE TRIGGER search_meeting_insert AFTER INSERT ON meeting BEGIN
  INSERT INTO search_touch SELECT 'meeting', NEW.id, '';
END;
CREATE TRIGGER search_meeting_update AFTER UPDATE OF date, place, aim, minutes, cancel_reason ON meeting BEGIN
  INSERT INTO search_touch SELECT 'meeting', NEW.id, '';
END;
CREATE TRIGGER search_meeting_date AFTER UPDATE OF date ON meeting BEGIN
  INSERT INTO search_touch SELECT 'meetingNote', NEW.id, '';
END;
CREATE TRIGGER search_meeting_delete AFTER DELETE ON meeting BEGIN
  INSERT INTO search_touch SELECT 'meeting', OLD.id, '';
END;
CREATE TRIGGER search_agenda_item_insert AFTER INSERT ON agenda_item BEGIN
  INSERT INTO search_touch SELECT 'meeting', NEW.meeting_id, '';
END;
CREATE TRIGGER search_agenda_item_update AFTER UPDATE ON agenda_item BEGIN
  INSERT INTO search_touch SELECT 'meeting', OLD.meeting_id, ''
    UNION SELECT 'meeting', NEW.meeting_id, '';
END;
CREATE TRIGGER search_agenda_item_delete AFTER DELETE ON agenda_item BEGIN
  INSERT INTO search_touch SELECT 'meeting', OLD.meeting_id, '';
END;
CREATE TRIGGER search_decision_insert AFTER INSERT ON decision BEGIN
  INSERT INTO search_touch SELECT 'meeting', NEW.meeting_id, '';
END;
CREATE TRIGGER search_decision_update AFTER UPDATE ON decision BEGIN
  INSERT INTO search_touch SELECT 'meeting', OLD.meeting_id, ''
    UNION SELECT 'meeting', NEW.meeting_id, '';
END;
CREATE TRIGGER search_decision_delete AFTER DELETE ON decision BEGIN
  INSERT INTO search_touch SELECT 'meeting', OLD.meeting_id, '';
END;
CREATE TRIGGER search_role_assignment_insert AFTER INSERT ON role_assignment WHEN NEW.external_name <> '' BEGIN
  INSERT INTO search_touch SELECT 'meeting', NEW.meeting_id, '';
END;
CREATE TRIGGER search_role_assignment_update AFTER UPDATE OF meeting_id, external_name ON role_assignment BEGIN
  INSERT INTO search_touch SELECT 'meeting', OLD.meeting_id, ''
    UNION SELECT 'meeting', NEW.meeting_id, '';
END;
CREATE TRIGGER search_role_assignment_delete AFTER DELETE ON role_assignment WHEN OLD.external_name <> '' BEGIN
  INSERT INTO search_touch SELECT 'meeting', OLD.meeting_id, '';
END;
CREATE TRIGGER search_meeting_private_note_insert AFTER INSERT ON meeting_private_note BEGIN
  INSERT INTO search_touch SELECT 'meetingNote', NEW.meeting_id, '';
END;
CREATE TRIGGER search_meeting_private_note_update AFTER UPDATE ON meeting_private_note BEGIN
  INSERT INTO search_touch SELECT 'meetingNote', OLD.meeting_id, ''
    UNION SELECT 'meetingNote', NEW.meeting_id, '';
END;
CREATE TRIGGER search_meeting_private_note_delete AFTER DELETE ON meeting_private_note BEGIN
  INSERT INTO search_touch SELECT 'meetingNote', OLD.meeting_id, '';
END;
CREATE TRIGGER search_note_insert AFTER INSERT ON note BEGIN
  INSERT INTO search_touch SELECT 'note', NEW.id, '';
END;
CREATE TRIGGER search_note_update AFTER UPDATE OF written_on, text ON note BEGIN
  INSERT INTO search_touch SELECT 'note', NEW.id, '';
END;
CREATE TRIGGER search_note_delete AFTER DELETE ON note BEGIN
  INSERT INTO search_touch SELECT 'note', OLD.id, '';
END;
CREATE TRIGGER search_reflection_insert AFTER INSERT ON reflection BEGIN
  INSERT INTO search_touch SELECT 'reflection', NEW.participant_id, NEW.network_id;
END;
CREATE TRIGGER search_reflection_update AFTER UPDATE ON reflection BEGIN
  INSERT INTO search_touch SELECT 'reflection', OLD.participant_id, OLD.network_id
    UNION SELECT 'reflection', NEW.participant_id, NEW.network_id;
END;
CREATE TRIGGER search_reflection_delete AFTER DELETE ON reflection BEGIN
  INSERT INTO search_touch SELECT 'reflection', OLD.participant_id, OLD.network_id;
END;

-- What is in the store already.
INSERT INTO search_touch SELECT source, key, of_network FROM search_source;
