import type { PaperErrorCode } from '../../api/errors.ts'
import type { Catalogue } from './sentence.ts'

/** Logos and Word templates that cannot be taken; nothing is changed by then. */
export const paperErrors: Catalogue<PaperErrorCode> = {
  'logo-not-supported': [
    'Format non accepté',
    "{Subject} n'est ni une image PNG ou JPEG, ni un dessin SVG. L'en-tête n'a pas changé. Enregistrez le logo en PNG ou en SVG, puis importez-le.",
  ],
  'logo-damaged': [
    'Logo illisible',
    "{Subject} est incomplet ou endommagé. L'en-tête n'a pas changé. Demandez une copie saine du logo, puis importez-la.",
  ],
  'logo-too-large': [
    'Logo trop lourd',
    "{Subject} dépasse 2 Mo ou 6 000 points de côté : chaque document le porterait. L'en-tête n'a pas changé. Enregistrez le logo dans une taille plus petite, puis importez-le.",
  ],
  'logo-print-colours': [
    'Couleurs d’imprimerie',
    "{Subject} est enregistré pour une imprimerie (CMJN). L'en-tête n'a pas changé. Enregistrez le logo en couleurs d'écran (RVB), en PNG de préférence, puis importez-le.",
  ],
  'logo-svg-active': [
    'Dessin qui contient un programme',
    "{Subject} contient un script, une animation ou des définitions cachées, qu'un logo n'a pas à contenir. L'en-tête n'a pas changé. Exportez le logo en « SVG simple » ou en PNG, puis importez-le.",
  ],
  'logo-svg-linked': [
    'Dessin incomplet',
    "{Subject} fait appel à un autre fichier ou à une adresse du réseau : il ne s'imprimerait pas partout. L'en-tête n'a pas changé. Incorporez l'image liée, ou exportez le logo en PNG, puis importez-le.",
  ],
  'logo-svg-text': [
    'Dessin qui contient du texte',
    "{Subject} contient du texte, qui changerait de police d'un poste à l'autre. L'en-tête n'a pas changé. Convertissez le texte en tracé (vectorisation), ou exportez le logo en PNG, puis importez-le.",
  ],
  'template-not-word': [
    'Ce n’est pas un modèle Word',
    "{Subject} n'est pas un document Word (.docx). Aucun modèle n'a changé. Enregistrez le modèle au format « Document Word (.docx) », puis choisissez-le.",
  ],
  'template-old-word': [
    'Ancien format ou mot de passe',
    "{Subject} est à l'ancien format .doc, ou demande un mot de passe. Aucun modèle n'a changé. Enregistrez-le au format « Document Word (.docx) », sans mot de passe, puis choisissez-le.",
  ],
  'template-damaged': [
    'Modèle illisible',
    "{Subject} est incomplet ou endommagé. Aucun modèle n'a changé. Ouvrez-le dans Word, enregistrez-le de nouveau, puis choisissez-le.",
  ],
  'template-too-large': [
    'Modèle trop lourd',
    "{Subject} dépasse 10 Mo. Aucun modèle n'a changé. Allégez ses images, puis choisissez-le.",
  ],
  'template-with-macros': [
    'Modèle avec des macros',
    "{Subject} contient des macros, que nous n'insérons dans aucun document. Aucun modèle n'a changé. Enregistrez-le au format « Document Word (.docx) », sans macros, puis choisissez-le.",
  ],
  'template-linked': [
    'Modèle qui en appelle un autre',
    "{Subject} fait appel à un autre fichier ou à une adresse du réseau (image liée, texte inséré, source de données) : chaque document exporté l'ouvrirait. Aucun modèle n'a changé. Dans Word, incorporez l'image et retirez les liaisons (Fichier, Informations, « Modifier les liens d’accès aux fichiers »), enregistrez, puis choisissez-le.",
  ],
  'template-unsafe': [
    'Modèle refusé',
    "{Subject} contient ce qu'un document Word ne contient pas (définitions cachées, contenu démesuré ou imbriqué sans fin). Aucun modèle n'a changé. Ouvrez-le dans Word, copiez son contenu dans un document neuf, enregistrez-le au format « Document Word (.docx) », puis choisissez-le.",
  ],
  'template-without-marker': [
    'Repère absent',
    "{Subject} ne dit pas où écrire. Aucun modèle n'a changé. Dans le corps du modèle, écrivez {{contenu}} seul sur une ligne, à l'endroit où le texte doit venir, enregistrez, puis choisissez-le.",
  ],
}
