import { handout as handoutOf } from '../../../shared/content/index.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { minutesWords } from '../../../shared/documents/minutes-text.ts'
import { inPrintForm, sidesOf } from '../../../shared/documents/print-forms/index.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { contractDocument } from '../contracts/contract-document.ts'
import { named } from '../contracts/field-names.ts'
import { type WhichContract, whichContract } from '../contracts/which-contract.ts'
import { countForms, exportForms } from '../forms/export-forms.ts'
import { foundMeeting, foundNetwork } from '../found.ts'
import { sharedMinutes } from '../meetings/shared-minutes.ts'
import { editionOf } from '../networks/edition.ts'
import { handoutChoices, nameOfSheets, packChoices } from './catalogue.ts'
import { documentFacts } from './document-facts.ts'
import { pdfName } from './file-name.ts'
import { fileWords, handoutFacts } from './handout-facts.ts'
import { meetingFor } from './meeting-values.ts'
import { layOutContract, layOutHandout, layOutMinutes, type Printing, printing } from './print.ts'
import { asOne, printPreviewHandlers } from './print-preview.ts'
import { receivers } from './receivers.ts'

const PDF = 'application/pdf'

export const documentHandlers = (context: Context, platform: Pick<Platform, 'saveFile' | 'saveFolder'>) => {
  const { saveFile } = platform
  const { stores } = context
  const contractOf = (which: WhichContract) => whichContract(stores, which)

  const minutesFacts = (id: MeetingId) => {
    const minutes = sharedMinutes(context, id)
    const { networkId } = foundMeeting(stores, id)
    const facts = documentFacts(context, networkId, editionOf(stores, foundNetwork(stores, networkId)))
    return { minutes, facts }
  }

  const saved = async (name: string, { content, made }: Printing) => {
    const savedAs = await saveFile(name, content, PDF)
    return { savedAs, ...made() }
  }

  return {
    ...printPreviewHandlers(context),
    'handouts.catalogue': ({ language }) => ({
      handouts: handoutChoices(language),
      packs: packChoices(stores.handoutPacks.all(), language),
    }),
    'handouts.preview': async ({ handout, ...options }) => {
      const facts = handoutFacts(context, options)
      const [first] = receivers(context, options)
      const sheet = await layOutHandout(
        handoutOf(handout),
        first ? { ...facts, participantName: first.fullName } : facts,
      )
      return asOne([...inPrintForm([[sheet]], options.print)])
    },
    'handouts.receivers': (asked) => {
      foundNetwork(stores, asked.networkId)
      const meeting = meetingFor(context, asked.networkId, asked.meetingId)
      const people = receivers(context, { ...asked, personal: true, receivers: null })
      return {
        people: people.map(({ id, fullName }) => ({ id, name: fullName })),
        meeting: meeting ? (meeting.status === 'held' ? 'held' : 'planned') : null,
      }
    },
    'handouts.count': async (options) => {
      if (options.filling === 'fillable') return await countForms(context, options)
      const facts = handoutFacts(context, options)
      const copies = options.personal ? receivers(context, options).length : options.copies
      const pages: number[] = []
      for (const id of options.handouts) pages.push((await layOutHandout(handoutOf(id), facts)).pages.length)
      return { pages: sidesOf(pages, copies, options.print), copies }
    },
    'handouts.export': async (options, task) => {
      if (options.filling === 'fillable') return await exportForms(context, platform, options, task)
      const facts = handoutFacts(context, options)
      const names = receivers(context, options).map(({ fullName }) => fullName)
      if (options.personal && names.length === 0) throw new Rejection('no-members')
      const words = fileWords(options)
      const { handouts, language } = options
      const name = nameOfSheets(handouts, stores.handoutPacks.all(), language)
      const title = name ?? words.sheets(handouts.length)
      const { print, copies } = options
      const job = { kind: 'handouts', handouts: handouts.map(handoutOf), names, copies, facts, print } as const
      const file = printing(job, { title, author: facts.consultantName, day: context.today() }, task)
      const count = options.personal ? words.participants(names.length) : words.copies(options.copies)
      return await saved(pdfName([facts.networkName, title, count]), file)
    },
    'meetings.previewMinutes': async ({ id }) => {
      const { minutes, facts } = minutesFacts(id)
      return await layOutMinutes(minutes, facts)
    },
    'meetings.exportMinutes': async ({ id }, task) => {
      const { minutes, facts } = minutesFacts(id)
      const { title } = minutesWords(minutes)
      const about = { title: `${title} · ${minutes.networkName}`, author: facts.consultantName, day: context.today() }
      const file = printing({ kind: 'minutes', minutes, facts }, about, task)
      return await saved(pdfName([minutes.networkName, title, minutes.date]), file)
    },
    'contracts.preview': async (which) => {
      const { contract, facts } = contractDocument(context, contractOf(which))
      return await layOutContract(contract, facts)
    },
    'contracts.export': async ({ draft, ...which }, task) => {
      const contract = contractOf(which)
      const { facts, day, ...document } = contractDocument(context, contract, draft)
      const missing = named(context, document.missing).map(({ label }) => label)
      if (missing.length > 0 && !draft) throw new Rejection('contract-incomplete', { missing })
      const words = fileWords(contract)
      const { title } = document.contract
      const about = { title, author: facts.consultantName, day }
      const file = printing({ kind: 'contract', contract: document.contract, facts }, about, task)
      const version = contract.version > 1 ? words.version(contract.version) : ''
      const name = pdfName([facts.networkName, title, version, document.contract.draft ? words.draft : ''])
      return await saved(name, file)
    },
  } satisfies Partial<FeatureHandlers>
}
