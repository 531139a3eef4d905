// Lines of `classify --jsonl`: what is refused and why, and the language of a line that names none.
import { describe, expect, it } from 'vitest'
import { classifyLine } from '../../src/run/lines.ts'

const faults: [kind: string, line: string, words: RegExp][] = [
  ['not_json', 'not json', /Write one object per line/],
  ['not_json', '{"id": "1", "text": "cut', /not JSON/],
  ['not_an_object', '["1", "Criminalize torture"]', /not an object/],
  ['not_an_object', 'null', /not an object/],
  ['unknown_key', '{"id": "1", "text": "Criminalize torture", "lang": "en"}', /"lang".*language/],
  ['unknown_key', '{"id": "1", "text": "Criminalize torture", "__proto__x": 1, "Text": ""}', /"__proto__x", "Text"/],
  ['unknown_key', '{"id": "1", "text": "Criminalize torture", "toString": 1}', /"toString"/],
  ['wrong_value', '{"text": "Criminalize torture"}', /^id is missing\. Give a text or a number/],
  ['wrong_value', '{"id": "1"}', /^text is missing/],
  ['wrong_value', '{"id": "1", "text": "  "}', /^text has a wrong value\. Give a text that is not empty/],
  ['wrong_value', '{"id": "1", "text": 7}', /^text has a wrong value/],
  ['wrong_value', '{"id": "1", "text": "Criminalize torture", "language": "English"}', /code of two letters/],
  ['wrong_value', '{"id": "1", "text": "Criminalize torture", "mechanism": "XYZ"}', /^mechanism.*CAT, UPR/],
  ['wrong_value', '{"id": "1", "text": "Criminalize torture", "unitType": "ask"}', /^unitType.*recommendation/],
  ['wrong_value', '{"id": "1", "text": "Criminalize torture", "heading": "Torture"}', /^heading.*list of texts/],
  ['language_unknown', '{"id": "1", "text": "Torture"}', /Give language/],
  ['language_unknown', '{"id": "1", "text": "Torture, Lurania"}', /Give language/],
  ...(
    [
      'Folter unter Strafe stellen',
      'Tipificar a tortura',
      'Ratificar o Protocolo Facultativo',
      'Prever penas para a tortura',
      'Investigar todas as denúncias de tortura',
      'Penalizar os atos de tortura',
      'Criminalizzare la tortura',
      'Modificare il codice penale',
      'Abolire la prescrizione',
      'Tipificar la tortura com a delicte',
      'Incriminarea torturii ca infracțiune distinctă',
    ] as const
  ).map((text): [string, string, RegExp] => [
    'language_not_read',
    JSON.stringify({ id: '1', text }),
    /none of the languages that the rules read/,
  ]),
  // no rule is asked, not even for the language
  ['too_long', JSON.stringify({ id: '1', text: 'Torture. '.repeat(5000) }), /characters.*Divide it/],
  ['too_long', JSON.stringify({ id: '1', text: 'Criminalize torture. '.repeat(5000) }), /characters.*Divide it/],
]

const languages: [code: string, status: string, text: string][] = [
  ['en', 'measured, detected', 'Criminalize torture'],
  ['en', 'measured, detected', 'Build more schools'],
  ['fr', 'not measured, detected', 'Ériger la torture en infraction autonome'],
  ['fr', 'not measured, detected', 'Définir la torture'],
  ['fr', 'not measured, detected', 'Réprimer la tentative'],
  ['es', 'not measured, detected', 'Tipificar la tortura como delito'],
  ['es', 'not measured, detected', 'Que tipifique los actos de tortura'],
  // words that are near to those of a language that is not read
  ['es', 'not measured, detected', 'Ratificar o adherirse al Protocolo Facultativo'],
  ['es', 'not measured, detected', 'Sancionar a funcionarios por tortura'],
  ['es', 'not measured, detected', 'Tipificar o penalizar la tortura'],
  ['en', 'measured, detected', 'Investigate killings in the favelas of São Norte'],
  // a name in quotation marks keeps its own language
  [
    'en',
    'measured, detected',
    'The State party should apply the “Ley General para Prevenir, Investigar y Sancionar la Tortura y Otros Tratos o Penas Crueles”.',
  ],
  ['en', 'measured, detected', 'Amend the « Loi relative à la prévention et à la répression de la torture »'],
  [
    'fr',
    'not measured, detected',
    'L’État partie devrait appliquer le “Manual on the Effective Investigation and Documentation of Torture and of Other Ill-Treatment”.',
  ],
  ['es', 'not measured, detected', 'Aplicar la "Law on the Prevention and the Punishment of Torture in the Prisons"'],
  // and a text that is itself quoted is read
  ['fr', 'not measured, detected', '« Ériger la torture en infraction dans le Code pénal »'],
  ['en', 'measured, detected', '“Criminalize torture in law” (Île d’Or)'],
  ['ru', 'language not evaluated, detected', 'Квалифицировать пытку как преступление'],
  ['ar', 'language not evaluated, detected', 'تجريم التعذيب في القانون'],
  ['zh', 'language not evaluated, detected', '将酷刑定为刑事犯罪'],
]

describe('a line of classify --jsonl', () => {
  it.each(faults)('refuses as %s: %s', (kind, line, words) => {
    const { fault } = classifyLine(line)
    expect(fault?.kind).toBe(kind)
    expect(fault?.message).toMatch(words)
    expect(fault?.message).not.toMatch(/zod|invalid_|expected|ZodError|undefined/i)
  })

  it.each(languages)('detects %s (%s): %s', (code, status, text) => {
    expect(classifyLine(JSON.stringify({ id: '1', text })).value).toMatchObject({
      language: { code, status, detected: true },
    })
  })

  it.each([
    ['ar', 'تجريم التعذيب في القانون', null, 'unknown'],
    ['xx', 'Criminalize torture', null, 'unknown'],
    ['en', 'Criminalize torture', 1, 'yes'],
    ['en', 'Build more schools', 0, 'no'],
  ])('answers in %s: %s', (language, text, criminalisation, answer) => {
    expect(classifyLine(JSON.stringify({ id: '1', text, language })).value).toMatchObject({ criminalisation, answer })
  })

  it('keeps the language that a line names, and reads heading, stem and mechanism', () => {
    expect(classifyLine('{"id": 1, "text": "Criminalize torture", "language": "en"}').value).toMatchObject({
      id: 1,
      criminalisation: 1,
      language: { code: 'en', status: 'measured', detected: false },
    })
    const line = { id: 2, text: 'Amend the Criminal Code;', heading: ['Definition of torture'], stem: 'It should:' }
    expect(classifyLine(JSON.stringify({ ...line, mechanism: 'CAT' })).value).toMatchObject({ criminalisation: 1 })
  })
})

it.each([
  ['en', 'fr', 'L’État partie devrait ériger la torture en infraction autonome dans son Code pénal.'],
  ['en', 'es', 'Tipificar la tortura como delito en el Código Penal.'],
  ['es', 'other', 'Tipificar a tortura como crime no código penal e assegurar penas adequadas.'],
  ['en', 'ru', 'Запретить пытки в уголовном кодексе'],
])('a text declared as %s that seems %s is never a silent no', (language, seems, text) => {
  const { value } = classifyLine(JSON.stringify({ id: 1, text, language }))
  expect(value).toMatchObject({
    criminalisation: null,
    answer: 'unknown',
    language: { code: language, status: 'not the language of the text', seems },
  })
})
