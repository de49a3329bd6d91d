import type { Database } from 'better-sqlite3'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { GoalFacts } from '../../../shared/domain/network-facts.ts'

/** A personal goal with its scorings, as it is stored. Levels run from −2 to +2. */
export type StoredGoal = {
  readonly id: string
  readonly networkId: NetworkId
  readonly participantId: ParticipantId
  readonly text: string
  readonly dueOn: string | null
  readonly share: 'network' | 'consultant'
  readonly baselineLevel: -2 | -1
  readonly scores: readonly { scoredOn: string; level: number }[]
}

export function goalStore(db: Database) {
  const ofNetwork = db.prepare<[NetworkId], GoalFacts>(
    `SELECT participant_id AS participantId, due_on AS dueOn,
       (SELECT level FROM goal_score WHERE goal_id = g.id ORDER BY scored_on DESC LIMIT 1) AS level
     FROM personal_goal g WHERE network_id = ? ORDER BY id`,
  )
  const insert = db.prepare<Omit<StoredGoal, 'scores'>>(
    `INSERT INTO personal_goal (id, network_id, participant_id, text, due_on, share, baseline_level)
     VALUES (@id, @networkId, @participantId, @text, @dueOn, @share, @baselineLevel)`,
  )
  const isThere = db
    .prepare<[NetworkId, ParticipantId, string], number>(
      'SELECT 1 FROM personal_goal WHERE network_id = ? AND participant_id = ? AND text = ?',
    )
    .pluck()
  const insertScore = db.prepare<{ goalId: string; scoredOn: string; level: number }>(
    'INSERT INTO goal_score (goal_id, scored_on, level) VALUES (@goalId, @scoredOn, @level)',
  )
  return {
    /** Goals with the level of the newest scoring; null where none has been made. */
    factsOf: (id: NetworkId): GoalFacts[] => ofNetwork.all(id),
    /** Whether the person has a goal of those words. */
    has: (network: NetworkId, person: ParticipantId, text: string): boolean => isThere.get(network, person, text) === 1,
    insert: (goal: StoredGoal): void => {
      insert.run(goal)
      for (const score of goal.scores) insertScore.run({ ...score, goalId: goal.id })
    },
  }
}
