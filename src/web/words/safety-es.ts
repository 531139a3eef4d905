// The words of the page on safety, in Spanish.
import type { SafetyWords } from './safety-en.ts'

export const safetyEs: SafetyWords = {
  title: 'Seguridad: cómo usarlo dejando el menor rastro',
  lead: 'En algunos Estados es peligroso el mero hecho de seguir «tortura, Estado X». Entre las formas de recibir avisos, elija la primera que le sirva.',
  ways: 'De la que deja menos rastro a la que deja más',
  world: [
    'En su propia máquina.',
    'Todos descargan el mismo archivo; solo su máquina sabe qué Estados sigue. Hace falta el programa de este servicio en un ordenador: «mechanism-watch watch». En un teléfono, use el calendario de todos los Estados.',
    'El archivo para todos',
  ],
  calendar: [
    'El calendario de todos los Estados.',
    'Su dirección es la misma para todos. Solo contiene días; donde no se conoce ninguno, tome el que da también los meses estimados. El calendario de un solo Estado muestra a quien vigila la línea de qué Estado se trata.',
    'Calendario de todos los Estados',
  ],
  mail: ['El correo o un webhook.', 'Lo último, y nunca para una persona en peligro.', 'Recordatorios'],
  why: 'Por qué el correo es peor de lo que parece',
  whyList: [
    'Su proveedor, su empleador y la red ven quién le escribe y cuándo, aunque no puedan leerlo.',
    'Un correo queda en el buzón, en el teléfono, en las copias de seguridad y con quien lo reciba reenviado.',
    'El servidor guarda su dirección, sellada, y lo que eligió. Un tribunal, un ladrón o un nuevo dueño del servidor puede obtener ambas cosas.',
    'Si necesita correo: reciba todo, una vez por semana, en una dirección que no esté a su nombre.',
  ],
  device: 'En su dispositivo',
  deviceList: [
    'Quien tiene el dispositivo puede leer los calendarios, las listas seguidas y el historial del navegador. Cífrelo por completo, use una ventana privada, y borre antes de una frontera o un registro.',
    'Los calendarios discretos dicen «1 fecha» y nada más. La fecha misma puede indicar el Estado: algunos días solo uno tiene un plazo.',
    'Un calendario sincronizado con un proveedor ya no está solo en su máquina.',
  ],
  line: 'En la línea',
  lineList: [
    'Donde la dirección empieza por https, quien vigila su línea ve que abrió este sitio, cuándo y cuánto leyó, pero no qué página.',
    'El navegador Tor oculta a la línea de qué sitio se trata, pero no que usa Tor. Una VPN lo muestra a quien la mantiene. Donde una u otro esté prohibido o llame la atención, no use ninguno.',
    'Este sitio no necesita scripts ni cuenta: se puede leer en el navegador Tor en su nivel más seguro.',
  ],
  leave: 'Para salir deprisa',
  leaveList: [
    'Cierre la ventana: aquí no queda nada abierto, y no hay ninguna sesión que cerrar.',
    'Una ventana privada olvida las páginas al cerrar la última ventana privada. En otra ventana, borre el historial de la última hora en el menú del navegador.',
    'Lo que descargó sigue en el dispositivo hasta que lo borre: calendarios, tablas, un anexo.',
  ],
  program: 'Dónde pedir el programa',
  server: 'Lo que guarda este servidor',
  serverList: [
    'Leer, buscar y exportar no requiere cuenta ni usa cookies.',
    'Las palabras de una búsqueda, los borradores y los archivos que envía se leen en memoria. No figuran en ninguna dirección ni en ningún registro.',
    'La página de un Estado y una búsqueda por filtros tienen direcciones que lo nombran. También la página a la que lleva el campo de la primera página cuando en él se nombra un Estado o un documento. Su navegador las guarda en el historial, y una página de resultados en su memoria: use una ventana privada.',
    'El registro de este programa contiene el tipo de página, nunca su dirección, sus filtros ni quién la pidió. Un servidor que esté delante puede guardar más: pregunte a quien lo mantiene.',
    'La cesta figura en las direcciones de sus propias páginas, y en ningún otro lugar. Quien ve su pantalla o su historial la ve.',
  ],
  last: 'Ningún recordatorio es la única protección: una fecha puede cambiar al día siguiente de leerla. Compruebe el anuncio oficial.',
  home: 'Seguridad',
}
