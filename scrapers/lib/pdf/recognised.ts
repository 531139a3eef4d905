// Signs that the words of a PDF were recognised from a picture, where they are drawn like any others.
import type { PDFDocumentProxy } from './engine.ts'
import type { Page } from './page.ts'

/** Programs that recognise letters in pictures, as they name themselves in a file. */
const recogniser =
  /finereader|abbyy|paper ?capture|clearscan|omnipage|readiris|tesseract|ocrmypdf|luradocument|iris ?ocr|(?<![a-z])ocr(?![a-z])/i

/** Which program made the file, as far as it recognises letters; null for any other. */
const recognisedBy = async (pdf: PDFDocumentProxy): Promise<string | null> => {
  const { info } = await pdf.getMetadata()
  const { Producer: producer, Creator: creator } = info as { Producer?: unknown; Creator?: unknown }
  const named = [producer, creator].find((one): one is string => typeof one === 'string' && recogniser.test(one))
  return named ?? null
}

/** Doubts about words that a machine may have read from a picture, on pages that are not known to be such. */
export async function doubtsOfRecognised(pdf: PDFDocumentProxy, pages: readonly Page[]): Promise<string[]> {
  const open = pages.filter((page) => !page.machineRead)
  if (open.length === 0) return []
  const program = await recognisedBy(pdf)
  if (program !== null)
    return [
      `the file was made by a program that recognises letters in pictures (${JSON.stringify(program)}): its words may be read by a machine; compare with the print`,
    ]
  const pictured = open.filter((page) => page.pictured).map((page) => page.number)
  return pictured.length * 2 > pages.length
    ? [
        `a picture as large as the page lies under the words of pages ${pictured.join(', ')}: they may be read by a machine; compare with the print`,
      ]
    : []
}
