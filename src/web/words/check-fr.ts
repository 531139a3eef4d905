// The words of the page that checks citations, in French.
import type { CheckPageWords } from './check-en.ts'

export const checkFr: CheckPageWords = {
  title: 'Vérifier les références d’un texte',
  intro:
    'Coller une note, une liste de références ou un texte entier. Chaque référence à un document des Nations Unies est comparée au document détenu ici. Le texte n’est ni conservé ni enregistré.',
  label: 'Votre texte (texte ou Markdown)',
  button: 'Vérifier',
  style: 'Style des propositions',
  file: 'Sur votre propre machine, sans que le texte en sorte : mechanism-watch resolve FICHIER.',
  verify: 'Vérifier un fichier : de quel document s’agit-il ?',
  upload: 'Un fichier Word avec ses notes (.docx), ou du texte : 10 Mo au plus',
  unreadable:
    'Ce fichier ne peut pas être lu. Envoyer du Word (.docx) ou du texte en UTF-8, de 10 Mo et de deux millions de caractères au plus.',
  none: 'Aucune référence à un document des Nations Unies n’a été trouvée. La cote est-elle écrite, par exemple CAT/C/KEN/CO/2 ?',
  empty: 'Rien n’a été envoyé. Coller le texte dans le champ, puis vérifier.',
  count: (shown: number, total: number) =>
    shown === total
      ? `Références trouvées : ${total}.`
      : `${shown < 2 ? 'La première référence' : `Les ${shown} premières références`} sur ${total}. Envoyer la suite du texte à part.`,
  tally: {
    ok: (n) => (n < 2 ? `${n} concorde` : `${n} concordent`),
    differs: (n) => (n < 2 ? `${n} diffère` : `${n} diffèrent`),
    no_paragraph: (n) => `${n} ${n < 2 ? 'indique' : 'indiquent'} un paragraphe que le document n’a pas`,
    unchecked: (n) => (n < 2 ? `${n} n’a pas été entièrement vérifiée` : `${n} n’ont pas été entièrement vérifiées`),
    uncertain: (n) => `${n} ne ${n < 2 ? 'permet' : 'permettent'} pas de savoir de quel document il s’agit`,
    not_held: (n) => (n < 2 ? `${n} vise un document non détenu ici` : `${n} visent des documents non détenus ici`),
    out_of_scope: (n) => `${n} d’un type qui n’est pas collecté ici`,
  },
  numbered: (n: number) => `n° ${n}`,
  note: (note: string) => `Note ${note}`,
  inText: 'Dans le texte',
  readAs: 'Lu dans le texte comme',
  suggestion: 'D’après les données détenues :',
  quoted: 'Vous citez :',
  onlyYours: 'seulement dans votre citation',
  onlyTheirs: 'seulement dans le document',
  official: 'Adresse officielle',
  document: 'Le document détenu ici',
  heldHere: (paragraph) => `${paragraph}, détenu ici`,
  correct: 'Corriger le brouillon, ou en vérifier un autre',
  again: 'Vérifier un autre texte',
}
