-- What somebody is called among those who know them; empty where it is the name itself.
ALTER TABLE participant ADD COLUMN nickname TEXT NOT NULL DEFAULT '';

-- Nicknames and goals are found; who stands in the place of a former member is not.
DROP VIEW search_source;
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
SELECT 'person', p.id, '', 4, NULL, p.full_name, concat_ws(char(10), nullif(p.nickname, ''), p.email, p.phone,
    (SELECT group_concat(concat_ws(', ', nullif(position, ''), nullif(organisation, ''), nullif(place, '')), char(10))
     FROM employment WHERE participant_id = p.id),
    (SELECT group_concat(value, char(10)) FROM custom_value WHERE participant_id = p.id))
  FROM participant p WHERE p.former = 0
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
  FROM reflection GROUP BY participant_id, network_id
UNION ALL
SELECT 'goal', g.id, '', 9, NULL, g.text, ''
  FROM personal_goal g WHERE NOT EXISTS (SELECT 1 FROM personal_goal WHERE follows = g.id);

DROP TRIGGER search_participant_update;
CREATE TRIGGER search_participant_update AFTER UPDATE OF full_name, nickname, email, phone ON participant BEGIN
  INSERT INTO search_touch SELECT 'person', NEW.id, '';
END;
-- A goal that another wording takes the place of is found no more, and again when that one goes.
CREATE TRIGGER search_goal_insert AFTER INSERT ON personal_goal BEGIN
  INSERT INTO search_touch SELECT 'goal', NEW.id, '' UNION SELECT 'goal', NEW.follows, '' WHERE NEW.follows IS NOT NULL;
END;
CREATE TRIGGER search_goal_update AFTER UPDATE OF text, follows ON personal_goal BEGIN
  INSERT INTO search_touch SELECT 'goal', NEW.id, ''
    UNION SELECT 'goal', OLD.follows, '' WHERE OLD.follows IS NOT NULL
    UNION SELECT 'goal', NEW.follows, '' WHERE NEW.follows IS NOT NULL;
END;
CREATE TRIGGER search_goal_delete AFTER DELETE ON personal_goal BEGIN
  INSERT INTO search_touch SELECT 'goal', OLD.id, '' UNION SELECT 'goal', OLD.follows, '' WHERE OLD.follows IS NOT NULL;
END;
INSERT INTO search_touch SELECT 'goal', id, '' FROM personal_goal;
INSERT INTO search_touch SELECT 'person', id, '' FROM participant WHERE former = 1;
