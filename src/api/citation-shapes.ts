// The shapes of the answers on citations.
import { z } from 'zod'

import { invented, maybe, text } from './shapes.ts'

const styleShape = z.strictObject({
  style: text,
  label: text,
  manual: text,
  confirmed: z.boolean().describe('whether the form was read in the manual, or is to be confirmed there'),
  text: text,
  html: text.describe('the same with titles in italics, escaped'),
  missing: z.array(text).describe('fields that the style asks for and the record lacks'),
  withoutPosition: text.describe('the citation without the position of the State'),
  position: maybe.describe('the position with its own source, as a sentence'),
  inText: maybe,
})
export const citationsShape = z.strictObject({
  id: text,
  invented,
  quotable: z.boolean(),
  versionWords: text,
  styles: z.array(styleShape),
  links: z.record(text, text),
})
export const documentCitationsShape = z.strictObject({
  symbol: text,
  invented,
  quotable: z.boolean(),
  versionWords: text,
  units: z.array(z.strictObject({ id: text, path: maybe, type: text })).describe('what the paragraphs hold'),
  styles: z.array(styleShape),
  links: z.record(text, text),
})
