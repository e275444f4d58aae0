import type { DeskSentences } from './desk-sentences.ts';
import { inLanguage, inOneLine } from './in-language.ts';

const { languageName, counted } = inLanguage('es');

export default {
  'key-unknown': ({ key, suggestion }) =>
    `ningún campo se llama «${key}». ${suggestion === undefined ? 'Quítelo.' : `¿Quería decir «${suggestion}»?`}`,
  'key-only-in-default-locale': ({ key }) =>
    `«${key}» es igual en todos los idiomas y solo está en el original. Quítelo aquí.`,
  'text-invisible': ({ title }) => `«${title}» solo tiene signos invisibles. Bórrelos y escriba el texto.`,
  'text-unprintable': ({ title, character }) =>
    `«${title}» contiene ${character}, que no es una letra y no puede estar en ninguna página. Bórrelo o escriba esa parte de nuevo.`,
  'field-missing': ({ title }) => `falta «${title}». Rellénelo.`,
  'field-empty': ({ title }) => `«${title}» está vacío. Rellénelo.`,
  'field-wrong-type': ({ title, expected }) =>
    `«${title}» debe ser ${types[expected] ?? expected}. Corríjalo.`,
  'field-not-an-option': ({ title, options }) =>
    `«${title}» debe ser una de estas opciones: ${options.join(', ')}. Elija una.`,
  'field-malformed': ({ title, hint }) => `«${title}» no tiene la forma correcta. ${hint ?? 'Corríjalo.'}`,
  'field-out-of-range': ({ title, hint }) =>
    `«${title}» es demasiado largo, demasiado corto o está fuera de los límites. ${hint ?? 'Corríjalo.'}`,
  'reference-dangling': ({ id, suggestion }) =>
    `«${id}» no existe. ${suggestion === undefined ? 'Créelo o elija otro.' : `¿Quería decir «${suggestion}»?`}`,
  'entry-repeated': ({ entry }) => `«${entry}» está dos veces aquí. Quite uno de los dos.`,
  'replacement-is-itself': () =>
    'un mensaje no puede sustituirse a sí mismo. Elija otro mensaje o déjelo vacío.',
  'replacement-withdrawn': ({ slug }) => `«${slug}» también se retiró. Elija un mensaje que siga vigente.`,
  'body-empty': () => 'el texto de la página está vacío. Escríbalo, o deje todo este idioma sin hacer.',
  'body-raw-html': ({ line, snippet }) =>
    `la línea ${line} contiene HTML (${inOneLine(snippet)}), que no está permitido. Escriba texto sencillo.`,
  'body-unsafe-link': ({ line, url }) =>
    `la línea ${line} enlaza a «${url}». Un enlace puede empezar por https://, mailto:, tel:, / o #. Corríjalo.`,
  'body-image': ({ line, url }) =>
    `la línea ${line} muestra la imagen «${url}» dentro del texto. Póngala en el campo «Imagen», donde se comprueba.`,
  'body-unrenderable': ({ reason }) =>
    `el texto no se puede convertir en página (${inOneLine(reason)}). Simplifique su formato.`,
  'contact-malformed': ({ channel }) =>
    `esto no es ${contacts[channel] ?? 'un contacto que un teléfono pueda abrir'}. Corríjalo.`,
  'short-code-everywhere': ({ contact }) =>
    `${contact} no tiene prefijo de país, así que no funciona en todos los países. Diga en qué país funciona, o escriba el número con + y prefijo de país.`,
  'default-locale-not-enabled': ({ locale }) =>
    `el idioma de origen (${languageName(locale)}) no está entre los idiomas del sitio. Añádalo.`,
  'default-text-missing': ({ locale }) =>
    `falta el texto en el idioma de origen (${languageName(locale)}). Escríbalo.`,
  'translation-stamp-missing': () => 'no se dice quién tradujo esto. Elíjalo en «Traducción».',
  'translation-stamp-in-source': () =>
    'este es el texto original y no una traducción. Deje vacío «Traducción».',
  'claim-text-missing': () =>
    'la tarjeta muestra una afirmación y su respuesta, pero falta «Lo que dicen». Escríbalo, o elija la plantilla «Mensaje directo».',
  'steps-missing': () =>
    'el mensaje da mucho miedo, así que debe decir qué se puede hacer. Añada «Lo que puede hacer».',
  'consent-missing': () =>
    'un testimonio o una cita debe decir de quién es la voz. Rellene «Consentimiento».',
  'consent-incomplete': ({ missing }) =>
    `la historia de una sola persona necesita un consentimiento para la web y la tarjeta, con referencia y fecha de fin; falta: ${missing.join(', ')}.`,
  'consent-ended': ({ on }) =>
    `el consentimiento terminó el ${on}. Retire el mensaje o renueve el consentimiento.`,
  'consent-lacks-audio': () =>
    'el consentimiento no incluye el audio. Quite la grabación, o pida ese consentimiento.',
  'image-missing': ({ image }) => `la imagen «${image}» no existe. Súbala, o quite la imagen.`,
  'image-unreadable': ({ image }) =>
    `«${image}» no es una imagen que se pueda abrir, diga lo que diga su nombre. Suba un JPEG, PNG o WebP.`,
  'image-has-metadata': ({ image }) =>
    `«${image}» aún guarda lo que anotó la cámara, quizá el lugar. Súbala de nuevo aquí: se borrará.`,
  'image-oversized': ({ image, megapixels, most }) =>
    `«${image}» tiene ${megapixels} millones de píxeles, y una foto puede tener ${most}. Redúzcala, o súbala aquí: se reducirá.`,
  'image-unsuited': ({ image, format }) =>
    `«${image}» es un archivo «${format}», y una tarjeta necesita una foto fija. Suba un JPEG, PNG o WebP.`,
  'image-too-small': ({ image, width, height, least }) =>
    `«${image}» tiene ${width} x ${height} píxeles, y una tarjeta necesita al menos ${least} en el lado corto. Elija una imagen más grande.`,
  'image-alt-missing': () =>
    'la imagen no tiene texto alternativo en este idioma. Diga con palabras qué muestra.',
  'audio-missing': ({ audio }) => `la grabación «${audio}» no existe. Súbala, o quítela aquí.`,
  'audio-unreadable': ({ audio }) =>
    `«${audio}» está vacía, cortada o no es una grabación. Suba un archivo MP3, M4A u Ogg Opus.`,
  'audio-unsuited': ({ audio, format }) =>
    `«${audio}» es un archivo «${format}», que muchos teléfonos no reproducen. Suba un MP3, M4A u Ogg Opus.`,
  'audio-misnamed': ({ audio, endings }) =>
    `el nombre de «${audio}» indica otro tipo de archivo, y los teléfonos lo rechazarían. Debe terminar en ${endings.map((ending) => `.${ending}`).join(' o ')}.`,
  'audio-too-large': ({ audio, megabytes, most }) =>
    `«${audio}» tiene ${megabytes} MB, y una grabación puede tener ${most}: los lectores pagan por cada uno. Acórtela, o guárdela a 64 kbit por segundo.`,
  'audio-has-tags': ({ audio }) =>
    `«${audio}» aún guarda lo que anotó la grabadora o un programa, quizá un nombre o un lugar. Súbala de nuevo aquí: se borrará.`,
  'logo-missing': ({ logo }) => `el logotipo «${logo}» no existe. Súbalo, o quítelo aquí.`,
  'logo-unreadable': ({ logo }) =>
    `«${logo}» no es un logotipo que se pueda abrir. Suba un PNG o SVG de unos cientos de kilobytes como máximo.`,
  'logo-unsafe': ({ logo, danger }) =>
    `el logotipo «${logo}» contiene ${danger}, que podría ejecutar o cargar algo. Expórtelo de nuevo como SVG simple o como PNG.`,
  'brand-contrast': ({ letters, behind, ratio, least }) =>
    `las letras ${letters} sobre ${behind} tienen un contraste de ${ratio.toFixed(1)}:1 y necesitan ${least}:1 para leerse al sol. Elija un color más oscuro o más claro.`,
  'figure-text-missing': ({ title }) =>
    `la plantilla «Cifra» necesita «${title}» en cada idioma. Escríbalo, o elija otra plantilla.`,
  'quote-text-missing': () =>
    'la plantilla «Cita» necesita una cita y, en el original, de quién es la voz. Añada las dos cosas, o elija otra plantilla.',
  'steps-count': ({ count }) =>
    `la plantilla «Pasos» muestra de tres a cinco pasos, y hay ${count}. Cámbielos, o elija otra plantilla.`,
  'card-overflow': ({ locale, format, excess }) =>
    `al texto le ${counted(excess, { one: 'sobra', other: 'sobran' })} ${excess} ${counted(excess, { one: 'carácter', other: 'caracteres' })} para la tarjeta ${format} en ${languageName(locale)}. Acórtelo.`,
  'card-glyph-missing': ({ locale, glyphs }) =>
    `ninguna letra de las tarjetas puede dibujar ${glyphs.map((glyph) => `«${glyph}»`).join(', ')} en ${languageName(locale)}. Cambie esos signos.`,
  'date-in-future': ({ date }) =>
    `el ${date} aún no ha llegado, así que nadie pudo probarlo ese día. Escriba el día de la última prueba.`,
  'date-not-after': ({ date, than }) => `el ${date} no es posterior al ${than}. Corrija uno de los dos días.`,
  'text-too-long': ({ count, limit }) =>
    `${count} ${counted(count, { one: 'carácter', other: 'caracteres' })} son muchos más de los que caben en una tarjeta (${limit} como máximo). Acórtelo.`,
  'text-in-other-letters': ({ locale }) =>
    `este texto apenas tiene letras de esta lengua: ${languageName(locale)}. Póngalo en su lengua o tradúzcalo.`,
  'review-overdue': ({ since }) =>
    `esto debía revisarse de nuevo antes del ${since}. Revíselo y ponga una fecha nueva.`,
} satisfies DeskSentences;

const types: Readonly<Record<string, string>> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  array: 'una lista',
  object: 'un grupo de campos',
  record: 'un grupo de campos',
  boolean: 'sí o no',
};

const contacts: Readonly<Record<string, string>> = {
  phone: 'un número de teléfono con + y el código del país, ni un número corto como el 112',
  whatsapp: 'un número con + y el código del país',
  telegram: 'un nombre de Telegram como @nombre',
  email: 'una dirección de correo electrónico',
  web: 'una dirección que empiece por https://',
};
