import { type FillContext, fillText, plain, type Run } from '../content/fill-text.ts'
import { handoutFrame as texts } from '../content/handouts.ts'
import type { Bilingual } from '../content/schema.ts'
import { da } from '../i18n/documents.da.ts'
import { en } from '../i18n/documents.en.ts'
import type { DocumentFacts } from './facts.ts'

/** The documents' own words in the language of the facts. */
export const wordsOf = ({ language }: Pick<DocumentFacts, 'language'>): typeof da => (language === 'da' ? da : en)

/** Values of the merge fields a document can name, the facts' own names included. */
export function fillContext(facts: DocumentFacts, more: Readonly<Record<string, string>> = {}): FillContext {
  const { language, variant, clientName, consultantName, consultantTitle, networkName, values } = facts
  const names = {
    'client.name': clientName,
    'consultant.fullName': consultantName,
    'consultant.title': consultantTitle,
    'network.name': networkName,
  }
  return { language, variant, values: { ...values, ...names, ...more } }
}

/** Fills one bilingual text for a sheet of paper, where what has no value is a plain line to write on. */
export const fillRuns = (text: Bilingual, facts: DocumentFacts): Run[] =>
  fillText(text[facts.language], fillContext(facts)).map(({ text, bold }) => (bold ? { text, bold } : { text }))

/** Fills one bilingual text down to plain words. */
export const fillPlain = (text: Bilingual, context: FillContext): string =>
  plain(fillText(text[context.language], context))

export const topLine = (facts: DocumentFacts): string =>
  facts.signedFrame?.topLine ?? fillPlain(texts.topLine, fillContext(facts))

/** "Navn: … · Netværk: …", or the network alone where there is no name. */
export function nameLine(facts: DocumentFacts, participantName?: string): string {
  if (participantName === undefined || participantName === '') return fillPlain(texts.networkLine, fillContext(facts))
  return fillPlain(texts.nameLine, fillContext(facts, { 'participant.fullName': participantName }))
}

/** The foot names both parties, and how to reach them. */
function footWith(facts: DocumentFacts, page: string, pages: string): string {
  const reached = (...parts: (string | undefined)[]) => parts.filter((part) => part).join(' · ')
  const more = {
    page,
    pages,
    'client.name': reached(facts.clientName, facts.clientContact),
    'consultant.title': reached(facts.consultantTitle, facts.consultantContact),
  }
  return fillPlain(facts.clientName === '' ? texts.footWithoutClient : texts.foot, fillContext(facts, more))
}

export const foot = (facts: DocumentFacts) => (page: number, pages: number) =>
  facts.signedFrame?.foot.replace('{{page}}', String(page)).replace('{{pages}}', String(pages)) ??
  footWith(facts, String(page), String(pages))

/** Head and foot as they read now, for a document that is never to change. */
export const frameToSign = (facts: DocumentFacts): NonNullable<DocumentFacts['signedFrame']> => ({
  topLine: topLine(facts),
  foot: footWith(facts, '{{page}}', '{{pages}}'),
})

export const credit = (facts: DocumentFacts): string => fillPlain(texts.credit, fillContext(facts))

export const markText = (mark: 'personal' | 'anonymous', facts: DocumentFacts): string =>
  fillPlain(texts.marks[mark], fillContext(facts))

/** What to do with a sheet that is filled in on a screen. */
export const formText = (mark: 'personal' | 'anonymous', facts: DocumentFacts): string =>
  fillPlain(texts.form[mark], fillContext(facts))

/** Where a name may be written on an anonymous sheet that asks for none. */
export const formNameLabel = (facts: DocumentFacts): Run[] => fillRuns(texts.form.name, facts)
