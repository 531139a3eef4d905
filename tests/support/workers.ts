// Which test files share a worker: packages and our modules are loaded once there, not once per file.

/** Rooms whose files, and those of no room, share a worker. */
const sharedRooms = 'alerts api cite db domain facts feeds http pipeline reading run scrapers web'.split(' ')

/** Files of those rooms that change what others read, or replace a module. */
const alone = ['domain/windows/add-rule', 'db/room', 'run/schedule'].map((file) => `tests/${file}.test.ts`)

/** `file` from the root of the project. */
export const isShared = (file: string): boolean =>
  (file.split('/').length === 2 || sharedRooms.some((room) => file.startsWith(`tests/${room}/`))) &&
  !alone.includes(file)
