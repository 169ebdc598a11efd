import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fold } from '#shared/kit/fold.ts'
import type { EntityKind } from '#shared/organisation/entity.ts'
import { parseFunctionReferential } from '#shared/organisation/function-referential.ts'
import { bothTitles } from '#shared/organisation/function-titles.ts'
import { postName } from '#shared/text/posts.ts'

const dsden = 'Direction des services départementaux de l’éducation nationale de la Sourdaine'

/** A title, the organisation, and the post as one says it. */
const cases: readonly (readonly [title: string, kind: EntityKind, name: string, post: string])[] = [
  // Communes: the place alone after « maire », contracted, elided or not.
  ['maire', 'commune', 'Commune de Brumeval', 'maire de Brumeval'],
  ['maire', 'commune', 'Commune d’Orly', 'maire d’Orly'],
  ['maire', 'commune', 'Orly', 'maire d’Orly'],
  ['maire', 'commune', 'Commune du Mesnil', 'maire du Mesnil'],
  ['maire', 'commune', 'Le Mesnil', 'maire du Mesnil'],
  ['maire', 'commune', 'Commune de Le Mesnil', 'maire du Mesnil'],
  ['maire', 'commune', 'Commune des Ulis', 'maire des Ulis'],
  ['maire', 'commune', 'Les Ulis', 'maire des Ulis'],
  ['maire', 'commune', 'Commune de La Rochelle', 'maire de La Rochelle'],
  ['maire', 'commune', 'La Rochelle', 'maire de La Rochelle'],
  ['maire', 'commune', 'L’Haÿ-les-Roses', 'maire de L’Haÿ-les-Roses'],
  ['maire', 'commune', 'Hautmont', 'maire de Hautmont'],
  ['maire', 'commune', 'Hérouville-Saint-Clair', 'maire d’Hérouville-Saint-Clair'],
  ['maire', 'commune', 'Yerres', 'maire de Yerres'],
  ['maire', 'commune', 'Ville de Dijon', 'maire de Dijon'],
  ['maire', 'commune', 'Ville d’Évry-Courcouronnes', 'maire d’Évry-Courcouronnes'],
  ['maire', 'commune', 'Mairie de Brumeval', 'maire de Brumeval'],
  ['maire', 'commune', 'COMMUNE DE BRUMEVAL', 'maire de BRUMEVAL'],
  ['maire de Brumeval', 'commune', 'Commune de Brumeval', 'maire de Brumeval'],
  [
    'adjointe au maire chargée de l’éducation',
    'commune',
    'Commune d’Orly',
    'adjointe au maire d’Orly, chargée de l’éducation',
  ],
  ['conseillère municipale déléguée', 'commune', 'Les Ulis', 'conseillère municipale déléguée des Ulis'],
  [
    'secrétaire générale de mairie',
    'commune',
    'Commune du Mesnil',
    'secrétaire générale de la mairie du Mesnil',
  ],
  ['référente ENT', 'commune', 'Commune de Brumeval', 'référente ENT de la commune de Brumeval'],
  ['directeur de l’éducation', 'commune', 'Ville de Dijon', 'directeur de l’éducation de la ville de Dijon'],
  ['référent ENT', 'commune', 'Les Ulis', 'référent ENT de la commune des Ulis'],
  ['référent ENT', 'commune', 'COMMUNE DE BRUMEVAL', 'référent ENT de la commune de BRUMEVAL'],

  // The State.
  ['recteur d’académie', 'academy', 'Académie de Dijon', 'recteur de l’académie de Dijon'],
  ['rectrice d’académie', 'academy', 'Académie d’Orléans-Tours', 'rectrice de l’académie d’Orléans-Tours'],
  ['rectrice d’académie', 'academy', 'Rectorat de Dijon', 'rectrice de l’académie de Dijon'],
  ['recteur', 'academy', 'Dijon', 'recteur de l’académie de Dijon'],
  ['recteur de l’académie de Dijon', 'academy', 'Académie de Dijon', 'recteur de l’académie de Dijon'],
  [
    'rectrice de région académique, chancelière des universités',
    'academic-region',
    'Région académique Bourgogne-Franche-Comté',
    'rectrice de la région académique Bourgogne-Franche-Comté, chancelière des universités',
  ],
  [
    'déléguée à la protection des données de l’académie',
    'academy',
    'Académie de Dijon',
    'déléguée à la protection des données de l’académie de Dijon',
  ],
  [
    'déléguée académique au numérique',
    'academy',
    'Académie de Dijon',
    'déléguée académique au numérique de l’académie de Dijon',
  ],
  [
    'conseillère du recteur pour le premier degré',
    'academy',
    'Académie de Dijon',
    'conseillère du recteur de l’académie de Dijon pour le premier degré',
  ],
  [
    'directrice académique des services de l’éducation nationale',
    'dsden',
    dsden,
    'directrice académique des services de l’éducation nationale de la Sourdaine',
  ],
  [
    'directeur académique des services de l’éducation nationale',
    'dsden',
    'DSDEN de la Côte-d’Or',
    'directeur académique des services de l’éducation nationale de la Côte-d’Or',
  ],
  [
    'directeur académique des services de l’éducation nationale',
    'dsden',
    'DSDEN 21',
    'directeur académique des services de l’éducation nationale, DSDEN 21',
  ],
  [
    'inspectrice de l’éducation nationale adjointe au DASEN, chargée du premier degré',
    'dsden',
    dsden,
    'inspectrice de l’éducation nationale adjointe au DASEN de la Sourdaine, chargée du premier degré',
  ],
  ['secrétaire général de DSDEN', 'dsden', dsden, 'secrétaire général de la DSDEN de la Sourdaine'],
  [
    'inspecteur de l’éducation nationale chargé de la mission numérique départementale',
    'dsden',
    dsden,
    'inspecteur de l’éducation nationale chargé de la mission numérique départementale, DSDEN de la Sourdaine',
  ],
  [
    'inspectrice de l’éducation nationale chargée de circonscription du premier degré',
    'constituency',
    'Circonscription de Beaune',
    'inspectrice de l’éducation nationale de la circonscription de Beaune',
  ],
  [
    'inspecteur de l’éducation nationale chargé de la circonscription de Beaune',
    'constituency',
    'Circonscription de Beaune',
    'inspecteur de l’éducation nationale chargé de la circonscription de Beaune',
  ],
  [
    'conseillère pédagogique de circonscription',
    'constituency',
    'Beaune Nord',
    'conseillère pédagogique de la circonscription de Beaune Nord',
  ],
  [
    'enseignant référent pour les usages du numérique',
    'constituency',
    'Circonscription d’Orly',
    'enseignant référent pour les usages du numérique de la circonscription d’Orly',
  ],
  ['préfète', 'other', 'Préfecture de la Sourdaine', 'préfète de la Sourdaine'],
  [
    'directrice',
    'ministry',
    'Ministère de l’éducation nationale',
    'directrice du ministère de l’éducation nationale',
  ],

  // Schools.
  [
    'directeur d’école',
    'school',
    'École élémentaire Jean-Moulin',
    'directeur de l’école élémentaire Jean-Moulin',
  ],
  ['directrice d’école', 'school', 'Groupe scolaire Les Ormes', 'directrice du groupe scolaire Les Ormes'],
  ['directrice d’école', 'school', 'Jean-Moulin', 'directrice de l’école Jean-Moulin'],
  [
    'professeure des écoles',
    'school',
    'École primaire des Cèdres',
    'professeure des écoles à l’école primaire des Cèdres',
  ],
  [
    'professeur des écoles',
    'school',
    'Groupe scolaire Les Ormes',
    'professeur des écoles au groupe scolaire Les Ormes',
  ],
  [
    'référente numérique d’école',
    'school',
    'École maternelle du Lac',
    'référente numérique de l’école maternelle du Lac',
  ],
  ['cheffe d’établissement', 'school', 'Collège Pasteur', 'cheffe d’établissement du collège Pasteur'],
  [
    'au titre des enseignants',
    'school',
    'École primaire du Lac',
    'au titre des enseignants de l’école primaire du Lac',
  ],

  // Collectivities and their groupings.
  [
    'présidente d’intercommunalité',
    'epci',
    'Communauté de communes du Val d’Orle',
    'présidente de la communauté de communes du Val d’Orle',
  ],
  ['président d’intercommunalité', 'epci', 'Métropole de Lyon', 'président de la métropole de Lyon'],
  ['président d’intercommunalité', 'epci', 'Grand Dijon', 'président du Grand Dijon'],
  [
    'président d’intercommunalité',
    'epci',
    'Dijon Métropole',
    'président de l’intercommunalité Dijon Métropole',
  ],
  [
    'vice-présidente d’intercommunalité chargée du numérique',
    'epci',
    'Communauté d’agglomération du Pays de Saint-Malo',
    'vice-présidente de la communauté d’agglomération du Pays de Saint-Malo, chargée du numérique',
  ],
  [
    'présidente de syndicat',
    'syndicate',
    'Sourdaine Numérique',
    'présidente du syndicat Sourdaine Numérique',
  ],
  [
    'président de syndicat',
    'syndicate',
    'Syndicat mixte de la Vallée',
    'président du syndicat mixte de la Vallée',
  ],
  [
    'président de syndicat mixte',
    'syndicate',
    'Syndicat mixte de la Vallée',
    'président du syndicat mixte de la Vallée',
  ],
  [
    'vice-président de syndicat',
    'syndicate',
    'SIVOS des Trois-Rivières',
    'vice-président du SIVOS des Trois-Rivières',
  ],
  [
    'cheffe de projet ENT',
    'syndicate',
    'Sourdaine Numérique',
    'cheffe de projet ENT du syndicat Sourdaine Numérique',
  ],
  [
    'président du conseil départemental',
    'department',
    'Département de la Côte-d’Or',
    'président du conseil départemental de la Côte-d’Or',
  ],
  [
    'vice-présidente du conseil départemental chargée de l’éducation',
    'department',
    'Conseil départemental de l’Ain',
    'vice-présidente du conseil départemental de l’Ain, chargée de l’éducation',
  ],
  ['présidente', 'department', 'Département du Rhône', 'présidente du département du Rhône'],
  [
    'présidente du conseil régional',
    'region',
    'Région Bretagne',
    'présidente du conseil régional de Bretagne',
  ],
  [
    'président du conseil régional',
    'region',
    'Région Hauts-de-France',
    'président du conseil régional des Hauts-de-France',
  ],
  [
    'président du conseil régional',
    'region',
    'Région Île-de-France',
    'président du conseil régional d’Île-de-France',
  ],
  [
    'président du conseil régional',
    'region',
    'Région Sourdaine',
    'président du conseil régional, région Sourdaine',
  ],
  [
    'directrice générale des services',
    'region',
    'Région Grand Est',
    'directrice générale des services de la région Grand Est',
  ],

  // Others: a preposition only where it is sure.
  [
    'représentante de l’éditeur',
    'company',
    'Plumevent Éducation',
    'représentante de l’éditeur Plumevent Éducation',
  ],
  ['représentant de l’hébergeur', 'company', 'Société Kappa', 'représentant de l’hébergeur, société Kappa'],
  ['chef de projet', 'company', 'Plumevent Éducation', 'chef de projet, société Plumevent Éducation'],
  [
    'consultante en assistance à maîtrise d’ouvrage',
    'consultant',
    'Cabinet Tournemain',
    'consultante en assistance à maîtrise d’ouvrage, cabinet Tournemain',
  ],
  [
    'représentante des parents d’élèves',
    'association',
    'Union départementale des parents d’élèves',
    'représentante des parents d’élèves, Union départementale des parents d’élèves',
  ],
  [
    'présidente d’organisme de gestion de l’enseignement catholique',
    'association',
    'OGEC Saint-Joseph',
    'présidente de l’OGEC Saint-Joseph',
  ],
  ['directrice de groupement d’intérêt public', 'public-agency', 'GIP RECIA', 'directrice du GIP RECIA'],
  ['représentant de Réseau Canopé', 'public-agency', 'Réseau Canopé', 'représentant de Réseau Canopé'],
  ['cheffe de projet ENT', 'public-agency', 'Cantal Ingénierie', 'cheffe de projet ENT, Cantal Ingénierie'],
  [
    'représentante de la direction interrégionale de la mer',
    'other',
    'Direction interrégionale de la mer Manche Est',
    'représentante de la direction interrégionale de la mer Manche Est',
  ],
  ['', 'commune', 'Commune de Brumeval', 'commune de Brumeval'],
]

describe('a post', () => {
  test.each(cases)('%s (%s, %s)', (title, kind, name, post) => {
    expect(postName(title, { kind, name })).toBe(post)
  })

  test('is its title alone when no organisation is known', () => {
    expect(postName('maire', null)).toBe('maire')
  })
})

/** One organisation of each kind, as official lists write them. */
const plausible: Readonly<Record<EntityKind, readonly string[]>> = {
  ministry: ['Ministère de l’éducation nationale'],
  'academic-region': ['Région académique Bourgogne-Franche-Comté', 'Bretagne'],
  academy: ['Académie d’Amiens', 'Rectorat de Dijon'],
  dsden: [dsden, 'DSDEN 21'],
  constituency: ['Circonscription de Beaune', 'Le Havre Nord'],
  school: ['École élémentaire Jean-Moulin', 'Collège Pasteur', 'Les Cèdres'],
  'secondary-school': ['Collège Pasteur', 'Lycée Les Cèdres'],
  rpi: ['RPI des Trois Vallons'],
  commune: ['Commune de Brumeval', 'Ville d’Orly', 'Le Mesnil'],
  epci: ['Communauté de communes du Val d’Orle', 'Dijon Métropole'],
  syndicate: ['Syndicat mixte de la Vallée', 'Sourdaine Numérique'],
  department: ['Département de l’Ain', 'Conseil départemental de la Sourdaine'],
  region: ['Région Bretagne', 'Région Sourdaine'],
  'public-agency': ['GIP RECIA', 'Réseau Canopé'],
  association: ['Union départementale des parents d’élèves', 'OGEC Saint-Joseph'],
  company: ['Plumevent Éducation', 'Société Kappa'],
  consultant: ['Cabinet Tournemain', 'Anne Doré Conseil'],
  other: ['Préfecture de la Sourdaine', 'Atelier des usages'],
}

describe('every function of the referential, at every kind of employer', () => {
  const file = path.resolve(import.meta.dirname, '../../../resources/referentials/functions.json')
  const referential = parseFunctionReferential(JSON.parse(fs.readFileSync(file, 'utf8')))
  const posts = referential.flatMap((one) =>
    one.employerKinds.flatMap((kind) =>
      plausible[kind].flatMap((name) =>
        [one.titleMasculine, one.titleFeminine, bothTitles(one)].map((title) => ({ title, kind, name })),
      ),
    ),
  )

  test('is French: no doubled preposition, no article left uncontracted, no word said twice in a row', () => {
    const faults = posts
      .map(({ title, kind, name }) => postName(title, { kind, name }))
      .filter((post) =>
        /\b(?:de de|de du|de des|du de|de le|de les|à le)\b|(\b\p{L}{3,}) \1\b| [–-] | {2}|,,/u.test(post),
      )

    expect(faults).toEqual([])
  })

  test('names the organisation or its place, and says nothing twice', () => {
    for (const { title, kind, name } of posts) {
      const post = postName(title, { kind, name })
      const proper = name.split(' ').at(-1) ?? ''

      expect(fold(post)).toContain(fold(proper))
      expect(postName(post, { kind, name })).toBe(post)
    }
  })
})
