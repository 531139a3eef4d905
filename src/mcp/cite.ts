// The tool that cites a document or paragraphs of it in one style, with what the record lacks.
import { z } from 'zod'
import { type CitationStyle, cite } from '../cite/cite.ts'
import { officialAddressOf } from '../domain/official-address.ts'
import { citationQuery, citingStyles } from '../domain/queries.ts'
import { mayQuoteUnits, standingOf } from '../domain/unit-words.ts'
import { markInvented } from '../domain/words.ts'
import { readCited } from './documents.ts'
import { type MakeTool, readArguments } from './tool.ts'

const input = citationQuery.extend({
  style: z.enum(citingStyles).optional().describe('style of the citation; un if left out'),
})

const output = z.strictObject({
  symbol: z.string(),
  citation: z.string(),
  style: z.string(),
  missing: z.array(z.string()).describe('fields that the style asks for and the record lacks'),
  versionWords: z.string(),
  quotable: z.boolean().describe('false: do not quote from this version'),
  replacedBy: z.string().nullable().describe('symbol of the version that was issued in its place'),
  official: z.string().nullable(),
  invented: z.boolean(),
})

export const citeParagraph: MakeTool = (context) => ({
  name: 'cite',
  title: 'Cite a document or paragraphs',
  description:
    'Returns the citation of a UN document, or of paragraphs of it, from the record that is held: styles of the United Nations, OMCT, OSCOLA, Bluebook, Chicago, APA and McGill. Use it instead of writing a citation yourself.',
  input,
  output,
  run: async (given) => {
    const { style = 'un', ...query } = readArguments(input, given)
    const { document, record, units } = await readCited(context.store, query)
    const { text, missing } = cite(record, style as CitationStyle)
    const quotable = mayQuoteUnits(document, units)
    const official = officialAddressOf(document)
    const versionWords = standingOf(document, units)
    return {
      structured: {
        symbol: document.symbol,
        citation: text,
        style,
        missing: [...missing],
        versionWords,
        quotable,
        replacedBy: record.replacedBy,
        official,
        invented: document.invented,
      },
      text: [
        `${markInvented(document.invented)}${text}`,
        ...(record.replacedBy === null ? [] : [`Replaced by ${record.replacedBy}: cite that one.`]),
        `${versionWords}.${quotable ? '' : ' Do not quote from it.'}`,
        ...(missing.length > 0 ? [`The record lacks: ${missing.join(', ')}. Look it up in the document.`] : []),
        ...(official === null ? [] : [`Official: ${official}`]),
      ].join('\n'),
    }
  },
})
