import { fillText, plain } from '../../../shared/content/fill-text.ts'
import { agendaTemplates, methods } from '../../../shared/content/index.ts'
import type { Bilingual, Language, Variant } from '../../../shared/content/schema.ts'
import type { MethodChoice } from '../../../shared/contract/meeting-content.ts'
import type { AgendaChoice } from '../../../shared/contract/meetings.ts'

/** The agenda templates as finished words, ready to be taken over by a meeting. */
export function agendaChoices(language: Language, variant: Variant): AgendaChoice[] {
  const words = (text: Bilingual) => plain(fillText(text[language], { language, variant, values: {} }))
  return agendaTemplates.map((template) => ({
    id: template.id,
    title: words(template.title),
    minutes: template.items.reduce((sum, item) => sum + item.minutes, 0),
    items: template.items.map(({ minutes, text, method }) => ({ minutes, text: words(text), method: method ?? null })),
  }))
}

/** The methods as finished words, for the list beside an agenda. */
export function methodChoices(language: Language): MethodChoice[] {
  const words = (text: Bilingual) => plain(fillText(text[language], { language, variant: 'public', values: {} }))
  return methods.map(({ id, title, bestFor, people, size, minutes, depth }) => ({
    id,
    title: words(title),
    bestFor: words(bestFor),
    people: words(people),
    size,
    minutes,
    depth,
  }))
}

export const isMethod = (id: string): boolean => methods.some((method) => method.id === id)
