// What a mechanism and a body are called in the language of an annex.
import type { NameLanguage } from '../../domain/states/states.ts'
import { mechanismWords } from '../../domain/words.ts'
import { lineWords } from '../line-words.ts'
import { annexWords } from './words.ts'

const isMechanism = (code: string): code is keyof typeof mechanismWords => code in mechanismWords

/** The code itself where no table has it. */
export function mechanismName(code: string, language: NameLanguage): string {
  const own = annexWords[language].mechanisms[code]
  if (own !== undefined) return own
  const name = isMechanism(code) ? mechanismWords[code] : code
  return lineWords[language].bodies[name] ?? name
}
