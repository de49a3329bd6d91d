import type { HandoutId } from '../../../shared/content/handout-schema.ts'
import { EditionChoice } from './edition-choice.tsx'
import { FillingChoice } from './filling-choice.tsx'
import type { LookProps, OccasionProps } from './look.ts'
import { PrintChoice } from './print-choice.tsx'
import { ReceiverChoice } from './receiver-choice.tsx'

type Props = LookProps & OccasionProps & { readonly members: number; readonly handouts: readonly HandoutId[] }

/** Edition, language, whom the sheets are for, and what stands on them: one small file for each choice. */
export function HandoutOptions(props: Props) {
  return (
    <>
      <EditionChoice look={props.look} onChange={props.onChange} />
      <ReceiverChoice {...props} />
      {props.occasion.networkId !== null && <FillingChoice {...props} />}
      <PrintChoice look={props.look} onChange={props.onChange} />
    </>
  )
}
