// The words beside a search in French.
import { fr as codeWords } from '../../domain/code-words/fr.ts'
import { html } from '../html.ts'
import type { SearchWords } from './search-en.ts'

export const fr: SearchWords = {
  order: {
    newest: 'les plus récents d’abord',
    oldest: 'les plus anciens d’abord',
    relevance: 'par pertinence',
    usual: 'habituel (pertinence ou récents)',
  },
  among: (order) => `Parmi les documents détenus, ${order}`,
  faults: {
    no_word: 'Écrire au moins un mot à chercher.',
    quote_open: 'Ce guillemet n’est pas fermé. Le fermer, ou l’enlever.',
    quote_empty: 'Il n’y a pas de mot entre ces guillemets.',
    bracket_open: 'Cette parenthèse n’est pas fermée. La fermer, ou l’enlever.',
    bracket_stray: 'Cette parenthèse ne ferme rien. En ouvrir une avant elle, ou l’enlever.',
    bracket_empty: 'Il n’y a pas de mot entre ces parenthèses.',
    nothing_before: 'Cet opérateur demande un mot avant lui. Entre guillemets, c’est un mot comme un autre.',
    nothing_after: 'Cet opérateur demande un mot après lui. Entre guillemets, c’est un mot comme un autre.',
    star: 'Une étoile se place à la fin d’un mot, après deux de ses lettres au moins : crimin*',
    not_near:
      'Des mots sont près l’un de l’autre : mettre de chaque côté un mot, une expression, ou des mots joints par OR entre parenthèses.',
    near_chain: 'Deux sont près l’un de l’autre, pas trois. Écrire a NEAR/5 b AND b NEAR/5 c.',
    near_itself:
      'Les deux côtés de NEAR peuvent être un seul et même mot d’un texte, et un mot n’est pas près de lui-même. Mettre un autre mot d’un côté.',
    not_apart:
      'Ce signe se place juste devant un mot que les textes ne doivent pas contenir : !bill. Sinon, retirez-le.',
    near_form:
      'Cet opérateur n’est pas compris. Écrire a NEAR/5 b pour au plus cinq mots entre deux, a /s b pour une phrase environ.',
    sign: 'Ce signe n’est pas compris. Une étoile trouve les mots qui commencent ainsi : crimin*. Sinon, enlever le signe.',
    field:
      'Les filtres ne s’écrivent pas parmi les mots : les choisir dans leurs champs. Pour des mots, mettre une espace après les deux-points.',
    quote_single: 'On ne sait pas où se ferme ce guillemet simple. Employer des guillemets doubles : "code pénal"',
    distance: 'La distance est un nombre de mots de 1 à 50 : NEAR/5',
    too_deep: 'Trop de parenthèses dans des parenthèses. Dix niveaux sont compris.',
    too_many: 'Il y a trop de mots. En chercher moins.',
  },
  how: 'Comment les mots sont cherchés',
  only: (state) => `${state} : ne montrer que cet État`,
  onlyWith: (state, words) => `${state} : ${words} dans les recommandations adressées à cet État`,
  paragraph: (symbol, number) => `${symbol}, par. ${number}`,
  document: (symbol) => `${symbol} : montrer ce document`,
  notHeld: (symbol) => `${symbol} n’est pas détenu. Voir`,
  without: (what) => `Sans ${what}`,
  counted: (n) => (n > 1 ? `${n} trouvés` : `${n} trouvé`),
  together: (states, words) =>
    words === null
      ? `${states} : les recommandations à ces États, ensemble`
      : `${states} : ${words} dans les recommandations à ces États, ensemble`,
  numberAlone:
    'C’est le numéro d’un paragraphe. Beaucoup de documents l’ont : écrire la cote du document devant, comme « A/HRC/19/10, par. 100.52 ».',
  instead: 'Essayer plutôt :',
  also: (words, names) =>
    `Cherché aussi pour ${words} : ${names}. Mettre ${words} entre guillemets pour ne chercher que cela.`,
  leftOut: (words) => `Non cherché, car presque chaque texte le dit : ${words}.`,
  operators: 'Les opérateurs s’écrivent en majuscules. Si vous vouliez en employer un :',
  recognised: 'Reconnu ci-dessus ; comme mots, rien n’a été trouvé',
  narrow: 'Filtrer selon les nombres',
  apply: 'Appliquer',
  others: (n) => `${n} de plus`,
  narrowing:
    'Les valeurs d’une même liste s’ajoutent : l’une ou l’autre. Les listes se restreignent entre elles : toutes. Un nombre dit combien il y en a avec cette valeur, les autres listes restant telles quelles.',
  regions: codeWords.region,
  grammar: [
    [
      html`<code>torture prison</code>`,
      'Les textes qui disent les deux, sous toute forme et graphie, en anglais, français et espagnol.',
    ],
    [
      html`<code>torture OR sévices</code>, <code>-projet</code>, <code>(…)</code>`,
      'L’un des deux ; sans un mot ; parenthèses. Les opérateurs sont en majuscules, en anglais.',
    ],
    [
      html`<code>« code pénal »</code>, <code>crimin*</code>`,
      'Les mots tels qu’imprimés ; les mots qui commencent ainsi.',
    ],
    [html`<code>torture NEAR/5 police</code>`, 'Cinq mots au plus entre eux.'],
    [
      'Autres noms',
      'Des sigles tels que OPCAT trouvent leurs formes longues. La page dit ce qui a aussi été cherché ; des guillemets l’empêchent.',
    ],
  ],
}
