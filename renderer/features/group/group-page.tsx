import { Eye } from 'lucide-react'
import { lazy, Suspense, useEffect } from 'react'
import { useRoute } from 'wouter'
import { actions } from '../../../shared/actions.ts'
import type { GroupNetwork } from '../../../shared/contract/group.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { showToGroup, useGroupScreen } from '../../api/audience.ts'
import { bridge } from '../../api/bridge.ts'
import { useQuery } from '../../api/use-query.ts'
import { pressed, shortcutOf } from '../../app/actions.ts'
import { FailureBoundary } from '../../app/failure-boundary.tsx'
import { type NetworkTab, paths } from '../../app/paths.ts'
import { useIdleLock } from '../../app/use-idle-lock.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { TabBar } from '../../ui/tab-bar.tsx'
import { StageChip } from '../networks/stage-chip.tsx'
import './group.css'
import { GroupFrame } from './group-frame.tsx'
import { GroupMeetings } from './group-meetings.tsx'
import { GroupOverview } from './group-overview.tsx'

const GroupEvaluation = lazy(async () => ({ default: (await import('./group-evaluation.tsx')).GroupEvaluation }))
const GroupContract = lazy(async () => ({ default: (await import('./group-contract.tsx')).GroupContract }))

const tabs = {
  overview: GroupOverview,
  meetings: GroupMeetings,
  evaluation: GroupEvaluation,
  frame: GroupFrame,
  contract: GroupContract,
} as const satisfies Partial<Record<NetworkTab, unknown>>
type GroupTab = keyof typeof tabs
const names = Object.keys(tabs) as GroupTab[]

const leaveKeys = actions.find(({ id }) => id === 'showToGroup')?.shortcut

const leave = (): void => showToGroup(null)

/** "Vis for gruppen": a network as its own group may see it. Every screen here asks for `group.*` and nothing else. */
export function GroupPage({ networkId, locks }: { readonly networkId: NetworkId; readonly locks: boolean }) {
  useGroupScreen()
  useIdleLock(locks)
  const query = useQuery('group.network', { id: networkId })
  const text = useText()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || pressed(event) !== leaveKeys) return
      event.preventDefault()
      leave()
    }
    window.addEventListener('keydown', onKey)
    const stop = bridge.subscribe((event) => event.type === 'action' && event.id === 'showToGroup' && leave())
    return () => {
      window.removeEventListener('keydown', onKey)
      stop()
    }
  }, [])
  return (
    <div className="group">
      <header className="group__band">
        <Eye aria-hidden="true" />
        <p>
          <strong>{text['group.band']}</strong> <span>{text['group.bandHelp']}</span>
        </p>
        <Button onClick={leave} aria-keyshortcuts="Control+Shift+G">
          {text['group.leave']}
          <kbd className="keys">{shortcutOf('showToGroup')}</kbd>
        </Button>
      </header>
      <main className="group__main" tabIndex={-1}>
        <Answered query={query}>{(network) => <GroupNetworkView network={network} />}</Answered>
      </main>
    </div>
  )
}

function GroupNetworkView({ network }: { readonly network: GroupNetwork }) {
  const text = useText()
  const [, params] = useRoute<{ id: string; tab?: string }>('/networks/:id/:tab?/*?')
  const shown = names.filter((name) => name !== 'contract' || network.hasContract)
  const tab = shown.find((name) => name === params?.tab) ?? 'overview'
  const Current = tabs[tab]
  return (
    <>
      <PageHeader
        title={network.name}
        chip={
          network.stage === 'trial' ? (
            <Chip>{text['network.trialChip']({ held: network.held, of: network.trialMeetings })}</Chip>
          ) : (
            <StageChip stage={network.stage} />
          )
        }
      />
      <TabBar
        label={text['group.tabs']}
        tabs={shown.map((name) => ({
          href: paths.network(network.id, name),
          label: text[`group.tab.${name}`],
          current: name === tab,
        }))}
      />
      <FailureBoundary resetKey={tab}>
        <Suspense>
          <Current networkId={network.id} />
        </Suspense>
      </FailureBoundary>
    </>
  )
}
