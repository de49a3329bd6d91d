import type { Language } from '../content/schema.ts'
import { type Texts, texts } from '../i18n/index.ts'

/** The words figures are made with. */
export type FigureWords = { readonly text: Texts; readonly language: Language }

export const figureWords = (language: Language): FigureWords => ({ text: texts(language), language })
