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
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
}
type Reply = { id: number; answer?: unknown; error?: Record<string, unknown>; printed?: string }
type WorkerSlot = {
  child: ChildProcess
  call: Call | null
  isReady: boolean
  timer: NodeJS.Timeout | null
  watch: NodeJS.Timeout | null
}

/** one child fewer than there are cores: the server keeps one */
const maxSlots = Math.max(1, Math.min(3, availableParallelism() - 1))
/** the longest report of the corpus takes about two seconds */
const defaultTimeoutMs = 120_000
/** a child that has nothing to do gives its memory back */
const idleMs = 15_000
/** an attack gains some ten megabytes between two looks; a look costs 20 microseconds */
const watchEveryMs = 50

const slots: WorkerSlot[] = []
const queue: Call[] = []
let calls = 0

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
  slot.child.kill('SIGKILL')
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
  stopWatching(slot)
  slot.child.unref()
  slot.child.channel?.unref()
  slot.timer = setTimeout(() => retire(slot), idleMs)
  slot.timer.unref()
}

const take = (slot: WorkerSlot, message: Reply | 'ready'): void => {
  if (message === 'ready') {
    slot.isReady = true
    return
  }
  const call = slot.call
  if (call === null || call.id !== message.id) return
  markIdle(slot)
  if (message.error === undefined) call.resolve(message.answer)
  else call.reject(rebuildError(message.error, message.printed ?? 'unknown error in the child process'))
  next()
}

/** The document is at fault where the child had started to read it; else this machine is. */
const endError = (slot: WorkerSlot, code: number | null, signal: NodeJS.Signals | null, cause?: Error): Error => {
  const how = cause?.message ?? (signal === null ? `exit code ${code}` : signal)
  if (!slot.isReady) return new ChildStartError(`the process that reads documents could not be started (${how})`)
  return new ReadError('crashed', `the reader ended without an answer (${how})`, { cause })
}

const openSlot = (): WorkerSlot => {
  const child = spawn()
  const slot: WorkerSlot = { child, call: null, isReady: false, timer: null, watch: null }
  child.on('message', (message: Reply | 'ready') => take(slot, message))
  child.on('error', (error) => slots.includes(slot) && fail(slot, endError(slot, null, null, error)))
  child.on('exit', (code, signal) => slots.includes(slot) && fail(slot, endError(slot, code, signal)))
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
    fail(slot, new ReadError('memory', `the reader needed more than ${maxResidentBytes / 1e6} MB of memory`))
  }, watchEveryMs)
}

const next = (): void => {
  if (queue.length === 0) return
  const slot = slots.find((one) => one.call === null) ?? (slots.length < maxSlots ? openSlot() : undefined)
  if (slot === undefined) return
  const call = queue.shift()!
  slot.call = call
  stopWatching(slot)
  startWatching(slot, call)
  slot.child.ref()
  slot.child.channel?.ref()
  const { id, module, name, args } = call
  // what cannot be sent has ended already, and its end answers
  slot.child.send({ id, module, name, args }, () => {})
  next()
}

/**
 * Calls an exported function of a module in a child process; arguments and answer are copied. Parsers and their packages
 * are so loaded in the child only. Within a child, it calls the function there.
 * `module` is a file URL, ending in `.ts`. Rejects with the error of the function (ParseError, ReadError, UnknownNameError
 * kept), with ReadError `timeout`, `memory` or `crashed`, or with ChildStartError; the pool survives them all.
 */
export const callInChild = async <T>(
  module: URL,
  name: string,
  args: unknown[],
  { timeoutMs = defaultTimeoutMs }: { timeoutMs?: number } = {},
): Promise<T> => {
  if (isChild) return (await import(addressOf(module)))[name](...args)
  return new Promise<T>((resolve, reject) => {
    const answer = resolve as (answer: unknown) => void
    queue.push({ id: ++calls, module: addressOf(module), name, args, timeoutMs, resolve: answer, reject })
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
