// What is a mail address and a public host, and what is none, for forms, webhooks, commands and settings alike.
import { expect, it } from 'vitest'
import { isHostName, oneForm } from '../../src/domain/mail-address.ts'

const long = (length: number) => 'a'.repeat(length)

it.each<[string, boolean]>([
  ['ngo.example.org', true],
  ['a.org', true],
  ['xn--bcher-kva.example.org', true],
  ['1a.2b.org', true],
  [`${long(63)}.org`, true],
  [`${long(64)}.org`, false],
  [`${'a.'.repeat(125)}org`, true],
  [`${'a.'.repeat(126)}org`, false],
  ['-ngo.org', false],
  ['ngo-.org', false],
  ['ngo.-org', false],
  ['a_b.org', false],
  ['org', false],
  ['', false],
  ['a..org', false],
  ['.org', false],
  ['org.', false],
  ['8.8.8.8', false],
  ['ngo.123', false],
  ['NGO.org', false],
])('the host %j: %s', (name, expected) => {
  expect(isHostName(name)).toBe(expected)
})

it.each<[string, string | null]>([
  ['a@ngo.org', 'a@ngo.org'],
  [' a@NGO.org ', 'a@ngo.org'],
  ['a@Bücher.example.org', 'a@xn--bcher-kva.example.org'],
  ['ü@ngo.org', 'ü@ngo.org'],
  ['a@-ngo.org', null],
  ['a@ngo-.org', null],
  ['a@x.-ngo.org', null],
  ['a@a_b.org', null],
  [`a@${long(64)}.org`, null],
  // 60 letters become more than 63 as they are resolved
  [`a@${'ü'.repeat(60)}.org`, null],
  [`${long(64)}@ngo.org`, `${long(64)}@ngo.org`],
  [`${long(65)}@ngo.org`, null],
  ['a@127.0.0.1', null],
  ['a@[127.0.0.1]', null],
  ['a@localhost', null],
  ['a@ngo.org.', null],
  ['a@ngo..org', null],
  ['a@b@ngo.org', null],
  ['a\u200b@ngo.org', null],
])('the address %j: %j', (typed, form) => {
  expect(oneForm(typed)).toBe(form)
})
