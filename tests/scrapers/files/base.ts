// A fictional text of fourteen paragraphs, drawn as a PDF or written as Word XML in the many ways in which people have files.
import JSZip from 'jszip'
import PDFDocument from 'pdfkit'
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../../src/domain/documents.ts'
import { capture } from '../cat-concluding-observations/support.ts'

export const title = 'Concluding observations on the third periodic report of Valdoria'
export const masthead = ['United Nations', 'CAT/C/XVD/CO/3', 'Distr.: General', '12 June 2098', 'Original: English']

/** `# ` before a heading; the first part of the text stands on page 1, what follows `---` on page 2. */
export const text = [
  '1. The Committee against Torture considered the third periodic report of Valdoria (CAT/C/XVD/3) at its 9301st and 9304th meetings, held on 10 and 11 May 2098, and adopted the present concluding observations at its 9320th meeting, held on 24 May 2098.',
  '# A. Introduction',
  '2. The Committee welcomes the submission of the third periodic report of the State party and the dialogue with its delegation.',
  '# B. Positive aspects',
  '3. The Committee welcomes the closing of the Harbour Prison in 2096.',
  '# C. Principal subjects of concern and recommendations',
  '# Definition of torture',
  '4. The Committee is concerned that the Criminal Code has no offence of torture that reflects article 1 of the Convention (arts. 1 and 4).',
  '5. The State party should define torture as a specific offence in its Criminal Code, in conformity with article 1 of the Convention, and punish it with penalties that take into account its grave nature.',
  '# Fundamental legal safeguards',
  '6. The Committee is concerned at reports that persons deprived of liberty are not informed of their rights (art. 2).',
  '7. The State party should:',
  '(a) Guarantee access to a lawyer from the very outset of the deprivation of liberty;',
  '(b) Ensure that the identification of every official is recorded in the official file.',
  '# Non-refoulement',
  '8. The Committee is concerned at collective expulsions (art. 3).',
  '9. The State party should respect the principle of non-refoulement and refrain from the expulsion of persons to States where they would be in danger of ill-treatment.',
  '---',
  '# Follow-up procedure',
  '10. The Committee requests the State party to provide, by 28 May 2099, information on follow-up to the recommendations contained in paragraphs 5, 7 (a) and 9 above.',
  '# Other issues',
  '11. The State party is requested to disseminate widely the report submitted to the Committee and the present concluding observations.',
  '12. The Committee requests the State party to submit its next periodic report, which will be its fourth, by 28 May 2102.',
]

export const read = async (bytes: Uint8Array): Promise<ParsedDocument> =>
  parsedDocumentSchema.parse(await parse(capture(bytes)))

/** What must be the same, however the file was made. */
export const essence = (document: ParsedDocument) => ({
  symbol: document.symbol,
  date: document.distributionDate,
  recommendations: document.units.filter(({ unitType }) => unitType === 'recommendation').map(({ path }) => path),
  paths: document.units.map(({ path }) => path),
  five: document.units.find(({ path }) => path === '5')?.text,
  headings: document.units.find(({ path }) => path === '5')?.heading,
  followUp: [document.followUp?.due, ...(document.followUp?.paragraphs ?? [])],
  nextReport: document.nextReport?.due,
})

type Pdf = PDFKit.PDFDocument
export type Drawing = {
  /** before and after the lines of a page, 0-based */
  under?: (pdf: Pdf, page: number) => void
  over?: (pdf: Pdf, page: number) => void
  /** draws one line; x and y from the top left corner */
  line?: (pdf: Pdf, text: string, x: number, y: number, bold: boolean) => void
  /** changes the dictionary of a page, as /Rotate and /MediaBox */
  dictionary?: (data: Record<string, unknown>, page: number) => void
  size?: [number, number]
  /** the title among the properties of the file */
  title?: string
}

const width = 88

const wrapped = (words: string): string[] => {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

export const plainLine: NonNullable<Drawing['line']> = (pdf, words, x, y) =>
  void pdf.text(words, x, y, { lineBreak: false })

/** Draws the text on two pages; `drawing` says what is unusual about the file. */
export const pdfOf = (drawing: Drawing = {}): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const size = drawing.size ?? [595, 842]
    const pdf = new PDFDocument({
      size,
      margin: 0,
      autoFirstPage: false,
      info: { Title: drawing.title ?? 'Fictional example data' },
    })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
    const line = drawing.line ?? plainLine
    const put = (words: string, x: number, y: number, points = 10, bold = false) => {
      pdf.font(bold ? 'Times-Bold' : 'Times-Roman').fontSize(points)
      line(pdf, words, x, y, bold)
    }
    const pages = text.join('\n').split('\n---\n')
    for (const [page, content] of pages.entries()) {
      pdf.addPage()
      drawing.dictionary?.(
        (pdf.page as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data,
        page,
      )
      drawing.under?.(pdf, page)
      let y = 70
      if (page === 0) {
        put(masthead[0]!, 70, 50)
        put(masthead[1]!, 400, 50, 14)
        for (const [at, words] of masthead.slice(2).entries()) put(words, 400, 75 + 13 * at)
        put(title, 70, 140, 14, true)
        y = 180
      } else put(masthead[1]!, 70, 40, 9, true)
      for (const words of content.split('\n')) {
        const heading = words.startsWith('# ')
        for (const [at, printed] of wrapped(words.replace(/^# /, '')).entries()) {
          put(
            printed.replace(/^(\d+\.|\([a-z]\)) /, '$1    '),
            heading ? 70 : at === 0 ? 100 : 100,
            y,
            heading ? 12 : 10,
            heading,
          )
          y += 12.5
        }
        y += 7
      }
      put(`GE.98-04321     ${page + 1}`, 70, 800, 9)
      drawing.over?.(pdf, page)
    }
    pdf.end()
  })

const xmlOf = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
export const run = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlOf(words)}</w:t></w:r>`
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
export const numbered = (level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const numbering = `<w:numbering ${spaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

export type WordFile = {
  /** changes the paragraphs of the body, each as XML; those of the text stand after the cover and the title */
  body?: (paragraphs: string[]) => string[]
  header?: string
  footer?: string
  /** paragraphs of comments, as XML */
  comments?: string
  styles?: string
  numbering?: string
  /** the part of the core properties, as XML */
  core?: string
  /** folder and name of the main part */
  main?: string
}

/** The paragraphs of the text as XML, numbered by Word itself. */
export const wordParagraphs = (): string[] =>
  text
    .filter((line) => line !== '---')
    .map((line) => {
      if (line.startsWith('# ')) return paragraph(run(line.slice(2)), '<w:pStyle w:val="Heading1"/>')
      const level = line.startsWith('(') ? 1 : 0
      return paragraph(run(line.replace(/^(?:\d+\.|\([a-z]\)) /, '')), numbered(level))
    })

/** Index of the paragraph that begins with these words. */
export const indexOf = (paragraphs: string[], words: string): number => {
  const at = paragraphs.findIndex((one) => one.includes(`>${words}`))
  if (at === -1) throw new RangeError(`no paragraph begins with ${words}`)
  return at
}

export async function docxOf(file: WordFile = {}): Promise<Uint8Array> {
  const main = file.main ?? 'word/document.xml'
  const folder = main.split('/').slice(0, -1).join('/')
  const name = main.split('/').at(-1)!
  const cover = [...masthead.map((words) => paragraph(run(words))), paragraph(run(title), '<w:pStyle w:val="Title"/>')]
  const body = file.body?.(wordParagraphs()) ?? wordParagraphs()
  const styles = `<w:styles ${spaces}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>${file.styles ?? ''}</w:styles>`
  const edges = [
    ...(file.header === undefined ? [] : [['header', file.header] as const]),
    ...(file.footer === undefined ? [] : [['footer', file.footer] as const]),
    ...(file.comments === undefined ? [] : [['comments', file.comments] as const]),
  ]
  const relations = [['styles', 'styles'], ['numbering', 'numbering'], ...edges.map(([kind]) => [kind, `${kind}1`])]
  const zip = new JSZip()
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
  const list = (rows: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`
  zip.file('_rels/.rels', list([`<Relationship Id="rId1" Type="${relation}/officeDocument" Target="${main}"/>`]))
  if (file.core !== undefined) zip.file('docProps/core.xml', file.core)
  zip.file(
    `${folder}/_rels/${name}.rels`,
    list(
      relations.map(
        ([kind, target], at) => `<Relationship Id="r${at}" Type="${relation}/${kind}" Target="${target}.xml"/>`,
      ),
    ),
  )
  zip.file(main, `<w:document ${spaces}><w:body>${[...cover, ...body].join('')}</w:body></w:document>`)
  zip.file(`${folder}/styles.xml`, styles)
  zip.file(`${folder}/numbering.xml`, file.numbering ?? numbering)
  const roots = { header: 'hdr', footer: 'ftr', comments: 'comments' }
  for (const [kind, content] of edges)
    zip.file(`${folder}/${kind}1.xml`, `<w:${roots[kind]} ${spaces}>${content}</w:${roots[kind]}>`)
  return zip.generateAsync({ type: 'uint8array' })
}
