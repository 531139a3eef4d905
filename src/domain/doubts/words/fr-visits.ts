// What a reader doubted of a report on a visit and of whom it asks, as a person is told it in French.
import type { DoubtWords } from '../kinds-table.ts'

export const ofVisits = {
  title_of_note: () =>
    'la couverture ne porte pas de titre ; le titre donné vient de la note qui précède ; comparer avec le texte imprimé',
  other_state: (cover, other) =>
    `la couverture est celle de : ${cover} ; le texte parle d’une visite ailleurs (${other}) ; vérifier de quel État il s’agit`,
  other_report: (cover, other) =>
    `la couverture est celle de : ${cover} ; le paragraphe 1 porte sur le rapport d’un autre État (${other}) ; vérifier de quel État il s’agit`,
  parts_of_visit: (parts) => `la visite a eu, ou a peut-être eu, plusieurs parties${parts} ; vérifier ses jours`,
  visit_year_apart: (from, to) =>
    `les jours de la visite (du ${from} au ${to}) sont éloignés de plus d’un an et ne sont pas retenus ; comparer avec le texte imprimé`,
  visit_two_ways: (from, to, otherFrom, otherTo) =>
    `les jours de la visite sont imprimés de deux façons (du ${from} au ${to} ; du ${otherFrom} au ${otherTo}) et ne sont pas retenus ; comparer avec le texte imprimé`,
  asks_under: (heading) => `est une demande sous le titre ${heading}, qui n’annonce pas de recommandations`,
  may_ask_under: (heading) =>
    `est peut-être une demande sous le titre ${heading}, qui n’annonce pas de recommandations ; pas présenté comme une recommandation`,
  may_ask_conclusion: () =>
    'est peut-être une demande en des termes qui ne sont pas connus ici ; présenté comme une conclusion',
  tells_of_law: () =>
    'dit ce que prévoit la loi ou ce qui a déjà été demandé, et le demande peut-être ; présenté comme une conclusion',
  whom_before_list: (words) =>
    `les mots qui précèdent sa liste (${words}) nomment peut-être le destinataire ; présenté comme le Gouvernement`,
  no_number_under: (heading) => `le texte sous l’intertitre ${heading} n’a pas de numéro de paragraphe`,
  whom_heading: (heading) =>
    `l’intertitre (${heading}) nomme peut-être le destinataire ; présenté comme le Gouvernement`,
} satisfies Partial<DoubtWords>
