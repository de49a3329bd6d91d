import { parseArgs } from 'node:util'
import type { PrintForm } from '../../shared/contract/documents.ts'
import { ReportAudience, ReportForm, type ReportKind } from '../../shared/contract/report-kinds.ts'
import { IsoDate } from '../../shared/domain/values.ts'
import type { Terminal } from '../../shared/i18n/terminal.da.ts'

/** What a command line asks for. */
export type Wish =
  | { readonly kind: 'help' }
  | { readonly kind: 'list'; readonly demo: boolean; readonly language: 'da' | 'en' }
  | {
      readonly kind: 'contract'
      readonly demo: boolean
      readonly network: string
      readonly out: string
      readonly draft: boolean
    }
  | ({ readonly kind: 'report'; readonly demo: boolean; readonly out: string } & ReportOptions)
  | ({
      readonly kind: 'handouts'
      readonly demo: boolean
      readonly network: string
      readonly out: string
    } & HandoutWish)

export type ReportOptions = {
  /** `portfolio`: the networks of `client`, or all where none is named. */
  readonly report: ReportKind | 'portfolio'
  readonly audience: ReportAudience
  readonly network: string | undefined
  readonly client: string | undefined
  /** Undefined: as the app proposes. */
  readonly from: string | undefined
  readonly to: string | undefined
  readonly form: ReportForm
  readonly language: 'da' | 'en'
  readonly agreements: boolean
  readonly next: string
  readonly black: boolean
}

export type HandoutWish = {
  readonly pack: string | undefined
  /** Ids in capitals; empty when a pack is asked for. */
  readonly handouts: readonly string[]
  readonly language: 'da' | 'en'
  /** Undefined: the edition of the network's sector. */
  readonly variant: 'public' | 'private' | undefined
  readonly names: boolean
  readonly blank: boolean
  /** Forms to fill in on a screen and send back. */
  readonly forms: boolean
  readonly onlyPresent: boolean
  readonly form: PrintForm
  readonly black: boolean
  readonly branding: boolean
  /** A folder with a file for each participant, instead of one file. */
  readonly folder: boolean
}

/** The command line was not understood; the message is the sentence to show. */
export class UsageError extends Error {}

const known = {
  help: { type: 'boolean', short: 'h' },
  list: { type: 'boolean' },
  demo: { type: 'boolean' },
  network: { type: 'string' },
  pack: { type: 'string' },
  handouts: { type: 'string' },
  contract: { type: 'boolean' },
  draft: { type: 'boolean' },
  report: { type: 'string' },
  audience: { type: 'string' },
  client: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  form: { type: 'string' },
  agreements: { type: 'boolean' },
  next: { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
  variant: { type: 'string' },
  names: { type: 'boolean' },
  blank: { type: 'boolean' },
  forms: { type: 'boolean' },
  'only-present': { type: 'boolean' },
  booklet: { type: 'boolean' },
  cards: { type: 'boolean' },
  black: { type: 'boolean' },
  branding: { type: 'boolean' },
  folder: { type: 'boolean' },
} as const

/** Reads a command line (without the program's own name). Throws UsageError. */
export const readOptions = (line: readonly string[], words: Terminal): Wish => {
  const given = parse(line, words)
  if (given.help || line.length === 0) return { kind: 'help' }

  const demo = given.demo ?? false
  const { language = 'da', variant, network, out, pack, handouts } = given
  if (language !== 'da' && language !== 'en') throw new UsageError(words.badLanguage)
  if (variant !== undefined && variant !== 'public' && variant !== 'private') throw new UsageError(words.badVariant)
  if (given.list) return { kind: 'list', demo, language }

  if (given.report !== undefined) return reportWish(given, { demo, language }, words)

  if (!network) throw new UsageError(words.missingOption({ option: '--network' }))
  if (!given.contract && !pack && !handouts) {
    throw new UsageError(words.missingOption({ option: '--pack, --handouts, --contract' }))
  }
  if (!out) throw new UsageError(words.outMissing)
  if (given.contract) return { kind: 'contract', demo, network, out, draft: given.draft ?? false }
  if (given.booklet && given.cards) throw new UsageError(words.notBoth({ one: '--booklet', other: '--cards' }))
  // A form is a sheet on a screen: what is about paper and about one large file says nothing there.
  for (const other of ['blank', 'booklet', 'cards', 'black', 'folder'] as const)
    if (given.forms && given[other]) throw new UsageError(words.notBoth({ one: '--forms', other: `--${other}` }))
  if (given.folder && given['only-present'])
    throw new UsageError(words.notBoth({ one: '--folder', other: '--only-present' }))
  const chosen = (handouts ?? '').split(',').map((id) => id.trim().toUpperCase())
  return {
    kind: 'handouts',
    demo,
    network,
    out,
    pack,
    handouts: chosen.filter((id) => id !== ''),
    language,
    variant,
    names: given.names ?? true,
    blank: given.blank ?? false,
    forms: given.forms ?? false,
    onlyPresent: given['only-present'] ?? false,
    form: given.booklet ? 'booklet' : given.cards ? 'cards' : 'a4',
    black: given.black ?? false,
    branding: given.branding ?? true,
    folder: given.folder ?? false,
  }
}

/** One of some words, or a sentence that names them. */
const oneOf = <T extends string>(
  given: string | undefined,
  option: string,
  among: readonly T[],
  words: Terminal,
): T => {
  const found = among.find((one) => one === given)
  if (found === undefined) throw new UsageError(words.oneOf({ option, among: among.join(', ') }))
  return found
}

/** A day as `2026-11-24`; anything else is refused with a sentence. */
const dayOf = (given: string | undefined, option: string, words: Terminal): string | undefined => {
  if (given !== undefined && !IsoDate.safeParse(given).success) throw new UsageError(words.badDay({ option }))
  return given
}

const kinds = ['trial', 'half-year', 'annual', 'portfolio'] as const

/** A report: whom it is for has to be said. */
function reportWish(
  given: ReturnType<typeof parse>,
  { demo, language }: { readonly demo: boolean; readonly language: 'da' | 'en' },
  words: Terminal,
): Extract<Wish, { kind: 'report' }> {
  const kind = oneOf(given.report, '--report', kinds, words)
  const audience = oneOf(given.audience, '--audience', ReportAudience.options, words)
  const { network, client, out } = given
  if (!out) throw new UsageError(words.outMissing)
  if (kind !== 'portfolio' && !network) throw new UsageError(words.missingOption({ option: '--network' }))
  if (kind === 'portfolio') {
    if (audience === 'group') throw new UsageError(words.portfolioNotForGroup)
    if (audience === 'client' && !client) throw new UsageError(words.missingOption({ option: '--client' }))
  }
  return {
    kind: 'report',
    demo,
    report: kind === 'half-year' ? 'halfYear' : kind,
    audience,
    network,
    client,
    from: dayOf(given.from, '--from', words),
    to: dayOf(given.to, '--to', words),
    form: oneOf(given.form ?? 'pdf', '--form', ReportForm.options, words),
    language,
    agreements: given.agreements ?? false,
    next: given.next ?? '',
    black: given.black ?? false,
    out,
  }
}

const parse = (line: readonly string[], words: Terminal) => {
  try {
    return parseArgs({ args: [...line], options: known, allowNegative: true }).values
  } catch (error) {
    const option = /'([^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? line.join(' ')
    throw new UsageError(words.unknownOption({ option }))
  }
}
