import { type Inline, type Inlines, type ReportMeta, text } from '#shared/reports/report-document.ts'

export function run(value: string): Inlines {
  return [text(value)]
}
export function strong(value: string): Inline {
  return { type: 'strong', content: run(value) }
}

/** Plausible meta of a pack; a test changes what it is about. */
export function aMeta(changes: Partial<ReportMeta> = {}): ReportMeta {
  return {
    kind: 'pack',
    lang: 'fr-FR',
    title: 'Dossier de séance – Comité de pilotage stratégique – 10 mars 2026',
    subject: 'Séance n° 2 de 2026 du comité de pilotage stratégique',
    author: 'Direction des services départementaux de l’éducation nationale du Val-d’Orme',
    projectName: 'Projet ENT « Orme numérique »',
    letterhead: [
      'ACADÉMIE D’ORVAL',
      'Direction des services départementaux de l’éducation nationale du Val-d’Orme',
      'Mission numérique éducatif',
    ],
    logo: null,
    partnerLogos: [],
    bodyName: 'Comité de pilotage stratégique',
    dateSentence: run('Mardi 10 mars 2026, de 14 h 00 à 16 h 00'),
    reference: 'Séance n° 2 de 2026',
    mention: 'Document de travail – diffusion restreinte aux membres',
    footerLeft: 'Comité de pilotage stratégique · 10 mars 2026',
    pageLabel: 'Page',
    fileBase: '2026-03-10_CPS_dossier-de-seance',
    exportedAt: '2026-03-02T09:30:00+01:00',
    page: { format: 'a4', orientation: 'portrait' },
    ...changes,
  }
}
