// Starts a child process that reads documents: with its own heap, next to no environment, and nothing to print to.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The first argument of every child: the process list shows what it is, and its own code knows. */
const mark = 'mechanism-watch-reader'

/** True in a child: what it calls, it calls in its own process. */
export const isChild = process.argv[2] === mark && process.send !== undefined

/** The largest reports of the corpus need under 100; a tight bound makes the collector tidy up in time. */
const heapMegabytes = 192
/** Beside 8 MB, 4 cost 33 % more CPU on 20 UPR reports and save 10 MB (2026-11-27, Node 20) */
const semiSpaceMegabytes = 8

/**
 * V8 else compiles each expression twice, first for an interpreter. Our tables are long and Unicode: without that, a new
 * child and eight reports of committees take 4.0 s of CPU for 6.0 (2026-11-27, Node 20)
 */
const compileOnce = '--no-regexp-tier-up'

/** The largest document of the corpus takes 260 MB: four times that is no document, but an attack or an error of ours. */
export const maxResidentBytes = 1_000_000_000

/** What a program needs to start at all on some systems; settings, keys and names of people stay out. */
const passedOn = ['SystemRoot', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'TMPDIR', 'TEMP']

/** Starts a child. It loads what it is told to, and then answers calls, one at a time (child.mjs). */
export const spawn = (): ChildProcess =>
  fork(new URL('./child.mjs', import.meta.url), [mark, String(maxResidentBytes)], {
    execArgv: [`--max-old-space-size=${heapMegabytes}`, `--max-semi-space-size=${semiSpaceMegabytes}`, compileOnce],
    env: {
      ...Object.fromEntries(
        passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
      ),
      // one heap of C for all threads: the C library of Linux else keeps freed memory for each, 16 MB in `collect`
      MALLOC_ARENA_MAX: '1',
    },
    // the folder that the command was started in may be gone
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
