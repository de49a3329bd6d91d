import { EditionChoice } from './edition-choice.tsx'
import { FillingChoice } from './filling-choice.tsx'
import type { LookProps } from './look.ts'
import { PrintChoice } from './print-choice.tsx'
import { ReceiverChoice } from './receiver-choice.tsx'

/** Edition, language, whom the sheets are for, and what stands on them: one small file for each choice. */
export function HandoutOptions({ members, ...props }: LookProps & { readonly members: number }) {
  return (
    <>
      <EditionChoice {...props} />
      <ReceiverChoice members={members} {...props} />
      <FillingChoice {...props} />
      <PrintChoice {...props} />
    </>
  )
}
