// The thread that writes one Word file: it is given the annex as data and answers with the bytes.
import { register as registerHooks } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

const { compiled, module, annex } = workerData

// Node >= 22.18 reads TypeScript by itself; older Node needs tsx
if (!compiled && !process.features.typescript) {
  const { register } = await import('tsx/esm/api')
  register()
  // packages go past tsx (see there)
  registerHooks(new URL('../../../scrapers/lib/pdf/plain-modules.mjs', import.meta.url))
}
const { annexWord } = await import(module)
parentPort.postMessage(new Uint8Array(await annexWord(annex)))
