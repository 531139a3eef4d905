// The error of a page that has nothing to show, and paths that stay on this host.
import { type WebWords, webWords } from './words.ts'

/** What a page can be asked wrongly, or does not have: each has its words in every language. */
type PageFault = keyof WebWords['errors']['faults']

/** Thrown by a page that has nothing to show; the words of the fault are shown to the reader. */
export class PageError extends Error {
  override name = 'PageError'
  status: number
  fault: PageFault
  constructor(status: number, fault: PageFault) {
    super(webWords.en.errors.faults[fault])
    this.status = status
    this.fault = fault
  }
}

/** A path that stays on this host: "//other.example/" and "/\\other.example/" would lead away. */
export const ownPath = (path: string): string => path.replace(/^[/\\]+/, '/')
