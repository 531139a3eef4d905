// The queries of the comparison, each in the words of every engine that is asked.

export type Query = {
  name: string
  /** of the API */
  api: string
  /** of FTS5 and PostgreSQL: words, and facets as tokens of the index */
  words: string | null
  tokens: string[]
}

/** Words of the generator: one in some texts, one in half of them, one filter of each weight. */
export const queries: Query[] = [
  {
    name: 'word, State and topic',
    api: 'q=detention&state=KEN&topic=detention_conditions',
    words: 'detention',
    tokens: ['sKEN', 'tdetentionconditions'],
  },
  { name: 'one word', api: 'q=torture', words: 'torture', tokens: [] },
  { name: 'frequent word', api: 'q=rights', words: 'rights', tokens: [] },
  { name: 'two words', api: 'q=children+prisons', words: 'children prisons', tokens: [] },
  { name: 'word and mechanism', api: 'q=witnesses&mechanism=CAT', words: 'witnesses', tokens: ['mCAT'] },
  { name: 'one State', api: 'state=KEN', words: null, tokens: ['sKEN'] },
  { name: 'no filter', api: '', words: null, tokens: [] },
]

/** The seven in turn. */
export const fixedQuery = (n: number): string => queries[n % queries.length]!.api

/** The same forms with other words and States at each call: nothing that is asked was asked before. */
const names = ['poverty', 'judiciary', 'refugees', 'shelters', 'registration', 'housing', 'abolition', 'officers']
const states = ['KEN', 'FRA', 'PER', 'NPL', 'TGO', 'MEX', 'JPN', 'MAR', 'CHE', 'GEO', 'FJI', 'CUB']
const invented = (n: number): string => ['bake', 'limo', 'nura', 'seti', 'vozan', 'dormel', 'tirgal', 'pensol'][n % 8]!
export function variedQuery(n: number): string {
  const [word, state] = [names[n % names.length]!, states[n % states.length]!]
  const forms = [
    `q=${word}&state=${state}&topic=criminalisation`,
    `q=${word}+${invented(n)}`,
    `q=rights+-${invented(n)}${n}`,
    `q=${word}+OR+${invented(n)}${n}`,
    `q=${word}&mechanism=CAT&cycle=${n}`,
    `state=${state}&from=20${10 + (n % 15)}-01-${10 + (n % 18)}`,
    `q=${invented(n)}&recommendingState=${state}&from=20${10 + (n % 15)}-02-${10 + (n % 18)}`,
  ]
  return forms[n % forms.length]!
}
