import { describe, expect, test } from 'vitest'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { Edition } from '#shared/meetings/edition.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import { buildMinutes } from '#shared/reports/minutes/build-minutes.ts'
import { publicEdition } from '#shared/reports/parts/public-edition.ts'
import type { Block, ReportDocument } from '#shared/reports/report-document.ts'
import { heldMeeting } from './support/held-meeting.ts'
import { moment } from './support/orvelle.ts'
import { allBlocks, chapter, lists, outline, paragraphs, words } from './support/reading.ts'

function minutesOf(data: DocumentData, edition: Edition = 'full', meetingId = 'mars'): ReportDocument {
  const minutes = buildMinutes(data, meetingId as MeetingId, edition, moment) // ids are branded text
  if (minutes === null) throw new Error('no minutes')
  return minutes
}

function coverFacts({ blocks }: ReportDocument): readonly string[] {
  const [cover] = blocks
  if (cover?.type !== 'cover') throw new Error('no cover')
  return cover.facts.map(({ label, value }) => `${label} : ${words(value)}`)
}

function boxes(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'callout'
      ? [[block.title, ...block.paragraphs, block.vote ?? []].map(words).join(' | ')]
      : [],
  )
}

const life = (fields: object) => ['minutes', 'cr', { meetingId: 'mars', ...fields }] as const
const adopted = {
  status: 'adopted',
  adoptedOn: '2026-12-08',
  adoptedAtMeetingId: 'decembre',
  seal: '0'.repeat(64),
}

describe('the minutes of a meeting', () => {
  const minutes = minutesOf(heldMeeting())

  test('are a project in their name and on each page from the moment the meeting is held', () => {
    expect(minutes.meta).toMatchObject({
      kind: 'minutes',
      title: 'Compte rendu de la séance n°\u00A01 du 10\u00A0mars 2026 – CPS',
      mark: 'Projet',
      mention: null,
      fileBase: '2026-03-10_CPS_compte-rendu_projet',
    })
    expect(coverFacts(minutes)).toEqual([
      'Date : Mardi 10 mars 2026',
      'Lieu : Salle des actes',
      'Ouverture : 14 h 05',
      'Levée : 16 h 10',
      'Présidence : Mme Hélène VAUTRIN, directrice académique des services de l’éducation nationale de la Haute-Orvelle',
      'Secrétariat : Camille TESSIER, cheffe de projet',
      'État du document : Projet établi le 24 novembre 2026',
    ])
  })

  test('have their parts in the order in which things happened', () => {
    expect(outline(minutes)).toEqual([
      '1 Participants',
      '2 Était présente',
      '2 Était représenté',
      '2 Avait donné pouvoir',
      '2 Assistait également',
      '2 Étaient invités et excusés (2)',
      '1 Ordre du jour',
      '1 1. Périmètre de déploiement',
      '1 2. Situation d’un agent',
      '1 3. Calendrier',
      '1 4. Questions diverses',
      '1 Fin de la séance',
    ])
  })

  test('name the guests with the title under which they were invited', () => {
    expect(lists(chapter(minutes, 'Participants')).slice(-3)).toEqual([
      'M. Luc VASSEUR, directeur de projet',
      'Camille TESSIER, cheffe de projet',
      'Mme Nadia BENALI',
    ])
  })

  test('tell under an item what was said, who came and went, and each decision as it was taken', () => {
    const blocks = chapter(minutes, '1. Périmètre de déploiement')

    expect(paragraphs(blocks)).toEqual([
      'Les écoles sont volontaires.',
      'Mme Hélène VAUTRIN arrive à 14 h 20.',
      'Suites à donner :',
    ])
    expect(boxes(blocks)).toEqual([
      'Décision n° 2026-CPS-01 – Périmètre de déploiement | Le comité valide le périmètre de déploiement. | Adoptée par consensus | N’a pas pris part au vote, en raison d’un intérêt personnel : M. Paul ROY | Responsable : inspectrice de l’éducation nationale en résidence de la circonscription de Belleroche (Mme Anne DORÉ) | Échéance : 30 juin 2026 | Acte : arrêté de la DASEN',
      'Décision n° 2026-CPS-02 – Charte d’usage | Le comité adopte la charte. | Adoptée à l’unanimité (3 voix), par vote à main levée',
    ])
    expect(lists(blocks)).toEqual([
      'Informer les écoles du périmètre retenu | Responsable : M. Étienne LACOMBE, président du syndicat mixte Orvelle numérique – échéance : 15 janvier 2027',
    ])
  })

  test('tell every voter by name after a roll call', () => {
    const data = heldMeeting([
      'decision',
      'decision-1',
      {
        ...{ bodyId: 'cps', meetingId: 'mars', agendaItemId: 'mars-1', number: '2026-CPS-01' },
        ...{ numberPeriod: '2026', numberOrdinal: 1, status: 'adopted', voteMode: 'roll-call' },
        ...{ votesFor: 1, votesAgainst: 0, abstentions: 0, votesNotTaking: 1 },
      },
    ])

    expect(boxes(chapter(minutesOf(data), '1. Périmètre de déploiement'))[0]).toContain(
      'Adoptée à l’unanimité (1 voix), par appel nominal ; 1 membre n’a pas pris part au vote | A voté pour : Mme Hélène VAUTRIN | N’a pas pris part au vote',
    )
  })

  test('say what became of an item, and that nothing was noted under another', () => {
    expect(paragraphs(chapter(minutes, '3. Calendrier'))).toEqual([
      'La séance est suspendue à 15 h.',
      'La séance reprend à 15 h 10.',
      'Ce point est ajourné.',
    ])
    expect(paragraphs(chapter(minutes, '4. Questions diverses'))).toEqual([
      'Aucun échange n’est consigné pour ce point.',
    ])
  })

  test('end with the next meeting, the closing that was not struck, and two signatures', () => {
    const blocks = chapter(minutes, 'Fin de la séance')

    expect(paragraphs(blocks)).toEqual([
      'La prochaine séance est prévue le mardi 8 décembre 2026, de 14 h 00 à 16 h 30 (Salle des actes).',
      'La séance est levée à 16 h 10.',
      'Diffusion : membres de l’instance, suppléants et invités.',
    ])
    const [signatures] = blocks.filter(({ type }) => type === 'signature')
    expect(signatures).toEqual({
      type: 'signature',
      signatories: [
        { quality: 'La présidente de séance', name: 'Mme\u00A0Hélène VAUTRIN' },
        { quality: 'Le secrétaire de séance', name: 'Camille TESSIER' },
      ],
    })
  })

  test('say that hours are those announced when nobody noted the opening', () => {
    const facts = coverFacts(minutesOf(heldMeeting(), 'full', 'decembre'))

    expect(facts).toContain('Horaire annoncé : De 14 h à 16 h 30')
  })

  test('put items under the titles of the parts of the agenda', () => {
    const data = heldMeeting(
      ['agendaItem', 'mars-3', { meetingId: 'mars', order: 30, title: 'Calendrier', section: 'Déploiement' }],
      ['agendaItem', 'mars-4', { meetingId: 'mars', order: 40, title: 'Débit', section: 'Déploiement' }],
    )

    expect(outline(minutesOf(data)).slice(-5, -1)).toEqual([
      '1 2. Situation d’un agent',
      '1 Déploiement',
      '2 3. Calendrier',
      '2 4. Débit',
    ])
  })
})

describe('the life of minutes', () => {
  test('circulated, they are a project that tells until when observations are welcome', () => {
    const data = heldMeeting(
      life({
        status: 'circulated',
        circulatedOn: '2026-03-12',
        observationsUntil: '2026-03-27',
        kind: 'formal',
      }),
    )
    const { meta } = minutesOf(data)

    expect([meta.mark, meta.fileBase]).toEqual(['Projet', '2026-03-10_CPS_proces-verbal_projet'])
    expect(coverFacts(minutesOf(data)).at(-1)).toBe(
      'État du document : Projet diffusé le 12 mars 2026 pour observations jusqu’au 27 mars 2026',
    )
  })

  test('adopted, they lose the mark of a project and the date of the next meeting, which may still move', () => {
    const report = minutesOf(heldMeeting(life(adopted)))

    expect([report.meta.mark, report.meta.fileBase]).toEqual([null, '2026-03-10_CPS_compte-rendu_adopte'])
    expect(coverFacts(report).at(-1)).toBe('État du document : Adopté à la séance n° 2 du 8 décembre 2026')
    expect(paragraphs(chapter(report, 'Fin de la séance')).join(' ')).not.toContain('prochaine')
  })

  test('rectified, they keep their text and end with the rectifications', () => {
    const data = heldMeeting(life({ ...adopted, status: 'signed', signedOn: '2026-12-10' }), [
      'rectification',
      'rectif',
      { minutesId: 'cr', date: '2026-12-15', text: 'Lire « douze écoles ».' },
    ])
    const report = minutesOf(data)

    expect(report.meta.fileBase).toBe('2026-03-10_CPS_compte-rendu_rectifie')
    expect(coverFacts(report).at(-1)).toBe(
      'État du document : Adopté à la séance n° 2 du 8 décembre 2026, signé le 10 décembre 2026, rectifié le 15 décembre 2026',
    )
    expect(boxes(chapter(report, 'Rectificatifs'))).toEqual([
      'Rectificatif du 15 décembre 2026 | Lire « douze écoles ». | ',
    ])
  })

  test('disagreements that members had recorded are printed, other observations are not', () => {
    const observation = { minutesId: 'cr', text: 'La commune maintient son désaccord.' }
    const data = heldMeeting(
      life({ status: 'circulated' }),
      ['observation', 'o1', { ...observation, personId: 'lacombe', outcome: 'recorded' }],
      ['observation', 'o2', { ...observation, author: 'Mme X', text: 'Une coquille.', outcome: 'taken' }],
    )

    expect(lists(chapter(minutesOf(data), 'Désaccords consignés'))).toEqual([
      'M. Étienne LACOMBE, président du syndicat mixte Orvelle numérique : La commune maintient son désaccord.',
    ])
  })

  test('the item of the previous minutes tells that they were adopted there', () => {
    const data = heldMeeting(life(adopted), [
      'agendaItem',
      'point-1',
      { meetingId: 'decembre', order: 10, title: 'Approbation', standing: 'previous-minutes' },
    ])

    expect(paragraphs(chapter(minutesOf(data, 'full', 'decembre'), '1. Approbation'))).toEqual([
      'Le compte rendu de la séance n° 1 du 10 mars 2026 est adopté.',
    ])
  })
})

describe('the public edition', () => {
  const data = heldMeeting(life({ status: 'circulated' }), [
    'observation',
    'o1',
    { minutesId: 'cr', personId: 'lacombe', text: 'Remarque secrète.', outcome: 'recorded' },
  ])

  test('keeps only the place of a confidential item, and says so', () => {
    const report = minutesOf(data, 'public')

    expect(paragraphs(chapter(report, '2. Point non communicable'))).toEqual([
      'Les échanges et les décisions de ce point ne figurent pas dans l’édition publique.',
    ])
    expect(report.meta).toMatchObject({
      mention: 'Édition publique',
      mark: 'Projet',
      fileBase: '2026-03-10_CPS_compte-rendu_projet-edition-publique',
    })
  })

  test('holds nothing of what is confidential or personal', () => {
    const secret = /secr[eè]t|confidentiel|Situation d’un agent|2026-CPS-03/i

    expect(JSON.stringify(minutesOf(data))).toMatch(secret)
    expect(JSON.stringify(minutesOf(data, 'public'))).not.toMatch(secret)
    expect(JSON.stringify(minutesOf(data, 'public'))).not.toMatch(/intérêt personnel|ROY maintient/)
    expect([...publicEdition(data).attachment.keys()]).not.toContain('mars-piece')
  })

  test('keeps all the blocks of a meeting without anything confidential', () => {
    const texts = (edition: Edition) =>
      paragraphs(allBlocks(minutesOf(heldMeeting(), edition, 'decembre').blocks))

    expect(texts('public')).toEqual(texts('full').filter((words) => !words.startsWith('Diffusion')))
  })
})
