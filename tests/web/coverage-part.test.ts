// The cells of one State in words: sessions of which nothing is known stand together, in three languages.
import { expect, it } from 'vitest'
import type { Cell } from '../../src/domain/coverage.ts'
import { cellLines } from '../../src/web/coverage-part.ts'

const cell = (number: number, standing: Cell['standing'], over: Partial<Cell> = {}): Cell => ({
  mechanism: 'CAT',
  kind: 'session',
  number,
  state: 'KEN',
  standing,
  ...over,
})
const open = [90, 89, 88, 85].map((number) => cell(number, 'unknown'))

it.each([
  ['en', ['session 91: held', 'sessions 85, 88–90: unknown']],
  ['fr', ['session 91\u00a0: détenu', 'sessions 85, 88–90\u00a0: inconnu']],
  ['es', ['período de sesiones 91: disponible', 'períodos de sesiones 85, 88–90: desconocido']],
] as const)('%s', (language, lines) => expect(cellLines([cell(91, 'held'), ...open], language)).toEqual(lines))

it('one that is known by a draft, or stands alone, has a line of its own', () => {
  const draft = cell(90, 'unknown', { draft: 'CAT/C/KEN/CO/R.3' })
  expect(cellLines([draft, cell(89, 'unknown')], 'en')).toEqual([
    'session 90: unknown (a text that is not final is held)',
    'session 89: unknown',
  ])
})
