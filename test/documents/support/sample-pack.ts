import type { Block, Inlines, ReportDocument, TableBlock } from '#shared/reports/report-document.ts'
import { sampleChart } from './sample-chart.ts'
import { aMeta, run, strong } from './sample-meta.ts'

/** A dossier de séance with every block; `annexes` are the sources of its annexes, in order. */
export function samplePack(
  annexes: readonly { readonly source: string; readonly title: string }[],
): ReportDocument {
  return {
    meta: aMeta(),
    blocks: [
      { type: 'cover', title: 'Dossier de séance', facts: coverFacts },
      { type: 'contents', title: 'Sommaire', depth: 2 },
      { type: 'pageBreak' },
      { type: 'heading', level: 1, content: run('Ordre du jour') },
      agenda,
      { type: 'heading', level: 1, content: run('Composition du comité'), id: 'composition' },
      compositionIntroduction,
      composition,
      ...organisation,
      ...items.flatMap(itemSheet),
      { type: 'pageBreak' },
      { type: 'heading', level: 1, content: run('Feuille d’émargement') },
      ...attendance,
      ...annexes.map(
        ({ source, title }, index): Block => ({
          type: 'annex',
          source,
          title: `Annexe ${index + 1} – ${title}`,
          id: `annex-${index + 1}`,
        }),
      ),
    ],
  }
}

const coverFacts = [
  { label: 'Lieu', value: run('Salle Condorcet, 12, rue des Écoles, 00100 Orval') },
  {
    label: 'Présidence',
    value: run('Mme Claire Fontaine-Lebrun, directrice académique des services de l’éducation nationale'),
  },
  { label: 'Secrétariat', value: run('M. Hugo Vasseur, chef de projet ENT') },
]

const agendaRows: readonly (readonly [string, string, string, string, string])[] = [
  ['Désignation du secrétaire de séance', 'Pour décision', 'Mme Fontaine-Lebrun', '5 min', 'Désignation'],
  [
    'Approbation du compte rendu de la séance du 9 décembre 2025',
    'Pour décision',
    'M. Vasseur',
    '10 min',
    'Approbation',
  ],
  [
    'État d’avancement du déploiement dans les écoles de la première vague',
    'Pour information',
    'Mme Delorme',
    '20 min',
    '—',
  ],
  [
    'Calendrier de généralisation pour la rentrée 2026',
    'Pour décision',
    'M. Vasseur',
    '30 min',
    'Adoption du calendrier',
  ],
  [
    'Convention de financement avec le syndicat mixte',
    'Pour avis',
    'M. Lacroix',
    '25 min',
    'Avis sur le projet',
  ],
  ['Questions diverses', 'Pour échange', '—', '10 min', '—'],
]

const agenda: TableBlock = {
  type: 'table',
  style: 'text',
  caption: null,
  columns: [
    { header: run('N°'), width: 'fit', align: 'end' },
    { header: run('Point'), width: 5, align: 'start' },
    { header: run('Nature'), width: 2.4, align: 'start' },
    { header: run('Rapporteur'), width: 3, align: 'start' },
    { header: run('Durée'), width: 'fit', align: 'end' },
  ],
  rows: agendaRows.map(([title, nature, speaker, duration], index) => ({
    type: 'cells',
    cells: [run(String(index + 1)), run(title), run(nature), run(speaker), run(duration)],
  })),
}

const compositionIntroduction: Block = {
  type: 'paragraph',
  style: 'note',
  content: run(
    'Composition au 10 mars 2026 : 9 sièges, dont 1 vacant. Les titulaires sont présentés dans l’ordre protocolaire.',
  ),
}

const members: readonly (readonly [string, string, string, string])[] = [
  [
    'Mme Claire Fontaine-Lebrun',
    'Directrice académique des services de l’éducation nationale',
    'De droit',
    'M. Paul Rivière',
  ],
  ['M. Étienne Marchal', 'Inspecteur de l’éducation nationale, circonscription d’Orval-Nord', 'Désigné', '—'],
  ['Mme Sofia Delorme', 'Déléguée régionale académique au numérique éducatif', 'De droit', 'M. Hugo Vasseur'],
  ['M. André Lacroix', 'Président du syndicat mixte Orme numérique', 'De droit', 'Mme Inès Caradec'],
  ['Mme Jeanne Œuvrard', 'Maire de Saint-Aubin-sur-Orme', 'Élue', 'M. Karim Belhadj'],
  ['M. Luc Tessier', 'Vice-président de la communauté de communes des Deux-Vallées', 'Élu', '—'],
  ['Siège vacant', 'Représentant des directeurs d’école', 'Désigné', '—'],
  ['Mme Maud Kerléo', 'Directrice de l’école élémentaire Jules-Verne', 'Désignée', 'Mme Rose Aubry'],
]

const composition: TableBlock = {
  type: 'table',
  style: 'text',
  caption: null,
  columns: [
    { header: run('Titulaire'), width: 3, align: 'start' },
    { header: run('Qualité'), width: 5, align: 'start' },
    { header: run('Siège'), width: 'fit', align: 'start' },
    { header: run('Suppléant'), width: 2.6, align: 'start' },
  ],
  rows: members.flatMap(([name, quality, seat, deputy], index) => [
    ...(index === 0 ? [{ type: 'group', content: run('Services de l’État') } as const] : []),
    ...(index === 3 ? [{ type: 'group', content: run('Collectivités territoriales') } as const] : []),
    ...(index === 6 ? [{ type: 'group', content: run('Écoles') } as const] : []),
    {
      type: 'cells',
      cells: [
        name === 'Siège vacant' ? [{ type: 'emphasis', content: run(name) }] : [strong(name)],
        run(quality),
        run(seat),
        run(deputy),
      ],
    } as const,
  ]),
}

const organisation: readonly Block[] = [
  {
    type: 'section',
    orientation: 'landscape',
    blocks: [
      { type: 'heading', level: 1, content: run('Organigramme') },
      {
        type: 'chart',
        svg: sampleChart,
        alt: 'Organigramme du projet : le comité de pilotage stratégique, dont dépendent le comité de suivi opérationnel et trois groupes d’accompagnement de proximité.',
        caption: run('Organisation du projet au 10 mars 2026'),
        fit: 'page',
      },
    ],
  },
  { type: 'heading', level: 2, content: run('Équivalent textuel de l’organigramme') },
  {
    type: 'list',
    style: 'bullets',
    items: [
      {
        content: [
          strong('Comité de pilotage stratégique'),
          ...run(' (académique) – 9 sièges, dont 1 vacant'),
        ],
        children: [
          {
            content: run(
              'Comité de suivi opérationnel – 12 sièges ; rend compte au comité de pilotage stratégique',
            ),
            children: [],
          },
          {
            content: run('Groupes d’accompagnement de proximité'),
            children: [
              'Orval-Nord – 6 sièges',
              'Orval-Sud – 7 sièges',
              'Deux-Vallées – 5 sièges, dont 2 vacants',
            ].map((name) => ({ content: run(name), children: [] })),
          },
        ],
      },
    ],
  },
]

type Item = {
  readonly number: number
  readonly title: string
  readonly nature: string
  readonly proposal: readonly Inlines[]
}
const items: readonly Item[] = [
  { number: 3, title: 'État d’avancement du déploiement', nature: 'Pour information', proposal: [] },
  {
    number: 4,
    title: 'Calendrier de généralisation',
    nature: 'Pour décision',
    proposal: [
      run(
        'Le comité valide l’ouverture de l’espace numérique de travail dans les vingt-quatre écoles de la deuxième vague au 1',
      ),
    ],
  },
  {
    number: 5,
    title: 'Convention de financement avec le syndicat mixte',
    nature: 'Pour avis',
    proposal: [
      run(
        'Le comité donne un avis favorable au projet de convention annexé et demande au syndicat mixte de le soumettre à son organe délibérant avant le 30 juin 2026.',
      ),
    ],
  },
]

const ordinal: Inlines = [
  { type: 'superscript', content: run('er') },
  ...run(' septembre 2026, sous réserve de la livraison des équipements par les communes.'),
]

function itemSheet(item: Item): readonly Block[] {
  return [
    { type: 'pageBreak' },
    {
      type: 'heading',
      level: 1,
      content: run(`Fiche n° ${item.number} – ${item.title}`),
      id: `item-${item.number}`,
    },
    {
      type: 'keyValue',
      rows: [
        { label: 'Nature', value: run(item.nature) },
        { label: 'Rapporteur', value: run('M. Hugo Vasseur, chef de projet ENT') },
        { label: 'Durée prévue', value: run('30 min') },
        {
          label: 'Pièces jointes',
          value: [
            { type: 'reference', target: 'annex-1', content: run('Annexe 1') },
            ...run(', page '),
            { type: 'pageReference', target: 'annex-1' },
          ],
        },
      ],
    },
    { type: 'heading', level: 2, content: run('Contexte') },
    {
      type: 'paragraph',
      style: 'body',
      content: run(
        'La généralisation de l’espace numérique de travail dans les écoles du département s’appuie sur la convention de partenariat signée le 4 septembre 2024 entre l’État, le syndicat mixte et les communes volontaires. La première vague a concerné trente-six écoles ; vingt-neuf d’entre elles utilisent quotidiennement le cahier de textes et la messagerie, et le taux d’activation des comptes des familles atteint 71 %.',
      ),
    },
    { type: 'heading', level: 2, content: run('Points soumis à discussion') },
    {
      type: 'list',
      style: 'numbers',
      items: [
        'Ordre d’ouverture des écoles et accompagnement des équipes.',
        'Calendrier de livraison des équipements par les communes.',
        'Formation des référents : huit demi-journées, dont deux à distance.',
      ].map((sentence) => ({ content: run(sentence), children: [] })),
    },
    ...(item.proposal.length === 0
      ? []
      : ([
          { type: 'heading', level: 2, content: run('Proposition de décision') },
          {
            type: 'callout',
            style: item.number === 4 ? 'proposal' : 'decision',
            title: run(item.number === 4 ? 'Projet de décision' : 'Décision n° 2026-CPS-03'),
            aside: item.number === 4 ? null : run('10 mars 2026'),
            paragraphs:
              item.number === 4 ? item.proposal.map((sentence) => [...sentence, ...ordinal]) : item.proposal,
            vote: item.number === 4 ? null : run('Adoptée : pour 12, contre 1, abstentions 2.'),
          },
        ] as const)),
  ]
}

const attendance: readonly Block[] = [
  {
    type: 'keyValue',
    rows: [
      { label: 'Instance', value: run('Comité de pilotage stratégique') },
      { label: 'Séance', value: run('n° 2 de 2026, mardi 10 mars 2026 à 14 h 00, salle Condorcet') },
    ],
  },
  {
    type: 'table',
    style: 'signature',
    caption: null,
    columns: [
      { header: run('N°'), width: 'fit', align: 'end' },
      { header: run('Nom et prénom'), width: 4, align: 'start' },
      { header: run('Qualité'), width: 5, align: 'start' },
      { header: run('Siège'), width: 'fit', align: 'start' },
      { header: run('Signature'), width: 4, align: 'start' },
    ],
    rows: [...members, ...members, ...members].map(([name, quality, seat], index) => ({
      type: 'cells',
      cells: [run(String(index + 1)), run(name), run(quality), run(seat), []],
    })),
  },
  {
    type: 'signature',
    signatories: [
      { quality: 'La présidente de séance', name: 'Mme Claire Fontaine-Lebrun' },
      { quality: 'Le secrétaire de séance', name: null },
    ],
  },
]
