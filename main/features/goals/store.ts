import type { Database } from 'better-sqlite3'
import type { GoalDraft, GoalLevel, GoalScore, PersonalGoal } from '../../../shared/domain/goals/goal.ts'
import type { CountedGoal } from '../../../shared/domain/goals/goal-counts.ts'
import type { GoalId, NetworkId, ParticipantId, RoundId } from '../../../shared/domain/ids.ts'

/** A goal as it is stored, without its scorings. */
export type StoredGoal = Omit<PersonalGoal, 'scores' | 'isReplaced'>

type Steps = { minus2: string; minus1: string; zero: string; plus1: string; plus2: string }
type Row = Omit<StoredGoal, 'steps'> & Steps & { isReplaced: number }
type ScoreRow = GoalScore & { goalId: GoalId }

const goal = `g.id, g.network_id AS networkId, g.participant_id AS participantId, g.text, g.sign,
  g.step_minus2 AS minus2, g.step_minus1 AS minus1, g.step_zero AS zero, g.step_plus1 AS plus1, g.step_plus2 AS plus2,
  g.weight, g.baseline_level AS baselineLevel, g.due_on AS dueOn, g.share, g.follows,
  EXISTS (SELECT 1 FROM personal_goal n WHERE n.follows = g.id) AS isReplaced`
const score = `SELECT s.goal_id AS goalId, s.round_id AS roundId, r.held_on AS heldOn, s.level
  FROM goal_score s JOIN evaluation_round r ON r.id = s.round_id JOIN personal_goal g ON g.id = s.goal_id`

const toGoal = (
  { minus2, minus1, zero, plus1, plus2, isReplaced, ...row }: Row,
  scores: GoalScore[],
): PersonalGoal => ({
  ...row,
  steps: [minus2, minus1, zero, plus1, plus2],
  isReplaced: isReplaced === 1,
  scores,
})
const columnsOf = <D extends GoalDraft>({ steps, ...rest }: D): Omit<D, 'steps'> & Steps => {
  const [minus2 = '', minus1 = '', zero = '', plus1 = '', plus2 = ''] = steps
  return { ...rest, minus2, minus1, zero, plus1, plus2 }
}

/** Personal goals, their ladders and what their owners made of them round by round. */
export function goalStore(db: Database) {
  const by = (condition: string) => {
    const goals = db.prepare<[string], Row>(`SELECT ${goal} FROM personal_goal g WHERE ${condition} ORDER BY g.rowid`)
    const scores = db.prepare<[string], ScoreRow>(`${score} WHERE ${condition} ORDER BY r.held_on, r.id`)
    return (key: string): PersonalGoal[] => {
      const given = Map.groupBy(scores.all(key), ({ goalId }) => goalId)
      return goals.all(key).map((row) =>
        toGoal(
          row,
          (given.get(row.id) ?? []).map(({ goalId: _, ...one }) => one),
        ),
      )
    }
  }
  const ofNetwork = by('g.network_id = ?')
  const ofPerson = by('g.participant_id = ?')
  const byId = by('g.id = ?')
  const counted = db.prepare<[NetworkId], CountedGoal>(
    `SELECT participant_id AS participantId, due_on AS dueOn,
       (SELECT s.level FROM goal_score s JOIN evaluation_round r ON r.id = s.round_id
        WHERE s.goal_id = g.id ORDER BY r.held_on DESC, r.id DESC LIMIT 1) AS level
     FROM personal_goal g
     WHERE network_id = ? AND NOT EXISTS (SELECT 1 FROM personal_goal n WHERE n.follows = g.id)`,
  )
  const insert = db.prepare<Omit<StoredGoal, 'steps'> & Steps>(
    `INSERT INTO personal_goal (id, network_id, participant_id, text, sign, step_minus2, step_minus1, step_zero,
       step_plus1, step_plus2, weight, baseline_level, due_on, share, follows)
     VALUES (@id, @networkId, @participantId, @text, @sign, @minus2, @minus1, @zero, @plus1, @plus2, @weight,
       @baselineLevel, @dueOn, @share, @follows)`,
  )
  const update = db.prepare<Omit<GoalDraft, 'steps'> & Steps & { id: GoalId }>(
    `UPDATE personal_goal SET text = @text, sign = @sign, step_minus2 = @minus2, step_minus1 = @minus1,
       step_zero = @zero, step_plus1 = @plus1, step_plus2 = @plus2, weight = @weight, baseline_level = @baselineLevel,
       due_on = @dueOn, share = @share WHERE id = @id`,
  )
  const remove = db.prepare<[GoalId]>('DELETE FROM personal_goal WHERE id = ?')
  const setScore = db.prepare<{ goalId: GoalId; roundId: RoundId; level: GoalLevel }>(
    `INSERT INTO goal_score (goal_id, round_id, level) VALUES (@goalId, @roundId, @level)
     ON CONFLICT (goal_id, round_id) DO UPDATE SET level = excluded.level`,
  )
  const removeScore = db.prepare<[GoalId, RoundId]>('DELETE FROM goal_score WHERE goal_id = ? AND round_id = ?')
  return {
    /** In the order they were written down, those that were replaced among them. */
    ofNetwork: (id: NetworkId): PersonalGoal[] => ofNetwork(id),
    ofPerson: (id: ParticipantId): PersonalGoal[] => ofPerson(id),
    find: (id: GoalId): PersonalGoal | undefined => byId(id)[0],
    /** The goals that count, each with the level of its newest scoring. */
    counted: (id: NetworkId): CountedGoal[] => counted.all(id),
    insert: (added: StoredGoal): void => void insert.run(columnsOf(added)),
    update: (id: GoalId, draft: GoalDraft): void => void update.run({ id, ...columnsOf(draft) }),
    remove: (id: GoalId): void => void remove.run(id),
    /** Says how far a goal has come in a round; null takes it back. */
    score: (goalId: GoalId, roundId: RoundId, level: GoalLevel | null): void => {
      if (level === null) removeScore.run(goalId, roundId)
      else setScore.run({ goalId, roundId, level })
    },
  }
}
