// Where a child process or a thread finds a module of ours: in `dist` where that says what the sources say, as the command does.

const root = new URL('../../../', import.meta.url).href
/** run from `dist`, where every module of our rooms is JavaScript */
const isCompiled = import.meta.url.endsWith('.js')

/** `dist` has no `bin` beside it: what runs from there asks nothing. */
const { isCurrent, rooms } = isCompiled
  ? { isCurrent: () => false, rooms: [] }
  : ((await import(`${root}bin/compiled.js`)) as typeof import('../../../bin/compiled.js'))

/** As it was when first asked: a source that is saved later counts for the next process. */
let isDistCurrent: boolean | null = null

/**
 * Returns the address of a module of ours, given by its source: JavaScript, which starts in half the time, or the source
 * itself where `dist` is missing or older, and where the module is of no room that is compiled (tests, benchmarks).
 */
export function addressOf({ href }: URL): string {
  // what is in no room of ours (a module of the tests) was not compiled
  if (isCompiled) return href.startsWith(root) ? href.replace(/\.ts$/, '.js') : href
  const path = href.slice(root.length)
  const isOurs = href.startsWith(root) && rooms.some((room) => path.startsWith(`${room}/`))
  isDistCurrent ??= isCurrent()
  return isOurs && isDistCurrent ? `${root}dist/${path.replace(/\.ts$/, '.js')}` : href
}
