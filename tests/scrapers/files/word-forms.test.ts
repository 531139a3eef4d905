// Word's rarer forms of text: fields, marks of direction, rubies and formulas are read, what cannot be had is told.
import { beforeAll, describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import { docxOf, essence, indexOf, numbered, paragraph, read, run, type WordFile } from './base.ts'

const five = 'The State party should define torture'
const opening = 'The State party should '
/** Paragraph 5 with "define torture" in another form. */
const written = (form: string): WordFile => ({
  body: (all) => {
    const at = indexOf(all, five)
    return all.with(at, all[at]!.replace(five, `${opening}</w:t></w:r>${form}<w:r><w:t xml:space="preserve">`))
  },
})
const words = run('define torture')
const heading = (text: string): WordFile => ({
  body: (all) =>
    all.with(
      indexOf(all, 'Definition of torture'),
      all[indexOf(all, 'Definition of torture')]!.replace('Definition of torture', text),
    ),
})

const firstLevel = `<w:pPr>${numbered(0)}</w:pPr>`
const byField = (field: string): WordFile => ({ body: (all) => all.map((one) => one.replace(firstLevel, field)) })

describe('the same text in another form', () => {
  let plain: ParsedDocument
  beforeAll(async () => {
    plain = await read(await docxOf())
  })
  it.each<[string, WordFile, RegExp | null]>([
    ['a link without a target', written(`<w:hyperlink r:id="rId77">${words}</w:hyperlink>`), null],
    ['a simple field', written(`<w:fldSimple w:instr="REF a">${words}</w:fldSimple>`), null],
    ['a mark of direction', written(`<w:bdo w:val="ltr">${words}</w:bdo>`), null],
    [
      'one mark in another',
      written(`<w:dir w:val="ltr"><w:smartTag><w:smartTagPr/>${words}</w:smartTag></w:dir>`),
      null,
    ],
    ['a ruby', written(`<w:r><w:ruby><w:rt>${run('x')}</w:rt><w:rubyBase>${words}</w:rubyBase></w:ruby></w:r>`), null],
    ['room by its place', written('<w:r><w:t>define</w:t><w:ptab w:alignment="left"/><w:t>torture</w:t></w:r>'), null],
    ['a return in a run', written('<w:r><w:t>define</w:t><w:cr/><w:t>torture</w:t></w:r>'), null],
    [
      'a formula',
      written(`${run('define ')}<m:oMathPara><m:oMath><m:r><m:t>torture</m:t></m:r></m:oMath></m:oMathPara>`),
      /formulas, read as the signs that they hold \(places: 1\)/,
    ],
    ['numbers by a field without a result', byField('<w:fldSimple w:instr=" AUTONUM  "/>'), null],
    [
      'the same with its marks',
      byField(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> AUTONUMLGL \\* Arabic \\e \\s . </w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      null,
    ],
    ['a spaced heading', heading('D e f i n i t i o n  o f  t o r t u r e'), null],
  ])('%s', async (_, file, doubt) => {
    const found = await read(await docxOf(file))
    expect(essence(found)).toEqual(essence(plain))
    if (doubt === null) expect(found.warnings).toEqual([])
    else expect(found.warnings.join()).toMatch(doubt)
  })
})

describe('a call of a note that is set by hand', () => {
  const byHand = (properties: string): WordFile => ({
    body: (all) => [
      ...written(`${words}${run('1', properties)}`).body!(all),
      paragraph(`<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>${run(' See the Act.')}`),
    ],
    styles:
      '<w:style w:type="character" w:styleId="Call"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  })
  it.each([
    '<w:vertAlign w:val="superscript"/>',
    '<w:rStyle w:val="Call"/>',
    '<w:position w:val="8"/><w:sz w:val="14"/>',
  ])('%s', async (properties) => {
    const found = await read(await docxOf(byHand(properties)))
    const plain = await read(await docxOf())
    expect(found.units.map(({ text }) => text)).toEqual(plain.units.map(({ text }) => text))
    expect(found.warnings).toEqual([])
  })
})

it.each<[string, WordFile, string]>([
  [
    'another file inside',
    { body: (all) => [...all, '<w:altChunk r:id="rId99"/>'] },
    'text that is kept in another file',
  ],
  [
    'letters of a font of signs',
    written(`<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr><w:t>\uf064\uf065</w:t></w:r>`),
    'letters drawn in a font of signs',
  ],
  [
    'a sign in a word',
    written('<w:r><w:t>de</w:t><w:sym w:font="Symbol" w:char="F063"/><w:t>ne</w:t></w:r>'),
    'letters drawn in a font of signs',
  ],
  [
    'a form that no reader knows',
    written(`<w:unheardOf>${words}</w:unheardOf>`),
    `paragraphs of the file of which words were not read: 1 ("${five}`,
  ],
])('%s is a doubt', async (_, file, doubt) => {
  expect((await read(await docxOf(file))).warnings.join()).toContain(doubt)
})

it('a text that is kept whole in another file inside is refused, with what to do', async () => {
  const bytes = await docxOf({ body: () => ['<w:altChunk r:id="rId99"/>'] })
  await expect(read(bytes)).rejects.toThrow('open it in Word and save it anew')
})

it.each([
  ['a bullet of Symbol', paragraph(run('• ', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'))],
  [
    'an arrow between words',
    paragraph('<w:r><w:t>See </w:t><w:sym w:font="Wingdings" w:char="F0E0"/><w:t> below</w:t></w:r>'),
  ],
])('%s is none', async (_, extra) => {
  expect((await read(await docxOf({ body: (all) => [...all, extra] }))).warnings.join()).not.toContain('font of signs')
})

describe('what Word does not print', () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = (words: string) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`
  const inner = `${mark('begin')}${code('DOCPROPERTY x')}${mark('separate')}${run('1')}${mark('end')}`
  const nested = `${mark('begin')}${code(' IF ')}${inner}${code(' = 1 "define" "" ')}${mark('separate')}${words}${mark('end')}`
  const textOfFive = async (form: string) =>
    (await read(await docxOf(written(form)))).units.find(({ path }) => path === '5')?.text
  it('the result of a field within the code of another', async () => {
    expect(await textOfFive(nested)).toMatch(/^The State party should define torture /)
    // two fields one after the other, and one within the result of another, print both
    expect(await textOfFive(`${inner}${words}`)).toMatch(/^The State party should 1define torture /)
    expect(
      await textOfFive(`${mark('begin')}${code('REF a')}${mark('separate')}${inner}${words}${mark('end')}`),
    ).toMatch(/^The State party should 1define torture /)
  })
  it('a field without an end takes nothing with it', async () =>
    expect(await textOfFive(`${mark('begin')}${code('REF a')}${words}`)).toMatch(
      /^The State party should define torture /,
    ))
  it.each([
    ['of the words', 'character', 'w:rStyle w:val="Out2"', '<w:strike/>'],
    ['of the words, twice', 'character', 'w:rStyle w:val="Out2"', '<w:dstrike/>'],
  ])('words that a style strikes: %s', async (_, type, use, look) => {
    const style = (id: string, inner: string) =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`
    const styles = style('Out', `<w:rPr>${look}</w:rPr>`) + style('Out2', '<w:basedOn w:val="Out"/>')
    const found = await read(await docxOf({ ...written(`${run('consider and ', `<${use}/>`)}${words}`), styles }))
    expect(found.units.find(({ path }) => path === '5')?.text).toMatch(/^The State party should define torture /)
    expect(found.warnings.join()).toContain('struck-out words are left out, in places: 1')
    const shown = await read(
      await docxOf({ ...written(`${run('consider and ', `<${use}/><w:strike w:val="0"/>`)}${words}`), styles }),
    )
    expect(shown.units.find(({ path }) => path === '5')?.text).toMatch(/should consider and /)
  })
  it('words struck twice', async () => {
    const found = await read(await docxOf(written(`${run('consider and ', '<w:dstrike/>')}${words}`)))
    expect(found.units.find(({ path }) => path === '5')?.text).toMatch(/^The State party should define torture /)
    expect(found.warnings.join()).toContain('struck-out words are left out, in places: 1')
    expect(await textOfFive(`${run('consider and ', '<w:dstrike w:val="0"/>')}${words}`)).toMatch(
      /should consider and /,
    )
  })
})
