// The settings: what is read, and what is refused by name.
import { describe, expect, it } from 'vitest'
import { readSettings, SettingsError } from '../src/env.ts'

describe('read', () => {
  it.each([
    // [setting, value, field, as read]
    ['PORT', '8080', 'port', 8080],
    ['PORT', '0', 'port', 0],
    ['PORT', '', 'port', 3000],
    ['MECHANISM_WATCH_PAUSE', '0.5', 'pauseSeconds', 0.5],
    ['MECHANISM_WATCH_PAUSE', '0', 'pauseSeconds', 0],
    ['MECHANISM_WATCH_BUDGET', '50', 'dailyBudget', 50],
    ['HOST', '::1', 'baseUrl', 'http://[::1]:3000'],
    ['HOST', '0.0.0.0', 'baseUrl', 'http://0.0.0.0:3000'],
    ['MECHANISM_WATCH_URL', 'https://watch.example.org/', 'baseUrl', 'https://watch.example.org'],
    ['MECHANISM_WATCH_URL', 'https://example.org/watch//', 'baseUrl', 'https://example.org/watch'],
    ['MECHANISM_WATCH_SMTP', 'smtps://a:b@mail.example.org:465', 'smtp', 'smtps://a:b@mail.example.org:465'],
    ['MECHANISM_WATCH_LIMIT', '', 'limit', 1000],
    ['MECHANISM_WATCH_FROM', 'dates@example.org', 'from', 'dates@example.org'],
    ['MECHANISM_WATCH_FROM', 'Fristen für Täler <dates@example.org>', 'from', 'Fristen für Täler <dates@example.org>'],
    [
      'MECHANISM_WATCH_FROM',
      '"Dates, and moves" <dates@example.org>',
      'from',
      '"Dates, and moves" <dates@example.org>',
    ],
    ['MECHANISM_WATCH_LIMIT', '50', 'limit', 50],
    ['MECHANISM_WATCH_LIMIT', 'off', 'limit', null],
    ['MECHANISM_WATCH_PROXIES', '', 'proxies', []],
    ['MECHANISM_WATCH_PROXIES', '2', 'proxies', 2],
    [
      'MECHANISM_WATCH_PROXIES',
      'loopback, 10.0.0.0/8,2001:db8::1',
      'proxies',
      ['loopback', '10.0.0.0/8', '2001:db8::1'],
    ],
  ] as const)('%s=%j', (name, value, field, read) => {
    expect(readSettings({ [name]: value })[field]).toEqual(read)
  })
})

describe('refused', () => {
  it.each([
    ['PORT', '0x10'],
    ['PORT', '1e3'],
    ['PORT', ' 80'],
    ['PORT', '80 '],
    ['PORT', '+80'],
    ['PORT', '-80'],
    ['PORT', '080'],
    ['PORT', '80.0'],
    ['PORT', '٨٠'],
    ['PORT', '65536'],
    ['PORT', 'true'],
    ['MECHANISM_WATCH_PAUSE', '0x2'],
    ['MECHANISM_WATCH_PAUSE', '2e1'],
    ['MECHANISM_WATCH_PAUSE', '.5'],
    ['MECHANISM_WATCH_PAUSE', '-1'],
    ['MECHANISM_WATCH_PAUSE', 'Infinity'],
    ['MECHANISM_WATCH_BUDGET', '0'],
    ['MECHANISM_WATCH_BUDGET', '1_000'],
    ['MECHANISM_WATCH_BUDGET', '1.5'],
    ['MECHANISM_WATCH_URL', 'watch.example.org'],
    ['MECHANISM_WATCH_URL', 'ftp://watch.example.org'],
    ['MECHANISM_WATCH_URL', 'https://watch.example.org/?a=b'],
    ['MECHANISM_WATCH_SMTP', 'https://mail.example.org'],
    ['MECHANISM_WATCH_LOG', 'loud'],
    ['MECHANISM_WATCH_SITES', '{'],
    ['MECHANISM_WATCH_SITES', '[]'],
    ['MECHANISM_WATCH_SITES', '{"humanRightsIndexx":"https://mirror.example/export.json"}'],
    ['MECHANISM_WATCH_SITES', '{"humanRightsIndex":"mirror.example"}'],
    ['MECHANISM_WATCH_SITES', '{"humanRightsIndex":"https://name:secret@mirror.example/export.json"}'],
    ['MECHANISM_WATCH_URL', 'https://name:secret@dates.example.org'],
    ['MECHANISM_WATCH_URL', 'https://dates.example.org/"><b>'],
    ['MECHANISM_WATCH_CONTACT', 'https://name:secret@office.example.org'],
    ['MECHANISM_WATCH_CONTACT', 'https://office.example.org/"><b>'],
    ['MECHANISM_WATCH_CONTACT', 'office@example.org\r\nX-Other: 1'],
    ['MECHANISM_WATCH_CONTACT', 'büro@東京.example'],
    ['MECHANISM_WATCH_CONTACT', 'office@example.org\u202e'],
    ['MECHANISM_WATCH_FROM', 'dates@example.org\nBcc: other@example.org'],
    ['MECHANISM_WATCH_FROM', 'Dates\r\nBcc: <dates@example.org>'],
    ['MECHANISM_WATCH_FROM', 'dates@example.org, other@example.org'],
    ['MECHANISM_WATCH_FROM', 'a@example.org <dates@example.org>'],
    ['MECHANISM_WATCH_FROM', 'Dates <dates@example.org> <other@example.org>'],
    ['MECHANISM_WATCH_FROM', 'undisclosed:;'],
    ['MECHANISM_WATCH_FROM', 'not an address'],
    ['MECHANISM_WATCH_FROM', '<>'],
    ['MECHANISM_WATCH_FROM', 'Dates \u202e<dates@example.org>'],
    ['MECHANISM_WATCH_LIMIT', '0'],
    ['MECHANISM_WATCH_LIMIT', 'none'],
    ['MECHANISM_WATCH_PROXIES', '0'],
    ['MECHANISM_WATCH_PROXIES', '10'],
    ['MECHANISM_WATCH_PROXIES', 'true'],
    ['MECHANISM_WATCH_PROXIES', 'proxy.example.org'],
    ['MECHANISM_WATCH_PROXIES', '0.0.0.0/0'],
    ['MECHANISM_WATCH_PROXIES', '::/0'],
    ['MECHANISM_WATCH_PROXIES', '127.0.0.1,'],
  ])('%s=%j', (name, value) => {
    const read = () => readSettings({ [name]: value })
    expect(read).toThrow(SettingsError)
    expect(read).toThrow(name)
    expect(read, 'no words of a validator').not.toThrow(/invalid|unrecognized|too (?:small|big)|received|=|_keys/i)
  })
})
