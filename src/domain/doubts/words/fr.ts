// What a reader doubted, as a person is told it in French.
import type { DoubtWords } from '../kinds-table.ts'

const languages: Record<string, string> = {
  English: 'l’anglais',
  French: 'le français',
  Spanish: 'l’espagnol',
  Russian: 'le russe',
  Arabic: 'l’arabe',
  Chinese: 'le chinois',
}
const language = (name: string | undefined): string => languages[name ?? ''] ?? `${name}`

export const fr: DoubtWords = {
  stops_short: (end) => `le texte s’arrête au milieu d’une phrase (${end}) ; la suite n’a pas été lue`,
  starts_late: (number) => `le premier paragraphe lu est le ${number} ; ce qui précède n’a pas été lu`,
  order: (letter) => (letter ? `(${letter}) ne suit pas la lettre précédente` : 'sa lettre n’est pas dans l’ordre'),
  part: (part) => `dans la partie ${part}, où la numérotation recommence`,
  opens_list: () => 'ouvre une liste dont aucun élément ne suit',
  words_after: (words) => `des mots suivent le dernier paragraphe : ${words}`,
  last_open: (words) => `le dernier paragraphe n’est pas achevé : ${words}`,
  no_closing: () =>
    'aucun paragraphe sur la suite donnée, la diffusion ou le prochain rapport ne figure à la fin ; le texte est peut-être coupé',
  first_not_printed: () => 'le numéro 1 n’est pas imprimé ; la phrase placée avant le 2 en a tenu lieu',
  number_twice: (number) => `le numéro ${number} est imprimé deux fois`,
  numbers_missing: (from, to) => `les numéros ${from} à ${to} qui précèdent n’ont pas été trouvés`,
  number_missing: (number) => `le numéro ${number} manque`,
  glued: () => 'son numéro est imprimé sans espace après d’autres mots',
  lead_inferred: (number) => `les mots qui ouvrent la liste n’ont pas de numéro ; ${number} est déduit`,
  without_number: () => 'imprimé sans numéro',
  unknown_state: (name) => `un nom qui n’est celui d’aucun État connu ici, gardé tel qu’imprimé : ${name}`,
  bracket_state: (words) => `les parenthèses finales ne nomment aucun État connu ici : ${words}`,
  no_recommender: () => 'aucun État auteur de la recommandation n’est imprimé',
  unclear_answer: () => 'les termes de la réponse ne disent pas clairement ce qui recueille l’adhésion',
  answered_otherwise: (paragraph) =>
    `${paragraph ? `le paragraphe ${paragraph} y répond` : 'ses propres termes y répondent'} autrement que les mots qui ouvrent sa liste`,
  left_out: () => 'exclue de la réponse donnée à sa liste',
  goes_on: () => 'continue peut-être l’élément précédent',
  no_troika: () => 'les trois États rapporteurs (troïka) ne sont pas imprimés',
  troika: (count, names) => `États rapporteurs lus au lieu de trois : ${count} (${names})`,
  base_documents: (count) => `parmi les trois documents de base, imprimés avec une cote entière : ${count}`,
  no_session: () => 'la session du Groupe de travail n’est pas imprimée',
  no_heading: () => 'les conclusions n’ont pas de titre ; elles commencent aux mots qui ouvrent la première liste',
  tables: (pages) => `les tableaux des pages ${pages} n’ont pas été lus`,
  recognised: () =>
    'les mots ont été reconnus sur une image de chaque page ; les vérifier sur le document imprimé avant de citer',
  by_title: (title) =>
    `les propriétés du fichier disent le texte inachevé (${title}), mais non ses pages ; comparer avec le document officiel`,
  no_symbol: (symbol) => `la couverture ne porte pas de cote ; ${symbol} vient de la liste`,
  other_symbol: (cover, listed) => `la couverture porte ${cover}, la liste ${listed}`,
  no_days: () => 'les jours de la visite n’ont pas été trouvés',
  called_off: () => 'selon le rapport, la visite a été annulée ou reportée ; elle n’a pas de jours',
  no_section: () => 'aucun titre n’annonce de recommandations ; elles ont été trouvées d’après leurs termes',
  addressee: (name) => `le destinataire (${name}) n’est pas certain ; présenté comme le Gouvernement`,
  several_addressees: (names) => `s’adresse à plusieurs dans une même phrase : ${names}`,
  no_deadline: () => 'son échéance n’est pas imprimée en des termes connus ici',
  original: (cover, text) =>
    `la couverture donne ${language(cover)} comme langue originale ; le texte est dans une autre : ${language(text)}`,
  damage: (count, _what, where) =>
    `paragraphes avec des signes abîmés ou laissés par une machine : ${count} (${where})`,
  listed_day: (listed, printed) => `la liste donne le ${listed} ; le document est du ${printed}`,
  skip_first: () => 'figure avant le premier paragraphe',
  skip_heading: () => 'un titre qu’aucun paragraphe ne suit',
  skip_annex: () => 'figure dans une annexe',
  skip_table: () => 'figure dans un tableau',
  skip_delegation: () => 'annexe : composition de la délégation',
  skip_note: () => 'son appel n’a pas été trouvé dans le texte',
  skip_number: (number) =>
    `le numéro ${number} n’est pas dans le texte ; ses mots figurent peut-être sous le numéro précédent`,
  skip_paragraph: () => 'aucun paragraphe de ce numéro n’a été trouvé',
  skip_recommendation: () => 'aucune recommandation de ce numéro n’a été trouvée',
  skip_unnumbered: () => 'texte sans numéro entre les recommandations',
  skip_disclaimer: () => 'la réserve du rapport, imprimée sans numéro',
  skip_same: (number) => `la recommandation figure dans la liste sous le numéro ${number}`,
  skip_other_part: () => 'vient après la partie sur cet État',
  referred: () => 'la position de l’État est donnée par renvoi à ce paragraphe',
  within_answer: () => 'imprimé dans la réponse de l’État',
  bracket_open: () => 'la parenthèse de l’État auteur n’est pas ouverte dans le texte imprimé',
  no_adoption: () => 'le jour de l’adoption n’est pas imprimé',
  named_inside: (name) => `un État nommé dans le texte est lu comme auteur de la recommandation : ${name}`,
  later_than: (from, to, day) =>
    `les jours du ${from} au ${to} sont postérieurs au document (${day}) et ne sont pas retenus ; comparer avec le texte imprimé`,
  loose_notes: (count, words) => `notes dont la place dans le texte n’est pas connue : ${count} (${words})`,
  lookalikes: (count, words) =>
    `lettres d’un autre alphabet semblables à des lettres latines, dans des mots qu’aucune recherche ne trouve (${count}) : ${words}`,
}
