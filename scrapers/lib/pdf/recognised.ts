// Words of a PDF that a program recognised in a picture and drew with ink: told by the program that wrote the file, and by the pictures.
import type { PDFDocumentProxy } from './engine.ts'
import type { Page } from './page.ts'

/** "Adobe Acrobat 20 Paper Capture Plug-in", "ABBYY FineReader PDF 15": programs that read scans. */
const readsScans = /paper capture|clearscan|finereader|omnipage|readiris/i

/** Does the file say that a program that reads scans wrote it? */
export async function isOfScanReader(pdf: PDFDocumentProxy): Promise<boolean> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  const { Producer, Creator } = info as Record<string, unknown>
  return [Producer, Creator].some((program) => typeof program === 'string' && readsScans.test(program))
}

/** Words over a picture of each whole page: a letter that is printed on its picture has one on a page at most. */
export function pictureDoubts(pages: readonly Page[]): string[] {
  const written = pages.filter(({ lines }) => lines.length > 0)
  const over = written.filter(({ onPicture }) => onPicture)
  return over.length > 0.5 * written.length
    ? [
        `words that are drawn over a picture as large as the page, and may have been recognised in it, on pages: ${over.map(({ number }) => number).join(', ')}; compare with the print`,
      ]
    : []
}
