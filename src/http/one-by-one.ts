// Requests that a client sends without waiting for answers: one of a connection is answered at a time, and others have their turn in between.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Who may wait for the end of one answer: four of ours, and the seven of a `pipeline` of Node.js. Its usual bound of ten would
 * be told as a leak at each export; one that leaks is told still.
 */
const mostListeners = 20

type Waiting = { request: IncomingMessage; response: ServerResponse }

/**
 * Returns a listener that hands on one request of a connection, and the next one when the answer is out and all others had
 * a turn: thousands can arrive in one packet. A connection with more than `maxWaiting` unanswered ones is ended.
 */
export function oneByOne(listener: RequestListener, maxWaiting: number): RequestListener {
  const waiting = new WeakMap<Socket, Waiting[]>()

  function answer(socket: Socket, { request, response }: Waiting): void {
    response.setMaxListeners(mostListeners)
    response.once('close', () => setImmediate(next, socket))
    listener(request, response)
  }

  function next(socket: Socket): void {
    const first = socket.destroyed ? undefined : waiting.get(socket)?.shift()
    if (first === undefined) waiting.delete(socket)
    else answer(socket, first)
  }

  return (request, response) => {
    const { socket } = request
    const behind = waiting.get(socket)
    if (behind === undefined) {
      waiting.set(socket, [])
      answer(socket, { request, response })
    } else if (behind.length < maxWaiting) behind.push({ request, response })
    else socket.destroy()
  }
}
