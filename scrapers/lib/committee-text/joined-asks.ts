// Whether the Committee asks in the second half of a sentence whose first half worries or tells.
import { compile, compileEach } from '../../../src/domain/patterns.ts'
import { joinedAsksTable } from './joined-asks-table.ts'

const joined = compileEach(joinedAsksTable.rows, 'joined ask')
const another = compile(joinedAsksTable.rows, 'another asks')

/** Where another than the Committee asks: "that the judge hears the detainee and asks him to sign"; -1 for nowhere. */
export const othersAskAt = (text: string): number => text.search(another)

/** "regrets that no data were provided and requests the State party to include them": the present tense is the Committee's. */
export const joinsAsk = (text: string, language: 'en' | 'fr' | 'es'): boolean =>
  joined[language].test(text) && othersAskAt(text) === -1
