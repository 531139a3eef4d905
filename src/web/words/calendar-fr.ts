// The words of the page that makes the address of a calendar, in French.
import type { CalendarWords } from './calendar-en.ts'

export const calendarFr: CalendarWords = {
  title: 'Un calendrier pour vous',
  lead: 'Les dates des examens et les échéances dans le calendrier de votre téléphone ou de votre ordinateur, qui cherche lui-même les changements.',
  language: 'Langue des entrées',
  usual: 'celle de cette page',
  estimates: 'Aussi les mois estimés',
  estimatesMore:
    'La plupart des dates à venir sont des estimations. Chacune est une entrée qui couvre ses mois et porte le titre d’estimation : jamais une date limite.',
  discreet: 'Discret',
  discreetMore:
    'Ni État, ni mécanisme, ni sujet dans les titres et les notifications : chaque entrée dit « 1 date ». L’adresse montre toujours ce qui est suivi.',
  make: 'Montrer ce calendrier',
  made: 'Ce calendrier',
  subscribe: 'S’abonner (ouvre le programme de calendrier)',
  download: 'Télécharger une fois',
  copy: 'Ou donner cette adresse au programme :',
  choose: 'Choisir ce qu’il contient',
  link: 'Un calendrier pour téléphone ou ordinateur',
  entries: (n, past) =>
    n === 1
      ? '1 entrée actuellement : le 26 juin, journée internationale, et aucune autre date.'
      : `${n} entrées actuellement : le 26 juin (journée internationale)${past === 0 ? '' : `, ${past} ${past === 1 ? 'passée' : 'passées'}`}${n - past === 1 ? ', et aucune date à venir' : ` et ${n - past - 1} à venir ou en cours`}.`,
  more: (n) => `Avec les mois estimés, il y en a ${n} de plus : cocher la case ci-dessous.`,
}
