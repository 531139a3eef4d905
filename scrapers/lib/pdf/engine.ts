// The PDF library with its engine, and the functions of Node put back that it replaces. To be imported before
// any file that imports pdfjs itself.
import { nativePush, nativeStringify } from './natives.ts'
// named once without a binding: the linter sorts imports, but not across this line
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, OPS, PasswordResponses, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { InflateAtOnce } from './inflate.ts'
import { createPort } from './port.ts'

// The legacy build mends `push` on arrays of over 4,294,967,295 entries by writing it anew in JavaScript (V8 up to 12.1,
// that is Node 20): 12 % of the CPU of reading. No array of ours is so long.
Object.defineProperty(Array.prototype, 'push', {
  value: nativePush,
  writable: true,
  configurable: true,
  enumerable: false,
})
// It also asks a function of its own about every value that is written as JSON, for the sake of `JSON.rawJSON`.
Object.defineProperty(JSON, 'stringify', {
  value: nativeStringify,
  writable: true,
  configurable: true,
  enumerable: false,
})

// What pdfjs takes from a browser. Where there seems to be one that takes fonts, it does not turn every letter into the path
// of its shape, which nothing here draws.
Object.assign(globalThis, {
  FontFace: class {
    loaded = Promise.resolve()
  },
  DecompressionStream: InflateAtOnce,
})
const ownerDocument = { fonts: { add: () => {}, delete: () => {} } } as unknown as HTMLDocument

export type OpenDocument = { pdf: PDFDocumentProxy; close(): Promise<void> }

/** Opens a PDF, whose bytes pdfjs takes for itself. Rejects with the errors of pdfjs. */
export const openDocument = async (data: Uint8Array): Promise<OpenDocument> => {
  const port = createPort()
  const worker = new PDFWorker({ port: port as unknown as null, verbosity: 0 })
  WorkerMessageHandler.initializeFromPort(port)
  const task = getDocument({
    data,
    worker,
    ownerDocument,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: false,
    stopAtErrors: false,
  })
  const close = async (): Promise<void> => {
    await task.destroy()
    worker.destroy()
  }
  try {
    return { pdf: await task.promise, close }
  } catch (error) {
    await close()
    throw error
  }
}

export type { PDFDocumentProxy }
export { OPS, PasswordResponses }
