// What each language says on the pages of the kinds of problems.
export type ProblemWords = {
  heading: string
  about: string
  status: string
  all: string
  /** kind → title and meaning */
  kinds: Record<string, readonly [title: string, meaning: string]>
}
