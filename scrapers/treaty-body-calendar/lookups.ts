// Labels of the calendar pages, as data: which treaty, which kind of date, which documents make a State one under review.
import { compile } from '../../src/domain/patterns.ts'
import { procedureTable, reviewTable, sectionTable } from './lookups-table.ts'

/** `CAT`, `CAT - Convention against Torture`; never `CAT-OP`, which is the Subcommittee's. */
export const isCommittee = (label: string): boolean =>
  /^CAT$|^CAT\s*[-–:(]\s*(?!OP\b)\S|^(Committee|Convention) against Torture\b/i.test(label)

/** Other bodies of the database: rows of these are left out. Any further label is a fault, not another body. */
export const isOtherBody = (label: string): boolean =>
  /^(CAT-OP|OP-?CAT|SPT|CED|CEDAW|CRPD|CRC|CRC-OP-?(AC|SC|IC)|CERD|CMW|CCPR|CESCR)( *[-–:(].*)?$/i.test(label)

const nth = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[2-9](?:nd|rd|th)|1[0-9]th)'

/**
 * Documents that are due → kind of the rule table. `null`: known, and no event of the table. "State party's report"
 * stands here on purpose not: it may be an initial or a periodic one, so the page that says so is not read.
 */
const kinds: readonly [label: RegExp, kind: string | null][] = [
  [new RegExp(`^(combined )?(${nth}(,? (and|to) |, ?| ))*periodic reports?$`, 'i'), 'periodic_report_due'],
  [/^initial report$/i, 'initial_report_due'],
  [/^(list of issues prior to reporting|LOIPR)$/i, 'list_of_issues_prior_to_reporting'],
  [/^(list of issues|LOI)$/i, 'list_of_issues'],
  [/^(submissions?|information) (from (NGOs|civil society) )?for the list of issues$/i, 'list_of_issues_input'],
  [
    /^(follow-up report|follow-up information|information on follow-up( to (the )?concluding observations)?)$/i,
    'follow_up_information_due',
  ],
  [/^((written )?repl(y|ies) to (the )?list of issues|(common )?core document)$/i, null],
]

/** Kind of a label, null where it is none of ours; undefined for a label that nobody has read yet. */
export const kindOfDocument = (label: string): string | null | undefined =>
  kinds.find(([pattern]) => pattern.test(label))?.[1]

/** Documents on the page of a session that only a State under review has there. */
const ofReview = compile(reviewTable.rows, 'of a review')

/** Documents that the session deals with for States that are not reviewed at it. */
const notOfReview = compile(reviewTable.rows, 'of no review')

/** Whether a document of this type says that its State is reviewed; undefined for a type that nobody has read yet. */
export const saysReview = (type: string): boolean | undefined =>
  ofReview.test(type) ? true : notOfReview.test(type) ? false : undefined

const simplified = compile(procedureTable.rows, 'simplified')
const standard = compile(procedureTable.rows, 'standard')

/** The procedure that documents of these types belong to; undefined where they tell none, or both. */
export function procedureOf(types: readonly string[]): 'simplified' | 'standard' | undefined {
  const [one, other] = [types.some((type) => simplified.test(type)), types.some((type) => standard.test(type))]
  return one === other ? undefined : one ? 'simplified' : 'standard'
}

const reports = compile(sectionTable.rows, 'reports')
const otherSection = compile(sectionTable.rows, 'other')

/** The part of the page that a heading begins: States whose reports are considered, or others; undefined for any other text. */
export const sectionOf = (heading: string): 'reports' | 'other' | undefined =>
  reports.test(heading) ? 'reports' : otherSection.test(heading) ? 'other' : undefined
