import type { Variant } from '../../shared/content/schema.ts'
import type { PackChoice } from '../../shared/contract/documents.ts'
import type { Answer, MethodName, Sent } from '../../shared/contract/index.ts'
import type { Failure } from '../../shared/contract/result.ts'
import type { NetworkId } from '../../shared/domain/ids.ts'
import type { Terminal } from '../../shared/i18n/terminal.da.ts'
import type { App } from '../app.ts'
import { type HandoutWish, UsageError, type Wish } from './options.ts'

/** A call was refused or went wrong. */
export class CallRefused extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }
}

type Surroundings = { readonly app: App; readonly words: Terminal; readonly say: (line: string) => void }
type WishOf<K extends Wish['kind']> = Extract<Wish, { kind: K }>

/** A pack by its id, or by its name in whatever case. */
const packNamed = (packs: readonly PackChoice[], wanted: string): PackChoice | undefined => {
  const key = (name: string) => name.trim().toLocaleLowerCase('da')
  return packs.find(({ id }) => id === wanted) ?? packs.find(({ title }) => key(title) === key(wanted))
}

/** How the sheets of a wish come out, whether into a file or a folder. */
const lookOf = ({ names, blank, forms, form, black, branding }: HandoutWish) =>
  ({
    personal: names,
    copies: 1,
    filling: forms ? 'fillable' : blank ? 'blank' : 'prefilled',
    print: { form, pureBlack: black },
    branded: branding,
  }) as const

/** Carries out a wish over the open app. Throws CallRefused and UsageError. */
export const perform = (wish: Exclude<Wish, { kind: 'help' }>, { app, words, say }: Surroundings): Promise<void> => {
  const call = async <M extends MethodName>(method: M, input: Sent<M>): Promise<Answer<M>> => {
    const result = await app.dispatch(method, input)
    if (!result.ok) throw new CallRefused(result.failure)
    return result.value as Answer<M>
  }

  /** A network by id, by name, or by its place in the list as `N1`. */
  const findNetwork = async (wanted: string) => {
    const networks = await call('networks.list', null)
    const key = wanted.trim().toLocaleLowerCase('da')
    const found =
      networks.find(({ id }) => id === wanted) ??
      networks.find(({ name }) => name.toLocaleLowerCase('da') === key) ??
      networks[Number(/^n(\d+)$/.exec(key)?.[1] ?? 0) - 1]
    if (!found) throw new UsageError(words.unknownNetwork({ name: wanted }))
    return found
  }

  const list = async ({ language }: WishOf<'list'>): Promise<void> => {
    const networks = await call('networks.list', null)
    const { packs, handouts } = await call('handouts.catalogue', { language })
    const column = (text: string): string => text.padEnd(14)
    say(words.networks)
    if (networks.length === 0) say(`  ${words.noNetworks}`)
    networks.forEach(({ id, name, clientName, members }, index) => {
      const short = /^N\d+$/.test(id) ? id : `N${index + 1}`
      say(`  ${column(short)}${name} · ${clientName} · ${words.members({ count: members })}`)
    })
    say(`\n${words.packs}`)
    for (const { own, id, title, handouts } of packs) {
      // A pack of one's own is called by its name.
      say(`  ${own ? title : `${column(id)}${title}`} (${handouts.join(', ')})`)
    }
    say(`\n${words.handouts}`)
    for (const { id, title } of handouts) say(`  ${column(id)}${title}`)
  }

  const saved = ({ savedAs, pages }: { savedAs: string | null; pages: number }): void => {
    if (savedAs) say(words.saved({ name: savedAs, pages }))
  }

  /** One file for each participant, called by number; for everybody in one file where there are no names. */
  const folder = async (
    networkId: NetworkId,
    language: HandoutWish['language'],
    handouts: Sent<'batch.export'>['handouts'],
  ): Promise<void> => {
    const { savedAs, pages, files } = await call('batch.export', {
      networkIds: [networkId],
      language,
      handouts,
      contract: false,
      minutes: false,
      division: 'participant',
      naming: 'numbers',
      withKey: false,
    })
    if (savedAs) say(words.savedFolder({ name: savedAs, files, pages }))
  }

  const contract = async ({ network, draft }: WishOf<'contract'>): Promise<void> =>
    saved(await call('contracts.export', { networkId: (await findNetwork(network)).id, draft }))

  const handouts = async (options: WishOf<'handouts'>): Promise<void> => {
    const { language, pack, onlyPresent } = options
    const { id: networkId, sector } = await findNetwork(options.network)
    const catalogue = await call('handouts.catalogue', { language })
    const chosenPack = pack === undefined ? undefined : packNamed(catalogue.packs, pack)
    if (pack !== undefined && !chosenPack) throw new UsageError(words.unknownPack({ name: pack }))
    const unknown = options.handouts.find((id) => !catalogue.handouts.some((handout) => handout.id === id))
    if (unknown) throw new UsageError(words.unknownHandout({ name: unknown }))
    const chosen: NonNullable<Sent<'batch.export'>['handouts']> & { variant: Variant } = {
      ...lookOf(options),
      handouts: [...new Set([...(chosenPack?.handouts ?? []), ...options.handouts])],
      variant: options.variant ?? (sector === 'private' ? 'private' : 'public'),
    }
    if (options.folder) return await folder(networkId, language, chosen)
    saved(await call('handouts.export', { ...chosen, networkId, language, onlyPresent, meetingId: null }))
  }

  /** A client by id or by name. */
  const findClient = async (wanted: string) => {
    const key = wanted.trim().toLocaleLowerCase('da')
    const clients = await call('clients.list', null)
    const found =
      clients.find(({ id }) => id === wanted) ?? clients.find(({ name }) => name.toLocaleLowerCase('da') === key)
    if (!found) throw new UsageError(words.unknownClient({ name: wanted }))
    return found
  }

  const wishOf = async (options: WishOf<'report'>): Promise<Sent<'reports.export'>['wish']> => {
    const { report, audience, language, agreements, next: nextSteps, black: pureBlack } = options
    const common = { language, nextSteps, pureBlack }
    const days = (proposed: { readonly from: string; readonly to: string }) => ({
      from: options.from ?? proposed.from,
      to: options.to ?? proposed.to,
    })
    if (report === 'portfolio') {
      if (audience === 'group') throw new UsageError(words.portfolioNotForGroup)
      const period = days((await call('reports.portfolioPeriods', null)).annual)
      if (options.client) {
        const { id: clientId } = await findClient(options.client)
        return { about: 'client', clientId, audience, ...period, ...common }
      }
      return { about: 'all', audience: 'consultant', ...period, ...common }
    }
    const { id: networkId } = await findNetwork(options.network ?? '')
    const period = days((await call('reports.periods', { networkId }))[report])
    return { about: 'network', networkId, kind: report, audience, ...period, agreements, ...common }
  }

  const report = async (options: WishOf<'report'>): Promise<void> => {
    const { savedAs, pages } = await call('reports.export', { wish: await wishOf(options), form: options.form })
    if (savedAs) say(pages === null ? savedAs : words.saved({ name: savedAs, pages }))
  }

  if (wish.kind === 'list') return list(wish)
  if (wish.kind === 'report') return report(wish)
  if (wish.kind === 'contract') return contract(wish)
  return handouts(wish)
}
