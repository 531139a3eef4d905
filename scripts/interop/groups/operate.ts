// What an operator installs: the unit, the container, and the mail through a real Postfix on this machine alone.
import { join } from 'node:path'
import { projectFolder } from '../../../src/env.ts'
import { rowOf } from '../tool.ts'
import type { Group } from '../types.ts'

const unit = join(projectFolder, 'deploy', 'mechanism-watch.service')
/** Ten times the exposure that `systemd-analyze security` may find: it calls up to 2 hardened enough ("OK"). */
const exposure = '--threshold=20'

export const group: Group = {
  title: 'For operators',
  run: async () => [
    await rowOf('systemd unit', 'systemd-analyze verify', ['systemd-analyze', 'verify', unit]),
    await rowOf(
      'systemd unit',
      'systemd-analyze security, offline',
      ['systemd-analyze', 'security', '--offline=yes', exposure, unit],
      'exposure below 2 of 10',
    ),
    await rowOf('Containerfile', 'dockerfile-utils@0.16.3 (lint)', [
      ...['npx', '--yes', 'dockerfile-utils@0.16.3', 'lint'],
      join(projectFolder, 'deploy', 'Containerfile'),
    ]),
    await rowOf(
      'SMTP, VERP, RFC 3464, RFC 6376, RFC 8058',
      'Postfix, OpenDKIM, dkimpy (scripts/drill-mail.sh)',
      ['bash', join(projectFolder, 'scripts', 'drill-mail.sh')],
      'a signed letter, a dead mailbox, its report read; loopback alone',
    ),
  ],
}
