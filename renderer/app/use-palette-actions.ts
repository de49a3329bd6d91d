import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { type ActionId, actions } from '../../shared/actions.ts'
import type { NetworkId } from '../../shared/domain/ids.ts'
import type { Texts } from '../../shared/i18n/index.ts'
import { useQuery } from '../api/use-query.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { shortcutOf } from './actions.ts'
import type { Named, PaletteEntry } from './palette-search.ts'
import { networkTabs, paths } from './paths.ts'
import { useOpenNetwork } from './use-open-network.ts'

/** Other words under which an action is found; not every action has some. */
const alsoOf = (text: Texts, id: ActionId): string => {
  const words = (text as Readonly<Record<string, unknown>>)[`find.also.${id}`]
  return typeof words === 'string' ? words : ''
}

export type NamedEntry = Named & { readonly entry: PaletteEntry }

/** The packs of handouts that the user has made: in the open network, else without one. */
function useOwnPacks(network: NetworkId | undefined): readonly NamedEntry[] {
  const text = useText()
  const [, navigate] = useLocation()
  const packs = useQuery('handouts.catalogue', { language: useLanguage() }).data?.packs
  return useMemo(
    () =>
      (packs ?? []).flatMap(({ id, own, title }) => {
        const path = network ? paths.handout(network, id) : paths.handouts(id)
        const name = text['handouts.packNamed']({ title })
        const entry = { key: `pack ${id}`, label: name, detail: '', open: () => navigate(path) }
        return own ? [{ name, also: title, entry }] : []
      }),
    [packs, network, text, navigate],
  )
}

/** Everything that can be done: what belongs to the open network first, then every action of the app. */
export function usePaletteActions(run: (id: ActionId) => void): {
  readonly here: readonly NamedEntry[]
  readonly everywhere: readonly NamedEntry[]
} {
  const text = useText()
  const [, navigate] = useLocation()
  const id = useOpenNetwork()
  const network = useQuery('networks.get', id && { id }).data?.network
  const packs = useOwnPacks(id)

  return useMemo(() => {
    // Found by what it does: the network's own name is for finding the network.
    const going = (key: string, name: string, label: string, path: string, also: string): NamedEntry => ({
      name,
      also,
      entry: { key, label, detail: '', open: () => navigate(path) },
    })
    const here = network
      ? [
          going(
            'newMeeting',
            text['find.newMeeting']({ network: '' }).trim(),
            text['find.newMeeting']({ network: network.name }),
            paths.newMeeting(network.id),
            text['find.also.newMeeting'],
          ),
          ...networkTabs.map((tab) =>
            going(
              tab,
              text[`network.tab.${tab}`],
              text['find.toTab']({ tab: text[`network.tab.${tab}`], network: network.name }),
              paths.network(network.id, tab),
              text[`find.also.tab.${tab}`],
            ),
          ),
        ]
      : []
    const everywhere = actions
      .filter((action) => action.id !== 'openPalette')
      .map((action): NamedEntry => {
        const name = text[action.messageKey]
        return {
          name,
          also: alsoOf(text, action.id),
          entry: { key: action.id, label: name, detail: shortcutOf(action.id) ?? '', open: () => run(action.id) },
        }
      })
    return { here, everywhere: [...everywhere, ...packs] }
  }, [network, packs, text, navigate, run])
}
