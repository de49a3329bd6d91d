-- Goals become an instrument of rounds (G). The table is built anew, because the list of instruments stands in a check.
PRAGMA legacy_alter_table = ON;
CREATE TABLE evaluation_round_new (
  id TEXT PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  instrument TEXT NOT NULL CHECK (instrument IN ('P', 'R', 'Y', 'B', 'G')),
  meeting_id TEXT REFERENCES meeting (id) ON DELETE CASCADE,
  held_on TEXT NOT NULL,
  language TEXT NOT NULL DEFAULT 'da' CHECK (language IN ('da', 'en')),
  closed INTEGER NOT NULL DEFAULT 0,
  -- Filled in by the participants themselves on this computer: no anonymous form can be read again.
  sealed INTEGER NOT NULL DEFAULT 0,
  -- A picture of it with enough answers has been shown (rule N3).
  seen INTEGER NOT NULL DEFAULT 0,
  UNIQUE (meeting_id, instrument)
) STRICT;
INSERT INTO evaluation_round_new (id, network_id, instrument, meeting_id, held_on, language, closed, sealed, seen)
  SELECT id, network_id, instrument, meeting_id, held_on, language, closed, sealed, seen FROM evaluation_round ORDER BY rowid;
DROP TABLE evaluation_round;
ALTER TABLE evaluation_round_new RENAME TO evaluation_round;
CREATE INDEX evaluation_round_network ON evaluation_round (network_id, held_on);

-- The ladder of a goal: what others will see, and what each level looks like.
ALTER TABLE personal_goal ADD COLUMN sign TEXT NOT NULL DEFAULT '';
ALTER TABLE personal_goal ADD COLUMN step_minus2 TEXT NOT NULL DEFAULT '';
ALTER TABLE personal_goal ADD COLUMN step_minus1 TEXT NOT NULL DEFAULT '';
ALTER TABLE personal_goal ADD COLUMN step_zero TEXT NOT NULL DEFAULT '';
ALTER TABLE personal_goal ADD COLUMN step_plus1 TEXT NOT NULL DEFAULT '';
ALTER TABLE personal_goal ADD COLUMN step_plus2 TEXT NOT NULL DEFAULT '';
ALTER TABLE personal_goal ADD COLUMN weight INTEGER NOT NULL DEFAULT 1 CHECK (weight BETWEEN 1 AND 3);
-- The goal that this one is a new wording of. What has been scored is never reworded.
ALTER TABLE personal_goal ADD COLUMN follows TEXT REFERENCES personal_goal (id) ON DELETE SET NULL;
CREATE UNIQUE INDEX personal_goal_follows ON personal_goal (follows) WHERE follows IS NOT NULL;
CREATE INDEX personal_goal_participant ON personal_goal (participant_id);

-- Scorings belong to a round; those from before get one for each day, at the meeting held that day where there was one.
INSERT INTO evaluation_round (id, network_id, instrument, meeting_id, held_on, closed)
  SELECT lower(hex(randomblob(16))), network_id, 'G',
    (SELECT id FROM meeting m WHERE m.network_id = scored.network_id AND m.date = scored_on AND m.status = 'held' LIMIT 1),
    scored_on, 1
  FROM (SELECT DISTINCT g.network_id, s.scored_on FROM goal_score s JOIN personal_goal g ON g.id = s.goal_id) scored;
-- `batch`: the picture for group and client in which the scoring came to be counted; null while it waits for others.
CREATE TABLE goal_score_new (
  goal_id TEXT NOT NULL REFERENCES personal_goal (id) ON DELETE CASCADE,
  round_id TEXT NOT NULL REFERENCES evaluation_round (id) ON DELETE CASCADE,
  level INTEGER NOT NULL CHECK (level BETWEEN -2 AND 2),
  batch INTEGER,
  PRIMARY KEY (goal_id, round_id)
) STRICT, WITHOUT ROWID;
INSERT INTO goal_score_new (goal_id, round_id, level)
  SELECT s.goal_id, r.id, s.level FROM goal_score s JOIN personal_goal g ON g.id = s.goal_id
  JOIN evaluation_round r ON r.network_id = g.network_id AND r.instrument = 'G' AND r.held_on = s.scored_on;
DROP TABLE goal_score;
ALTER TABLE goal_score_new RENAME TO goal_score;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX goal_score_round ON goal_score (round_id);

-- What group and client are shown of a round of goals, kept as counts: a goal that is deleted afterwards must not be
-- readable off the difference (rule N3). `people` are all in the picture up to this batch; `due_on` is the last day
-- that a goal of the batch is to be reached, null where one has none.
CREATE TABLE goal_picture (
  round_id TEXT NOT NULL REFERENCES evaluation_round (id) ON DELETE CASCADE,
  batch INTEGER NOT NULL,
  people INTEGER NOT NULL,
  minus2 INTEGER NOT NULL,
  minus1 INTEGER NOT NULL,
  zero INTEGER NOT NULL,
  plus1 INTEGER NOT NULL,
  plus2 INTEGER NOT NULL,
  due_on TEXT,
  PRIMARY KEY (round_id, batch)
) STRICT, WITHOUT ROWID;
