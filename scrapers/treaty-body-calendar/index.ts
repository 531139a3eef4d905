// The card of the calendar pages of the treaty-body database: dates that the Committee against Torture announces.
import type { Calendar } from '../source.ts'
import { calendarPages } from './pages.ts'

export const treatyBodyCalendar: Calendar = {
  id: 'treaty-body-calendar',
  title: 'Calendar pages of the treaty-body database (Committee against Torture)',
  titles: {
    fr: 'Pages de calendrier de la base de données des organes conventionnels (Comité contre la torture)',
    es: 'Páginas de calendario de la base de datos de los órganos de tratados (Comité contra la Tortura)',
  },
  publisher: 'Office of the United Nations High Commissioner for Human Rights',
  publishers: {
    fr: 'Haut-Commissariat des Nations Unies aux droits de l’homme',
    es: 'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos',
  },
  url: 'https://tbinternet.ohchr.org/_layouts/15/TreatyBodyExternal/MasterCalendar.aspx?Lang=en',
  mechanism: 'CAT',
  schedule: '10 5 * * *',
  // rows with a date or a State in them; about 50 rows of all committees are reported, few of them of this one
  expects: { listings: [1, 250], recommendations: [0, 0] },
  routes: [
    {
      id: 'deadlines',
      what: 'master calendar: documents due, by State and treaty',
      whatIn: {
        fr: 'calendrier général : documents attendus, par État et par instrument',
        es: 'calendario general: documentos previstos, por Estado y por tratado',
      },
      evidence: 'reported',
    },
    {
      id: 'sessions',
      what: 'list of sessions; whether a plain request fills it is not known',
      whatIn: {
        fr: 'liste des sessions ; on ne sait pas si une simple requête la remplit',
        es: 'lista de períodos de sesiones; no se sabe si una petición simple la rellena',
      },
      evidence: 'unverified',
    },
    {
      id: 'session',
      what: 'page of each session to come: its documents by State',
      whatIn: {
        fr: 'page de chaque session à venir : ses documents par État',
        es: 'página de cada próximo período de sesiones: sus documentos por Estado',
      },
      evidence: 'reported',
    },
  ],
  pages: calendarPages,
}
