// The page of a treaty-body document that lists its files by language and format (SOURCES 1, Download page).
import { FetchError } from '../../../src/domain/errors.ts'
import { type Language, languageByName } from '../../../src/domain/mechanisms.ts'
import { lacking, type Page, textOf, unexpected, wordsOf } from '../forms.ts'

export const fileFormats = ['docx', 'pdf', 'html', 'doc'] as const
export type FileFormat = (typeof fileFormats)[number]

export type FileLink = { language: Language; format: FileFormat; address: string }

const formatNames: Record<string, FileFormat> = { docx: 'docx', pdf: 'pdf', html: 'html', htm: 'html', doc: 'doc' }

const languageOf = (text: string): Language | undefined => languageByName[text.toLowerCase()]
const formatOf = (text: string): FileFormat | undefined => formatNames[text.toLowerCase().replace(/^\./, '')]

/**
 * All files of the page, from either of its forms: `<a title="English docx" href="...FilesHandler.ashx?enc=...">`, or
 * rows with a link `DownloadDraft.aspx?key=...` beside cells for language and extension. A title goes before the words
 * of its row. Throws `unexpected_shape` when the page holds neither form or names one file twice.
 */
export function readDownloadPage(page: Page): FileLink[] {
  const { $ } = page
  const found: FileLink[] = []
  $('a[href]').each((_, element) => {
    const link = $(element)
    const href = link.attr('href')!
    if (!/FilesHandler\.ashx|DownloadDraft\.aspx/i.test(href)) return
    const named = /^(\w+)\s+\.?(\w+)$/.exec(textOf(link.attr('title') ?? ''))
    const cells = link
      .closest('tr')
      .children('td')
      .toArray()
      .map((cell) => wordsOf($(cell)))
    const language = languageOf(named?.[1] ?? '') ?? cells.map(languageOf).find((one) => one !== undefined)
    const format = formatOf(named?.[2] ?? '') ?? cells.map(formatOf).find((one) => one !== undefined)
    if (language && format) found.push({ language, format, address: new URL(href, page.address).href })
  })
  if (found.length === 0) throw lacking(page, 'no file with a known language and format on the download page')
  const names = found.map(({ language, format }) => `${language} ${format}`)
  const double = names.find((name, index) => names.indexOf(name) !== index)
  if (double) throw unexpected(page, `two files are named ${double}`)
  return found
}

/** The files of one language in the order preferred; throws `no_files` when there is none. */
export function chooseFiles(page: Page, language: Language, prefer: readonly FileFormat[]): FileLink[] {
  const files = readDownloadPage(page)
  const chosen = prefer.flatMap((format) =>
    files.filter((file) => file.language === language && file.format === format),
  )
  if (chosen.length > 0) return chosen
  const others = files.map((file) => `${file.language} ${file.format}`).join(', ')
  throw new FetchError('no_files', page.address, `no file in ${language}; there are: ${others}`)
}
