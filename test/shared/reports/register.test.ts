import { describe, expect, test } from 'vitest'
import type { BodyId } from '#shared/organisation/body.ts'
import { buildRegister } from '#shared/reports/register/build-register.ts'
import { registerRows } from '#shared/reports/register/register-rows.ts'
import type { RegisterRequest } from '#shared/reports/register/register-selection.ts'
import { moment, orvelle } from './support/orvelle.ts'
import { chapter, outline, paragraphs, tables, words } from './support/reading.ts'

const cps = 'cps' as BodyId // ids are branded text
const whole: RegisterRequest = { bodyId: null, from: null, to: null }

/** Two more bodies' days: an evening meeting and a decision taken outside any meeting. */
const data = orvelle(
  ['meeting', 'cso-mars', { bodyId: 'cso', date: '2026-03-10', startTime: '09:00', status: 'held' }],
  [
    'decision',
    'cso-1',
    {
      bodyId: 'cso',
      meetingId: 'cso-mars',
      status: 'adopted',
      number: '2026-CSO-01',
      numberPeriod: '2026',
      numberOrdinal: 1,
      title: 'Recette',
      nature: 'opinion',
    },
  ],
  [
    'decision',
    'cps-3',
    {
      bodyId: 'cps',
      date: '2027-01-01',
      status: 'replaced',
      number: '2027-CPS-01',
      numberPeriod: '2027',
      numberOrdinal: 1,
      title: 'Report',
      order: 5,
    },
  ],
  ['decision', 'projet', { bodyId: 'cps', meetingId: 'mars' }],
)

describe('the register', () => {
  test('has its decisions by date, then meeting, then number, and only numbered ones', () => {
    const register = buildRegister(data, whole, moment)

    expect(outline(register)).toEqual([
      '1 Décisions',
      '2 Mardi 10\u00A0mars 2026 – CSO – Séance n°\u00A01 de 2026',
      '2 Mardi 10\u00A0mars 2026 – CPS – Séance n°\u00A01 de 2026',
      '2 Vendredi 1er\u00A0janvier 2027 – CPS – hors séance',
      '1 Table chronologique',
    ])
    expect(tables(chapter(register, 'Table chronologique'))).toEqual([
      [
        ['N°', 'Date', 'Instance', 'Objet', 'Nature', 'Feuillet'],
        ['2026-CSO-01', '10/03/2026', 'CSO', 'Recette', 'Avis', ''],
        ['2026-CPS-01', '10/03/2026', 'CPS', 'Périmètre de déploiement', 'Décision', ''],
        ['2026-CPS-02', '10/03/2026', 'CPS', 'Charte d’usage', 'Validation', ''],
        ['2027-CPS-01', '01/01/2027', 'CPS', 'Report', 'Décision', ''],
      ],
    ])
  })

  test('says on its title page which decisions it holds', () => {
    const register = buildRegister(data, whole, moment)
    const [cover] = register.blocks

    expect(cover?.type === 'cover' && cover.facts.map(({ label, value }) => [label, words(value)])).toEqual([
      ['Nombre de décisions', '4'],
      ['Numéros', '2026-CSO-01 | de 2026-CPS-01 à 2027-CPS-01'],
      ['Version', 'établie le 24 novembre 2026'],
    ])
    expect(words(register.meta.dateSentence)).toBe('Du 10 mars 2026 au 1er janvier 2027')
    expect(register.meta).toMatchObject({
      kind: 'register',
      title: 'Registre des décisions – Toutes les instances du projet – Registre 2026-2027',
      bodyName: 'Toutes les instances du projet',
      reference: 'Registre 2026-2027',
      footerLeft: 'Registre 2026-2027 – Toutes les instances du projet',
      pageLabel: 'Feuillet',
      fileBase: '2026-11-24_registre-des-decisions',
    })
  })

  test('of one body and one year is named after them, without a column for the body', () => {
    const register = buildRegister(data, { bodyId: cps, from: '2026-01-01', to: '2026-12-31' }, moment)

    expect(register.meta).toMatchObject({
      title: 'Registre des décisions – CPS – Registre 2026',
      bodyName: 'Comité de pilotage stratégique (CPS)',
      reference: 'Registre 2026',
      fileBase: '2026-12-31_CPS_registre-des-decisions',
    })
    expect(words(register.meta.dateSentence)).toBe('Du 1er janvier au 31 décembre 2026')
    expect(tables(register.blocks)[0]?.map((row) => row.length)).toEqual([5, 5, 5])
  })

  test('gives each decision its date, its text as adopted, its vote, who answers for it and its act', () => {
    const [box] = buildRegister(data, { bodyId: cps, from: null, to: null }, moment).blocks.filter(
      (block) => block.type === 'callout',
    )

    expect(words(box?.title ?? [])).toBe('Décision n° 2026-CPS-01 – Périmètre de déploiement')
    expect(words(box?.aside ?? [])).toBe('Décision du 10 mars 2026')
    expect(box?.paragraphs.map(words)).toEqual(['Le comité valide le périmètre de déploiement.'])
    expect(words(box?.vote ?? [])).toBe(
      'Adoptée par consensus | Responsable : inspectrice de l’éducation nationale en résidence de la circonscription de Belleroche (Mme Anne DORÉ) | Échéance : 30 juin 2026 | Acte : arrêté de la DASEN',
    )
  })

  test('of a period without decisions says so', () => {
    const register = buildRegister(data, { bodyId: cps, from: '2025-01-01', to: '2025-12-31' }, moment)
    const [cover] = register.blocks

    expect(cover?.type === 'cover' && cover.facts.map(({ value }) => words(value))).toEqual([
      'aucune',
      'établie le 24 novembre 2026',
    ])
    expect(paragraphs(register.blocks)).toEqual([
      'Aucune décision numérotée n’a été adoptée au cours de cette période.',
    ])
    expect(outline(register)).toEqual(['1 Décisions'])
    expect(register.meta.reference).toBe('Registre 2025')
  })

  test('of a project without any decision is that of the current year', () => {
    const register = buildRegister({ ...data, decision: new Map() }, whole, moment)

    expect(register.meta.reference).toBe('Registre 2026')
    expect(words(register.meta.dateSentence)).toBe('Depuis l’origine du projet')
  })
})

describe('the register for spreadsheets', () => {
  test('has one row for each decision, with the texts as they were written', () => {
    const table = registerRows(data, { bodyId: cps, from: '2026-01-01', to: '2026-12-31' }, moment.today)

    expect(table.fileBase).toBe('2026-12-31_CPS_registre-des-decisions')
    expect(
      Object.fromEntries(table.columns.map((column, index) => [column, table.rows[0]?.[index]])),
    ).toEqual({
      Numéro: '2026-CPS-01',
      Date: '2026-03-10',
      Instance: 'Comité de pilotage stratégique',
      Sigle: 'CPS',
      Séance: 1,
      Point: 'Périmètre de déploiement',
      Objet: 'Périmètre de déploiement',
      Texte: 'Le comité valide le périmètre de déploiement.',
      Motifs: null,
      Nature: 'décision',
      État: 'adoptée',
      'Mode de vote': 'consensus',
      Pour: null,
      Contre: null,
      Abstentions: null,
      Responsable:
        'Inspectrice de l’éducation nationale en résidence de la circonscription de Belleroche (Mme Anne DORÉ)',
      Échéance: '2026-06-30',
      Acte: 'arrêté de la DASEN',
    })
    expect(table.rows).toHaveLength(2)
  })
})
