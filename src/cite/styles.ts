// The citation styles (CITATIONS 2), each a pure function from the parts of a record to segments.

import type { PinpointStyle } from '../domain/pinpoints/pinpoints.ts'
import type { citingStyles } from '../domain/queries.ts'
import { issuingBody, mastheadShort, withUn } from './bodies.ts'
import { hasNoSymbol } from './parts.ts'
import type { Parts, Segment } from './parts-type.ts'
import { reviewTitle } from './titles.ts'
import { unstyled } from './unstyled.ts'
import { bluebookDate, dayMonthYear, monthDayYear, yearMonthDay, yearOf } from './words.ts'

type StyleRule = (parts: Parts) => Segment[]

/** The issuer in the language of the line; a body that has no name there keeps its English one. */
const named = (p: Parts): string => p.body(({ name }) => p.words.bodies[name] ?? name)

/** What stands for the source of the note before: "Ibid., para. 36.", and "Ibid." alone for the same paragraph. */
const again =
  (form: PinpointStyle, label: string): StyleRule =>
  (p) => [`Ibid.${p.pinpoint(form)}${p.answer(form, label)}`.replace(/(?<!\.)$/, '.')]

const un =
  (language: 'un-en' | 'un-fr' | 'un-es'): StyleRule =>
  (p) => {
    const statement = hasNoSymbol(p.record)
    const front = statement ? `${named(p)}, ${p.words.quoted(p.title())}, ${p.date(p.words.day)}, ` : ''
    return [`${front}${p.symbol('')}${p.pinpoint(language)}${p.answer(language, '')}.`]
  }

/** UN Committee against Torture, ‘Title’ (19 June 2013) UN Doc CAT/C/KEN/CO/2, para 6 */
const oscola: StyleRule = (p) => [
  `${p.body((names) => names.oscola)}, ‘${nested(p.title(), '“”')}’ (${p.date(dayMonthYear)}) ${p.symbol('UN Doc ')}`,
  `${p.pinpoint('oscola')}${p.answer('oscola', 'UN Doc ')}`,
]

/** ibid para 6; the note is closed by its full stop */
const oscolaAgain: StyleRule = (p) => [`ibid${p.pinpoint('oscola', ' ')}${p.answer('oscola', 'UN Doc ')}`]

/** Comm. Against Torture, Title, ¶ 6, U.N. Doc. CAT/C/KEN/CO/2 (June 19, 2013). */
const bluebook: StyleRule = (p) => {
  const { persons, mandate } = p.record
  const holder = mandate === null ? persons.join(' & ') : `${persons.join(' & ')} (${mandate})`
  const author = persons.length === 0 ? p.body((names) => names.bluebook) : holder
  const title = p.title({ capitals: 'bluebook' })
  // "Report of the Special Rapporteur …: Mission to Mexico": R. 21 allows the short title behind its author
  const short = persons.length === 0 ? null : /: ((?:Follow-Up )?(?:Mission|Visit) to .+)$/i.exec(title)
  return [
    `${author}, `,
    { italic: short?.[1] ?? title.replace(/^Report of the Working Group/, 'Rep. of the Working Group') },
    `${p.pinpoint('bluebook')}, ${p.symbol('U.N. Doc. ')} (${p.date(bluebookDate)})${p.answer('bluebook', 'U.N. Doc. ')}.`,
  ]
}

/** Id. ¶ 6. */
const bluebookAgain: StyleRule = (p) => [
  { italic: 'Id.' },
  `${p.pinpoint('bluebook', ' ')}${p.answer('bluebook', 'U.N. Doc. ')}`.replace(/(?<!^)$/, '.'),
]

/** UN Committee against Torture, “Title,” CAT/C/KEN/CO/2, June 19, 2013, para. 6. */
const chicago: StyleRule = (p) => {
  const title = nested(p.title({ capitals: 'chicago' }), '‘’')
  // no comma behind a title that asks
  const comma = /[?!]$/.test(title) ? '' : ','
  return [
    `${p.body((names) => withUn(names.name, 'UN'))}, “${title}${comma}” ${p.symbol('')}, `,
    `${p.date(monthDayYear)}${p.pinpoint('chicago')}${p.answer('chicago', '')}.`,
  ]
}

/** United Nations Committee against Torture. (2013, June 19). Title (CAT/C/KEN/CO/2). */
const apa: StyleRule = (p) => [
  `${p.body((names) => withUn(names.name, 'United Nations'))}. (${p.date(yearMonthDay)}). `,
  { italic: p.title() },
  hasNoSymbol(p.record) ? `. ${p.symbol('')}` : ` (${p.symbol('')}).`,
]

/** (UN Committee against Torture, 2013, para. 6): APA puts the paragraph into the text. */
const apaInText: StyleRule = (p) => [
  `(${p.body((names) => withUn(names.name, 'UN'))}, ${p.date(yearOf)}${p.pinpoint('chicago')}${p.answer('chicago', '')})`,
]

/** Title, UNCAT, UN Doc CAT/C/KEN/CO/2 (2013) at para 6 */
const mcgill: StyleRule = (p) => [
  { italic: p.title() },
  `, ${p.body((names) => names.mcgill)}, ${p.symbol('UN Doc ')} (${p.date(yearOf)})${p.pinpoint('mcgill', ' at ')}`,
  p.answer('mcgill', 'UN Doc '),
]

/** CAT, Concluding Observations on Kenya, UN Doc. CAT/C/KEN/CO/2, 19 June 2013, para. 6. */
const omct =
  (corrected: boolean): StyleRule =>
  (p) => {
    const issuer = issuingBody(p.record)
    const short = p.body((names) => names.short)
    const author = corrected || issuer === null ? short : mastheadShort(p.record.symbol, issuer)
    const date = hasNoSymbol(p.record) ? '' : `, ${p.date(dayMonthYear)}`
    const front = date === '' ? `${author}, ${p.title()}, ${p.date(dayMonthYear)}` : `${author}, ${omctTitle(p)}`
    return [`${front}, ${p.symbol('UN Doc. ')}${date}${p.pinpoint('omct')}${p.answer('omct', 'UN Doc. ')}.`]
  }

/** A series has a title in each language of the United Nations; any other title stays as it was read. */
const titleIn = (p: Parts, language: 'fr' | 'es'): string => {
  const { type, state } = p.record
  if (type === 'concluding_observations') return p.words.observationsOn(p.state(language))
  const isReview = type === 'report_of_the_working_group' || type === 'addendum'
  const isForeign = (p.record.language ?? 'en') !== language && p.record.title !== null && state !== null
  return isReview && isForeign ? reviewTitle(p.state(language), type === 'addendum', language) : p.title()
}

/** Comité contre la torture, Observations finales : Togo, doc. ONU CAT/C/TGO/CO/2, 11 décembre 2012, par. 7. */
const omctIn =
  (language: 'fr' | 'es', form: PinpointStyle): StyleRule =>
  (p) => {
    const front = `${named(p)}, ${titleIn(p, language)}`
    // a statement has no symbol, and its page stands last
    const [place, day] = [p.symbol(p.words.unDoc), p.date(p.words.day)]
    const rest = hasNoSymbol(p.record) ? `${day}, ${place}` : `${place}, ${day}`
    return [`${front}, ${rest}${p.pinpoint(form)}${p.answer(form, p.words.unDoc)}.`]
  }

function omctTitle(p: Parts): string {
  const { type, language } = p.record
  if (type === 'concluding_observations') return p.words.observationsOn(p.state('en'))
  // a title in another language keeps its colon
  const isReview = type === 'report_of_the_working_group' || type === 'addendum'
  if (isReview) return (language ?? 'en') === 'en' ? p.title().replace(/: (?=[^:]+$)/, ' of ') : p.title()
  return p.title().replace(/: (mission|visit) to/i, (_, kind: string) => `, ${kind.toLowerCase()} to`)
}

/** Quotation marks inside a quoted title change their kind. */
const nested = (title: string, [open, close]: string | string[]): string =>
  title.replace(/["“]([^"”\n]{0,300})["”]/g, `${open}$1${close}`)

/** `manual` is where the form was read; `confirmed` is false until somebody has checked it there. */
export type StyleRow = {
  label: string
  manual: string
  confirmed: boolean
  cite: StyleRule
  /** the reference in the running text, for a style that puts the paragraph there */
  inText?: StyleRule
  /** a repeat of the one source of the note before, where the style has a word for it */
  again?: StyleRule
  /** closes a note with a full stop that the citation by itself has not */
  closed?: true
  /** of the words of ours in the line; English if left out */
  language?: 'fr' | 'es'
}

/** All styles, in the order in which lists show them. A new style is its function above and its row here. */
export const styles = {
  un: {
    label: 'United Nations',
    manual: 'UN Editorial Manual',
    confirmed: true,
    cite: un('un-en'),
    again: again('un-en', ''),
  },
  'un-fr': {
    label: 'Nations Unies (French)',
    manual: 'UN Editorial Manual',
    confirmed: false,
    cite: un('un-fr'),
    again: again('un-fr', ''),
    language: 'fr',
  },
  'un-es': {
    label: 'Naciones Unidas (Spanish)',
    manual: 'UN Editorial Manual',
    confirmed: false,
    cite: un('un-es'),
    again: again('un-es', ''),
    language: 'es',
  },
  omct: {
    label: 'OMCT, as printed',
    manual: 'OMCT publications',
    confirmed: true,
    cite: omct(false),
    again: again('omct', 'UN Doc. '),
  },
  'omct-corrected': {
    label: 'OMCT, author corrected',
    manual: 'OMCT publications',
    confirmed: true,
    cite: omct(true),
    again: again('omct', 'UN Doc. '),
  },
  'omct-fr': {
    label: 'OMCT (French)',
    manual: 'OMCT',
    confirmed: false,
    cite: omctIn('fr', 'un-fr'),
    again: again('un-fr', 'doc. ONU '),
    language: 'fr',
  },
  'omct-es': {
    label: 'OMCT (Spanish)',
    manual: 'OMCT',
    confirmed: false,
    cite: omctIn('es', 'un-es'),
    again: again('un-es', 'doc. ONU '),
    language: 'es',
  },
  oscola: {
    label: 'OSCOLA',
    manual: 'OSCOLA, 4th edition',
    confirmed: false,
    cite: oscola,
    again: oscolaAgain,
    closed: true,
  },
  // as the 4th; said to drop "ibid" and the closing full stop (CITATIONS 2, to be confirmed)
  'oscola-5': { label: 'OSCOLA 5', manual: 'OSCOLA, 5th edition', confirmed: false, cite: oscola },
  bluebook: {
    label: 'Bluebook',
    manual: 'The Bluebook, rule 21',
    confirmed: false,
    cite: bluebook,
    again: bluebookAgain,
  },
  chicago: {
    label: 'Chicago note',
    manual: 'Chicago Manual of Style, 17th edition',
    confirmed: false,
    cite: chicago,
  },
  apa: { label: 'APA', manual: 'APA Publication Manual, 7th edition', confirmed: false, cite: apa, inText: apaInText },
  mcgill: {
    label: 'McGill',
    manual: 'Canadian Guide to Uniform Legal Citation',
    confirmed: false,
    cite: mcgill,
    closed: true,
  },
  unstyled: { label: 'Plain line', manual: 'none', confirmed: true, cite: unstyled('un-en') },
  'unstyled-fr': {
    label: 'Plain line (French)',
    manual: 'none',
    confirmed: true,
    cite: unstyled('un-fr'),
    language: 'fr',
  },
  'unstyled-es': {
    label: 'Plain line (Spanish)',
    manual: 'none',
    confirmed: true,
    cite: unstyled('un-es'),
    language: 'es',
  },
} satisfies Record<(typeof citingStyles)[number], StyleRow>
