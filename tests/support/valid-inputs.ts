import type { FeatureHandlers, Sent } from '../../shared/contract/index.ts'
import {
  ActionItemId,
  ClientId,
  ContractId,
  DecisionId,
  GoalId,
  MeetingId,
  MembershipId,
  NetworkId,
  ParticipantId,
  RoundId,
} from '../../shared/domain/ids.ts'
import { png } from './pictures.ts'
import type { TestStore } from './store.ts'

export type FeatureMethod = keyof FeatureHandlers

const network = NetworkId.parse('N1')
const client = ClientId.parse('C1')
const planned = MeetingId.parse('N1-m5')
const held = MeetingId.parse('N1-m4')
const person = ParticipantId.parse('N1-p04')
const membership = MembershipId.parse('N1-p04-member')
const decision = DecisionId.parse('N1-m4-d1')
const step = ActionItemId.parse('N1-s1')

/** An input that every method accepts on a store with the sample data, prepared by `prepareForInputs`. */
export const validInputs = async ({ ask }: TestStore) => {
  const round = await ask('evaluation.begin', {
    networkId: network,
    instrument: 'R',
    meetingId: held,
    heldOn: '2026-11-16',
  })
  const told = RoundId.parse('N1-m4-P')
  const [comment1] = (await ask('freeText.desk', { roundId: told })).comments
  const [words] = comment1?.sentences ?? []
  if (!comment1 || !words) throw new Error('no free text')
  const written = { roundId: told, commentId: comment1.id }
  const sentence = { commentId: comment1.id, start: words.start }
  const word = words.parts.find(({ unit }) => unit !== null)?.unit?.start ?? 0
  await ask('freeText.approve', { roundId: told, sentences: [sentence], approved: true })
  const values = { R1: 4, R2: null }
  const breach = await ask('breaches.note', { networkId: network })
  const response = await ask('evaluation.addResponse', { roundId: round.id, participantId: person, values })
  await ask('kiosk.start', { roundId: round.id, code: '4711' })
  const comment = await ask('evaluation.addComment', { roundId: round.id, item: 'R14', text: 'Mere tid' })
  const goalRound = await ask('evaluation.begin', {
    networkId: network,
    instrument: 'G',
    meetingId: null,
    heldOn: '2026-11-20',
  })
  const goal = GoalId.parse('N1-g1')
  const owners = (await ask('goals.ofNetwork', { networkId: network })).people
  const ownCode = owners.find(({ participantId }) => participantId === person)?.code ?? ''
  const ladder = {
    text: 'Lytte mere',
    sign: 'De andre taler først',
    steps: ['a', 'b', 'c', 'd', 'e'],
    weight: 2,
    baselineLevel: -2,
    dueOn: '2027-06-30',
    share: 'network',
  } as const
  const draft = await ask('contracts.create', {
    networkId: NetworkId.parse('N2'),
    templateId: 'NET-O',
    language: 'da',
  })
  const { clauseId } = await ask('contracts.addClause', {
    id: draft.contract.id,
    heading: 'Kaffe',
    text: 'Den er varm.',
    behind: null,
  })
  const ownTemplate = await ask('ownTemplates.save', { contractId: draft.contract.id, name: 'Vores egen' })
  const changed = await ask('contracts.setClause', {
    id: draft.contract.id,
    clauseId: 'CL-09',
    change: { included: false },
  })
  const begun = await ask('reviews.begin', { networkId: network, meetingId: held, reviewedOn: '2026-11-20' })
  const review = await ask('reviews.addPoint', { id: begun.id, kind: 'keep', text: 'Tiden til egne sager' })
  const [point] = review.points
  if (!point) throw new Error('no point')
  const lost = await ask('steps.create', {
    networkId: network,
    text: 'Ring',
    responsible: '',
    dueOn: null,
    state: 'open',
  })
  await ask('steps.delete', { id: lost.id })
  const [deleted] = await ask('bin.list', null)
  if (!deleted) throw new Error('nothing in the bin')
  const schoolHoliday = await ask('schoolHolidays.create', {
    name: 'Efterårsferie',
    startsOn: '2026-10-10',
    endsOn: '2026-10-18',
  })
  const { id: note } = await ask('notes.add', {
    subject: { about: 'participant', id: person },
    writtenOn: '2026-11-20',
    text: 'Ringede',
  })
  const { id: contact } = await ask('clients.addContact', { clientId: client, name: 'Bente Dam' })
  const { id: field } = await ask('customFields.create', { label: 'Kost' })
  const { id: pack } = await ask('handoutPacks.create', { name: 'Aften', handouts: ['H15', 'H14'] })
  const { id: post } = await ask('participants.addEmployment', {
    id: person,
    employment: { organisation: 'Gammel Skole', endsOn: '2018-07-31' },
  })
  await ask('networks.closeAttention', { id: network, rule: 'W07', dataKey: 'closed', how: 'noted', note: '' })
  const returned = { file: 0, mark: 'a.b', digest: '0'.repeat(64), values: { 'h15-p1': ['4'] } }
  const signed = ContractId.parse('N1-c1')
  const secondVersion = (await ask('contracts.revise', { id: ContractId.parse('N4-c2') })).contract.id
  const late = { contractId: ContractId.parse('N4-c2'), signer: '' }
  await ask('participants.add', {
    networkId: NetworkId.parse('N4'),
    startsOn: '2026-11-20',
    members: [{ person: { fullName: 'Ny Leder' }, employment: {} }],
  })
  for (const one of (await ask('signatures.of', { contractId: late.contractId })).signers)
    if (one.joinsLater) late.signer = one.key
  const scan = {
    name: 'side 1.png',
    mime: 'image/png',
    base64: png(4, 4).toString('base64'),
    signedOn: '2026-10-01',
  } as const
  await ask('signatures.attachScan', { contractId: signed, signer: person, ...scan })
  const allReport = { about: 'all', audience: 'consultant', from: '2025-11-24', to: '2026-11-24' } as const
  const clientReport = { about: 'network', networkId: network, kind: 'annual', audience: 'client' } as const
  const { id: handedOut } = await ask('reports.handOut', {
    wish: { ...allReport, language: 'da', nextSteps: 'Ring rundt' },
    form: 'pdf',
    handedOn: '2026-11-20',
  })
  const handouts = {
    networkId: network,
    variant: 'public',
    language: 'da',
    personal: false,
    meetingId: planned,
  } as const
  const inputs: { readonly [M in FeatureMethod]: Sent<M> } = {
    'consultant.get': null,
    'consultant.update': { fullName: 'Palle Ravn', minResponses: 6, cvr: '00 10 20 30' },
    'clients.list': null,
    'clients.get': { id: client },
    'clients.create': { name: 'Ny kunde', sector: 'mixed', contactEmail: 'a@b.example' },
    'clients.branding': { id: client },
    'clients.brand': { id: client, change: { accent: '#7A1F3D', contactLine: 'hr@lindehoej.example' } },
    'branding.sample': { clientId: client, language: 'da' },
    'clients.update': { id: client, change: { name: 'Andet navn', note: 'Linje 1\nLinje 2' } },
    'clients.delete': { id: client },
    'clients.addContact': { clientId: client, name: 'Kaj Holt', email: 'kaj@holt.example' },
    'clients.updateContact': { id: contact, change: { phone: '00 00 00 02' } },
    'clients.putContactFirst': { id: contact },
    'clients.clearFirstContact': { clientId: client },
    'clients.removeContact': { id: contact },
    'notes.list': { about: 'client', id: client },
    'notes.add': { subject: { about: 'network', id: network }, writtenOn: '2026-11-24', text: 'Ro på' },
    'notes.update': { id: note, change: { text: 'Skrev' } },
    'notes.delete': { id: note },
    'customFields.list': null,
    'customFields.create': { label: 'Bil' },
    'customFields.rename': { id: field, label: 'Mad' },
    'customFields.reorder': { ids: [field] },
    'customFields.delete': { id: field },
    'customFields.setValue': { participantId: person, fieldId: field, value: 'vegetar' },
    'duplicates.list': null,
    'duplicates.compare': { firstId: person, secondId: ParticipantId.parse('N4-p01') },
    'duplicates.dismiss': { firstId: person, secondId: ParticipantId.parse('N4-p01') },
    'duplicates.merge': {
      keptId: person,
      lostId: ParticipantId.parse('N4-p01'),
      take: ['email', 'employment'],
      takeCustom: [field],
    },
    'networks.list': null,
    'networks.get': { id: network },
    'networks.overview': { id: network },
    'networks.recent': null,
    'networks.markOpened': { id: network },
    'networks.create': { clientId: client, name: 'Nyt netværk', startsOn: '2026-12-01' },
    'networks.update': { id: network, change: { name: 'Nyt navn', startsOn: '2026-08-24' } },
    'networks.updateFrame': { id: network, change: { minMembers: 5, costLimit: null, startsAt: '09:00' } },
    'networks.delete': { id: network },
    'networks.closeAttention': { id: network, rule: 'W07', dataKey: 'a', how: 'noted', note: 'Talt om det' },
    'limits.ofNetwork': { networkId: network },
    'breaches.ofNetwork': { networkId: network },
    'breaches.note': { networkId: network },
    'breaches.close': { id: breach.id },
    'breaches.change': { id: breach.id, notedOn: '2026-11-16', closedOn: '2026-11-20' },
    'breaches.remove': { id: breach.id },
    'limits.set': { networkId: network, indicator: 'IND-01', values: { green: 85, amber: 60 } },
    'limits.reset': { networkId: network, indicator: 'IND-01' },
    'stages.get': { networkId: network },
    'stages.change': {
      networkId: network,
      stage: 'running',
      changedOn: '2026-11-20',
      note: 'Enige om det',
      until: null,
      cancelMeetings: false,
      dropSteps: false,
    },
    'stages.correct': {
      networkId: network,
      stage: 'trial',
      changedOn: '2026-08-24',
      change: { changedOn: '2026-08-25', note: 'Rettet' },
    },
    'stages.takeBack': { networkId: network },
    'reviews.list': { networkId: network },
    'reviews.begin': { networkId: NetworkId.parse('N2'), meetingId: null, reviewedOn: '2026-11-20' },
    'reviews.update': { id: review.id, change: { meetingId: planned } },
    'reviews.addPoint': { id: review.id, kind: 'try', text: 'Kortere oplæg' },
    'reviews.updatePoint': { pointId: point.id, text: 'Korte oplæg' },
    'reviews.movePoint': { pointId: point.id, kind: 'stop', position: 0 },
    'reviews.removePoint': { pointId: point.id },
    'reviews.conclude': {
      id: review.id,
      outcome: 'continue',
      until: null,
      cancelMeetings: false,
      dropSteps: false,
    },
    'reviews.delete': { id: review.id },
    'reflections.sheet': { networkId: network, language: 'en' },
    'reflections.ofNetwork': { networkId: network },
    'forms.check': { language: 'da', forms: [returned] },
    'forms.storeAnswers': { forms: [{ ...returned, participantId: null }] },
    'forms.storeReflections': { forms: [{ ...returned, participantId: person }] },
    'reflections.setAnswer': { networkId: network, participantId: person, item: 'h01.get', value: 'Mere ro' },
    'reflections.clear': { networkId: network, participantId: person },
    'networks.reopenAttention': { id: network, rule: 'W07', dataKey: 'closed' },
    'networks.closedAttention': { id: null },
    'participants.list': { networkId: network },
    'participants.get': { id: person },
    'participants.search': { words: 'skole', limit: 20 },
    'participants.others': { networkId: network },
    'participants.add': {
      networkId: network,
      startsOn: '2026-11-24',
      members: [{ person: { fullName: 'Åse Øst' }, employment: { organisation: 'Skolen', employees: 12 } }],
    },
    'import.known': { networkId: network },
    'import.store': {
      join: { networkId: network, startsOn: '2026-11-24' },
      rows: [
        {
          existingId: ParticipantId.parse('N4-p01'),
          person: {
            fullName: 'Åse Øst',
            nickname: 'Åsen',
            email: 'aase@oest.example',
            phone: '',
            leaderSince: '2019-08-01',
            note: '',
          },
          employment: {
            organisation: 'Skolen',
            position: '',
            employees: 12,
            sector: 'public',
            place: '',
            leadershipLevel: null,
            startsOn: null,
          },
          joinedOn: null,
          leftOn: '2027-01-31',
          custom: [],
        },
      ],
    },
    'import.saveLeftOut': { language: 'da', headings: ['Navn', 'Mail'], rows: [['=1+1', 'a@']] },
    'export.people': { networkId: network, format: 'csv', language: 'da' },
    'export.attendance': { networkId: network, format: 'csv', language: 'en' },
    'participants.join': {
      networkId: network,
      participantId: ParticipantId.parse('N4-p01'),
      startsOn: '2026-11-24',
    },
    'participants.update': { id: person, change: { phone: '00 00 00 01', leaderSince: '2010-01-01' } },
    'participants.updateEmployment': { id: person, change: { employees: 61, sector: 'public' } },
    'participants.changeEmployment': {
      id: person,
      startsOn: '2026-11-01',
      employment: {
        organisation: 'Ny Skole',
        position: 'skoleleder',
        employees: null,
        sector: 'selfGoverning',
        place: '',
        leadershipLevel: 'leaders',
      },
    },
    'participants.addEmployment': { id: person, employment: { organisation: 'Første Skole', startsOn: '2001-08-01' } },
    'participants.correctEmployment': { employmentId: post, change: { position: 'lærer' } },
    'participants.deleteEmployment': { employmentId: post },
    'participants.leave': { membershipId: membership, endsOn: '2026-11-24' },
    'participants.setLeave': {
      membershipId: membership,
      leaves: [{ startsOn: '2026-12-01', endsOn: null }],
    },
    'participants.removeMembership': { membershipId: MembershipId.parse('N2-p99-member') },
    'meetings.plan': { networkId: network },
    'meetings.agendaChoices': null,
    'meetings.create': { networkId: network, date: '2027-06-21', startsAt: '13:00', endsAt: '15:00', place: 'Skolen' },
    'meetings.update': { id: planned, change: { aim: 'At komme videre', place: 'Aulaen' } },
    'meetings.delete': { id: planned },
    'series.propose': {
      networkId: network,
      settings: { firstDate: '2027-01-04', count: 4, rhythm: { unit: 'week', every: 4 }, skipSchool: true },
      edits: { '2027-01-04': { date: '2027-01-05', agendaTemplate: 'A2' }, '2027-02-01': { leftOut: true } },
    },
    'series.shift': { id: planned, date: '2026-12-15', startsAt: '13:00', endsAt: '15:00', laterToo: true },
    'meetings.createSeries': {
      networkId: network,
      meetings: [
        {
          date: '2027-06-21',
          startsAt: '13:00',
          endsAt: '15:00',
          place: 'Skolen',
          agendaTemplate: 'A1',
          roles: [{ role: 'host', participantId: person, externalName: '', agreedFixed: false }],
        },
      ],
    },
    'meetings.move': {
      moves: [{ id: planned, date: '2026-12-15', startsAt: '09:00', endsAt: '11:00', place: 'Skolen' }],
    },
    'meetings.cancel': { id: planned, reason: 'For mange afbud' },
    'meetings.reinstate': { id: planned },
    'schoolHolidays.list': null,
    'schoolHolidays.create': { name: 'Vinterferie', startsOn: '2027-02-13', endsOn: '2027-02-21' },
    'schoolHolidays.update': { id: schoolHoliday.id, change: { name: 'Efterårsferie', endsOn: '2026-10-19' } },
    'schoolHolidays.delete': { id: schoolHoliday.id },
    'schoolHolidays.copyToNextYear': null,
    'roles.suggestions': { meetingId: planned },
    'roles.fill': { networkId: network, meetingId: null },
    'roles.swap': { a: { meetingId: held, role: 'host' }, b: { meetingId: held, role: 'facilitator' } },
    'meetings.setRole': {
      id: planned,
      assignment: { role: 'host', participantId: person, externalName: '', agreedFixed: false },
    },
    'meetings.setFocusPersons': { id: planned, participantIds: [person] },
    'meetings.useAgendaTemplate': { id: planned, template: 'A5' },
    'meetings.setAgenda': { id: planned, agenda: [{ minutes: 15, text: 'Tjek ind', method: 'M01' }] },
    'attendance.set': { meetingId: held, participantId: person, status: 'partial' },
    'attendance.restPresent': { meetingId: held },
    'attendance.cancel': {
      meetingId: planned,
      participantId: person,
      announcedOn: '2026-11-23',
      announcedAt: '08:30',
      reason: 'Ferie',
    },
    'attendance.absences': { meetingId: held },
    'meetings.methodChoices': null,
    'meetings.content': { id: held },
    'meetings.setMinutes': { id: held, text: 'Vi talte om to sager.' },
    'meetings.privateNote': { id: held },
    'meetings.setPrivateNote': { id: held, text: 'Spørg til Dorte' },
    'meetings.sharedMinutes': { id: held },
    'meetings.previewMinutes': { id: held },
    'meetings.exportMinutes': { id: held },
    'decisions.add': { meetingId: held, text: 'Vi mødes hos hinanden' },
    'decisions.update': { id: decision, text: 'Vi begynder til tiden' },
    'decisions.move': { id: decision, to: 1 },
    'decisions.delete': { id: decision },
    'steps.create': { networkId: network, text: 'Ring', responsible: 'Bo', dueOn: '2026-12-01', state: 'open' },
    'steps.update': { id: step, change: { state: 'done', dueOn: null } },
    'steps.delete': { id: step },
    'contracts.templates': { networkId: network },
    'contracts.list': { networkId: network },
    'contracts.get': { networkId: network },
    'contracts.create': { networkId: network, templateId: 'CONF', language: 'en' },
    'contracts.update': { id: draft.contract.id, change: { language: 'en', status: 'shared' } },
    'contracts.setField': { id: draft.contract.id, field: 'contract.purpose', value: 'lære af hinanden' },
    'contracts.setClause': { id: draft.contract.id, clauseId: 'CL-05', change: { included: false, text: 'Kort.' } },
    'contracts.createForMembers': { networkId: network, language: 'da' },
    'contracts.addClause': {
      id: draft.contract.id,
      heading: 'Telefoner',
      text: 'De ligger i tasken hos {{network.name}}.',
      behind: 'CL-17',
    },
    'contracts.updateClause': { id: draft.contract.id, clauseId, change: { heading: 'Kaffe', text: 'Vi skiftes.' } },
    'contracts.moveClause': { id: draft.contract.id, clauseId, behind: null },
    'contracts.removeClause': { id: draft.contract.id, clauseId },
    'word.contract': { networkId: network, draft: false },
    'word.minutes': { meetingId: held },
    'reports.periods': { networkId: network },
    'reports.portfolioPeriods': null,
    'reports.preview': { ...allReport, language: 'da', nextSteps: '' },
    'reports.figures': { ...allReport, language: 'en' },
    'reports.draft': { of: clientReport },
    'reports.write': { of: clientReport, change: { nextSteps: 'Ring til Dorte', comment: 'Det gik' } },
    'reports.namesIn': { of: clientReport, text: 'Dorte ringer' },
    'reports.setWord': { of: clientReport, word: 'Dorte', hidden: false },
    'reports.handedOut': { subject: { about: 'network', networkId: network } },
    'reports.handOut': {
      wish: {
        ...clientReport,
        from: '2025-11-24',
        to: '2026-11-24',
        agreements: false,
        language: 'da',
        nextSteps: 'Ring',
      },
      form: 'paper',
      handedOn: '2026-11-20',
    },
    'reports.deleteHandedOut': { id: handedOut },
    'reports.saveFigure': {
      figure: 'means',
      form: 'svg',
      wish: {
        about: 'network',
        networkId: network,
        kind: 'annual',
        audience: 'client',
        from: '2025-11-24',
        to: '2026-11-24',
        agreements: false,
        language: 'da',
      },
    },
    'reports.export': {
      form: 'docx',
      wish: {
        about: 'network',
        networkId: network,
        kind: 'annual',
        audience: 'client',
        from: '2025-11-24',
        to: '2026-11-24',
        agreements: true,
        language: 'da',
        nextSteps: 'Vi mødes igen i januar.',
      },
    },
    'accession.preview': late,
    'accession.export': late,
    'accession.word': late,
    'contracts.everywhere': null,
    'signatures.of': { contractId: signed },
    'signatures.set': {
      contractId: signed,
      signers: [person],
      change: { sentOn: '2026-09-20', signedOn: '2026-10-01' },
    },
    'signatures.attachScan': { contractId: signed, signer: person, ...scan },
    'signatures.removeScan': { contractId: signed, signer: person },
    'signatures.scan': { contractId: signed, signer: person },
    'signatures.saveScan': { contractId: signed, signer: person },
    'signatures.saveList': { contractId: signed, which: 'all', language: 'da' },
    'contracts.revise': { id: signed },
    'contracts.askAgain': { id: secondVersion, again: ['N4-p02'] },
    'contracts.compare': { id: signed, with: null },
    'contracts.keepWordings': { id: draft.contract.id },
    'ownTemplates.list': null,
    'ownTemplates.save': { contractId: draft.contract.id, name: 'Korte møder' },
    'ownTemplates.saveVersion': { id: ownTemplate.id, contractId: changed.contract.id },
    'ownTemplates.rename': { id: ownTemplate.id, name: 'Vores faste' },
    'ownTemplates.delete': { id: ownTemplate.id },
    'ownTemplates.compare': { id: ownTemplate.id, from: null, to: 1 },
    'contracts.delete': { id: draft.contract.id },
    'contracts.preview': { networkId: network },
    'contracts.export': { networkId: network, draft: false },
    'evaluation.rounds': { networkId: network },
    'retention.get': null,
    'retention.ofNetwork': { networkId: network },
    'retention.soon': null,
    'retention.update': { namedMonths: 3 },
    'retention.run': null,
    'evaluation.portfolio': { clientId: client },
    'evaluation.clientPoints': { clientId: client },
    'evaluation.person': { participantId: person },
    'evaluation.dashboard': { networkId: network },
    'evaluation.result': { roundId: RoundId.parse('N1-m4-P') },
    'evaluation.instrument': { id: 'Y', language: 'en', networkId: network },
    'evaluation.entry': { roundId: round.id },
    'evaluation.due': { networkId: network },
    'evaluation.changeRound': { roundId: round.id, meetingId: null, heldOn: '2026-11-19', language: 'en' },
    'evaluation.begin': { networkId: network, instrument: 'Y', meetingId: null, heldOn: '2026-11-20' },
    'evaluation.addResponse': { roundId: round.id, participantId: null, values },
    'evaluation.updateResponse': { roundId: round.id, id: response.id, participantId: person, values: { R3: 5 } },
    'evaluation.removeResponse': { roundId: round.id, id: response.id },
    'evaluation.addComment': { roundId: round.id, item: 'R14', text: 'Kortere oplæg' },
    'evaluation.removeComment': { roundId: round.id, id: comment.id },
    'evaluation.close': { roundId: round.id },
    'evaluation.reopen': { roundId: RoundId.parse('N1-m4-P') },
    'evaluation.deleteRound': { roundId: round.id },
    'freeText.desk': { roundId: RoundId.parse('N1-m4-P') },
    'freeText.mask': { ...written, start: word, hidden: true },
    'freeText.approve': { roundId: written.roundId, sentences: [sentence], approved: true },
    'freeText.networkApproved': { roundId: written.roundId, sentences: [sentence], on: null },
    'kiosk.start': { roundId: round.id, code: '4711' },
    'evaluation.takeSurvey': {
      roundId: round.id,
      forms: [{ values, comments: [{ item: 'R14', text: 'Mere tid' }] }],
      digest: 'b'.repeat(64),
      layout: { headings: ['Formål', 'Navn'], targets: ['R1', null] },
    },
    'evaluation.isSurveyTaken': { roundId: round.id, digest: 'b'.repeat(64) },
    'evaluation.surveyLayout': { instrument: 'R', headings: ['Formål', 'Navn'] },
    'kiosk.round': null,
    'kiosk.goals': { participantId: person, code: ownCode },
    'kiosk.scoreGoals': { participantId: person, code: ownCode, scores: [{ goalId: goal, level: 1 }] },
    'goals.ofNetwork': { networkId: network },
    'goals.ofPerson': { participantId: person },
    'goals.previewSheets': { networkId: network, participantId: null },
    'goals.exportSheets': { networkId: network, participantId: person },
    'goals.add': { networkId: network, participantId: person, goal: { ...ladder, steps: [...ladder.steps] } },
    'goals.update': { id: goal, goal: { ...ladder, steps: [...ladder.steps] } },
    'goals.revise': { id: goal, goal: { ...ladder, steps: [...ladder.steps] } },
    'goals.remove': { id: goal },
    'goals.score': { roundId: goalRound.id, goalId: goal, level: -1 },
    'kiosk.ownSheet': { share: 'network', participantId: person, goal: { text: 'Lytte mere', sign: '' } },
    'kiosk.answer': { participantId: null, values, comments: [{ item: 'R14', text: 'Mere tid' }] },
    'handoutPacks.create': { name: 'Formiddag', handouts: ['A1', 'H08'] },
    'handoutPacks.update': { id: pack, change: { name: 'Eftermiddag', handouts: ['H08', 'A1'] } },
    'handoutPacks.delete': { id: pack },
    'handouts.lastSelection': { networkId: network },
    'handouts.rememberSelection': {
      networkId: network,
      selection: {
        handouts: ['H14', 'A3'],
        variant: 'public',
        language: 'da',
        personal: true,
        copies: 3,
        onlyPresent: true,
        filling: 'blank',
        print: { form: 'a4', pureBlack: false },
      },
    },
    'handouts.receivers': { networkId: network, meetingId: held, onlyPresent: true },
    'handouts.catalogue': { language: 'da' },
    'handouts.preview': { ...handouts, handout: 'H07' },
    'handouts.count': { ...handouts, handouts: ['H07'], copies: 2 },
    'batch.export': {
      networkIds: [network, NetworkId.parse('N2')],
      language: 'da',
      handouts: {
        handouts: ['H15'],
        variant: null,
        personal: true,
        copies: 1,
        filling: 'prefilled',
        print: { form: 'a4', pureBlack: false },
      },
      contract: true,
      minutes: true,
      division: 'participant',
      naming: 'numbers',
      withKey: true,
    },
    'handouts.pages': { ...handouts, handouts: ['H07'], copies: 2 },
    'handouts.printPreview': {
      ...handouts,
      handouts: ['H07', 'M01'],
      copies: 2,
      print: { form: 'cards', pureBlack: true },
    },
    'handouts.export': { ...handouts, handouts: ['H07'], copies: 1, filling: 'blank' },
    'today.get': null,
    'calendar.meetings': { from: '2026-11-30', to: '2027-01-03' },
    'calendar.holidays': { from: '2026-11-30', to: '2027-01-03' },
    'calendar.exportable': { kind: 'network', id: network },
    'calendar.export': {
      scope: { kind: 'meeting', id: planned },
      content: 'meetings',
      language: 'da',
      withName: true,
      reminder: true,
    },
    'find.all': { text: 'skole', only: null },
    'sample.load': null,
    'sample.remove': null,
    'group.goals': { id: network },
    'group.network': { id: network },
    'group.overview': { id: network },
    'group.evaluation': { id: network },
    'group.words': { id: network },
    'group.meetings': { id: network },
    'group.frame': { id: network },
    'group.contract': { id: network },
    'group.saveReport': { id: network, kind: 'trial', form: 'pdf' },
    'group.room': { meetingId: planned },
    'group.setFocusPersons': { meetingId: planned, participantIds: [person] },
    'group.setStep': { id: step, state: 'done' },
    'history.state': null,
    'history.undo': { id: null },
    'history.redo': null,
    'bin.list': null,
    'bin.restore': { id: deleted.id },
    'bin.remove': { id: deleted.id },
    'bin.empty': null,
  }
  return inputs
}
