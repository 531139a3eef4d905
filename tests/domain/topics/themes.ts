// A yardstick for the topics: what the publishers' own themes mean among ours.
import type { Topic } from '../../../src/domain/topics/ids.ts'

/** Official themes of the thematic lists of OHCHR (old ones with a code such as "A12", new ones without) and of UHRI. */
export const themeTopics: Readonly<Record<string, Topic>> = {
  'acceptance of international norms': 'ratification_reservations',
  'ratification of & accession to international instruments': 'ratification_reservations',
  'cooperation with treaty bodies': 'cooperation_un',
  'cooperation with special procedures': 'cooperation_un',
  'national human rights institution (nhri)': 'nhri',
  'prohibition of slavery, trafficking': 'trafficking',
  'human trafficking & contemporary forms of slavery': 'trafficking',
  'domestic violence': 'violence_women_girls',
  'violence against women': 'violence_women_girls',
  'sexual & gender-based violence': 'violence_women_girls',
  'enforced disappearances': 'enforced_disappearance',
  'death penalty': 'death_penalty',
  'conditions of detention': 'detention_conditions',
  'children: juvenile justice': 'children_juvenile_justice',
  'lesbian, gay, bisexual and transgender and intersex persons (lgbti)': 'lgbti_persons',
  'human rights defenders': 'defenders_reprisals',
  'counter-terrorism': 'counter_terrorism_emergency',
  'human rights & counter-terrorism': 'counter_terrorism_emergency',
  'refugees & asylum seekers': 'non_refoulement_asylum',
  impunity: 'investigations_impunity',
}

/** Topic that an official theme points to, or null; `theme` as printed, with or without its code. */
export const topicOfTheme = (theme: string): Topic | null =>
  themeTopics[
    theme
      .replace(/^[-\s]*(?:[A-Z]\d{1,3}\s+)?/, '')
      .trim()
      .toLowerCase()
  ] ?? null
