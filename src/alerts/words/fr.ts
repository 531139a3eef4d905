// The words of messages in French.
import type { Words } from './en.ts'

const dates = (n: number) => `${n} ${n < 2 ? 'date' : 'dates'}`

export const fr: Words = {
  subjectConfirm: 'Merci de confirmer',
  subjectKnown: 'Votre lien',
  subjectNote: 'Envoi arrêté',
  subjectTest: 'Essai',
  subjectOverview: 'Ce qui est connu à ce jour',
  subjectPlanning: 'Pour planifier : lettre du mois',
  subjectAlerts: (n) => `Rappel : ${dates(n)}`,
  subjectDaily: (n) => `Résumé du jour : ${dates(n)}`,
  subjectWeekly: (n) => `Résumé de la semaine : ${dates(n)}`,
  opening:
    'Voici ce que vous avez demandé à recevoir. Veuillez ouvrir ce message lorsque personne d’autre ne voit votre écran.',
  confirmOpening: 'Quelqu’un, sans doute vous, a demandé des messages à cette adresse.',
  confirmService: 'Ce message vient de Mechanism Watch.',
  confirmAsk: 'Si c’était vous, ouvrez cette page et appuyez sur le bouton :',
  confirmElse:
    'Si ce n’était pas vous, ne faites rien : la demande est effacée après 7 jours et nous ne vous écrirons pas.',
  knownOpening: 'Quelqu’un, sans doute vous, a demandé des messages à cette adresse, ou le lien pour les modifier.',
  knownBody:
    'Cette adresse reçoit déjà des messages. Ce lien secret permet de voir, de modifier, d’exporter et d’effacer le choix :',
  pendingBody: 'La demande n’a pas encore été confirmée.',
  keepSecret:
    'Quiconque a ce lien peut lire votre choix. Ne le transmettez pas ; effacez ce message une fois le lien mis en lieu sûr.',
  noteOpening: 'Nous avons arrêté l’envoi vers la destination que vous aviez indiquée, car il échoue définitivement.',
  noteReason: (day) => `Arrêté le ${day}. La réponse technique de l’autre serveur est sur votre page.`,
  noteResume:
    'Lorsqu’elle fonctionnera de nouveau, relancez l’envoi sur votre page. Ce qui s’est passé entre-temps peut y être rejoué.',
  actHeading: 'Vous pouvez agir',
  knowHeading: 'Pour information',
  arrivalsHeading: 'Nouveaux documents',
  announced: 'NOUVELLE DATE',
  moved: 'DÉPLACÉ',
  cancelled: 'ANNULÉ',
  confirmed: 'CONFIRMÉ',
  superseded: 'REMPLACÉ',
  restored: 'RÉTABLI',
  in_doubt: 'EN DOUTE',
  sessionMoved:
    'Sa session a été déplacée après l’annonce de cette date, qui n’a pas été annoncée de nouveau. Consulter la page officielle avant de s’y fier.',
  twoOfficial: (day) =>
    `Deux sources officielles se contredisent. L’autre donne ${day}, et personne ne l’a retirée. Agir avant la première des deux dates et consulter la page officielle.`,
  takenBack:
    'Nous vous avions annoncé que cette date n’était plus valable. Cet avis est retiré : la date ci-dessous est valable.',
  earlier: (day) => `Date précédente : ${day}. Elle n’est plus valable.`,
  earlierPart: (span, day) => `Précédemment : ${span}. La date du ${day} n’est plus valable.`,
  noNewDate: 'Aucune nouvelle date n’est connue. Consultez la page officielle.',
  anotherDate: 'Une autre date pour la même étape est désormais indiquée. Consultez la page officielle.',
  due: (day) => `Dernier jour : ${day}, toute la journée, Genève`,
  onDay: (day) => `Jour : ${day}`,
  ends: (day) => `Fin : ${day}`,
  geneva: ', Genève',
  cycle: (n) => `cycle ${n}`,
  opens: (day) => `Ouverture : ${day}`,
  daysLeft: (n) => (n === 0 ? 'c’est aujourd’hui' : n === 1 ? 'il reste 1 jour' : `il reste ${n} jours`),
  past: 'ce jour est passé',
  since: (what) => `MODIFIÉ DEPUIS LA PRÉPARATION DE CE RAPPEL : ${what}`,
  sinceGone: 'la date n’est plus valable et aucune autre n’est connue ; consultez la page officielle',
  certainty: {
    official: 'date officielle',
    rule: 'calculée d’après une règle – à confirmer',
    estimate: 'estimation, pas une date',
    unknown: 'pas annoncée',
    cancelled_or_moved: 'déplacée ou annulée',
  },
  label: (words) => `Degré de certitude : ${words}`,
  quote: (text, where) => `Tel qu’imprimé : « ${text} »${where}`,
  source: (source, readOn) => `Source : ${source}, lue le ${readOn}`,
  neverRead: 'jour non consigné',
  act: (words) => `Ce que vous pouvez faire : ${words}`,
  check: (page) => `À vérifier ici : ${page}`,
  checkInEnglish: (page) => `À vérifier ici (en anglais) : ${page}`,
  revised: (symbol, before) =>
    `${symbol} a été publié en remplacement de ${before}. Ses recommandations ne sont pas comptées une seconde fois.`,
  arrived: (n, topic) =>
    n < 2
      ? `${n} recommandation que notre outil de recherche classe sous « ${topic} »`
      : `${n} recommandations que notre outil de recherche classe sous « ${topic} »`,
  documentTitle: (title) => `Titre, dans la langue du document : « ${title} »`,
  issued: (day) => `Distribué le ${day}`,
  invented: 'EXEMPLE INVENTÉ',
  whyLead: (n) =>
    n === 0 ? 'un rappel le jour même' : n === 1 ? 'un rappel 1 jour avant' : `un rappel ${n} jours avant`,
  whyLeadPassed: (n) => `des rappels dès ${n} ${n < 2 ? 'jour' : 'jours'} avant`,
  whyChange: 'tout changement d’une date',
  whyAnnounced: 'toute nouvelle date officielle',
  and: ' et ',
  whyTopic: 'les nouvelles recommandations sur ce thème',
  whyAll: 'tous les États',
  whyState: (state) => state,
  why: (what, where) => `Pourquoi ce message : votre abonnement comprend ${what}, pour ${where}.`,
  ownCheck: 'Aucun rappel n’est une protection suffisante : il vous appartient de vérifier l’annonce officielle.',
  zone: 'Les jours sont ceux de Genève.',
  version: (version) => `Version des données : ${version}`,
  failing: (sources) => `Ces sources sont en panne ou n’ont pas été lues depuis 7 jours : ${sources}`,
  leave: 'Pour arrêter ces messages et effacer votre adresse :',
  notSealed:
    'Ce fichier du monde vient d’une version antérieure et n’a pas d’empreinte : une date endommagée ne peut y être décelée. Procurez-vous-en un nouveau.',
  writtenOut: 'Les États et les sujets sont désormais écrits en toutes lettres. Pour revenir en arrière :',
  keptIn: (list, calendar) => `Conservé dans ${list} et ${calendar}.`,
  seized:
    'Quiconque a l’appareil peut lire cette liste et le calendrier qui en est tiré. Gardez-les sur un disque ou une clé USB chiffrés, et effacez-les avant une frontière ou une fouille.',
  wipeWith: 'Pour effacer :',
  nothing: 'Rien à signaler aujourd’hui.',
  clockBefore: (today, madeOn) =>
    `L’horloge de cette machine indique le ${today}, et le fichier du monde a été fait le ${madeOn}. Rien n’a été montré ni modifié. Réglez l’horloge, puis relancez la commande.`,
  oldWorld: (madeOn, days) =>
    `CE FICHIER DU MONDE EST ANCIEN : il a été fait le ${madeOn}, il y a ${days} ${days < 2 ? 'jour' : 'jours'}. Les dates annoncées ou déplacées depuis n’y figurent pas. Procurez-vous-en un nouveau, et consultez les pages officielles.`,
  farWorld: (madeOn, days, today) =>
    `CE FICHIER DU MONDE NE PEUT PAS DIRE CE QUI EST À FAIRE : il a été fait le ${madeOn}, et l’horloge de cette machine indique le ${today}, ${days} ${days < 2 ? 'jour' : 'jours'} plus tard. Soit le fichier est ancien, soit l’horloge est fausse. Ce qui suit est ce que l’on savait le ${madeOn}. Votre liste et votre calendrier n’ont pas été modifiés. Réglez l’horloge ou procurez-vous un nouveau fichier, et consultez les pages officielles.`,
  nothingInOld: (madeOn) =>
    `Rien de ce que l’on savait le ${madeOn} n’est à signaler. Cela ne prouve pas qu’il n’y ait rien.`,
  knownThen: (madeOn) => `Ce que l’on savait le ${madeOn} :`,
  standsNow: 'Ce qui est fixé actuellement :',
  withheld: (n: number) =>
    n === 1
      ? 'Non montré, car c’est une estimation et non une date (1) :'
      : `Non montrés, car ce sont des estimations et non des dates (${n}) :`,
  next: (day) => `Prochaine date : ${day}`,
  test: 'Ceci est un message d’essai.',
  overviewOpening:
    'Vos messages commencent. Voici ce qui est connu à ce jour. Veuillez le lire lorsque personne d’autre ne voit votre écran.',
  standsHeading: 'Où en est la procédure, et ce que vous pouvez faire maintenant',
  howToHeading: 'Où et comment envoyer',
  pageOfState: (state, address) => `Page de l’État (${state}) : ${address}`,
  laterHeading: 'Dates plus lointaines : elles vous seront rappelées',
  withoutHeading: 'Ce qui ne vous sera pas encore rappelé',
  withoutDates: (state, mechanisms) => `${state} : rien n’a encore de date (${mechanisms}).`,
  withoutAny: (n) =>
    n < 2 ? `${n} autre État n’a encore aucune date.` : `${n} autres États n’ont encore aucune date.`,
  withoutAll: 'Aucune date n’est encore connue pour ce que vous avez choisi.',
  whenAnnounced:
    'Dès qu’une date officielle est annoncée, un message vous le dit, une fois. Les mois estimés ne donnent jamais lieu à un rappel.',
  howToChange: (address) => `Pour changer ce que vous recevez, demandez votre lien ici : ${address} (« Lien perdu ? »)`,
  rhythmHeading: 'Comment les messages arrivent',
  rhythms: {
    at_once: 'Vous recevez un message dès que quelque chose approche.',
    daily: 'Vous recevez au plus un résumé par jour, et seulement si quelque chose approche.',
    weekly: 'Vous recevez au plus un résumé par semaine, le lundi, et seulement si quelque chose approche.',
    off: 'Vous ne recevez aucun message pour le moment.',
  },
  atOnceToo: 'Ce qui tombe avant votre prochain résumé est envoyé tout de suite.',
  leadsSaid: (days) => `Les rappels arrivent ce nombre de jours avant une date : ${days}.`,
  planningOpening:
    'Ces mois aident à planifier. Aucun n’est une date. Veuillez les lire lorsque personne d’autre ne voit votre écran.',
  planningHeading: 'Mois estimés',
  planningNote:
    'Un mois est compté d’après des cas antérieurs. Seule une annonce officielle fixe une date ; elle peut venir plus tôt, plus tard ou pas du tout.',
  planningNone: 'Rien de ce que vous avez choisi n’a de mois estimé actuellement.',
  more: (n) =>
    n < 2 ? `${n} autre ligne figure sur les pages des États.` : `${n} autres lignes figurent sur les pages des États.`,
  mechanisms: {
    CAT: 'Comité contre la torture',
    UPR: 'Examen périodique universel',
    SRT: 'Rapporteur spécial sur la torture',
  },
}
