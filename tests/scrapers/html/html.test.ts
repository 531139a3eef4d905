// Pages in the encodings and with the faults that were met: paragraphs, labels, notes, cover and furniture.
import { describe, expect, it } from 'vitest'
import { decodeHtml } from '../../../scrapers/lib/html/decode.ts'
import { tidyFlow } from '../../../scrapers/lib/html/flow.ts'
import { readHtml, readHtmlText } from '../../../scrapers/lib/html/index.ts'
import { paragraphOf, splitLabel } from '../../../scrapers/lib/html/labels.ts'

const utf16 = (text: string) => new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))
const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`
const short = (html: string) => readHtmlText(html).paragraphs.map(({ kind, label, text }) => [kind, label, text])

describe('decodeHtml', () => {
  it.each([
    ['UTF-16 by its mark', utf16(page('<p>État</p>')), 'utf-16le'],
    ['UTF-8, whatever is declared', new TextEncoder().encode(page('<p>État</p>', '<meta charset="utf-16">')), 'utf-8'],
    [
      'windows-1252 where UTF-8 fails',
      new Uint8Array(Buffer.from(page('<p>\u00c9tat \u0096</p>'), 'latin1')),
      'windows-1252',
    ],
    [
      'windows-1252 though UTF-8 is declared',
      new Uint8Array(Buffer.from(page('<p>\u00c9tat</p>', '<meta charset="utf-8">'), 'latin1')),
      'windows-1252',
    ],
  ])('%s', (_, bytes, charset) => {
    const found = decodeHtml(bytes)
    expect(found.charset).toBe(charset)
    expect(found.text).toContain('État')
  })
})

it.each([
  ['lʼÉtat partie', 'l’État partie'],
  ['the Committee´s report', 'the Committee’s report'],
  ['artículos 12\uf02d14', 'artículos 12-14'],
])('a sign that a keyboard or a font gives for another: %s', (words, expected) =>
  expect(readHtmlText(page(`<p>1. See ${words}.</p>`)).paragraphs[0]!.text).toBe(`See ${expected}.`),
)

it('a page in the letters of a Macintosh, as it declares', async () => {
  const html = '<html><head><meta charset="macintosh"></head><body><p>1. El Comit\x8e insta.</p></body></html>'
  expect((await readHtml(Buffer.from(html, 'latin1'))).paragraphs[0]!.text).toBe('El Comité insta.')
})

describe('letters that were encoded twice', () => {
  const twice = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
  it.each([
    ['L’État partie devrait réviser la législation – « à jour »', 'as latin-1', 7],
    ['El Comité recomienda que se ratifique la Convención (núm. 169), de 3 a 5 años', 'as latin-1', 4],
  ])('%s', async (text, _, places) => {
    const read = await readHtml(Buffer.from(page(`<p>1. ${twice(text)}.</p>`), 'utf8'))
    expect(read.paragraphs[0]!.text).toBe(`${text}.`)
    expect(read.warnings).toEqual([
      expect.stringMatching(`^letters of the page that were encoded twice, which are turned back: ${places} places`),
    ])
  })
  it('of windows-1252, in three languages', async () => {
    const read = await readHtml(
      Buffer.from(page('<p>1. Lâ€™Ã‰tat, the Committeeâ€™s (arts. 12â€“14), las niÃ±as, lâ€™Å“uvre.</p>'), 'utf8'),
    )
    expect(read.paragraphs[0]!.text).toBe('L’État, the Committee’s (arts. 12–14), las niñas, l’œuvre.')
  })
  it.each([
    ['Lâ€™Ã©tude', 1],
    ['LÃ¢â‚¬â„¢ÃƒÂ©tude', 1],
    ['L&amp;rsquo;&amp;eacute;tude', 2],
    ['L&amp;amp;#8217;&amp;#233;tude', 2],
  ])('once, twice, and in the names of letters: %s', async (text, places) => {
    const read = await readHtml(Buffer.from(page(`<p>1. ${text}.</p>`), 'utf8'))
    expect(read.paragraphs[0]!.text).toBe('L’étude.')
    expect(read.warnings.join()).toContain(`turned back: ${places} places`)
  })
  it('leaves the names of signs that a page means to show', async () => {
    const read = await readHtml(Buffer.from(page('<p>1. Write &amp;lt; for a sign, Norland &amp; Co.</p>'), 'utf8'))
    expect([read.paragraphs[0]!.text, read.warnings]).toEqual(['Write &lt; for a sign, Norland & Co.', []])
  })
  it.each(['la « liberté\u00a0» à\u00a0» É\u00a0ici', 'ÃO PAULO, Ångström, pâté'])('leaves %s', async (text) => {
    const read = await readHtml(Buffer.from(page(`<p>1. ${text}.</p>`), 'utf8'))
    expect([read.paragraphs[0]!.text, read.warnings]).toEqual([`${text.replaceAll('\u00a0', ' ')}.`, []])
  })
})

describe('splitLabel', () => {
  it.each([
    ['1. The Committee', 'number', '1', 'The Committee'],
    ['1.The Committee', 'number', '1', 'The Committee'],
    ['12 . The Committee', 'number', '12', 'The Committee'],
    ['12.', 'number', '12', ''],
    ['12', 'number', '12', ''],
    ['140.12 Ratify', 'number', '140.12', 'Ratify'],
    ['(a)The law', 'letter', 'a', 'The law'],
    ['( a ) The law', 'letter', 'a', 'The law'],
    ['b) Ériger', 'letter', 'b', 'Ériger'],
    ['(ii) To punish', 'roman', 'ii', 'To punish'],
    ['A.Introduction', 'outline', 'A', 'Introduction'],
    ['IV. Conclusions', 'outline', 'IV', 'Conclusions'],
    ['IV.', 'outline', 'IV', ''],
  ])('%s', (text, kind, label, rest) => expect(splitLabel(text)).toEqual({ kind, label, rest }))
  it.each([
    'The Committee',
    '2010',
    'A.B. Smith',
    '3.5 per cent of all',
    '(see below)',
    '1,200 persons',
    '43.º período',
    '1.er informe',
  ])('%s has none', (text) =>
    expect(splitLabel(text)?.kind === 'number' && splitLabel(text)!.rest !== 'per cent of all').toBe(false),
  )
})

describe('readHtml', () => {
  it.each(['<del>must</del> ', '<s>must</s> ', '<span style="text-decoration: line-through">must</span> '])(
    'leaves out what is struck out, and says so: %s',
    (words) => {
      const read = readHtmlText(page(`<p>1. The State party ${words}should act.</p>`))
      expect(read.paragraphs[0]!.text).toBe('The State party should act.')
      expect(read.warnings).toEqual(['struck-out words are left out, in places: 1'])
      expect(readHtmlText(page('<p>1. The State party <s> </s>should act.</p>')).warnings).toEqual([])
    },
  )

  it('joins a number on its own line, cuts at breaks before labels, keeps other breaks as blanks', () => {
    expect(short(page('<p>12.</p><p>The Committee<br>met.</p><p>(a) One;<br>(b) Two.</p>'))).toEqual([
      ['body', '12', 'The Committee met.'],
      ['body', 'a', 'One;'],
      ['body', 'b', 'Two.'],
    ])
  })
  it('joins an outline letter on its own line with its title, and with no sentence', () => {
    const under = (text: string) =>
      short(page(`<p>12. The Committee met.</p><p>B.</p><p>${text}</p><p>13. It adopted the text.</p>`))[1]
    expect(under('Positive aspects')).toEqual(['heading', 'B', 'Positive aspects'])
    expect(under('It was adopted.')).toEqual(['body', null, 'It was adopted.'])
  })
  it('numbers ordered lists as a browser does', () => {
    expect(
      short(page('<ol start="4"><li>Four<ol type="a"><li>One</li><li>Two</li></ol></li><li>Five</li></ol>')),
    ).toEqual([
      ['body', '4', 'Four'],
      ['body', 'a', 'One'],
      ['body', 'b', 'Two'],
      ['body', '5', 'Five'],
    ])
    expect(readHtmlText(page('<ol><li>One</li></ol>')).paragraphs[0]?.labelStatus).toBe('automatic')
  })
  const list = (marks: string, items = '<li>One</li><li>Two</li>') => `<p>1. First.</p><ol${marks}>${items}</ol>`
  it.each([
    ['values of items', list('', '<li value="5">One</li><li>Two</li><li value="9">Three</li>'), ['5', '6', '9']],
    ['small Roman numbers', list(' type="i"'), ['i', 'ii']],
    ['great Roman numbers', list(' type="I"'), ['I', 'II']],
    ['letters by style', list(' style="list-style-type: lower-alpha"'), ['a', 'b']],
    ['Roman numbers by style', list(' style="margin: 0; list-style: inside lower-roman"'), ['i', 'ii']],
    ['numbers by style', list(' type="a" style="list-style-type:decimal"'), ['1', '2']],
    ['no number', list(' style="list-style-type: none"'), [null, null]],
    ['no number, and a printed one', list(' style="list-style:none"', '<li>2. One</li><li>3. Two</li>'), ['2', '3']],
    ['letters by class', `<style>ol.c3 { list-style-type: lower-latin }</style>${list(' class="x c3"')}`, ['a', 'b']],
    [
      'letters by the counter of a class',
      `<style>.lst-kix_b-1>li:before{content:"(" counter(lst-ctn-kix_b-1,lower-latin) ") "}ol.lst-kix_b-1{list-style-type:none}</style>${list(' class="c0 lst-kix_b-1 start" start="3"')}`,
      ['c', 'd'],
    ],
    ['no number by class', `<style>.bare{list-style:none}</style>${list(' class="bare"')}`, [null, null]],
    ['letters beyond z', list(' type="a" start="26"'), ['z', 'aa']],
  ])('numbers lists as a browser does: %s', (_, html, labels) => {
    expect(
      readHtmlText(page(html))
        .paragraphs.slice(1)
        .map(({ label }) => label),
    ).toEqual(labels)
  })
  it('writes the marks of a quotation that a browser prints', () => {
    expect(short(page('<p>1. The term <q>cruel <b>treatment</b></q> is used.</p>'))).toEqual([
      ['body', '1', 'The term “cruel treatment” is used.'],
    ])
  })
  it('takes headings by markup, by class and by outline letter', () => {
    expect(
      short(page('<h2>Introduction</h2><p class="HCh">Findings</p><p>B.Positive aspects</p><p>1. Text.</p>')).map(
        ([kind]) => kind,
      ),
    ).toEqual(['heading', 'heading', 'heading', 'body'])
  })
  it('moves notes out: calls, definitions, notes below a rule', () => {
    const found = readHtmlText(
      page(
        '<p>1. The law<sup>1</sup> is new.<a href="#_ftn2" name="_ftnref2">[2]</a></p><p>__________</p><p>* Adopted by the Committee.</p><div id="_ftn1"><p><a href="#_ftnref1">[1]</a> See the law.</p></div><div id="_ftn2"><p>[2] Ibid.</p></div>',
      ),
    )
    expect(found.paragraphs.map(({ text, notes }) => [text, notes])).toEqual([['The law is new.', ['1', '2']]])
    expect(found.footnotes.map(({ mark, text }) => [mark, text]).sort()).toEqual([
      ['*', 'Adopted by the Committee.'],
      ['1', 'See the law.'],
      ['2', 'Ibid.'],
    ])
  })
  it('knows the cover table from other tables and from frames', () => {
    const cover =
      '<table><tr><td>United Nations</td><td>CAT/C/XVD/CO/3</td><td>Distr.: General<br>30 May 2099</td></tr></table>'
    const table = '<table><tr><td>Year</td><td>Cases</td></tr><tr><td>2090</td><td>4</td></tr></table>'
    const found = readHtmlText(page(`${cover}<p>1. Text of the first paragraph.</p>${table}`))
    expect(found.paragraphs.map(({ kind }) => kind)).toEqual([
      'cover',
      'cover',
      'cover',
      'body',
      'table_cell',
      'table_cell',
      'table_cell',
      'table_cell',
    ])
    expect(found.paragraphs[7]?.cell).toEqual([1, 1, 1])
    expect(found.cover).toContain('CAT/C/XVD/CO/3')
    expect(short(page(`<table><tr><td><p>1. Text.</p><p>2. Text.</p></td></tr></table>`))).toEqual([
      ['body', '1', 'Text.'],
      ['body', '2', 'Text.'],
    ])
  })
  it('reads bold, centring and indents', () => {
    const [heading, text] = readHtmlText(
      page('<p align="center"><b>Definition</b> of</p><p style="margin-left:36pt">1. <b>All</b> bold?</p>'),
    ).paragraphs
    expect([heading?.centred, heading?.bold, text?.indent]).toEqual([true, 10 / 12, 36])
  })
  it('leaves scripts, hidden text and page frames out', () => {
    const long = 'Words of the document that are longer than the frame around them.'
    expect(
      short(
        page(
          `<nav>Menu</nav><div class="content"><p>1. ${long}</p><p style="display:none">hidden</p></div><script>x()</script>`,
        ),
      ),
    ).toEqual([['body', '1', long]])
  })
  it('reads a number and its text, side by side in a table of their own, as a paragraph', () => {
    expect(short(page('<table><tr><td>4.</td><td>The State party should act.</td></tr></table>'))).toEqual([
      ['body', '4', 'The State party should act.'],
    ])
  })
  it('refuses a page without text', async () => {
    await expect(readHtml(new TextEncoder().encode(page('<img src="x">')))).rejects.toThrow('no text')
  })
})

describe('flow', () => {
  it.each<[string[], string[]]>([
    [['1/ CAT/C/XVD/CO/2, para. 9.'], ['1']],
    [['[1] CAT/C/XVD/CO/2, para. 9.'], ['1']],
    [['__________', 'a The State party should note this.'], ['a']],
    [['Notes', '1 A/HRC/7/3, para. 12.'], ['1']],
    [
      ['Endnotes', '1. A/HRC/7/3, para. 12.', '2. Act No. 5 of 2086.'],
      ['1', '2'],
    ],
    [['Notas', '1/ A/HRC/7/3, párr. 12.'], ['1']],
  ])('notes under the last paragraph: %j', (lines, marks) => {
    const footnotes: { mark: string; text: string; page: number | null }[] = []
    const kept = tidyFlow(
      ['1. The first[1] ends.', '2. The last ends.', ...lines].map((line) => paragraphOf(line)),
      footnotes,
    )
    expect(kept.map(({ text }) => text)).toEqual([
      lines[0]?.startsWith('[') ? 'The first ends.' : 'The first[1] ends.',
      'The last ends.',
    ])
    expect(footnotes.map(({ mark }) => mark)).toEqual(marks)
  })
  it.each([
    [
      ['4. The fund* (art. 14).', '* See the Act.', '5. The last.'],
      ['The fund (art. 14).', 'The last.'],
    ],
    [
      ['4. The fund.', '1/ See A/HRC/7/3, para. 12.', '5. The last.'],
      ['The fund.', 'The last.'],
    ],
  ])('notes between paragraphs: %j', (lines, texts) => {
    const kept = tidyFlow(
      lines.map((line) => paragraphOf(line)),
      [],
    )
    expect(kept.map(({ text }) => text)).toEqual(texts)
  })
  it('the symbol of an addendum is printed over its pages', () => {
    const lines = ['E/CN.4/2099/61/Add.1*', '1. The law does', 'E/CN.4/2099/61/Add.1', 'page 2', 'not say so.']
    expect(
      tidyFlow(
        lines.map((line) => paragraphOf(line)),
        [],
      ).at(-1)?.text,
    ).toBe('The law does not say so.')
  })
  it('the heading of a part is no heading of notes', () => {
    const lines = ['1. The first.', 'Notes', 'The Committee goes on.', '2. The last.'].map((line) => paragraphOf(line))
    expect(tidyFlow(lines, []).map(({ text }) => text)).toContain('Notes')
  })
  it.each<[string[], string[]]>([
    [['___________', '* Adopted by the Committee.', 'Search the site', 'Topics', 'Imprint · Contact'], []],
    [['©1996-2001', 'Office of the Register', 'Northmark'], []],
    [['Northmark'], ['Northmark']],
    [['CAT/C/XVD/CO/2', 'Safeguards', '(a) Train judges'], ['Safeguards']],
    [
      ['* Adopted by the Committee.', 'Annex', 'List of names'],
      ['Annex', 'List of names'],
    ],
    [['* Adopted by the Committee.', 'It should also act.'], ['It should also act.']],
  ])('what a site prints under the notes at the end: %j', (lines, left) => {
    const paragraphs = ['1. The first.', '2. The last ends.', ...lines].map((line) => paragraphOf(line))
    expect(tidyFlow(paragraphs, []).flatMap(({ label, text }) => (label === null ? [text] : []))).toEqual(left)
  })
  /** What is kept of a text that stands between two numbered paragraphs. */
  const kept = (text: string): string[] =>
    tidyFlow([paragraphOf('1. The first ends.'), { ...paragraphOf(''), text }, paragraphOf('2. The second.')], [])
      .map((paragraph) => paragraph.text)
      .slice(1, -1)
  it.each(['CAT/C/XVD/CO/2', 'page 2', 'GE.99-43225 (E) 070899', '4 GE.99-19779', 'A/HRC/990/15', '2/25 24-03160'])(
    '%s is furniture',
    (text) => expect(kept(text)).toEqual([]),
  )
  it.each(['The Committee', '12', 'page 2 of the report is new', '13 May 2100'])('%s is none', (text) =>
    expect(kept(text)).toEqual([text]),
  )
  it.each<[string, boolean]>([
    ['GE.11 -42792', true],
    ['GE.11- 42792 (E) 070811', true],
    ['GE. 11-42792', true],
    ['G E.11-42792', true],
    ['4 GE.99 – 19779', true],
    ['* 1 1 4 2 7 9 2 *', true],
    ['Copyright Policy | Disclaimers | Privacy Policy | Feedback', true],
    ['LawLib: Copyright Policy | Privacy Policy | Feedback URL: http://www.example.org/1.html', true],
    ['URL: https://www.example.org/1.html', true],
    ['Copyright 2088 Law Library', true],
    ['GE.11 -42792 was the job number of the draft, which the Committee returned.', false],
    ['The Committee recommends that the State party act.', false],
    ['Act No. 11-42792 of 2099', false],
    ['- 3 -', true],
    ['– 12 –', true],
    ['-3-', true],
    ['[ 3 ]', true],
    ['3 | P a g e', true],
    ['[Page 3]', true],
    ['3/8', true],
    ['E/CN.4/2099/61/Add.1', false],
    ['CAT/C/XVF/CO/3 English Page 3', true],
    ['98-12345 (E) /...', true],
    ['[English only]', true],
    ['English common law', false],
    ['3/8 of the cells', false],
    ['1 of 4  12/06/2088 10:33', true],
    ['1 of 4 prisons', false],
  ])('%s is furniture: %s', (text, expected) => expect(kept(text)).toEqual(expected ? [] : [text]))
  it.each([
    ['Title DOCPROPERTY prep \\* MERGEFORMAT', 'Title'],
    ['Title { PAGE \\* MERGEFORMAT } end', 'Title end'],
    ['the PAGE on which', 'the PAGE on which'],
  ])('%s', (text, expected) => expect(kept(text)).toEqual([expected]))
})

describe('the end of a page', () => {
  it('takes a note that is no more than a symbol for a note, and drops the sign of the end', () => {
    const { paragraphs, footnotes } = readHtmlText(
      page(
        '<p>1. The Committee considered the report.<sup>1</sup></p><p>2. It adopted this.</p><p>-----</p><p>_______</p><p><sup>1</sup> CAT/C/XVD/3.</p><p><sup>2</sup> See CAT/C/XVD/4.</p>',
      ),
    )
    expect(paragraphs.map(({ text }) => text)).toEqual(['The Committee considered the report.', 'It adopted this.'])
    expect(footnotes.map(({ mark, text }) => [mark, text])).toEqual([
      ['1', 'CAT/C/XVD/3.'],
      ['2', 'See CAT/C/XVD/4.'],
    ])
  })
  it('ties a call to its note by the address, whatever number it shows', () => {
    const { paragraphs, footnotes } = readHtmlText(
      page(
        '<p>1. It met.<sup><a href="#footnote-2">[1]</a></sup></p><ol><li id="footnote-2"><p>See the second.</p></li><li id="footnote-1"><p>See the first.</p></li></ol>',
      ),
    )
    expect([paragraphs[0]?.notes, footnotes.map(({ mark }) => mark)]).toEqual([['2'], ['2', '1']])
  })
})

it('calls and notes of a page by Word agree by their addresses, and have the marks that are printed', () => {
  const call = (at: number, mark: string) => `<a href="#_ftn${at}" name="_ftnref${at}"><sup>${mark}</sup></a>`
  const note = (at: number, mark: string, text: string) =>
    `<div id="ftn${at}"><p class="MsoFootnoteText"><a href="#_ftnref${at}">${mark}</a> ${text}</p></div>`
  const { paragraphs, footnotes } = readHtmlText(
    page(
      `<p>The title${call(1, '*')}</p><p>1. The law is new.${call(2, '[1]')}</p><p>2. It is known.${call(3, '[2]')}</p>${note(1, '*', 'Adopted in May.')}${note(2, '[1]', 'See the law.')}${note(3, '[2]', 'Ibid.')}`,
    ),
  )
  expect(paragraphs.map(({ notes }) => notes)).toEqual([['*'], ['1'], ['2']])
  expect(footnotes.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
    '* Adopted in May.',
    '1 See the law.',
    '2 Ibid.',
  ])
})

describe('words that nobody can see', () => {
  const read = (form: string, head = '') => readHtmlText(page(`<p>1. The State should ${form}stop.</p>`, head))
  it.each([
    '<span style="font-size:0">not </span>',
    '<span style="color: red; font-size: 1px">not </span>',
    '<span style="opacity:0">not </span>',
    '<span style="color:#fff">not </span>',
    '<font color="white">not </font>',
    '<span style="position:absolute;left:-9999px">not </span>',
    '<span style="display:block;max-height:0;overflow:hidden">not </span>',
    '<span style="height: 0px; overflow-y: hidden">not </span>',
  ])('%s is not read, and told', (form) => {
    const found = read(form)
    expect(found.paragraphs[0]!.text).toBe('The State should stop.')
    expect(found.warnings).toEqual(['words that nobody can see, which are not read: 1 places ("not")'])
  })
  it.each([
    '<dialog><p>not</p></dialog>',
    '<svg><title>not</title><desc>not</desc></svg>',
    '<span aria-hidden="true" class="material-icons">not</span>',
    '<i class="sign material-symbols-outlined">not</i>',
  ])('%s is not read', (form) => {
    const found = read(form)
    expect([found.paragraphs.map(({ text }) => text).join(' '), found.warnings]).toEqual(['The State should stop.', []])
  })
  it.each([
    '<span style="font-size:0.9em">not </span>',
    '<span style="background:#000"><b style="color:#fff">not </b></span>',
    '<span style="opacity:0.9">not </span>',
    '<span style="background-color:#fff">not </span>',
    '<span style="text-indent:-18pt">not </span>',
  ])('%s is read', (form) => {
    expect([read(form).paragraphs[0]!.text, read(form).warnings]).toEqual(['The State should not stop.', []])
  })
  it.each([
    ['p{color:red} .x, .y { display: none }', 'x', '', 'words that nobody can see, which are not read'],
    [
      '.x { display:none } .page .x { display:inline }',
      'x',
      'not ',
      'words that the style of the page hides, which are read',
    ],
    [
      '@media screen { .x { display:none } } @media print { .x { display:inline } }',
      'x',
      '',
      'words that nobody can see, which are not read',
    ],
    [
      'p .x { visibility:hidden } p:hover .x { visibility:visible }',
      'x',
      '',
      'words that nobody can see, which are not read',
    ],
    [
      '.x{position:absolute!important;clip:rect(1px,1px,1px,1px)}',
      'x',
      '',
      'words that nobody can see, which are not read',
    ],
    [
      '.x{position:absolute;width:1px;height:1px;overflow:hidden}',
      'x',
      '',
      'words that nobody can see, which are not read',
    ],
    ['[class="x"]{display:none}', 'x', '', 'words that nobody can see, which are not read'],
    ['[data-x]{display:none}', 'x', 'not ', null],
    ['@media (max-width: 600px) { .x { display:none } }', 'x', 'not ', null],
    ['.menu .x { display:none }', 'x', 'not ', null],
    ['@media print { .x { display:none } } .z{display:none}', 'x', 'not ', null],
    ['.x-small { font-size: 8pt } .x { display:none }', 'x', '', 'words that nobody can see, which are not read'],
    [
      '.x { display:none }',
      'x" style="display:inline',
      'not ',
      'words that the style of the page hides, which are read',
    ],
  ])('style %s', (style, name, words, told) => {
    const found = read(`<span class="${name}">not </span>`, `<style>${style}</style>`)
    expect(found.paragraphs[0]!.text).toBe(`The State should ${words}stop.`)
    expect(found.warnings).toEqual(told === null ? [] : [`${told}: 1 places ("not")`])
  })
  it.each([
    ['.a-hidden .x { display:none }', '<div class="a-hidden"><div class="x">Body</div></div>', true],
    ['#x { display:none }', '<p id="x">2. Older words.</p>', true],
    ['p.x { visibility: hidden }', '<p class="x">2. Older words.</p>', true],
    ['.x { display:none }', '<div class="x"><p>2. The State should open its prisons.</p></div>', false],
    ['.x { display:none } .open .x { display:block }', '<h3 class="x">Body</h3>', false],
  ])('a block between paragraphs: %s %s', (style, block, isTaken) => {
    const long = '<p>1. The State should stop, and should say so in public.</p>'
    const found = readHtmlText(`<html><body><style>${style}</style>${long}${block}<p>3. It ends.</p></body></html>`)
    expect(found.paragraphs.length).toBe(isTaken ? 2 : 3)
    expect(found.warnings.join().includes('nobody can see')).toBe(isTaken)
  })
})
