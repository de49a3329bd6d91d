import type { Handout, HandoutId } from '../content/handout-schema.ts'
import type { InstrumentId } from '../content/instrument-schema.ts'

/**
 * The handouts that are made as forms and read when they come back, each with the instrument it asks. H01 is answered
 * before joining and belongs to no instrument.
 */
export const formHandouts = { H01: null, H02: 'B', H15: 'P', H17: 'R', H18: 'Y' } as const satisfies Record<
  string,
  InstrumentId | null
>
export type FormHandoutId = keyof typeof formHandouts

/** Whether a handout can be filled in on a screen and read when it comes back. */
export const isForm = (id: HandoutId): id is FormHandoutId => Object.hasOwn(formHandouts, id)

/** Whether a sheet asks by itself if its answers may be seen with a name. */
export const sharesByName = ({ id, items }: Pick<Handout, 'id' | 'items'>): boolean =>
  items.some(
    (item) => item.kind === 'radio' && item.key === `${id.toLowerCase()}.share` && item.options.some((o) => o.write),
  )
