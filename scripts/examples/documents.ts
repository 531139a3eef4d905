// All invented documents, made: file name, what a listing would say of it, and its bytes.
import { sources } from '../../scrapers/index.ts'
import type { DocumentType, Mechanism } from '../../src/domain/mechanisms.ts'
import { stateName } from '../../src/domain/states/states.ts'
import { type MatrixRow, makeDocx, makeMatrix } from './make-docx.ts'
import { makeHtml } from './make-html.ts'
import { makePdf, type Piece } from './make-pdf.ts'
import {
  banner,
  bodyOfText,
  masthead,
  norlandReview,
  type Observations,
  observations,
  type Review,
  valdoriaAnswer,
  valdoriaReview,
  valdoriaVisit,
} from './texts.ts'

export type Made = {
  /** id in `sources` */
  source: string
  file: string
  symbol: string
  title: string
  state: string
  /** as listings print it */
  date: string
  type: DocumentType
  bytes: Uint8Array
}

const cover = (symbol: string, distributed: string, body: string): Piece[] => [
  {
    text: `United Nations                                                                        ${symbol}`,
    style: 'cover',
  },
  {
    text: `General Assembly                                                    Distr.: General\n${distributed}\n\nOriginal: English`,
    style: 'cover',
  },
  { text: banner, style: 'cover' },
  { text: body, style: 'cover' },
]

const observationsPdf = (document: Observations): Promise<Uint8Array> =>
  makePdf(document.symbol, [
    {
      text: `United Nations                                                                        ${document.symbol}`,
      style: 'cover',
    },
    {
      text: `${masthead(document).treaty}\nDistr.: General\n${document.date}\n\nOriginal: English`,
      style: 'cover',
    },
    { text: banner, style: 'cover' },
    { text: masthead(document).committee, style: 'cover' },
    { text: document.title, style: 'title' },
    ...document.blocks.flatMap((block, at): Piece[] => {
      if ('heading' in block) {
        const before = document.blocks.slice(0, at).filter((b) => 'heading' in b && b.level === 1).length
        return [
          {
            text: block.level === 1 ? `${String.fromCharCode(65 + before)}.     ${block.heading}` : block.heading,
            style: 'heading',
          },
        ]
      }
      const [first, ...rest] = block.text.split('\n')
      return [
        { text: `${block.number}.     ${first}`, style: 'body' },
        ...rest.map((text): Piece => ({ text, style: 'body' })),
        ...(block.parts ?? []).map(([letter, text]): Piece => ({ text: `(${letter})     ${text}`, style: 'part' })),
      ]
    }),
  ])

function reportPdf(review: Review): Promise<Uint8Array> {
  const { state, dates } = review
  const talk = (number: number, text: string): Piece => ({ text: `${number}.     ${text}`, style: 'body' })
  const last = Number(review.leads.at(-1)!.number)
  return makePdf(
    review.symbol,
    [
      ...cover(
        review.symbol,
        dates.distributed,
        'Human Rights Council\nNine hundred and ninetieth session\nAgenda item 6\nUniversal periodic review',
      ),
      { text: 'Report of the Working Group on the Universal Periodic Review*', style: 'title' },
      { text: state, style: 'title' },
      { text: 'Introduction', style: 'heading' },
      talk(
        1,
        `The Working Group on the Universal Periodic Review, established in accordance with Human Rights Council resolution 5/1, held its ${review.session} session from ${dates.session}. The review of ${state} was held at the 15th meeting, on ${dates.review}. At its 18th meeting, held on ${dates.adopted}, the Working Group adopted the report on ${state}.`,
      ),
      talk(
        2,
        `On 8 January 2098, the Human Rights Council selected the following group of rapporteurs (troika) to facilitate the review of ${state}: ${review.troika}.`,
      ),
      talk(
        3,
        `In accordance with paragraph 15 of the annex to resolution 5/1, the following documents were issued for the review of ${state}: (a) A national report (A/HRC/WG.6/948/XVD/1); (b) A compilation (A/HRC/WG.6/948/XVD/2); (c) A summary (A/HRC/WG.6/948/XVD/3).`.replaceAll(
          'XVD',
          state === 'Valdoria' ? 'XVD' : 'XVE',
        ),
      ),
      { text: 'I.     Summary of the proceedings of the review process', style: 'heading' },
      talk(
        4,
        `The ${review.adjective} delegation presented the national report and answered questions that had been sent in advance.`,
      ),
      talk(5, 'Kestria welcomed the closing of old prisons. Lurania asked when the bill would be tabled.'),
      { text: 'II.     Conclusions and/or recommendations**', style: 'heading' },
      ...review.leads.flatMap((lead): Piece[] => [
        talk(Number(lead.number), lead.text),
        ...lead.items.map((item, at): Piece => ({ text: `${lead.number}.${at + 1}     ${item}`, style: 'item' })),
      ]),
      talk(
        last + 1,
        'All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review.',
      ),
      { text: 'Annex', style: 'heading' },
      { text: 'Composition of the delegation', style: 'heading' },
      {
        text: `The delegation of ${state} was headed by its Minister of Justice and composed of four members.`,
        style: 'body',
      },
    ],
    { mark: '*', text: 'The annex to the present report is circulated as received.' },
  )
}

const answerPdf = (): Promise<Uint8Array> =>
  makePdf(valdoriaAnswer.symbol, [
    ...cover(
      valdoriaAnswer.symbol,
      valdoriaAnswer.date,
      'Human Rights Council\nNine hundred and ninetieth session\nAgenda item 6\nUniversal periodic review',
    ),
    { text: 'Report of the Working Group on the Universal Periodic Review', style: 'title' },
    { text: 'Valdoria', style: 'title' },
    { text: 'Addendum', style: 'title' },
    {
      text: 'Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review',
      style: 'heading',
    },
    ...valdoriaAnswer.paragraphs.map((text, at): Piece => ({ text: `${at + 1}.     ${text}`, style: 'body' })),
  ])

const visitPdf = (): Promise<Uint8Array> => {
  const v = valdoriaVisit
  const body = (number: number, text: string): Piece => ({ text: `${number}.     ${text}`, style: 'body' })
  const head = (text: string): Piece => ({ text, style: 'heading' })
  let letters = 0
  return makePdf(v.symbol, [
    ...cover(
      v.symbol,
      v.date,
      'Human Rights Council\nNine hundred and ninety-first session\nAgenda item 3\nPromotion and protection of all human rights',
    ),
    { text: v.title, style: 'title' },
    { text: v.mission, style: 'title' },
    head('I.     Introduction'),
    body(1, v.visit),
    head('II.     Legal framework'),
    body(2, 'Valdoria has been a party to the Convention since 2061.'),
    head('III.     Conclusions and recommendations'),
    head('A.     Conclusions'),
    ...v.conclusions.map((text, at) => body(3 + at, text)),
    head('B.     Recommendations'),
    body(5, v.recommendations.stem),
    ...v.recommendations.groups.flatMap(([heading, items]): Piece[] => [
      head(heading),
      ...items.map((text): Piece => ({ text: `(${String.fromCharCode(97 + letters++)})     ${text}`, style: 'part' })),
    ]),
    body(6, v.recommendations.others),
  ])
}

/** The thematic list that follows from report and answer. */
function matrixRows(): MatrixRow[] {
  const positions: Record<string, string> = { '7.1': 'Supported', '7.2': 'Supported', '7.3': 'Noted' }
  return valdoriaReview.leads.flatMap((lead) =>
    lead.items.map((item, at): MatrixRow => {
      const number = `${lead.number}.${at + 1}`
      const pending = lead.number === '7'
      return {
        recommendation: `${number} ${item}`,
        position: positions[number] ?? 'Supported',
        source: pending ? 'A/HRC/990/15/Add.1 - Para.2' : 'A/HRC/990/15 - Para.6',
        themes: 'Prohibition of torture; Legal framework',
        sdgs: '16.1',
      }
    }),
  )
}

/** The source of a mechanism's documents; the only one there is. */
function sourceOf(mechanism: Mechanism): string {
  const source = sources.find((one) => one.mechanism === mechanism)
  if (source === undefined) throw new RangeError(`no source of scrapers/index.ts has the mechanism ${mechanism}`)
  return source.id
}

const writers = { html: makeHtml, pdf: observationsPdf, docx: makeDocx }

async function makeObservations(text: Observations, format: keyof typeof writers): Promise<Made> {
  const { symbol, title, date } = text
  return {
    source: sourceOf(bodyOfText(text)),
    type: 'concluding_observations',
    file: `${symbol.replaceAll('/', '-')}.${format}`,
    symbol,
    title,
    state: stateName(symbol.split('/')[2]!),
    date,
    bytes: await writers[format](text),
  }
}

export async function makeDocuments(): Promise<Made[]> {
  const upr = { source: sourceOf('UPR'), type: 'report_of_the_working_group' } as const
  const report = 'Report of the Working Group on the Universal Periodic Review'
  return [
    ...(await Promise.all(observations.map(({ text, format }) => makeObservations(text, format)))),
    {
      ...upr,
      file: 'A-HRC-990-15.pdf',
      symbol: valdoriaReview.symbol,
      title: `${report}: Valdoria`,
      state: 'Valdoria',
      date: '14 Mar 2098',
      bytes: await reportPdf(valdoriaReview),
    },
    {
      ...upr,
      type: 'addendum',
      file: 'A-HRC-990-15-Add.1.pdf',
      symbol: valdoriaAnswer.symbol,
      title: `${report}: Valdoria. Addendum`,
      state: 'Valdoria',
      date: '20 May 2098',
      bytes: await answerPdf(),
    },
    {
      ...upr,
      type: 'matrix',
      file: 'A-HRC-990-15.matrix.docx',
      symbol: valdoriaReview.symbol,
      title: 'Matrix of recommendations: Valdoria',
      state: 'Valdoria',
      date: '1 Jul 2098',
      bytes: await makeMatrix(
        'UPR of Valdoria (9th Cycle – 948th session) Thematic list of recommendations',
        'A1 Torture',
        matrixRows(),
      ),
    },
    {
      ...upr,
      file: 'A-HRC-990-16.pdf',
      symbol: norlandReview.symbol,
      title: `${report}: Norland`,
      state: 'Norland',
      date: '15 Mar 2098',
      bytes: await reportPdf(norlandReview),
    },
    {
      source: sourceOf('SRT'),
      type: 'country_visit_report',
      file: 'A-HRC-991-52-Add.2.pdf',
      symbol: valdoriaVisit.symbol,
      title: `${valdoriaVisit.title}: ${valdoriaVisit.mission}`,
      state: 'Valdoria',
      date: '11 Feb 2099',
      bytes: await visitPdf(),
    },
  ]
}
