// The language in which a document is read, or the refusal of one that no parser reads.

import { ParseError } from '../../../src/domain/errors.ts'
import { languageWords } from '../../../src/domain/mechanisms.ts'
import type { ReadDocument } from '../../../src/domain/paragraphs.ts'
import { languageOf } from './language.ts'
import type { ReadLanguage } from './segment.ts'

/** Returns the language of the text. Throws ParseError for none of the six, and `unread_version` for one that is not read. */
export function readLanguage(read: ReadDocument, symbol: string | null): ReadLanguage {
  const language = languageOf(read.paragraphs.map((paragraph) => paragraph.text).join(' '))
  if (!language) throw new ParseError(symbol, 'text', 'the language of the text is none of the six')
  if (language === 'en' || language === 'fr' || language === 'es') return language
  throw new ParseError(
    symbol,
    'text',
    `recognised: ${languageWords[language]} version of ${symbol ?? 'a document without a symbol'}, kept but not read`,
    { kind: 'unread_version' },
  )
}
