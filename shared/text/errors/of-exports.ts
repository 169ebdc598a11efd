import type { AppError, ExportErrorCode } from '../../api/errors.ts'
import type { Catalogue } from './sentence.ts'

/** Why a printable document could not be made. */
const nothingWritten = "Aucun fichier n'a été écrit."

export const exportErrors: Catalogue<ExportErrorCode> = {
  'export-cancelled': [
    'Export interrompu',
    "L'export a été arrêté à votre demande. Aucun fichier n'a été écrit.",
  ],
  'export-nothing': [
    'Rien à exporter',
    "Votre choix ne contient aucun élément. Aucun fichier n'a été écrit. Élargissez la période ou choisissez une autre instance.",
  ],
  'export-annex-unreadable': (params) => [
    'Annexe illisible',
    `${annexCalled(params)} est incomplète ou endommagée : elle ne peut pas être insérée. Aucun fichier n'a été écrit. Remplacez-la ou retirez-la du point, puis recommencez.`,
  ],
  'export-write-failed': [
    'Écriture impossible',
    "Le document est prêt, mais {subject} n'a pas pu être écrit. Aucun fichier existant n'a été touché. Choisissez un autre emplacement, puis recommencez.",
  ],
  'export-file-busy': [
    'Fichier ouvert dans un autre logiciel',
    "{Subject} est ouvert dans un lecteur ou un tableur, et n'a pas été remplacé. Fermez-le, ou choisissez un autre nom, puis recommencez.",
  ],
  'export-engine': [
    'Mise en page interrompue',
    "Une erreur est survenue pendant la mise en page. Aucun fichier n'a été écrit et votre document est intact. Recommencez ; si l'erreur persiste, transmettez le dossier des journaux (menu Aide) à votre assistance.",
  ],
  'export-too-long': [
    'Export trop long',
    "La mise en page a dépassé le temps prévu et a été arrêtée. Aucun fichier n'a été écrit et votre document est intact. Réduisez la période ou les annexes, puis recommencez.",
  ],
  'chart-part-missing': [
    'Rien à exporter',
    `Les éléments choisis n'existent pas à cette date, ou plus dans ce projet. ${nothingWritten} Choisissez une autre date, sélectionnez d'autres éléments ou exportez toute la vue.`,
  ],
  'chart-too-many-sheets': ({ format = '', most = 0 }) => [
    'Trop de feuilles à assembler',
    `Pour se lire, cet organigramme demanderait plus de ${most} feuilles ${format}. ${nothingWritten} Prenez un papier plus grand, exportez une partie seulement, ou choisissez l'atlas, qui se lit page à page.`,
  ],
  'chart-sheets-not-pdf': [
    'Feuilles à assembler en PDF seulement',
    `Un dessin SVG ou une image PNG tient sur une seule page. ${nothingWritten} Choisissez le format PDF, ou une seule page.`,
  ],
  'picture-too-large': ({ format = '', fineness = 1, most = 0 }) => [
    'Image trop grande',
    `Une image ${format} à la finesse ${fineness} × serait trop grande pour être ouverte. ${nothingWritten} ${
      Number(most) > 0 ? `Choisissez ${most} × au plus` : 'Choisissez un papier plus petit'
    }, ou le format PDF ou SVG, net à toute taille.`,
  ],
  'meeting-without-agenda': [
    'Ordre du jour vide',
    `Cette séance n'a aucun point à l'ordre du jour. ${nothingWritten} Ajoutez-les, puis recommencez.`,
  ],
  'meeting-without-chair': [
    'Présidence inconnue',
    `Personne ne préside cette séance à sa date : la lettre n'aurait pas de signataire. ${nothingWritten} Indiquez la présidence de la séance.`,
  ],
  'convocation-nothing-new': [
    'Rien de nouveau à annoncer',
    `Depuis le dernier envoi, rien n'a changé et personne ne reste à convoquer. ${nothingWritten} Modifiez d'abord la séance ou sa composition.`,
  ],
  'meeting-without-members': [
    'Instance sans membre',
    `Personne ne siège dans cette instance à la date de la séance. ${nothingWritten} Pourvoyez d'abord ses sièges.`,
  ],
  'meeting-called-off': [
    'Séance annulée',
    `Cette séance est annulée : ce document n'a plus d'objet. ${nothingWritten}`,
  ],
  'nobody-reachable': [
    'Aucune adresse électronique',
    `Aucun destinataire n'a d'adresse électronique. ${nothingWritten} Complétez leurs fiches, ou exportez les lettres à imprimer.`,
  ],
  'proxies-not-admitted': [
    'Pouvoirs non admis',
    `Les règles de fonctionnement de cette séance n'admettent pas de pouvoir. ${nothingWritten}`,
  ],
  'proxies-of-nobody': [
    'Aucun pouvoir possible',
    `Aucun membre à voix délibérative ne siège à la date de la séance : nul ne peut donner pouvoir. ${nothingWritten}`,
  ],
}

function annexCalled({ name, title }: AppError['params']): string {
  if (name !== undefined) return "L'annexe {name}"
  return title === undefined ? 'Une annexe' : "L'annexe « {title} »"
}
