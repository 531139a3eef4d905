// The clock of the benches that a busy machine must not slow: CPU of this process.

/** Returns the milliseconds of CPU that this process has taken so far. */
export const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
