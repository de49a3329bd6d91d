import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import type { ClientId, NetworkId, ParticipantId } from '../../shared/domain/ids.ts'
import { ClientsPage } from '../features/clients/clients-page.tsx'
import { NetworksPage } from '../features/networks/networks-page.tsx'
import { TodayPage } from '../features/today/today-page.tsx'
import { NoSuchPage } from './no-such-page.tsx'
import { paths } from './paths.ts'

const ClientPage = lazy(async () => ({ default: (await import('../features/clients/client-page.tsx')).ClientPage }))
const NetworkPage = lazy(async () => ({
  default: (await import('../features/networks/network-page.tsx')).NetworkPage,
}))
const BinPage = lazy(async () => ({ default: (await import('../features/bin/bin-page.tsx')).BinPage }))
const CalendarPage = lazy(async () => ({
  default: (await import('../features/calendar/calendar-page.tsx')).CalendarPage,
}))
const PeoplePage = lazy(async () => ({ default: (await import('../features/people/people-page.tsx')).PeoplePage }))
const PersonPage = lazy(async () => ({ default: (await import('../features/people/person-page.tsx')).PersonPage }))
const DuplicatesPage = lazy(async () => ({
  default: (await import('../features/people/duplicates-page.tsx')).DuplicatesPage,
}))
const ContractsPage = lazy(async () => ({
  default: (await import('../features/contracts/contracts-page.tsx')).ContractsPage,
}))
const PortfolioPage = lazy(async () => ({
  default: (await import('../features/portfolio/portfolio-page.tsx')).PortfolioPage,
}))
const ClientReportScreen = lazy(async () => ({
  default: (await import('../features/reports/portfolio-report.tsx')).ClientReportScreen,
}))
const PortfolioReportScreen = lazy(async () => ({
  default: (await import('../features/reports/portfolio-report.tsx')).PortfolioReportScreen,
}))
const HandoutsPage = lazy(async () => ({
  default: (await import('../features/handouts/handouts-page.tsx')).HandoutsPage,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/settings-page.tsx')).SettingsPage,
}))

/** Which address shows which screen. */
export function Screens() {
  return (
    <Suspense>
      <Switch>
        <Route path={paths.today} component={TodayPage} />
        <Route path={paths.clients}>
          <ClientsPage />
        </Route>
        <Route path={paths.newClient}>
          <ClientsPage creating />
        </Route>
        <Route path="/clients/:id/report">
          {({ id }) => <ClientReportScreen key={id} clientId={id as ClientId} />}
        </Route>
        <Route<{ id: string; adding?: string }> path="/clients/:id/:adding?">
          {({ id, adding }) => <ClientPage key={id} clientId={id as ClientId} isAdding={adding === 'new-network'} />}
        </Route>
        <Route path={paths.people} component={PeoplePage} />
        <Route path={paths.duplicates} component={DuplicatesPage} />
        <Route path="/people/:id">{({ id }) => <PersonPage key={id} id={id as ParticipantId} />}</Route>
        <Route path={paths.networks}>
          <NetworksPage />
        </Route>
        <Route path={paths.newNetwork}>
          <NetworksPage creating />
        </Route>
        <Route<{
          id: string
          tab?: string
          detail?: string
          part?: string
        }> path="/networks/:id/:tab?/:detail?/:part?/:choice?">
          {({ id, tab }) => <NetworkPage key={id} networkId={id as NetworkId} tab={tab ?? 'overview'} />}
        </Route>
        <Route<{ view?: string; day?: string }> path="/calendar/:view?/:day?">
          {({ view, day }) => <CalendarPage view={view === 'list' ? 'list' : 'month'} startsAt={day} />}
        </Route>
        <Route path={paths.contracts} component={ContractsPage} />
        <Route path={paths.portfolioReport} component={PortfolioReportScreen} />
        <Route path={paths.evaluation} component={PortfolioPage} />
        <Route path="/handouts/:detail?" component={HandoutsPage} />
        <Route path={paths.bin} component={BinPage} />
        <Route path={paths.settings} component={SettingsPage} />
        <Route>
          <NoSuchPage />
        </Route>
      </Switch>
    </Suspense>
  )
}
