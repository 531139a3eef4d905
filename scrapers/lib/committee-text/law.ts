// Paragraphs of articles, rules, resolutions and general comments: numbers that name no paragraph of a document of a review.
import { compile } from '../../../src/domain/patterns.ts'
import { lawTable } from './text-table.ts'

const forms = ['in a law', 'of a law'].map((form) => compile(lawTable.rows, form, { flags: 'giu' }))

/** The text with such mentions blanked out; offsets stay. */
export const withoutLaw = (text: string): string =>
  forms.reduce((rest, form) => rest.replace(form, (mention) => ' '.repeat(mention.length)), text)
