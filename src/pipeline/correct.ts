// Corrections by people, laid over the labels of the rules at every run; one that no longer matches its text is a red fault.
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import type { Label, UnitRow, UnitToClassify } from '../../db/store.ts'
import { applyCorrections, type Correction, correctionsSchema, type Labelled } from '../domain/corrections.ts'
import { ParseError } from '../domain/errors.ts'
import { methodOfPerson } from '../domain/label-makers.ts'
import { machineFault } from '../domain/machine-fault.ts'
import { markNames } from '../domain/topic-names.ts'
import { type Classifier, type Labeller, labelHere } from './classify.ts'
import type { PipelineContext } from './context.ts'
import { readArgument } from './regular-file.ts'
import { type RunReport, recordRun, toFault } from './run.ts'

/** Throws ParseError where the text is no YAML: what its reader says of aliases or of depth names no file. */
function fromYaml(text: string, path: string): unknown {
  try {
    return parseYaml(text) ?? []
  } catch (error) {
    const [what] = (error as Error).message.split('\n')
    const remedy = 'Write a list of rows as in db/facts/corrections.yml, without aliases'
    throw new ParseError(null, path, `it is no YAML that can be read (${what}). ${remedy}`, { cause: error })
  }
}

/** Rows of a corrections.yml. Throws ParseError naming the row and field that cannot be used. */
export async function readCorrections(path: string): Promise<Correction[]> {
  const text = await readArgument(path, 50_000_000, 'Set MECHANISM_WATCH_CORRECTIONS to a file that you can read.')
  const read = correctionsSchema.safeParse(fromYaml(text, path))
  if (read.success) return read.data
  throw new ParseError(null, path, z.prettifyError(read.error))
}

/** What the rules read of a unit, without the rest of its row. */
const toClassify = (unit: UnitToClassify): UnitToClassify => ({
  id: unit.id,
  mechanism: unit.mechanism,
  text: unit.text,
  unitType: unit.unitType,
  language: unit.language,
  heading: unit.heading,
  stem: unit.stem,
  addressee: unit.addressee,
  symbol: unit.symbol,
  path: unit.path,
})

type Text = UnitRow & { text: string; path: string }

const flagOf = (labels: Label[]) =>
  labels.find((label) => label.scheme === 'topic' && label.label === 'criminalisation')

function toLabelled(symbol: string, unit: Text, labels: Label[]): Labelled {
  const flag = flagOf(labels)
  const doubtful = flag?.doubtful ?? labels.some((label) => label.label === 'doubtful_no')
  const of = (scheme: Label['scheme']) => labels.filter((label) => label.scheme === scheme).map((label) => label.label)
  return {
    symbol,
    paragraph: unit.path,
    part: unit.part,
    text: unit.text,
    criminalisation: doubtful ? 'doubtful' : flag ? 'yes' : 'no',
    flag: flag !== undefined,
    doubtful,
    subtags: of('criminalisation').filter((name) => !(name in markNames)) as Labelled['subtags'],
    topics: of('topic').filter((name) => name !== 'criminalisation') as Labelled['topics'],
    corrected: null,
  }
}

/** Labels of a corrected unit; those that the person left alone keep their evidence. */
function toLabels(corrected: Labelled, before: Label[]): Label[] {
  const method = methodOfPerson(corrected.corrected!)
  const label = (scheme: Label['scheme'], name: string): Label => {
    const known = before.find((one) => one.scheme === scheme && one.label === name)
    return {
      scheme,
      label: name,
      evidence: known?.evidence ?? [],
      rules: known?.rules ?? [],
      vetoes: known?.vetoes ?? [],
      doubtful: corrected.doubtful,
      method,
    }
  }
  return [
    ...(corrected.flag
      ? [label('topic', 'criminalisation')]
      : corrected.doubtful
        ? [label('criminalisation', 'doubtful_no')]
        : []),
    ...corrected.subtags.map((name) => label('criminalisation', name)),
    ...corrected.topics.map((name) => ({ ...label('topic', name), doubtful: false })),
  ]
}

/** One run over the documents that corrections name and that are held. */
export async function correct(
  ctx: PipelineContext,
  classifier: Classifier,
  corrections: Correction[],
  labeller: Labeller = labelHere(classifier),
): Promise<RunReport> {
  return recordRun(ctx, 'corrections', 'correct', async (run) => {
    for (const symbol of new Set(corrections.map((row) => row.symbol))) {
      const document = await ctx.store.documents.get(symbol)
      if (!document?.parsed) {
        run.count('not_held')
        continue
      }
      const units = (await ctx.store.documents.units(document.id)).filter(
        (unit): unit is Text & { labels: Label[] } => unit.text !== null && unit.path !== null,
      )
      const { language, mechanism } = document
      const found = await labeller.label(units.map((unit) => toClassify({ ...unit, language, mechanism, symbol })))
      const labels = new Map(
        units.map((unit, at) => [`${unit.path}|${unit.part}`, { unit, labels: found[at]! }] as const),
      )
      try {
        const labelled = [...labels.values()].map((one) => toLabelled(symbol, one.unit, one.labels))
        const done = applyCorrections(
          labelled,
          corrections.filter((row) => row.symbol === symbol),
        ).filter((one) => one.corrected !== null)
        const rows = done.map((one) => {
          const { unit, labels: before } = labels.get(`${one.paragraph}|${one.part}`)!
          return { unitId: unit.id, labels: toLabels(one, before) }
        })
        await ctx.store.labels.replace(rows, classifier.version)
        run.count('corrected', rows.length)
      } catch (error) {
        if (machineFault(error, true) !== null) throw error
        run.red({ ...(await toFault(ctx, error, symbol)), fault: 'correction_does_not_match' })
      }
    }
  })
}
