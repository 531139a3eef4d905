// The words of ours in a citation, in French.
import { printDay } from '../../domain/days/days.ts'
import type { VersionKind } from '../../domain/mechanisms.ts'
import type { LineWords } from '../citable.ts'

const versions: Record<VersionKind, string> = {
  advance_unedited: 'version préliminaire non éditée',
  provisional: 'version provisoire',
  official: 'version définitive',
  reissued: 'nouveau tirage',
  corrected: 'version corrigée',
  revised: 'version révisée',
  restricted: 'projet à distribution restreinte',
  unofficial_translation: 'traduction non officielle',
  machine_read: 'texte reconnu à partir d’une image',
  index_copy: 'texte copié dans l’Index universel des droits de l’homme',
}
const { advance_unedited, provisional, restricted, unofficial_translation, machine_read, index_copy } = versions

export const fr: LineWords = {
  gap: {
    body: '[organe non détenu]',
    title: '[titre non détenu]',
    State: '[État non détenu]',
    symbol: '[cote non détenue]',
    date: '[date non détenue]',
    'paragraph number': '[numéro de paragraphe non imprimé dans la source]',
    position: '[position non détenue]',
    address: '[adresse non détenue]',
  },
  inferredNumber: '[numéro de paragraphe déduit, non imprimé sous cette forme dans la source]',
  inferredItem: (number) => `recommandation ${number}`,
  inferredMark: '[numéro déduit]',
  under: (heading) => `sous « ${heading} » `,
  quoted: (text) => `« ${text} »`,
  semicolon: ' ; ',
  position: 'position :',
  byRule: 'par règle, aucune réponse n’est imprimée',
  notReadHere: 'non lu ici',
  ofIndex: 'Index universel des droits de l’homme',
  sameDocument: 'même document',
  fileNumber: (number) => `numéro de dossier de la base de données des organes conventionnels ${number}`,
  corrected: (symbols) => `, tel que corrigé par ${symbols.join(' et ')}`,
  accessed: (day) => `consulté le ${day}`,
  day: (day) => printDay(day, 'fr'),
  dated: { distribution: '', adoption: 'adopté le ', received: 'reçu le ', statement: '' },
  version: { advance_unedited, provisional, restricted, unofficial_translation, machine_read, index_copy },
  unDoc: 'doc. ONU ',
  observationsOn: (state) => `Observations finales : ${state}`,
  bodies: {
    'Committee against Torture': 'Comité contre la torture',
    'Human Rights Committee': 'Comité des droits de l’homme',
    'Committee on Economic, Social and Cultural Rights': 'Comité des droits économiques, sociaux et culturels',
    'Committee on the Elimination of Racial Discrimination': 'Comité pour l’élimination de la discrimination raciale',
    'Committee on the Elimination of Discrimination against Women':
      'Comité pour l’élimination de la discrimination à l’égard des femmes',
    'Committee on the Rights of the Child': 'Comité des droits de l’enfant',
    'Committee on the Rights of Persons with Disabilities': 'Comité des droits des personnes handicapées',
    'Committee on Enforced Disappearances': 'Comité des disparitions forcées',
    'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families':
      'Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille',
    'Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment':
      'Sous-Comité pour la prévention de la torture et autres peines ou traitements cruels, inhumains ou dégradants',
    'Human Rights Council': 'Conseil des droits de l’homme',
    'Commission on Human Rights': 'Commission des droits de l’homme',
    'General Assembly': 'Assemblée générale',
  },
  line: {
    whole: 'document entier',
    dates: { distribution: 'distribution', adoption: 'adoption', received: 'réception', statement: 'déclaration' },
    version: (version) => versions[version],
    read: (language) => `lu en ${language}`,
    original: (language) => `original en ${language}`,
    noLanguage: 'langue non détenue',
    noOriginal: 'original non détenu',
    noAccess: 'jour de consultation non détenu',
    language: { en: 'anglais', fr: 'français', es: 'espagnol', ru: 'russe', ar: 'arabe', zh: 'chinois' },
    position: (value) =>
      ({
        supported: 'a recueilli l’adhésion',
        noted: 'notée',
        partially_supported: 'a recueilli l’adhésion en partie',
        pending: 'réponse différée',
        unclear: 'peu claire',
      })[value],
  },
}
