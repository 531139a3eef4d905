// The outlook in Spanish.
import { countedIn } from '../../counted.ts'
import type { OutlookWords } from './types.ts'

const counted = countedIn('es')

export const es: OutlookWords = {
  heading: 'Lo que tiene fecha en los próximos 12 meses',
  dated: ({ name, dated, official, states }) =>
    `${name}: ${dated} de ${states} Estados ${dated === 1 ? 'tiene' : 'tienen'} un acontecimiento con día conocido en los próximos 12 meses (${official} con fecha oficial).`,
  deadlines: (count) =>
    count === 0
      ? 'Ningún plazo para la sociedad civil tiene fecha en los próximos 12 meses.'
      : count === 1
        ? '1 plazo para la sociedad civil tiene fecha en los próximos 12 meses.'
        : `${count} plazos para la sociedad civil tienen fecha en los próximos 12 meses.`,
  deadline: ({ day, title, state, isComputed }) =>
    `${day}: ${title}, ${state}${isComputed ? ' (fecha calculada, confirmarla)' : ''}`,
  allStates: 'todos los Estados',
  lookForHeading: 'Qué buscar esta semana, y dónde',
  nothingNow: 'No se espera nada en las páginas oficiales esta semana.',
  lookFor: ({ mechanism, title, states, month, page }) =>
    `${mechanism} – ${title}: ${states}; se espera ${month}. Véase ${page}`,
  states: (count) => counted(count, 'Estado', 'Estados'),
  from: (month) => `a partir de ${month}`,
  anyTime: 'en cualquier momento',
  thisWeek: 'esta semana',
  eachPage: (first) => `la página de cada Estado, por ejemplo ${first}`,
}
