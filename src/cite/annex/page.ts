// An annex as one HTML file that stands alone: no script, nothing from elsewhere.
import { escapeHtml, toHtml } from '../parts.ts'
import { byWithPlace, headsOf } from './heads.ts'
import type { Quoting } from './quoted.ts'
import type { Annex, AnnexRow } from './types.ts'
import { annexWords, semicolonIn } from './words.ts'

const style = [
  'body{font:16px/1.5 serif;max-width:70rem;margin:2rem auto;padding:0 1rem}',
  'table{border-collapse:collapse;width:100%;margin:1rem 0}',
  'th,td{border:1px solid #767676;padding:.4rem;text-align:left;vertical-align:top}',
  'td p{margin:0 0 .4rem}dt{font-weight:bold}.hash{overflow-wrap:anywhere;font-size:.85rem}',
  '@media print{body{max-width:none;margin:0}}',
].join('\n')

const lines = (texts: readonly string[], attributes = ''): string =>
  texts.map((text) => `<p${attributes}>${escapeHtml(text)}</p>`).join('')

function rowHtml(row: AnnexRow, own: string): string {
  const { number, marks, gist, asked, language, when, position, repeats } = row
  const ours = (texts: readonly Quoting[]): string =>
    texts
      .map(
        (parts) =>
          `<p>${parts.map((part) => (typeof part === 'string' ? escapeHtml(part) : `<span${attributes}>${escapeHtml(part.printed)}</span>`)).join('')}</p>`,
      )
      .join('')
  const attributes = language === own ? '' : ` lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`
  const call = `<sup><a id="c${number}" href="#n${number}">${number}</a></sup>`
  const text = `${marks.map((mark) => `<p><strong>${escapeHtml(mark)}</strong></p>`).join('')}${lines(gist === null ? [] : [gist])}${lines(asked, attributes)}${call}`
  const more = [position, repeats].flatMap((lines) => (lines === null ? [] : [ours(lines)]))
  const cells = [text, ours(byWithPlace(row)), escapeHtml(when), ...more]
  return `<tr><th scope="row">${number}</th>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`
}

/** The whole annex as an HTML document. Notes stand at its end and lead back to their calls. */
export function annexHtml(annex: Annex): string {
  const { language, title, cover, notices, missing, sections } = annex
  const words = annexWords[language]
  const heads = headsOf(annex)
    .map((head) => `<th scope="col">${escapeHtml(head)}</th>`)
    .join('')
  const rows = sections.flatMap((section) => section.rows)
  const proof = ({ number, proof: { place, read, page } }: AnnexRow): string =>
    `<li value="${number}">${escapeHtml(place)}<br><span class="hash">${escapeHtml(read.join(semicolonIn(language)))}${semicolonIn(language)}<a href="${escapeHtml(page)}">${escapeHtml(words.read.here)}</a></span></li>`
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<title>${escapeHtml(title)}</title><style>${style}</style></head><body><h1>${escapeHtml(title)}</h1>`,
    `<dl>${cover.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`,
    lines(notices),
    ...sections.map(
      ({ state, rows: own }) =>
        `<h2>${escapeHtml(state)}</h2><table><thead><tr>${heads}</tr></thead><tbody>${own.map((row) => rowHtml(row, language)).join('')}</tbody></table>`,
    ),
    `<h2>${escapeHtml(words.missing)}</h2><ul>${missing.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
    `<h2>${escapeHtml(words.notes)}</h2><ol>${rows.map(({ number, note }) => `<li id="n${number}" value="${number}">${toHtml(note)} <a href="#c${number}">↑</a></li>`).join('')}</ol>`,
    `<h2>${escapeHtml(words.proof)}</h2>${lines([words.proofMore])}<ol>${rows.map(proof).join('')}</ol></body></html>`,
  ].join('\n')
}
