// The port between the two halves of pdfjs, which run in one thread here: messages are handed over and not cloned.

/** Arrays of a chunk are emptied by the sender once it is posted. */
const ownArrays = (chunk: object): object =>
  Object.fromEntries(Object.entries(chunk).map(([key, value]) => [key, Array.isArray(value) ? value.slice() : value]))

type Message = { chunk?: object }
type Listener = (event: { data: Message }) => void

/**
 * Returns a port that both halves listen to. pdfjs' own clones each message, glyph by glyph; each half only reads what the
 * other sends, but for the chunks of a stream.
 */
export const createPort = () => {
  const listeners = new Set<Listener>()
  return {
    postMessage: (message: Message): void => {
      const data = message.chunk ? { ...message, chunk: ownArrays(message.chunk) } : message
      queueMicrotask(() => {
        for (const listener of [...listeners]) listener({ data })
      })
    },
    addEventListener: (_: string, listener: Listener, { signal }: { signal?: AbortSignal } = {}): void => {
      listeners.add(listener)
      signal?.addEventListener('abort', () => listeners.delete(listener))
    },
    removeEventListener: (_: string, listener: Listener): void => {
      listeners.delete(listener)
    },
    terminate: (): void => listeners.clear(),
  }
}
