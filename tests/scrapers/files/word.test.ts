// Word files as people have them: open changes, hidden words, text boxes, headers, other names of parts. Right or doubted.
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import { docxOf, essence, indexOf, numbered, paragraph, read, run, type WordFile } from './base.ts'

const who = 'w:id="1" w:author="A" w:date="2098-06-01T00:00:00Z"'
const deletedRun = (words: string) =>
  `<w:del ${who}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`
const insertedRun = (words: string) => `<w:ins ${who}>${run(words)}</w:ins>`
const mark = (kind: string) => `${numbered(0)}<w:rPr><w:${kind} ${who}/></w:rPr>`
const insert = (before: string, content: string) => (all: string[]) => all.toSpliced(indexOf(all, before), 0, content)
const replace = (words: string, change: (xml: string) => string) => (all: string[]) =>
  all.with(indexOf(all, words), change(all[indexOf(all, words)]!))
const six = 'The Committee is concerned at reports'
const five = 'The State party should define torture'

const box = (words: string) => `<w:txbxContent>${paragraph(run(words), numbered(0))}</w:txbxContent>`
const bothForms = (words: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(words)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(words)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const oldForm = (words: string) => `<w:r><w:pict><v:shape><v:textbox>${box(words)}</v:textbox></v:shape></w:pict></w:r>`
const art = (words: string) =>
  `<w:p><w:r><w:pict><v:shape><v:textpath string="${words}"/></v:shape></w:pict></w:r></w:p>`
const row = (content: string, properties = '') =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}<w:tc>${content}</w:tc></w:tr>`

const open = (count: number) => [
  `tracked changes that are still open: ${count}; the text is read with all of them accepted`,
]
const unseenNote = ['words in white or in tiny type, which nobody can see and which are not read: 1 places ("[NOTE]")']
const boxes = (words: string) => [`text boxes, which are not read: 1 paragraphs (${JSON.stringify(words)})`]

const character = (id: string, properties: string, base = '') =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/>${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}<w:rPr>${properties}</w:rPr></w:style>`
const styled = (styles: string, id: string): WordFile => ({
  styles,
  body: replace(five, (xml) => xml.replace('<w:r>', `${run('[NOTE]', `<w:rStyle w:val="${id}"/>`)}<w:r>`)),
})
/** White or tiny by a style: of the run, of one that it is based on, and by a colour of the theme. */
const styledRows: [what: string, file: WordFile, version: string, warnings: string[]][] = [
  ['white by a style', styled(character('N', '<w:color w:val="FFFFFF"/>'), 'N'), 'official', unseenNote],
  [
    'white by the style below',
    styled(character('B', '<w:color w:val="FFFFFF"/>') + character('N', '', 'B'), 'N'),
    'official',
    unseenNote,
  ],
  [
    'white of the theme',
    styled(character('N', '<w:color w:val="auto" w:themeColor="background1"/>'), 'N'),
    'official',
    unseenNote,
  ],
  ['tiny by a style', styled(character('N', '<w:sz w:val="2"/>'), 'N'), 'official', unseenNote],
  [
    'black on a white style, and a style based on itself',
    {
      styles: character('N', '<w:color w:val="FFFFFF"/>', 'N'),
      body: replace(five, (xml) =>
        xml.replace('<w:r>', '<w:r><w:rPr><w:rStyle w:val="N"/><w:color w:val="000000"/></w:rPr>'),
      ),
    },
    'official',
    [],
  ],
  [
    'white by a style with a dark ground',
    {
      styles: character('N', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000080"/>'),
      body: replace(five, (xml) => xml.replace('<w:r>', '<w:r><w:rPr><w:rStyle w:val="N"/></w:rPr>')),
    },
    'official',
    [],
  ],
]

const rows: [what: string, file: WordFile, version: string, warnings: string[]][] = [
  [
    'a paragraph that a change of format numbers',
    { body: replace(five, (xml) => xml.replace('</w:pPr>', `<w:pPrChange ${who}><w:pPr/></w:pPrChange></w:pPr>`)) },
    'provisional',
    open(1),
  ],
  [
    'a change of format that leaves the number',
    {
      body: replace(five, (xml) =>
        xml.replace(
          '</w:pPr>',
          `<w:pPrChange ${who}><w:pPr>${numbered(0)}<w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>`,
        ),
      ),
    },
    'official',
    [],
  ],
  [
    'a paragraph deleted',
    { body: insert(six, paragraph(deletedRun('The Committee regrets a delay.'), mark('del'))) },
    'provisional',
    open(1),
  ],
  [
    'two paragraphs deleted',
    {
      body: (all) =>
        insert(
          six,
          paragraph(deletedRun('Two.'), mark('del')),
        )(insert(six, paragraph(deletedRun('One.'), mark('del')))(all)),
    },
    'provisional',
    open(2),
  ],
  [
    'a paragraph moved away',
    {
      body: insert(
        six,
        paragraph(`<w:moveFrom ${who}>${run('The Committee regrets a delay.')}</w:moveFrom>`, mark('moveFrom')),
      ),
    },
    'provisional',
    open(1),
  ],
  ...(
    [
      ['the mark of a move', 'moveFromRangeStart w:id="4" w:name="m"', 'moveFromRangeEnd w:id="4"'],
      ['a bookmark', 'bookmarkStart w:id="4" w:name="b"', 'bookmarkEnd w:id="4"'],
      ['the mark of a comment', 'commentRangeStart w:id="4"', 'commentRangeEnd w:id="4"'],
    ] as const
  ).map(([name, begins, ends]): (typeof styledRows)[number] => [
    `a paragraph moved away between ${name} and its end`,
    {
      body: insert(
        six,
        `<w:${begins}/>${paragraph(`<w:moveFrom ${who}>${run('The Committee regrets a delay.')}</w:moveFrom>`, mark('moveFrom'))}<w:${ends}/>`,
      ),
    },
    'provisional',
    open(1),
  ]),
  [
    'words struck and put in',
    {
      body: replace(five, (xml) =>
        xml.replace(
          /<w:r>.*<\/w:r>/,
          `${run('The State party should ')}${deletedRun('consider defining')}${insertedRun('define')}${run(' torture as a specific offence in its Criminal Code, in conformity with article 1 of the Convention, and punish it with penalties that take into account its grave nature.')}`,
        ),
      ),
    },
    'provisional',
    open(2),
  ],
  [
    'an end of a paragraph deleted',
    {
      body: (all) => {
        const at = indexOf(all, five)
        return all.toSpliced(
          at,
          1,
          paragraph(run('The State party should define torture as a specific offence '), mark('del')),
          paragraph(
            run(
              'in its Criminal Code, in conformity with article 1 of the Convention, and punish it with penalties that take into account its grave nature.',
            ),
            numbered(0),
          ),
        )
      },
    },
    'provisional',
    open(1),
  ],
  [
    'a row of a table deleted',
    { body: insert(six, `<w:tbl>${row(paragraph(run('Deleted words'), numbered(0)), `<w:del ${who}/>`)}</w:tbl>`) },
    'provisional',
    open(1),
  ],
  [
    'hidden words',
    { body: replace(five, (xml) => xml.replace('<w:r>', `${run('[DRAFTING NOTE: ask Legal]', '<w:vanish/>')}<w:r>`)) },
    'official',
    [],
  ],
  [
    'white words',
    { body: replace(five, (xml) => xml.replace('<w:r>', `${run('[NOTE]', '<w:color w:val="FFFFFF"/>')}<w:r>`)) },
    'official',
    unseenNote,
  ],
  [
    'words of one point',
    { body: replace(five, (xml) => xml.replace('<w:r>', `${run('[NOTE]', '<w:sz w:val="2"/>')}<w:r>`)) },
    'official',
    unseenNote,
  ],
  [
    'white words on a dark ground',
    {
      body: replace(five, (xml) =>
        xml.replace('<w:r>', '<w:r><w:rPr><w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000080"/></w:rPr>'),
      ),
    },
    'official',
    [],
  ],
  [
    'words hidden by a style',
    {
      styles:
        '<w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Note2"><w:name w:val="Note 2"/><w:basedOn w:val="Note"/></w:style>',
      body: replace(five, (xml) => xml.replace('<w:r>', `${run('[NOTE]', '<w:rStyle w:val="Note2"/>')}<w:r>`)),
    },
    'official',
    [],
  ],
  ...styledRows,
  [
    'the list by a style, and the level of the letters by a style based on it',
    {
      styles:
        '<w:style w:type="paragraph" w:styleId="ParaNo"><w:name w:val="ParaNo"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="ParaLet"><w:name w:val="ParaLet"/><w:basedOn w:val="ParaNo"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
      body: (all) =>
        all.map((xml) =>
          xml.replace(numbered(0), '<w:pStyle w:val="ParaNo"/>').replace(numbered(1), '<w:pStyle w:val="ParaLet"/>'),
        ),
    },
    'official',
    [],
  ],
  [
    'a paragraph hidden with its end',
    { body: insert(six, paragraph(run('Hidden.', '<w:vanish/>'), `${numbered(0)}<w:rPr><w:vanish/></w:rPr>`)) },
    'official',
    [],
  ],
  [
    'words that are not hidden after all',
    { body: replace(five, (xml) => xml.replace('<w:r>', '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr>')) },
    'official',
    [],
  ],
  [
    'a text box in two forms',
    { body: replace(six, (xml) => xml.replace('</w:p>', `${bothForms('Please recycle')}</w:p>`)) },
    'official',
    boxes('Please recycle'),
  ],
  [
    'a text box in the old form',
    { body: replace(six, (xml) => xml.replace('</w:p>', `${oldForm('Please recycle')}</w:p>`)) },
    'official',
    boxes('Please recycle'),
  ],
  [
    'a text box that says unedited',
    { body: replace(six, (xml) => xml.replace('</w:p>', `${bothForms('ADVANCE UNEDITED VERSION')}</w:p>`)) },
    'advance_unedited',
    [],
  ],
  ['a page header', { header: paragraph(run('ADVANCE UNEDITED ') + run('VERSION')) }, 'advance_unedited', []],
  ['a page footer in Spanish', { footer: paragraph(run('Versión avanzada sin editar')) }, 'advance_unedited', []],
  ['a watermark in the header', { header: art('DRAFT') }, 'provisional', []],
  ['a text box in the header', { header: paragraph(bothForms('Unedited version')) }, 'advance_unedited', []],
  ['a header that says nothing of the version', { header: paragraph(run('CAT/C/XVD/CO/3')) }, 'official', []],
  ['a main part with another name', { main: 'word/document2.xml' }, 'official', []],
  ['parts in another folder', { main: 'w/main.xml', header: paragraph(run('Advance copy')) }, 'advance_unedited', []],
]

describe('the same text, whatever the Word file', () => {
  let plain: ParsedDocument
  beforeAll(async () => {
    plain = await read(await docxOf())
  })
  it('is read rightly where nothing is unusual', () => {
    expect(essence(plain)).toMatchObject({ recommendations: ['5', '7(a)', '7(b)', '9'], nextReport: '2102-05-28' })
    expect(plain.warnings).toEqual([])
  })
  it.each(rows)('%s', async (_, file, version, warnings) => {
    const found = await read(await docxOf(file))
    expect(essence(found)).toEqual(essence(plain))
    expect([found.version, found.warnings]).toEqual([version, warnings])
  })
  it.each<[string, (xml: string) => string | Uint8Array]>([
    ['another prefix, declared at the head', (xml) => xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')],
    ['UTF-16', (xml) => Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le')],
  ])('a main part in %s', async (_, write) => {
    const zip = await JSZip.loadAsync(await docxOf())
    zip.file('word/document.xml', write(await zip.file('word/document.xml')!.async('string')))
    const found = await read(await zip.generateAsync({ type: 'uint8array' }))
    expect(essence(found)).toEqual(essence(plain))
  })
  const section = (type: string, marks = '') =>
    `<w:sectPr><w:headerReference w:type="${type}" r:id="r2"/>${marks}</w:sectPr>`
  it.each([
    ['of a first page that is like all others', section('first'), true],
    ['of a first page that is not set apart', section('first', '<w:titlePg w:val="0"/>'), true],
    ['of even pages that are like all others', section('even'), true],
    ['of a first page', section('first', '<w:titlePg/>'), false],
    ['of all pages', section('default'), false],
    ['of a first page, and of all', section('first') + section('default'), false],
  ])('a header %s', async (_, marks, isLeft) => {
    const header = paragraph(run('ADVANCE UNEDITED VERSION'))
    const found = await read(await docxOf({ header, body: (all) => [...all, marks] }))
    expect(found.version).toBe('advance_unedited')
    expect(found.warnings?.join().includes('the properties of the file call the text unfinished')).toBe(isLeft)
  })
  it('a cover that is set in text boxes is read', async () => {
    const found = await read(
      await docxOf({ body: (all) => [paragraph(bothForms('* Adopted by the Committee.')), ...all] }),
    )
    expect(found.warnings).toEqual([])
  })
})

const level = (format: string, text: string, extra = '') =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${extra}</w:lvl>`
const list = (abstract: string, num = '') =>
  `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${abstract}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>${num}</w:num></w:numbering>`

describe('numbers as Word prints them', () => {
  it('a list that sets a level of its own', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level('decimal', '%1.')}</w:lvlOverride><w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:lvlOverride>`
    const second = level('bullet', '•').replace('w:ilvl="0"', 'w:ilvl="1"')
    const found = await read(await docxOf({ numbering: list(level('upperRoman', '%1)') + second, own) }))
    expect(essence(found).recommendations).toEqual(['5', '7(a)', '7(b)', '9'])
  })
  it.each([['lowerLetter'], ['lowerRoman'], ['decimal']])('a start that no list has is refused: %s', async (format) => {
    const start = level(format, '%1.').replace('w:val="1"', 'w:val="3000000000"')
    await expect(read(await docxOf({ numbering: list(start) }))).rejects.toThrow('save it again in Word')
  })
})
