// The worker thread: loads one module of ours and answers calls of its exported functions, one at a time.
import { register as registerHooks } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

// Node >= 22.18 reads TypeScript by itself; older Node needs tsx
if (!workerData.compiled && !process.features.typescript) {
  const { register } = await import('tsx/esm/api')
  register()
  // packages go past tsx (see there)
  registerHooks(new URL('./plain-modules.mjs', import.meta.url))
}

parentPort.on('message', async ({ id, module, name, args }) => {
  try {
    const loaded = await import(module)
    parentPort.postMessage({ id, answer: await loaded[name](...args) })
  } catch (error) {
    // classes do not cross threads: the fields do
    const fields =
      error instanceof Error ? { ...error, name: error.name, message: error.message, stack: error.stack } : {}
    delete fields.cause
    parentPort.postMessage({ id, error: fields, printed: String(error) })
  }
})
