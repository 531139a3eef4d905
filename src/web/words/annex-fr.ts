// The words of the basket and of the page that makes an annex, in French.
import { countedIn } from '../../domain/counted.ts'
import type { AnnexPageWords } from './annex-en.ts'

const counted = countedIn('fr')

export const annexFr: AnnexPageWords = {
  title: 'Annexe pour un rapport',
  intro:
    'Un tableau de recommandations, mot pour mot, chacune avec sa référence en note : en fichier Word, HTML ou Markdown, ou en notices pour un logiciel bibliographique. Rien n’en est conservé ici.',
  basketIsIn: 'Il est dans l’adresse de ces pages ; la page des rappels ne le reprend pas.',
  basket: (n) => `Panier : ${counted(n, 'recommandation', 'recommandations')}`,
  toAnnex: 'Faire une annexe',
  empty: 'Vider le panier',
  mark: 'Cocher',
  marked: 'Dans le panier',
  add: 'Mettre dans le panier',
  out: 'Retirer',
  ofMarked: 'Annexe de ce qui est coché',
  keep: 'Mettre ce qui est coché dans le panier et rester ici',
  more: 'Mettre ce qui est coché dans le panier, page suivante',
  ofAll: 'Annexe de tout ce qui est trouvé',
  style: 'Style des références',
  usual: (style: string) => `${style} (habituel)`,
  options: 'Ce que contiennent les notes',
  without: 'Omettre les positions des États',
  recommending: 'Nommer dans les références les États qui recommandent',
  show: 'Afficher',
  download: 'Télécharger',
  files: { docx: 'Word (DOCX)', html: 'HTML', md: 'Markdown', ris: 'RIS', bib: 'BibTeX', 'csl-json': 'CSL-JSON' },
  behind: (note) => `Dans le fichier, comme note après la précédente : ${note}`,
  language:
    'Nos propres mots sont dans la langue de cette page ; elle se change en haut. Les textes restent dans leur langue.',
  filter: 'Choisir par filtre',
  several: 'plusieurs : toucher chacun ; à l’ordinateur, maintenir Ctrl ou Cmd',
  states: 'États',
  topics: 'Sujets (nos étiquettes)',
  mechanisms: 'Mécanismes',
  nothing:
    'Rien n’est encore choisi. Cocher des recommandations dans une recherche ou sur la page d’un État, ou choisir par filtre.',
  none: 'Aucune recommandation détenue ne correspond.',
  found: (n) => counted(n, 'recommandation', 'recommandations'),
  unread: (unread: number, all: number) =>
    `Pour ${unread} sur ${all}, aucun texte n’est détenu : l’annexe ne peut montrer que qui a demandé, le sujet et la référence. Lire les documents officiels avant de citer.`,
  preview: (n) => `Les ${n} premières sont affichées ici ; le fichier les contient toutes.`,
  cut: (n, all) =>
    `Un fichier contient ${n} des ${all} recommandations. Restreindre le choix, ou continuer par l’adresse de la partie suivante, sur sa couverture.`,
}
