import type { Rejection } from '../shared/domain/rejection.ts'
import { rejections as danish } from '../shared/i18n/rejections.da.ts'
import { rejections as english } from '../shared/i18n/rejections.en.ts'
import { type TerminalLanguage, terminalLanguage } from './terminal.ts'

/** What a rejection says in the terminal's language. */
export const sentenceOf = (
  { code, details }: Pick<Rejection, 'code' | 'details'>,
  language: TerminalLanguage = terminalLanguage(),
): string => (language === 'da' ? danish : english)[code](details)
