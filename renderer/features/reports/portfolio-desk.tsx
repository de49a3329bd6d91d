import { useState } from 'react'
import type { HandedReport } from '../../../shared/contract/handed-reports.ts'
import type { Answer } from '../../../shared/contract/index.ts'
import type { ReportOf } from '../../../shared/contract/report-drafts.ts'
import type { ReportWish } from '../../../shared/contract/report-wish.ts'
import type { ClientId } from '../../../shared/domain/ids.ts'
import type { Period } from '../../../shared/domain/reports/figures.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { AudienceField, LanguageField, PeriodField, PureBlackField } from './common-fields.tsx'
import { ReportDesk } from './report-desk.tsx'
import type { Written } from './written-fields.tsx'

type Periods = Answer<'reports.portfolioPeriods'>
type Audience = 'consultant' | 'client'

/** The choices of a report on several networks: those of one client, or all (null). */
export function PortfolioDesk({ clientId }: { readonly clientId: ClientId | null }) {
  const periods = useQuery('reports.portfolioPeriods', null)
  return <Answered query={periods}>{(proposed) => <Choices clientId={clientId} periods={proposed} />}</Answered>
}

const lengths = ['halfYear', 'annual'] as const
const isSame = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to

function Choices({ clientId, periods }: { readonly clientId: ClientId | null; readonly periods: Periods }) {
  const text = useText()
  const own = useLanguage()
  const [audience, setAudience] = useState<Audience>()
  const [reopened, setReopened] = useState<HandedReport>()
  const [period, setPeriod] = useState<Period>(periods.annual)
  const [language, setLanguage] = useState(own)
  const [pureBlack, setPureBlack] = useState(false)
  const reopen = (report: HandedReport | undefined): void => {
    setReopened(report)
    if (!report || report.audience === 'group') return
    setAudience(report.audience)
    setPeriod({ from: report.from, to: report.to })
    setLanguage(report.language)
  }
  const of: ReportOf | undefined =
    audience && (clientId === null ? { about: 'all', audience: 'consultant' } : { about: 'client', clientId, audience })
  const wishWith = (written: Written): ReportWish | undefined =>
    of ? { ...of, ...period, language, pureBlack, ...written } : undefined
  return (
    <ReportDesk
      subject={clientId === null ? { about: 'all' } : { about: 'client', clientId }}
      of={of}
      wishWith={wishWith}
      reopened={reopened}
      onReopen={reopen}
    >
      <AudienceField<Audience>
        audiences={clientId === null ? ['consultant'] : ['consultant', 'client']}
        value={audience}
        onChange={(next) => {
          setReopened(undefined)
          setAudience(next)
        }}
      />
      <SegmentedControl<(typeof lengths)[number] | ''>
        label={text['reports.length']}
        value={lengths.find((length) => isSame(periods[length], period)) ?? ''}
        onChange={(length) => length !== '' && setPeriod(periods[length])}
        choices={lengths.map((value) => ({ value, label: text[`reports.length.${value}`] }))}
      />
      <PeriodField value={period} onChange={setPeriod} />
      <LanguageField value={language} onChange={setLanguage} />
      <PureBlackField value={pureBlack} onChange={setPureBlack} />
    </ReportDesk>
  )
}
