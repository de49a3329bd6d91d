import { describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/index.ts'
import { MeetingId, NetworkId, ParticipantId } from '../../shared/domain/ids.ts'
import { CANARY, plantIn } from '../support/canary.ts'
import { openTestStore } from '../support/store.ts'

const networks = ['N1', 'N2', 'N3', 'N4'].map((id) => NetworkId.parse(id))

/** Texts that a group knows or has made itself. Everything else that is written anywhere is the consultant's. */
const seenByGroup: ReadonlySet<string> = new Set([
  'network.name',
  'participant.full_name',
  'employment.organisation',
  'employment.position',
  'employment.place',
  'meeting.place',
  'meeting.aim',
  'meeting.minutes',
  'agenda_item.text',
  'role_assignment.external_name',
  // The sentences that the consultant lets the group read.
  'approved_sentence.text',
  'action_item.text',
  'action_item.responsible',
  'decision.text',
  'frame.frequency_note',
  'frame.fixed_place',
  // The contract is between the members and names those who stand behind it.
  'contract_field.value',
  'contract_clause.text',
  'client.name',
  'client.sponsor_name',
  'client.sponsor_title',
  'consultant.full_name',
  'consultant.title',
  'consultant.company',
])
const seed = `
  INSERT INTO note (id, network_id, written_on, text) SELECT 'n-' || id, id, '2026-11-20', 'x' FROM network;
  INSERT INTO note (id, participant_id, written_on, text) SELECT 'p-' || id, id, '2026-11-20', 'x' FROM participant;
  INSERT OR REPLACE INTO reflection (participant_id, network_id, item, value)
    SELECT participant_id, network_id, 'H01-1', 'x' FROM membership;
  INSERT OR REPLACE INTO meeting_private_note (meeting_id, text) SELECT id, 'x' FROM meeting;
  INSERT INTO custom_field (id, label, position) VALUES ('f1', 'x', 0);
  INSERT INTO custom_value (participant_id, field_id, value) SELECT id, 'f1', 'x' FROM participant;
  INSERT INTO client_contact (id, client_id, name) SELECT 'c-' || id, id, 'x' FROM client;
  INSERT INTO attention_closed (network_id, rule, data_key, how, note, closed_on)
    SELECT id, 'W01', 'k', 'noted', 'x', '2026-11-20' FROM network;
`

describe('what a group may see of itself', () => {
  let store: ReturnType<typeof openTestStore>

  const answers = async (): Promise<{ method: string; text: string }[]> => {
    const found: { method: string; text: string }[] = []
    const keep = async (method: string, input: unknown): Promise<void> => {
      const result = await store.call(method, input)
      if (result.ok) found.push({ method, text: JSON.stringify(result.value) })
      else expect(result.failure).toMatchObject({ kind: 'rejected', code: 'contract-not-found' })
    }
    const asked = Object.keys(contract).filter((name) => name.startsWith('group.') && !/^group\.(set|save)/.test(name))
    for (const method of asked.filter((name) => name !== 'group.room'))
      for (const id of networks) await keep(method, { id })
    for (const { id } of networks.flatMap((network) => store.stores.meetings.ofNetwork(network)))
      await keep('group.room', { meetingId: id })
    return found
  }

  test('has no word that the consultant wrote, wherever it is stored', async () => {
    store = openTestStore()
    await store.ask('sample.load', null)
    store.db.exec(seed)
    const planted = plantIn(store.db, seenByGroup)
    expect(planted).toEqual(
      expect.arrayContaining([
        'note.text',
        'reflection.value',
        'meeting_private_note.text',
        'attendance.reason',
        'meeting.cancel_reason',
        'participant.email',
        'participant.phone',
        'participant.note',
        'client.contact_email',
        'client.note',
        'client_contact.name',
        'custom_value.value',
        'comment.text',
        'attention_closed.note',
        'personal_goal.text',
        'personal_goal.sign',
        'personal_goal.step_minus2',
        'personal_goal.step_plus2',
      ]),
    )
    const all = await answers()
    expect(all.length).toBeGreaterThan(30)
    expect(all.filter(({ text }) => text.includes(CANARY)).map(({ method }) => method)).toEqual([])
  })

  test('has no answer of a person, no balance of one, no point of attention and no role load', async () => {
    store = openTestStore()
    await store.ask('sample.load', null)
    const all = await answers()
    for (const { method, text } of all) {
      for (const key of ['givers', 'shared', 'attention', 'roleLoad', 'comments', 'responses', 'values', 'reason'])
        expect(`${method} ${text}`).not.toContain(`"${key}"`)
    }
    const evaluation = await store.ask('group.evaluation', { id: NetworkId.parse('N4') })
    expect(evaluation.series.map(({ dimension }) => dimension)).not.toContain('facilitation')
  })

  test('a balance that one person turned amber is shown by its mean alone', async () => {
    store = openTestStore()
    await store.ask('sample.load', null)
    for (const id of networks) {
      const { indicators } = await store.ask('networks.overview', { id })
      const seen = (await store.ask('group.overview', { id })).indicators.balance
      const counts = { more: 0, even: 0, less: 0 }
      const status = id === 'N2' ? 'red' : 'green'
      expect(seen).toEqual({ ...indicators.balance, ...counts, status, countStatus: status, personSignal: false })
    }
  })

  test('steps that the consultant has taken on are not the group’s', async () => {
    store = openTestStore()
    await store.ask('sample.load', null)
    const id = NetworkId.parse('N1')
    const { steps } = await store.ask('meetings.plan', { networkId: id })
    expect(steps.map(({ text }) => text)).toContain('Tal med Dorte om udbytte')
    const seen = await store.ask('group.meetings', { id })
    expect(seen.steps.map(({ text }) => text)).not.toContain('Tal med Dorte om udbytte')
    expect(seen.steps.map(({ text }) => text)).toContain('Aftal kortere oplæg på næste møde')
  })
})

describe('the room', () => {
  test('counts cases of meetings before this one, and a focus person is chosen without an answer', async () => {
    const store = openTestStore()
    await store.ask('sample.load', null)
    const meetingId = MeetingId.parse('N1-m5')
    const before = await store.ask('group.room', { meetingId })
    const withCase = before.people.filter(({ cases }) => cases > 0)
    expect(withCase.length).toBe(7)
    const chosen = before.people.find(({ cases }) => cases === 0)?.participantId ?? ParticipantId.parse('none')
    expect(await store.ask('group.setFocusPersons', { meetingId, participantIds: [chosen] })).toBeNull()
    const after = await store.ask('group.room', { meetingId })
    expect(after.people.filter(({ today }) => today).map(({ participantId }) => participantId)).toEqual([chosen])
    // The case of today counts as one when the meeting has been held, not before.
    expect(after.people.find(({ participantId }) => participantId === chosen)?.cases).toBe(0)
    expect(
      await store.refusal('group.setFocusPersons', { meetingId, participantIds: [ParticipantId.parse('N4-p01')] }),
    ).toBe('not-a-member')
  })

  test('has a method’s steps fitted to the minutes of its item', async () => {
    const store = openTestStore()
    await store.ask('sample.load', null)
    const id = MeetingId.parse('N1-m5')
    await store.ask('meetings.setAgenda', { id, agenda: [{ minutes: 30, text: 'Sag', method: 'M02' }] })
    const { items } = await store.ask('group.room', { meetingId: id })
    expect(items[0]?.method?.steps).toHaveLength(7)
    expect(items[0]?.method?.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(30)
    expect(items[0]?.method?.materials).toContain('Min sag')
  })
})
