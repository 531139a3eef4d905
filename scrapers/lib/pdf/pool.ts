// A small pool of worker threads, so that reading documents never blocks the event loop.
import { availableParallelism } from 'node:os'
import { isMainThread, Worker } from 'node:worker_threads'
import { ParseError, UnknownNameError } from '../../../src/domain/errors.ts'
import { ReadError } from './errors.ts'

type Call = {
  id: number
  module: string
  name: string
  args: unknown[]
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
}
type Reply = { id: number; answer?: unknown; error?: Record<string, unknown>; printed?: string }
type Seat = { worker: Worker; call: Call | null; timer: NodeJS.Timeout | null }

/** one thread fewer than there are cores: the server keeps one */
const maxSeats = Math.max(1, Math.min(3, availableParallelism() - 1))
/** the longest report of the corpus takes about two seconds */
const patience = 120_000
/** a worker that has nothing to do gives its memory back */
const idleFor = 15_000
/** the largest reports of the corpus need under 100; a tight bound makes the collector tidy up in time */
const heapMegabytes = 192
const youngMegabytes = 12

/** run from `dist`, where every module of ours is JavaScript */
const compiled = import.meta.url.endsWith('.js')

const seats: Seat[] = []
const queue: Call[] = []
let calls = 0

/** Classes do not cross threads: rebuilt from their fields. */
const rebuild = (fields: Record<string, unknown>, printed: string): Error => {
  const classes: Record<string, { prototype: object }> = { ParseError, ReadError, UnknownNameError }
  const known = classes[String(fields['name'])]
  const error = known === undefined ? new Error(printed) : (Object.create(known.prototype) as Error)
  for (const [key, value] of Object.entries({ message: printed, ...fields }))
    Object.defineProperty(error, key, {
      value,
      writable: true,
      configurable: true,
      enumerable: key !== 'message' && key !== 'stack',
    })
  return error
}

const leave = (seat: Seat) => {
  const at = seats.indexOf(seat)
  if (at >= 0) seats.splice(at, 1)
  if (seat.timer) clearTimeout(seat.timer)
  void seat.worker.terminate()
}

const fail = (seat: Seat, error: Error) => {
  const call = seat.call
  seat.call = null
  leave(seat)
  call?.reject(error)
  next()
}

const rest = (seat: Seat) => {
  seat.call = null
  if (seat.timer) clearTimeout(seat.timer)
  seat.worker.unref()
  seat.timer = setTimeout(() => leave(seat), idleFor)
  seat.timer.unref()
}

const sit = (): Seat => {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    execArgv: [],
    workerData: { compiled },
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
  })
  const seat: Seat = { worker, call: null, timer: null }
  worker.on('message', (reply: Reply) => {
    const call = seat.call
    if (call === null || call.id !== reply.id) return
    rest(seat)
    if (reply.error === undefined) call.resolve(reply.answer)
    else call.reject(rebuild(reply.error, reply.printed ?? 'unknown error in the worker'))
    next()
  })
  worker.on('error', (error) =>
    fail(seat, new ReadError('crashed', `the reader crashed: ${error.message}`, { cause: error })),
  )
  worker.on('exit', () => {
    if (seats.includes(seat)) fail(seat, new ReadError('crashed', 'the reader ended without an answer'))
  })
  seats.push(seat)
  return seat
}

const next = (): void => {
  if (queue.length === 0) return
  const seat = seats.find((one) => one.call === null) ?? (seats.length < maxSeats ? sit() : undefined)
  if (seat === undefined) return
  const call = queue.shift()!
  seat.call = call
  if (seat.timer) clearTimeout(seat.timer)
  seat.timer = setTimeout(
    () => fail(seat, new ReadError('timeout', `the reader gave no answer within ${patience / 1000} seconds`)),
    patience,
  )
  seat.worker.ref()
  seat.worker.postMessage({ id: call.id, module: call.module, name: call.name, args: call.args })
  next()
}

/** Where a module of ours is: its address ends in `.js` once it is compiled. */
const addressOf = (module: URL): string => (compiled ? module.href.replace(/\.ts$/, '.js') : module.href)

/**
 * Calls an exported function of a module in a worker thread; arguments and answer are copied. A parser and its packages
 * are so loaded in the worker only. From within a worker, it calls the function there.
 * `module` is a file URL, ending in `.ts`. Rejects with the error of the function (ParseError, ReadError, UnknownNameError kept),
 * or with ReadError `timeout` or `crashed`; the pool survives both.
 */
export const callInWorker = async <T>(module: URL, name: string, args: unknown[]): Promise<T> => {
  if (!isMainThread) return (await import(addressOf(module)))[name](...args)
  return new Promise<T>((resolve, reject) => {
    queue.push({
      id: ++calls,
      module: addressOf(module),
      name,
      args,
      resolve: resolve as (answer: unknown) => void,
      reject,
    })
    next()
  })
}

/** Ends the threads that have nothing to do, which would wait for some seconds yet: each holds some 80 MB. */
export const closeIdle = (): void => {
  for (const seat of seats.filter((one) => one.call === null)) leave(seat)
}

/** Ends all threads; calls under way are rejected. For tests and for the end of a server. */
export const closePool = (): void => {
  for (const call of queue.splice(0)) call.reject(new ReadError('crashed', 'the reader was closed'))
  for (const seat of [...seats]) fail(seat, new ReadError('crashed', 'the reader was closed'))
}
