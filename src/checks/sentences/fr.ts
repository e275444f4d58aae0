import type { DeskSentences } from './desk-sentences.ts';
import { inLanguage, inOneLine } from './in-language.ts';

const { languageName, counted } = inLanguage('fr');

export default {
  'key-unknown': ({ key, suggestion }) =>
    `aucun champ ne s’appelle « ${key} ». ${suggestion === undefined ? 'Supprimez-le.' : `Vouliez-vous dire « ${suggestion} » ?`}`,
  'key-only-in-default-locale': ({ key }) =>
    `« ${key} » est le même dans toutes les langues et n’est écrit que dans la source. Supprimez-le ici.`,
  'text-invisible': ({ title }) =>
    `« ${title} » ne contient que des signes invisibles. Effacez-les et écrivez le texte.`,
  'text-unprintable': ({ title, character }) =>
    `« ${title} » contient ${character}, qui n’est pas une lettre et n’a sa place sur aucune page. Effacez-le ou tapez ce passage de nouveau.`,
  'field-missing': ({ title }) => `« ${title} » manque. Remplissez ce champ.`,
  'field-empty': ({ title }) => `« ${title} » est vide. Remplissez ce champ.`,
  'field-wrong-type': ({ title, expected }) =>
    `« ${title} » doit être ${types[expected] ?? expected}. Corrigez-le.`,
  'field-not-an-option': ({ title, options }) =>
    `« ${title} » doit être l’un de ces choix : ${options.join(', ')}. Choisissez.`,
  'field-malformed': ({ title, hint }) => `« ${title} » n’a pas la bonne forme. ${hint ?? 'Corrigez-le.'}`,
  'field-out-of-range': ({ title, hint }) =>
    `« ${title} » est trop long, trop court ou hors limites. ${hint ?? 'Corrigez-le.'}`,
  'reference-dangling': ({ id, suggestion }) =>
    `« ${id} » n’existe pas. ${suggestion === undefined ? 'Créez-le ou choisissez autre chose.' : `Vouliez-vous dire « ${suggestion} » ?`}`,
  'entry-repeated': ({ entry }) => `« ${entry} » est écrit deux fois ici. Supprimez l’un des deux.`,
  'replacement-is-itself': () =>
    'un message ne peut pas se remplacer lui-même. Choisissez un autre message, ou laissez vide.',
  'replacement-withdrawn': ({ slug }) =>
    `« ${slug} » a été retiré lui aussi. Choisissez un message qui est encore valable.`,
  'body-empty': () => 'le texte de la page est vide. Écrivez-le, ou laissez toute cette langue de côté.',
  'body-raw-html': ({ line, snippet }) =>
    `la ligne ${line} contient du HTML (${inOneLine(snippet)}), ce qui n’est pas permis. Écrivez du texte simple.`,
  'body-unsafe-link': ({ line, url }) =>
    `la ligne ${line} mène à « ${url} ». Un lien peut commencer par https://, mailto:, tel:, / ou #. Corrigez-le.`,
  'body-image': ({ line, url }) =>
    `la ligne ${line} montre l’image « ${url} » dans le texte. Mettez-la dans le champ « Image », où elle est vérifiée.`,
  'body-unrenderable': ({ reason }) =>
    `ce texte ne peut pas devenir une page (${inOneLine(reason)}). Simplifiez sa mise en forme.`,
  'contact-malformed': ({ channel }) =>
    `ce n’est pas ${contacts[channel] ?? 'un contact qu’un téléphone peut ouvrir'}. Corrigez-le.`,
  'short-code-everywhere': ({ contact }) =>
    `${contact} n’a pas d’indicatif de pays, donc il ne marche pas dans tous les pays. Dites dans quel pays il marche, ou écrivez le numéro avec + et l’indicatif.`,
  'default-locale-not-enabled': ({ locale }) =>
    `la langue source (${languageName(locale)}) n’est pas parmi les langues du site. Ajoutez-la.`,
  'default-text-missing': ({ locale }) =>
    `le texte dans la langue source (${languageName(locale)}) manque. Écrivez-le.`,
  'translation-stamp-missing': () =>
    'il n’est pas dit qui a traduit ce texte. Choisissez-le sous « Traduction ».',
  'translation-stamp-in-source': () =>
    'ceci est le texte source et non une traduction. Videz « Traduction ».',
  'claim-text-missing': () =>
    'la carte montre une affirmation et sa réponse, mais « Ce qu’ils disent » manque. Écrivez-le, ou choisissez le modèle « Énoncé ».',
  'steps-missing': () =>
    'ce message fait très peur : il doit donc dire quoi faire. Ajoutez « Ce que vous pouvez faire ».',
  'consent-missing': () =>
    'un témoignage ou une citation doit dire de qui vient la voix. Remplissez « Consentement ».',
  'consent-incomplete': ({ missing }) =>
    `le récit d’une seule personne demande un consentement pour le web et la carte, avec une référence et une date de fin ; il manque : ${missing.join(', ')}.`,
  'consent-ended': ({ on }) =>
    `le consentement a pris fin le ${on}. Retirez le message, ou renouvelez le consentement.`,
  'consent-lacks-audio': () =>
    'le consentement ne couvre pas l’audio. Retirez l’enregistrement, ou demandez ce consentement.',
  'image-missing': ({ image }) => `l’image « ${image} » n’existe pas. Téléversez-la, ou retirez l’image.`,
  'image-unreadable': ({ image }) =>
    `« ${image} » n’est pas une image que l’on peut ouvrir, quel que soit son nom. Téléversez un JPEG, PNG ou WebP.`,
  'image-has-metadata': ({ image }) =>
    `« ${image} » contient encore ce que l’appareil a noté, peut-être le lieu. Téléversez-la de nouveau ici : cela sera effacé.`,
  'image-oversized': ({ image, megapixels, most }) =>
    `« ${image} » a ${megapixels} millions de pixels, et une photo peut en avoir ${most}. Réduisez-la, ou téléversez-la ici : elle sera réduite.`,
  'image-unsuited': ({ image, format }) =>
    `« ${image} » est un fichier « ${format} », et une carte demande une photo fixe. Téléversez un JPEG, PNG ou WebP.`,
  'image-too-small': ({ image, width, height, least }) =>
    `« ${image} » a ${width} x ${height} pixels, et une carte en demande au moins ${least} sur le petit côté. Choisissez une image plus grande.`,
  'image-alt-missing': () =>
    'l’image n’a pas de texte de remplacement dans cette langue. Dites avec des mots ce qu’elle montre.',
  'audio-missing': ({ audio }) =>
    `l’enregistrement « ${audio} » n’existe pas. Téléversez-le, ou retirez-le ici.`,
  'audio-unreadable': ({ audio }) =>
    `« ${audio} » est vide, coupé, ou n’est pas un enregistrement. Téléversez un fichier MP3, M4A ou Ogg Opus.`,
  'audio-unsuited': ({ audio, format }) =>
    `« ${audio} » est un fichier « ${format} », que beaucoup de téléphones ne lisent pas. Téléversez un MP3, M4A ou Ogg Opus.`,
  'audio-misnamed': ({ audio, endings }) =>
    `le nom de « ${audio} » annonce un autre genre de fichier, et les téléphones le refuseraient. Il doit finir par ${endings.map((ending) => `.${ending}`).join(' ou ')}.`,
  'audio-too-large': ({ audio, megabytes, most }) =>
    `« ${audio} » a ${megabytes} Mo, et un enregistrement peut en avoir ${most} : les lecteurs paient pour chacun. Raccourcissez-le, ou enregistrez-le à 64 kbit par seconde.`,
  'audio-has-tags': ({ audio }) =>
    `« ${audio} » contient encore ce qu’un appareil ou un programme a noté, peut-être un nom ou un lieu. Téléversez-le de nouveau ici : cela sera effacé.`,
  'logo-missing': ({ logo }) => `le logo « ${logo} » n’existe pas. Téléversez-le, ou retirez-le ici.`,
  'logo-unreadable': ({ logo }) =>
    `« ${logo} » n’est pas un logo que l’on peut ouvrir. Téléversez un PNG ou SVG de quelques centaines de kilo-octets au plus.`,
  'logo-unsafe': ({ logo, danger }) =>
    `le logo « ${logo} » contient ${danger}, qui pourrait exécuter ou charger quelque chose. Exportez-le de nouveau en SVG simple, ou en PNG.`,
  'brand-contrast': ({ letters, behind, ratio, least }) =>
    `des lettres ${letters} sur ${behind} ont un contraste de ${ratio.toFixed(1)}:1 ; il faut ${least}:1 pour lire au soleil. Choisissez une couleur plus foncée ou plus claire.`,
  'figure-text-missing': ({ title }) =>
    `le modèle « Chiffre » demande « ${title} » dans chaque langue. Écrivez-le, ou choisissez un autre modèle.`,
  'quote-text-missing': () =>
    'le modèle « Citation » demande une citation et, dans la source, de qui elle vient. Ajoutez les deux, ou choisissez un autre modèle.',
  'steps-count': ({ count }) =>
    `le modèle « Étapes » montre trois à cinq étapes, et il y en a ${count}. Changez-les, ou choisissez un autre modèle.`,
  'card-overflow': ({ locale, format, excess }) =>
    `le texte a ${excess} ${counted(excess, { one: 'caractère', other: 'caractères' })} de trop pour la carte ${format} en ${languageName(locale)}. Raccourcissez-le.`,
  'card-glyph-missing': ({ locale, glyphs }) =>
    `aucune police des cartes ne peut dessiner ${glyphs.map((glyph) => `« ${glyph} »`).join(', ')} en ${languageName(locale)}. Remplacez ces signes.`,
  'date-in-future': ({ date }) =>
    `le ${date} n’est pas encore passé : personne n’a pu tester ce jour-là. Entrez le jour du dernier test.`,
  'date-not-after': ({ date, than }) =>
    `le ${date} n’est pas après le ${than}. Corrigez l’un des deux jours.`,
  'text-too-long': ({ count, limit }) =>
    `${count} ${counted(count, { one: 'caractère', other: 'caractères' })}, c’est bien plus qu’une carte n’en contient (${limit} au plus). Raccourcissez.`,
  'text-in-other-letters': ({ locale }) =>
    `ce texte n’a presque aucune lettre de la langue : ${languageName(locale)}. Mettez-le dans sa langue, ou traduisez-le.`,
  'review-overdue': ({ since }) =>
    `ceci aurait dû être revérifié avant le ${since}. Vérifiez, puis fixez une nouvelle date.`,
} satisfies DeskSentences;

const types: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  array: 'une liste',
  object: 'un groupe de champs',
  record: 'un groupe de champs',
  boolean: 'oui ou non',
};

const contacts: Readonly<Record<string, string>> = {
  phone: 'un numéro de téléphone avec + et l’indicatif du pays, ou un numéro court comme le 112',
  whatsapp: 'un numéro avec + et l’indicatif du pays',
  telegram: 'un nom Telegram comme @nom',
  email: 'une adresse e-mail',
  web: 'une adresse qui commence par https://',
};
