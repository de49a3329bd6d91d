import { Presentation } from 'lucide-react'
import { type ComponentType, lazy, Suspense, useEffect } from 'react'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { showToGroup } from '../../api/audience.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { NoSuchPage } from '../../app/no-such-page.tsx'
import { type NetworkTab, networkTabs, paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { TabBar } from '../../ui/tab-bar.tsx'
import { OverviewTab } from './overview-tab.tsx'
import { StageChip } from './stage-chip.tsx'

type Tab = ComponentType<{ networkId: NetworkId }>

const tabs: Record<NetworkTab, Tab> = {
  overview: OverviewTab,
  participants: lazy(async () => ({
    default: (await import('../participants/participants-tab.tsx')).ParticipantsTab,
  })),
  frame: lazy(async () => ({ default: (await import('../frame/frame-tab.tsx')).FrameTab })),
  contract: lazy(async () => ({ default: (await import('../contract/contract-tab.tsx')).ContractTab })),
  meetings: lazy(async () => ({ default: (await import('../meetings/meetings-tab.tsx')).MeetingsTab })),
  evaluation: lazy(async () => ({ default: (await import('../evaluation/evaluation-tab.tsx')).EvaluationTab })),
  handouts: lazy(async () => ({ default: (await import('../handouts/handouts-tab.tsx')).HandoutsTab })),
}

const isTab = (name: string): name is NetworkTab => (networkTabs as readonly string[]).includes(name)

/** A network: its name and stage, and the tab that the address names. */
export function NetworkPage({ networkId, tab }: { networkId: NetworkId; tab: string }) {
  const query = useQuery('networks.get', { id: networkId })
  const exists = query.data !== undefined
  useEffect(() => {
    // Only a memory for "Senest åbnet"; nothing is lost when it fails.
    if (exists) void call('networks.markOpened', { id: networkId }).catch(() => {})
  }, [exists, networkId])
  if (!isTab(tab)) return <NoSuchPage />
  const Current = tabs[tab]
  return (
    <Answered query={query}>
      {(detail) => (
        <>
          <NetworkHead detail={detail} tab={tab} />
          <Suspense>
            <Current networkId={networkId} />
          </Suspense>
        </>
      )}
    </Answered>
  )
}

function NetworkHead({ detail, tab }: { detail: NetworkDetail; tab: NetworkTab }) {
  const text = useText()
  const { network, client, frame, held } = detail
  return (
    <div className="stack">
      <PageHeader
        title={network.name}
        crumbsLabel={text['shell.breadcrumbs']}
        crumbs={[
          { href: paths.clients, label: text['clients.title'] },
          { href: paths.client(client.id), label: client.name },
        ]}
        chip={
          network.stage === 'trial' ? (
            <Chip>{text['network.trialChip']({ held, of: frame.trialMeetings })}</Chip>
          ) : (
            <StageChip stage={network.stage} />
          )
        }
        actions={
          <>
            <Button icon={<Presentation />} onClick={() => showToGroup(network.id)}>
              {text['group.show']}
            </Button>
            <ButtonLink href={paths.newMeeting(network.id)}>{text['network.addMeeting']}</ButtonLink>
            <ButtonLink kind="primary" href={paths.network(network.id, 'handouts')}>
              {text['network.exportHandouts']}
            </ButtonLink>
          </>
        }
      />
      <TabBar
        label={text['network.tabs']}
        tabs={networkTabs.map((name) => ({
          href: paths.network(network.id, name),
          label: text[`network.tab.${name}`],
          current: name === tab,
        }))}
      />
    </div>
  )
}
