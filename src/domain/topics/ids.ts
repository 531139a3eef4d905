// The wider topics of the taxonomy, in its order and with its labels.
export const topicLabels = {
  criminalisation: 'Criminalisation of torture',
  safeguards_custody: 'Fundamental safeguards in custody',
  npm_opcat: 'NPM and OPCAT',
  investigations_impunity: 'Investigations and impunity',
  complaints_mechanisms: 'Complaints mechanisms',
  redress_rehabilitation: 'Redress and rehabilitation',
  non_refoulement_asylum: 'Non-refoulement and asylum',
  detention_conditions: 'Conditions of detention',
  solitary_confinement: 'Solitary confinement',
  deaths_in_custody: 'Deaths in custody',
  evidence_confessions: 'Exclusion of evidence and confessions',
  training_istanbul_protocol: 'Training and Istanbul Protocol',
  violence_women_girls: 'Violence against women and girls',
  trafficking: 'Trafficking',
  children_juvenile_justice: 'Children and juvenile justice',
  corporal_punishment: 'Corporal punishment',
  death_penalty: 'Death penalty',
  enforced_disappearance: 'Enforced disappearance',
  killings_use_of_force: 'Extrajudicial killings and use of force',
  counter_terrorism_emergency: 'Counter-terrorism and state of emergency',
  military_hazing: 'Military and hazing',
  defenders_reprisals: 'Human rights defenders and reprisals',
  psychiatric_social_care: 'Psychiatric and social-care institutions',
  lgbti_persons: 'LGBTI persons',
  migrants_detention: 'Migrants in detention',
  judiciary_independence: 'Independence of the judiciary',
  nhri: 'National human rights institution',
  universal_jurisdiction: 'Universal jurisdiction and extradition',
  cooperation_un: 'Cooperation with UN mechanisms',
  ratification_reservations: 'Ratification and reservations',
  data_collection: 'Data collection',
} as const
export type Topic = keyof typeof topicLabels
export const topics = Object.keys(topicLabels) as Topic[]

type Words = Readonly<Partial<Record<Exclude<Topic, 'criminalisation'>, readonly string[]>>>

/** Patterns in the syntax of the taxonomy, without accents; the words stand in the text as printed, names included. */
export type TopicLexicon = {
  language: string
  /** words that several topics share, by the name that stands in braces in a pattern */
  macros: Readonly<Record<string, string>>
  /** `criminalisation` comes from the rules of its own room, not from here */
  patterns: Required<Words>
  /** wordings in which the words of a topic say something else: what is found inside one is not counted */
  masks: Words
  /** what stands for a topic in a text of the Committee against Torture, whose Convention has that article or protocol */
  ownConvention: Words
}
