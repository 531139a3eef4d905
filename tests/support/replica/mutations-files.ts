// Mutations of the file of one document, the first of the list: on its way (fetch) and in its words (parse).
import type { Response } from 'express'
import { pageWith, type Row, type Send, seenAt, send } from './mutate.ts'
import type { Mutation } from './mutations.ts'
import type { FileFormat, Site } from './site.ts'

/** The document in these formats only, on the download page; the documents service does not have it. */
const only = (site: Site, files: FileFormat[]): void => {
  Object.assign(site.concludingObservations[0]!, { files, bySymbol: [] })
}
const onFile = (formats: FileFormat[], change: (bytes: Buffer) => Buffer) => (site: Site) => {
  only(site, formats)
  const { symbol } = site.concludingObservations[0]!
  site.files.push((bytes, document) => (document.symbol === symbol ? change(bytes) : bytes))
}
const insteadOfFile = (formats: FileFormat[], answer: Send | ((response: Response) => void)) => (site: Site) => {
  only(site, formats)
  const { symbol } = site.concludingObservations[0]!
  site.answers.push((place, _, response) => {
    if (place.kind !== 'file' || place.symbol !== symbol) return false
    if (typeof answer === 'function') answer(response)
    else send(response, answer)
    return true
  })
}
const onDownload = (change: (html: string) => string) => (site: Site) => {
  only(site, ['html', 'pdf'])
  const { symbol } = site.concludingObservations[0]!
  site.pages.push((html, place) => (place.kind === 'download' && place.symbol === symbol ? change(html) : html))
}
/** Changes the words of the HTML file, which stays whole. */
const onText = (change: (text: string) => string) =>
  onFile(['html'], (bytes) => {
    const text = change(bytes.subarray(2).toString('utf16le'))
    return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  })

const fetched: Row[] = [
  ['no_files', 'the download page says that there are no files', 'no_files', (site) => only(site, [])],
  [
    'other_languages_only',
    'there are files in other languages only',
    'no_files',
    onDownload((html) => html.replace(/<li>English[\s\S]*?<\/li>/g, '')),
  ],
  [
    'download_page_changed',
    'the links of the download page have another form',
    'unexpected_shape',
    onDownload((html) => html.replaceAll('FilesHandler.ashx', 'Files.svc')),
  ],
  [
    'download_titles_changed',
    'the links have no language and format',
    'unexpected_shape',
    onDownload((html) => html.replace(/title="[^"]*"/g, 'title="Download"')),
  ],
  [
    'file_named_twice',
    'two links are both the English HTML',
    'unexpected_shape',
    onDownload((html) => html.replace(/<li>English[\s\S]*?<\/li>/, '$&$&')),
  ],
  [
    'download_page_error',
    'the download page is an error page with status 200',
    'server_error',
    onDownload(() => pageWith('Runtime Error')),
  ],
  ['file_500', '500 on the one file', 'server_error', insteadOfFile(['html'], { status: 500 })],
  ['file_404', '404 on the one file', 'not_found', insteadOfFile(['html'], { status: 404 })],
  [
    'token_expired',
    'the token of the link leads to the error page',
    'not_found',
    insteadOfFile(['html'], (response) => response.redirect('/error')),
  ],
  ['file_empty', '200 without a body', 'empty', insteadOfFile(['html'], {})],
  [
    'file_challenge',
    'a challenge in place of the file',
    'challenged',
    insteadOfFile(['pdf'], { status: 403, headers: { 'cf-mitigated': 'challenge' }, body: 'x' }),
  ],
  ['file_202', '202 without a body', 'challenged', insteadOfFile(['pdf'], { status: 202 })],
  [
    'html_for_pdf',
    'a page in place of the PDF',
    'wrong_type',
    insteadOfFile(['pdf'], { body: pageWith('Documents', 'Please wait while your document loads') }),
  ],
  [
    'shell_for_html',
    'a shell page in place of the HTML',
    'wrong_type',
    insteadOfFile(['html'], { body: pageWith('Documents', `<p>${'Loading. '.repeat(300)}</p>`) }),
  ],
  [
    'error_page_for_html',
    'an error page with status 200 in place of the HTML',
    'server_error',
    insteadOfFile(['html'], { body: pageWith('An unexpected error has occurred') }),
  ],
  [
    'login_for_html',
    'a page to sign in in place of the HTML',
    'wrong_type',
    insteadOfFile(['html'], { body: pageWith('Log in') }),
  ],
  ['json_for_file', 'JSON in place of the file', 'wrong_type', insteadOfFile(['html'], { body: '{"error":"none"}' })],
  [
    'text_for_pdf',
    'plain text in place of the PDF',
    'wrong_type',
    onFile(['pdf'], () => Buffer.from('The Committee considered '.repeat(99))),
  ],
  [
    'pdf_cut',
    'the PDF ends early, its length agreeing',
    'truncated',
    onFile(['pdf'], (bytes) => bytes.subarray(0, bytes.length / 2)),
  ],
  [
    'docx_cut',
    'the DOCX ends early, its length agreeing',
    'truncated',
    onFile(['docx'], (bytes) => bytes.subarray(0, bytes.length / 2)),
  ],
  [
    'html_cut',
    'the HTML ends early, its length agreeing',
    'truncated',
    onFile(['html'], (bytes) => bytes.subarray(0, 2 * Math.floor(bytes.length / 4))),
  ],
  ['pdf_stub', 'a PDF of a few bytes', 'too_small', onFile(['pdf'], () => Buffer.from('%PDF-1.7\n%%EOF\n'))],
  [
    'file_too_large',
    'the file is larger than the limit',
    'too_large',
    onFile(['pdf'], (bytes) => Buffer.concat([bytes, Buffer.alloc(3_000_000)])),
  ],
  ['file_never_comes', 'no answer comes', 'timeout', insteadOfFile(['pdf'], () => {})],
  [
    'file_connection_cut',
    'the connection breaks off in the middle',
    'truncated',
    insteadOfFile(['pdf'], (response) => {
      response.set('content-length', '90000').write('%PDF-1.7'.padEnd(5000))
      setTimeout(() => response.destroy(), 20)
    }),
  ],
  [
    'file_rests',
    '429 with Retry-After of an hour',
    'slow_down',
    insteadOfFile(['pdf'], { status: 429, headers: { 'retry-after': '3600' } }),
  ],
]

const parsed: Row[] = [
  [
    'wrong_symbol_on_cover',
    'the cover has the symbol of another State',
    'parse',
    onText((text) => text.replaceAll('CAT/C/XVD/CO/', 'CAT/C/XVE/CO/')),
  ],
  [
    'wrong_state_in_title',
    'the title names another State than the symbol',
    'parse',
    onText((text) => text.replace(/(periodic report of )Valdoria/g, '$1Norland')),
  ],
  [
    'other_language',
    'the file is in a language that is not read',
    'parse',
    onText((text) => text.replace(/<p>[^<]*<\/p>/g, '<p>Комитет рассмотрел доклад государства-участника.</p>')),
  ],
  [
    'numbers_gone',
    'the paragraphs have lost their numbers',
    'parse',
    onText((text) => text.replace(/<p>\d+\./g, '<p>')),
  ],
  [
    'paragraphs_missing',
    'paragraphs 6 to 8 are missing',
    'parse',
    onText((text) => text.replace(/<p>[678]\.[^<]*<\/p>/g, '')),
  ],
  [
    'body_missing',
    'there is a cover without a text',
    'parse',
    onText((text) => text.replace(/<p>[^<]*<\/p>/g, '').replace('</table>', `</table><p>${'CAT '.repeat(120)}</p>`)),
  ],
  [
    'another_document',
    'the file is a list of issues',
    'parse',
    onText((text) => text.replaceAll('/CO/', '/Q/').replaceAll('Concluding observations', 'List of issues')),
  ],
]

export const fileMutations: readonly Mutation[] = [...fetched.map(seenAt('fetch')), ...parsed.map(seenAt('parse'))]
