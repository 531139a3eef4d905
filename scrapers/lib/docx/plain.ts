// Turns what the reader of Word files does not know into what it knows, and tells of text that cannot be had.
import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { load } from '../cheerio.ts'
import { isAutoNumber } from './auto-numbers.ts'

/** Wrappers of runs and paragraphs that print what they hold: fields, marks of direction, marks of data. */
const wrappers = ['fldSimple', 'bdo', 'dir', 'smartTag', 'customXml'].map((name) => `w\\:${name}`).join(', ')

/** Parts of a wrapper that say what it is and print nothing. */
const wrapperProperties = ['smartTagPr', 'customXmlPr'].map((name) => `w\\:${name}`).join(', ')

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A run of plain text, as XML of Word. */
export const runOf = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** Letters of these fonts are drawn as others: the F064 of Symbol is a delta. */
const drawnAsOthers = /^(?:symbol|wingdings.*|webdings)$/i

const letter = /[\p{L}\p{N}\ue000-\uf8ff]/u

/** Letters inside a word that a font of signs draws: which letters a reader sees is not known. */
function lettersOfSigns($: CheerioAPI): number {
  const runs = ($('w\\:r').toArray() as Element[]).filter((run) => {
    const fonts = $(run).children('w\\:rPr').children('w\\:rFonts')
    return [fonts.attr('w:ascii'), fonts.attr('w:hAnsi')].some((font) => drawnAsOthers.test(font ?? ''))
  })
  return runs.filter((run) => letter.test($(run).children('w\\:t').text())).length
}

/** A sign between two letters of a word, as `w:sym` writes it: no bullet and no arrow stands there. */
function signsInWords($: CheerioAPI): number {
  return ($('w\\:sym').toArray() as Element[]).filter((sign) => {
    const before = $(sign).prev('w\\:t').text() || $(sign).closest('w\\:r').prev('w\\:r').text()
    const after = $(sign).next('w\\:t').text() || $(sign).closest('w\\:r').next('w\\:r').text()
    return /\p{L}$/u.test(before) && /^\p{L}/u.test(after)
  }).length
}

/** Word's own place for a number that stands in a text, for room of its own, and for a break of line that is no paragraph. */
function plainMarks($: CheerioAPI): void {
  for (const wrapper of ($(wrappers).toArray() as Element[]).toReversed()) {
    // a number without a result is counted with the paragraphs
    if (isAutoNumber($(wrapper).attr('w:instr')) && $(wrapper).text() === '') continue
    $(wrapper).children(wrapperProperties).remove()
    $(wrapper).replaceWith($(wrapper).contents())
  }
  $('w\\:cr').replaceWith('<w:br/>')
  $('w\\:ptab').replaceWith('<w:tab/>')
  for (const ruby of $('w\\:ruby').toArray() as Element[]) {
    const run = $(ruby).closest('w\\:r')
    const base = $(ruby).children('w\\:rubyBase').children('w\\:r')
    // a run cannot hold runs
    if (run.children().not('w\\:rPr').length === 1) run.replaceWith(base)
    else $(ruby).replaceWith(base.children('w\\:t'))
  }
}

/** Formulas as the signs that they hold, in their order; how many there were. */
function plainFormulas($: CheerioAPI): number {
  const formulas = ($('m\\:oMath').toArray() as Element[]).filter((one) => $(one).parents('m\\:oMath').length === 0)
  for (const formula of formulas) $(formula).replaceWith(runOf($(formula).find('m\\:t').text()))
  for (const group of $('m\\:oMathPara').toArray()) $(group).replaceWith($(group).children('w\\:r'))
  return formulas.length
}

const told = (count: number, words: string): string[] => (count === 0 ? [] : [`${words} (places: ${count})`])

/** A link whose target the file does not name prints its words all the same; the notes of a file are read without targets. */
function plainLinks($: CheerioAPI, targets: ReadonlySet<string>): void {
  for (const link of $('w\\:hyperlink').toArray() as Element[])
    if (!targets.has($(link).attr('r:id') ?? '')) $(link).removeAttr('r:id')
}

/** Leaves in a part only forms that the reader knows; gives what a person must look at in the file itself. `targets`: ids of the links that it may have. */
export function leavePlain($: CheerioAPI, targets: ReadonlySet<string>): string[] {
  plainLinks($, targets)
  plainMarks($)
  const elsewhere = $('w\\:altChunk, w\\:subDoc')
  const doubts = [
    ...told(
      elsewhere.length,
      'text that is kept in another file inside this one, which is not read (open it in Word and save it anew)',
    ),
    ...told(plainFormulas($), 'formulas, read as the signs that they hold'),
    ...told(
      lettersOfSigns($) + signsInWords($),
      'letters drawn in a font of signs, of which it is not known what a reader sees',
    ),
  ]
  elsewhere.remove()
  return doubts
}

const lettersOf = (text: string): string => text.replace(/\P{L}+/gu, '')

/** Paragraphs of the main part whose words the HTML that was made of it does not hold, as they open. */
export function wordsLost($: CheerioAPI, html: string): string[] {
  const printed = lettersOf(load(html).text())
  const texts = ($('w\\:body w\\:p').toArray() as Element[]).map((one) => $(one).find('w\\:t').text())
  return texts.filter((text) => !printed.includes(lettersOf(text)))
}
