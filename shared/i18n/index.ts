import type { Language } from '../content/schema.ts'
import { type Catalogue, catalogue as da, type Texts } from './catalogue.da.ts'
import { catalogue as en } from './catalogue.en.ts'

export type { Catalogue, Texts }

/**
 * The words of a language, where both are at hand: in main, documents and tests. The window fetches the one it shows
 * (`renderer/ui/catalogues.ts`) and takes only types from here.
 */
export const catalogueOf = (language: Language): Catalogue => (language === 'en' ? en : da)

/** Every message in one language: a string, or a function of the values it names. */
export const texts = (language: Language): Texts => catalogueOf(language).texts
