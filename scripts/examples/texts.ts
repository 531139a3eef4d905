// The words of the invented examples: two fictional States, no UN text. Layouts follow the real documents, their traps included.
import { bodies, type TreatyBody } from '../../scrapers/lib/committee-list/bodies.ts'

export const banner = 'SYNTHETIC FIXTURE - fictional State - not a UN document'

/** A paragraph: a heading, or a number with text and lettered parts. */
export type Block =
  | { heading: string; level: 1 | 2 }
  | { number: string; text: string; parts?: [letter: string, text: string][] }

export type Observations = {
  /** names the body too: its source, its committee and its treaty follow from it */
  symbol: string
  title: string
  date: string
  notes: string
  blocks: Block[]
}

export const bodyOfText = ({ symbol }: Observations): TreatyBody => symbol.split('/')[0] as TreatyBody

/** What the cover prints. */
export function masthead(document: Observations): { committee: string; treaty: string } {
  const { committee, treaty } = bodies[bodyOfText(document)]
  return { committee, treaty: bodyOfText(document) === 'CAT' ? treatyInFull : treaty }
}
const treatyInFull = 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment'

/** The Human Rights Committee: a topic's concern and its recommendation in two numbers, the articles of the Covenant behind. */
const valdoria4: Observations = {
  symbol: 'CCPR/C/XVD/CO/4',
  title: 'Concluding observations on the fourth periodic report of Valdoria',
  date: '14 November 2097',
  notes: '* Adopted by the Committee at its nine hundred and forty-first session (13 October–7 November 2097).',
  blocks: [
    {
      number: '1',
      text: 'The Committee considered the fourth periodic report of Valdoria (CCPR/C/XVD/4) at its 9421st and 9422nd meetings (see CCPR/C/SR.9421 and 9422), held on 20 and 21 October 2097. At its 9440th meeting, held on 3 November 2097, it adopted the present concluding observations.',
    },
    { heading: 'Introduction', level: 1 },
    {
      number: '2',
      text: 'The Committee is grateful to Valdoria for its written replies (CCPR/C/XVD/RQ/4) to the list of issues, and for the answers that its delegation gave by ferry post in the days after the dialogue.',
    },
    { heading: 'Positive aspects', level: 1 },
    {
      number: '3',
      text: 'The Committee welcomes the following measures taken by the State party:',
      parts: [
        ['a', 'The Act on the Lighthouse Inspectors, of 2095, which opens every cell block to visits without notice;'],
        ['b', 'The closing of the tide cells below the old customs house.'],
      ],
    },
    { heading: 'Principal matters of concern and recommendations', level: 1 },
    { heading: 'Prohibition of torture and ill-treatment', level: 2 },
    {
      number: '4',
      text: 'While noting the Anti-Torture Bill of 2096, the Committee is concerned that torture is still punished as simple assault, that the penalty does not exceed one year and that harbour police officers are rarely suspended while they are under investigation (arts. 2 and 7).',
    },
    {
      number: '5',
      text: 'The State party should:',
      parts: [
        [
          'a',
          'Adopt the Anti-Torture Bill without delay and make sure that its definition of torture is in conformity with article 7 of the Covenant;',
        ],
        [
          'b',
          'Investigate promptly every complaint of torture by the harbour police, and suspend those who are under investigation.',
        ],
      ],
    },
    { heading: 'Treatment of persons deprived of their liberty', level: 2 },
    {
      number: '6',
      text: 'The Committee regrets that the island prison holds twice the number of persons for whom it was built, and that letters to a lawyer wait for the weekly boat (arts. 7 and 10).',
    },
    {
      number: '7',
      text: 'The State party should reduce overcrowding, in particular by the use of measures other than detention, and should guarantee access to a lawyer from the outset of the deprivation of liberty.',
    },
    { heading: 'Dissemination and follow-up', level: 1 },
    {
      number: '8',
      text: 'The State party should widely disseminate the Covenant, its fourth periodic report and the present concluding observations among the judicial, legislative and administrative authorities and the general public.',
    },
    {
      number: '9',
      text: 'In accordance with rule 75 (1) of the Committee’s rules of procedure, the State party is requested to provide, by 7 November 2100, information on the implementation of the recommendations made by the Committee in paragraphs 5 (prohibition of torture and ill-treatment) and 7 (treatment of persons deprived of their liberty) above.',
    },
    {
      number: '10',
      text: 'The Committee requests the State party to submit its fifth periodic report by 7 November 2105.',
    },
  ],
}

/** Two numbers a topic, as since about 2015. */
const valdoria3: Observations = {
  symbol: 'CAT/C/XVD/CO/3',
  title: 'Concluding observations on the third periodic report of Valdoria',
  date: '30 May 2099',
  notes: '* Adopted by the Committee at its nine hundred and ninety-first session (20 April–13 May 2099).',
  blocks: [
    {
      number: '1',
      text: 'The Committee against Torture considered the third periodic report of Valdoria (CAT/C/XVD/3) at its 9897th and 9900th meetings, held on 4 and 5 May 2099 (see CAT/C/SR.9897 and 9900), and adopted the present concluding observations at its 9910th meeting, held on 11 May 2099.',
    },
    { heading: 'Introduction', level: 1 },
    {
      number: '2',
      text: 'The Committee is grateful to Valdoria for having agreed to the simplified reporting procedure, which lets the dialogue begin from questions that were known beforehand.',
    },
    { heading: 'Positive aspects', level: 1 },
    {
      number: '3',
      text: 'The Committee welcomes the following steps of the State party in areas of relevance to the Convention:',
      parts: [
        ['a', 'The Anti-Torture Act (No. 9 of 2097), under which torture by the harbour police is a crime of its own;'],
        ['b', 'The opening of the archives of the former Lighthouse Prison.'],
      ],
    },
    { heading: 'Principal subjects of concern and recommendations', level: 1 },
    { heading: 'Pending follow-up issues from the previous cycle', level: 2 },
    {
      number: '4',
      text: 'The Committee considers that the recommendation in paragraph 6 of its previous concluding observations (CAT/C/XVD/CO/2), on registers of custody, has been partially implemented.',
    },
    { heading: 'Definition and criminalization of torture', level: 2 },
    {
      number: '5',
      text: 'While taking note of the Act of 2097, the Committee is concerned that it reaches the harbour police alone, that attempt is not punishable and that the limitation period for torture is six years (arts. 1, 2 and 4).',
    },
    {
      number: '6',
      text: 'The State party should:',
      parts: [
        [
          'a',
          'Amend its Criminal Code so that torture, by whichever official it is committed, is defined in keeping with article 1 of the Convention and is an offence of its own;',
        ],
        [
          'b',
          'See to it that attempt, complicity and participation are offences, and that the penalties reflect how grave the crime is;',
        ],
        ['c', 'Remove the limitation period for acts of torture.'],
      ],
    },
    { heading: 'Fundamental legal safeguards', level: 2 },
    {
      number: '7',
      text: 'The Committee regrets that in the island provinces detained persons see a lawyer only after the second day (art. 2).',
    },
    {
      number: '8',
      text: 'Recalling its previous recommendation (CAT/C/XVD/CO/2, para. 6), the Committee urges the State party to guarantee that every detained person can see a lawyer and a doctor from the first hour, and that each arrest is entered in the register at once.',
    },
    { heading: 'Solitary confinement', level: 2 },
    {
      number: '9',
      text: 'The Committee is concerned at reports of solitary confinement for up to ninety days as a disciplinary measure (arts. 11 and 16).',
    },
    {
      number: '10',
      text: 'The State party should bring the longest term of solitary confinement down to fifteen days and never impose it on children.',
    },
    { heading: 'Redress', level: 2 },
    {
      number: '11',
      text: 'The Committee notes with regret that no fund exists from which survivors could be rehabilitated (art. 14).',
    },
    {
      number: '12',
      text: 'The State party should set up, and pay for, a rehabilitation service that survivors can reach in every province.',
    },
    { heading: 'Follow-up procedure', level: 1 },
    {
      number: '13',
      text: 'The Committee requests the State party to provide, by 13 May 2100, information on follow-up to its recommendations on the limitation period for torture, on registers of custody and on solitary confinement (see paras. 6 (c), 8 and 10).',
    },
    { heading: 'Other issues', level: 1 },
    {
      number: '14',
      text: 'The Committee invites the State party to consider making the declaration under article 22 of the Convention.',
    },
    {
      number: '15',
      text: 'The State party is requested to disseminate widely the report and the present concluding observations, in the languages spoken on its islands.',
    },
    {
      number: '16',
      text: 'The Committee requests the State party to submit its next periodic report, which will be its fourth, by 13 May 2103.',
    },
  ],
}

/** One number a topic, concern and recommendation in it, as about 2011 to 2014. */
const valdoria2: Observations = {
  symbol: 'CAT/C/XVD/CO/2',
  title:
    'Concluding observations on the second periodic report of Valdoria, adopted by the Committee at its nine hundred and fifty-first session (6–31 May 2089)',
  date: '20 June 2089',
  notes: '',
  blocks: [
    {
      number: '1',
      text: 'The Committee against Torture considered the second periodic report of Valdoria (CAT/C/XVD/2) at its 9402nd and 9405th meetings (CAT/C/SR.9402 and 9405), held on 14 and 15 May 2089. At its 9420th meeting, held on 27 May 2089, it adopted the following concluding observations.',
    },
    { heading: 'Introduction', level: 1 },
    { number: '2', text: 'The Committee welcomes the report, which came on the day on which it was due.' },
    { heading: 'Positive aspects', level: 1 },
    {
      number: '3',
      text: 'The Committee notes with satisfaction that the State party closed the Lighthouse Prison in 2086.',
    },
    { heading: 'Principal subjects of concern and recommendations', level: 1 },
    { heading: 'Definition of torture', level: 2 },
    {
      number: '4',
      text: 'The Committee is concerned that the penal code of Valdoria knows only bodily harm and has no offence of torture (arts. 1 and 4).\nThe State party should make torture a crime in its penal code, with a definition that has all the elements of article 1 of the Convention.',
    },
    { heading: 'Amnesty for the events of 2071', level: 2 },
    {
      number: '5',
      text: 'The Committee regrets that the Amnesty Act of 2072 still covers acts of torture (art. 2).\nThe State party should repeal the Amnesty Act as far as it covers torture.',
    },
    { heading: 'Registers of custody', level: 2 },
    {
      number: '6',
      text: 'The Committee is concerned that registers of custody are filled in after the fact (arts. 2 and 11).\nThe State party should enter each arrest in a register at once. It should also let lawyers see the register.',
    },
    { heading: 'Follow-up', level: 2 },
    {
      number: '7',
      text: 'The Committee requests the State party to provide, by 31 May 2090, information on follow-up to its recommendations in paragraphs 4 and 6 above.',
    },
    {
      number: '8',
      text: 'The State party is invited to submit its next periodic report, which will be its third, by 31 May 2093.',
    },
  ],
}

/** A first report, in Word. */
const norland1: Observations = {
  symbol: 'CAT/C/XVE/CO/1',
  title: 'Concluding observations on the initial report of Norland',
  date: '12 December 2098',
  notes: '* Adopted by the Committee at its nine hundred and eighty-ninth session (2–27 November 2098).',
  blocks: [
    {
      number: '1',
      text: 'The Committee against Torture considered the initial report of Norland (CAT/C/XVE/1) at its 9801st and 9804th meetings, held on 10 and 11 November 2098, and adopted the present concluding observations at its 9820th meeting, held on 24 November 2098.',
    },
    { heading: 'Introduction', level: 1 },
    { number: '2', text: 'The Committee welcomes the initial report, which was nine years overdue.' },
    { heading: 'Positive aspects', level: 1 },
    {
      number: '3',
      text: 'The Committee commends the State party for the ratification, in 2095, of the Optional Protocol to the Convention.',
    },
    { heading: 'Principal subjects of concern and recommendations', level: 1 },
    { heading: 'Absolute prohibition of torture', level: 2 },
    {
      number: '4',
      text: 'The Committee is concerned that the state of emergency of 2096 suspended the prohibition of torture in the north (art. 2 (2)).',
    },
    {
      number: '5',
      text: 'The State party should write into its Constitution that no circumstance whatever may be invoked to justify torture, and that an order of a superior is no defence.',
    },
    { heading: 'Non-refoulement', level: 2 },
    {
      number: '6',
      text: 'The Committee is concerned that persons are sent back over the fjord without a hearing (art. 3).',
    },
    {
      number: '7',
      text: 'The State party should:',
      parts: [
        ['a', 'Give every person a hearing before removal;'],
        ['b', 'Let an appeal suspend the removal.'],
      ],
    },
    { heading: 'Follow-up procedure', level: 1 },
    {
      number: '8',
      text: 'The Committee requests the State party to provide, by 27 November 2099, information on follow-up to its recommendations on removal (see para. 7 (a) and (b)).',
    },
    { heading: 'Other issues', level: 1 },
    {
      number: '9',
      text: 'The Committee requests the State party to submit its next periodic report, which will be its second, by 27 November 2102.',
    },
  ],
}

/** All concluding observations of the example archive, and the format of each file. A new body's text is added here. */
export const observations: readonly { text: Observations; format: 'html' | 'pdf' | 'docx' }[] = [
  { text: valdoria3, format: 'html' },
  { text: valdoria2, format: 'pdf' },
  { text: norland1, format: 'docx' },
  { text: valdoria4, format: 'html' },
]

export type Review = {
  symbol: string
  state: string
  adjective: string
  session: string
  council: string
  dates: { session: string; review: string; adopted: string; distributed: string }
  troika: string
  leads: { number: string; text: string; items: string[] }[]
}

export const valdoriaReview: Review = {
  symbol: 'A/HRC/990/15',
  state: 'Valdoria',
  adjective: 'Valdorian',
  session: 'nine hundred and forty-eighth',
  council: '990th',
  dates: {
    session: '20 to 31 January 2098',
    review: '28 January 2098',
    adopted: '31 January 2098',
    distributed: '14 March 2098',
  },
  troika: 'Kestria, Lurania and Norland',
  leads: [
    {
      number: '6',
      text: 'The recommendations formulated during the interactive dialogue and listed below have been examined by Valdoria and enjoy the support of Valdoria:',
      items: [
        'Criminalize torture in line with article 1 of the Convention against Torture (Norland) (Tarsis (Federated Cantons of));',
        'Complete the ratification of the Optional Protocol to the Convention against Torture (Kestria);',
        'Train prison doctors on the Istanbul Protocol, and pay them independently of the prison service (Lurania);',
        'Continue to open the archives of the Lighthouse Prison to the families (Kestria) (Norland);',
      ],
    },
    {
      number: '7',
      text: 'The following recommendations will be examined by Valdoria, which will provide responses in due time, but no later than the 990th session of the Human Rights Council:',
      items: [
        'Table the anti-torture bill before the end of the year (Lurania);',
        'Repeal the Amnesty Act of 2072 as far as it covers torture (Norland); Repeal the Amnesty Act altogether (Kestria);',
        'Abolish the death penalty in the military code (Tarsis (Federated Cantons of)).',
      ],
    },
  ],
}

export const norlandReview: Review = {
  symbol: 'A/HRC/990/16',
  state: 'Norland',
  adjective: 'Norlandic',
  session: 'nine hundred and forty-eighth',
  council: '990th',
  dates: {
    session: '20 to 31 January 2098',
    review: '29 January 2098',
    adopted: '31 January 2098',
    distributed: '15 March 2098',
  },
  troika: 'Kestria, Tarsis (Federated Cantons of) and Valdoria',
  leads: [
    {
      number: '6',
      text: 'The recommendations listed below enjoy the support of Norland:',
      items: [
        'Define torture in the penal code with all elements of article 1 (Valdoria);',
        'Lift the reservation to article 3 (Kestria) (Lurania);',
      ],
    },
    {
      number: '7',
      text: 'The recommendations below did not enjoy the support of Norland:',
      items: ['Disband the fjord patrol (Lurania).'],
    },
  ],
}

export const valdoriaAnswer = {
  symbol: 'A/HRC/990/15/Add.1',
  date: '20 May 2098',
  paragraphs: [
    'Valdoria thanks all delegations for the dialogue of 28 January 2098.',
    'Valdoria accepts recommendations 7.1 and 7.2.',
    'Valdoria notes recommendation 7.3.',
  ],
}

export const valdoriaVisit = {
  symbol: 'A/HRC/991/52/Add.2',
  date: '11 February 2099',
  title:
    'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment, Ada Merrin',
  mission: 'Visit to Valdoria',
  visit: 'The Special Rapporteur visited Valdoria from 3 to 12 June 2098, at the invitation of the Government.',
  conclusions: [
    'Valdoria has closed its worst prison; the will to go on from there was felt in every meeting.',
    'What is missing is law: acts of torture outside the harbours are tried as bodily harm.',
  ],
  recommendations: {
    stem: 'The Special Rapporteur recommends that the Government of Valdoria:',
    groups: [
      [
        'Regarding legislation',
        [
          'Make torture, by any public official, an offence of its own in the Criminal Code, with penalties that reflect its gravity;',
          'Abolish the limitation period for torture;',
        ],
      ],
      [
        'Regarding safeguards',
        [
          'Record every interview of a suspect on film;',
          'Let an independent doctor examine each person within a day of arrest.',
        ],
      ],
    ] as [string, string[]][],
    others:
      'The Special Rapporteur calls on the international community to support the rehabilitation of survivors in Valdoria.',
  },
}
