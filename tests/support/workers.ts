// Which test files share a worker: packages and our modules are loaded once there, not once per file.

/** Rooms whose files, and those of no room, share a worker. */
const sharedRooms =
  'alerts api browser cite db domain e2e facts feeds http mcp pipeline publish reading run scrapers web'.split(' ')

/** Files that replace a module of ours or change it before others read it, or ask what the sources find: from the sources. */
const fromSources = [
  'compiled',
  'db/room',
  'domain/windows/add-rule',
  'e2e/hostile-import',
  'e2e/import',
  'e2e/private-import',
  'e2e/s3-archive',
  'e2e/undo-import',
  'run/schedule',
].map((file) => `tests/${file}.test.ts`)

/** `file` from the root of the project: has a worker of its own, and modules of ours as the sources stand. */
export const readsSources = (file: string): boolean => fromSources.includes(file)

/** `file` from the root of the project. */
export const isShared = (file: string): boolean =>
  (file.split('/').length === 2 || sharedRooms.some((room) => file.startsWith(`tests/${room}/`))) && !readsSources(file)
