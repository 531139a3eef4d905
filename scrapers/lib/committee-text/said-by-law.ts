// What must be done because a law, a court or a ministry says so: told by the Committee, asked by nobody.
import { compile, compileEach } from '../../../src/domain/patterns.ts'
import { saidByLawTable } from './said-by-law-table.ts'

type Language = 'en' | 'fr' | 'es'

const { rows } = saidByLawTable
const byRule = compileEach(rows, 'by a rule')
const ruleSays = compileEach(rows, 'rule says')
const namesRule = compileEach(rows, 'names a rule')
const ofNations = compileEach(rows, 'of nations')
const must = compileEach(rows, 'must')
const asksAnew = compileEach(rows, 'asks anew')
const back = compileEach(rows, 'points back')
const asked = compile(rows, 'asked')
const aside = compileEach(rows, 'aside', { flags: 'giu' })

/** The sentence without clauses that tell what something must become: "The Code, which must be approved by the Senate, …". */
export const withoutAsides = (text: string, language: Language): string => text.replace(aside[language], ' ')

const places = /, (?:(?:sub)?para(?:graphs?|s?\.)|paragraphes?|alinéas?|párrafos?|apartados?) [^,;:]{1,20},/giu
/** "Article 14, paragraph 2, of the Code" without what stands between its commas. */
const withoutPlaces = (text: string): string => text.replace(places, '')

/** Does the first "must" of what follows hang on the law, and is it no request joined to it: "… and should be amended"? */
const isOfLaw = (rest: string, language: Language): boolean => {
  const clause = rest.split(/[;:]/, 1)[0]!
  const found = must[language].exec(clause)
  return found !== null && !asksAnew[language].test(clause.slice(0, found.index))
}

/** "The Constitution provides that no one should be tortured": the law is the subject, no request can be meant. */
export function lawSays(printed: string, language: Language): boolean {
  const text = withoutPlaces(printed)
  const found = ruleSays[language].exec(text)
  const head = found?.groups?.['head']
  if (!found || head === undefined || must[language].test(head)) return false
  if (!namesRule[language].test(head) || ofNations[language].test(head)) return false
  return isOfLaw(text.slice(found[0].length), language)
}

/** "Under the Code, detainees must be heard", where neither the State party nor the Committee is the subject, or the law says it. */
export function saidByLaw(printed: string, language: Language): boolean {
  const text = withoutPlaces(printed)
  if (lawSays(text, language)) return true
  const [lead] = byRule[language].exec(text) ?? []
  if (lead === undefined || ofNations[language].test(lead)) return false
  const rest = text.slice(lead.length)
  return rest.startsWith(',') && !must[language].test(lead) && !asked.test(rest) && isOfLaw(rest, language)
}

/** "This requirement is of concern": what stands before it is a rule. */
export const pointsBackToRule = (text: string, language: Language): boolean => back[language].test(text)
