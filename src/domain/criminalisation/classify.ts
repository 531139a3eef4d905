// Says whether a unit recommends that torture be made a crime, why, and where in the text: a finding aid, not a finding.
import type { Mechanism } from '../mechanisms.ts'
import { isTooLong } from '../not-classified.ts'
import { recommendationTypes, type UnitType } from '../units.ts'
import { boundsAround } from './clauses.ts'
import { english } from './en/index.ts'
import { createContextReader, createEngine, type Engine, type Match, type Reading } from './engine.ts'
import { spanish } from './es/index.ts'
import { toVerbatim } from './fold.ts'
import { french } from './fr/index.ts'
import { leadOf } from './lead.ts'
import { type Lexicon, ownMechanisms, type Tag } from './rule.ts'
import { toldPartOf } from './told-part.ts'

/** Goes into every label; a change of any rule changes it, so that everything is classified again. */
export const classifierVersion = 'criminalisation-1.18.0'

export type Evidence = {
  /** offsets into the verbatim text, UTF-16 code units, end exclusive */
  start: number
  end: number
  text: string
  rule: string
}
export type CriminalisationResult = {
  criminalisation: 'yes' | 'no' | 'doubtful'
  /** the flag as 0 or 1: with `doubtful` it tells doubtful-yes from doubtful-no */
  flag: boolean
  doubtful: boolean
  /** positive and adjacent ids of the taxonomy */
  subtags: Tag[]
  /** the text is about criminalisation, flag or no flag: concerns, questions and assessments too */
  topic: boolean
  /** a repeated recommendation says so itself ("reiterates", "recalling its previous") */
  repeats: boolean
  /** what else is to be made or unmade a crime, verbatim, where `other_crime` is among the sub-tags */
  object: string | null
  evidence: Evidence[]
  rules: string[]
  vetoes: string[]
  language: { code: string; status: 'measured' | 'not measured' | 'language not evaluated' }
  version: string
}
export type CriminalisationInput = {
  text: string
  unitType?: UnitType
  /** ISO 639-1; "en" when left out */
  language?: string
  /** whose text it is: in one of the Committee or the Rapporteur "the Convention" is that against torture */
  mechanism?: Mechanism | null
  heading?: readonly string[]
  stem?: string | null
}

type Ready = { engine: Engine; context: ReturnType<typeof createContextReader> }
/** Russian, Arabic and Chinese have no lexicon: "language not evaluated" */
const lexicons: readonly Lexicon[] = [english, french, spanish]
const ready = new Map<string, Ready>()
const readyFor = (language: string): Ready | null => {
  const known = ready.get(language)
  if (known) return known
  const lexicon = lexicons.find((l) => l.language === language)
  if (!lexicon) return null
  const made = { engine: createEngine(lexicon), context: createContextReader(lexicon) }
  ready.set(language, made)
  return made
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
const tagsOf = (matches: readonly Match[]): Tag[] => unique(matches.flatMap((m) => m.rule.tags))

const naming: ReadonlySet<Tag> = new Set(['offence_art4', 'autonomous_crime', 'definition_art1'])
/** Whether a rule that stands only without others is left aside: another one says more of the same clause. */
const isSaidBeside = ({ rule, start: at }: Match, all: readonly Match[], marked: string): boolean => {
  if (!rule.onlyUnnamed && !rule.onlyAlone) return false
  const [start, end] = boundsAround(marked, at, false)
  const beside = all.filter((m) => m.rule.outcome === 'yes' && !m.rule.onlyAlone && m.start >= start && m.start < end)
  return beside.some((m) => rule.onlyAlone || m.rule.tags.some((t) => naming.has(t)))
}

/** A masked name is one mark and blanks to the rules; a match that touches it is shown with the whole name. */
const withWholeNames = ({ start, end }: Match, names: Reading['names']): [start: number, end: number] => {
  const first = names.find((n) => n.start < start && start < n.end)
  const last = names.find((n) => n.start < end && end < n.end)
  return [first?.start ?? start, last?.end ?? end]
}

/** A match that begins in the words of the stem is shown with those of the item alone. */
const evidenceOf = (text: string, lead: number, reading: Reading, matches: readonly Match[]): Evidence[] => {
  const spans = matches.map((m) => {
    const { start, end } = toVerbatim(reading.folded, ...withWholeNames(m, reading.names))
    return { start: Math.max(0, start - lead), end: end - lead, rule: m.rule.name }
  })
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const seen = new Set<string>()
  return spans.flatMap(({ start, end, rule }) => {
    const key = `${start}-${rule}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ start, end, text: text.slice(start, end), rule }]
  })
}

const isAsk = ({ rule }: Match): boolean => rule.outcome !== 'adjacent' && rule.outcome !== 'tag'
/**
 * "While noting that torture is a crime, the Committee recommends that it train judges": what is told is not asked. "The
 * Code does not define torture. It should do so": what is told to be missing is.
 */
const weighTold = (matches: readonly Match[], { marked, folded }: Reading, lexicon: Lexicon): void => {
  const told = toldPartOf(marked, folded.lower, lexicon)
  if (!told) return
  for (const match of matches) {
    if (!isAsk(match) || match.end > told.end) continue
    if (told.asked === 'other') match.vetoes.push('told-before-the-ask')
    if (told.asked === 'what it lacks') match.vetoes = match.vetoes.filter((name) => name !== 'negated')
  }
}

/** The words after "criminalise", "decriminalise" up to a stop: at most eight. */
const otherObject = (text: string, reading: Reading, matches: readonly Match[]): string | null => {
  const match = matches.find((m) => m.rule.tags.includes('other_crime'))
  if (!match) return null
  const { end } = toVerbatim(reading.folded, match.start, match.end)
  const words = /^\s*((?:[^\s,;.:]+\s+){0,7}[^\s,;.:]+)/.exec(text.slice(end, end + 120))
  return words?.[1] ?? null
}

/**
 * Classifies one unit by the rules of TAXONOMY.md. `unitType` left out means a plain UPR recommendation. Only a
 * recommendation can be flagged; other types can have the topic. A language without a lexicon answers "no" with the
 * status "language not evaluated". Pure; throws on an empty text, and on one that is longer than the rules read.
 */
export const classifyCriminalisation = (input: CriminalisationInput): CriminalisationResult => {
  const { text, unitType = 'upr_recommendation', language = 'en', heading = [], stem = null, mechanism = null } = input
  if (text.trim() === '') throw new Error('classifyCriminalisation: the text is empty')
  if (isTooLong(input)) throw new Error('classifyCriminalisation: the text is too long; ask isTooLong first')
  const known = readyFor(language)
  if (!known) {
    return {
      criminalisation: 'no',
      flag: false,
      doubtful: false,
      subtags: [],
      topic: false,
      repeats: false,
      object: null,
      evidence: [],
      rules: [],
      vetoes: [],
      language: { code: language, status: 'language not evaluated' },
      version: classifierVersion,
    }
  }
  const ownConvention = mechanism !== null && ownMechanisms.has(mechanism)
  const context = known.context(heading, stem, ownConvention)
  const lead = leadOf(stem)
  const reading = known.engine.read(lead + text, context, ownConvention)
  const isRecommendation = recommendationTypes.includes(unitType)
  const said = reading.matches.filter((m) => m.end > lead.length)
  if (isRecommendation && said.some(isAsk)) weighTold(said, reading, known.engine.lexicon)
  const unvetoed = said.filter((m) => m.vetoes.length === 0)
  const standing = unvetoed.filter((m) => !isSaidBeside(m, unvetoed, reading.marked))
  const of = (outcome: Match['rule']['outcome']) => standing.filter((m) => m.rule.outcome === outcome)
  const yes = of('yes')
  const doubtfulYes = of('doubtful_yes')
  const doubtfulNo = of('doubtful_no')
  const found = yes.length > 0 || doubtfulYes.length > 0
  // "has not yet criminalized torture": a concern speaks of the offence by saying that there is none
  const lacking = said.some(
    (m) => m.rule.outcome.endsWith('yes') && m.vetoes.length > 0 && m.vetoes.every((name) => name === 'negated'),
  )
  const flag = found && isRecommendation
  const doubtful = isRecommendation && yes.length === 0 && (found || doubtfulNo.length > 0)
  const bearing = found ? [...yes, ...doubtfulYes, ...of('tag')] : [...doubtfulNo, ...of('adjacent')]
  const vetoes = unique(said.flatMap((m) => m.vetoes))
  if (found && !isRecommendation) vetoes.unshift('unit-type')
  return {
    criminalisation: doubtful ? 'doubtful' : flag ? 'yes' : 'no',
    flag,
    doubtful,
    subtags: tagsOf(bearing),
    topic: found || (!isRecommendation && (reading.underOffenceHeading || lacking)),
    repeats: known.engine.lexicon.reiteration.test(reading.marked),
    object: otherObject(lead + text, reading, bearing),
    evidence: evidenceOf(text, lead.length, reading, bearing),
    rules: unique(bearing.map((m) => m.rule.name)),
    vetoes,
    language: { code: language, status: known.engine.lexicon.measured ? 'measured' : 'not measured' },
    version: classifierVersion,
  }
}
