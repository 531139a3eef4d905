// What the checker says of a citation, in French.
import type { CheckWords } from './en.ts'

export const fr: CheckWords = {
  invented: 'EXEMPLE INVENTÉ : cet État et ce texte n’existent pas. Ne pas les citer.',
  verdicts: {
    ok: 'Concorde avec le document détenu ici.',
    unchecked: 'Rien ne diffère, mais tout n’a pas été vérifié : voir ci-dessous.',
    differs: 'Diffère du document détenu ici.',
    paragraph_not_found: 'Le document détenu ici n’a pas ce paragraphe.',
    known_but_not_held:
      'Ce document est connu, mais son texte n’est pas détenu ici. À vérifier à l’adresse officielle.',
    not_held: 'Ce document n’est pas détenu ici. Il peut exister : à vérifier à l’adresse officielle.',
    malformed: 'Ce n’est pas une cote de document telle qu’elle est écrite.',
    ambiguous: 'Plusieurs lectures sont possibles. Vérifier quel document est visé.',
    unresolved: 'Le document visé n’est pas certain. Écrire la cote.',
    out_of_scope: 'Les documents de ce genre ne sont pas recueillis ici : rien n’a été vérifié.',
  },
  dateMismatch: (given, expected, onCover) =>
    `Date : la référence donne le ${given} ; ${onCover ? 'la couverture du document' : 'le texte du document'} porte le ${expected}.`,
  dateAmbiguous: (given) =>
    `Date : ${given} peut se lire de deux façons et n’a pas été comparé. Écrire le mois en lettres.`,
  sessionDate: (given, expected) =>
    `Date : le ${given} est un jour de la session ; la couverture du document porte le ${expected}.`,
  adoptionDate: (given, expected) =>
    `Date : le ${given} est le jour de l’adoption ; la couverture du document porte le ${expected}.`,
  conflict: (note, given) =>
    `Date : ${note === null ? 'une autre référence' : `la note ${note}`} donne le ${given} pour le même document.`,
  masthead: (given, body) =>
    `Auteur : « ${given} » figure en tête du document ; l’organe qui l’a publié est : ${body}.`,
  body: (given, body) => `Auteur : la référence nomme « ${given} » ; l’auteur du document est : ${body}.`,
  state: (given, states) => `État : la référence nomme ${given} ; le document porte sur : ${states}.`,
  stateMisspelt: (given, state) =>
    `État : « ${given} » n’est pas un nom d’État connu ici. Probablement : ${state}. Le vérifier.`,
  stateUnread: (given, states) =>
    `État : la phrase nomme ${given} ; le document porte sur : ${states}. Vérifier que c’est bien celui qui est visé.`,
  title: (given, printed) => `Titre : la référence donne « ${given} » ; le document porte « ${printed} ».`,
  link: (host, nearest, isKnown) =>
    `Lien : « ${host} » diffère d’une lettre de « ${nearest} », ${isKnown ? 'un hôte souvent cité' : 'un autre lien de ce texte'}. Vérifier lequel est visé.`,
  titleUnread: (given) => `Titre : « ${given} » n’a pas été comparé, car aucun titre dans sa langue n’est détenu.`,
  bodyUnread: (given, body) =>
    `Auteur : « ${given} » est nommé ; l’auteur du document est : ${body}. Vérifier que c’est bien celui qui est visé.`,
  noSymbol:
    'Aucune cote n’est indiquée : rien n’a été vérifié. Une déclaration ou un communiqué de presse n’en a pas : donner sa date et son adresse.',
  claims: {
    kind: (given, title) => `Genre : la référence dit « ${given} » ; le document est « ${title} ».`,
    reports: (given, title) => `Titre : la référence dit « ${given} » ; le document est « ${title} ».`,
    session: (given, right) => `Session : la référence dit « ${given} » ; le document est de la session ${right}.`,
    cycle: (given, right) => `Cycle : la référence dit « ${given} » ; le document est du cycle ${right}.`,
    version: (given, right) => `Version : la référence dit « ${given} » ; ce qui est détenu ici est : ${right}.`,
    original_language: (given, right) =>
      `Langue : la référence dit « ${given} » ; la langue originale du document est : ${right}.`,
    year: (given, right) => `Année : la référence dit « ${given} » ; le document est de ${right}.`,
    holder: (given, right) => `Titulaire du mandat : la référence nomme ${given} ; le rapport est de ${right}.`,
    recommending_state: (given, right) =>
      `Auteur de la recommandation : la référence nomme ${given} ; le document nomme ${right}.`,
  },
  claimUnread: (given) => `« ${given} » n’a pas été comparé avec le document. Le vérifier.`,
  onlyDraft: (version) =>
    `Seule cette version est détenue ici : ${version}. Le texte final peut différer : le vérifier, ou nommer la version.`,
  versions: {
    advance_unedited: 'version préliminaire non éditée',
    provisional: 'version provisoire',
    official: 'texte officiel',
    reissued: 'texte publié de nouveau',
    corrected: 'texte corrigé',
    revised: 'texte révisé',
    unofficial_translation: 'traduction non officielle',
  },
  noParagraphs: (from, to) => `Les paragraphes ${from} à ${to} ne sont pas dans le document détenu ici.`,
  unreadParagraphs: (from, to) =>
    `Les paragraphes ${from} à ${to} n’ont pas été vérifiés : cette partie du document n’est pas détenue.`,
  noParagraph: (path) => `Le paragraphe ${path} n’est pas dans le document détenu ici.`,
  nearParagraphs: (numbers) => `Lecture possible : ${numbers.join(', ')}.`,
  unreadParagraph: (path) => `Le paragraphe ${path} n’a pas été vérifié : cette partie du document n’est pas détenue.`,
  inferredParagraph: (path) => `Paragraphe ${path} : le numéro n’est pas imprimé dans le document.`,
  unreadPinpoint: (printed) =>
    `« ${printed} » est indiqué et n’a pas été lu comme un paragraphe de ce document. Le vérifier.`,
  missingPinpoint: 'Aucun paragraphe n’est indiqué. Nommer le paragraphe invoqué.',
  warnings: {
    positive_aspect: (path) => `Le paragraphe ${path} est un aspect positif, non une recommandation.`,
    concern: (path) => `Le paragraphe ${path} exprime une préoccupation, non une recommandation.`,
    question: (path) => `Le paragraphe ${path} est une question posée à l’État.`,
    state_statement: (path) => `Le paragraphe ${path} est une déclaration de l’État lui-même.`,
    pending_item: (path) => `Paragraphe ${path} : aucune réponse de l’État à cette recommandation n’est détenue.`,
    discussion: (path) => `Le paragraphe ${path} rapporte ce qui a été dit pendant le dialogue.`,
  },
  quotation: {
    exact: 'Citation : les mêmes mots que dans le document.',
    typography_only:
      'Citation : les mêmes mots ; seuls les guillemets, les tirets, les espaces ou les majuscules diffèrent.',
    spelling_only: 'Citation : les mêmes mots dans une autre orthographe. Citer l’orthographe du document.',
    omission_marked: 'Citation : les mêmes mots, avec les coupures ou les ajouts que vous avez signalés.',
    omission_unmarked:
      'Citation : les mêmes mots, mais des alinéas qui les séparent sont omis sans marque. Y mettre […].',
    negation_marked:
      'Citation : les mêmes mots, mais ce que vous avez signalé comme coupé ou ajouté contient une négation. Vérifier que le sens est le même.',
    beyond_held:
      'Citation : les mêmes mots aussi loin que va le texte détenu ici, qui s’arrête au milieu d’une phrase. Vérifier la suite à l’adresse officielle.',
    differs: 'Citation : les mots diffèrent de ceux du paragraphe.',
    not_in_part_held:
      'Citation : introuvable, mais une partie seulement de ce document est détenue ici. La vérifier à l’adresse officielle.',
    not_found: 'Citation : ces mots n’ont pas été trouvés dans le document détenu ici.',
    not_compared: 'Citation : non comparée, car il n’est pas certain qu’elle vienne de ce document. La vérifier.',
    too_many:
      'Citation : celle-ci et les suivantes ne sont pas comparées, car plus de 200 accompagnent cette référence. Les vérifier.',
    other_language:
      'Citation : non comparée, car le texte détenu ici est dans une autre langue. La vérifier dans la version citée.',
    not_checked: 'Citation : non vérifiée, car le document n’est pas détenu ici.',
  },
  standsIn: (path) => `Ils figurent au paragraphe ${path}.`,
  elsewhere: (path) => `Citation : les mots ne sont pas dans le paragraphe indiqué mais dans le paragraphe ${path}.`,
  nearlyElsewhere: (path) =>
    `Citation : les mots ne sont pas dans le paragraphe indiqué ; ceux du paragraphe ${path} sont presque les mêmes.`,
  newer: (symbol) => `Un document plus récent du même genre sur cet État : ${symbol}.`,
  original: (language) => `L’original de ce document est en ${language}.`,
  languages: { en: 'anglais', fr: 'français', es: 'espagnol', ru: 'russe', ar: 'arabe', zh: 'chinois' },
  likely: (symbols) => `Lecture probable : ${symbols}. Vérifier avant de corriger.`,
  comparedWith: (symbol) =>
    `Comparé avec ${symbol} : ce qui suit, et toute référence proposée, vaut si c’est ce document qui est visé.`,
  refersTo: (symbol) => `Renvoie à ${symbol}.`,
  unresolved: {
    several_before: 'La note précédente cite plusieurs sources : « ibid. » peut viser chacune d’elles.',
    other_source: 'La note précédente ne cite aucun document des Nations Unies par sa cote.',
    none_before: 'Aucune référence antérieure n’a été trouvée à laquelle celle-ci puisse renvoyer.',
  },
  replaced: (symbol) =>
    `${symbol} a été publié à la place de ce document, et ses termes peuvent être autres : vérifier et citer celui-là.`,
  corrected: (symbols) => `Le document a été corrigé par ${symbols}.`,
  bodies: {
    'Committee against Torture': 'Comité contre la torture',
    'Human Rights Committee': 'Comité des droits de l’homme',
    'Human Rights Council': 'Conseil des droits de l’homme',
    'Commission on Human Rights': 'Commission des droits de l’homme',
    'General Assembly': 'Assemblée générale',
  },
}
