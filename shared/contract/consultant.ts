import { z } from 'zod'
import { Consultant } from '../domain/consultant.ts'
import { command, query } from './define.ts'

export const consultant = {
  'consultant.get': query(z.null(), Consultant),
  /** A logo is refused when it is not the picture it says it is. */
  'consultant.update': command(Consultant.partial(), Consultant),
}
