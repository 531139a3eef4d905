// Mutations of the newest document: other files, damaged words, a text that is not its own.
import { gzipSync } from 'node:zlib'
import { pageWith, type Row, type Send, send } from './mutate.ts'
import { everyLine, inBody, only, says as saysOf } from './mutate-texts.ts'
import type { Mutation } from './mutations.ts'
import type { FileFormat, Site } from './site.ts'
import { type Lines, textOfDocument } from './texts.ts'

const says = (change: (lines: Lines, site: Site) => Lines, formats?: FileFormat[]) =>
  saysOf('concludingObservations', 0, change, formats)
const bytesOf = (formats: FileFormat[], change: (bytes: Buffer) => Buffer) => (site: Site) => {
  const { symbol } = only(site, 0, formats)
  site.files.push((bytes, document) => (document.symbol === symbol ? change(bytes) : bytes))
}
const insteadOf = (formats: FileFormat[], answer: Send) => (site: Site) => {
  const { symbol } = only(site, 0, formats)
  site.answers.push((place, _, response) => {
    if (place.kind !== 'file' || place.symbol !== symbol) return false
    send(response, answer)
    return true
  })
}
const onDownload = (change: (html: string, site: Site) => string) => (site: Site) => {
  const { symbol } = only(site, 0, ['html', 'pdf'])
  site.pages.push((html, place) => (place.kind === 'download' && place.symbol === symbol ? change(html, site) : html))
}
const utf8 = (bytes: Buffer): string => bytes.subarray(2).toString('utf16le')

const rows: Row[] = [
  [
    'older_text',
    'the newest has the text of the review before, its own symbol on the cover',
    'parse',
    says((lines, site) => ({ cover: lines.cover, body: textOfDocument(site.concludingObservations[5]!).body })),
  ],
  [
    'older_whole',
    'the newest has cover and text of the review before, the symbol put in by hand',
    'parse',
    says((_, site) =>
      everyLine((line) => line.replace('CO/4', 'CO/5'))(textOfDocument(site.concludingObservations[5]!)),
    ),
  ],
  [
    'cover_revised',
    'the cover has the symbol of a revision',
    'parse',
    says(({ cover, body }) => ({ cover: [`${cover[0]}/Rev.1`, ...cover.slice(1)], body })),
  ],
  [
    'corrigendum_for_original',
    'the corrigendum comes under the symbol of the original',
    'wrong_type',
    says(({ cover }) => ({
      cover: [`${cover[0]}/Corr.1`, ...cover.slice(1), 'Corrigendum'],
      body: ['1.Paragraph 5', 'For should read shall.', '2.Paragraph 7', 'Replace.', '3.Paragraph 9', 'Delete.'],
    })),
  ],
  [
    'template_pdf',
    'the PDF asks for another reader: "Please wait..."',
    'parse',
    says(
      () => ({
        cover: [],
        body: [
          'Please wait...',
          'If this message is not eventually replaced by the proper contents of the document, your PDF viewer may not be able to display this type of document.',
        ],
      }),
      ['pdf'],
    ),
  ],
  [
    'one_line_pdf',
    'the PDF holds one line',
    'parse',
    says(() => ({ cover: [], body: ['Document not yet available.'] }), ['pdf']),
  ],
  [
    'words_mojibake',
    'the words were decoded wrongly once: Â before a fixed blank',
    'parse',
    says(everyLine((line) => line.replaceAll('State party', 'StateÂ\u00a0party'))),
  ],
  [
    'words_entities',
    'entities in the words are escaped twice',
    'parse',
    says(everyLine((line) => line.replaceAll('State party', 'State&nbsp;party'))),
  ],
  [
    'words_tags',
    'tags stand in the words',
    'parse',
    says(everyLine((line) => line.replaceAll('State party', '<b>State party</b>'))),
  ],
  [
    'words_bilingual',
    'each paragraph is followed by its French',
    'parse',
    says(
      inBody((body) =>
        body.flatMap((line) =>
          /^\d+\./.test(line)
            ? [
                line,
                'L’État partie devrait veiller à ce que chacun ait accès à un avocat dès le début de la détention.',
              ]
            : [line],
        ),
      ),
    ),
  ],
  [
    'placeholders',
    'fields of a template were not filled in',
    'parse',
    says(everyLine((line) => line.replace(/13 May (\d+)/g, '[date]').replace('Eastwater', '[name]'))),
  ],
  [
    'due_ambiguous',
    'the day of the follow-up is 03/04/2100',
    'parse',
    says(everyLine((line) => line.replace(/13 May 2100/, '03/04/2100'))),
  ],
  [
    'due_in_past',
    'the day of the follow-up is before the review',
    'parse',
    says(everyLine((line) => line.replace(/13 May 2100/, '13 May 2010'))),
  ],
  [
    'cover_of_1924',
    'the cover has a day before the bodies were',
    'parse',
    says(({ cover, body }) => ({ cover: cover.map((line) => line.replace(/^\d+ May 2099$/, '30 May 1924')), body })),
  ],
  [
    'html_pre',
    'the text is one block without elements',
    'parse',
    bytesOf(['html'], (bytes) =>
      Buffer.concat([
        bytes.subarray(0, 2),
        Buffer.from(
          utf8(bytes)
            .replace(/<p>/g, '')
            .replace(/<\/p>/g, ' ')
            .replace(/<\/?t[rd]>/g, ' '),
          'utf16le',
        ),
      ]),
    ),
  ],
  [
    'zip_for_docx',
    'a ZIP of several files in place of the DOCX',
    'wrong_type',
    insteadOf(['docx'], {
      body: Buffer.concat([
        Buffer.from('504b0304140000000800', 'hex'),
        Buffer.from('a.pdf'),
        Buffer.alloc(3000, 1),
        Buffer.from('504b0506', 'hex'),
        Buffer.alloc(18),
      ]),
    }),
  ],
  [
    'rtf_for_doc',
    'rich text in place of the old Word file',
    'wrong_type',
    insteadOf(['doc'], { body: `{\\rtf1\\ansi ${'The Committee considered the report. '.repeat(99)}}` }),
  ],
  [
    'gzip_for_pdf',
    'a compressed PDF that does not say so',
    'wrong_type',
    insteadOf(['pdf'], { body: gzipSync(`%PDF-1.7 ${'x'.repeat(3000)} %%EOF`) }),
  ],
  [
    'picture_for_pdf',
    'a picture in place of the PDF',
    'wrong_type',
    insteadOf(['pdf'], { body: Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(3000, 7)]) }),
  ],
  [
    'preview_page',
    'a page that previews the file, the symbol in its title',
    'wrong_type',
    insteadOf(['html'], {
      body: pageWith(
        'CAT/C/XVD/CO/5',
        `<p>Preview of CAT/C/XVD/CO/5</p><p>${'Your browser cannot show this file. '.repeat(12)}</p>`,
      ),
    }),
  ],
  [
    'wall_for_html',
    'a wall that wants proof of being human, the symbol in its text',
    'challenged',
    insteadOf(['html'], {
      body: pageWith(
        'Security check',
        `<p>Verify you are human to see CAT/C/XVD/CO/5.</p><p>${'Please wait. '.repeat(40)}</p>`,
      ),
    }),
  ],
  [
    'languages_swapped',
    'English and French links have changed places',
    'not_found',
    onDownload((html) =>
      html
        .replaceAll('title="English', 'title="Q')
        .replaceAll('title="French', 'title="English')
        .replaceAll('title="Q', 'title="French'),
    ),
  ],
  [
    'download_of_another',
    'the download page is that of another document',
    'parse',
    onDownload((html, site) =>
      html.replace(
        /enc=[^"]*/g,
        `enc=${encodeURIComponent(Buffer.from(JSON.stringify({ symbol: site.concludingObservations[1]!.symbol, format: 'html' })).toString('base64'))}`,
      ),
    ),
  ],
  [
    'links_to_elsewhere',
    'the files have moved to another host',
    'refused',
    onDownload((html) => html.replaceAll('href="/SelfServices', 'href="https://files.example/SelfServices')),
  ],
  [
    'service_gives_another',
    'the documents service gives another document for the symbol',
    'parse',
    (site) => {
      const one = Object.assign(site.concludingObservations[0]!, { bySymbol: ['pdf'] })
      site.texts.push((lines, document) =>
        document.symbol === one.symbol ? textOfDocument(site.concludingObservations[1]!) : lines,
      )
    },
  ],
  [
    'service_gives_notice',
    'the documents service gives a PDF that says that there is none',
    'parse',
    (site) => {
      const one = Object.assign(site.concludingObservations[0]!, { bySymbol: ['pdf'] })
      site.texts.push((lines, document) =>
        document.symbol === one.symbol
          ? { cover: [one.symbol], body: ['This document is not available in the language requested.'] }
          : lines,
      )
    },
  ],
]

export const documentMutations: readonly Mutation[] = rows.map(([name, what, fault, apply]) => ({
  name,
  what,
  source: 'cat-concluding-observations',
  stage: fault === 'parse' ? 'parse' : 'fetch',
  fault,
  apply,
}))
