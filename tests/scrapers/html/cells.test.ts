// Cells that span rows or columns stand at their places in the grid.
import { expect, it } from 'vitest'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'

const places = (rows: string) =>
  readHtmlText(`<p>1. The first.</p><table>${rows}</table><p>2. The last.</p>`).paragraphs.flatMap(
    ({ cell, span, text }) =>
      cell === undefined ? [] : [`${text} ${cell[1]},${cell[2]}${span ? ` (${span.join('x')})` : ''}`],
  )

it.each<[rows: string, expected: string[]]>([
  ['<tr><td>a<td>b<tr><td>c<td>d', ['a 0,0', 'b 0,1', 'c 1,0', 'd 1,1']],
  ['<tr><td rowspan=2>a<td>b<tr><td>d<tr><td>e<td>f', ['a 0,0 (2x1)', 'b 0,1', 'd 1,1', 'e 2,0', 'f 2,1']],
  ['<tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e', ['a 0,0 (1x2)', 'b 0,2', 'c 1,0', 'd 1,1', 'e 1,2']],
  ['<tr><td>a<td rowspan=2 colspan=2>b<td>c<tr><td>d<td>e', ['a 0,0', 'b 0,1 (2x2)', 'c 0,3', 'd 1,0', 'e 1,3']],
  // to the end of the table, beyond it, and what is no number
  ['<tr><td rowspan=0>a<td>b<tr><td>d', ['a 0,0 (2x1)', 'b 0,1', 'd 1,1']],
  ['<tr><td rowspan=9>a<td>b<tr><td>d', ['a 0,0 (2x1)', 'b 0,1', 'd 1,1']],
  ['<tr><td rowspan=x>a<td colspan=-1>b<tr><td>c<td>d', ['a 0,0', 'b 0,1', 'c 1,0', 'd 1,1']],
])('%s', (rows, expected) => expect(places(rows)).toEqual(expected))
