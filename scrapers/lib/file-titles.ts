// What the properties of a file call it: titles of a Word file, a PDF or a page, in which an unfinished text says so.
import type { CheerioAPI } from 'cheerio'

/** "Microsoft Word - CAT_C_XVD_CO_3_AUV.docx": the name of the file that a program has put in the place of a title. */
const byProgram = /^(?:Microsoft (?:Office )?Word|LibreOffice Writer|Writer|Word)\s[-–]\s/i
const extension = /\.(?:docx?|odt|rtf|pdf|html?|tmp)\s*$/i
/** An advance unedited, or edited, version, as the offices of the United Nations name their files. */
const shortened = /(?<![A-Z\d])(?:AUV|AEV)(?![A-Z\d])/
/** Names of files that begin or end with the word: "DRAFT CO Kestria", "Kestria report draft 2". */
const drafted =
  /^(?:draft|projet|borrador|proyecto)(?![\p{L}-])|(?<![\p{L}-])(?:draft|projet|borrador)(?:\s?v?\d{1,2})?$/iu

/** Longer ones are summaries, and no titles. */
const longestTitle = 300

/** Titles as lines that may hold a notice; what only names of files say is put into the words of one. */
export const titleLines = (printed: readonly (string | undefined | null)[]): string[] => {
  const lines = printed.flatMap((title) => {
    if (typeof title !== 'string' || title.length > longestTitle) return []
    const line = title
      .replaceAll('\0', '')
      .replace(byProgram, '')
      .replace(extension, '')
      .replace(/[_\s]+/g, ' ')
      .trim()
    return line === '' ? [] : [line]
  })
  return [...new Set(lines)]
}

/** The notice that a title stands for where only its habits as the name of a file tell it; null for any other. */
export const noticeOfFileName = (line: string): 'advance_unedited' | 'provisional' | null =>
  shortened.test(line) ? 'advance_unedited' : drafted.test(line) ? 'provisional' : null

/** Properties that a person fills in, in the core part of a Word file. */
const fields = [
  'dc\\:title',
  'dc\\:subject',
  'dc\\:description',
  'cp\\:keywords',
  'cp\\:category',
  'cp\\:contentStatus',
]

/** Titles among the core properties of a Word file. */
export const titlesOfCore = ($: CheerioAPI): string[] => titleLines(fields.map((field) => $(field).first().text()))

/** Titles that a page gives itself in its head. */
export const titlesOfPage = ($: CheerioAPI): string[] =>
  titleLines([
    $('head > title').first().text(),
    ...['meta[name="DC.title" i]', 'meta[property="og:title" i]'].map((meta) => $(meta).first().attr('content')),
  ])
