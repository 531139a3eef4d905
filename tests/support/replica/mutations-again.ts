// Mutations of a document that was held the day before and comes again as something else, and of reviews and visits.
import { onRow, pageWith, type Row, stageOf } from './mutate.ts'
import { everyLine, inBody, says as saysOf } from './mutate-texts.ts'
import type { Mutation } from './mutations.ts'
import { councilSession, type ReplicaDocument, type Site } from './site.ts'
import { type Lines, textOfDocument } from './texts.ts'

/** The second document, which was held the day before, is announced with another day, so that it is asked for again. */
const again = (site: Site): ReplicaDocument => {
  onRow((cells, index) => (index === 1 ? { ...cells, date: '31 May 2099' } : cells))(site)
  return site.concludingObservations[1]!
}
const saysAgain = (change: (lines: Lines, document: ReplicaDocument, site: Site) => Lines) => (site: Site) => {
  const one = again(site)
  site.texts.push((lines, document) => (document.symbol === one.symbol ? change(lines, document, site) : lines))
}
const says = (change: (lines: Lines, site: Site) => Lines, kind: 'reports' | 'visits', at = 0) =>
  saysOf(kind, at, change)
const upTo = (number: number) =>
  inBody((body) =>
    body.slice(
      0,
      body.findIndex((line) => line.startsWith(`${number}.`)),
    ),
  )

const rows: Row[] = [
  [
    'held_becomes_template',
    'a document that is held comes again as an empty template',
    'parse',
    saysAgain(inBody(() => ['[text to follow]'])),
  ],
  ['held_becomes_half', 'a document that is held comes again, cut after paragraph 6', 'parse', saysAgain(upTo(7))],
  [
    'held_loses_recommendations',
    'a document that is held comes again with half its recommendations',
    'parse',
    saysAgain(
      inBody((body) =>
        body
          .filter((line) => !/^(5|6|7|8)\.|^\([ab]\)(Amend|Remove)|^(Fund|Cond|Defin)/.test(line))
          .map((line) =>
            line.replace(/^9\./, '5.').replace(/^10\./, '6.').replace(/^11\./, '7.').replace(/^12\./, '8.'),
          ),
      ),
    ),
  ],
  [
    'held_becomes_corrigendum',
    'a document that is held comes again as its corrigendum, under its own symbol',
    'parse',
    saysAgain(({ cover }) => ({
      cover: [...cover, 'Corrigendum'],
      body: [
        '1.Paragraph 5',
        'For should read shall.',
        '2.Paragraph 7',
        'Replace the paragraph with the following text.',
        '3.Paragraph 9',
        'Delete.',
      ],
    })),
  ],
  [
    'held_becomes_other_language',
    'a document that is held comes again in Russian',
    'parse',
    saysAgain(
      inBody((body) =>
        body.map((line) => line.replace(/^(\d+\.|\([a-z]\))?.*/, '$1Комитет рассмотрел доклад государства-участника.')),
      ),
    ),
  ],
  [
    'held_becomes_older',
    'a document that is held comes again as the text of an earlier review, its own symbol on the cover',
    'parse',
    saysAgain((lines, document) => ({
      cover: lines.cover,
      body: textOfDocument({ ...document, number: document.number - 1, date: '2095-05-01' }).body,
    })),
  ],
  [
    'held_draft',
    'a document that is held comes again as an unedited draft',
    'parse',
    saysAgain(({ cover, body }) => ({ cover: [...cover, 'ADVANCE UNEDITED VERSION'], body: body.slice(0, -6) })),
  ],
]

const others: [source: Mutation['source'], ...Row][] = [
  [
    'upr-outcomes',
    'session_corrigendum',
    'a corrigendum of a report stands in the list',
    'left_out',
    (site) =>
      site.pages.push((html, { kind }) =>
        kind === 'session'
          ? html.replace(
              '</table>',
              '<tr><td>A/HRC/52/4/Corr.1</td><td>6</td><td>Report of the Working Group on the Universal Periodic Review – Norland: corrigendum</td></tr></table>',
            )
          : html,
      ),
  ],
  [
    'upr-outcomes',
    'session_two_symbols',
    'two symbols stand in one cell',
    'row_unread',
    (site) =>
      site.pages.push((html, { kind }) =>
        kind === 'session'
          ? html
              .replace('<td>A/HRC/52/4<', '<td>A/HRC/52/4 A/HRC/52/5<')
              .replace(/<tr><td>A\/HRC\/52\/5<[\s\S]*?<\/tr>/, '')
          : html,
      ),
  ],
  [
    'upr-outcomes',
    'session_page_dead_link',
    'the list is a page of the council without table, 200',
    'unexpected_shape',
    (site) =>
      site.pages.push((html, { kind }) =>
        kind === 'session' ? pageWith('Fifty-second session', '<p>The list will be published.</p>') : html,
      ),
  ],
  [
    'upr-outcomes',
    'report_draft',
    'the file is the unedited draft A/HRC/WG.6/41/L.3',
    'parse',
    says(
      everyLine((line) => line.replace(/^A\/HRC\/52\/3$/, 'A/HRC/WG.6/41/L.3')),
      'reports',
    ),
  ],
  [
    'upr-outcomes',
    'report_cut_pdf',
    'the PDF ends after recommendation 5.1',
    'parse',
    says(
      inBody((body) =>
        body.slice(
          0,
          body.findIndex((line) => line.startsWith('5.2')),
        ),
      ),
      'reports',
    ),
  ],
  [
    'upr-outcomes',
    'addendum_empty',
    'the addendum has no answers',
    'parse',
    says(
      inBody((body) => body.slice(0, 1)),
      'reports',
      1,
    ),
  ],
  [
    'upr-outcomes',
    'addendum_notice',
    'the addendum is a notice that it will come',
    'parse',
    says(
      () => ({ cover: [`A/HRC/${councilSession}/3/Add.1`], body: ['This document is not yet available.'] }),
      'reports',
      1,
    ),
  ],
  [
    'special-rapporteur-visits',
    'visits_two_symbols',
    'two reports stand in the row of one State',
    'parse',
    (site) =>
      site.pages.push((html, { kind }) =>
        kind === 'visits'
          ? html
              .replace('A/HRC/902/3/Add.1</a>', 'A/HRC/902/3/Add.1</a> <a>A/HRC/903/3/Add.1</a>')
              .replace(/<tr><td>Lurania[\s\S]*?<\/tr>/, '')
          : html,
      ),
  ],
  [
    'special-rapporteur-visits',
    'visits_link_and_words',
    'link and words of one row are two symbols',
    'row_unread',
    (site) =>
      site.pages.push((html, { kind }) =>
        kind === 'visits' ? html.replace('undocs.org/A/HRC/902/3', 'undocs.org/A/HRC/903/3') : html,
      ),
  ],
  [
    'special-rapporteur-visits',
    'visit_one_line',
    'the report is one line',
    'parse',
    says(() => ({ cover: ['A/HRC/900/3/Add.1'], body: ['Visit to Valdoria'] }), 'visits'),
  ],
]

export const againMutations: readonly Mutation[] = [
  ...rows.map(
    ([name, what, fault, apply]): Mutation => ({
      name,
      what,
      source: 'cat-concluding-observations',
      stage: 'parse',
      fault,
      apply,
    }),
  ),
  ...others.map(
    ([source, name, what, fault, apply]): Mutation => ({
      name,
      what,
      source,
      stage: stageOf(name, fault, fault === 'parse' ? 'parse' : fault === 'left_out' ? 'noted' : 'list'),
      fault,
      apply,
    }),
  ),
]
