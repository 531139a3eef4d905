// The advice on taking part in Spanish, by row of the facts.
import type { HowToWords } from './types.ts'

export const es: HowToWords = {
  topics: {
    ECOSOC: 'estatus del ECOSOC',
    address: 'dirección',
    annexes: 'anexos',
    apply: 'solicitud',
    attendance: 'asistencia',
    consent: 'consentimiento',
    contact: 'contacto',
    'exhaustion of remedies': 'agotamiento de los recursos',
    format: 'formato',
    hour: 'hora',
    'how known': 'cómo se sabe',
    language: 'idioma',
    late: 'envío tardío',
    length: 'extensión',
    'list of States and sessions': 'Estados y períodos de sesiones',
    meet: 'reuniones',
    'official page': 'página que consultar',
    pattern: 'casos anteriores',
    portal: 'plataforma',
    'private briefing': 'reunión privada',
    publication: 'publicación',
    register: 'inscripción',
    video: 'vídeo',
    webcast: 'transmisión',
    'what is taken': 'qué se recibe',
    when: 'cuándo',
    where: 'dónde',
    'where to send': 'dónde enviar',
    who: 'quién',
    'who speaks': 'quién toma la palabra',
    window: 'plazo',
    'written statements': 'exposiciones escritas',
  },
  values: {
    'CAT:review_submission/official page':
      'Información para la sociedad civil, las ONG y las instituciones nacionales de derechos humanos (Comité contra la Tortura)',
    'CAT:review_submission/when':
      'La información escrita se recibe en varias etapas del ciclo; el día se anuncia para cada período de sesiones en su página',
    'CAT:review_submission/who':
      'Las organizaciones no gubernamentales, las instituciones nacionales de derechos humanos y los mecanismos nacionales de prevención; la página no pone como condición el estatus del ECOSOC para la información escrita',
    'CAT:review_submission/where to send':
      'A la dirección de la secretaría del Comité, tal como está impresa en la página del período de sesiones; no adivinarla, abrir la página',
    'CAT:review_submission/format':
      'Word, por correo electrónico (80.º período de sesiones); indicar el Estado, el período de sesiones y si es para la lista de cuestiones, el examen o el seguimiento',
    'CAT:list_of_issues_input/pattern':
      'Días observados: 23 de enero de 2023 para el 76.º período de sesiones, 10 de junio de 2024 para el 80.º; sin intervalo fijo',
    'CAT:review_submission/length': 'La extensión figura en la página oficial; no la hemos leído allí',
    'CAT:review_submission/language':
      'Idiomas de trabajo del Comité: español, francés, inglés (ruso para los documentos); las contribuciones no se traducen',
    'CAT:review_submission/publication':
      'Las contribuciones se publican en la página pública del período de sesiones (apartado «Info from Civil Society Organizations (for the session)», signaturas INT/CAT/CSS/…); si un texto debe ser confidencial, pedirlo por escrito antes de enviarlo',
    'CAT:review_submission/pattern':
      'En períodos de sesiones recientes el día fue exactamente 28 días antes de la apertura (76.º: 20 de marzo de 2023; 80.º: 10 de junio de 2024): nunca una fecha, solo un indicio',
    'CAT:review_day/private briefing':
      'El Comité se reúne en privado con las ONG, las instituciones nacionales y los mecanismos de prevención antes que con la delegación; participan las organizaciones que enviaron un texto sobre ese Estado; la OMCT coordina la reunión de las ONG',
    'CAT:registration/attendance':
      'Inscripción en Indico; el enlace está en la página del período de sesiones (84.º: evento 1010911)',
    'CAT:registration/who':
      'Toda organización que quiera asistir debe inscribirse; la nota informativa no pone como condición el estatus del ECOSOC para los órganos de tratados',
    'CAT:review_day/webcast': 'Las sesiones públicas se transmiten por UN Web TV',
    'CAT:list_of_issues_input/official page':
      'Aportaciones antes de la lista de cuestiones (procedimiento ordinario) o de la lista de cuestiones previa al informe (procedimiento simplificado); decir en el título que el texto es para la lista',
    'CAT:list_of_issues_input/list of States and sessions':
      'Las listas aprobadas en un período de sesiones se anuncian en su clausura y en los boletines de la OMCT',
    'CAT:follow_up_ngo/official page':
      'Página del Comité sobre el seguimiento: respuestas de los Estados, informes alternativos, cartas del Relator',
    'CAT:follow_up_ngo/what is taken':
      'Los informes alternativos de seguimiento se reciben y se nombran en público (noviembre de 2025: sobre Azerbaiyán, Burundi, el Chad, Dinamarca, el Ecuador, Finlandia, el Pakistán, la República de Corea y Türkiye)',
    'CAT:follow_up_ngo/when':
      'No hay un día fijado para las ONG; el Estado debe su respuesta un año después de la clausura del período de sesiones',
    'UPR:stakeholder_submission/portal':
      'Plataforma de inscripción en línea; entrar con el nombre de usuario, no con el correo electrónico; una sola cuenta por organización, sin segunda inscripción',
    'UPR:stakeholder_submission/contact': 'uprsubmissions@ohchr.org',
    'UPR:stakeholder_submission/hour':
      '23.59, hora de Ginebra, para el 47.º período de sesiones; una hora vale solo si el anuncio la imprime',
    'UPR:stakeholder_submission/window':
      'Abierta unas seis semanas (47.º período de sesiones: del 27 de febrero al 8 de abril de 2024); cerrada fuera de ese plazo',
    'UPR:stakeholder_submission/official page':
      'Contribuciones y participación de otras partes interesadas en el EPU (4.º ciclo)',
    'UPR:stakeholder_submission/length':
      '2\u202f815 palabras para una organización, 5\u202f630 para una contribución conjunta',
    'UPR:stakeholder_submission/annexes':
      'Se admiten; las notas finales contienen solo referencias, ningún contenido de fondo',
    'UPR:stakeholder_submission/language':
      'Preferentemente español, francés o inglés; solo idiomas de las Naciones Unidas',
    'UPR:stakeholder_submission/format':
      'Word, no PDF; un país por contribución; párrafos y páginas numerados; nombres de todas las organizaciones al comienzo de una contribución conjunta',
    'UPR:stakeholder_submission/late':
      'Las reglas de forma y de plazo obligan: una contribución que no las cumple por regla general no se tiene en cuenta',
    'UPR:stakeholder_submission/ECOSOC':
      'No hace falta para una contribución escrita; es necesario para asistir al Grupo de Trabajo y para hablar en el Consejo',
    'UPR:pre_session/official page':
      'UPR Info, presesiones: alrededor de un mes antes del Grupo de Trabajo; una hora por Estado; los oradores se eligen por solicitud',
    'UPR:pre_session/apply':
      'Por formulario, en español, francés o inglés, de tres a cuatro meses antes (presesión de diciembre de 2021: cierre el 16 de agosto de 2021 a las 23.59); presessions@upr-info.org',
    'UPR:pre_session/pattern':
      'Presesión 46: del 13 al 16 de febrero de 2024 para los exámenes del 29 de abril al 10 de mayo de 2024; solicitudes hasta el 6 de diciembre de 2023 a las 23.59',
    'UPR:council_adoption/who speaks':
      'Las ONG reconocidas como entidades consultivas por el ECOSOC; diez turnos para las ONG sobre cada resultado, por orden de inscripción',
    'UPR:council_adoption/register':
      'Sistema en línea del Consejo para las ONG; abre la semana anterior al período de sesiones (2012: el viernes a las 14.00); solicitudes a más tardar 24 horas antes del debate',
    'UPR:council_adoption/video':
      'Son posibles las declaraciones en vídeo sobre los resultados del EPU (instituciones nacionales de categoría A y ONG reconocidas como entidades consultivas)',
    'UPR:council_adoption/written statements':
      'Solo las ONG reconocidas como entidades consultivas; dos semanas antes del período de sesiones',
    'UPR:council_adoption/official page': 'Participación de las ONG en el Consejo de Derechos Humanos',
    'SRT:urgent_appeal/when':
      'Una persona corre peligro de tortura por agentes del Estado o con su consentimiento; también: castigos corporales, detención en régimen de incomunicación, reclusión en régimen de aislamiento, condiciones equivalentes a tortura, atención médica negada, expulsión hacia un riesgo, uso excesivo de la fuerza',
    'SRT:urgent_appeal/where':
      'Formulario en línea de los procedimientos especiales; correo urgent-action@ohchr.org en la página leída (las direcciones más nuevas terminan en @un.org)',
    'SRT:allegation_letter/when': 'No se necesita una acción inmediata: casos pasados, prácticas repetidas, leyes',
    'SRT:urgent_appeal/exhaustion of remedies': 'No se exige',
    'SRT:country_visit/meet':
      'La Relatora o el Relator Especial se reúne con la sociedad civil y las víctimas durante una visita; conferencia de prensa en los últimos días',
    'SRT:country_visit/official page':
      'Visitas solo por invitación; se reúne con ONG, abogados, presuntas víctimas y familiares; el Estado debe asegurar que nadie sufra por haberse reunido con el titular del mandato',
    'SRT:call_for_input/pattern':
      'Antes de una visita puede haber una convocatoria de contribuciones escritas hasta unos diez días antes (Chile: 6 de octubre para el 16 de octubre de 2023)',
    'SRT:thematic_call/official page':
      'Convocatorias de contribuciones; el sentido del día que figura en la página debe leerlo una persona',
    'all:reprisals/who':
      'Escribir al órgano con el que usted cooperó (Consejo: enlace con las ONG; secretaría del EPU; procedimientos especiales: formulario en línea o correo del mandato; órgano de tratado) o a la dirección central sobre represalias',
    'all:reprisals/address': 'reprisals@ohchr.org en la página antigua; la dirección actual está impresa en la página',
    'all:reprisals/consent':
      'Se requiere el consentimiento informado de la persona antes de comunicar o hacer nada; otras vías seguras a petición; todo el año',
    'OPCAT:npm/when':
      'Un año después de la entrada en vigor para el Estado; el Subcomité publica los Estados con un retraso considerable (tres años o más)',
    'OPCAT:spt_visit/how known':
      'Programa anunciado tras los períodos de sesiones de junio y noviembre; días anunciados poco antes; informes confidenciales hasta que el Estado consienta',
  },
}
