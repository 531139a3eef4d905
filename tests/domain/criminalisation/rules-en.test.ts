// Every English rule and veto has an invented text that shows it at work.
import { describe, expect, it } from 'vitest'
import { english } from '../../../src/domain/criminalisation/en/index.ts'
import { createContextReader, createEngine } from '../../../src/domain/criminalisation/engine.ts'
import { ruleExamples, vetoExamples } from './rules-en.ts'

const engine = createEngine(english)
const context = createContextReader(english)

describe('English rules', () => {
  it.each(ruleExamples.map((e) => [e.rule, e.text, e] as const))('%s: %s', (rule, text, { heading, mechanism }) => {
    const reading = engine.read(text, context(heading ? [heading] : [], null), mechanism === 'CAT')
    const standing = reading.matches.filter((m) => m.vetoes.length === 0).map((m) => m.rule.name)
    expect(standing).toContain(rule)
  })

  it.each(vetoExamples)('veto %s: %s', (veto, text) => {
    const raised = engine.read(text, context(['Definition of torture'], null)).matches.flatMap((m) => m.vetoes)
    expect(raised).toContain(veto)
  })

  it.each([
    ['Avoid an overlap in the execution of the mandates of both offices', false],
    ['Speed up the execution of the judgments of the Constitutional Court', false],
    ['Report on the execution of arrest warrants issued against officials', false],
    ['Allocate funds for the execution of the national plan', false],
    ['Halt the execution of persons who were minors', true],
    ['Grant clemency to those facing execution', true],
    ['End every public execution', true],
    ['Declare a moratorium on executions', true],
  ])('an execution is of a person, or says nothing of death: %s', (text, isOfPerson) => {
    const names = engine.read(text, context([], null)).matches.map((m) => m.rule.name)
    expect(names.includes('death-penalty')).toBe(isOfPerson)
  })

  it('leaves no rule and no veto without a text', () => {
    const shown = new Set(ruleExamples.map((e) => e.rule))
    expect(english.rules.map((r) => r.name).filter((name) => !shown.has(name))).toEqual([])
    const vetoed = new Set(vetoExamples.map(([name]) => name))
    expect(english.vetoes.map((v) => v.name).filter((name) => !vetoed.has(name))).toEqual([])
  })

  it('gives each rule a name of its own and a row of the taxonomy', () => {
    const names = english.rules.map((r) => r.name)
    expect(new Set(names).size).toBe(names.length)
    for (const { taxonomy } of [...english.rules, ...english.vetoes]) expect(taxonomy).toMatch(/^[1-8]/)
  })
})
