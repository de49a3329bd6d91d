import { randomUUID } from 'node:crypto'
import type { z } from 'zod'

/** A fresh random id of the given brand. */
export const newId = <T extends z.ZodType<string>>(schema: T): z.output<T> => schema.parse(randomUUID())
