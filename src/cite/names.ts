// Names of States as a citation writes them.
import { type NameLanguage, nameOrCode } from '../domain/states/states.ts'

export const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

/** A name as a title prints it: "VALDORIA" stands in a heading, "Valdoria" in a citation. */
export const properName = (printed: string, code: string | null, language: NameLanguage): string =>
  isCapitals(printed) && code !== null ? nameOrCode(code, language) : printed
