// The card of the pages that announce dates of the UPR: deadlines of stakeholders, sessions of the Working Group and the Council.
import type { Calendar } from '../source.ts'
import { calendarPages } from './pages.ts'

export const uprDates: Calendar = {
  id: 'upr-dates',
  title: 'Calendar pages of the Universal Periodic Review and the Human Rights Council',
  titles: {
    fr: 'Pages de calendrier de l’Examen périodique universel et du Conseil des droits de l’homme',
    es: 'Páginas de calendario del Examen Periódico Universal y del Consejo de Derechos Humanos',
  },
  publisher: 'Office of the United Nations High Commissioner for Human Rights',
  url: 'https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris',
  mechanism: 'UPR',
  schedule: '20 5 * * *',
  expects: { listings: [1, 60], recommendations: [0, 0] },
  routes: [
    {
      id: 'submissions',
      what: 'page for stakeholders: last day for submissions, by session of the Working Group',
      evidence: 'unverified',
    },
    { id: 'council', what: 'home page of the Council: days of its sessions and of the UPR', evidence: 'unverified' },
    { id: 'council-sessions', what: 'page of the regular sessions of the Council', evidence: 'unverified' },
  ],
  pages: calendarPages,
}
