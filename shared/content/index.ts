import aboutText from './about.json' with { type: 'json' }
import agendaList from './agenda-templates.json' with { type: 'json' }
import anchorList from './anchor-sets.json' with { type: 'json' }
import dimensionList from './dimensions.json' with { type: 'json' }
import instrumentList from './instruments.json' with { type: 'json' }
import methodList from './methods.json' with { type: 'json' }
import type {
  About,
  AgendaTemplate,
  AnchorSet,
  AnchorSetId,
  DimensionNames,
  Instrument,
  InstrumentId,
  Method,
} from './schema.ts'

export {
  clause,
  clauses,
  clauseText,
  contractNotice,
  contractStatusWords,
  contractTemplate,
  contractTemplates,
  mergeField,
  mergeFields,
  purposeCheck,
  purposeStarters,
} from './contracts.ts'
export { handout, handoutFrame, handouts, packs } from './handouts.ts'

/** Scales of answers, by id. */
export const anchorSets = anchorList as readonly AnchorSet[]

/** The evaluation instruments. The content test parses each file with its schema; here its type is trusted. */
export const instruments = instrumentList as readonly Instrument[]

/** What the dimensions of the instruments are called. */
export const dimensionNames: DimensionNames = dimensionList

/** The method cards. */
export const methods = methodList as readonly Method[]

/** The agenda templates. */
export const agendaTemplates = agendaList as readonly AgendaTemplate[]

/** About the material, and why a client would want a network. */
export const about: About = aboutText

/** The instrument of that id. */
export function instrument(id: InstrumentId): Instrument {
  const found = instruments.find((entry) => entry.id === id)
  if (!found) throw new Error(`No instrument ${id}`)
  return found
}

/** The anchor set of that id. */
export function anchorSet(id: AnchorSetId): AnchorSet {
  const found = anchorSets.find((entry) => entry.id === id)
  if (!found) throw new Error(`No anchor set ${id}`)
  return found
}

/** The method of that id. Throws when the catalogue has none. */
export function method(id: string): Method {
  const found = methods.find((entry) => entry.id === id)
  if (!found) throw new Error(`No method ${id}`)
  return found
}
