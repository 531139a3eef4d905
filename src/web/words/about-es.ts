// The words of the page that says what the words mean, in Spanish.
import { html } from '../html.ts'
import type { AboutWords } from './about-en.ts'

export const es: AboutWords = {
  title: 'Qué significan las palabras',
  headings: {
    mechanisms: 'Mecanismos',
    certainty: 'Hasta qué punto es segura una fecha',
    positions: 'Posiciones',
    labels: 'Las etiquetas ayudan a buscar',
    quotations: 'Citas',
    neutral: 'Lo que estas páginas no hacen',
  },
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
