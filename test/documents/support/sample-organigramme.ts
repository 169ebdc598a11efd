import type { ReportDocument } from '#shared/reports/report-document.ts'
import { sampleChart } from './sample-chart.ts'
import { aMeta, run } from './sample-meta.ts'

/** An organigramme on A3 followed by its text equivalent. */
export function sampleOrganigramme(): ReportDocument {
  return {
    meta: aMeta({
      kind: 'chart',
      title: 'Organigramme – Projet ENT « Orme numérique » – 10 mars 2026',
      reference: null,
      dateSentence: run('Organisation au 10 mars 2026'),
      mention: null,
      bodyName: null,
      footerLeft: 'Projet ENT « Orme numérique » · organisation au 10 mars 2026',
      fileBase: '2026-03-10_organigramme',
      page: { format: 'a3', orientation: 'landscape' },
    }),
    blocks: [
      {
        type: 'cover',
        title: 'Organigramme du projet',
        facts: [{ label: 'Légende', value: run('trait plein : rend compte à') }],
      },
      {
        type: 'chart',
        svg: sampleChart,
        alt: 'Organigramme : cinq instances, du comité de pilotage aux groupes de proximité.',
        caption: null,
        fit: 'page',
      },
      { type: 'pageBreak' },
      { type: 'heading', level: 1, content: run('Équivalent textuel') },
      {
        type: 'list',
        style: 'bullets',
        items: [
          {
            content: run('Comité de pilotage stratégique (CPS)'),
            children: [{ content: run('Comité de suivi opérationnel (CSO)'), children: [] }],
          },
        ],
      },
    ],
  }
}
