import { longDate } from './dates.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about the documents that go out before a meeting. */
export const meetingDocumentsText = {
  title: 'Documents',
  prepare: 'Préparer la convocation',
  noLetter: 'Cette séance est tenue ou annulée et aucun envoi n’est noté : il n’y a pas de lettre à écrire.',
  others: 'Autres documents',
  agenda: { pdf: 'Ordre du jour – PDF', docx: 'Ordre du jour – traitement de texte (DOCX)' },
  proxies: {
    pdf: 'Formulaires de pouvoir – PDF',
    docx: 'Formulaires de pouvoir – traitement de texte (DOCX)',
  },
  signIn: 'Feuille d’émargement – PDF',
  export: 'Exporter',
  kind: 'Envoi',
  format: 'Sous forme de',
  formats: [
    { id: 'pdf', label: 'Lettre (PDF)' },
    { id: 'docx', label: 'Lettre (DOCX)' },
    { id: 'eml', label: 'Courriels (EML)' },
    { id: 'ics', label: 'Agenda (ICS)' },
  ],
  addressing: 'Destinataires',
  addressings: [
    {
      id: 'collective',
      label: 'Une lettre pour tous',
      note: 'En courriel : un seul brouillon, adresses en copie cachée.',
    },
    {
      id: 'each',
      label: 'Une lettre par destinataire',
      note: 'Avec la formule d’appel et le pouvoir de chacun.',
    },
  ],
  date: 'Date de la lettre',
  dateHint: 'Vide : celle du jour.',
  replyBy: 'Réponse attendue le',
  reference: 'Référence (numéro au chrono)',
  withPack: 'Joindre le dossier de séance',
} as const

/** The documents of a meeting as the palette offers them. */
export const paletteText = {
  letter: 'Préparer la convocation de la séance',
  agenda: 'Exporter l’ordre du jour (PDF)',
  signIn: 'Exporter la feuille d’émargement (PDF)',
  proxies: 'Exporter les formulaires de pouvoir (PDF)',
  minutes: 'Exporter le compte rendu (PDF)',
  decisionList: 'Exporter le relevé de décisions (PDF)',
} as const

/** « Vide : le 3 décembre 2026. », or that no day is asked for: what the letter says when none is chosen. */
export function replyByHint(day: string | null): string {
  return frenchTypography(day === null ? 'Vide : sans date limite.' : `Vide : le ${longDate(day)}.`)
}
