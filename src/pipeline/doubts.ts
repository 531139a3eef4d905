// What a person should look at in a document that was stored: where it does not all agree, or was damaged on its way.
import type { Listing } from '../../scrapers/source.ts'
import type { ParsedDocument } from '../domain/documents.ts'
import { impossibleDays } from '../domain/review-days.ts'
import { sayGrounds } from '../domain/windows/grounds/say.ts'

/** Damage that reads like words: each with the pattern of what is left behind. */
const damages: readonly [what: string, pattern: RegExp][] = [
  // "partyâ€™s", "CÃ´te": UTF-8 that was read as another code, once
  ['letters that were decoded wrongly', /â€|Ã[\u0080-\u00bf‚-›Œ-ž]|Â[\u00a0-\u00bf]/],
  ['an entity that was escaped twice', /&(?:[a-z]{2,8}|#\d{2,5}|#x[0-9a-f]+);/i],
  // "by 03/04/2100": which of the two is the month is not guessed at
  ['a day in figures, which is not read', /\b(?:by|before|until|no later than) \d{1,2}[./-]\d{1,2}[./-]\d{4}\b/i],
  ['a control or direction character, which is not seen', /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}/u],
  ['a tag', /<\/?[a-z]{1,10}(?:\s[^<>]*)?\/?>/i],
  [
    'a field that was not filled in',
    /\[(?:date|name|text|title|to be (?:completed|added|inserted)|text to follow|x{2,})\]/i,
  ],
  // what Word prints in the place of a field
  [
    'a field that was not filled in',
    /\b(?:click (?:or tap )?here to enter|cliquez (?:ou appuyez )?ici pour|(?:haga|pulse) clic (?:o pulse )?aquí para)/i,
  ],
  ['a field that was not filled in', /(?:choose an item|choisissez un élément|elija un elemento)\./i],
  [
    'a reference that leads nowhere',
    /\bError! (?:Reference source|Bookmark) not|\bErreur\s?! (?:Source du renvoi|Signet)|¡Error! (?:No se encuentra|Marcador no)/,
  ],
]

function oddWords({ units }: ParsedDocument): string[] {
  return damages.flatMap(([what, pattern]) => {
    const struck = units.filter(({ text }) => pattern.test(text ?? ''))
    const [first] = struck
    if (!first) return []
    const found = pattern.exec(first.text ?? '')!
    return [
      `${struck.length} units hold ${what} (${first.path ?? first.number}: ${around(first.text ?? '', found.index)})`,
    ]
  })
}

const around = (text: string, at: number): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))

const yearMs = 365.25 * 24 * 3600 * 1000
const yearsApart = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / yearMs

/** A duty that fell due before the text was given out, and a text given out years from the day in the list. */
function oddDays(parsed: ParsedDocument, listing: Listing | null): string[] {
  const { distributionDate: given, followUp, nextReport } = parsed
  if (given === null) return []
  const duties = [
    { what: 'follow-up', duty: followUp },
    { what: 'next report', duty: nextReport },
  ]
  const due = duties.flatMap(({ what, duty }) =>
    duty?.due && duty.due < given
      ? [`the ${what} falls due on ${duty.due}, before the text was given out (${given})`]
      : [],
  )
  const listed = listing?.date ?? null
  return listed && yearsApart(listed, given) > 2
    ? [...due, `the list says ${listed}, the document is of ${given}`]
    : due
}

/** Days of a review that cannot all be right, as the report itself prints them. */
function oddReview({ review, distributionDate }: ParsedDocument): string[] {
  if (review === null) return []
  const { reviewDates, adoptionDate, workingGroupSessionOpens: first, workingGroupSessionCloses: last } = review
  const adoptionDates = adoptionDate === null ? [] : [adoptionDate]
  const faults = impossibleDays({ reviewDates, adoptionDates, distributionDate }, { first, last })
  return faults.map((fault) => sayGrounds(fault, 'en'))
}

/** What its parser doubts of a document, and what any reader would. */
export function doubtsOf(parsed: ParsedDocument, listing: Listing | null): string[] {
  const general = [...parsed.warnings, ...oddWords(parsed), ...oddDays(parsed, listing), ...oddReview(parsed)]
  if (parsed.type === 'report_of_the_working_group')
    return [
      ...general,
      ...parsed.units
        // "… to ratify (Togolian Isles)": brackets at the end hold the recommending States, and these were not known
        .filter(
          ({ unitType, text }) => unitType === 'upr_recommendation' && /\(\p{Lu}\p{Ll}[^()]*\)$/u.test(text ?? ''),
        )
        .map(
          ({ number, text }) => `${number}: the brackets at its end name no State that we know: ${text?.slice(-60)}`,
        ),
    ]
  if (parsed.type !== 'concluding_observations') return general
  const open = parsed.units
    .filter(({ text }) => text?.trimEnd().endsWith(':'))
    .map(({ path, number }) => `para. ${path ?? number}: opens a list that does not follow`)
  const last = parsed.units.at(-1)
  const trailing = last?.text?.includes('\n')
    ? [
        `para. ${last.path ?? last.number}: words after the last paragraph: ${JSON.stringify(last.text.split('\n').at(-1))}`,
      ]
    : []
  return [...general, ...open, ...trailing]
}
