// Corrections by people: what a row of corrections.yml may say, and how it is laid over the labels of the machine.
import { z } from 'zod'
import { adjacentTags, positiveTags, type Tag } from './criminalisation/rule.ts'
import { faultOfLinksIn } from './link-fault.ts'
import { type Topic, topics } from './topics/ids.ts'

/** A correction that does not fit its unit any more, or twice the same; a person has to look at it. */
export class CorrectionError extends Error {
  override name = 'CorrectionError'
  symbol: string
  paragraph: string
  constructor(symbol: string, paragraph: string, message: string) {
    super(`correction of ${symbol}, para. ${paragraph}: ${message}`)
    this.symbol = symbol
    this.paragraph = paragraph
  }
}

const tags = [...positiveTags, ...adjacentTags] as const

const changeSchema = z
  .strictObject({
    /** the flag as this person reads it */
    criminalisation: z.enum(['yes', 'no', 'doubtful-yes', 'doubtful-no']).optional(),
    /** replaces the sub-tags */
    subtags: z.array(z.enum(tags)).optional(),
    add_topics: z.array(z.enum(topics as [Topic, ...Topic[]])).optional(),
    remove_topics: z.array(z.enum(topics as [Topic, ...Topic[]])).optional(),
  })
  .refine((what) => Object.values(what).some((v) => v !== undefined), 'says nothing to change')

/** One row of corrections.yml. `text` is a part of the unit, verbatim, by which a changed text is noticed. */
const correctionSchema = z.strictObject({
  symbol: z.string().min(1),
  paragraph: z.string().min(1),
  part: z.number().int().nonnegative().optional(),
  text: z.string().min(8, 'give at least eight characters of the text'),
  what: changeSchema,
  why: z
    .string()
    .min(3)
    .refine((why) => faultOfLinksIn(why) === null, 'an address in it must be public, without a name before @'),
  /** initials or an organisation, never a full name or an address */
  who: z
    .string()
    .min(1)
    .max(60)
    .refine((who) => !who.includes('@'), 'initials or an organisation, not an address'),
  on: z.iso.date().optional(),
})
export type Correction = z.infer<typeof correctionSchema>
export const correctionsSchema = z.array(correctionSchema)

export type Labelled = {
  symbol: string
  /** path of the unit, as in `Unit.path` */
  paragraph: string
  part: number
  text: string
  criminalisation: 'yes' | 'no' | 'doubtful'
  flag: boolean
  doubtful: boolean
  subtags: Tag[]
  topics: Topic[]
  /** who corrected it and why, for the page; null where the machine's answer stands */
  corrected: { why: string; who: string; on: string | null } | null
}

const normalPath = (paragraph: string) => paragraph.replace(/\s+/g, '')
const normalText = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const flags = {
  yes: { criminalisation: 'yes', flag: true, doubtful: false },
  no: { criminalisation: 'no', flag: false, doubtful: false },
  'doubtful-yes': { criminalisation: 'doubtful', flag: true, doubtful: true },
  'doubtful-no': { criminalisation: 'doubtful', flag: false, doubtful: true },
} as const

const corrected = (unit: Labelled, correction: Correction): Labelled => {
  const { criminalisation, subtags, add_topics = [], remove_topics = [] } = correction.what
  const kept = unit.topics.filter((t) => !remove_topics.includes(t))
  return {
    ...unit,
    ...(criminalisation ? flags[criminalisation] : {}),
    subtags: subtags ?? unit.subtags,
    topics: topics.filter((t) => kept.includes(t) || add_topics.includes(t)),
    corrected: { why: correction.why, who: correction.who, on: correction.on ?? null },
  }
}

/**
 * Lays corrections over labelled units and returns new ones. `units` must be whole documents: a correction of a
 * document that is among them raises when its paragraph is gone or its text no longer stands there; one of a document
 * that is not among them is left for the run that has it. Two corrections of one unit raise.
 */
export const applyCorrections = (units: readonly Labelled[], corrections: readonly Correction[]): Labelled[] => {
  const bySymbol = new Map<string, Labelled[]>()
  for (const unit of units) {
    const document = bySymbol.get(unit.symbol)
    if (document) document.push(unit)
    else bySymbol.set(unit.symbol, [unit])
  }
  const chosen = new Map<Labelled, Correction>()
  for (const correction of corrections) {
    const { symbol, paragraph, part } = correction
    const document = bySymbol.get(symbol)
    if (!document) continue
    const raise = (message: string): never => {
      throw new CorrectionError(symbol, paragraph, message)
    }
    const there = document.filter(
      (unit) => normalPath(unit.paragraph) === normalPath(paragraph) && (part === undefined || unit.part === part),
    )
    if (there.length === 0) raise('there is no such paragraph')
    const matching = there.filter((unit) => normalText(unit.text).includes(normalText(correction.text)))
    if (matching.length === 0) raise('its text no longer matches; read the paragraph again and mend the row')
    if (matching.length > 1) raise('it fits several parts; say which `part`')
    const unit = matching[0]!
    if (chosen.has(unit)) raise('another row corrects the same unit')
    chosen.set(unit, correction)
  }
  return units.map((unit) => {
    const correction = chosen.get(unit)
    return correction ? corrected(unit, correction) : unit
  })
}
