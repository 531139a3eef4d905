// The thread that labels units: it names the unit that it is at, so that one that takes too long can be set aside.
import { register as registerHooks } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

const { module, at } = workerData

// a module that is not compiled: Node >= 22.18 reads TypeScript by itself; older Node needs tsx
if (module.endsWith('.ts') && !process.features.typescript) {
  const { register } = await import('tsx/esm/api')
  register()
  // packages go past tsx (see there)
  registerHooks(new URL('../../../scrapers/lib/pdf/plain-modules.mjs', import.meta.url))
}
const loaded = await import(module)
const current = new Int32Array(at)

parentPort.on('message', ({ name, units }) => {
  try {
    const rows = units.map((unit, index) => {
      Atomics.store(current, 0, index)
      return loaded[name](unit)
    })
    parentPort.postMessage({ rows })
  } catch (error) {
    parentPort.postMessage({ error })
  }
})
parentPort.postMessage({ ready: true })
