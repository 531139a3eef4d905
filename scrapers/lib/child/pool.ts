// A small pool of child processes that read documents: one that hangs, swells or dies costs its document, never the program.
import type { ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { ReadError } from '../pdf/errors.ts'
import { addressOf } from './address.ts'
import { ChildStartError, rebuildError } from './errors.ts'
import { residentBytes } from './resident.ts'
import { isChild, maxResidentBytes, spawn } from './spawn.ts'

type Call = {
  id: number
  module: string
  name: string
  args: unknown[]
  timeoutMs: number
  startMs: number
  /** children that were started for it, and did not get to the document */
  failedStarts: number
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
}
type Answer = { id: number; answer?: unknown; error?: Record<string, unknown>; printed?: string }
type Reply = Answer | 'loaded' | { notLoaded: string }
type WorkerSlot = {
  child: ChildProcess
  call: Call | null
  /** it has the document: what becomes of it from now on is the document's doing */
  isReading: boolean
  timer: NodeJS.Timeout | null
  watch: NodeJS.Timeout | null
}

/** one child fewer than there are cores: the server keeps one */
const maxSlots = Math.max(1, Math.min(3, availableParallelism() - 1))
/** the longest report of the corpus takes about two seconds */
const defaultTimeoutMs = 120_000
/** to start and to load its module, half a second of CPU: counted for itself, as a start is this machine's matter */
const defaultStartMs = 60_000
/** by chance one is ended, or finds `dist` while it is exchanged */
const mostStarts = 2
/** a child that has nothing to do gives its memory back */
const idleMs = 15_000
/** an attack gains some ten megabytes between two looks; a look costs 20 microseconds */
const watchEveryMs = 50

const slots: WorkerSlot[] = []
const queue: Call[] = []
let calls = 0

/** What cannot be sent has ended already, and its end answers. */
const unsent = (): void => {}

const stopWatching = (slot: WorkerSlot): void => {
  if (slot.timer) clearTimeout(slot.timer)
  if (slot.watch) clearInterval(slot.watch)
  slot.timer = null
  slot.watch = null
}

/** Ends a child at once: it holds nothing that would be lost. */
const retire = (slot: WorkerSlot): void => {
  const at = slots.indexOf(slot)
  if (at >= 0) slots.splice(at, 1)
  stopWatching(slot)
  // one that was never started has no number, and a signal to none may reach others
  if (slot.child.pid !== undefined) slot.child.kill('SIGKILL')
}

const fail = (slot: WorkerSlot, error: Error): void => {
  const call = slot.call
  slot.call = null
  retire(slot)
  call?.reject(error)
  next()
}

const markIdle = (slot: WorkerSlot): void => {
  slot.call = null
  slot.isReading = false
  stopWatching(slot)
  slot.child.unref()
  slot.child.channel?.unref()
  slot.timer = setTimeout(() => retire(slot), idleMs)
  slot.timer.unref()
}

/** Ends a child that did not get to its document, and starts another for it; after that this machine is at fault. */
const failStart = (slot: WorkerSlot, how: string): void => {
  const call = slot.call
  slot.call = null
  retire(slot)
  if (call !== null) startAgain(call, how)
  next()
}

const startAgain = (call: Call, how: string): void => {
  call.failedStarts += 1
  if (call.failedStarts < mostStarts) queue.unshift(call)
  else call.reject(new ChildStartError(`the process that reads documents could not be started (${how})`))
}

/** The module is loaded: hands the document over, and watches what becomes of it. */
const read = (slot: WorkerSlot, call: Call): void => {
  stopWatching(slot)
  slot.isReading = true
  startWatching(slot, call)
  const { id, module, name, args } = call
  try {
    slot.child.send({ id, module, name, args }, unsent)
  } catch (error) {
    // an argument that cannot be copied
    fail(slot, error as Error)
  }
}

const take = (slot: WorkerSlot, message: Reply): void => {
  const call = slot.call
  if (call === null) return
  if (message === 'loaded') read(slot, call)
  else if ('notLoaded' in message) failStart(slot, message.notLoaded)
  else if (call.id === message.id) answer(slot, call, message)
}

const answer = (slot: WorkerSlot, call: Call, message: Answer): void => {
  markIdle(slot)
  if (message.error === undefined) call.resolve(message.answer)
  else call.reject(rebuildError(message.error, message.printed ?? 'unknown error in the child process'))
  next()
}

const tooLarge = (): ReadError =>
  new ReadError('memory', `the reader needed more than ${maxResidentBytes / 1e6} MB of memory`)

/** The document is at fault where the child had it; else this machine is. */
const ended = (slot: WorkerSlot, how: string, cause?: Error): void => {
  if (!slots.includes(slot)) return
  if (slot.isReading && how === 'SIGUSR2') fail(slot, tooLarge())
  else if (slot.isReading)
    fail(slot, new ReadError('crashed', `the reader ended without an answer (${how})`, { cause }))
  else failStart(slot, how)
}

const openSlot = (): WorkerSlot => {
  const child = spawn()
  const slot: WorkerSlot = { child, call: null, isReading: false, timer: null, watch: null }
  child.on('message', (message: Reply) => take(slot, message))
  child.on('error', (error) => ended(slot, error.message, error))
  child.on('exit', (code, signal) => ended(slot, signal ?? `exit code ${code}`))
  slots.push(slot)
  return slot
}

const startWatching = (slot: WorkerSlot, { timeoutMs }: Call): void => {
  slot.timer = setTimeout(
    () => fail(slot, new ReadError('timeout', `the reader gave no answer within ${timeoutMs / 1000} seconds`)),
    timeoutMs,
  )
  slot.watch = setInterval(() => {
    if ((residentBytes(slot.child.pid) ?? 0) <= maxResidentBytes) return
    fail(slot, tooLarge())
  }, watchEveryMs)
}

const next = (): void => {
  if (queue.length === 0) return
  const idle = slots.find((one) => one.call === null)
  if (idle === undefined && slots.length >= maxSlots) return
  const call = queue.shift()!
  try {
    start(idle ?? openSlot(), call)
  } catch (error) {
    // the system gives no process
    startAgain(call, (error as Error).message)
  }
  next()
}

/** Has the module loaded, by a child that may be about to end: nothing of the document goes there yet. */
const start = (slot: WorkerSlot, call: Call): void => {
  slot.call = call
  stopWatching(slot)
  const { module, startMs } = call
  slot.timer = setTimeout(() => failStart(slot, `not within ${startMs / 1000} seconds`), startMs)
  slot.child.ref()
  slot.child.channel?.ref()
  try {
    slot.child.send({ toLoad: module }, unsent)
  } catch (error) {
    // the system gave too few handles to speak with it
    failStart(slot, (error as Error).message)
  }
}

/**
 * Calls an exported function of a module in a child process; arguments and answer are copied. Parsers and their packages
 * are so loaded in the child only. Within a child, it calls the function there.
 * `module` is a file URL, ending in `.ts`; `timeoutMs` is for the call, `startMs` for each of two starts before it. Rejects
 * with the error of the function (ParseError, ReadError, UnknownNameError kept), with ReadError `timeout`, `memory` or
 * `crashed`, or with ChildStartError; the pool survives them all.
 */
export const callInChild = async <T>(
  module: URL,
  name: string,
  args: unknown[],
  { timeoutMs = defaultTimeoutMs, startMs = defaultStartMs }: { timeoutMs?: number; startMs?: number } = {},
): Promise<T> => {
  if (isChild) return (await import(addressOf(module)))[name](...args)
  return new Promise<T>((resolve, reject) => {
    const answer = resolve as (answer: unknown) => void
    const call = { id: ++calls, module: addressOf(module), name, args, timeoutMs, startMs, failedStarts: 0 }
    queue.push({ ...call, resolve: answer, reject })
    next()
  })
}

/** Ends the children that have nothing to do, which would wait for some seconds yet. */
export const closeIdle = (): void => {
  for (const slot of slots.filter((one) => one.call === null)) retire(slot)
}

/** Ends all children; calls under way are rejected. For tests and for the end of a server. */
export const closePool = (): void => {
  for (const call of queue.splice(0)) call.reject(new ReadError('crashed', 'the reader was closed'))
  for (const slot of [...slots]) fail(slot, new ReadError('crashed', 'the reader was closed'))
}
