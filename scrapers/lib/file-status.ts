// What the file itself says of a document that a parser has made: not final, machine-read, broken words, two languages.
import type { ParsedDocumentInput, Skipped } from '../../src/domain/documents.ts'
import { ParseError } from '../../src/domain/errors.ts'
import { languageWords, type VersionKind } from '../../src/domain/mechanisms.ts'
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { compile } from '../../src/domain/patterns.ts'
import { balloonWords } from './balloon-words-table.ts'
import { languageOf, shortLanguageOf } from './committee-text/language.ts'
import { noticeOfFileName } from './file-titles.ts'
import { draftsNamed, isIssuedAnew, linesAboveText, unclearStatuses } from './issue-words.ts'
import { calledIn } from './note-call.ts'
import { cellsOfTables } from './paragraphs.ts'
import { noticeOf, noticeOutside } from './status-words.ts'
import { isBroken, wordDoubts, wordFigures } from './word-check.ts'

/** What a reader gives of a file, as far as it is looked at here. */
type ReadFile = Pick<ReadDocument, 'status' | 'cover' | 'paragraphs'> & Partial<Pick<ReadDocument, 'footnotes'>>

/** Weightiest first; a version that is not here is a final one, and gives way to each of these. */
const notFinal: readonly VersionKind[] = [
  'restricted',
  'unofficial_translation',
  'advance_unedited',
  'provisional',
  'machine_read',
]

/** Longer texts that hold the words of a notice speak about one. */
const longestNotice = 80

type Said = readonly (VersionKind | null)[]

/** What the lines of the pages say; asked once, however many titles the file has. */
const saidOnPages = ({ cover, paragraphs, footnotes = [] }: ReadFile): Said => {
  const isOfTable = cellsOfTables(paragraphs)
  const own = paragraphs.filter((one) => one.label === null && !isOfTable(one))
  const lines = [...own, ...footnotes].map(({ text }) => text)
  return [...linesAboveText(cover), ...lines.filter((line) => line.length <= longestNotice)].map(noticeOf)
}

/** "Commented [AB1]: check", "Deleted: shall": what Word prints in the margin of a text that is still worked on. */
const balloonHead = compile(balloonWords.rows, 'head', { flags: 'gu' })
const changes = [
  compile(balloonWords.rows, 'worked on', { flags: 'u' }),
  compile(balloonWords.rows, 'bare', { flags: 'u' }),
]

/** "Deleted: shall" is a change that is still open; who reads a final text may comment on it. */
const isChange = (words: string): boolean => changes.some((pattern) => pattern.exec(words.trim())?.index === 0)

/** The first words of each such balloon that a PDF has among the words of its text. */
const balloonsIn = ({ paragraphs, cover }: ReadFile): string[] =>
  [...cover, ...paragraphs.map(({ text }) => text)].flatMap((text) =>
    [...text.matchAll(balloonHead)].map(({ index }) => text.slice(index, index + 40)),
  )

/** The title by which alone the text is none that is final: a file may keep the title of its draft. */
const onlyByTitle = (read: ReadFile, parsed: ParsedDocumentInput, onPages: Said): string[] => {
  const isOpen = (titles: readonly string[]): boolean => notFinal.includes(versionOf(read, parsed, titles, onPages))
  const title = isOpen([]) ? undefined : read.status.titles?.find((one) => isOpen([one]))
  return title === undefined
    ? []
    : [
        `the properties of the file call the text unfinished (${JSON.stringify(title)}), and its pages do not: compare with the official document`,
      ]
}

const versionOf = (
  read: ReadFile,
  { version: parsed, symbol, title }: ParsedDocumentInput,
  titles: readonly string[],
  onPages: Said,
): VersionKind => {
  const { machineRead, openRevisions } = read.status
  const outside = [...read.status.outside, ...titles]
  const said = [
    parsed,
    noticeOutside(outside),
    ...onPages,
    ...draftsNamed(read, symbol, title ?? '', outside),
    ...titles.map(noticeOfFileName),
    openRevisions > 0 ? 'provisional' : null,
    machineRead ? 'machine_read' : null,
  ]
  const unfinished = notFinal.find((version) => said.includes(version))
  return unfinished ?? (parsed === 'official' && isIssuedAnew(read) ? 'reissued' : parsed)
}

/** Shorter units are names, titles and quotations: their language counts where they hold no word of the document's. */
const fewestWords = 14
const fewestOfAll = 5

/** Units in another language than the document's: a page that was translated in part, or two texts in one file. */
const otherLanguages = ({ units, language }: ParsedDocumentInput): string[] => {
  const strange = units.flatMap(({ path, number, text }) => {
    const words = text?.split(/\s+/).length ?? 0
    if (!text || words < fewestOfAll) return []
    const own = words < fewestWords ? shortLanguageOf(text, language) : languageOf(text, language)
    return own === null || own === language ? [] : [{ place: path ?? number ?? '?', own }]
  })
  const [first] = strange
  if (!first) return []
  return [
    `${strange.length} units are not in ${languageWords[language]}, the language of the document (${first.place}: ${languageWords[first.own]}): compare with the original page`,
  ]
}

/** "12.[13.] The State party": the number that Word prints while changes are open, and the one from before them. */
const oldNumber = /^\[\d{1,3}\.\]\s?\p{Lu}/u
const renumberedIn = ({ paragraphs }: ReadFile): string[] =>
  paragraphs
    .filter(({ label, text }) => label !== null && oldNumber.test(text))
    .slice(0, 1)
    .map(({ label, text }) => `${label}.${text.slice(0, 30)}`)

/** Numbered notes whose call no paragraph holds: kept as printed, and told. */
function uncalled({ paragraphs, footnotes = [] }: ReadFile): Skipped[] {
  const called = calledIn(paragraphs)
  return footnotes
    .filter(({ mark }) => /^\d/.test(mark) && !called.has(mark))
    .map(({ mark, text, page }) => ({
      where: `note ${mark}${page === null ? '' : `, page ${page}`}`,
      text,
      reason: 'no call of this note was found in the text',
      kind: 'out_of_scope' as const,
    }))
}

const uncalledDoubt = (notes: readonly Skipped[]): string[] =>
  notes.length === 0
    ? []
    : [
        `notes whose place in the text is not known, so that they stand with no paragraph: ${notes.length} (${JSON.stringify(notes[0]!.text.slice(0, 60))})`,
      ]

/**
 * Lays what the file says over what its parser found, so that no parser can forget it: the version is never a final one
 * where a header, a watermark, a tracked change or a scan says otherwise, and every doubt is in the warnings. Throws
 * ParseError where the words are broken.
 */
export function withFileStatus(read: ReadFile, parsed: ParsedDocumentInput): ParsedDocumentInput {
  const { machineRead, openRevisions } = read.status
  const texts = [...parsed.units, ...(parsed.review?.matrix ?? [])].map(({ text }) => text ?? '')
  const figures = wordFigures(texts)
  if (isBroken(figures))
    throw new ParseError(
      parsed.symbol,
      'text',
      'the words are broken: the file has lost letters or the room between words. Nothing was stored; use another file of the document, best the PDF',
    )
  const lost = uncalled(read)
  const within = balloonsIn(read)
  const balloon = within[0] ?? null
  const beside = read.status.balloons?.[0] ?? null
  const isOpen = [...within, ...(read.status.balloons ?? [])].some(isChange)
  const renumbered = renumberedIn(read)
  const onPages: Said = [...saidOnPages(read), isOpen || renumbered.length > 0 ? 'provisional' : null]
  return {
    ...parsed,
    skipped: [...(parsed.skipped ?? []), ...lost],
    version: versionOf(read, parsed, read.status.titles ?? [], onPages),
    warnings: [
      ...(parsed.warnings ?? []),
      ...onlyByTitle(read, parsed, onPages),
      ...(machineRead
        ? ['words were recognised in pictures of pages: check them against the print before quoting']
        : []),
      ...(openRevisions > 0
        ? [`tracked changes that are still open: ${openRevisions}; the text is read with all of them accepted`]
        : []),
      ...(balloon === null
        ? []
        : [
            `comments or changes of a draft are printed in the margin (${JSON.stringify(balloon)}) and may stand among the words: use a file without them`,
          ]),
      ...(beside === null || balloon !== null
        ? []
        : [
            `comments or changes of a draft stand beside the text (${JSON.stringify(beside.slice(0, 40))}), which are not read: check whether a final text has been issued`,
          ]),
      ...[...unclearStatuses(read, read.status.outside), ...renumbered].map(
        (line) => `the file says ${JSON.stringify(line)}: check whether a final text has been issued`,
      ),
      ...uncalledDoubt(lost),
      ...wordDoubts(figures),
      ...otherLanguages(parsed),
    ],
  }
}
