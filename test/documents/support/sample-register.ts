import type { Block, ReportDocument, TableRow } from '#shared/reports/report-document.ts'
import { aMeta, run, strong } from './sample-meta.ts'

const subjects = [
  [
    'Calendrier de généralisation',
    'Le comité valide l’ouverture de l’espace numérique de travail dans les vingt-quatre écoles de la deuxième vague à la rentrée 2026, sous réserve de la livraison des équipements par les communes avant le 10 juillet.',
  ],
  [
    'Convention de financement',
    'Le comité donne un avis favorable au projet de convention de financement et demande au syndicat mixte de le soumettre à son organe délibérant avant le 30 juin 2026.',
  ],
  [
    'Formation des référents',
    'Le comité arrête le plan de formation des référents numériques : huit demi-journées, dont deux à distance, et prend acte de la mobilisation des enseignants référents aux usages du numérique.',
  ],
  ['Charte d’usage', 'Le comité adopte la charte d’usage de la messagerie.'],
  [
    'Indicateurs',
    'Le comité prend acte du tableau de bord et demande que le taux d’activation des comptes des familles soit présenté par circonscription, avec la comparaison des trois derniers trimestres et le détail des écoles dont le taux est inférieur à 50 %, afin que les groupes d’accompagnement de proximité puissent proposer des mesures adaptées avant la prochaine séance.',
  ],
] as const

/** A register of `count` decisions over two years. */
export function sampleRegister(count: number): ReportDocument {
  const decisions = Array.from({ length: count }, (_, index) => aDecision(index, count))
  const first = decisions[0]?.number ?? ''
  const last = decisions.at(-1)?.number ?? ''
  return {
    meta: aMeta({
      kind: 'register',
      title: 'Registre des décisions – Comité de pilotage stratégique – 2025-2026',
      reference: 'Registre 2025-2026',
      dateSentence: run('Du 14 janvier 2025 au 8 décembre 2026'),
      mention: null,
      footerLeft: 'Registre des décisions · Comité de pilotage stratégique · 2025-2026',
      pageLabel: 'Feuillet',
      fileBase: '2025-2026_CPS_registre-des-decisions',
      page: { format: 'a4', orientation: 'landscape' },
    }),
    blocks: [
      {
        type: 'cover',
        title: 'Registre des décisions',
        facts: [
          { label: 'Nombre de décisions', value: run(String(count)) },
          { label: 'Numéros', value: run(`de ${first} à ${last}`) },
        ],
      },
      { type: 'heading', level: 1, content: run('Table chronologique') },
      {
        type: 'table',
        style: 'compact',
        caption: null,
        columns: [
          { header: run('N°'), width: 'fit', align: 'start' },
          { header: run('Date de séance'), width: 'fit', align: 'start' },
          { header: run('Objet'), width: 3, align: 'start' },
          { header: run('Décision'), width: 9, align: 'start' },
          { header: run('Vote'), width: 2.6, align: 'start' },
          { header: run('État'), width: 'fit', align: 'start' },
        ],
        rows: decisions.flatMap(rowsOf),
      },
      { type: 'pageBreak' },
      { type: 'heading', level: 1, content: run('Décisions') },
      ...decisions.slice(0, 4).map(boxOf),
    ],
  }
}

type Decision = {
  readonly number: string
  readonly year: number
  readonly date: string
  readonly subject: string
  readonly sentence: string
  readonly startsYear: boolean
}

function aDecision(index: number, count: number): Decision {
  const half = Math.ceil(count / 2)
  const year = index < half ? 2025 : 2026
  const order = index < half ? index : index - half
  const [subject, sentence] = subjects[index % subjects.length] ?? subjects[0]
  const month = String(1 + Math.floor((order * 12) / half)).padStart(2, '0')
  return {
    number: `${year}-CPS-${String(order + 1).padStart(2, '0')}`,
    year,
    date: `14/${month}/${year}`,
    subject,
    sentence,
    startsYear: order === 0,
  }
}

function rowsOf(decision: Decision): readonly TableRow[] {
  const cells = [
    [strong(decision.number)],
    run(decision.date),
    run(decision.subject),
    run(decision.sentence),
    run('Unanimité des 9 présents et représentés'),
    run('Adoptée'),
  ]
  const row: TableRow = { type: 'cells', cells, id: `row-${decision.number}` }
  return decision.startsYear ? [{ type: 'group', content: run(`Année ${decision.year}`) }, row] : [row]
}

function boxOf(decision: Decision): Block {
  return {
    type: 'callout',
    style: 'decision',
    title: run(`Décision n° ${decision.number} – ${decision.subject}`),
    aside: run(`Séance du ${decision.date}`),
    paragraphs: [run(decision.sentence)],
    vote: [
      ...run('Adoptée à l’unanimité des présents et représentés. Table chronologique : feuillet '),
      { type: 'pageReference', target: `row-${decision.number}` },
      ...run('.'),
    ],
    id: `decision-${decision.number}`,
  }
}
