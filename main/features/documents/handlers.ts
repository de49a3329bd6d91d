import { handout as handoutOf } from '../../../shared/content/index.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { minutesWords } from '../../../shared/documents/minutes-text.ts'
import { inPrintForm, sidesOf } from '../../../shared/documents/print-forms/index.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { contractDocument } from '../contracts/contract-document.ts'
import { type WhichContract, whichContract } from '../contracts/which-contract.ts'
import { foundMeeting, foundNetwork } from '../found.ts'
import { sharedMinutes } from '../meetings/shared-minutes.ts'
import { editionOf } from '../networks/edition.ts'
import { handoutChoices, nameOfSheets, packChoices } from './catalogue.ts'
import { documentFacts } from './document-facts.ts'
import { pdfName } from './file-name.ts'
import { fileWords, handoutFacts } from './handout-facts.ts'
import { meetingFor } from './meeting-values.ts'
import { layOutBatch, layOutContract, layOutHandout, layOutMinutes, printPdf } from './print.ts'
import { asOne, inCopies, printPreviewHandlers } from './print-preview.ts'
import { receivers } from './receivers.ts'

const PDF = 'application/pdf'

export const documentHandlers = (context: Context, { saveFile }: Pick<Platform, 'saveFile'>) => {
  const { stores } = context
  const contractOf = (which: WhichContract) => whichContract(stores, which)

  const minutesSheet = async (id: MeetingId) => {
    const minutes = sharedMinutes(context, id)
    const { networkId } = foundMeeting(stores, id)
    const facts = documentFacts(context, networkId, editionOf(stores, foundNetwork(stores, networkId)))
    return { minutes, facts, sheet: await layOutMinutes(minutes, facts) }
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
      const facts = handoutFacts(context, options)
      const copies = options.personal ? receivers(context, options).length : options.copies
      const pages: number[] = []
      for (const id of options.handouts) pages.push((await layOutHandout(handoutOf(id), facts)).pages.length)
      return { pages: sidesOf(pages, copies, options.print), copies }
    },
    'handouts.export': async (options, task) => {
      const facts = handoutFacts(context, options)
      const names = receivers(context, options).map(({ fullName }) => fullName)
      if (options.personal && names.length === 0) throw new Rejection('no-members')
      const sheets = await layOutBatch(
        { handouts: options.handouts.map(handoutOf), names, copies: options.copies },
        facts,
        task,
      )
      const words = fileWords(options)
      const { handouts, language } = options
      const name = nameOfSheets(handouts, stores.handoutPacks.all(), language)
      const title = name ?? words.sheets(handouts.length)
      const { bytes, pages } = await printPdf(
        [...inPrintForm(inCopies(sheets, options), options.print)],
        { title, author: facts.consultantName, day: context.today() },
        task,
      )
      const count = options.personal ? words.participants(names.length) : words.copies(options.copies)
      const savedAs = await saveFile(pdfName([facts.networkName, title, count]), bytes, PDF)
      return { savedAs, pages, bytes: bytes.length }
    },
    'meetings.previewMinutes': async ({ id }) => (await minutesSheet(id)).sheet,
    'meetings.exportMinutes': async ({ id }, task) => {
      const { minutes, facts, sheet } = await minutesSheet(id)
      const { title } = minutesWords(minutes)
      const about = { title: `${title} · ${minutes.networkName}`, author: facts.consultantName, day: context.today() }
      const { bytes, pages } = await printPdf([sheet], about, task)
      const name = pdfName([minutes.networkName, title, minutes.date])
      return { savedAs: await saveFile(name, bytes, PDF), pages, bytes: bytes.length }
    },
    'contracts.preview': async (which) => {
      const { contract, facts } = contractDocument(context, contractOf(which))
      return await layOutContract(contract, facts)
    },
    'contracts.export': async ({ draft, ...which }, task) => {
      const contract = contractOf(which)
      const { facts, day, ...document } = contractDocument(context, contract, draft)
      const missing = document.missing.map((field) => field.label)
      if (missing.length > 0 && !draft) throw new Rejection('contract-incomplete', { missing })
      const sheet = await layOutContract(document.contract, facts)
      const words = fileWords(contract)
      const { title } = document.contract
      const { bytes, pages } = await printPdf([sheet], { title, author: facts.consultantName, day }, task)
      const version = contract.version > 1 ? words.version(contract.version) : ''
      const name = pdfName([facts.networkName, title, version, draft ? words.draft : ''])
      return { savedAs: await saveFile(name, bytes, PDF), pages, bytes: bytes.length }
    },
  } satisfies Partial<FeatureHandlers>
}
