// The starter register: facts about real recommendations, without their texts, so that they can be cited and fetched.
import { z } from 'zod'
import { daySchema } from './documents.ts'
import { positionValues } from './units.ts'

const list = z.string().transform((text) => text.split(' ').filter(Boolean))

/** One row of db/facts/upr-register.csv: one recommendation of a report of the Working Group. */
export const registerRowSchema = z
  .strictObject({
    symbol: z.string().min(1),
    /** `100.12`, with its part where one number holds several: see `part` */
    number: z.string().min(1),
    part: z.coerce.number().int().nonnegative(),
    number_status: z.enum(['printed', 'inferred']),
    state: z.string().regex(/^[A-Z]{3}$/),
    cycle: z.coerce.number().int().positive(),
    working_group_session: z.coerce.number().int().positive(),
    date: z.union([daySchema, z.literal('').transform(() => null)]),
    /** ISO3, in the order printed; groups are left out */
    recommending_states: list,
    position: z.union([z.enum(positionValues), z.literal('').transform(() => null)]),
    /** the document that gives the position, and its paragraph; a position without its place is not given at all */
    position_symbol: z.string().transform((text) => text || null),
    position_paragraph: z.string().transform((text) => text || null),
    topics: list,
    criminalisation: z.enum(['yes', 'no', 'doubtful']),
    subtags: list,
    /** how it was read: the versions of the parser and of the rules; nobody has checked the row by eye */
    certainty: z.string().min(1),
  })
  .refine((row) => row.position === null || (row.position_symbol !== null && row.position_paragraph !== null), {
    path: ['position'],
    message: 'a position needs the document and the paragraph that give it: fill in both, or leave the position empty',
  })
export type RegisterRow = z.output<typeof registerRowSchema>

/** Columns in the order of the file. */
export const registerColumns = Object.keys(registerRowSchema.shape) as (keyof RegisterRow)[]
