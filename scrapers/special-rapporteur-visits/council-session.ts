// The session of the Human Rights Council on the cover of a report on a visit, with its days where they are printed.
import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import { compile } from '../../src/domain/patterns.ts'
import { readSession } from '../lib/committee-text/session.ts'
import { titleLinesTable } from './title-table.ts'

const ofCouncil = compile(titleLinesTable.rows, 'session of the Council', { flags: 'iu' })
const agenda = compile(titleLinesTable.rows, 'agenda', { flags: 'iu' })

/** Reads the session out of the lines of a cover: "Human Rights Council", "Forty-ninth session 28 February–1 April 2099". */
export function readCouncilSession(
  lines: readonly string[],
): Pick<ParsedDocumentInput, 'councilSession' | 'councilSessionOpens' | 'councilSessionCloses'> {
  const text = lines.join(' ').replace(/\s+/g, ' ')
  const found = ofCouncil.exec(text)
  const rest = found === null ? '' : text.slice(found.index + found[0].length, found.index + found[0].length + 80)
  const { session, sessionOpens, sessionCloses } = readSession([], '', [found?.[1] ?? '', rest.split(agenda)[0]!], '')
  return { councilSession: session, councilSessionOpens: sessionOpens, councilSessionCloses: sessionCloses }
}
