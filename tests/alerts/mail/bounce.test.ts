// Reports of mail servers: the address that failed for good, and no other.
import { expect, it } from 'vitest'
import { readBounce } from '../../../src/alerts/mail/bounce.ts'

const report = (fields: string, type = 'message/delivery-status') => `From: MAILER-DAEMON@relay.example.org
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Action: failed, said a person, for somebody@example.org

--b
Content-Type: ${type}

Reporting-MTA: dns; relay.example.org

${fields}

--b
Content-Type: message/rfc822

To: quoted@example.org
--b--
`
const failed = 'Final-Recipient: rfc822; gone@example.org\nAction: failed\nStatus: 5.1.1'

it.each([
  ['a failure', report(failed), ['gone@example.org']],
  ['with the line ends of mail', report(failed).replaceAll('\n', '\r\n'), ['gone@example.org']],
  ['a folded field', report(failed.replace('rfc822; ', 'rfc822;\n ')), ['gone@example.org']],
  ['two', report(`${failed}\n\n${failed.replace('gone', 'away')}`), ['gone@example.org', 'away@example.org']],
  [
    'one of two',
    report(`${failed}\n\n${failed.replace('gone', 'slow').replace('failed', 'delayed')}`),
    ['gone@example.org'],
  ],
  ['a full mailbox', report(failed.replace('5.1.1', '4.2.2')), []],
  ['a delay', report(failed.replace('failed', 'delayed')), []],
  ['an answer of a person that quotes one', report(failed, 'text/plain'), []],
  ['no report', 'Subject: out of office\n\nI am away.', []],
] as [string, string, string[]][])('%s', (_, mail, addresses) => {
  expect(readBounce(mail)).toEqual(addresses)
})
