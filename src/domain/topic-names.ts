// Names of the topics and of the sub-tags of criminalisation, as the taxonomy of the project words them.
import { notClassifiedWords } from './not-classified.ts'
import { topicLabels } from './topics/ids.ts'

export const topicNames: Record<string, string> = topicLabels

/** What a recommendation on criminalisation asks for (TAXONOMY, 3). */
export const subtagNames: Record<string, string> = {
  offence_art4: 'Torture made an offence under criminal law (Convention, art. 4 (1))',
  autonomous_crime: 'Separate, specific, distinct or stand-alone offence',
  definition_art1:
    'Definition in domestic law with the elements of art. 1 (purposes, mental suffering, third person, discrimination, official, consent or acquiescence)',
  modes_of_liability: 'Attempt, complicity, participation, instigation, consent, acquiescence',
  penalties: 'Penalties set by law and commensurate with gravity (art. 4 (2)); no suspended sentence or fine only',
  limitation_periods: 'Statute of limitations, prescription, imprescriptibility',
  amnesty_immunity: 'Amnesty, pardon, immunity, prior authorisation to prosecute',
  superior_orders: 'No defence of superior orders (art. 2 (3))',
  non_derogability: 'Absolute prohibition written into law, no exceptional circumstances (art. 2 (2))',
  command_responsibility: 'Criminal responsibility of superiors, in law',
  jurisdiction_arts5_8: 'Extraterritorial or universal jurisdiction, duty to extradite or prosecute, in law',
  cidt_offence: 'Other cruel, inhuman or degrading treatment as an offence',
  bill_adoption: 'Pending or proposed anti-torture law to be tabled, adopted, enacted or brought into force',
  code_amendment: 'Amend penal code or criminal legislation on torture',
  military_code: 'Military (penal) code',
  legal_prohibition: 'Prohibition of torture in law or constitution, offence not named',
  treaty_incorporation: 'Incorporation of the Convention or harmonisation of domestic law with it, offence not named',
  reservation_art1_4: 'Withdraw reservation or declaration touching arts. 1, 4 or 5',
  subnational_alignment: 'Federal units to align',
}

/** What a text asks for beside criminalisation (TAXONOMY, 4): never the flag. */
export const adjacentNames: Record<string, string> = {
  accountability_impunity: 'Investigate, prosecute, punish in fact (arts. 12-13)',
  existing_law_implementation: 'Apply an existing anti-torture law',
  uphold_prohibition_conduct: 'Respect the prohibition in conduct',
  exclusionary_rule: 'Evidence obtained by torture (art. 15), even when legislation is asked',
  non_refoulement: 'Art. 3',
  redress: 'Art. 14',
  opcat_npm: 'OPCAT or national preventive mechanism, even a bill creating one',
  ratification: 'Ratification only',
  training: 'Art. 10',
  safeguards: 'Safeguards in custody',
  detention_conditions: 'Conditions of detention',
  corporal_punishment: 'Corporal or cruel punishments as sentences',
  death_penalty: 'Abolition, moratorium or method of the death penalty',
  enforced_disappearance: 'Offence of enforced disappearance without torture',
  rome_statute: 'Implementation of the Rome Statute',
  military_jurisdiction: 'Civil or military courts',
  other_crime: 'Criminalise or decriminalise something else; name the object in ’object’',
  prevention_general: 'General measures to prevent torture without a legal vehicle',
  individual_complaints: 'Art. 22 or other complaint procedures',
  reporting_cooperation: 'Reporting to and cooperation with mechanisms',
  lexical_trap: 'A criminal-law word attached to another object',
}

/** Marks of the classifier beside the tags: never the flag. */
export const markNames: Record<string, string> = {
  about: 'About the criminalisation of torture, without asking for it',
  doubtful_no: 'Perhaps on the criminalisation of torture; more likely not',
  ...notClassifiedWords,
}
