// Invented texts in the layouts of the bodies: what a document of the replica says, paragraph by paragraph.
import { bodies, type TreatyBody } from '../../../scrapers/lib/committee-list/bodies.ts'
import type { ReplicaDocument } from './site.ts'
import { printedDay } from './site.ts'

export type Lines = { cover: string[]; body: string[] }

export const banner = 'SYNTHETIC FIXTURE - fictional State - not a UN document'

const words = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]
const ordinal = (number: number): string => words[number - 1] ?? `${number}th`

/** Lines of the cover, then the body; headings have no number. LAYOUTS 1.3, E5. */
function concludingObservations({ symbol, state, number, date, title }: ReplicaDocument): {
  cover: string[]
  body: string[]
} {
  const year = Number(date.slice(0, 4))
  const [body] = symbol.split('/')
  const { committee } = bodies[body as TreatyBody]
  return {
    cover: [symbol, 'Distr.: General', printedDay(date), 'Original: English', committee, `${title} *`],
    body: [
      `1.The ${body === 'CAT' ? committee : 'Committee'} considered the ${ordinal(number)} periodic report of ${state} (${body}/C/${symbol.split('/')[2]}/${number}) at its 9897th and 9900th meetings, held on 4 and 5 May ${year}, and adopted the present concluding observations at its 9911th meeting, held on 11 May ${year}.`,
      'A.Introduction',
      '2.The Committee welcomes the submission of the periodic report and the dialogue with the delegation.',
      'B.Positive aspects',
      '3.The Committee welcomes the legislative measures taken by the State party, such as:',
      `(a)The Anti-Torture Act (No. ${number} of ${year - 2}), under which torture is a crime of its own;`,
      '(b)The Detention Register Act, under which every arrest is written down at once.',
      'C.Principal subjects of concern and recommendations',
      'Definition of torture',
      '4.The Committee is concerned that attempt is not punishable and that a limitation period applies to torture (arts. 1 and 4).',
      '5.The State party should:',
      '(a)Amend the Criminal Code so that attempt and complicity are offences;',
      '(b)Remove the limitation period for torture.',
      'Fundamental legal safeguards',
      '6.The Committee regrets that detained persons see a lawyer only after three days (art. 2).',
      '7.The State party should ensure that all persons deprived of their liberty have access to a lawyer from the outset.',
      'Conditions of detention',
      '8.While noting the new prison at Eastwater, the Committee remains concerned at overcrowding (arts. 11 and 16).',
      '9.The State party should reduce overcrowding by the use of measures other than detention.',
      'Follow-up procedure',
      `10.The Committee requests the State party to provide, by 13 May ${year + 1}, information on follow-up to its recommendations on the definition of torture and on legal safeguards (see paras. 5 (a) and 7 above).`,
      'Other issues',
      '11.The State party is requested to disseminate widely the report submitted to the Committee and the present concluding observations.',
      `12.The Committee requests the State party to submit its next periodic report, which will be its ${ordinal(number + 1)}, by 13 May ${year + 4}.`,
      `* Adopted by the Committee at its nine hundred and ninety-first session (20 April–13 May ${year}).`,
    ],
  }
}

/** Three fictional States other than the one under review. */
const troikaOf = (state: string): string => {
  const three = ['Valdoria', 'Norland', 'Kestria', 'Lurania'].filter((name) => name !== state).slice(0, 3)
  return `${three[0]}, ${three[1]} and ${three[2]}`
}

/** LAYOUTS 2.4. */
function report({ symbol, iso3, state, date, title }: ReplicaDocument): { cover: string[]; body: string[] } {
  const year = date.slice(0, 4)
  return {
    cover: [
      symbol,
      'Distr.: General',
      printedDay(date),
      'Original: English',
      'Human Rights Council',
      'Agenda item 6',
      title.replace(/ – .*/, '*'),
      state,
    ],
    body: [
      'Introduction',
      `1. The Working Group on the Universal Periodic Review held its forty-first session from 4 to 15 May ${year}. The review of ${state} was held at the 3rd meeting, on 5 May ${year}.`,
      `2. On 10 January ${year}, the Human Rights Council selected the following group of rapporteurs (troika) to facilitate the review of ${state}: ${troikaOf(state)}.`,
      `3. The following documents were issued for the review of ${state}: a national report (A/HRC/WG.6/41/${iso3}/1); a compilation (A/HRC/WG.6/41/${iso3}/2); a summary (A/HRC/WG.6/41/${iso3}/3).`,
      'I. Summary of the proceedings of the review process',
      '4. The delegation said that torture had no place in the country.',
      'II. Conclusions and/or recommendations',
      `5. The following recommendations will be examined by ${state}, which will provide responses in due time, but no later than the fifty-second session of the Human Rights Council:`,
      '5.1 Criminalize torture in line with article 1 of the Convention against Torture (Austria) (Bolivia (Plurinational State of));',
      '5.2 Complete the ratification process (Chile); Increase efforts to ratify (Togo);',
      '5.3 Table the anti-torture bill (Chile).',
      '6. All conclusions and/or recommendations contained in the present report reflect the position of the submitting States and the State under review. They should not be construed as endorsed by the Working Group as a whole.',
    ],
  }
}

function addendum({ symbol, state, date, title }: ReplicaDocument): { cover: string[]; body: string[] } {
  return {
    cover: [
      symbol,
      'Distr.: General',
      printedDay(date),
      'Original: English',
      'Human Rights Council',
      'Agenda item 6',
      'Report of the Working Group on the Universal Periodic Review*',
      state,
      'Addendum',
      `${title}, voluntary commitments and replies presented by the State under review`,
    ],
    body: [
      `1. The Government of ${state} has considered the recommendations received.`,
      '2. The Government accepts recommendations 5.1 and 5.2.',
      '3. The following is noted: 5.3.',
    ],
  }
}

/** LAYOUTS 3. */
function visit({ symbol, state, date, title }: ReplicaDocument): { cover: string[]; body: string[] } {
  return {
    cover: [
      symbol,
      'Distr.: General',
      printedDay(date),
      'Original: English',
      'Human Rights Council',
      'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment',
      `${title} *`,
    ],
    body: [
      'I. Introduction',
      `1. The Special Rapporteur visited ${state} from 3 to 12 March ${date.slice(0, 4)}.`,
      'V. Conclusions and recommendations',
      'B. Recommendations',
      `2. The Special Rapporteur recommends that the Government of ${state}:`,
      '(a) Amend the Criminal Code so that torture is a crime of its own;',
      '(b) Repeal the rule that confessions to the police may be used in court.',
      '3. He calls on the international community to support the Government in these efforts.',
    ],
  }
}

/** Cover and body of a document of the replica. */
export function textOfDocument(document: ReplicaDocument): Lines {
  if (document.type === 'concluding_observations') return concludingObservations(document)
  if (document.type === 'addendum') return addendum(document)
  return document.type === 'country_visit_report' ? visit(document) : report(document)
}
