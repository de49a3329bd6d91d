-- Rounds are asked in a language of their own. `sealed`: filled in by the participants themselves on this computer, so
-- that no anonymous form can be read again. `seen`: a picture of it with enough answers has been shown (rule N3).
ALTER TABLE evaluation_round ADD COLUMN language TEXT NOT NULL DEFAULT 'da' CHECK (language IN ('da', 'en'));
ALTER TABLE evaluation_round ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE evaluation_round ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
UPDATE evaluation_round SET seen = 1 WHERE shown_answers >= 5;
ALTER TABLE evaluation_round DROP COLUMN shown_answers;

-- The picture in which a form came to be shown: 1 the first, then one more each time; null while it waits for others.
ALTER TABLE response ADD COLUMN batch INTEGER;
UPDATE response SET batch = 1 WHERE round_id IN (SELECT id FROM evaluation_round WHERE closed = 1 OR seen = 1);
ALTER TABLE comment ADD COLUMN batch INTEGER;
UPDATE comment SET batch = 1 WHERE round_id IN (SELECT id FROM evaluation_round WHERE closed = 1 OR seen = 1);

-- A lower limit lets pictures be seen that were hidden before; whichever way it is changed, undo included.
CREATE TRIGGER limit_lowered AFTER UPDATE OF min_responses ON consultant WHEN NEW.min_responses < OLD.min_responses BEGIN
  UPDATE evaluation_round SET seen = 1 WHERE closed = 1 AND seen = 0
    AND (SELECT count(*) FROM response WHERE round_id = evaluation_round.id AND batch IS NOT NULL) >= NEW.min_responses;
END;
