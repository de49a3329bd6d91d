import type { HandoutChoice } from '../../../shared/contract/documents.ts'
import { useQuery } from '../../api/use-query.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { PagePreview } from '../../ui/page-preview.tsx'
import type { Look, Occasion } from './look.ts'

type Props = {
  readonly sheet: HandoutChoice | undefined
  /** All that is chosen, in its order. */
  readonly handouts: readonly string[]
  readonly look: Look
  readonly occasion: Occasion
}

/** The sheet as it comes out; a booklet and sheets of cards hold all that is chosen, so there all of it is shown. */
export function SheetPreview({ sheet, handouts, look, occasion }: Props) {
  const text = useText()
  const { copies: _, ...shownAs } = look
  const isWhole = look.print.form !== 'a4' && handouts.length > 0
  const one = useQuery(
    'handouts.preview',
    sheet && !isWhole ? { ...shownAs, ...occasion, handout: sheet.id } : undefined,
    { keepPrevious: true },
  )
  const whole = useQuery(
    'handouts.printPreview',
    isWhole ? { ...look, ...occasion, handouts: [...handouts] } : undefined,
    {
      keepPrevious: true,
    },
  )
  const { data, failure } = isWhole ? whole : one
  if (failure) return <FailureNotice failure={failure} />
  return isWhole ? (
    <PagePreview key={look.print.form} document={data} title={text['print.preview']} initialFit="page" />
  ) : (
    <PagePreview key={sheet?.id ?? ''} document={data} title={sheet?.title ?? ''} initialFit="page" />
  )
}
