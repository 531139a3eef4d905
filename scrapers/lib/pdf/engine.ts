// The PDF library with its engine, and the array method put back that it replaces. To be imported before
// any file that imports pdfjs itself.
import { nativePush } from './native-push.ts'
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, OPS, PasswordResponses } from 'pdfjs-dist/legacy/build/pdf.mjs'

// The legacy build mends `push` on arrays of over 4,294,967,295 entries by writing it anew in JavaScript (V8 up to 12.1,
// that is Node 20): 12 % of the CPU of reading. No array of ours is so long.
Object.defineProperty(Array.prototype, 'push', {
  value: nativePush,
  writable: true,
  configurable: true,
  enumerable: false,
})

export type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
export { getDocument, OPS, PasswordResponses }
