// Words of a page: those of two blocks or cells never run together, those of one word are never parted.
import { load } from 'cheerio'
import { expect, it } from 'vitest'
import { linesOf, readPage, wordsOf } from '../../../scrapers/lib/forms.ts'
import { readTables } from '../../../scrapers/lib/grid-tables.ts'

const body = (html: string) => load(`<body>${html}</body>`)('body')

const cases: [html: string, words: string, lines: string[]][] = [
  ['<div>Norland</div><div>21 Apr 2099</div>', 'Norland 21 Apr 2099', ['Norland', '21 Apr 2099']],
  ['Norland<br>21 Apr 2099', 'Norland 21 Apr 2099', ['Norland', '21 Apr 2099']],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b c', ['a', 'b', 'c']],
  ['<p>Report on <b>Nor</b><i>land</i>.</p>', 'Report on Norland.', ['Report on Norland.']],
  ['<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>', 'one two three', ['one', 'two', 'three']],
  ['a<script>var b</script><style>c</style>d', 'ad', ['ad']],
  ['a&nbsp; b', 'a b', ['a b']],
]
it.each(cases)('%s', (html, words, lines) => {
  expect(wordsOf(body(html))).toBe(words)
  expect(linesOf(body(html))).toEqual(lines)
})

it('in the cell of a table stand apart, so that its State and its symbol read', () => {
  const html =
    '<table><tr><th>Symbol</th><th>Title</th></tr><tr><td>A/HRC/52/3<br>(advance)</td><td><p>Report</p><p>Norland</p></td></tr></table>'
  const page = readPage({ bytes: new TextEncoder().encode(html), address: 'https://a.example/' } as Parameters<
    typeof readPage
  >[0])
  expect(readTables(page, { symbol: /symbol/i, title: /title/i })[0]!.cells).toEqual({
    symbol: 'A/HRC/52/3 (advance)',
    title: 'Report Norland',
  })
})
