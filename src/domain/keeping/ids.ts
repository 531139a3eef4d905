// Opaque ids: a hash of what a row is, so that a database rebuilt from the archive gives the same ids.
import { hash as digest } from 'node:crypto'

const hash = (text: string, length: number): string => digest('sha256', text, 'hex').slice(0, length)

export const documentId = (symbol: string, language: string): string => `d${hash(`${symbol}|${language}`, 15)}`

/** A unit without a number is known by its place in the document. */
export const unitId = (
  symbol: string,
  language: string,
  unit: { path: string | null; ordinal: number; part: number },
): string => `u${hash(`${symbol}|${language}|${unit.path ?? `~${unit.ordinal}`}|${unit.part}`, 15)}`

/** A record of the index without a number: known by the index alone. */
export const recordUnitId = (annotationId: string): string => `u${hash(`uhri|${annotationId}`, 15)}`

export const textHash = (text: string): string => hash(text, 64)
