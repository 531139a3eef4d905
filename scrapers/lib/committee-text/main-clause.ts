// Finds the main clause of a sentence: its subject and verb decide what the sentence does, not a modal in another clause.
import { compile } from '../../../src/domain/patterns.ts'
import { mainClauseTable } from './main-clause-table.ts'

const readers = (language: 'en' | 'fr' | 'es') => {
  const of = (means: string) => compile(mainClauseTable.rows, means, { language })
  return {
    leadsUp: of('leads up'),
    speakers: [of('speaker named'), of('speaker meant')],
    speaksFirst: of('speaks first'),
  }
}
const patterns = { en: readers('en'), fr: readers('fr'), es: readers('es') }

export type MainClause = {
  /** from its subject on; the whole sentence where no other clause leads up to it */
  text: string
  /** the Committee or the Rapporteur is its subject by name: what others "should" stands in a clause that hangs on its verb */
  mechanismSpeaks: boolean
}

/** "While the State party should be commended, the Committee is concerned …": from "the Committee" on. */
export function mainClauseOf(sentence: string, language: 'en' | 'fr' | 'es'): MainClause {
  const { leadsUp, speakers, speaksFirst } = patterns[language]
  const text = leadsUp.test(sentence) ? afterLead(sentence, speakers) : sentence
  return { text, mechanismSpeaks: speaksFirst.test(text) }
}

const afterLead = (sentence: string, speakers: RegExp[]): string => {
  for (const speaker of speakers) {
    const found = speaker.exec(sentence)
    if (found) return sentence.slice(found.index + found[0].length)
  }
  return sentence
}
