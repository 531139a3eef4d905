// The words of the page that makes the address of a calendar, in Spanish.
import type { CalendarWords } from './calendar-en.ts'

export const calendarEs: CalendarWords = {
  title: 'Un calendario propio',
  lead: 'Las fechas de los exámenes y los plazos en el calendario de su teléfono u ordenador, que busca los cambios por sí mismo.',
  language: 'Idioma de las entradas',
  usual: 'el de esta página',
  estimates: 'También los meses estimados',
  estimatesMore:
    'La mayoría de las fechas futuras son estimaciones. Cada una es una entrada que abarca sus meses y se titula como estimación: nunca un plazo.',
  discreet: 'Discreto',
  discreetMore:
    'Ni Estado, ni mecanismo, ni tema en los títulos y avisos: cada entrada dice «1 fecha». La dirección sigue mostrando lo que usted sigue.',
  make: 'Mostrar este calendario',
  made: 'Este calendario',
  subscribe: 'Suscribirse (abre su programa de calendario)',
  download: 'Descargar una vez',
  copy: 'O dé esta dirección a su programa:',
  choose: 'Elegir lo que contiene',
  link: 'Un calendario para el teléfono o el ordenador',
  entries: (n, past) =>
    n === 1
      ? '1 entrada ahora: el 26 de junio, día internacional, y ninguna otra fecha.'
      : `${n} entradas ahora: el 26 de junio (día internacional)${past === 0 ? '' : `, ${past} ya ${past === 1 ? 'pasada' : 'pasadas'}`}${n - past === 1 ? ', y ninguna fecha futura' : ` y ${n - past - 1} por venir o en curso`}.`,
  more: (n) => `Con los meses estimados hay ${n} más: marque la casilla de abajo.`,
}
