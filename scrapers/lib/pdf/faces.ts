// The faces of the fonts of a page: their names, their weight, and the family that a page sets its words in.
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Face = { name?: string; bold?: boolean; black?: boolean }

export const faceOf = (page: PDFPageProxy, font: string): Face | null => {
  try {
    return page.commonObjs.get(font) as Face | null
  } catch {
    // a font that draws nothing on this page
    return null
  }
}

/** Families that are drawn alike: a program that has the one sets it in place of the other. */
const lookalikes: readonly [name: string, drawn: RegExp][] = [
  ['Times', /times|tinos|termes|(?:liberation|free) ?serif|nimbus ?rom/i],
  ['Arial', /arial|helvetica|arimo|heros|(?:liberation|free) ?sans|nimbus ?sans/i],
  ['Calibri', /calibri|carlito/i],
  ['Cambria', /cambria|caladea/i],
  ['Courier', /courier|cousine|(?:liberation|free) ?mono|nimbus ?mono/i],
]

/** "ABCDEF+TimesNewRomanPS-BoldMT" is of the family "Times"; null for a font that the file does not name. */
export function familyOf(page: PDFPageProxy, font: string): string | null {
  const name = (faceOf(page, font)?.name ?? '').replace(/^[A-Z]{6}\+/, '').replace(/[-,].*$/, '')
  const like = lookalikes.find(([, drawn]) => drawn.test(name))
  if (like !== undefined) return like[0]
  return name === '' || /\d|^CairoFont/.test(name) ? null : name.replace(/(?:Bold|Italic|Oblique|Regular|PS|MT)+$/, '')
}
