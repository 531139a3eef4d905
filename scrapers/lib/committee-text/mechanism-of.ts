// Whose document it is: the committee, by the symbol or as the cover and the first paragraph name it in three languages.
import { ParseError } from '../../../src/domain/errors.ts'
import { type Mechanism, mechanisms } from '../../../src/domain/mechanisms.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { mechanismWords } from '../../../src/domain/words.ts'
import { namesTable } from './elsewhere-table.ts'
import type { Identity } from './identity.ts'

const committeeNames = (['CAT', 'CCPR'] as const).map((body) => [body, compile(namesTable.rows, body)] as const)

const isNamed = (mechanism: Mechanism, text: string): boolean =>
  text.includes(mechanismWords[mechanism]) ||
  committeeNames.some(([body, names]) => body === mechanism && names.test(text))

/** The mechanism by the symbol, failing that by the names in a text. Throws ParseError where neither names one. */
export function mechanismOf({ symbol }: Identity, text: string): Mechanism {
  const body = symbol.body as Mechanism | null
  if (body && mechanisms.includes(body)) return body
  const named = mechanisms.find((mechanism) => isNamed(mechanism, text))
  if (named) return named
  throw new ParseError(symbol.canonical, 'cover', 'the committee is named neither by the symbol nor by the text')
}
