// Finds sentences that may ask in words that no row knows: what is read as a concern there is doubted, never taken for one in silence.

import { compile, compileEach } from '../../../src/domain/patterns.ts'
import { tellsEarlierAsk } from './earlier-asks.ts'
import { lawSays, withoutAsides } from './said-by-law.ts'
import type { ReadLanguage } from './segment.ts'
import { unreadAsksTable } from './unread-asks-table.ts'
import { classOfSentence, opensWithVerb } from './words.ts'

const { rows } = unreadAsksTable
const tells = compileEach(rows, 'tells')
const mayAsk = compileEach(rows, 'may ask')
const toldWords = compileEach(rows, 'told word', { flags: 'giu' })

/** A sentence that neither worries, asks nor tells what the Committee saw. */
const isOpen = (sentence: string, language: ReadLanguage): boolean =>
  classOfSentence(sentence, language) === 'neutral' &&
  !tells[language].test(sentence) &&
  !tellsEarlierAsk(sentence) &&
  !lawSays(sentence, language)

/** "Flogging is to be abolished", "Le Comité presse l’État partie": words of a request in a sentence that no row reads. */
export const mayAskUnread = (sentence: string, language: ReadLanguage): boolean =>
  isOpen(sentence, language) &&
  mayAsk[language].test(withoutAsides(sentence, language).replace(toldWords[language], ' '))

const recalls = compileEach(rows, 'recalls an ask')

/** "The Committee recalls its recommendation that the State party act": asked before, and perhaps again. */
export const recallsAsk = (sentence: string, language: ReadLanguage): boolean =>
  recalls[language].test(sentence) && classOfSentence(sentence, language) === 'neutral' && !tellsEarlierAsk(sentence)

/** "In the light of article 2, the Committee:": words before a list that do not say what its items are. */
export const leavesListOpen = (stem: string, language: ReadLanguage): boolean =>
  /:\s*$/.test(stem) && isOpen(stem, language)

/** "The Committee welcomes the measures taken by the State party to:", "takes note of the commitment to:": told, whatever its items say. */
export const isTold = (sentence: string, language: ReadLanguage): boolean =>
  classOfSentence(sentence, language) === 'neutral' && tells[language].test(sentence)

const goesOn = compileEach(rows, 'goes on')
const inPassing = compileEach(rows, 'asks in passing')
const itemAsks = compile(rows, 'item asks', { language: 'en' })

/** "concerned at the lack of measures to:": items that begin with a verb go on from it. */
export const goesOnWithVerb = (stem: string, language: ReadLanguage): boolean => goesOn[language].test(stem)

/** "(a) Reduce overcrowding", "a) D’adopter une définition": how an item begins that asks, whatever stands before it. */
export const beginsLikeRequest = (item: string, language: ReadLanguage): boolean =>
  opensWithVerb(item, language) || (language === 'en' && itemAsks.test(item))

/** "Delays in trials, and recommends that the State party speed them up": one item that worries and asks. */
export const asksInPassing = (item: string, language: ReadLanguage): boolean => inPassing[language].test(item)
