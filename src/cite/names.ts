// Names of States as a citation writes them.
import { type NameLanguage, nameOrCode, stateByCode } from '../domain/states/states.ts'

export const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

/** A name as a title prints it: "VALDORIA" stands in a heading, "Valdoria" in a citation. */
export const properName = (printed: string, code: string | null, language: NameLanguage): string =>
  isCapitals(printed) && code !== null ? nameOrCode(code, language) : printed

/**
 * A State within a line of ours: "the Federated Cantons of Tarsis", where lists of States turn the name around ("Tarsis
 * (Federated Cantons of)"). `printed` is how the document has it, where it is in the language of the line.
 */
export function nameInLine(code: string, language: NameLanguage, printed: string | null): string {
  const names = stateByCode(code)?.names[language]
  const plain = printed ?? nameOrCode(code, language)
  if (names === undefined || !names.short.includes('(') || names.official.includes('(')) return plain
  const isTurned = plain.includes('(') || plain === names.official
  return !isTurned ? plain : language === 'en' ? `the ${names.official}` : names.official
}
