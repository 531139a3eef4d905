// What is decided by a kind: who made a label, whose run it was, where a file came from, which code an error carries.
import { describe, expect, it } from 'vitest'
import { errorCode, isOfFamily } from '../../src/domain/error-code.ts'
import { FetchError, ParseError, unknownNames } from '../../src/domain/errors.ts'
import { faultWords } from '../../src/domain/fault-words.ts'
import { importedAddress, importedFile } from '../../src/domain/imported.ts'
import { type LabelMaker, makerOf, methodOfPerson } from '../../src/domain/label-makers.ts'
import { isExamplesRun, runSourceId } from '../../src/domain/run-ids.ts'

describe('a label is made by', () => {
  const labels: [scheme: string, method: string, maker: LabelMaker][] = [
    ['topic', 'rules v12', 'rules'],
    ['criminalisation', methodOfPerson({ who: 'AB', on: '2099-06-01', why: 'as a test' }), 'person'],
    ['topic', methodOfPerson({ who: 'AB', why: 'rules were wrong' }), 'person'],
    ['uhri', 'printed', 'publisher'],
  ]
  it.each(labels)('%s, %s: %s', (scheme, method, maker) => expect(makerOf({ scheme, method })).toBe(maker))
})

describe('the code of an error', () => {
  const coded = (code: unknown, cause?: unknown) => Object.assign(new Error('invented', { cause }), { code })
  const errors: [error: unknown, code: string][] = [
    [coded('ENOSPC'), 'ENOSPC'],
    [new Error('the query failed', { cause: coded('SQLITE_FULL') }), 'SQLITE_FULL'],
    [coded(23), '23'],
    [new Error('database or disk is full'), ''],
    ['EACCES', ''],
    [null, ''],
  ]
  it.each(errors)('%o: %s', (error, code) => expect(errorCode(error)).toBe(code))

  it('belongs to its family and to no other', () => {
    expect(isOfFamily('SQLITE_READONLY_DIRECTORY', 'SQLITE_READONLY')).toBe(true)
    expect(isOfFamily('SQLITE_READONLY', 'SQLITE_READONLY')).toBe(true)
    expect(isOfFamily('SQLITE_READONLYX', 'SQLITE_READONLY')).toBe(false)
  })
})

describe('an error keeps its reason apart from its place', () => {
  it('of a document', () => {
    const error = new ParseError(null, 'file', 'a scan', { kind: 'unread_version' })
    expect(error).toMatchObject({ kind: 'unread_version', reason: 'a scan' })
    expect(error.message).toBe('document without a symbol, file: a scan')
    expect(new ParseError('CAT/C/XVD/CO/3', 'cover', 'x').kind).toBe('not_parsed')
  })
  it('of a fetch', () => {
    const error = new FetchError('empty', 'https://example.org/', 'nothing came')
    expect(error).toMatchObject({ reason: 'nothing came', message: 'empty: nothing came (https://example.org/)' })
  })
})

it('an imported file is known by its route, and keeps its name', () => {
  expect(importedFile({ route: 'import', address: importedAddress('report.pdf') })).toBe('report.pdf')
  expect(importedFile({ route: 'search', address: 'file:report.pdf' })).toBe(null)
})

it('a run over the examples is told from a run over the web', () => {
  expect(isExamplesRun(runSourceId('upr-outcomes', true))).toBe(true)
  expect(isExamplesRun(runSourceId('upr-outcomes'))).toBe(false)
})

it.each(Object.entries(unknownNames))('an unknown %s has words of its own', (kind, fault) => {
  expect(faultWords(fault).what).toBe(`A name of a ${kind} is not in our tables. It was not guessed.`)
})
