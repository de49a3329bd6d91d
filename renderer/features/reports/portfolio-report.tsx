import { useState } from 'react'
import type { ClientId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AudienceField, LanguageField, NextStepsField, PureBlackField } from './common-fields.tsx'
import { ReportDesk } from './report-desk.tsx'

/** A report on the networks of one client: for the consultant or for the client. */
export function ClientReportScreen({ clientId }: { readonly clientId: ClientId }) {
  const query = useQuery('clients.get', { id: clientId })
  return <Answered query={query}>{({ client }) => <ClientReport clientId={clientId} name={client.name} />}</Answered>
}

const audiences = ['consultant', 'client'] as const

function ClientReport({ clientId, name }: { readonly clientId: ClientId; readonly name: string }) {
  const text = useText()
  const own = useLanguage()
  const [audience, setAudience] = useState<(typeof audiences)[number]>()
  const [language, setLanguage] = useState(own)
  const [nextSteps, setNextSteps] = useState('')
  const [pureBlack, setPureBlack] = useState(false)
  return (
    <div className="stack">
      <PageHeader
        title={text['reports.ofClient']({ client: name })}
        crumbs={[
          { href: paths.clients, label: text['clients.title'] },
          { href: paths.client(clientId), label: name },
        ]}
        crumbsLabel={text['shell.breadcrumbs']}
      />
      <ReportDesk wish={audience && { about: 'client', clientId, audience, language, nextSteps, pureBlack }}>
        <AudienceField audiences={audiences} value={audience} onChange={setAudience} />
        <LanguageField value={language} onChange={setLanguage} />
        <NextStepsField value={nextSteps} onChange={setNextSteps} />
        <PureBlackField value={pureBlack} onChange={setPureBlack} />
      </ReportDesk>
    </div>
  )
}

/** A report on all networks, for the consultant alone: what is one client's business is not another's. */
export function PortfolioReportScreen() {
  const text = useText()
  const own = useLanguage()
  const [audience, setAudience] = useState<'consultant'>()
  const [language, setLanguage] = useState(own)
  const [nextSteps, setNextSteps] = useState('')
  const [pureBlack, setPureBlack] = useState(false)
  return (
    <div className="stack">
      <PageHeader
        title={text['reports.ofAll']}
        crumbs={[{ href: paths.evaluation, label: text['portfolio.title'] }]}
        crumbsLabel={text['shell.breadcrumbs']}
      />
      <ReportDesk wish={audience && { about: 'all', audience, language, nextSteps, pureBlack }}>
        <AudienceField audiences={['consultant'] as const} value={audience} onChange={setAudience} />
        <LanguageField value={language} onChange={setLanguage} />
        <NextStepsField value={nextSteps} onChange={setNextSteps} />
        <PureBlackField value={pureBlack} onChange={setPureBlack} />
      </ReportDesk>
    </div>
  )
}
