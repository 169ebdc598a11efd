import { describe, expect, it } from 'vitest'
import { typographicRuns } from '#shared/text/typographic-runs.ts'
import { frenchTypography } from '#shared/text/typography.ts'

/** In the tables, `~` is a no-break space and `^` a narrow no-break space. */
function visible(text: string): string {
  return text.replaceAll('\u00A0', '~').replaceAll('\u202F', '^')
}

describe('frenchTypography', () => {
  it.each([
    ['Objet : réunion', 'Objet~: réunion'],
    ['Objet: réunion', 'Objet~: réunion'],
    ['(Objet:)', '(Objet~:)'],
    ['Quoi ?', 'Quoi^?'],
    ['Quoi?', 'Quoi^?'],
    ['Quoi ?!', 'Quoi^?!'],
    ['un ; deux; trois !', 'un^; deux^; trois^!'],
    ['le signe (!) et « ? »', 'le signe (!) et «~?~»'],
    ['« oui » «non»', '«~oui~» «~non~»'],
    ['« oui »', '«~oui~»'],
    ['dit "oui" et "non"', 'dit «~oui~» et «~non~»'],
    ['l\'"école"', 'l’«~école~»'],
    ["aujourd'hui, l'école", 'aujourd’hui, l’école'],
    ['etc...', 'etc…'],
    ['45 % de 12 €, 45% de 12€', '45~% de 12~€, 45~% de 12~€'],
    ['12 500,00 € TTC', '12~500,00~€~TTC'],
    ['1 710 écoles', '1~710 écoles'],
    ['1 234 567', '1~234~567'],
    ['n° 3, n°3, N° 12, nº 4', 'n°~3, n°~3, N°~12, n°~4'],
    ['n°2026-CPS-03', 'n°~2026-CPS-03'],
    ['l’article 5, les Articles 4 et 9', 'l’article~5, les Articles~4 et~9'],
    ['articles 1er, 4, 6 et 9 à 12 du code', 'articles~1er, 4, 6 et~9 à~12 du code'],
    ['art. R133-3 à R133-15, art. L. 211-1', 'art.~R133-3 à~R133-15, art.~L. 211-1'],
    ['p. 17, pages 3 et 4', 'p.~17, pages~3 et~4'],
    ['l’article a 3 alinéas, les pages et 4 annexes', 'l’article a 3 alinéas, les pages et 4 annexes'],
    ['M. Dupont, MM. Dupont et Martin', 'M.~Dupont, MM.~Dupont et Martin'],
    ['Mme Vautrin, Mmes Vautrin', 'Mme~Vautrin, Mmes~Vautrin'],
    ['mardi 10 mars 2026', 'mardi 10~mars 2026'],
    ['le 1er septembre', 'le 1er~septembre'],
    ['à 14 h 30', 'à 14~h~30'],
    ['à 14h30, 14H30, 14:30, 09h05', 'à 14~h~30, 14~h~30, 14~h~30, 9~h~05'],
    ['de 14h à 16h', 'de 14~h à 16~h'],
    ['14h-16h30', '14~h-16~h~30'],
    ['24h/24, 50 km/h', '24~h/24, 50 km/h'],
    ['la 2ème, la 1ère, les 3èmes, le XIXème, le 2ieme', 'la 2e, la 1re, les 3es, le XIXe, le 2e'],
    ['Tél. : 01 99 00 12 34', 'Tél.~: 01~99~00~12~34'],
    ['+33 1 99 00 12 34', '+33~1~99~00~12~34'],
    ['Annexe 1 - Calendrier', 'Annexe 1 – Calendrier'],
    ['le comité - réuni ce jour - valide', 'le comité – réuni ce jour – valide'],
  ])('sets %j', (typed, expected) => {
    expect(visible(frenchTypography(typed))).toBe(expected)
  })

  it.each([
    'https://ent.valmerande.example/aide?page=1:2;x=a!b',
    'www.valmerande.example/a;b!c',
    'ent.valmerande.example/?a=14:30',
    'helene.vautrin@ac-valmerande.example',
    "d'orme@ac-valmerande.example",
    '2026-03-10_CPS_dossier-de-seance.pdf',
    'CR_14h30_1ère_version.docx',
    'n°3.pdf',
    'C:\\Séances\\14h30',
    '0961234X',
    '2026-03-10T14:30:00',
    'SRV-14:30-A, 12:30:45, id=14:30, page#14:30',
    'échelle 16:9, std::x, a;b, x?y',
    '`1ère: "code"`',
    '........',
    '- une puce',
    '5 - 3',
    'un écran de 15" et un de 17"',
    'M. le maire',
    '1710, 2025-2026, rentrée 2026',
    'Dème, Leme',
    '',
  ])('leaves %j alone', (typed) => {
    expect(frenchTypography(typed)).toBe(typed)
  })

  // Found by the random texts of test/properties/typography.test.ts.
  it.each(['1er:!', '14:30:', '09 h 05h', '14h30k€', 'M. -  »', '14h09 h 05', '14h12 500,00', 'n°&2ème;%'])(
    'sets %j once and for all',
    (typed) => {
      const once = frenchTypography(typed)

      expect(frenchTypography(once)).toBe(once)
    },
  )

  it('puts the mark that ends a sentence after an address, not into it', () => {
    expect(visible(frenchTypography('Avez-vous vu https://x.example ?'))).toBe(
      'Avez-vous vu https://x.example^?',
    )
  })

  it('keeps a private character that looks like its own mark', () => {
    expect(frenchTypography('a\uE000b: https://x.example')).toBe('a\uE000b\u00A0: https://x.example')
  })
})

describe('typographicRuns', () => {
  /** Superscripts between braces. */
  function raised(text: string): string {
    return visible(
      typographicRuns(text)
        .map((run) => (run.superscript ? `{${run.text}}` : run.text))
        .join(''),
    )
  }

  it.each([
    ['le 1er mars 2026', 'le 1{er}~mars 2026'],
    ['la 1ère et la 2ème séance', 'la 1{re} et la 2{e} séance'],
    ['les 6es, le XIXe siècle, la Ve République', 'les 6{es}, le XIX{e} siècle, la V{e} République'],
    ['le 2d degré, la 2de, le 2nd', 'le 2{d} degré, la 2{de}, le 2{nd}'],
    ['François Ier', 'François I{er}'],
    ['Le Ce De Me, 1D, 2D', 'Le Ce De Me, 1D, 2D'],
    ['https://x.example/1er et 1er_jet.pdf', 'https://x.example/1er et 1er_jet.pdf'],
    ['12 e-mails', '12 e-mails'],
  ])('raises the endings of %j', (typed, expected) => {
    expect(raised(typed)).toBe(expected)
  })

  it('gives no run for an empty text', () => {
    expect(typographicRuns('')).toEqual([])
  })

  it('gives plain text as one run', () => {
    expect(typographicRuns('Ordre du jour')).toEqual([{ text: 'Ordre du jour' }])
  })
})
