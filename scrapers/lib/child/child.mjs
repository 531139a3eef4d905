// The child process: loads a module of ours when asked to, and answers calls of their exported functions, one at a time.
import { writeFileSync } from 'node:fs'
import { register as registerHooks } from 'node:module'
import { Worker } from 'node:worker_threads'

// Ctrl-C and the end of a service reach every process of the group: the parent decides what becomes of the document
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
process.on('disconnect', () => process.exit())

// the thread below sees what a busy loop here does not: that the parent was killed, or that the memory runs over
new Worker(new URL('./watchdog.mjs', import.meta.url), {
  workerData: { parent: process.ppid, maxResidentBytes: Number(process.argv[3]) },
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, codeRangeSizeMb: 1 },
}).unref()

try {
  // where the machine runs out of memory, Linux ends this process and not the server
  writeFileSync('/proc/self/oom_score_adj', '500')
} catch {
  // another system, or not allowed
}

let readsTypeScript = Boolean(process.features.typescript)

/** For a module that is not compiled. Node >= 22.18 reads TypeScript by itself; older Node needs tsx. */
const readTypeScript = async () => {
  if (readsTypeScript) return
  readsTypeScript = true
  const { register } = await import('tsx/esm/api')
  register()
  // packages go past tsx (see there)
  registerHooks(new URL('../pdf/plain-modules.mjs', import.meta.url))
}

/** Loads a module before anything of a document is here: what fails now is no fault of a document. */
const load = async (module) => {
  try {
    if (module.endsWith('.ts')) await readTypeScript()
    await import(module)
    reply('loaded')
  } catch (error) {
    // the code and the kind alone: the message of Node tells folders of this machine
    reply({ notLoaded: error instanceof Error ? `${error.name} ${error.code ?? ''}`.trim() : 'no error' })
  }
}

/** Sends a reply; an answer that cannot be copied becomes an error, so that the parent never waits for it. */
const reply = (message) => {
  try {
    process.send(message)
  } catch (error) {
    process.send({ id: message.id, error: {}, printed: String(error) })
  }
}

process.on('message', async ({ toLoad, id, module, name, args }) => {
  if (toLoad !== undefined) return load(toLoad)
  try {
    const loaded = await import(module)
    reply({ id, answer: await loaded[name](...args) })
  } catch (error) {
    // classes do not cross processes: the fields do
    const fields =
      error instanceof Error ? { ...error, name: error.name, message: error.message, stack: error.stack } : {}
    delete fields.cause
    reply({ id, error: fields, printed: String(error) })
  }
})
