// Runs the rules of one language over one text: masks, clauses, matches, vetoes. It decides nothing.
import { markClauses } from './clauses.ts'
import { type Folded, fold } from './fold.ts'
import { nameMarks, sentenceMark } from './marks.ts'
import { createMasker, type MaskedName } from './masks.ts'
import { anywhere, compile, type Macros } from './pattern.ts'
import { type Places, placesIn } from './places.ts'
import type { Lexicon, RuleRow, VetoRow } from './rule.ts'
import { createScanner } from './scan.ts'

export type Match = { rule: RuleRow; start: number; end: number; vetoes: string[] }
export type Reading = {
  folded: Folded
  marked: string
  /** names that were masked, in the order of the text, so that a match that ends on a mark can be shown with the whole name */
  names: MaskedName[]
  matches: Match[]
  underOffenceHeading: boolean
}
export type Engine = {
  lexicon: Lexicon
  /** `ownConvention`: a text of the Committee or the Rapporteur, where "the Convention" is that against torture */
  read(text: string, context: string | null, ownConvention?: boolean): Reading
}

type CompiledVeto = { row: VetoRow; tests: RegExp[]; butNot: RegExp[] }
type CompiledRule = { row: RuleRow; having: RegExp[]; vetoes: CompiledVeto[] }

/** how far back, in characters, the words that govern a match are looked for */
const beforeWindow = 80
/** how far past its end the words are looked for that make the match part of another object ("torture victims") */
const aheadWindow = 32

const undoesAll = (veto: VetoRow, { outcome, tags }: RuleRow): boolean =>
  outcome.endsWith('yes') && tags.some((tag) => (veto.undoes as readonly string[] | undefined)?.includes(tag))

/** Compiles a lexicon once; throws on a faulty pattern or an unknown veto, so a bad table stops the program at start. */
export const createEngine = (lexicon: Lexicon): Engine => {
  const macros: Macros = lexicon.macros
  const search = (source: string) => anywhere(compile(source, macros))
  const vetoes = new Map<string, CompiledVeto>(
    lexicon.vetoes.map((row) => [
      row.name,
      {
        row,
        tests: row.regex ? [row.regex] : (row.patterns ?? []).map(search),
        butNot: (row.butNot ?? []).map(search),
      },
    ]),
  )
  const compiled = lexicon.rules.map(
    (row): CompiledRule => ({
      row,
      having: (row.having ?? []).map(search),
      vetoes: [
        ...(row.unless ?? []).map((name) => {
          const veto = vetoes.get(name)
          if (!veto) throw new Error(`rule ${row.name}: no veto named ${name}`)
          return veto
        }),
        ...[...vetoes.values()].filter((veto) => undoesAll(veto.row, row)),
      ],
    }),
  )
  const entries = compiled.flatMap((rule) =>
    rule.row.patterns.map((source) => ({ pattern: compile(source, macros), value: rule })),
  )
  const isForHeading = ({ value }: (typeof entries)[number]) => value.row.having?.includes(nameMarks.offence_heading)
  const scanUnderHeading = createScanner(entries)
  const scanAll = createScanner(entries.filter((e) => !isForHeading(e)))
  const scanAdjacent = createScanner(entries.filter((e) => e.value.row.outcome === 'adjacent'))
  const mask = createMasker(lexicon.masks, macros)

  /** a heading that names torture itself makes nothing the text of another subject */
  const foreign = (context: string | null) => (context?.includes(lexicon.tortureWord) ? '' : (context ?? ''))
  const inPlace = (
    veto: CompiledVeto,
    { marked, bounds, once }: Places,
    [start, end]: [start: number, end: number],
    context: string | null,
  ): boolean => {
    const where = veto.row.where ?? 'clause'
    const [from, to] = bounds(start, where === 'sentence' || where === 'subject')
    const place =
      where === 'before'
        ? marked.slice(Math.max(from, start - beforeWindow), start)
        : where === 'match'
          ? marked.slice(start, end)
          : where === 'ahead'
            ? marked.slice(start, Math.min(to, end + aheadWindow))
            : where === 'subject'
              ? `${marked.slice(from, to)} ${foreign(context)}`
              : marked.slice(from, to)
    const raised = () => veto.tests.some((t) => t.test(place)) && !veto.butNot.some((t) => t.test(place))
    return where === 'before' || where === 'match' || where === 'ahead' ? raised() : once(veto, from, to, raised)
  }

  const read = (text: string, context: string | null, ownConvention = false): Reading => {
    const folded = fold(text)
    const { masked: named, names } = mask(folded)
    const masked = ownConvention ? named.replaceAll(nameMarks.the_convention, nameMarks.convention) : named
    const gated = ownConvention || lexicon.gate.test(masked) || (context !== null && lexicon.gate.test(context))
    const marked = gated ? markClauses(folded.plain, masked, lexicon.clauses) : masked
    const matches: Match[] = []
    const places = placesIn(marked)
    const visit = (start: number, end: number, rule: CompiledRule) => {
      const { row } = rule
      if (rule.having.length > 0) {
        const [from, to] = row.scope === 'text' ? [0, marked.length] : places.bounds(start, row.scope === 'sentence')
        const isGiven = places.once(rule, from, to, () => {
          let place = marked.slice(from, to)
          if (context !== null) place += ` ${context}`
          if (ownConvention && row.contextual) place += ` ${lexicon.tortureWord}`
          return rule.having.every((t) => t.test(place))
        })
        if (!isGiven) return
      }
      const raised = rule.vetoes.filter((veto) => inPlace(veto, places, [start, end], context)).map((v) => v.row.name)
      matches.push({ rule: row, start, end, vetoes: raised })
    }
    const underOffenceHeading = context?.includes(nameMarks.offence_heading) ?? false
    const scan = !gated ? scanAdjacent : underOffenceHeading ? scanUnderHeading : scanAll
    scan(marked, visit)
    return {
      folded,
      marked,
      names,
      matches,
      underOffenceHeading,
    }
  }
  return { lexicon, read }
}

/** Heading and stem as the engine wants them: folded, masked, one string; null where another body does not speak of torture. */
export const createContextReader = (lexicon: Lexicon) => {
  const mask = createMasker(lexicon.masks, lexicon.macros)
  return (heading: readonly string[], stem: string | null, ownConvention = false): string | null => {
    if (heading.length === 0 && !stem) return null
    const { masked } = mask(fold([...heading, stem ?? ''].join('. ')))
    if (!ownConvention && !lexicon.gate.test(masked)) return null
    const context = masked.replaceAll(sentenceMark, ' ')
    return lexicon.offenceHeading.test(context) ? `${context} ${nameMarks.offence_heading}` : context
  }
}
