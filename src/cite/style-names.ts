// What the styles are called in French and Spanish, where that differs from their label.
import type { NameLanguage } from '../domain/states/states.ts'

export const styleNames: Record<NameLanguage, Record<string, string>> = {
  en: {},
  fr: {
    un: 'Nations Unies (en anglais)',
    'un-fr': 'Nations Unies',
    'un-es': 'Nations Unies (en espagnol)',
    omct: 'OMCT, tel qu’imprimé',
    'omct-corrected': 'OMCT, auteur corrigé',
    'omct-fr': 'OMCT, en français',
    'omct-es': 'OMCT, en espagnol',
    chicago: 'Note Chicago',
    unstyled: 'Simple ligne (en anglais)',
    'unstyled-fr': 'Simple ligne',
    'unstyled-es': 'Simple ligne (en espagnol)',
  },
  es: {
    un: 'Naciones Unidas (en inglés)',
    'un-fr': 'Naciones Unidas (en francés)',
    'un-es': 'Naciones Unidas',
    omct: 'OMCT, según lo impreso',
    'omct-corrected': 'OMCT, autor corregido',
    'omct-fr': 'OMCT, en francés',
    'omct-es': 'OMCT, en español',
    chicago: 'Nota Chicago',
    unstyled: 'Línea simple (en inglés)',
    'unstyled-fr': 'Línea simple (en francés)',
    'unstyled-es': 'Línea simple',
  },
}
