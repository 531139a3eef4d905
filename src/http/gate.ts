// A gate: so many under way at one time, a bounded number waiting, and visitors take turns, so that a crowd of one delays the others by one.

export type GateLimits = {
  /** under way at one time, in all and of one visitor */
  atOnce: number
  ofVisitor: number
  /** waiting, in all and of one visitor */
  waiting: number
  waitingOfVisitor: number
}

/** `visitor`: this one has too many already; `all`: everybody together has. */
export type Refused = 'visitor' | 'all'

export type Place = {
  /** resolves when this one may begin; null: at once */
  begin: Promise<void> | null
  /** gives the place back, also one that only waited; to be called in the end, and harmless twice */
  leave(): void
}

export type Gate = {
  /** Takes a place, or says who has too many. */
  enter(visitor: string): Place | Refused
}

export function createGate(limits: GateLimits): Gate {
  /** visitor → who waits, the longest first; the visitor who was served last stands last */
  const queues = new Map<string, (() => void)[]>()
  const underWay = new Map<string, number>()
  let total = 0
  let waiting = 0
  const of = (visitor: string): number => underWay.get(visitor) ?? 0
  const hasRoom = (visitor: string): boolean => total < limits.atOnce && of(visitor) < limits.ofVisitor

  const take = (visitor: string): void => {
    total += 1
    underWay.set(visitor, of(visitor) + 1)
  }
  const giveBack = (visitor: string): void => {
    total -= 1
    if (of(visitor) > 1) underWay.set(visitor, of(visitor) - 1)
    else underWay.delete(visitor)
  }
  const callNext = (): void => {
    for (const [visitor, queue] of queues) {
      if (!hasRoom(visitor)) continue
      const begin = queue.shift()!
      queues.delete(visitor)
      if (queue.length > 0) queues.set(visitor, queue)
      waiting -= 1
      take(visitor)
      begin()
      return
    }
  }
  const wait = (visitor: string): Place => {
    const queue = queues.get(visitor) ?? []
    queues.set(visitor, queue)
    waiting += 1
    let hasBegun = false
    let begin: () => void = () => undefined
    const begun = new Promise<void>((resolve) => {
      begin = () => {
        hasBegun = true
        resolve()
      }
    })
    queue.push(begin)
    return {
      begin: begun,
      leave: () => {
        if (hasBegun) return giveBack(visitor)
        queue.splice(queue.indexOf(begin), 1)
        if (queue.length === 0) queues.delete(visitor)
        waiting -= 1
      },
    }
  }
  const once = (place: Place): Place => {
    let hasLeft = false
    return {
      begin: place.begin,
      leave: () => {
        if (hasLeft) return
        hasLeft = true
        place.leave()
        callNext()
      },
    }
  }
  return {
    enter(visitor) {
      // who waits goes first, but for a visitor of whom nothing more may be under way
      if (hasRoom(visitor) && !queues.has(visitor)) {
        take(visitor)
        return once({ begin: null, leave: () => giveBack(visitor) })
      }
      if ((queues.get(visitor)?.length ?? 0) >= limits.waitingOfVisitor) return 'visitor'
      if (waiting >= limits.waiting) return 'all'
      return once(wait(visitor))
    },
  }
}
