// The tool that resolves and checks the citations of a text against what is held; the text is neither stored nor logged.
import { z } from 'zod'
import { type CitationStyle, citationStyles } from '../cite/cite.ts'
import { verdicts } from '../cite/resolve/answer.ts'
import { checkDraft, type SpokenAnswer } from '../cite/resolve/draft.ts'
import { nameAnswer } from '../cite/resolve/say.ts'
import { draftQuery } from '../domain/queries.ts'
import { markInvented } from '../domain/words.ts'
import { type MakeTool, readArguments } from './tool.ts'

const maybe = z.string().nullable()
const output = z.strictObject({
  total: z.number().int().describe('citations in the text'),
  partial: z.boolean().describe('true: only the first of them were checked; send the rest apart'),
  citations: z.array(
    z.strictObject({
      note: maybe,
      written: z.string().describe('what the text names, with its paragraphs'),
      start: z.number().int().describe('Unicode code points from the beginning of the text'),
      end: z.number().int(),
      symbol: maybe,
      verdict: z.enum(verdicts),
      sentences: z.array(z.string()).describe('the verdict first, then what supports it'),
      paragraphs: z.array(z.strictObject({ path: z.string(), status: z.string(), ids: z.array(z.string()) })),
      likely: z.array(z.string()).describe('probable readings, for a person to accept'),
      suggestion: maybe.describe('the citation as held data give it'),
      official: maybe,
      invented: z.boolean(),
    }),
  ),
  links: z.array(z.string()).describe('links that may be mistyped'),
  notes: z.array(z.string()),
})

const shapeCitation = (one: SpokenAnswer, language: 'en' | 'fr' | 'es') => ({
  note: one.note,
  written: nameAnswer(one, language),
  start: one.span.start,
  end: one.span.end,
  symbol: one.symbol,
  verdict: one.verdict,
  sentences: one.sentences,
  paragraphs: one.pinpoints.map(({ path, status, units }) => ({ path, status, ids: units.map(({ id }) => id) })),
  likely: one.likely,
  suggestion: one.suggestion,
  official: one.official,
  invented: one.document?.invented ?? false,
})

const meaning = 'Not held is no fault of a citation: the document may exist. Look at its official address.'

export const checkCitations: MakeTool = ({ store, sources = [] }) => ({
  name: 'check_citations',
  title: 'Resolve and check citations',
  description:
    'Finds the citations of UN documents in a text or a single footnote, resolves each ("ibid." too), and checks symbol, date, body, State, paragraph and quotations against the documents that are held. The text stays on this machine: it is neither stored nor logged.',
  input: draftQuery,
  output,
  run: async (given) => {
    const { text, language = 'en', style = 'omct-corrected' } = readArguments(draftQuery, given)
    const known = citationStyles.find(({ id }) => id === style)?.id as CitationStyle
    const answer = await checkDraft(text, store, { language, style: known, cards: sources })
    const citations = answer.citations.map((one) => shapeCitation(one, language))
    const links = answer.linkFaults.map(({ sentence }) => sentence)
    const notes = citations.some(({ verdict }) => verdict === 'not_held' || verdict === 'known_but_not_held')
      ? [meaning]
      : []
    return {
      structured: { total: answer.total, partial: answer.partial, citations, links, notes },
      text: [
        `${answer.total} citations.${answer.partial ? ` Only the first ${citations.length} were checked: send the rest apart.` : ''}`,
        ...citations.map((one) =>
          [
            `- ${markInvented(one.invented)}${one.note === null ? '' : `note ${one.note}: `}${one.written} [${one.verdict}]`,
            ...one.sentences.map((sentence) => `  ${sentence}`),
            ...(one.suggestion === null ? [] : [`  As held: ${one.suggestion}`]),
            ...(one.official === null ? [] : [`  Official: ${one.official}`]),
          ].join('\n'),
        ),
        ...links,
        ...notes,
      ].join('\n'),
    }
  },
})
