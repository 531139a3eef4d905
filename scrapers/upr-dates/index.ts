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
  publishers: {
    fr: 'Haut-Commissariat des Nations Unies aux droits de l’homme',
    es: 'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos',
  },
  url: 'https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris',
  mechanism: 'UPR',
  schedule: '20 5 * * *',
  expects: { listings: [1, 60], recommendations: [0, 0] },
  routes: [
    {
      id: 'submissions',
      what: 'page for stakeholders: last day for submissions, by session of the Working Group',
      whatIn: {
        fr: 'page destinée aux parties prenantes : dernier jour pour les contributions, par session du Groupe de travail',
        es: 'página para las partes interesadas: último día para las contribuciones, por período de sesiones del Grupo de Trabajo',
      },
      evidence: 'unverified',
    },
    {
      id: 'council',
      what: 'home page of the Council: days of its sessions and of the UPR',
      whatIn: {
        fr: 'page d’accueil du Conseil : jours de ses sessions et de l’EPU',
        es: 'página de inicio del Consejo: días de sus períodos de sesiones y del EPU',
      },
      evidence: 'unverified',
    },
    {
      id: 'council-sessions',
      what: 'page of the regular sessions of the Council',
      whatIn: {
        fr: 'page des sessions ordinaires du Conseil',
        es: 'página de los períodos ordinarios de sesiones del Consejo',
      },
      evidence: 'unverified',
    },
  ],
  pages: calendarPages,
}
