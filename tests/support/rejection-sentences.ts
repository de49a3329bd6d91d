import type { Failure } from '../../shared/contract/result.ts'
import { rejections as danish } from '../../shared/i18n/rejections.da.ts'

type Rejected = Extract<Failure, { kind: 'rejected' }>

/** The Danish sentence of a refusal. */
export const da = ({ code, details }: Rejected): string => danish[code](details)
