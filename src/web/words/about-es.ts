// The words of the page that says what the words mean, in Spanish.
import { html } from '../html.ts'
import type { AboutWords } from './about-en.ts'

export const es: AboutWords = {
  title: 'Acerca de este servicio, y qué significan las palabras',
  headings: {
    operator: 'Quién mantiene este servicio',
    method: 'Cómo se hace',
    accuracy: 'Hasta qué punto es exacto',
    licence: 'Licencia',
    mechanisms: 'Mecanismos',
    certainty: 'Hasta qué punto es segura una fecha',
    positions: 'Posiciones',
    labels: 'Las etiquetas ayudan a buscar',
    quotations: 'Citas',
    neutral: 'Lo que estas páginas no hacen',
  },
  operator:
    'Responde de esta copia quien la instaló en un servidor. Para señalar un error o preguntar algo, escriba a:',
  noContact: 'Quien mantiene esta copia no ha indicado una dirección propia. El proyecto está en:',
  method: [
    'Los documentos se toman de los sitios oficiales, o se importan de archivos, y se conservan tal como eran. Cada uno se lee párrafo por párrafo; lo que no se puede leer con certeza se deja fuera y se indica, nunca se adivina.',
    'Las etiquetas las ponen reglas escritas, que cada recomendación muestra. Las fechas vienen de los anuncios de los órganos, o se calculan según sus reglas; lo que solo sugiere la práctica anterior se llama estimación.',
  ],
  sources: 'Cada fuente, su estado, y lo que falta',
  accuracyIs:
    'Medido en documentos reales, según lo que habían anotado personas. Otros documentos pueden tener otra forma: compare con el documento antes de citar.',
  accuracyHeads: ['Qué se leyó', 'Cuántos', 'Encontrado', 'Correcto, de lo encontrado'],
  accuracy: {
    upr: ['Recomendaciones del Examen Periódico Universal', '60 informes, 7.963 filas'],
    observations: ['Observaciones finales', '11 documentos, a la vista mientras se escribía el lector'],
    flag: ['Marca «sobre la tipificación», en inglés', '231 textos, leídos mientras se hacían las reglas'],
    unread: ['La misma, en la mitad que aún no se había leído', '129 textos'],
  },
  notMeasured:
    'En francés y en español las etiquetas no están medidas. Las fechas calculadas se comprueban según las reglas, no según lo ocurrido.',
  program: 'El programa: licencia Apache 2.0.',
  safety: 'Seguridad: cómo usarlo dejando el menor rastro',
  data: 'API y datos',
  apiDocs: 'Referencia de la API',
  bodies: {
    CAT: html`Expertos independientes que examinan a los Estados que se adhirieron a la Convención contra la Tortura. Sus <em>observaciones finales</em> contienen preocupaciones y recomendaciones. El Estado examinado se llama Estado parte.`,
    CCPR: html`Expertos independientes que examinan a los Estados que se adhirieron al Pacto Internacional de Derechos Civiles y Políticos, cuyo artículo 7 prohíbe la tortura. Se recopilan sus observaciones finales; no se calculan los plazos de sus exámenes.`,
    UPR: html`Los Estados se examinan unos a otros en el Consejo de Derechos Humanos. Cada recomendación la hacen uno o varios <em>Estados que recomiendan</em>; el <em>Estado examinado</em> responde.`,
    SRT: html`Experto independiente que visita países por invitación e informa sobre cada visita.`,
  },
  days: 'Los días son días enteros en Ginebra. Solo se indica una hora donde estaba impresa.',
  positions: html`En el Examen Periódico Universal, una recomendación <em>cuenta con el apoyo</em> del Estado, o este <em>toma nota</em> de ella. «Se tomó nota» es el término de las Naciones Unidas para toda recomendación que el Estado no apoya; un Estado no puede rechazarla. Al lado mostramos las palabras según lo impreso, y el documento en que figuran.`,
  labels:
    'Unas reglas reconocen palabras de un texto y lo marcan, por ejemplo como relativo a la tipificación de la tortura. La marca ayuda a encontrar textos. No es una constatación de ningún órgano, puede ser errónea, y donde lectores atentos pueden discrepar dice «dudoso». Cada recomendación muestra las palabras y las reglas en que se basan sus etiquetas.',
  quotations:
    'Cada texto se reproduce literalmente de una copia conservada del documento; su huella (SHA-256), su dirección y la hora de la copia figuran al lado. Los textos que no son definitivos lo dicen. Compare con el documento antes de citar.',
  neutral:
    'Muestran lo que dijeron los mecanismos. No puntúan, no clasifican y no colorean a los Estados; el número de recomendaciones o de documentos no dice nada de lo que hace un Estado.',
}
