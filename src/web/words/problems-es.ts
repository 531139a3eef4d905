// The kinds of problems in Spanish: title and meaning, as programs and people find them under /problems.
import type { ProblemWords } from './problems-type.ts'

export const problemsEs: ProblemWords = {
  heading: 'Tipos de errores',
  about:
    'Cada error de la API nombra una de estas páginas. El número de la solicitud ayuda a quien administra el servidor a encontrarla.',
  status: 'Código HTTP',
  all: 'Todos los tipos de errores',
  kinds: {
    'bad-parameter': [
      'Un parámetro es desconocido o erróneo',
      'No se devolvió nada, para que un filtro mal escrito no lo devuelva todo. `errors` nombra cada error.',
    ],
    malformed: ['La solicitud no se puede leer', 'La dirección o el contenido está mal formado.'],
    'not-found': ['Aquí no hay nada', 'No se conoce la dirección, el código, la signatura o el identificador.'],
    'other-site': [
      'Otro sitio envió esta solicitud',
      'Lo que cambia algo se acepta desde las páginas de este servidor y desde programas, pero no desde la página de otro sitio.',
    ],
    conflict: [
      'Esto no se puede hacer ahora',
      'La solicitud es correcta, pero el estado actual no la permite. `errors` dice por qué.',
    ],
    rebuilt: [
      'La base de datos ya no es la misma',
      'Los números de cambios que usted tiene pertenecen a una base anterior. Empiece con `since=0` y guarde el nuevo valor de `epoch`.',
    ],
    'method-not-allowed': [
      'Este método no se acepta aquí',
      '`Allow` enumera los métodos aceptados; la mayoría de las direcciones son de solo lectura.',
    ],
    'too-large': [
      'La solicitud es demasiado grande',
      'El contenido es más largo de lo que acepta esta dirección, o tiene demasiados campos.',
    ],
    'not-supported': [
      'La forma del contenido no se lee',
      'El tipo, el juego de caracteres o la codificación del contenido no es de los que lee esta dirección.',
    ],
    'no-such-part': [
      'El archivo no tiene esa parte',
      'El encabezado `Range` pide bytes más allá del final; `Content-Range` dice cuántos hay.',
    ],
    'not-expected': [
      'No se puede cumplir lo que se espera',
      'El encabezado `Expect` pide algo distinto de `100-continue`.',
    ],
    'too-slow': [
      'La solicitud no llegó a tiempo',
      'El encabezado o el contenido no se envió completo a tiempo, y la conexión se cerró.',
    ],
    'address-too-long': [
      'La dirección o el encabezado es demasiado largo',
      'La dirección y el encabezado juntos tienen como máximo 16 kB.',
    ],
    'too-many-requests': [
      'Demasiadas solicitudes',
      'Se alcanzó el límite fijado por quien administra el servidor; `Retry-After` dice cuándo volver.',
    ],
    busy: [
      'El servidor está ocupado',
      'Se pide más de lo que puede responder al mismo tiempo; `Retry-After` dice cuándo volver.',
    ],
    'not-ready': ['No está listo', 'La base de datos no se puede consultar en este momento.'],
    'not-set-up': [
      'Esto no está instalado aquí',
      'Quien administra el servidor no lo ha activado, o tiene que corregir antes un ajuste. Pedirlo de nuevo enseguida no cambia nada.',
    ],
    'not-stored': [
      'Ahora no se puede guardar ni leer nada',
      'El disco del servidor está lleno o falla. Nada quedó escrito a medias; hay que hacer sitio.',
    ],
    'in-use': [
      'Otra orden ocupa la base de datos',
      'No se hizo nada. Vuelva a intentarlo en unos minutos; `Retry-After` dice cuándo.',
    ],
    damaged: [
      'La base de datos está dañada',
      'Una fila que la respuesta necesita no se puede leer. Nada se muestra en parte. Hay que restaurar una copia de seguridad; quizá otras direcciones respondan.',
    ],
    'wrong-clock': [
      'El reloj del servidor está mal',
      'El reloj está atrasado respecto del último registro, o muy adelantado. No se da ninguna fecha futura hasta que se ajuste. Conserve lo que tiene; `Retry-After` dice cuándo volver a pedirlo.',
    ],
    fault: [
      'Un error nuestro',
      'El número de la solicitud ayuda a quien administra el servidor a encontrarla en el registro.',
    ],
  },
}
