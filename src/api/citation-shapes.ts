// The shapes of the answers on citations.
import { z } from 'zod'
import { citationKinds, verdicts } from '../cite/resolve/answer.ts'
import { claimSubjects } from '../domain/citing/claim.ts'
import { quotationResults } from '../domain/citing/quotation.ts'

import { invented, maybe, text } from './shapes.ts'

const styleShape = z.strictObject({
  style: text,
  label: text,
  manual: text,
  language: text.describe('of the words of ours in the line'),
  confirmed: z.boolean().describe('whether the form was read in the manual, or is to be confirmed there'),
  text: text,
  html: text.describe('the same with titles in italics, escaped'),
  missing: z.array(text).describe('fields that the style asks for and the record lacks'),
  withoutPosition: text.describe('the citation without the position of the State'),
  position: maybe.describe('the position with its own source, as a sentence'),
  inText: maybe,
})
const replacedBy = maybe.describe('symbol of the text that was issued in its place')
export const citationsShape = z.strictObject({
  id: text,
  invented,
  quotable: z.boolean(),
  versionWords: text,
  replacedBy,
  styles: z.array(styleShape),
  links: z.record(text, text),
})
export const documentCitationsShape = z.strictObject({
  symbol: text,
  invented,
  quotable: z.boolean(),
  versionWords: text,
  replacedBy,
  units: z.array(z.strictObject({ id: text, path: maybe, type: text })).describe('what the paragraphs hold'),
  styles: z.array(styleShape),
  links: z.record(text, text),
})

const check = <T extends readonly [string, ...string[]]>(results: T) => z.enum(results)
const place = z.strictObject({
  path: text,
  status: z.enum(['exists', 'not_found', 'not_indexed', 'number_inferred']),
  units: z.array(z.strictObject({ id: text, type: text })),
  warning: maybe.describe('what the unit is where it is no recommendation of the body'),
  near: z.array(text).describe('of a number that the document does not have: those that were perhaps meant'),
})
const held = z.strictObject({
  symbol: text,
  title: text,
  body: text,
  type: text,
  states: z.array(text),
  language: text,
  originalLanguage: maybe,
  version: text,
  distributionDate: maybe,
  adoptionDates: z.array(text),
  session: z.number().nullable(),
  address: maybe,
  corrigenda: z.array(text),
  replacedBy,
  newer: maybe.describe('a later document of the same kind on the same State'),
  invented,
})

const spanShape = z
  .strictObject({ start: z.number().int(), end: z.number().int(), text: text })
  .describe('Unicode code points in the text that was sent')

const resolvedCitation = z.strictObject({
  index: z.number().int(),
  where: z.enum(['text', 'footnote', 'endnote']),
  note: maybe.describe('number of the note, as printed'),
  span: spanShape,
  how: z.enum(['symbol', 'malformed', 'ibid', 'earlier_note', 'lost_source', 'court', 'resolution', 'no_symbol']),
  kind: z.enum(citationKinds),
  symbolAsWritten: maybe,
  symbol: maybe.describe('canonical symbol; of what it refers to for “ibid.”'),
  repairs: z.array(text).describe('what was read otherwise than it is printed'),
  likely: z.array(text).describe('probable readings, for a person to accept'),
  verdict: z.enum(verdicts),
  document: held
    .nullable()
    .describe('what it was compared with; of a malformed symbol the document that it probably means'),
  official: maybe.describe('where the United Nations give the document'),
  date: z.strictObject({
    result: check([
      'match',
      'adoption_date_given',
      'session_date_given',
      'mismatch',
      'ambiguous',
      'absent',
      'not_checked',
    ]),
    given: maybe,
    expected: maybe,
    printedAt: z.enum(['cover', 'text']).nullable(),
  }),
  body: z.strictObject({
    result: check(['match', 'masthead_instead_of_issuer', 'mismatch', 'absent', 'not_checked']),
    given: maybe,
    expected: maybe,
  }),
  state: z.strictObject({
    result: check(['match', 'differs', 'absent', 'not_checked']),
    given: maybe,
    expected: z.array(text),
    likely: maybe.describe('code of the State that a misspelt name may mean'),
  }),
  title: z
    .strictObject({ result: check(['match', 'differs', 'absent', 'not_checked']), given: maybe, expected: maybe })
    .describe('a title in quotation marks; words may be left out of it'),
  claims: z
    .array(
      z.strictObject({
        about: z.enum(claimSubjects),
        result: check(['match', 'differs', 'not_checked']),
        given: maybe.describe('as printed; null where only an unofficial version is held and the citation names none'),
        expected: maybe.describe('the title as printed, or codes and numbers parted by commas'),
      }),
    )
    .describe('what the citation says of the document in words: its kind, numbers, version, who recommended'),
  pinpoints: z.array(place),
  missingPinpoint: z.boolean(),
  unreadPinpoints: z.array(text),
  quotations: z.array(
    z.strictObject({
      quotation: text,
      result: z.enum(quotationResults),
      path: maybe.describe('the paragraph that has the words'),
      diff: z.array(z.strictObject({ kind: z.enum(['same', 'only_in_quotation', 'only_in_document']), words: text })),
    }),
  ),
  ibid: z.strictObject({ antecedent: z.number().int().nullable(), unresolved: maybe }).nullable(),
  conflicts: z.array(
    z.strictObject({
      field: z.literal('date'),
      given: text,
      other: z.number().int(),
      otherNote: maybe,
      otherGiven: text,
    }),
  ),
  suggestion: maybe.describe('the citation as held data give it'),
  sentences: z.array(text).describe('the verdict and what supports it, in the language that was asked for'),
})
export const resolvedShape = z.strictObject({
  citations: z.array(resolvedCitation),
  total: z.number().int().describe('citations found in the draft; reading ends after some 5,000'),
  partial: z.boolean().describe('true where only the first of them are answered'),
  linkFaults: z
    .array(
      z.strictObject({
        where: z.enum(['text', 'footnote', 'endnote']),
        note: maybe,
        span: spanShape,
        nearest: text.describe('the host that may be meant; the link itself may be right'),
        from: z.enum(['known_host', 'other_link']),
        sentence: text,
      }),
    )
    .describe('links whose host is one letter away from a host of the field, or from another link of the draft'),
  limits: z.strictObject({ characters: z.number().int(), citations: z.number().int() }),
  links: z.record(text, text),
})

export const successorShape = z.strictObject({
  id: text,
  symbol: text,
  paragraph: maybe,
  how: check(['same_words', 'within', 'part', 'same_place', 'around']).describe(
    'the same text; a text that holds it; a part of it; another text under the same number; the paragraph around it',
  ),
  links: z.record(text, text),
})

export const proofShape = z.strictObject({
  id: text,
  invented,
  symbol: text,
  paragraph: maybe,
  numberStatus: text,
  numberWords: text,
  part: z.number().int().describe('0 for a whole paragraph; 1, 2 … where one number holds several texts'),
  page: z.number().int().nullable().describe('page of the capture on which it begins'),
  textStatus: text,
  textSha256: maybe.describe('SHA-256 of the verbatim text in UTF-8'),
  position: z
    .strictObject({ start: z.number().int(), end: z.number().int(), of: text })
    .nullable()
    .describe(
      'Unicode code points in the texts of all paragraphs of the document, in its order, a line feed between two; `of` is the SHA-256 of them',
    ),
  version: text,
  versionWords: text,
  language: text,
  withdrawnAt: maybe,
  replacedBy,
  successors: z.array(successorShape).describe('where a paragraph went that was withdrawn, merged or issued anew'),
  capture: z.strictObject({
    sha256: maybe,
    mediaType: maybe,
    retrievedAt: maybe,
    capturedFrom: maybe,
    file: maybe.describe('address of the stored file; null where it may not be given'),
  }),
  captures: z.array(
    z.strictObject({ version: text, sha256: text, retrievedAt: text, current: z.boolean(), file: maybe }),
  ),
  official: maybe.describe('permanent address of the United Nations'),
  links: z.record(text, text),
})

export const fileShape = z.strictObject({
  sha256: text,
  known: z.boolean().describe('whether a document held here was read from these bytes, or they were fetched'),
  captures: z.array(
    z.strictObject({
      symbol: maybe,
      title: maybe,
      language: maybe,
      version: maybe.describe('null for a file that no document was read from'),
      versionWords: maybe,
      current: z.boolean().describe('whether it is the text that is shown'),
      invented,
      mediaType: text,
      retrievedAt: text,
      capturedFrom: maybe.describe('null for a file that the operator imported'),
      withdrawnAt: maybe,
      replacedBy: maybe,
      official: maybe.describe('permanent address of the United Nations'),
      links: z.strictObject({ document: maybe }),
    }),
  ),
  links: z.strictObject({ file: maybe.describe('the stored file, where it may be given'), page: text }),
})
