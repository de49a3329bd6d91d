import type { Database } from 'better-sqlite3'
import type { ClosedPoint } from '../../../shared/contract/networks.ts'
import type { ClientId, NetworkId } from '../../../shared/domain/ids.ts'
import type { Frame, Network } from '../../../shared/domain/network.ts'
import type { StageChange } from '../../../shared/domain/stages.ts'

type FrameRow = Frame & { networkId: NetworkId }
type Closing = Pick<ClosedPoint, 'networkId' | 'rule' | 'dataKey' | 'how' | 'note' | 'closedOn'>

const columns = 'id, client_id AS clientId, name, stage, starts_on AS startsOn'

/** Networks with their frame, their way through the stages, and the points of attention that were closed. */
export function networkStore(db: Database) {
  const byId = db.prepare<[NetworkId], Network>(`SELECT ${columns} FROM network WHERE id = ?`)
  const all = db.prepare<[], Network>(`SELECT ${columns} FROM network`)
  const ofClient = db.prepare<[ClientId], Network>(`SELECT ${columns} FROM network WHERE client_id = ?`)
  const insert = db.prepare<Network>(
    'INSERT INTO network (id, client_id, name, stage, starts_on) VALUES (@id, @clientId, @name, @stage, @startsOn)',
  )
  const update = db.prepare<Network>(
    'UPDATE network SET name = @name, stage = @stage, starts_on = @startsOn WHERE id = @id',
  )
  const remove = db.prepare<[NetworkId]>('DELETE FROM network WHERE id = ?')
  const stages = db.prepare<[NetworkId], StageChange>(
    'SELECT stage, changed_on AS changedOn, until, note FROM network_stage_change WHERE network_id = ?',
  )
  const clearStages = db.prepare<[NetworkId]>('DELETE FROM network_stage_change WHERE network_id = ?')
  const insertStage = db.prepare<StageChange & { networkId: NetworkId }>(
    `INSERT INTO network_stage_change (network_id, changed_on, stage, until, note)
     VALUES (@networkId, @changedOn, @stage, @until, @note)`,
  )
  const recent = db.prepare<[number], { id: NetworkId; name: string }>(
    'SELECT id, name FROM network WHERE opened_rank > 0 ORDER BY opened_rank DESC LIMIT ?',
  )
  const open = db.prepare<[NetworkId]>(
    'UPDATE network SET opened_rank = (SELECT max(opened_rank) + 1 FROM network) WHERE id = ?',
  )
  const frame = db.prepare<[NetworkId], Frame>(
    `SELECT frequency, frequency_note AS frequencyNote, starts_at AS startsAt, duration_minutes AS durationMinutes,
       time_of_day AS timeOfDay, place_kind AS placeKind, fixed_place AS fixedPlace, cost_sharing AS costSharing,
       cost_limit AS costLimit, min_members AS minMembers, max_members AS maxMembers, quorum,
       cancel_notice AS cancelNotice, trial_meetings AS trialMeetings, facilitation,
       coordinator_rotation AS coordinatorRotation, admission_rule AS admissionRule
     FROM frame WHERE network_id = ?`,
  )
  const saveFrame = db.prepare<FrameRow>(
    `INSERT OR REPLACE INTO frame (network_id, frequency, frequency_note, starts_at, duration_minutes, time_of_day,
       place_kind, fixed_place, cost_sharing, cost_limit, min_members, max_members, quorum, cancel_notice,
       trial_meetings, facilitation, coordinator_rotation, admission_rule)
     VALUES (@networkId, @frequency, @frequencyNote, @startsAt, @durationMinutes, @timeOfDay,
       @placeKind, @fixedPlace, @costSharing, @costLimit, @minMembers, @maxMembers, @quorum, @cancelNotice,
       @trialMeetings, @facilitation, @coordinatorRotation, @admissionRule)`,
  )
  const closings = db.prepare<[NetworkId], Closing>(
    `SELECT network_id AS networkId, rule, data_key AS dataKey, how, note, closed_on AS closedOn
     FROM attention_closed WHERE network_id = ?`,
  )
  const reopen = db.prepare<[NetworkId, string, string]>(
    'DELETE FROM attention_closed WHERE network_id = ? AND rule = ? AND data_key = ?',
  )
  const close = db.prepare<Closing>(
    `INSERT OR REPLACE INTO attention_closed (network_id, rule, data_key, how, note, closed_on)
     VALUES (@networkId, @rule, @dataKey, @how, @note, @closedOn)`,
  )
  return {
    find: (id: NetworkId): Network | undefined => byId.get(id),
    all: (): Network[] => all.all(),
    ofClient: (id: ClientId): Network[] => ofClient.all(id),
    /** Stores a new network; `on` is the day its first stage counts from. */
    insert: (network: Network, frameOfIt: Frame, on: string): void => {
      insert.run(network)
      saveFrame.run({ ...frameOfIt, networkId: network.id })
      insertStage.run({ networkId: network.id, stage: network.stage, changedOn: on, until: null, note: '' })
    },
    save: (network: Network): void => void update.run(network),
    stages: (id: NetworkId): StageChange[] => stages.all(id),
    saveStages: (id: NetworkId, way: readonly StageChange[]): void => {
      clearStages.run(id)
      for (const change of way) insertStage.run({ ...change, networkId: id })
    },
    delete: (id: NetworkId): void => void remove.run(id),
    /** Networks by when they were last opened, newest first; never opened ones are left out. */
    recent: (limit: number) => recent.all(limit),
    markOpened: (id: NetworkId): void => void open.run(id),
    frame: (id: NetworkId): Frame => {
      const found = frame.get(id)
      if (!found) throw new Error('A network without a frame')
      return found
    },
    saveFrame: (id: NetworkId, changed: Frame): void => void saveFrame.run({ ...changed, networkId: id }),
    closedAttention: (id: NetworkId) => closings.all(id),
    /** Whether the point was closed. */
    reopenAttention: (id: NetworkId, rule: string, dataKey: string): boolean =>
      reopen.run(id, rule, dataKey).changes > 0,
    closeAttention: (closing: Closing): void => void close.run(closing),
  }
}
