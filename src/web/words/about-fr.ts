// The words of the page that says what the words mean, in French.
import { html } from '../html.ts'
import type { AboutWords } from './about-en.ts'

export const fr: AboutWords = {
  title: 'Le sens des mots',
  headings: {
    mechanisms: 'Mécanismes',
    certainty: 'Le degré de certitude d’une date',
    positions: 'Positions',
    labels: 'Les étiquettes aident à chercher',
    quotations: 'Citations',
    neutral: 'Ce que ces pages ne font pas',
  },
  bodies: {
    CAT: html`Experts indépendants qui examinent les États ayant adhéré à la Convention contre la torture. Leurs <em>observations finales</em> contiennent des préoccupations et des recommandations. L’État examiné est appelé l’État partie.`,
    CCPR: html`Experts indépendants qui examinent les États ayant adhéré au Pacte international relatif aux droits civils et politiques, dont l’article 7 interdit la torture. Ses observations finales sont recueillies ; les échéances de ses examens ne sont pas calculées.`,
    UPR: html`Les États s’examinent les uns les autres au Conseil des droits de l’homme. Chaque recommandation est faite par un ou plusieurs <em>États auteurs de la recommandation</em> ; l’<em>État examiné</em> y répond.`,
    SRT: html`Expert indépendant qui se rend dans des pays sur invitation et présente un rapport sur chaque visite.`,
  },
  days: 'Les jours sont des jours entiers à Genève. Une heure n’est indiquée que là où elle était imprimée.',
  positions: html`Dans l’Examen périodique universel, une recommandation <em>recueille l’adhésion</em> de l’État, ou l’État en <em>prend note</em>. « Il en a été pris note » est le terme des Nations Unies pour toute recommandation qui ne recueille pas l’adhésion de l’État ; un État ne peut pas en rejeter. Nous montrons à côté les mots tels qu’imprimés, et le document où ils se trouvent.`,
  labels:
    'Des règles reconnaissent des mots d’un texte et le marquent, par exemple comme portant sur l’incrimination de la torture. La marque aide à trouver des textes. Elle n’est le constat d’aucun organe, elle peut être fausse, et elle dit « douteux » là où des lecteurs attentifs peuvent en juger autrement. Chaque recommandation montre les mots et les règles sur lesquels reposent ses étiquettes.',
  quotations:
    'Chaque texte est repris mot pour mot d’une copie conservée du document ; son empreinte (SHA-256), son adresse et l’heure de la copie figurent à côté. Les textes qui ne sont pas définitifs le disent. Comparer avec le document avant de citer.',
  neutral:
    'Elles montrent ce que les mécanismes ont dit. Elles ne notent, ne classent et ne colorent aucun État ; le nombre de recommandations ou de documents ne dit rien de ce que fait un État.',
}
