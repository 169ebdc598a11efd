import { describe, expect, test } from 'vitest'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import { buildPack } from '#shared/reports/pack/build-pack.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { moment, orvelle } from './support/orvelle.ts'
import { allBlocks, chapter, factsOf, lists, outline, paragraphs, tables, words } from './support/reading.ts'

function packOf(data: DocumentData, meetingId: string): ReportDocument {
  const pack = buildPack(data, meetingId as MeetingId, moment) // ids are branded text
  if (pack === null) throw new Error('no pack')
  return pack
}

describe('the pack of a meeting to come', () => {
  const pack = packOf(orvelle(), 'decembre')

  test('is named after its meeting', () => {
    expect({ ...pack.meta, dateSentence: words(pack.meta.dateSentence) }).toEqual({
      kind: 'pack',
      lang: 'fr-FR',
      title: 'Dossier de séance – CPS – 8\u00A0décembre 2026',
      subject: 'Séance n°\u00A02 de 2026 – Comité de pilotage stratégique',
      author: 'DSDEN de la Haute-Orvelle',
      projectName: 'ENT des écoles de la Haute-Orvelle',
      letterhead: ['RÉGION ACADÉMIQUE ORVELLE', 'ACADÉMIE D’ORVELLE', 'DSDEN de la Haute-Orvelle'],
      logo: null,
      partnerLogos: [],
      bodyName: 'Comité de pilotage stratégique (CPS)',
      dateSentence: 'Mardi 8 décembre 2026, de 14 h 00 à 16 h 30',
      reference: 'Séance n°\u00A02 de 2026',
      mention: 'Document de travail – diffusion restreinte aux membres',
      footerLeft:
        'Dossier de séance – Comité de pilotage stratégique – séance n°\u00A02 du 8\u00A0décembre 2026',
      pageLabel: 'Page',
      fileBase: '2026-12-08_CPS_dossier-de-seance',
      exportedAt: '2026-11-24T10:15:00+01:00',
      page: { format: 'a4', orientation: 'portrait' },
    })
  })

  test('has its parts in the usual order', () => {
    expect(outline(pack)).toEqual([
      '1 Convocation',
      '1 Ordre du jour',
      '1 Composition de l’instance',
      '1 Organigramme au 8\u00A0décembre 2026',
      '2 Équivalent textuel de l’organigramme',
      '3 Niveau académique',
      '3 Niveau territorial',
      '3 Niveau école',
      '3 Liens entre organismes et instances',
      '1 Compte rendu de la séance n°\u00A01 du 10\u00A0mars 2026, pour approbation',
      '2 Participants',
      '3 Était présente',
      '3 Était représenté',
      '3 Avait donné pouvoir',
      '3 Était invité et excusé',
      '2 Ordre du jour',
      '2 1. Périmètre de déploiement',
      '2 Fin de la séance',
      '1 Suivi des décisions et des actions',
      '2 Décisions de la séance n°\u00A01 de 2026, du 10\u00A0mars 2026',
      '2 Actions en cours',
      '1 Point 1 – Désignation du secrétaire de séance',
      '1 Point 2 – Calendrier de généralisation',
      '2 Présentation',
      '1 Point 3 – Questions diverses',
      '1 Point 4 – Prochaine séance',
      '1 Feuille d’émargement',
      '1 Pouvoir',
    ])
  })

  test('says on its cover where, under whom, and who coordinates the project', () => {
    const [cover] = pack.blocks

    expect(cover?.type === 'cover' && cover.facts.map(({ label, value }) => [label, words(value)])).toEqual([
      ['Lieu', 'Salle des actes'],
      [
        'Présidence',
        'Mme Hélène VAUTRIN, directrice académique des services de l’éducation nationale de la Haute-Orvelle',
      ],
      ['Coordination globale', 'DSDEN de la Haute-Orvelle'],
      ['Version', 'établie le 24 novembre 2026'],
    ])
  })

  test('runs the clock through its agenda until a duration is missing', () => {
    const blocks = chapter(pack, 'Ordre du jour')

    expect(tables(blocks)).toEqual([
      [
        ['N°', 'Point', 'Nature', 'Rapporteur', 'Horaire', 'Pièces'],
        ['1', 'Désignation du secrétaire de séance', 'Pour décision', '', '14 h | 5 min', ''],
        [
          '2',
          'Calendrier de généralisation',
          'Pour décision',
          'Mme Hélène VAUTRIN | Directrice académique des services de l’éducation nationale de la Haute-Orvelle',
          '14 h 05 | 25 min',
          'Annexe 1, p.  | Annexe 2, p. ',
        ],
        ['3', 'Questions diverses', 'Pour échange', 'Les membres', '14 h 30', ''],
        ['4', 'Prochaine séance', 'Pour information', 'Mme Anne DORÉ', '5 min', 'Annexe 1, p. '],
      ],
    ])
    expect(paragraphs(blocks)).toEqual(['Durée totale prévue : 35 min.'])
  })

  test('shows the composition of its day, with vacancies, deputies and ends of mandates', () => {
    const blocks = chapter(pack, 'Composition de l’instance')

    expect(factsOf(blocks)).toEqual([
      'Mission : Définir les orientations stratégiques du projet.',
      'Périodicité : Deux fois par an',
    ])
    expect(paragraphs(blocks)).toEqual(['Au 8 décembre 2026, l’instance compte 5 sièges, dont 1 vacant.'])
    expect(tables(blocks)).toEqual([
      [
        ['N°', 'Membre', 'Siège', 'Suppléant', 'Fin de mandat'],
        [
          '1',
          'Mme Hélène VAUTRIN | Directrice académique des services de l’éducation nationale de la Haute-Orvelle',
          'Présidente, membre de droit',
          '',
          '',
        ],
        [
          '2',
          'M. Étienne LACOMBE | Président du syndicat mixte Orvelle numérique',
          'Membre de droit',
          'M. Paul ROY',
          '',
        ],
        [
          '3',
          'Siège vacant | Inspecteur ou inspectrice de l’éducation nationale en résidence de la circonscription de Belleroche',
          'Membre de droit, voix consultative',
          '',
          '31/08/2026 | échu',
        ],
        [
          '4',
          'M. Paul ROY | Représentant des communes, commune de Belleroche',
          'Membre désigné',
          '',
          '31/03/2027',
        ],
        ['5', 'Camille TESSIER | Cheffe de projet', 'Invité', '', ''],
      ],
    ])
  })

  test('follows up the decisions of the meeting before, and the actions that are open', () => {
    expect(tables(chapter(pack, 'Suivi des décisions et des actions'))).toEqual([
      [
        ['N°', 'Décision', 'Responsable', 'Échéance', 'État'],
        [
          '2026-CPS-01',
          'Périmètre de déploiement | Le comité valide le périmètre de déploiement.',
          'Inspecteur ou inspectrice de l’éducation nationale en résidence de la circonscription de Belleroche (poste vacant)',
          '30/06/2026 | dépassée',
          'Adoptée',
        ],
        ['2026-CPS-02', 'Charte d’usage | Le comité adopte la charte.', '', '', 'Exécutée'],
      ],
      [
        ['Action', 'Origine', 'Responsable', 'Échéance', 'État'],
        [
          'Informer les écoles du périmètre retenu',
          '2026-CPS-01',
          'M. Étienne LACOMBE, président du syndicat mixte Orvelle numérique',
          '15/01/2027',
          'À faire',
        ],
      ],
    ])
  })

  test('gives each item a sheet with its text, its proposal and its annexes', () => {
    const blocks = chapter(pack, 'Point 2 – Calendrier de généralisation')

    expect(factsOf(blocks)).toEqual([
      'Nature : Pour décision',
      'Rapporteure : Mme Hélène VAUTRIN | Directrice académique des services de l’éducation nationale de la Haute-Orvelle',
      'Durée : 25 min, à partir de 14 h 05',
      'Pièces : Annexe 1, p.  | Annexe 2, p. ',
    ])
    expect(paragraphs(blocks)).toEqual(['Le calendrier part du 1er septembre 2027.', 'Trois étapes :'])
    expect(lists(blocks)).toEqual(['les écoles pilotes ;', 'les écoles volontaires ;', 'toutes les écoles.'])
    const [box] = blocks.filter((block) => block.type === 'callout')
    expect(box?.style).toBe('proposal')
    expect(box?.paragraphs.map(words)).toEqual(['Le comité valide le calendrier annexé.'])
  })

  test('says in a sentence what an item lacks', () => {
    expect(paragraphs(chapter(pack, 'Point 1 – Désignation du secrétaire de séance'))).toEqual([
      'Ce point ne comporte pas de note de présentation.',
      'Aucune proposition de décision n’est encore rédigée pour ce point.',
    ])
  })

  test('begins a page for each sheet that is to be read, and keeps short ones whole beside others', () => {
    const long = 'Les écoles sont volontaires. '.repeat(20)
    const items = [long, '', long, long, 'Bref.'].map(
      (text, index) => ['agendaItem', `feuille-${index}`, { meetingId: 'mai', order: index, text }] as const,
    )
    const { blocks } = packOf(
      orvelle(['meeting', 'mai', { bodyId: 'cps', date: '2027-05-04' }], ...items),
      'mai',
    )

    const first = blocks.findIndex((block) => block.type === 'heading' && block.id === 'point-1')
    const sheets = blocks.slice(first - 1, -1).flatMap((block) => {
      if (block.type === 'pageBreak') return ['page']
      if (block.type === 'together') return ['short sheet']
      return block.type === 'heading' && block.level === 1 ? [words(block.content).slice(0, 7)] : []
    })
    expect(sheets).toEqual([
      'page',
      'Point 1',
      'short sheet',
      'Point 3',
      'page',
      'Point 4',
      'short sheet',
      'page',
      'Feuille',
      'short sheet',
      'page',
      'Pouvoir',
    ])
  })

  test('prints an annex that two items share once, and refers to it from both', () => {
    const annexes = pack.blocks.flatMap((block) =>
      block.type === 'annex' ? [`${block.id} ${block.title}`] : [],
    )

    expect(annexes).toEqual([
      'annexe-1 Annexe 1 – Calendrier prévisionnel',
      'annexe-2 Annexe 2 – Note de cadrage',
    ])
  })

  test('ends with the sheet to sign, in protocol order, with room for others', () => {
    const blocks = chapter(pack, 'Feuille d’émargement')

    expect(paragraphs(blocks)).toEqual([
      'Comité de pilotage stratégique (CPS), séance n° 2 – mardi 8 décembre 2026, de 14 h 00 à 16 h 30 – Salle des actes',
    ])
    expect(tables(blocks)).toEqual([
      [
        ['N°', 'Nom et qualité', 'Siège', 'Suppléant ou pouvoir donné à', 'Arrivée, départ', 'Signature'],
        [
          '1',
          'Mme Hélène VAUTRIN | Directrice académique des services de l’éducation nationale de la Haute-Orvelle',
          'Présidente, membre de droit',
          '',
          '',
          '',
        ],
        [
          '2',
          'M. Étienne LACOMBE | Président du syndicat mixte Orvelle numérique',
          'Membre de droit',
          'M. Paul ROY',
          '',
          '',
        ],
        [
          '3',
          'Siège vacant | Inspecteur ou inspectrice de l’éducation nationale en résidence de la circonscription de Belleroche',
          'Membre de droit, voix consultative',
          '',
          '',
          '',
        ],
        ['4', 'M. Paul ROY | Représentant des communes, commune de Belleroche', 'Membre désigné', '', '', ''],
        ['5', 'Camille TESSIER | Cheffe de projet', 'Invité', '', '', ''],
        ['Autres participants'],
        ['6', 'Mme Anne DORÉ', 'Rapporteure', '', '', ''],
        ...['7', '8', '9', '10'].map((number) => [number, '', '', '', '', '']),
      ],
      [
        ['Membres en exercice', 'Présents', 'Représentés', 'Pouvoirs', 'Excusés', 'Absents'],
        ['3', '', '', '', '', ''],
      ],
    ])
    const [signature] = blocks.filter((block) => block.type === 'signature')
    expect(signature?.signatories).toEqual([
      { quality: 'La présidente de séance', name: 'Mme\u00A0Hélène VAUTRIN' },
      { quality: 'Secrétariat de séance', name: null },
    ])
  })
})

describe('a pack that was asked for indicators and risks', () => {
  const data = orvelle(
    ['indicator', 'comptes', { name: 'Comptes activés', baseline: 0 }],
    ['risk', 'retard', { name: 'Retard du raccordement', identifiedOn: '2026-09-01', closedOn: null }],
  )
  const partsIn = (edition: 'full' | 'public') =>
    buildPack(data, 'decembre' as MeetingId, moment, {
      ...{ edition, isIssued: false },
      contents: ['agenda', 'indicators', 'risks'],
    })

  test('tells them as they stand on the day of the meeting, on wide pages', () => {
    const pack = partsIn('full')

    expect(pack === null ? [] : outline(pack)).toEqual(['1 Ordre du jour', '1 Indicateurs', '1 Risques'])
    const sections = pack?.blocks.filter((block) => block.type === 'section') ?? []
    expect(sections.map(({ orientation }) => orientation)).toEqual(['landscape', 'landscape'])
    expect(tables(allBlocks(sections)).flat(2).join(' ')).toMatch(/Comptes activés.*Retard du raccordement/)
  })

  test('keeps risks out of the public edition', () => {
    const pack = partsIn('public')

    expect(pack === null ? [] : outline(pack)).toEqual(['1 Ordre du jour', '1 Indicateurs'])
  })

  test('holds neither unless it is asked', () => {
    expect(outline(packOf(data, 'decembre')).filter((line) => /Indicateurs|Risques/.test(line))).toEqual([])
  })
})

describe('the pack of a meeting that was held', () => {
  const pack = packOf(orvelle(), 'mars')

  test('shows the organisation of its day', () => {
    const [composition] = tables(chapter(pack, 'Composition de l’instance'))

    expect(composition?.[3]?.[1]).toBe(
      'Mme Anne DORÉ | Inspectrice de l’éducation nationale en résidence de la circonscription de Belleroche',
    )
    expect(composition?.[4]?.[1]).toBe('Siège vacant | Représentant des communes, commune de Belleroche')
  })

  test('tells who was there', () => {
    const blocks = chapter(pack, 'Participants')

    expect(paragraphs(blocks)).toEqual(['1 présent, 1 représenté, 1 pouvoir.'])
    expect(blocks.flatMap((block) => (block.type === 'heading' ? [words(block.content)] : []))).toEqual([
      'Était présente',
      'Était représenté',
      'Avait donné pouvoir',
      'Était invité et excusé',
    ])
    expect(lists(blocks)).toEqual([
      'Mme Hélène VAUTRIN, directrice académique des services de l’éducation nationale de la Haute-Orvelle (présidente), arrivée à 14 h 20',
      'M. Étienne LACOMBE, président du syndicat mixte Orvelle numérique, représenté par M. Paul ROY',
      'Mme Anne DORÉ, inspectrice de l’éducation nationale en résidence de la circonscription de Belleroche, a donné pouvoir à Mme Hélène VAUTRIN',
      'Camille TESSIER, cheffe de projet',
    ])
  })

  test('gives the decisions under their item, with numbers, votes and who must act', () => {
    const blocks = chapter(pack, 'Point 1 – Périmètre de déploiement')
    const boxes = blocks.filter((block) => block.type === 'callout')

    expect(paragraphs(blocks)).toEqual(['Les écoles sont volontaires.'])
    expect(boxes.map(({ style, title, vote }) => [style, words(title), words(vote ?? [])])).toEqual([
      [
        'decision',
        'Décision n° 2026-CPS-01 – Périmètre de déploiement',
        'Adoptée par consensus | Responsable : inspectrice de l’éducation nationale en résidence de la circonscription de Belleroche (Mme Anne DORÉ) | Échéance : 30 juin 2026 | Acte : arrêté de la DASEN',
      ],
      [
        'decision',
        'Décision n° 2026-CPS-02 – Charte d’usage',
        'Adoptée à l’unanimité (3 voix), par vote à main levée | État : exécutée',
      ],
    ])
  })

  test('follows up only what was open before it', () => {
    expect(tables(chapter(pack, 'Suivi des décisions et des actions'))).toEqual([
      [
        ['Action', 'État'],
        ['Publier la charte', 'Fait | le 01/05/2026'],
      ],
    ])
  })

  test('fills in the sheet and its totals instead of leaving blanks', () => {
    const [sheet, totals] = tables(chapter(pack, 'Feuille d’émargement'))

    expect(sheet?.map((row) => row[3])).toEqual([
      'Présence',
      'Présente, arrivée à 14 h 20',
      'Représenté par M. Paul ROY',
      'A donné pouvoir à Mme Hélène VAUTRIN',
      '',
      'Excusé',
    ])
    expect(totals?.[1]).toEqual(['3', '1', '1', '1', '0', '0'])
  })
})

describe('the pack of a meeting about which little is known', () => {
  const bare = packOf(
    orvelle([
      'meeting',
      'vide',
      {
        bodyId: 'cso',
        date: '2026-05-01',
        status: 'cancelled',
        endTime: null,
        modality: 'remote',
        place: '',
      },
    ]),
    'vide',
  )

  test('says what is missing in sentences, without an empty table', () => {
    expect(paragraphs(chapter(bare, 'Ordre du jour'))).toEqual([
      'L’ordre du jour de cette séance n’est pas encore arrêté.',
    ])
    expect(paragraphs(chapter(bare, 'Composition de l’instance'))).toEqual([
      'Aucun siège n’est défini pour cette instance.',
    ])
    expect(paragraphs(chapter(bare, 'Suivi des décisions et des actions'))).toEqual([
      'Aucune décision ni aucune action ne reste à suivre pour cette instance.',
    ])
    expect(
      allBlocks(bare.blocks).filter((block) => block.type === 'table' && block.rows.length === 0),
    ).toEqual([])
  })

  test('tells on its cover that it was called off, and how it was to be held', () => {
    const [cover] = bare.blocks

    expect(bare.meta.mention).toBe('Séance annulée – document conservé pour mémoire')
    expect(words(bare.meta.dateSentence)).toBe('Vendredi 1er mai 2026, à 14 h 00')
    expect(cover?.type === 'cover' && cover.facts.map(({ label, value }) => [label, words(value)])).toEqual([
      ['Modalité', 'En visioconférence'],
      ['Coordination globale', 'DSDEN de la Haute-Orvelle'],
      ['Version', 'établie le 24 novembre 2026'],
    ])
  })

  test('does not exist for a meeting that is not in the document', () => {
    expect(buildPack(orvelle(), 'ailleurs' as MeetingId, moment)).toBeNull()
  })
})
