// `npm run up` and `npm run check`: installs what is missing, then does the work. Plain JavaScript: nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isComplete } from './installed.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const [task, ...rest] = process.argv.slice(2)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Mechanism Watch needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org`)
  process.exit(1)
}

const options = (/** @type {string} */ command) => ({
  cwd: root,
  stdio: /** @type {const} */ ('inherit'),
  env: process.env,
  shell: process.platform === 'win32' && command === 'npm',
})

/** @param {string} command @param {string[]} args @returns {number} */
function run(command, args) {
  const done = spawnSync(command, args, options(command))
  if (done.error) console.error(`${command} could not be started: ${done.error.message}`)
  return done.status ?? 1
}

/** The same, while others run. @param {string} command @param {string[]} args @returns {Promise<number>} */
const beside = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, options(command))
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('close', (status) => resolve(status ?? 1))
  })

/**
 * Installs what is missing: nothing where the packages are complete, and the native ones load in this Node. The database
 * driver may be compiled, by one core for a minute: `meanwhile` needs the packages without their binaries.
 * @param {() => Promise<void>} meanwhile
 */
async function install(meanwhile = async () => {}) {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).update(process.versions.modules).digest('hex')
  const mark = join(root, 'node_modules', '.installed-for')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return meanwhile()
  // installed by hand, or by `npm install`: what counts is what is there
  const opens = "new (require('better-sqlite3'))(':memory:').close()"
  const loads = () => spawnSync(process.execPath, ['-e', opens], { cwd: root, stdio: 'ignore' }).status === 0
  if (isComplete(root, { dev: task !== 'up' }) && loads()) {
    if (isComplete(root, { dev: true })) writeFileSync(mark, wanted)
    return meanwhile()
  }
  console.error('Installing the packages from the npm registry (better-sqlite3 may be compiled: about a minute) …')
  const fetched = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'])
  const built = fetched === 0 ? beside('npm', ['rebuild', '--loglevel=error']) : fetched
  if (fetched === 0) await meanwhile()
  const status = await built
  if (status !== 0) {
    console.error('npm ci failed: is the registry reachable, and are a C++ compiler, make and python3 there?')
    process.exit(status)
  }
  writeFileSync(mark, wanted)
}

const node = process.execPath
const tool = (/** @type {string[]} */ ...path) => join(root, 'node_modules', ...path)

if (task === 'up') {
  await install()
  console.error('Compiling the program where it is out of date …')
  run(node, [join(root, 'scripts', 'compile.js')])
  process.exit(run(node, [join(root, 'bin', 'mechanism-watch.js'), 'up', ...rest]))
}
if (task === 'check') {
  let fault = ''
  await install(async () => {
    if ((await beside(node, [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'])) !== 0)
      fault = 'The linter found something: `npm run format` mends most of it.'
    else if ((await beside(node, [tool('typescript', 'bin', 'tsc'), '--noEmit'])) !== 0)
      fault = 'The types do not hold: see above.'
  })
  if (fault !== '') {
    console.error(fault)
    console.log('0 passed, 1 failed, 0 skipped')
    process.exit(1)
  }
  process.exit(run(node, [join(root, 'scripts', 'test.js'), ...rest]))
}
console.error('usage: npm run up | npm run check')
process.exit(2)
