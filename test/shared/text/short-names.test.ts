import { describe, expect, test } from 'vitest'
import { shortName } from '#shared/text/short-names.ts'

describe('a name on a card too small for it', () => {
  test.each([
    ['École élémentaire des Tilleuls', 'É. élém. des Tilleuls'],
    ['École maternelle Jean-Moulin', 'É. mat. Jean-Moulin'],
    ['École primaire de la Passerelle', 'É. prim. de la Passerelle'],
    ['Circonscription de Beaune', 'Circ. de Beaune'],
    ['Communauté d’agglomération du Pays de Saint-Malo', 'CA du Pays de Saint-Malo'],
    [
      'Direction des services départementaux de l’éducation nationale de la Sourdaine',
      'DSDEN de la Sourdaine',
    ],
    ['Groupe d’accompagnement de proximité de Brumeval', 'GAP de Brumeval'],
    ['Équipe de l’école de la Passerelle', 'Équipe'],
  ])('%s', (name, short) => {
    expect(shortName(name)).toBe(short)
  })

  test.each(['École', 'École élémentaire', 'Commune de Brumeval', 'Plumevent Éducation'])(
    '%s stays as it is',
    (name) => {
      expect(shortName(name)).toBe(name)
    },
  )
})
