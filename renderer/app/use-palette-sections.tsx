import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { ActionId } from '../../shared/actions.ts'
import type { FoundGroup, FoundKind } from '../../shared/contract/find.ts'
import { useQuery } from '../api/use-query.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { MarkedText, placeOf, wordsOfFound } from './found-entry.tsx'
import { isCalled, matching, type PaletteSection } from './palette-search.ts'
import { paths } from './paths.ts'
import { useOpenNetwork } from './use-open-network.ts'
import { usePaletteActions } from './use-palette-actions.ts'

type Search = {
  readonly query: string
  readonly only: FoundKind | null
  readonly groups: readonly FoundGroup[]
  readonly run: (id: ActionId) => void
  readonly showMore: (kind: FoundKind) => void
}

/** So many actions stand among what was found. */
const NAMED_ACTIONS = 6

/** Whether what was found is called so; the name of a handout counts, but a word inside one does not. */
const isByName = ({ kind, found }: FoundGroup): boolean =>
  kind === 'network' ||
  kind === 'person' ||
  kind === 'client' ||
  (kind === 'material' && found[0]?.excerpt.length === 0)

/** What the palette shows: with nothing typed the networks opened last and every action, else what was found and what fits. */
export function usePaletteSections({ query, only, groups, run, showMore }: Search): PaletteSection[] {
  const text = useText()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const recent = useQuery('networks.recent', null).data
  const open = useOpenNetwork()
  const { here, everywhere } = usePaletteActions(run)
  const home = open ?? recent?.[0]?.id

  return useMemo(() => {
    const nothingTyped = query.trim() === ''
    const fitting = only ? [] : matching([...here, ...everywhere], query)
    const doing: PaletteSection = {
      key: 'action',
      title: text['find.kind.action'],
      entries: (nothingTyped ? fitting : fitting.slice(0, NAMED_ACTIONS)).map(({ entry }) => entry),
    }
    if (nothingTyped) {
      const networks: PaletteSection = {
        key: 'recent',
        title: text['shell.recent'],
        entries: (recent ?? []).map(({ id, name }) => ({
          key: id,
          label: name,
          detail: '',
          open: () => navigate(paths.network(id)),
        })),
      }
      return [networks, doing].filter(({ entries }) => entries.length > 0)
    }
    const found = groups.map(({ kind, found: list, more }): PaletteSection => {
      const entries = list.flatMap((one) => {
        const path = placeOf(one, home)
        if (!path) return []
        const { label, beside, excerpt } = wordsOfFound(one, { text, language })
        const detail = (
          <>
            {beside}
            {beside && excerpt.length > 0 && ' · '}
            <MarkedText pieces={excerpt} />
          </>
        )
        return { key: one.key, label, detail, isPrivate: one.private, open: () => navigate(path) }
      })
      const rest = {
        key: `more ${kind}`,
        label: text['find.more']({ kind: text[`find.kind.${kind}`] }),
        detail: '',
        stays: true,
        open: () => showMore(kind),
      }
      return {
        key: kind,
        title: text[`find.kind.${kind}`],
        entries: more && !only ? [...entries, rest] : entries,
      }
    })
    const byName = new Set<string>(groups.filter(isByName).map(({ kind }) => kind))
    const names = found.filter(({ key }) => byName.has(key))
    const texts = found.filter(({ key }) => !byName.has(key))
    // Whoever types the name of an action means it, unless a name of their own begins so.
    const isNamed = groups.some((group) => isByName(group) && group.found.some(({ title }) => title[0]?.hit))
    const meansAction = fitting[0] !== undefined && isCalled(fitting[0], query) && !isNamed
    const ordered = meansAction ? [doing, ...names, ...texts] : [...names, doing, ...texts]
    return ordered.filter(({ entries }) => entries.length > 0)
  }, [query, only, groups, here, everywhere, recent, home, text, language, navigate, showMore])
}
