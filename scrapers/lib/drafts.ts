// A draft that somebody sends as a file: Word, read in a child process, or plain text in UTF-8.
import { setImmediate as pause } from 'node:timers/promises'
import { type DraftPart, readParts } from '../../src/domain/citing/drafts.ts'
import { ParseError } from '../../src/domain/errors.ts'
import { callInChild } from './child/pool.ts'
import { ReadError } from './pdf/errors.ts'
import { sniff } from './sniff.ts'

/** A report of 200 pages takes half a second; who waits has a browser open. */
const timeoutMs = 20_000

/** Characters that no text holds: the file is of another kind. */
const unwritten = /[\0-\x08\x0e-\x1f]/

const textOf = (bytes: Uint8Array): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return unwritten.test(text) ? null : text
  } catch {
    return null
  }
}

/**
 * Returns the parts of the draft; null for a file that is neither Word nor text, that cannot be read, or that has more than
 * `longest` characters.
 */
export async function readSentDraft(bytes: Uint8Array, longest: number): Promise<DraftPart[] | null> {
  const kind = sniff(bytes)
  if (kind === 'pdf' || kind === 'doc' || kind === 'empty') return null
  if (kind !== 'docx') {
    const text = textOf(bytes)
    return text === null || text.length > longest ? null : readParts(text.replace(/\r\n?/g, '\n'), () => pause())
  }
  const module = new URL('./docx/draft.ts', import.meta.url)
  return callInChild<DraftPart[] | null>(module, 'readWordDraft', [bytes, longest], { timeoutMs }).catch(
    (error: unknown) => {
      if (error instanceof ParseError || error instanceof ReadError) return null
      throw error
    },
  )
}
