// A forgotten file has the register loaded anew: of its 7,808 rows a few do. Its digest stays that of the whole file.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

const rows = 40

/** In this process, while the tests of this file run, who opens the register finds its first rows. */
export function shortenRegister(): void {
  const { open } = fs
  const put = (as: typeof open): void => {
    fs.open = as
    syncBuiltinESMExports()
  }
  let folder: string
  beforeAll(async () => {
    const whole = await fs.readFile(new URL('../../../db/facts/upr-register.csv', import.meta.url), 'utf8')
    folder = await fs.mkdtemp(join(tmpdir(), 'mw-register-'))
    const short = join(folder, 'upr-register.csv')
    await fs.writeFile(short, `${whole.split('\n', rows + 1).join('\n')}\n`)
    put((path, ...rest) => open(String(path).endsWith('upr-register.csv') ? short : path, ...rest))
  })
  afterAll(async () => {
    put(open)
    await fs.rm(folder, { recursive: true, force: true })
  })
}
