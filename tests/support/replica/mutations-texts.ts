// Mutations of what a document says, in whatever format it comes: only the parser can see them.
import { toOle, toPdf } from './files.ts'
import { everyLine, inBody, type Kind, says } from './mutate-texts.ts'
import type { Mutation } from './mutations.ts'
import type { FileFormat, ReplicaDocument, Site } from './site.ts'
import { type Lines, textOfDocument } from './texts.ts'

type Row = [name: string, what: string, apply: (site: Site) => void]
const without = (pattern: RegExp) => inBody((body) => body.filter((line) => !pattern.test(line)))
const ofAnother =
  (kind: Kind, at: number) =>
  (_: Lines, site: Site): Lines =>
    textOfDocument(site[kind][at] as ReplicaDocument)

/** Other bytes in place of the file of the first document of a kind. */
const fileOf =
  (kind: Kind, formats: FileFormat[], make: (document: ReplicaDocument) => Buffer | Promise<Buffer>) =>
  (site: Site): void => {
    const one = site[kind][0]!
    if (kind === 'concludingObservations') Object.assign(one, { files: formats, bySymbol: [] })
    site.files.push((bytes, document) => (document.symbol === one.symbol ? make(document) : bytes))
  }

const french: string[] = [
  '1.Le Comité contre la torture a examiné le rapport périodique de la Valdoria à ses 9897e et 9900e séances.',
  'A.Introduction',
  '2.Le Comité accueille avec satisfaction la présentation du rapport périodique de l’État partie.',
  'C.Principaux sujets de préoccupation et recommandations',
  '3.Le Comité est préoccupé par le fait que la tentative n’est pas punissable.',
  '4.L’État partie devrait modifier le Code pénal afin que la tentative soit une infraction.',
  '5.Le Comité regrette que les détenus ne voient un avocat qu’après trois jours.',
  '6.L’État partie devrait veiller à ce que chacun ait accès à un avocat.',
  '7.L’État partie devrait réduire la surpopulation.',
]
const spanish: string[] = [
  '1.El Comité contra la Tortura examinó el informe periódico de Valdoria en sus sesiones 9897a y 9900a.',
  'A.Introducción',
  '2.El Comité acoge con satisfacción la presentación del informe periódico del Estado parte.',
  'C.Principales motivos de preocupación y recomendaciones',
  '3.Preocupa al Comité que la tentativa no sea punible.',
  '4.El Estado parte debería modificar el Código Penal para que la tentativa sea un delito.',
  '5.El Comité lamenta que los detenidos no vean a un abogado sino después de tres días.',
  '6.El Estado parte debería velar por que toda persona tenga acceso a un abogado.',
  '7.El Estado parte debería reducir el hacinamiento.',
]

const co = (change: (lines: Lines, site: Site) => Lines, formats?: FileFormat[]) =>
  says('concludingObservations', 0, change, formats)
const paragraph = (line: string): number => Number(/^(\d+)\./.exec(line)?.[1] ?? 0)

const observations: Row[] = [
  ['files_swapped', 'the file is that of the next document', co(ofAnother('concludingObservations', 1))],
  ['file_of_a_report', 'the file is a report of the Working Group', co(ofAnother('reports', 0))],
  ['text_french', 'the text is French, the cover and the list say English', co(inBody(() => french))],
  ['text_spanish', 'the text is Spanish, the cover and the list say English', co(inBody(() => spanish))],
  [
    'recommendations_gone',
    'the text holds concerns only, its numbers run on',
    co(
      inBody((body) =>
        body
          .filter((line) => !/^(5|7|9|1[0-2])\.|^\([ab]\)(Amend|Remove)/.test(line))
          .map((line) => line.replace(/^6\./, '5.').replace(/^8\./, '6.')),
      ),
    ),
  ],
  [
    'order_changed',
    'paragraphs 8 and 9 have changed places',
    co(
      inBody((body) => {
        const [eight, nine] = [8, 9].map((n) => body.findIndex((line) => paragraph(line) === n)) as [number, number]
        const turned = [...body]
        turned[eight] = body[nine]!
        turned[nine] = body[eight]!
        return turned
      }),
    ),
  ],
  [
    'letters_missing',
    'of three sub-paragraphs the second is missing',
    co(inBody((body) => body.map((line) => line.replace(/^\(b\)Remove/, '(c)Remove')))),
  ],
  [
    'number_twice',
    'paragraph 5 comes twice',
    co(inBody((body) => body.flatMap((line) => (paragraph(line) === 5 ? [line, line] : [line])))),
  ],
  ['text_twice', 'the text comes twice in one file', co(inBody((body) => [...body, ...body]))],
  [
    'paragraphs_empty',
    'paragraphs 5 to 9 have a number and no words',
    co(
      inBody((body) =>
        body.filter((line) => !/^\([ab]\)(Amend|Remove)/.test(line)).map((line) => line.replace(/^([5-9]\.).*/, '$1')),
      ),
    ),
  ],
  [
    'signs_lost',
    'letters have become replacement signs',
    co(everyLine((line) => line.replace(/(?<=^\d+\..*)e/g, '\uFFFD'))),
  ],
  ['cover_gone', 'the file has no cover', co(({ body }) => ({ cover: [], body }))],
  [
    'first_half',
    'the file ends after paragraph 6, whole in its form',
    co(
      inBody((body) =>
        body.slice(
          0,
          body.findIndex((line) => paragraph(line) === 7),
        ),
      ),
    ),
  ],
  [
    'first_half_pdf',
    'the PDF ends after paragraph 6, whole in its form',
    co(
      inBody((body) =>
        body.slice(
          0,
          body.findIndex((line) => paragraph(line) === 7),
        ),
      ),
      ['pdf'],
    ),
  ],
  ['paragraph_missing_pdf', 'the PDF lacks paragraph 7', co(without(/^7\./), ['pdf'])],
  [
    'wrong_symbol_pdf',
    'the PDF has the symbol of another State on its cover',
    co(
      everyLine((line) => line.replace('CAT/C/XVD/CO/', 'CAT/C/XVE/CO/')),
      ['pdf'],
    ),
  ],
  ['wrong_symbol_docx', 'the DOCX is that of the next document', co(ofAnother('concludingObservations', 1), ['docx'])],
  [
    'docx_without_text',
    'the DOCX has a cover and no text',
    co(
      inBody(() => []),
      ['docx'],
    ),
  ],
  [
    'pdf_scan',
    'the PDF is a scan without text',
    fileOf('concludingObservations', ['pdf'], (one) => toPdf(one, { cover: Array(60).fill(' '), body: [] })),
  ],
  [
    'pdf_encrypted',
    'the PDF asks for a password',
    fileOf('concludingObservations', ['pdf'], (one) =>
      toPdf(one, textOfDocument(one), { userPassword: 'x', ownerPassword: 'y' }),
    ),
  ],
  ['doc_without_text', 'the old Word file holds nothing', fileOf('concludingObservations', ['doc'], () => toOle())],
]

const report = (change: (lines: Lines, site: Site) => Lines) => says('reports', 0, change)
const answer = (change: (lines: Lines, site: Site) => Lines) => says('reports', 1, change)
const renamed = everyLine((line) => line.replaceAll('Valdoria', 'Norland'))

const reviews: Row[] = [
  ['report_of_another', 'the file is the report on another State', report(ofAnother('reports', 2))],
  ['report_other_state', 'cover and text name another State, the symbol stays', report(renamed)],
  [
    'report_symbol',
    'the cover has another symbol',
    report(everyLine((line) => line.replace(/^A\/HRC\/52\/3$/, 'A/HRC/52/4'))),
  ],
  ['report_gap', 'recommendation 5.2 is missing', report(without(/^5\.2/))],
  [
    'report_number_twice',
    'recommendation 5.2 comes twice',
    report(inBody((body) => body.flatMap((line) => (/^5\.2/.test(line) ? [line, line] : [line])))),
  ],
  ['report_without_recommendations', 'there is no recommendation', report(without(/^5\.\d/))],
  [
    'report_state_unknown',
    'a recommending State is in no table',
    report(inBody((body) => body.map((line) => line.replace('(Togo)', '(Togolian Isles)')))),
  ],
  [
    'report_bracket_gone',
    'a recommendation has no recommending State',
    report(inBody((body) => body.map((line) => line.replace(/^(5\.3 .*) \(Chile\)/, '$1')))),
  ],
  [
    'report_position_unknown',
    'the lead-in has words that no table has',
    report(
      inBody((body) =>
        body.map((line) =>
          line.replace(/^5\. .*:$/, '5. The recommendations below were met with interest by Valdoria:'),
        ),
      ),
    ),
  ],
  ['report_chapter_gone', 'the text ends before the recommendations', report(inBody((body) => body.slice(0, 6)))],
  ['report_is_addendum', 'the file is the addendum', report(ofAnother('reports', 1))],
  ['report_is_visit', 'the file is the report on a visit', report(ofAnother('visits', 0))],
  ['addendum_of_another', 'the addendum is that of another State', answer(ofAnother('reports', 3))],
  ['addendum_other_state', 'the addendum names another State, the symbol stays', answer(renamed)],
  [
    'addendum_unknown_number',
    'the addendum answers a recommendation that the report does not have',
    answer(inBody((body) => body.map((line) => line.replace('5.1 and 5.2', '5.1, 5.2 and 5.9')))),
  ],
  [
    'addendum_contradicts',
    'the addendum accepts and notes the same recommendation',
    answer(inBody((body) => body.map((line) => line.replace('noted: 5.3', 'noted: 5.2 and 5.3')))),
  ],
  ['addendum_is_report', 'the file is the report itself', answer(ofAnother('reports', 0))],
]

const visit = (change: (lines: Lines, site: Site) => Lines) => says('visits', 0, change)

const visits: Row[] = [
  ['visit_of_another', 'the file is the report on another visit', visit(ofAnother('visits', 1))],
  ['visit_other_state', 'cover and text name another State, the symbol stays', visit(renamed)],
  [
    'visit_title_other',
    'the cover names another State than the text',
    visit(({ cover, body }) => ({ cover: renamed({ cover, body }).cover, body })),
  ],
  [
    'visit_symbol',
    'the cover has another symbol',
    visit(everyLine((line) => line.replace('A/HRC/900/3/Add.1', 'A/HRC/901/3/Add.1'))),
  ],
  ['visit_without_recommendations', 'there is no recommendation', visit(without(/^2\.|^\([ab]\)|^3\.|^B\./))],
  ['visit_gap', 'a paragraph is missing', visit(without(/^2\.|^\([ab]\)/))],
  [
    'visit_numbers_gone',
    'the paragraphs have lost their numbers',
    visit(inBody((body) => body.map((line) => line.replace(/^\d+\. /, '')))),
  ],
  [
    'visit_other_mandate',
    'the report is of another mandate',
    visit(everyLine((line) => line.replace(/torture and other cruel.*/, 'the right to food'))),
  ],
  [
    'visit_is_annual_report',
    'the file is the annual report',
    visit(({ cover, body }) => ({ cover: cover.map((line) => line.replace(/^Visit to .*/, 'Annual report')), body })),
  ],
  ['visit_is_review', 'the file is a report of the Working Group', visit(ofAnother('reports', 0))],
]

const of =
  (source: Mutation['source']) =>
  ([name, what, apply]: Row): Mutation => ({ name, what, source, stage: 'parse', fault: 'parse', apply })

export const textMutations: readonly Mutation[] = [
  ...observations.map(of('cat-concluding-observations')),
  ...reviews.map(of('upr-outcomes')),
  ...visits.map(of('special-rapporteur-visits')),
]
