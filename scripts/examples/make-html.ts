// An invented document as the treaty-body database renders one: UTF-16, glued numbers, a cover table, notes at the end.
import { type Block, banner, masthead, type Observations } from './texts.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function paragraph(block: Block, outline: (level: 1 | 2) => string): string {
  if ('heading' in block) return `<p><b>${outline(block.level)}${escaped(block.heading)}</b></p>`
  const [first, ...rest] = block.text.split('\n')
  return [
    `<p>${block.number}.${escaped(first!)}</p>`,
    ...rest.map((text) => `<p>${escaped(text)}</p>`),
    ...(block.parts ?? []).map(([letter, text]) => `<p>(${letter})${escaped(text)}</p>`),
  ].join('\n')
}

/** UTF-16 LE with its byte order mark, as docstore gives it (SOURCES, 2). */
export function makeHtml(document: Observations): Uint8Array {
  const { committee, treaty } = masthead(document)
  let letters = 0
  const outline = (level: 1 | 2) => (level === 1 ? `${String.fromCharCode(65 + letters++)}.` : '')
  const page = `<?xml version="1.0" encoding="utf-16"?><html><head><title>${document.symbol}</title></head><body>
<!-- ${banner} -->
<div class="content"><table><tr><td>United Nations</td><td>${document.symbol}</td></tr>
<tr><td>${treaty}</td><td>Distr.: General<br/>${document.date}<br/><br/>Original: English</td></tr></table>
<p>${banner}</p>
<p><b>${committee}</b></p>
<p><b>${escaped(document.title)}${document.notes ? '*' : ''}</b></p>
${document.blocks.map((block) => paragraph(block, outline)).join('\n')}
<p>__________</p>
<p>${escaped(document.notes)}</p>
</div></body></html>`
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page, 'utf16le')])
}
