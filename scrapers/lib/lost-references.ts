// Words that Word prints where the place that a reference names is gone: "Error! Reference source not found."
import type { ReadDocument } from '../../src/domain/paragraphs.ts'

const printed =
  /Error[!:] (?:Reference source not found|Bookmark not defined)\.?|Erreur\s?! (?:Source du renvoi introuvable|Signet non défini)\.?/
const printedInSpanish = /¡Error! (?:No se encuentra el origen de la referencia|Marcador no definido)\.?/
const joined = /^[,;]?\s(?:(?:and|et|y)\s)?/

const firstIn = (text: string): RegExpExecArray | null => printed.exec(text) ?? printedInSpanish.exec(text)

/** A text without them and without what joins them to the next number, for a reader of numbers. */
export function withoutLostReferences(text: string): string {
  const found = firstIn(text)
  if (found === null) return text
  const behind = text.slice(found.index + found[0].length).replace(joined, '')
  return withoutLostReferences(text.slice(0, found.index) + behind)
}

/** The document with a doubt where it prints such words. */
export function withLostReferences(read: ReadDocument): ReadDocument {
  const lost = read.paragraphs.flatMap(({ text }) => firstIn(text)?.[0] ?? [])
  if (lost.length === 0) return read
  const doubt = `numbers that the file has lost, and prints as an error: ${lost.length} places (${JSON.stringify(lost[0])})`
  return { ...read, warnings: [...read.warnings, doubt] }
}
