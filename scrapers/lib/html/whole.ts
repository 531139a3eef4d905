// Whether the bytes of a page are whole: a hole of zeros, or bytes that no text has, must not be read as if nothing were missing.
import type { CheerioAPI } from 'cheerio'
import { ParseError } from '../../../src/domain/errors.ts'

const damage = (what: string): ParseError =>
  new ParseError(
    null,
    'file',
    `the page is damaged (${what}), and words may be missing: download it again, or save it again in the browser`,
    { kind: 'damaged' },
  )

/** Letters of windows-1252 that stand four times in a row in no text: a hole that is filled with one byte. */
const filled = /([\u0080-\uffff])\1{3}/
/** What a decoder puts where it could not read, and what is no character in any text. */
const notRead = /[\ufffd-\uffff]/
/** Of a page that is whole UTF-8 the sign for a lost letter is its own: its words are read, and told. */
const noCharacter = /[\ufffe\uffff]/
/** Bytes that windows-1252 gives no letter. */
const undefinedBytes = /[\u0081\u008d\u008f\u0090\u009d]/
/** A letter of two or three bytes of UTF-8, as its bytes read one by one. */
const letterOfUtf8 = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/g
const aboveAscii = /[\u0080-\u00ff]/g
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Most that is not ASCII is UTF-8: the bytes that are not were changed. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const inLetters = (plain.match(letterOfUtf8) ?? []).reduce((sum, letter) => sum + letter.length, 0)
  return inLetters > 0 && inLetters * 2 > count(plain, aboveAscii)
}

/** Throws ParseError, kind `damaged`, for a page whose bytes a disk or a transfer changed. `charset` and `text` are as decoded. */
export function assertWhole(bytes: Uint8Array, { text, charset }: { text: string; charset: string }): void {
  if (text.includes('\u0000')) throw damage('it has zeros in it')
  if ((charset === 'utf-8' ? noCharacter : notRead).test(text)) throw damage('it has characters that could not be read')
  if (charset !== 'windows-1252') return
  if (isBrokenUtf8(bytes)) throw damage('some of its bytes are no UTF-8')
  if (undefinedBytes.test(text) || filled.test(text)) throw damage('it has bytes that no text has')
}

/** What the page shows in place of a text of its own, and what to do about it. */
const shownElsewhere: readonly (readonly [selector: string, advice: string])[] = [
  [
    'embed[type*="pdf"], object[type*="pdf"]',
    'it is a viewer of a PDF: save the PDF itself, by the button of the viewer',
  ],
  ['frame, iframe, embed, object', 'its text stands in a frame: open the frame by itself, and save that'],
]

/** The refusal of a page without any text. */
export function withoutText($: CheerioAPI): ParseError {
  const advice = shownElsewhere.find(([selector]) => $(selector).length > 0)?.[1]
  return new ParseError(null, 'file', `the page holds no text${advice === undefined ? '' : `: ${advice}`}`)
}
