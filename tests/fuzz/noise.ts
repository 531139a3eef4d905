// Characters and edits that people, programs and attackers put into a text.
import fc from 'fast-check'

const odd = [
  '',
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u00ad',
  '\ufeff',
  '\ufffd',
  '\u0000',
  '\ud800',
  'é',
  'ß',
  'İ',
  'ﬁ',
  '’',
  '“',
  '–',
  '…',
  '٣',
  '三',
  'ع',
  '𝕏',
  '/',
  '(',
  ')',
  '[',
  '"',
  "'",
  '`',
  '%',
  '&',
  '<',
  '=',
  '+',
  '-',
  '*',
  '\\',
  ';',
  ',',
  '.',
  ':',
  '^',
  '{',
  '}',
  '|',
  '0',
  '9999999999',
  '-1',
  'a',
  'NEAR',
  'OR',
  'NOT',
]

export const character = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
)

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 3 }),
  put: character,
  times: fc.constantFrom(1, 1, 1, 1, 2, 40, 2000),
})

/** A text with none to four edits: letters cut out, others put in, now and then two thousand of them. */
export const mangled = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(edit, { maxLength: 4 })).map(([start, edits]) =>
    edits.reduce((now, { at, cut, put, times }) => {
      const place = Math.floor(at * now.length)
      return now.slice(0, place) + put.repeat(times) + now.slice(place + cut)
    }, start),
  )

/** Pieces in a row, with what may stand between them, then mangled. */
export const phrase = (pieces: readonly string[], joints: readonly string[] = [' '], maxLength = 8) =>
  mangled(
    fc
      .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...joints)), { maxLength })
      .map((parts) => parts.map((part) => part.join('')).join('')),
  )
