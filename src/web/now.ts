// When a page is read: the day, and what had closed by then.
import type { ClosedSessions } from '../domain/windows/describe.ts'

/** Today in Geneva, and the last closed session of each body: a date that was read before it may have moved. */
export type Now = { today: string; closed: ClosedSessions }
