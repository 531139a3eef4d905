// Which test files share a worker, where packages and our modules are loaded once: all but those that replace or change a module.

/** They replace a module of ours, change it before others read it, or ask what only the sources know. */
const fromSources = ['compiled', 'db/room', 'domain/windows/add-rule', 'e2e/undo-import', 'run/schedule'].map(
  (file) => `tests/${file}.test.ts`,
)

/** `file` from the root of the project: it has a worker of its own, and modules of ours as the sources stand. */
export const readsSources = (file: string): boolean => fromSources.includes(file)
