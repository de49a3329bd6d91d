import { useState } from 'react'
import { Link } from 'wouter'
import type { Answer } from '../../../shared/contract/index.ts'
import { type NetworkReportWish, type ReportAudience, ReportKind } from '../../../shared/contract/reports.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { CheckField, SegmentedControl } from '../../ui/choice-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { AudienceField, LanguageField, NextStepsField, PureBlackField } from './common-fields.tsx'
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

function Choices({ networkId, periods }: { readonly networkId: NetworkId; readonly periods: Periods }) {
  const text = useText()
  const language = useLanguage()
  const [audience, setAudience] = useState<ReportAudience>()
  const [rest, setRest] = useState<Omit<NetworkReportWish, 'about' | 'networkId' | 'audience'>>({
    kind: 'halfYear',
    ...periods.halfYear,
    agreements: false,
    language,
    nextSteps: '',
    pureBlack: false,
  })
  const change = (part: Partial<typeof rest>): void => setRest((old) => ({ ...old, ...part }))
  return (
    <ReportDesk wish={audience && { about: 'network', networkId, audience, ...rest }}>
      <AudienceField audiences={audiences} value={audience} onChange={setAudience} />
      <SegmentedControl
        label={text['reports.kind']}
        value={rest.kind}
        onChange={(kind) => change({ kind, ...periods[kind] })}
        choices={ReportKind.options.map((value) => ({ value, label: text[`reports.kind.${value}`] }))}
      />
      <div className="report-period">
        <DateField label={text['reports.from']} value={rest.from} onChange={(from) => from && change({ from })} />
        <DateField label={text['reports.to']} value={rest.to} onChange={(to) => to && change({ to })} />
      </div>
      <LanguageField value={rest.language} onChange={(next) => change({ language: next })} />
      {audience === 'client' && (
        <CheckField
          label={text['reports.agreements']}
          hint={text['reports.agreementsHelp']}
          checked={rest.agreements}
          onChange={(agreements) => change({ agreements })}
        />
      )}
      <NextStepsField value={rest.nextSteps} onChange={(nextSteps) => change({ nextSteps })} />
      <PureBlackField value={rest.pureBlack} onChange={(pureBlack) => change({ pureBlack })} />
    </ReportDesk>
  )
}
