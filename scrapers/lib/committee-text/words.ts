// The words by which concluding observations ask, worry and report, in English, French and Spanish (LAYOUTS 1.2).
import { compile } from '../../../src/domain/patterns.ts'
import { stateNamed } from '../../../src/domain/states/states.ts'
import { tellsEarlierAsk } from './earlier-asks.ts'
import { joinsAsk, othersAskAt } from './joined-asks.ts'
import { mainClauseOf } from './main-clause.ts'
import { saidByLaw, withoutAsides } from './said-by-law.ts'
import type { ReadLanguage } from './segment.ts'
import { wordsTable } from './words-table.ts'

type Words = {
  /** a sentence in which the Committee itself asks: it recommends, it urges */
  committee: RegExp[]
  /** "The State party should" */
  stateMust: RegExp
  /** a modal with or without the State party: "Steps should be taken" */
  modal: RegExp[]
  /** a sentence that worries */
  worries: RegExp[]
  /** "should" inside these is no ask: what was asked before, or what others think */
  recounts: RegExp[]
}

const { rows } = wordsTable
/** "Please provide", "Calls for": capitals tell the opening of a sentence from its middle. */
const plainOpening = /^(?:Please|Calls (?:for|on|upon)|Recommends|Urges|Encourages|Invites|Requests)\b/u

const wordsOf = (language: ReadLanguage): Words => {
  const stateMust = compile(rows, 'State must', { language })
  return {
    committee: [compile(rows, 'Committee asks', { language })],
    stateMust,
    modal: [stateMust, compile(rows, 'modal', { language }), ...(language === 'en' ? [plainOpening] : [])],
    worries: [compile(rows, 'worries', { language })],
    recounts: [compile(rows, 'recounts', { language })],
  }
}
const words: Record<ReadLanguage, Words> = { en: wordsOf('en'), fr: wordsOf('fr'), es: wordsOf('es') }

export type SentenceClass = 'ask' | 'worry' | 'neutral'

const firstIndex = (patterns: RegExp[], text: string): number => {
  const found = patterns.map((pattern) => pattern.exec(text)?.index ?? -1).filter((index) => index !== -1)
  return found.length ? Math.min(...found) : -1
}

const opensWithShould = compile(rows, 'opens with an ask')
const leadingClause = compile(rows, 'leads to an ask')
const committeeSpeaks = compile(rows, 'Committee speaks')
const imperative = compile(rows, 'imperative')

const namedShould = compile(rows, 'a name and should')
/** "Kestria should abolish": the subject is a State by its name, "Detainees must wait" has none. */
const stateShould = (text: string): boolean => {
  const name = namedShould.exec(text)?.groups?.['name']
  return name !== undefined && stateNamed(name, {}) !== null
}

const leadsToShould = (text: string): boolean => {
  const match = leadingClause.exec(text)
  return match !== null && !committeeSpeaks.test(match[0])
}

const reproach = compile(rows, 'reproach', { flags: 'giu' })
/** "The law should have been amended" without its modal: what should have been done before is told, not asked. */
const withoutReproach = (text: string): string => text.replace(reproach, '')

/**
 * What a sentence does. A modal in a subordinate clause is no ask (rule 3: "regrets that … the State party should"), while
 * a finite ask of the Committee wins over a worry before it ("while concerned …, the Committee recommends").
 */
export function classOfSentence(printed: string, language: ReadLanguage): SentenceClass {
  const whole = withoutReproach(printed)
  const { text, mechanismSpeaks } = mainClauseOf(whole, language)
  const { committee, stateMust, modal, worries, recounts } = words[language]
  const worry = firstIndex(worries, text)
  if (tellsEarlierAsk(text)) return worry === -1 ? 'neutral' : 'worry'
  const ask = firstIndex(committee, text)
  const others = othersAskAt(text)
  if (ask !== -1 && (others === -1 || ask < others)) {
    // "is concerned that the recommendation that it urged …": the worry is the main clause when the ask hangs on a "that"
    const between = worry !== -1 && worry < ask ? text.slice(worry, ask) : ''
    const subordinate =
      between !== '' &&
      /\b(?:that|which|who|whose|que|qui|dont|where|as)\b[^,;]*$/i.test(between) &&
      !/[,;]\s*(?:and|but|et|y)?\s*$/i.test(between)
    if (!subordinate) return 'ask'
  }
  // nothing told before it: "The State party should …, as recommended by …"
  if (opensWithShould.test(text) || imperative.test(text)) return 'ask'
  if (leadsToShould(whole) || stateShould(text)) return 'ask'
  if ((mechanismSpeaks || worry !== -1) && joinsAsk(text, language)) return 'ask'
  if (mechanismSpeaks) return worry === -1 ? 'neutral' : 'worry'
  if (
    worry === -1 &&
    firstIndex(modal, withoutAsides(text, language)) !== -1 &&
    firstIndex(recounts, whole) === -1 &&
    !saidByLaw(whole, language)
  )
    return 'ask'
  if (worry !== -1) {
    const should = firstIndex([stateMust], text)
    // "The State party should, given the concern …"
    if (should !== -1 && should < worry) return 'ask'
    return 'worry'
  }
  return 'neutral'
}

/** Does the text worry anywhere? */
export const hasWorry = (text: string, language: ReadLanguage): boolean =>
  firstIndex(words[language].worries, text) !== -1

/** Does the sentence ask in so many words: "The Committee recommends", "The State party should", "Ensure that"? */
export const asksOutright = (printed: string, language: ReadLanguage): boolean => {
  const text = withoutReproach(printed)
  return (
    firstIndex(words[language].committee, text) !== -1 ||
    opensWithShould.test(text) ||
    imperative.test(text) ||
    stateShould(text)
  )
}

/** Is the sentence an ask by its "must" alone, with neither the State party nor the Committee in it: "Victims must be examined"? */
export const asksByModalAlone = (text: string, language: ReadLanguage): boolean =>
  classOfSentence(text, language) === 'ask' &&
  !asksOutright(text, language) &&
  firstIndex([words[language].stateMust], text) === -1

const infinitive = compile(rows, 'infinitive')
/** "Guarantee access", "Garantir l’accès", "Garantizar el acceso": how an item of a request begins. */
export const opensWithVerb = (text: string, language: ReadLanguage): boolean =>
  (language === 'en' ? imperative : infinitive).test(text) || asksOutright(text, language)
