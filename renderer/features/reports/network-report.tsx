import { useState } from 'react'
import { Link } from 'wouter'
import type { HandedReport } from '../../../shared/contract/handed-reports.ts'
import type { Answer } from '../../../shared/contract/index.ts'
import { type ReportAudience, ReportKind } from '../../../shared/contract/report-kinds.ts'
import type { NetworkReportWish } from '../../../shared/contract/report-wish.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { CheckField, SegmentedControl } from '../../ui/choice-fields.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { AudienceField, LanguageField, PeriodField, PureBlackField } from './common-fields.tsx'
import { ReportDesk } from './report-desk.tsx'

type Periods = Answer<'reports.periods'>

/** A report on one network: for whom, about what, and then its pages. */
export function NetworkReportScreen({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const periods = useQuery('reports.periods', { networkId })
  return (
    <div className="stack">
      <div className="report-head">
        <h2>{text['reports.title']}</h2>
        <Link href={paths.network(networkId, 'evaluation')}>{text['reports.back']}</Link>
      </div>
      <Answered query={periods}>{(proposed) => <Choices networkId={networkId} periods={proposed} />}</Answered>
    </div>
  )
}

const audiences: readonly ReportAudience[] = ['consultant', 'group', 'client']

type Chosen = Pick<NetworkReportWish, 'kind' | 'from' | 'to' | 'agreements' | 'language' | 'pureBlack'>

function Choices({ networkId, periods }: { readonly networkId: NetworkId; readonly periods: Periods }) {
  const text = useText()
  const language = useLanguage()
  const [audience, setAudience] = useState<ReportAudience>()
  const [reopened, setReopened] = useState<HandedReport>()
  const [chosen, setChosen] = useState<Chosen>({
    kind: 'halfYear',
    ...periods.halfYear,
    agreements: false,
    language,
    pureBlack: false,
  })
  const change = (part: Partial<Chosen>): void => setChosen((old) => ({ ...old, ...part }))
  const reopen = (report: HandedReport | undefined): void => {
    setReopened(report)
    if (!report || report.kind === 'portfolio') return
    const { kind, from, to, agreements, language: said } = report
    setAudience(report.audience)
    change({ kind, from, to, agreements, language: said })
  }
  const { kind } = chosen
  return (
    <ReportDesk
      subject={{ about: 'network', networkId }}
      of={audience && { about: 'network', networkId, kind, audience }}
      wishWith={(written) => audience && { about: 'network', networkId, audience, ...chosen, ...written }}
      reopened={reopened}
      onReopen={reopen}
    >
      <AudienceField
        audiences={audiences}
        value={audience}
        onChange={(next) => {
          setReopened(undefined)
          setAudience(next)
        }}
      />
      <SegmentedControl
        label={text['reports.kind']}
        value={kind}
        onChange={(next) => {
          setReopened(undefined)
          change({ kind: next, ...periods[next] })
        }}
        choices={ReportKind.options.map((value) => ({ value, label: text[`reports.kind.${value}`] }))}
      />
      <PeriodField value={chosen} onChange={({ from, to }) => change({ from, to })} />
      <LanguageField value={chosen.language} onChange={(next) => change({ language: next })} />
      {audience === 'client' && (
        <CheckField
          label={text['reports.agreements']}
          hint={text['reports.agreementsHelp']}
          checked={chosen.agreements}
          onChange={(agreements) => change({ agreements })}
        />
      )}
      <PureBlackField value={chosen.pureBlack} onChange={(pureBlack) => change({ pureBlack })} />
    </ReportDesk>
  )
}
