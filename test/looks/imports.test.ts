import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { directoryText, type LineFields } from '../shared/imports/support/directory-texts.ts'
import type { Application } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { takePicture } from '../support/pictures.ts'
import { openSample } from '../support/sample.ts'
import { askMenu, laptop } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeShown } from './documents.ts'
import { layoutFaults } from './faults.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

const long = 'de la Communauté d’agglomération du Pays de Saint-Malo et de la Côte d’Émeraude'
/** Schools that the sample knows, new ones, closed ones, with every kind of remark. */
const directory: readonly LineFields[] = [
  {},
  { Nom_etablissement: `ECOLE MATERNELLE ${long.toUpperCase()}`, SIREN_SIRET: '2,12102E+13' },
  {
    Identifiant_de_l_etablissement: '0960101N',
    Nom_etablissement: 'École des Tilleuls',
    Telephone: '0199005099',
  },
  { nom_circonscription: `Circonscription  ${long}`, code_circonscription: '', etat: 'A FERMER' },
  { Statut_public_prive: 'Privé', Mail: 'directrice@wanadoo.fr', rpi_disperse: '1' },
]
const list = [
  'Civilité;NOM;Prénom;Courriel;Fonction;Structure;Depuis;Comité;Remarque',
  'Mme;AUBEPINE;Anne;anne@ac-valmerande.example;IEN;Circonscription de Brumeval;01/01/2027;CSO;',
  `M.;DE LA ROCHEFOUCAULD;Paul;paul@gmail.com;Chef de gare ${long};Brumeval;31/02/2026;COPIL;`,
  'Mme;VAUTRIN;Hélène;;DASEN;DSDEN;;;',
].join('\n')

const screens = [
  [
    'directory',
    'import.directory',
    'Importer l’annuaire de l’éducation',
    ['Nouveautés', 'Changements', 'Fermetures', 'Remarques'],
  ],
  [
    'people',
    'import.people',
    'Importer des personnes, postes et mandats',
    ['Personnes', 'Correspondances', 'Même personne', 'Remarques'],
  ],
] as const

/** Opens each dialog and each of its tabs; answers what is too wide, cut, or in the way of assistive technology. */
async function look(prefix: string): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [name, action, title, tabs] of screens) {
    await askMenu(application, action)
    const dialog = window.getByRole('dialog', { name: title })
    await dialog.waitFor()
    const see = async (part: string) => {
      await takePicture(window, `${prefix}-import-${name}-${part}`)
      const found = [...(await layoutFaults(window)), ...(await violationsIn(window, '[role=dialog]'))]
      faults.push(...found.map((fault) => `${name} ${part}: ${fault}`))
    }
    await see('start')
    application.answerDialogs({ kind: 'open', paths: [folder.path(`${name}.csv`)] })
    await dialog.getByRole('button', { name: 'Choisir le fichier…' }).click()
    for (const tab of tabs) {
      await dialog.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
      if (tab === 'Remarques')
        await dialog.locator('.ui-disclosure-button[aria-expanded=false]').first().click()
      await see(tab.toLowerCase().replace(/\P{L}/gu, '-'))
    }
    await window.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  return faults
}

describe('the imports', () => {
  beforeAll(async () => {
    const file = folder.path('sample.gouvernail')
    await writeShown('sample', file)
    fs.writeFileSync(folder.path('directory.csv'), directoryText(directory))
    fs.writeFileSync(folder.path('people.csv'), list)
    application = await openSample({ file })
    window = application.window
  })
  afterAll(() => application.close())

  test.each([
    ['laptop', 'light', laptop],
    ['desk', 'dark', { width: 1920, height: 1080 }],
    // A laptop at 200 %.
    ['twice', 'light', { width: laptop.width / 2, height: laptop.height / 2 }],
  ] as const)(
    'have their place, and are readable by everyone (%s, %s)',
    async (device, colorScheme, size) => {
      await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await window.setViewportSize(size)

      expect(await look(device)).toEqual([])
    },
  )
})
