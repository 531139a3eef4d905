// Every table of patterns, row by row; and no regular expression outside a table is too long for one reader.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PatternTable } from '../src/domain/patterns.ts'
import { files, root, textOf } from './support/code.ts'
import { faultsOf } from './support/pattern-tables.ts'
import { longPatterns } from './support/patterns.ts'

const isTable = (value: unknown): value is PatternTable =>
  typeof value === 'object' && value !== null && 'rows' in value && Array.isArray(value.rows)

const holders = files.filter((file) => /: PatternTable\b/.test(textOf(file)) && file !== 'src/domain/patterns.ts')

describe('tables of patterns', () => {
  it.each(holders)('%s: each sample hits its row and no row of another meaning', async (file) => {
    const tables = Object.values((await import(join(root, file))) as Record<string, unknown>).filter(isTable)
    expect(tables.length).toBeGreaterThan(0)
    expect(tables.flatMap(faultsOf)).toEqual([])
  })

  it('hold every expression of more than 150 characters', () => {
    expect(longPatterns()).toEqual([])
  })
})
