// Invented texts about fictional States, in three languages, with the lengths and the spread of words of the field. No UN text.

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export type Language = 'en' | 'fr' | 'es'
type Phrases = { verbs: string[]; objects: string[]; onTorture: string[]; tails: string[]; lead: string; link: string }

const phrases: Record<Language, Phrases> = {
  en: {
    verbs: ['Continue', 'Strengthen', 'Consider', 'Ensure', 'Intensify', 'Adopt measures for', 'Allocate funds to'],
    objects: [
      'its efforts to improve access to education for girls in rural areas',
      'the ratification of the remaining human rights treaties',
      'the protection of human rights defenders and journalists against threats and reprisals',
      'measures to reduce poverty and to guarantee adequate housing without discrimination',
      'the investigation of all allegations of ill-treatment by the police, and training for officers',
      'legislation against domestic violence, and shelters for victims throughout the country',
      'the independence of the judiciary and the rights of accused persons to a lawyer',
      'conditions of detention in prisons, and the separation of children from adults',
      'the rights of persons with disabilities to inclusive work and schools',
      'birth registration of refugees and stateless persons',
      'the national human rights institution, in line with the Paris Principles',
      'health services for women, above all for mothers in remote provinces',
      'a moratorium on the death penalty, with a view to its abolition',
      'the fight against trafficking in persons, and help for those who were rescued',
    ],
    onTorture: [
      'an amendment of the Penal Code so that torture is defined in line with the Convention against Torture',
      'the prosecution of all those responsible for acts of torture, and the protection of witnesses',
      'a national preventive mechanism that visits all places of detention without notice',
    ],
    tails: [
      'as promised during the last review',
      'together with civil society',
      'within two years, and report on the results',
      'with technical assistance where it is needed',
      'and publish statistics by age and sex',
    ],
    lead: 'The State party should:',
    link: 'of',
  },
  fr: {
    verbs: ['Poursuivre', 'Renforcer', 'Envisager', 'Garantir', 'Intensifier', 'Prendre des mesures pour'],
    objects: [
      'les efforts visant à améliorer l’accès des filles à l’éducation dans les régions rurales',
      'la ratification des autres traités relatifs aux droits de l’homme',
      'la protection des défenseurs des droits de l’homme et des journalistes contre les menaces',
      'les conditions de détention dans les prisons et la séparation des enfants et des adultes',
      'l’indépendance de la magistrature et les droits de la défense',
      'les services de santé pour les femmes des provinces éloignées',
    ],
    onTorture: [
      'la modification du Code pénal afin que la torture y soit définie conformément à la Convention contre la torture',
      'les poursuites contre tous les responsables d’actes de torture',
    ],
    tails: ['avec la société civile', 'dans un délai de deux ans', 'et publier des statistiques par âge et par sexe'],
    lead: 'L’État partie devrait :',
    link: 'de',
  },
  es: {
    verbs: ['Continuar', 'Reforzar', 'Considerar', 'Garantizar', 'Intensificar', 'Adoptar medidas para'],
    objects: [
      'los esfuerzos para mejorar el acceso de las niñas a la educación en las zonas rurales',
      'la ratificación de los demás tratados de derechos humanos',
      'la protección de los defensores de los derechos humanos y de los periodistas contra las amenazas',
      'las condiciones de detención en las cárceles y la separación de niños y adultos',
      'la independencia del poder judicial y los derechos de la defensa',
      'los servicios de salud para las mujeres de las provincias alejadas',
    ],
    onTorture: [
      'la reforma del Código Penal para que la tortura se defina con arreglo a la Convención contra la Tortura',
      'el enjuiciamiento de todos los responsables de actos de tortura',
    ],
    tails: ['junto con la sociedad civil', 'en un plazo de dos años', 'y publicar estadísticas por edad y sexo'],
    lead: 'El Estado parte debería:',
    link: 'de',
  },
}

export const leadOf = (language: Language): string => phrases[language].lead

const fictional = ['Valdoria', 'Norland', 'Kestria', 'Lurania']
const syllables = [
  'ba',
  'ke',
  'li',
  'mo',
  'nu',
  'ra',
  'se',
  'ti',
  'vo',
  'zan',
  'dor',
  'mel',
  'tir',
  'gal',
  'pen',
  'sol',
]

/** Twenty thousand names of laws, places and bodies, a few of them in most texts and most of them in few (Zipf). */
function inventedName(random: () => number): string {
  let rank = Math.floor(20_000 ** random())
  let name = ''
  do {
    name += syllables[rank % syllables.length]
    rank = Math.floor(rank / syllables.length)
  } while (rank > 0)
  return name
}

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!

/** One recommendation of some `clauses` clauses; one in twenty-five clauses speaks of torture. */
export function inventedText(random: () => number, language: Language, clauses: number): string {
  const { verbs, objects, onTorture, tails, link } = phrases[language]
  const sentences = Array.from({ length: clauses }, () => {
    const object = random() < 1 / 25 ? pick(random, onTorture) : pick(random, objects)
    return `${pick(random, verbs)} ${object} ${link} ${pick(random, fictional)} (${inventedName(random)} ${inventedName(random)}), ${pick(random, tails)}`
  })
  return `${sentences.join('; ')}.`
}
