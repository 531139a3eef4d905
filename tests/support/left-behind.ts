// For vitest: puts back what a file changed in its process (settings, clock, exit code), as the next file may share it.
import { afterAll, vi } from 'vitest'

const settings = { ...process.env }
const { exitCode } = process

afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  for (const name of Object.keys(process.env)) if (!(name in settings)) delete process.env[name]
  Object.assign(process.env, settings)
  process.exitCode = exitCode
})
