// Holds what a citation says of its document in words against the document: kind, numbers of reports, session, version, recommending States.
import type { DocumentDetail, DocumentRow, UnitRow } from '../../../db/store.ts'
import type { Claim, ClaimSubject } from '../../domain/citing/claim.ts'
import type { NamedKind } from '../../domain/citing/kinds-table.ts'
import { numbersSaid } from '../../domain/citing/numbers-said.ts'
import type { Place } from '../../domain/citing/places.ts'
import type { ParsedSymbol } from '../../domain/symbols/symbols.ts'
import { type CitationKind, type ClaimCheck, citationKinds } from './answer.ts'

/** Kinds that a document of a kind is rightly called; of the others the words tell nothing. */
const callable: Partial<Record<CitationKind, readonly NamedKind[]>> = {
  concluding_observations: ['concluding_observations'],
  follow_up_reply: ['follow_up_reply', 'state_report', 'upr_addendum'],
  // an early list prior to reporting has the symbol of a list of issues
  list_of_issues: ['list_of_issues', 'list_of_issues_prior_to_reporting'],
  list_of_issues_prior_to_reporting: ['list_of_issues', 'list_of_issues_prior_to_reporting'],
  replies_to_list_of_issues: ['replies_to_list_of_issues'],
  state_report: ['state_report'],
  upr_report: ['upr_report'],
  upr_addendum: ['upr_report', 'upr_addendum'],
  upr_base_document: ['upr_base_document', 'upr_report'],
  special_rapporteur_report: ['special_rapporteur_report', 'visit_report', 'follow_up_reply', 'upr_addendum'],
  annual_report: ['annual_report', 'concluding_observations'],
  summary_record: ['summary_record'],
  general_comment: ['general_comment'],
  individual_case: ['individual_case'],
}

/** The kind of a document that is named by its title alone. */
export function kindCalled(claims: readonly Claim[]): CitationKind {
  const called = claims.find(({ about }) => about === 'kind')?.values[0]
  return citationKinds.find((kind) => kind === called) ?? 'other'
}

/** What is held to compare with. */
export type Compared = {
  symbol: ParsedSymbol
  kind: CitationKind
  /** the right body is named: another kind in another sentence is said of another document */
  isBodyNamed: boolean
  /** null where the document is not held: its symbol alone tells something */
  document: DocumentDetail | null
  versions: readonly DocumentRow[]
  places: readonly Place<UnitRow>[]
}

/** Returns one check a subject; of several words for one, the first that differs, but for kinds, of which one that is right is enough. */
export function checkClaims(claims: readonly Claim[], compared: Compared): ClaimCheck[] {
  const subjects = [...new Set(claims.map(({ about }) => about))]
  const checks = subjects.flatMap((about) => {
    const all = claims
      .filter((claim) => claim.about === about && (about !== 'kind' || claim.isFirm || !compared.isBodyNamed))
      .map((claim) => checkOf(claim, compared))
    // "Special Rapporteur on water, Visit to Valdoria": that it is a visit does not make it ours
    const kinds = claims.filter((claim) => claim.about === about && claim.isFirm).flatMap(({ values }) => values)
    const isOfOther = kinds.includes('other_procedure') && !kinds.includes('special_rapporteur_report')
    const [first] = [
      ...(about === 'kind' ? all.filter(({ result }) => result === 'match' && !isOfOther) : []),
      ...all.filter(({ result }) => result === 'differs'),
      ...all.filter(({ result }) => result === 'not_checked'),
      ...all,
    ]
    return first ?? []
  })
  return [...checks, ...unsaidVersion(subjects, compared)]
}

const check = (claim: Claim, right: readonly string[] | null, expected = right?.join(', ') ?? null): ClaimCheck => {
  const meets = right !== null && claim.values.every((value) => right.includes(value))
  // what stands in another sentence may be said of another document
  const result = meets ? 'match' : right !== null && right.length > 0 && claim.isFirm ? 'differs' : 'not_checked'
  return {
    about: claim.about,
    result,
    given: claim.printed,
    expected: right === null || right.length === 0 ? null : expected,
  }
}

function checkOf(claim: Claim, compared: Compared): ClaimCheck {
  const { document, symbol, versions, kind } = compared
  const own = document === null ? [] : [document, ...versions.filter((row) => row.symbol === document.symbol)]
  switch (claim.about) {
    case 'kind': {
      const right = callable[kind]
      return right === undefined
        ? { ...check(claim, null), result: 'match' }
        : check(claim, right, document?.title ?? null)
    }
    case 'reports': {
      const titles = own.map(({ title }) => numbersOf(title)).filter((numbers) => numbers.length > 0)
      const same = titles.find((numbers) => sameNumbers(numbers, claim.values))
      return titles.length === 0
        ? { ...check(claim, null), result: document === null ? 'match' : 'not_checked' }
        : check(claim, same === undefined ? (titles[0] ?? null) : claim.values, document?.title ?? null)
    }
    case 'session':
      return check(claim, sessionsOf(own, symbol))
    case 'cycle':
      return check(claim, document?.cycle == null ? null : [String(document.cycle)])
    case 'version':
      return check(claim, own.length === 0 ? null : own.map(({ version }) => version))
    case 'original_language': {
      const original = document?.originalLanguage ?? null
      return check(claim, original === null ? null : [original])
    }
    case 'year': {
      const days = own.flatMap(({ distributionDate, adoptionDates }) => [distributionDate ?? [], adoptionDates].flat())
      return document === null || days.length === 0
        ? { ...check(claim, null), result: 'match' }
        : check(claim, [...new Set(days.map((day) => day.slice(0, 4)))])
    }
    case 'holder': {
      // who wrote of the subject may stand beside a document of another body
      if (kind !== 'special_rapporteur_report') return { ...check(claim, null), result: 'match' }
      const holder = document?.parsed?.visit?.mandateHolder ?? null
      return check(claim, holder === null ? null : isSameName(holder, claim.values[0]!) ? claim.values : [holder])
    }
    case 'recommending_state':
      return check(claim, recommendersOf(claim, compared))
  }
}

const letters = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
/** A report may print the family name alone. */
const isSameName = (holder: string, family: string): boolean => letters(holder).includes(letters(family))

const numbersOf = (title: string): string[] => [
  ...new Set(numbersSaid(title, 'reports').flatMap(({ numbers }) => numbers.map(String))),
]
const sameNumbers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === new Set(b).size && b.every((one) => a.includes(one))

/** Those of the treaty body, of the Working Group and of the Council; a document of the Council has that of its symbol. */
function sessionsOf(own: readonly DocumentRow[], symbol: ParsedSymbol): string[] | null {
  const held = own.flatMap(({ session, workingGroupSession, councilSession }) =>
    [session, workingGroupSession, councilSession].flatMap((one) => (one === null ? [] : [String(one)])),
  )
  const ofSymbol = ['hrc', 'ga_supp', 'tb_cr'].includes(symbol.class) && symbol.session !== null ? [symbol.session] : []
  const all = [...new Set([...held, ...ofSymbol])]
  return all.length === 0 ? null : all
}

/** Of the paragraphs that it is said of; null where none of them is a recommendation with States. */
function recommendersOf({ paths }: Claim, { places }: Compared): string[] | null {
  const units = places
    .filter(({ path }) => paths.length === 0 || paths.includes(path))
    .flatMap(({ units }) => units)
    .flatMap(({ recommendingStates }) => recommendingStates)
    .flatMap(({ iso3 }) => iso3 ?? [])
  return units.length === 0 ? null : [...new Set(units)]
}

/** Only an unofficial text is held, and the citation does not say that it cites one: the final may be another. */
function unsaidVersion(subjects: readonly ClaimSubject[], { document, versions }: Compared): ClaimCheck[] {
  if (document === null || subjects.includes('version')) return []
  const draft = ['advance_unedited', 'provisional', 'unofficial_translation']
  const own = [document, ...versions.filter((row) => row.symbol === document.symbol)]
  return own.every(({ version }) => draft.includes(version))
    ? [{ about: 'version', result: 'not_checked', given: null, expected: document.version }]
    : []
}
