// Whether the Committee asks in the second half of a sentence whose first half worries or tells.
import { compile } from '../../../src/domain/patterns.ts'
import { joinedAsksTable } from './joined-asks-table.ts'

const of = (language: 'en' | 'fr' | 'es') => compile(joinedAsksTable.rows, 'joined ask', { language })
const joined = { en: of('en'), fr: of('fr'), es: of('es') }

/** "regrets that no data were provided and requests the State party to include them": the present tense is the Committee's. */
export const joinsAsk = (text: string, language: 'en' | 'fr' | 'es'): boolean => joined[language].test(text)
