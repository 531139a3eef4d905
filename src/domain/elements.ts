// The rows of the element matrix: what a law on the offence of torture can be asked to hold, by article of the Convention.

export type Element = { tag: string; group: string; article: string }

const group = (name: string, rows: [tag: string, article: string][]): Element[] =>
  rows.map(([tag, article]) => ({ tag, group: name, article }))

/** Every positive tag of the taxonomy once, in the order of the articles; what has no article of its own comes after. */
export const elements: readonly Element[] = [
  ...group('Definition', [['definition_art1', 'art. 1']]),
  ...group('Absolute prohibition', [
    ['legal_prohibition', 'art. 2 (1)'],
    ['non_derogability', 'art. 2 (2)'],
    ['superior_orders', 'art. 2 (3)'],
  ]),
  ...group('Offence and liability', [
    ['offence_art4', 'art. 4 (1)'],
    ['autonomous_crime', 'art. 4 (1)'],
    ['modes_of_liability', 'art. 4 (1)'],
    ['command_responsibility', 'art. 4 (1)'],
    ['penalties', 'art. 4 (2)'],
  ]),
  ...group('Bars to prosecution', [
    ['limitation_periods', 'no article of its own'],
    ['amnesty_immunity', 'no article of its own'],
  ]),
  ...group('Jurisdiction', [['jurisdiction_arts5_8', 'arts. 5 to 8']]),
  ...group('Other ill-treatment', [['cidt_offence', 'art. 16']]),
  ...group('The law that is to be made', [
    ['bill_adoption', 'any'],
    ['code_amendment', 'any'],
    ['military_code', 'any'],
    ['subnational_alignment', 'any'],
    ['treaty_incorporation', 'any'],
    ['reservation_art1_4', 'arts. 1, 4, 5'],
  ]),
]

const known = new Set(elements.map((element) => element.tag))

/** The elements among the labels of a unit, in the order of the matrix. Adjacent tags are none. */
export const elementsOf = (labels: { scheme: string; label: string }[]): string[] => {
  const own = new Set(labels.filter((l) => l.scheme === 'criminalisation' && known.has(l.label)).map((l) => l.label))
  return elements.map((element) => element.tag).filter((tag) => own.has(tag))
}
