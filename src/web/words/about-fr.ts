// The words of the page that says what the words mean, in French.
import { html } from '../html.ts'
import type { AboutWords } from './about-en.ts'

export const fr: AboutWords = {
  title: 'À propos, et le sens des mots',
  headings: {
    operator: 'Qui fait fonctionner ce service',
    method: 'Comment il est fait',
    accuracy: 'Son degré d’exactitude',
    licence: 'Licence',
    mechanisms: 'Mécanismes',
    certainty: 'Le degré de certitude d’une date',
    positions: 'Positions',
    labels: 'Les étiquettes aident à chercher',
    quotations: 'Citations',
    neutral: 'Ce que ces pages ne font pas',
  },
  operator:
    'Qui a installé cette copie sur un serveur en répond. Pour signaler une erreur ou poser une question, écrire à :',
  noContact: 'Qui fait fonctionner cette copie n’a pas indiqué d’adresse propre. Le projet se trouve ici :',
  method: [
    'Les documents sont pris sur les sites officiels, ou importés de fichiers, et conservés tels quels. Chacun est lu paragraphe par paragraphe ; ce qui ne peut être lu avec certitude est laissé de côté et signalé, jamais deviné.',
    'Les étiquettes sont posées par des règles écrites, que chaque recommandation montre. Les dates viennent des annonces des organes, ou sont calculées d’après leurs règles ; ce que seule la pratique passée laisse attendre est appelé une estimation.',
  ],
  sources: 'Chaque source, son état, et ce qui manque',
  accuracyIs:
    'Mesuré sur des documents réels, d’après ce que des personnes avaient relevé. D’autres documents peuvent avoir une autre forme : comparer avec le document avant de citer.',
  accuracyHeads: ['Ce qui a été lu', 'Combien', 'Trouvé', 'Exact, parmi ce qui a été trouvé'],
  accuracy: {
    upr: ['Recommandations de l’Examen périodique universel', '60 rapports, 7 963 lignes'],
    observations: ['Observations finales', '11 documents, sous les yeux pendant l’écriture du lecteur'],
    flag: ['Marque « sur l’incrimination », en anglais', '231 textes, lus pendant l’écriture des règles'],
    unread: ['La même, sur la moitié non encore lue', '129 textes'],
  },
  notMeasured:
    'En français et en espagnol, les étiquettes ne sont pas mesurées. Les dates calculées sont vérifiées d’après les règles, non d’après ce qui a eu lieu.',
  program: 'Le programme : licence Apache 2.0.',
  safety: 'Sécurité : s’en servir en laissant le moins de traces',
  data: 'API et données',
  apiDocs: 'Référence de l’API',
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
