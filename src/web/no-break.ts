// The spaces of French punctuation as spaces that no line breaks at, over a page that is made: no file of words needs them.
const parts = /<(?:[^<>"]|"[^"]*")*>/g
const before = / (?=[;:?!»%])/g
const after = /« /g

/** Elements whose text is taken as it stands: what is copied, and what a program reads. */
const asTheyStand = new Set(['script', 'style', 'textarea', 'code', 'pre', 'option'])

const spaced = (text: string): string => text.replace(before, '\u00a0').replace(after, '«\u00a0')

/** Whether a tag begins words of another language, or words that are copied as they stand. */
const isForeign = (tag: string): boolean => /\slang="(?!fr")/.test(tag) || /\sclass="copy"/.test(tag)

const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'rect', 'circle', 'line', 'path', 'use', 'wbr'])

/**
 * Returns the page with its French text so spaced; attributes, words in other languages and citations stay as they are.
 * Takes what `preact-render-to-string` writes: tags that close, and no `<` within an attribute.
 */
export function withNoBreaks(page: string): string {
  const out: string[] = []
  /** open elements within one that is left alone, itself included; 0 outside */
  let left = 0
  let at = 0
  const text = (piece: string) => (left > 0 ? piece : spaced(piece))
  for (const { 0: tag, index } of page.matchAll(parts)) {
    out.push(text(page.slice(at, index)), tag)
    at = index + tag.length
    const name = tag.slice(tag.startsWith('</') ? 2 : 1).match(/^[a-z0-9]+/)?.[0] ?? ''
    if (name === 'html' || name === '' || empty.has(name) || tag.endsWith('/>')) continue
    if (tag.startsWith('</')) left = Math.max(0, left - 1)
    else if (left > 0 || isForeign(tag) || asTheyStand.has(name)) left++
  }
  out.push(text(page.slice(at)))
  return out.join('')
}
