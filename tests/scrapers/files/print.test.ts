// The text as it is printed: cut files, notes without calls, labels of other forms, signs that no eye sees, look-alike letters.
import { describe, expect, it } from 'vitest'
import { assertWholeXml } from '../../../scrapers/lib/docx/whole.ts'
import { lookalikeWords } from '../../../scrapers/lib/lost-letters.ts'
import { withoutMarks } from '../../../scrapers/lib/paragraphs.ts'
import { wordDoubts, wordFigures } from '../../../scrapers/lib/word-check.ts'
import { parseUpr } from '../../../scrapers/upr-outcomes/parse.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'
import { readText, rowsOf, worry } from '../committee-text/written.ts'
import { docxOf, indexOf, numbered, paragraph, pdfOf, plainLine, read, run } from './base.ts'

describe('labels', () => {
  const next = '4. The State party is invited to submit its next periodic report by 28 May 2092.'
  it.each<[string, string[], string[]]>([
    ['figures in brackets', ['(1) Adopt a plan;', '(2) Fund it.'], ['3(1) recommendation', '3(2) recommendation']],
    ['figures with a bracket', ['1) Adopt a plan;', '2) Fund it.'], ['3(1) recommendation', '3(2) recommendation']],
    ['ordinals', ['1° Adopt a plan;', '2° Fund it.'], ['3 recommendation']],
    ['letters with a dot', ['a. Adopt a plan;', 'b. Fund it.'], ['3(a) recommendation', '3(b) recommendation']],
    [
      'letters and numerals with a dot',
      ['a. Adopt a plan;', 'b. Ensure that:', 'i. Minors are apart;', 'ii. Women are apart.'],
      ['3(a) recommendation', '3(b)(i) recommendation', '3(b)(ii) recommendation'],
    ],
    ['no mark', ['Adopt a plan;', 'Fund it.'], ['3(a) recommendation', '3(b) recommendation']],
  ])('%s', async (_, items, expected) => {
    const found = await readText('en', [`2. ${worry.en}`, '3. The State party should:', ...items, next])
    expect(rowsOf(found)).toEqual(['2 concern', ...expected, '4 next_report'])
    expect(found.units.map(({ text }) => text).join(' ')).toContain('Adopt a plan')
    if (items[0]!.startsWith('1°')) expect(found.units.map(({ text }) => text).join(' ')).toContain(items[0])
  })
  it.each([
    ['3A.', '3A'],
    ['3-A.', '3-A'],
    ['3.1.', '3.1'],
  ])('a number that no pinpoint can name is a doubt: %s', async (mark, printed) => {
    const lines = [`2. ${worry.en}`, '3. The State party should ratify.', `${mark} The State party should sign.`]
    const found = await readText('en', [...lines, next])
    expect(found.warnings.join()).toContain(`a paragraph that is printed as ${printed} stands after 3`)
  })
  it('a follow-up list that names a letter which is not there is a doubt', async () => {
    const asks =
      '4. The Committee requests the State party to provide, by 28 May 2089, information on paragraphs 3 (b).'
    const found = await readText('en', [`2. ${worry.en}`, '3. The State party should act.', '# Follow-up', asks])
    expect(found.warnings.join()).toContain('the document has no paragraph 3(b)')
  })
  it.each([
    ['(%2)', 'decimal', ['7(1) recommendation', 'Guarantee access']],
    ['%2.', 'lowerLetter', ['7(a) recommendation', 'Guarantee access']],
  ])('a label that Word prints by itself: %s %s', async (form, format, [row, words]) => {
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${form}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const found = await read(await docxOf({ numbering }))
    const seven = found.units.find(({ path }) => path?.startsWith('7'))
    expect([`${seven?.path} ${seven?.unitType}`, seven?.text?.includes(words!)]).toEqual([row, true])
  })
})

describe('cut files', () => {
  it.each<[string, boolean]>([
    ['<a><b/></a>', true],
    ['<?xml version="1.0"?><a x=">"><!-- <b> --><![CDATA[<c>]]></a>\n', true],
    ['<a><b></a>', false],
    ['<a><b>', false],
    ['<a><b x="', false],
    ['<a></a><b>', false],
  ])('%s', (xml, expected) => {
    if (expected) expect(() => assertWholeXml(xml, 'a part')).not.toThrow()
    else expect(() => assertWholeXml(xml, 'a part')).toThrow('the Word file is damaged: a part is not whole')
  })
  it('a Word file that ends in the middle is refused', async () => {
    const cut = docxOf({
      body: (all) => [...all.slice(0, indexOf(all, 'The Committee requests')), '<w:p><w:r><w:t>The'],
    })
    await expect(read(await cut)).rejects.toThrow('word/document.xml')
  })
  it('words that run over the edge of a page are a doubt', async () => {
    const line = (pdf: PDFKit.PDFDocument, words: string, x: number, y: number, bold: boolean) =>
      plainLine(pdf, words, words.startsWith('The Committee is') || words.startsWith('4.') ? x + 200 : x, y, bold)
    const { warnings } = await read(await pdfOf({ line }))
    expect(warnings.join()).toMatch(/words that run over the edge of the page and are not read whole, on pages: 1/)
    expect((await read(await pdfOf())).warnings).toEqual([])
  })
  it('notes at the foot of a page without a call are kept, and told', async () => {
    const over = (pdf: PDFKit.PDFDocument, page: number) => {
      pdf.font('Times-Roman').fontSize(7)
      pdf.text(`${page + 1} See CAT/C/XVD/CO/2, para. 9.`, 70, 760, { lineBreak: false })
    }
    const found = await read(await pdfOf({ over }))
    expect(found.warnings.join()).toMatch(/notes whose place in the text is not known.*: 2/)
    expect(found.skipped.map(({ text }) => text)).toContain('See CAT/C/XVD/CO/2, para. 9.')
  })
  it('items that begin alike at the head of pages are text', async () => {
    const lines = (pdf: PDFKit.PDFDocument, page: number) => {
      if (page === 1) plainLine(pdf, '13. The Committee thanks the State party.', 100, 30, false)
    }
    const found = await read(await pdfOf({ over: lines }))
    expect(found.units.length).toBeGreaterThan(10)
  })
})

describe('letters', () => {
  it.each([
    ['tor\u200dture', 'torture'],
    ['tor\u200cture', 'torture'],
    ['tor\u034fture', 'torture'],
    ['de\ufb01nition, o\ufb00ence, a\ufb04uent', 'definition, offence, affluent'],
    // in Persian the joiner shapes the letters
    ['می\u200cشود', 'می\u200cشود'],
  ])('%j', (text, expected) => expect(withoutMarks(text)).toBe(expected))
  it.each([
    ['a crime of tоrture', ['tоrture']],
    ['Kestriа', ['Kestriа']],
    ['the law of Москва', []],
    ['the letter β', []],
  ])('look-alikes: %s', (text, expected) => {
    expect(lookalikeWords(text)).toEqual(expected)
    expect(
      wordDoubts(wordFigures([text]))
        .join()
        .includes('another alphabet'),
    ).toBe(expected.length > 0)
  })
  it('cells and short items show no share of common words', () => {
    const rows = Array.from(
      { length: 60 },
      (_, n) => `6.${n}. Ratify treaty ${'abcdefgh'[n % 8]}${n} (Norland) Supported`,
    )
    expect(wordFigures(rows).words).toBe(0)
    expect(wordDoubts(wordFigures(rows))).toEqual([])
  })
  it('a short text in sound English is not doubted for its few common words', () => {
    const verbs = 'Ban flogging Free detainees Close camps Train judges Pay redress Record interviews Publish reports'
    const text = Array.from(
      { length: 18 },
      (_, n) =>
        `${verbs
          .split(' ')
          .map((word) => word + 'abcdefghijklmnopqr'[n])
          .slice(0, 8)
          .join(' ')} of the law ${n}`,
    )
    const figures = wordFigures(text)
    expect(figures.words).toBeGreaterThan(120)
    expect(wordDoubts({ ...figures, common: 0.27 }).join()).not.toContain('common ones')
    expect(wordDoubts({ ...figures, common: 0.22 }).join()).toContain('common ones')
    expect(wordDoubts({ ...figures, words: 900, common: 0.27 }).join()).toContain('common ones')
  })
})

describe('reasons are true', () => {
  const upr = (symbol: string, title: string[], lines: string[]) =>
    parseUpr(
      capture(
        bytesOf({ symbol: null, cover: ['United Nations', symbol, 'Distr.: General', '4 July 2098'], title, lines }),
      ),
    )
  it('a decision of the Council is called one', async () => {
    const title = ['Human Rights Council', 'Decision adopted by the Human Rights Council on 3 July 2098']
    const text =
      'The Human Rights Council adopts the outcome of the universal periodic review of Valdoria (A/HRC/990/15) together with the views of Valdoria and its replies to questions during the plenary (A/HRC/990/15/Add.1), and with its voluntary commitments and its replies, made before the adoption of the outcome by the plenary.'
    await expect(upr('A/HRC/DEC/990/101', title, [text])).rejects.toThrow(
      /A\/HRC\/DEC\/990\/101, page 1: recognised: a decision or resolution/,
    )
  })
})

it('an item that Word numbers keeps its place', async () => {
  const body = (all: string[]) =>
    all.toSpliced(indexOf(all, 'Guarantee'), 0, paragraph(run('First things first;'), numbered(1)))
  const found = await read(await docxOf({ body }))
  expect(found.units.filter(({ path }) => path?.startsWith('7')).map(({ path }) => path)).toEqual([
    '7(a)',
    '7(b)',
    '7(c)',
  ])
})
