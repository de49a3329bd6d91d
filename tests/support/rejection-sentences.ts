import type { Failure } from '../../shared/contract/result.ts'
import { rejections as danish } from '../../shared/i18n/rejections.da.ts'
import { rejections as english } from '../../shared/i18n/rejections.en.ts'

type Rejected = Extract<Failure, { kind: 'rejected' }>

/** The Danish and the English sentence of a refusal. */
export const da = ({ code, details }: Rejected): string => danish[code](details)
export const en = ({ code, details }: Rejected): string => english[code](details)
