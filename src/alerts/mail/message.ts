// A mail as plain text and as HTML, from one letter, with the headers that let a person leave by one click.
import { html } from 'htm/preact'
import { render } from 'preact-render-to-string'
import { oneLine, withoutControls } from '../../domain/printable.ts'
import type { AlertLanguage } from '../choice.ts'

export type Block = { heading: string; lines: string[] }
export type Section = { heading: string | null; blocks: Block[] }
/** What a message says, before it has a form. */
export type Letter = {
  language: AlertLanguage
  subject: string
  /** the first line: what a locked screen shows */
  opening: string
  sections: Section[]
  foot: string[]
  leaveWords: string
}

export type Mail = {
  messageId: string
  to: string
  from: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  /** what the mail servers are told, where mails come back to another address than that of the sender */
  envelope?: { from: string; to: string }
}

const rule = '-'.repeat(60)

function asText(letter: Letter, leaveUrl: string): string {
  const parts = [
    letter.opening,
    ...letter.sections.flatMap(({ heading, blocks }) => [
      ...(heading ? [`${heading}\n${'='.repeat(heading.length)}`] : []),
      ...blocks.map((block) => [block.heading, ...block.lines.map((line) => `  ${line}`)].filter(Boolean).join('\n')),
    ]),
    [rule, ...letter.foot, '', letter.leaveWords, leaveUrl].join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Addresses at the end of a line become links to themselves: never rewritten, never counted (SAFETY, S14). */
const line = (text: string) => {
  const found = /^(.*?)(https?:\/\/\S+)$/s.exec(text)
  return found ? html`${found[1]}<a href=${found[2]} rel="noreferrer">${found[2]}</a>` : text
}

/** No image, no style sheet, no script: nothing is fetched when the message is opened. */
function asHtml(letter: Letter, leaveUrl: string): string {
  const page = html`<html lang=${letter.language}>
    <head><meta charset="utf-8" /><title>${letter.subject}</title></head>
    <body>
      <p>${letter.opening}</p>
      ${letter.sections.map(
        (section) => html`${section.heading ? html`<h2>${section.heading}</h2>` : null}
          ${section.blocks.map(
            (block) => html`${block.heading ? html`<h3>${block.heading}</h3>` : null}
              ${block.lines.map((text) => html`<p>${line(text)}</p>`)}`,
          )}`,
      )}
      <hr />
      ${letter.foot.map((text) => html`<p>${line(text)}</p>`)}
      <p>${letter.leaveWords} <a href=${leaveUrl} rel="noreferrer">${leaveUrl}</a></p>
    </body>
  </html>`
  return `<!doctype html>${render(page)}`
}

const domainOf = (from: string) => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'

/**
 * The mail of a delivery. `Message-ID` comes from the delivery's id: an attempt that is repeated after a crash carries
 * the same. `List-Unsubscribe` with one-click POST (RFC 8058) on every one; `Auto-Submitted` (RFC 3834).
 */
export const composeMail = (letter: Letter, deliveryId: string, to: string, from: string, leaveUrl: string): Mail => ({
  messageId: `<${deliveryId}@${domainOf(from)}>`,
  to,
  from,
  subject: oneLine(letter.subject),
  text: withoutControls(asText(letter, leaveUrl)),
  html: withoutControls(asHtml(letter, leaveUrl)),
  headers: {
    // RFC 2919: one list, so that a reader can sort or mute it; it says nothing of what is followed
    'List-Id': `<dates.${domainOf(from)}>`,
    'List-Unsubscribe': `<${leaveUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': letter.language,
  },
})
