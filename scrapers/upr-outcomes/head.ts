// What the cover gives to every kind of UPR document.
import { ParseError } from '../../src/domain/errors.ts'
import type { Cover } from './cover.ts'

const versionOf = ({ reissued }: Cover, symbol: string): 'revised' | 'reissued' | 'official' =>
  /\/Rev\.\d/i.test(symbol) ? 'revised' : reissued ? 'reissued' : 'official'

/** Throws ParseError where the State under review is not known: a document always has one. */
export const head = (cover: Cover, symbol: string) => {
  if (cover.state === null)
    throw new ParseError(symbol, 'page 1', 'the State under review could not be read from the cover')
  return {
    symbol,
    symbolAsPrinted: cover.symbolAsPrinted,
    mechanism: 'UPR' as const,
    body: 'Human Rights Council',
    title: cover.title,
    states: [cover.state],
    stateAsPrinted: cover.stateAsPrinted,
    language: cover.language,
    originalLanguage: cover.originalLanguage,
    version: versionOf(cover, symbol),
    distributionDate: cover.distributionDate,
    session: null,
    councilSession: cover.councilSession,
    councilSessionOpens: cover.councilSessionOpens,
    councilSessionCloses: cover.councilSessionCloses,
  }
}
