import { handout as handoutOf } from '../../../shared/content/index.ts'
import type { BatchWish, SavedFolder } from '../../../shared/contract/batch.ts'
import type { TaskContext } from '../../../shared/contract/define.ts'
import { minutesWords } from '../../../shared/documents/minutes-text.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Network } from '../../../shared/domain/network.ts'
import { writeCsv } from '../../../shared/exchange/write-csv.ts'
import type { Context } from '../context.ts'
import { contractDocument } from '../contracts/contract-document.ts'
import { askedContract } from '../contracts/which-contract.ts'
import { nameOfSheets } from '../documents/catalogue.ts'
import { documentFacts } from '../documents/document-facts.ts'
import { pdfName } from '../documents/file-name.ts'
import { fileWords, handoutFacts } from '../documents/handout-facts.ts'
import { printed } from '../documents/print.ts'
import { memberNames } from '../documents/receivers.ts'
import { planForms } from '../forms/make-forms.ts'
import { foundNetwork } from '../found.ts'
import { sharedMinutes } from '../meetings/shared-minutes.ts'
import { editionOf } from '../networks/edition.ts'
import type { PlannedFile } from './export-folder.ts'

type LeftOut = SavedFolder['leftOut'][number]['what']
type Planned = { readonly files: PlannedFile[]; readonly leftOut: LeftOut[] }
type Wish = Omit<BatchWish, 'networkIds'>
type Found = { readonly context: Context; readonly network: Network; readonly folder: readonly string[] }

/** What a folder will hold of one network; nothing is laid out before a file's turn comes. */
export function planNetwork(context: Context, id: NetworkId, wish: Wish, folder: readonly string[]): Planned {
  const found: Found = { context, network: foundNetwork(context.stores, id), folder }
  const parts = [
    wish.handouts && planHandouts(found, wish, wish.handouts),
    wish.contract && planContract(found),
    wish.minutes && planMinutes(found),
  ].filter((part) => part !== null && part !== false)
  return { files: parts.flatMap(({ files }) => files), leftOut: parts.flatMap(({ leftOut }) => leftOut) }
}

const none = (what: LeftOut): Planned => ({ files: [], leftOut: [what] })

function planHandouts(
  { context, network, folder }: Found,
  { language, division, naming, withKey }: Wish,
  wish: NonNullable<Wish['handouts']>,
): Planned {
  const { variant, ...rest } = wish
  const options = {
    ...rest,
    language,
    variant: variant ?? editionOf(context.stores, network).variant,
    networkId: network.id,
    meetingId: null,
    receivers: null,
    onlyPresent: false,
  }
  const names = options.personal ? memberNames(context, network.id) : []
  if (options.personal && names.length === 0) return none('noMembers')
  const words = fileWords({ language })
  const packs = context.stores.handoutPacks.all()
  const title = nameOfSheets(options.handouts, packs, language) ?? words.sheets(options.handouts.length)
  const handouts = options.handouts.map(handoutOf)
  const print = async (receivers: readonly string[], task: TaskContext) =>
    await printed(
      {
        kind: 'handouts',
        handouts,
        names: receivers,
        copies: options.copies,
        facts: handoutFacts(context, options),
        print: options.print,
      },
      { title, author: context.stores.consultant.get().fullName, day: context.today() },
      task,
    )
  const file = (name: readonly string[], make: PlannedFile['make']): PlannedFile => ({
    path: [...folder, pdfName(name)],
    about: network.name,
    make,
  })
  const isForm = options.filling === 'fillable'
  if (!isForm && (division === 'pack' || names.length === 0)) {
    const count = options.personal ? words.participants(names.length) : words.copies(options.copies)
    const make = async (task: TaskContext) => await print(names, task)
    return { files: [file([network.name, title, count], make)], leftOut: [] }
  }
  const called = (name: string) =>
    naming === 'names' ? name : words.participantNumber(Math.max(0, names.indexOf(name)) + 1)
  // A form is a file of its own, whatever the division: fields of two would be told apart by nobody.
  const files = isForm
    ? planForms(context, options).map(({ handout, person, job }) => {
        const sheet = handoutOf(handout).title[language]
        const about = { title: sheet, author: context.stores.consultant.get().fullName, day: context.today() }
        return file([sheet, person ? called(person.fullName) : ''], async (task) => printed(job(), about, task))
      })
    : names.map((name) => file([title, called(name)], async (task) => print([name], task)))
  const key: PlannedFile = {
    path: [...folder, `${words.key}.csv`],
    about: network.name,
    make: async () => {
      const rows = names.map((name, at) => [words.participantNumber(at + 1), name])
      const table = { headings: [words.fileHeading, words.nameHeading], rows }
      return { bytes: Buffer.from(writeCsv(table, language), 'utf8'), pages: 0 }
    },
  }
  const needsKey = naming === 'numbers' && withKey && names.length > 0
  return { files: needsKey ? [...files, key] : files, leftOut: [] }
}

function planContract({ context, network, folder }: Found): Planned {
  const contract = askedContract(context.stores, { networkId: network.id })
  if (!contract) return none('noContract')
  const document = contractDocument(context, contract)
  if (document.missing.length > 0) return none('contractIncomplete')
  const { title } = document.contract
  const version = contract.version > 1 ? fileWords(contract).version(contract.version) : ''
  const { contract: text, facts, day } = document
  const make = async (task: TaskContext) =>
    await printed({ kind: 'contract', contract: text, facts }, { title, author: facts.consultantName, day }, task)
  return { files: [{ path: [...folder, pdfName([title, version])], about: network.name, make }], leftOut: [] }
}

function planMinutes({ context, network, folder }: Found): Planned {
  const { stores } = context
  const written = stores.meetings
    .ofNetwork(network.id)
    .filter(
      ({ id, status }) =>
        status === 'held' && (stores.minutes.of(id) !== '' || stores.decisions.ofMeeting(id).length > 0),
    )
  if (written.length === 0) return none('noMinutes')
  const files = written.map(({ id }): PlannedFile => {
    const minutes = sharedMinutes(context, id)
    const { title } = minutesWords(minutes)
    return {
      path: [...folder, pdfName([title, minutes.date])],
      about: network.name,
      make: async (task) => {
        const facts = documentFacts(context, network.id, editionOf(stores, network))
        const about = { title: `${title} · ${network.name}`, author: facts.consultantName, day: context.today() }
        return await printed({ kind: 'minutes', minutes, facts }, about, task)
      },
    }
  })
  return { files, leftOut: [] }
}
