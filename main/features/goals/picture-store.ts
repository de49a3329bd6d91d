import type { Database } from 'better-sqlite3'
import type { GoalPicture, ScoredGoal } from '../../../shared/domain/disclosure/goals.ts'
import type { GoalId, NetworkId, RoundId } from '../../../shared/domain/ids.ts'

/** A scoring of a round, as its picture is made of it. */
export type ScoredInRound = ScoredGoal & { readonly goalId: GoalId; readonly dueOn: string | null }
/** A picture and the round it is of. */
export type RoundPicture = GoalPicture & { readonly roundId: RoundId; readonly heldOn: string }

type Counts = { minus2: number; minus1: number; zero: number; plus1: number; plus2: number }
type Row = Counts & { roundId: RoundId; heldOn: string; people: number; dueOn: string | null }

/** What group and client are shown of rounds of goals: counts, and nothing of the goals they were made of. */
export function goalPictureStore(db: Database) {
  const scoredIn = db.prepare<[RoundId], ScoredInRound>(
    `SELECT s.goal_id AS goalId, g.participant_id AS participantId, g.due_on AS dueOn, s.level, s.batch
     FROM goal_score s JOIN personal_goal g ON g.id = s.goal_id WHERE s.round_id = ?`,
  )
  const newestBatch = db
    .prepare<[RoundId], number | null>('SELECT max(batch) FROM goal_picture WHERE round_id = ?')
    .pluck()
  const insert = db.prepare<Counts & { roundId: RoundId; batch: number; people: number; dueOn: string | null }>(
    `INSERT INTO goal_picture (round_id, batch, people, minus2, minus1, zero, plus1, plus2, due_on)
     VALUES (@roundId, @batch, @people, @minus2, @minus1, @zero, @plus1, @plus2, @dueOn)`,
  )
  const place = db.prepare<[number, GoalId, RoundId]>(
    'UPDATE goal_score SET batch = ? WHERE goal_id = ? AND round_id = ?',
  )
  const ofNetwork = db.prepare<[NetworkId], Row>(
    `SELECT r.id AS roundId, r.held_on AS heldOn, max(p.people) AS people, sum(p.minus2) AS minus2, sum(p.minus1) AS minus1,
       sum(p.zero) AS zero, sum(p.plus1) AS plus1, sum(p.plus2) AS plus2,
       CASE count(*) WHEN count(p.due_on) THEN max(p.due_on) END AS dueOn
     FROM goal_picture p JOIN evaluation_round r ON r.id = p.round_id
     WHERE r.network_id = ? AND r.closed = 1 GROUP BY r.id ORDER BY r.held_on, r.id`,
  )
  return {
    scoredIn: (id: RoundId): ScoredInRound[] => scoredIn.all(id),
    isShown: (id: RoundId): boolean => newestBatch.get(id) !== null,
    /** Adds scorings to the picture of a round; `picture` counts them, and all people in it by then. */
    add: (roundId: RoundId, goals: readonly GoalId[], { levels, people, dueOn }: GoalPicture): void => {
      const batch = (newestBatch.get(roundId) ?? 0) + 1
      const [minus2 = 0, minus1 = 0, zero = 0, plus1 = 0, plus2 = 0] = levels
      insert.run({ roundId, batch, people, dueOn, minus2, minus1, zero, plus1, plus2 })
      for (const goal of goals) place.run(batch, goal, roundId)
    },
    /** The pictures of a network's closed rounds by date. */
    ofNetwork: (id: NetworkId): RoundPicture[] =>
      ofNetwork.all(id).map(({ minus2, minus1, zero, plus1, plus2, ...row }) => ({
        ...row,
        levels: [minus2, minus1, zero, plus1, plus2],
      })),
  }
}
