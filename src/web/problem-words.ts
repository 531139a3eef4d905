// The words of the pages on problems, by language; in English the kinds have the words that programs are told.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { problemTitles } from '../http/problem.ts'
import { problemsEs } from './words/problems-es.ts'
import { problemsFr } from './words/problems-fr.ts'
import type { ProblemWords } from './words/problems-type.ts'

const english: ProblemWords = {
  heading: 'Kinds of errors',
  about: 'Every error of the API names one of these pages. The request number helps the operator to find it.',
  status: 'HTTP status',
  all: 'All kinds of errors',
  kinds: Object.fromEntries(Object.entries(problemTitles).map(([kind, row]) => [kind, [row.title, row.meaning]])),
}

export const problemWords: Record<WindowLanguage, ProblemWords> = { en: english, fr: problemsFr, es: problemsEs }
