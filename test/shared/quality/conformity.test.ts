import { describe, expect, test } from 'vitest'
import { requirementKinds } from '#shared/organisation/phase.ts'
import { checkConformity, createChecker } from '#shared/quality/conformity/check-conformity.ts'
import { defaultParameters, parametersOf } from '#shared/quality/conformity/parameters.ts'
import type { Rule } from '#shared/quality/conformity/rule.ts'
import { type RuleCode, ruleCodes } from '#shared/quality/conformity/rule-codes.ts'
import { rules } from '#shared/quality/conformity/rules.ts'
import { ficheSentences } from '#shared/quality/fiche.ts'
import { conformityText } from '#shared/text/conformity.ts'
import { aRecord } from '../../support/builders.ts'
import type { RecordSketch } from '../../support/document-data.ts'
import { type Change, day, soundProject } from './support/sound-project.ts'

const body = (id: string) => ({ type: 'body', id })
const entity = (id: string) => ({ type: 'entity', id })

const found = (change: Change, date = day) => checkConformity(soundProject(change), { date })
const sentencesOf = (code: RuleCode, change: Change) =>
  found(change)
    .filter((result) => result.code === code)
    .map(({ severity, params }) =>
      `${severity}: ${conformityText(code, params)}`.replaceAll(/[\u00a0\u202f]/g, ' '),
    )

const cpsSeats = [
  'cps-dasen-dsden',
  'cps-recteur-academie-academie',
  'cps-delegue-academique-numerique-academie',
  'cps-drasi-academie',
  'cps-ien-ccpd-circo',
  'cps-president-syndicat-syndicat',
  'cps-maire-commune',
  'cps-dsi-collectivite-syndicat',
]
const everyBody = ['cps', 'cso', 'gap', 'users', 'team-ecole', 'team-ecole-2']
const needs = (need: string) => ({
  needs: Object.fromEntries(requirementKinds.map((kind) => [kind, need])),
})

/** A meeting of the month before, of which nothing else is noted. */
const heldFebruary: NonNullable<Change['with']> = [
  ['meeting', 'fevrier', { bodyId: 'cps', date: '2026-02-03', status: 'held' }],
]

const numbered = {
  bodyId: 'cso',
  status: 'executed',
  number: '2026-CSO-01',
  numberPeriod: '2026',
  numberOrdinal: 1,
}

/** What goes wrong, one rule at a time, and what is said of it. */
const cases: readonly (readonly [RuleCode, Change, readonly string[]])[] = [
  ['ORG-01', { without: everyBody }, ['error: Aucune instance n’est définie pour le projet.']],
  [
    'ORG-02',
    { with: [['assignment', 'm-risk', { role: 'contributor' }]] },
    ['warning: Aucune instance n’est chargée d’évaluer les risques.'],
  ],
  [
    'ORG-03',
    { with: [['function', 'dasen', { skills: [] }]] },
    ['warning: La compétence « gestion de projet » n’est portée par aucun membre.'],
  ],
  [
    'ORG-04',
    {
      without: [
        'cps-president-syndicat-syndicat',
        'cps-maire-commune',
        'cps-dsi-collectivite-syndicat',
        'cso-dsi-collectivite-syndicat',
      ],
    },
    ['warning: Une seule institution publique est représentée : un projet ENT en associe plusieurs.'],
  ],
  [
    'ORG-05',
    { with: [['entity', 'region', { kind: 'region', name: 'Région Sourdaine' }]] },
    ['warning: Région Sourdaine n’est rattaché à aucune instance.'],
  ],
  [
    'NIV-01',
    { without: ['cps', 'cso', 'gap', 'users'] },
    ['error: Aucune instance au niveau académique et territorial.'],
  ],
  ['NIV-02', { without: ['team-ecole', 'team-ecole-2'] }, ['warning: Le niveau école n’est pas organisé.']],
  [
    'TER-01',
    { without: ['amo-dsden'], with: [['entity', 'amo', { name: 'Cabinet Tournemain' }]] },
    ['advice: Cabinet Tournemain n’est rattaché à aucune maîtrise d’ouvrage ou maîtrise d’œuvre.'],
  ],
  [
    'TER-02',
    { without: ['t-ien-ccpd-circo', 'support-circo'] },
    ['warning: Circonscription de Brumeval : aucun porteur identifié.'],
  ],
  [
    'TER-03',
    { without: ['t-cpc-circo', 't-e-run-circo', 'gap'] },
    [
      'warning: Circonscription de Brumeval : le projet est porté mais pas accompagné (aucun CPC, E-RUN ou groupe de proximité).',
    ],
  ],
  ['COL-01', { without: ['referent-commune'] }, ['warning: Commune de Brumeval : aucun référent identifié.']],
  [
    'COL-02',
    { with: [['responsibility', 'referent-commune', { to: '2026-03-09' }]] },
    ['warning: Commune de Brumeval : le référent n’est pas en fonction.'],
  ],
  [
    'COL-02',
    { with: [['person', 'p-dgs-commune', { email: '' }]] },
    [
      'warning: Commune de Brumeval : aucune coordonnée n’est connue pour Claire Aubépine, qui tient la fonction de référent.',
    ],
  ],
  [
    'COL-03',
    {
      with: [
        [
          'responsibility',
          'second',
          { kind: 'referent', holder: entity('commune'), personId: 'p-maire-commune' },
        ],
      ],
    },
    ['advice: Commune de Brumeval : plusieurs référents, précisez le référent principal.'],
  ],
  [
    'ECO-01',
    { without: ['team-ecole'], with: [['entity', 'ecole', { name: 'École du Lac' }]] },
    ['error: École du Lac : aucune équipe ne décline le projet.'],
  ],
  [
    'ECO-02',
    { without: ['t-directeur-ecole-ecole-2'], with: [['entity', 'ecole-2', { name: 'École du Lac' }]] },
    ['error: École du Lac : l’équipe ne comprend pas le directeur ou la directrice.'],
  ],
  [
    'ECO-03',
    { without: ['teacher-ecole'], with: [['entity', 'ecole', { name: 'École du Lac' }]] },
    ['advice: École du Lac : l’équipe ne compte qu’une personne.'],
  ],
  [
    'QUA-01',
    {
      without: ['quality-dsden', 'm-quality'],
      with: [['phase', 'phase-1', { from: null }]],
    },
    ['warning: La démarche qualité n’est pas décrite (responsable et étapes datées).'],
  ],
  [
    'QUA-02',
    { with: [['objective', 'ouverture', { setOn: '2026-03-11' }]] },
    ['warning: Les objectifs fixés au démarrage ne sont pas saisis.'],
  ],
  [
    'QUA-03',
    {
      with: [
        ['objective', 'ouverture', { setOn: '2024-09-01' }],
        ['objective', 'lecture', { name: 'Lire chaque jour', setOn: '2024-09-01' }],
        ['objective', 'reached', { setOn: '2023-09-01' }],
        ['objectiveReview', 'r-1', { objectiveId: 'ouverture', on: '2025-03-10' }],
        ['objectiveReview', 'r-2', { objectiveId: 'lecture', on: '2025-02-28' }],
        ['objectiveReview', 'r-3', { objectiveId: 'lecture', on: '2026-03-11' }],
        ['objectiveReview', 'r-4', { objectiveId: 'reached', on: '2024-01-09', verdict: 'reached' }],
      ],
    },
    [
      'warning: L’objectif « Lire chaque jour » n’a pas été confronté aux travaux réalisés depuis 12 mois (seuil : 12 mois).',
    ],
  ],
  [
    'QUA-03',
    { with: [['objective', 'ouverture', { setOn: '2024-06-30' }]] },
    [
      'warning: L’objectif « Ouvrir douze écoles » n’a pas été confronté aux travaux réalisés depuis 20 mois (seuil : 12 mois).',
    ],
  ],
  [
    'PER-01',
    { with: [['project', 'project', { scope: null }]] },
    ['error: Le périmètre du projet n’est pas qualifié.'],
  ],
  [
    'PER-02',
    { without: ['ecole-2', 'team-ecole-2'] },
    ['warning: Le périmètre de référence de l’ENT n’est pas défini (ou se limite à une école).'],
  ],
  [
    'PER-03',
    { with: [['entity', 'ecole', { name: 'École du Lac', communeId: null, parentId: 'dsden' }]] },
    ['warning: École du Lac n’est rattachée à aucune commune ou circonscription du périmètre.'],
  ],
  ['CPS-01', { without: ['cps'] }, ['error: Aucun comité de pilotage stratégique.']],
  [
    'CPS-02',
    { without: ['cps-maire-commune'] },
    ['warning: Le comité de pilotage stratégique ne représente pas : les communes.'],
  ],
  [
    'CPS-03',
    { without: ['cps-maire-commune', 'cps-president-syndicat-syndicat'] },
    ['advice: Représentation déséquilibrée : l’État occupe 83 % des sièges (seuil : 66 %).'],
  ],
  [
    'CPS-04',
    { with: [['decision', 'decision-1', { title: 'Accompagnement' }]] },
    [
      'warning: Le périmètre à déployer n’a pas été validé par le comité (aucune décision adoptée ne porte « périmètre » dans son titre ou dans un thème).',
    ],
  ],
  [
    'CPS-05',
    { with: [['responsibility', 'support-circo', { perimeter: '' }]] },
    [
      'warning: La coordination de l’accompagnement (profil, mission, périmètre) n’a pas été arrêtée (profil, mission ou périmètre à renseigner dans « Qui porte quoi »).',
    ],
  ],
  [
    'CPS-05',
    { with: [['decision', 'decision-1', { title: 'Périmètre' }]] },
    [
      'warning: La coordination de l’accompagnement (profil, mission, périmètre) n’a pas été arrêtée (aucune décision adoptée ne porte « accompagnement » dans son titre ou dans un thème).',
    ],
  ],
  [
    'CPS-06',
    { without: ['cps-recteur-academie-academie', 'cps-ien-ccpd-circo'] },
    ['advice: Fonctions citées par la fiche et absentes : recteur et IEN.'],
  ],
  ['CSO-01', { without: ['cso'] }, ['error: Aucun comité de suivi opérationnel.']],
  [
    'CSO-02',
    { without: ['cso-directeur-ecole-ecole'] },
    ['advice: Fonctions citées par la fiche et absentes : directeur d’école.'],
  ],
  [
    'CSO-03',
    { without: ['cso-cps'] },
    ['warning: Comité de suivi ne rend compte à aucune instance stratégique.'],
  ],
  [
    'CSO-04',
    { with: [['assignment', 'm-cso-2c', { role: 'informed' }]] },
    ['warning: Mission sans instance responsable : m-cso-2c.'],
  ],
  [
    'CSO-05',
    {
      without: ['contract-monitoring-syndicat'],
      with: [
        ['assignment', 'm-cso-2a', { role: 'informed' }],
        ['entity', 'editeur', { name: 'Plumevent' }],
        ['entity', 'amo', { name: 'Tournemain' }],
      ],
    },
    [
      'warning: Aucun responsable du suivi contractuel avec Plumevent.',
      'warning: Aucun responsable du suivi contractuel avec Tournemain.',
    ],
  ],
  [
    'CSO-06',
    { without: ['charte'] },
    ['warning: La charte d’utilisation ou le contrat d’engagement n’est pas élaboré.'],
  ],
  ['GAP-01', { without: ['gap'] }, ['warning: Aucun groupe d’accompagnement de proximité.']],
  [
    'GAP-02',
    { without: ['gap-e-run-circo', 'gap-cpc-circo'] },
    ['advice: Fonctions citées par la fiche et absentes : E-RUN et conseiller pédagogique.'],
  ],
  [
    'GAP-03',
    { with: [['assignment', 'm-gap-4', { role: 'contributor' }]] },
    ['warning: Mission d’accompagnement non attribuée : m-gap-4.'],
  ],
  [
    'GAP-04',
    { without: ['users-editeur'] },
    [
      'warning: Les demandes du groupe d’utilisateurs « Directeurs » ne sont transmises à aucun éditeur ou intégrateur.',
    ],
  ],
  [
    'GAP-05',
    { with: [['assignment', 'm-gap-5', { role: 'contributor' }]] },
    [
      'warning: Circonscription de Brumeval : personne n’est responsable de l’intégration de l’ENT aux projets d’école.',
    ],
  ],
  [
    'GAP-06',
    { with: [['assignment', 'm-gap-6b', { role: 'contributor' }]] },
    ['warning: Impact non évalué : relations avec les familles (sans instance responsable).'],
  ],
  [
    'GAP-06',
    {
      without: ['impact-careers', 'impact-families'],
      with: [['assignment', 'm-gap-6b', { role: 'contributor' }]],
    },
    [
      'warning: Impact non évalué : relations avec les familles (sans instance responsable et sans indicateur).',
      'warning: Impact non évalué : fluidité des parcours scolaires (sans indicateur).',
    ],
  ],
  ['CNV-01', { without: ['cadre'] }, ['error: Aucune convention de partenariat.']],
  [
    'CNV-02',
    { with: [['conventionParty', 'cadre-commune', { role: '' }]] },
    ['error: Commune de Brumeval : la convention « 2026-01 » ne précise pas son rôle et sa compétence.'],
  ],
  [
    'CNV-03',
    { without: ['cadre-commune'] },
    ['warning: Commune de Brumeval participe au projet sans être partie à une convention.'],
  ],
  [
    'INS-01',
    { without: ['cps-ien-ccpd-circo', 'cso-ien-ccpd-circo'] },
    ['warning: Aucun inspecteur ne siège dans les instances de pilotage.'],
  ],
  [
    'INS-02',
    { without: ['cps-ien-ccpd-circo', 'cso-ien-ccpd-circo'] },
    ['warning: Circonscription de Brumeval : l’IEN ne participe à aucune instance.'],
  ],
  [
    'INS-03',
    { without: ['gap-e-run-circo', 'gap-cpc-circo'] },
    ['advice: Circonscription de Brumeval : l’équipe de circonscription n’est pas associée.'],
  ],
  [
    'MAR-01',
    { without: ['digital-competence-syndicat'] },
    ['warning: Sourdaine Numérique : porteur de la compétence numérique non identifié.'],
  ],
  [
    'MAR-02',
    { without: ['education-competence-syndicat'] },
    ['warning: Sourdaine Numérique : porteur de la compétence éducation non identifié.'],
  ],
  [
    'MAR-03',
    { without: ['digital-competence-syndicat', 'education-competence-syndicat'] },
    ['warning: L’achat est passé par une structure sans compétence déclarée : Sourdaine Numérique.'],
  ],
  [
    'PHA-01',
    { without: ['impact-careers'] },
    ['warning: Organisation minimale de l’étape « Déploiement » incomplète : indicateurs d’impact.'],
  ],
  [
    'PHA-01',
    { without: ['charte', 'coordination-dsden'] },
    [
      'warning: Organisation minimale de l’étape « Déploiement » incomplète : entité de coordination et charte ou contrat d’engagement.',
    ],
  ],
  [
    'COO-01',
    { without: ['coordination-dsden'] },
    ['error: L’entité qui porte la coordination globale n’est pas désignée.'],
  ],
  [
    'COO-02',
    {
      with: [
        ['responsibility', 'coordination-2', { kind: 'coordination', holder: entity('syndicat') }],
        ['entity', 'dsden', { name: 'DSDEN de la Sourdaine' }],
      ],
    },
    [
      'error: Plusieurs entités portent la coordination globale (DSDEN de la Sourdaine et Sourdaine Numérique) : précisez le co-portage.',
    ],
  ],
  [
    'RAP-01',
    { with: [['decision', 'decision-1', { responsibleLabel: ' ' }]] },
    ['warning: Décision 2026-CPS-01 sans responsable ou sans échéance.'],
  ],
  [
    'RAP-02',
    { with: [['decision', 'decision-1', { dueDate: '2025-12-09' }]] },
    ['advice: Décision 2026-CPS-01 : l’échéance est dépassée depuis 91 jours (seuil : 90 jours).'],
  ],
  [
    'RAP-02',
    {
      with: [
        ['decision', 'stuck', { title: 'Clé de répartition' }],
        ['decision', 'settled', { ...numbered, title: 'Charte' }],
        ...(['stuck', 'settled'] as const).flatMap((decisionId): RecordSketch[] => [
          ['decisionPassage', `${decisionId}-1`, { decisionId, on: '2025-12-02' }],
          ['decisionPassage', `${decisionId}-2`, { decisionId, on: '2026-02-03' }],
          ['decisionPassage', `${decisionId}-3`, { decisionId, on: '2026-03-11' }],
        ]),
        ['decisionPassage', 'once', { decisionId: 'decision-1', on: '2026-02-03' }],
      ],
    },
    ['advice: Le point « Clé de répartition » a été ajourné 2 fois.'],
  ],
  ['RAP-03', { without: ['gap-cso'] }, ['warning: Groupe de Brumeval ne rend compte à aucune instance.']],
  [
    'RAP-04',
    { with: [['assignment', 'twice', { missionId: 'm-cso-1', bodyId: 'cps' }]] },
    [
      'advice: Mission portée par plusieurs instances (Comité de suivi et Comité de pilotage stratégique) : m-cso-1.',
    ],
  ],
  [
    'ADM-01',
    { without: ['t-cpc-circo'] },
    [
      'warning: GAP : un siège est vacant (inspecteur ou inspectrice de l’éducation nationale, Circonscription de Brumeval).',
    ],
  ],
  [
    'ADM-02',
    {
      with: [
        ['seat', 'cps-extra', { bodyId: 'cps', kind: 'designated', entityId: 'commune' }],
        ['mandate', 'extra', { seatId: 'cps-extra', personId: 'p-dgs-commune', to: '2026-04-30' }],
      ],
    },
    ['warning: Le mandat de Claire Aubépine prend fin le 30 avril 2026, avant la séance du 19 mai 2026.'],
  ],
  [
    'ADM-03',
    {
      with: [
        ['mandate', 'deputy', { seatId: 'cps-maire-commune', personId: 'p-dgs-commune', rank: 'deputy' }],
      ],
    },
    [
      'warning: CPS : Claire Aubépine ne peut pas assurer la suppléance de ce siège ; celle d’une personne élue revient à une personne élue de la même assemblée (CRPA, art. R133-3).',
    ],
  ],
  [
    'ADM-03',
    {
      with: [
        ...heldFebruary,
        [
          'attendance',
          'stand-in',
          {
            meetingId: 'fevrier',
            seatId: 'cps-maire-commune',
            status: 'represented',
            personId: 'p-dgs-commune',
          },
        ],
        ['body', 'cps', { rulesProfileId: 'crpa' }],
      ],
    },
    [
      'warning: CPS, séance du 3 février 2026 : Claire Aubépine ne peut pas assurer la suppléance d’un membre ; celle d’une personne élue revient à une personne élue de la même assemblée (CRPA, art. R133-3).',
    ],
  ],
  [
    'ADM-04',
    {
      with: [
        [
          'convocation',
          'convocation',
          {
            meetingId: 'seance',
            date: '2026-05-19',
            sentOn: '2026-05-12',
            means: 'post',
            rules: aRecord('rulesProfile', 'crpa', { noticeDays: 5 }),
          },
        ],
        ['addressee', 'called', { convocationId: 'convocation', receivedOn: '2026-05-16' }],
      ],
    },
    [
      'warning: CPS, séance du 19 mai 2026 : convoquée avec 2 jours de retard ; la limite était le 14 mai 2026.',
    ],
  ],
  ['ADM-05', { without: ['point'] }, ['warning: CPS, séance du 19 mai 2026 : convoquée sans ordre du jour.']],
  [
    'ADM-06',
    { with: [['agendaItem', 'point', { proposal: '' }]] },
    [
      'warning: CPS, séance du 19 mai 2026 : le point « Périmètre de déploiement » attend une décision, sans proposition ni pièce.',
    ],
  ],
  [
    'ADM-07',
    { with: [...heldFebruary, ['body', 'cps', { rulesProfileId: 'crpa' }]] },
    ['warning: CPS, séance du 3 février 2026 : le quorum n’est pas constaté, faute d’appel.'],
  ],
  [
    'ADM-07',
    {
      with: [
        ...heldFebruary,
        ['attendance', 'a1', { meetingId: 'fevrier', seatId: 'cps-dasen-dsden', status: 'present' }],
      ],
    },
    [
      'warning: CPS, séance du 3 février 2026 : le quorum n’est pas atteint à l’ouverture (1 membre, pour 4 au moins).',
    ],
  ],
  [
    'ADM-10',
    { with: heldFebruary },
    [
      'warning: CPS, séance du 19 mai 2026 : le compte rendu de la séance du 3 février 2026 n’est pas adopté, et l’ordre du jour ne le soumet pas.',
    ],
  ],
  [
    'ADM-14',
    {
      with: [['agendaItem', 'agenda', { meetingId: 'seance', title: 'Bilan – année scolaire : 2026/2027' }]],
    },
    [
      'warning: CPS, séance du 19 mai 2026 : l’année scolaire écrite est 2026/2027, celle de la date est 2025-2026.',
    ],
  ],
  [
    'ADM-14',
    { with: [['meeting', 'seance', { minutes: 'Conseil n° 3 de 2025-2027.' }]] },
    ['warning: CPS, séance du 19 mai 2026 : « 2025-2027 » n’est pas une année scolaire.'],
  ],
  [
    'ADM-14',
    { with: [['convention', 'cadre', { title: 'Convention 2019-2020', from: '2025-09-01' }]] },
    ['warning: Convention « 2026-01 » : l’année scolaire écrite, 2019-2020, est hors de sa période.'],
  ],
  [
    'ADM-19',
    { with: [['decision', 'decision-1', { act: 'délibération du syndicat', dueDate: '2026-03-01' }]] },
    [
      'warning: Décision 2026-CPS-01 : l’acte à prendre (« délibération du syndicat ») est sans référence, et l’échéance du 1er mars 2026 est passée.',
    ],
  ],
  [
    'ADM-15',
    { with: heldFebruary },
    ['warning: CPS, séance du 3 février 2026 : le compte rendu n’est pas diffusé (seuil : 15 jours).'],
  ],
  [
    'ADM-08',
    {
      with: [
        present('a1', 'cps-dasen-dsden'),
        proxy('a2', 'cps-maire-commune', 'cps-dasen-dsden'),
        proxy('a3', 'cps-drasi-academie', 'cps-dasen-dsden'),
      ],
    },
    ['warning: CPS, séance du 19 mai 2026 : un membre porte 2 pouvoirs, pour 1 au plus.'],
  ],
  [
    'ADM-09',
    { with: [proxy('a2', 'cps-maire-commune', 'cps-dasen-dsden')] },
    ['warning: CPS, séance du 19 mai 2026 : un pouvoir est donné à un membre qui n’est pas présent.'],
  ],
  [
    'ADM-18',
    {
      with: [
        ['tenure', 't-maire-commune', { to: '2026-05-10' }],
        ['convocation', 'convocation', { meetingId: 'seance', date: '2026-05-19', sentOn: '2026-04-20' }],
        [
          'addressee',
          'called',
          {
            convocationId: 'convocation',
            personId: 'p-maire-commune',
            postId: 'maire-commune',
            quality: 'Maire de Brumeval',
          },
        ],
      ],
    },
    [
      'warning: CPS, séance du 19 mai 2026 : la convocation adressée à Claire Aubépine vise une fonction qui n’est plus la sienne ce jour-là (Maire de Brumeval).',
    ],
  ],
  [
    'ADM-13',
    { with: [['meeting', 'seance', { date: '2026-05-14' }]] },
    ['warning: CPS : la séance du jeudi 14 mai 2026 tombe le jeudi de l’Ascension, férié.'],
  ],
  [
    'ADM-16',
    { with: [['convention', 'cadre', { to: '2026-01-31' }]] },
    ['warning: La convention « 2026-01 » est échue depuis le 31 janvier 2026.'],
  ],
  [
    'ADM-16',
    { with: [['conventionParty', 'cadre-commune', { enablingAct: '' }]] },
    [
      'warning: La convention « 2026-01 » est en vigueur sans que chaque partie ait une délibération habilitante.',
    ],
  ],
  [
    'ADM-17',
    { without: ['data-protection-academie'] },
    ['warning: Non renseigné : délégué à la protection des données.'],
  ],
]

function present(id: string, seatId: string): RecordSketch {
  return ['attendance', id, { meetingId: 'seance', seatId, status: 'present' }]
}

function proxy(id: string, seatId: string, proxySeatId: string): RecordSketch {
  return ['attendance', id, { meetingId: 'seance', seatId, status: 'proxy', proxySeatId }]
}

describe('the rules', () => {
  test('have nothing to say of a sound project', () => {
    expect(found({}).map(({ code, params }) => `${code} ${conformityText(code, params)}`)).toEqual([])
  })

  test.each(cases)('%s speaks when something is wrong', (code, change, sentences) => {
    expect(sentencesOf(code, change)).toEqual(sentences)
  })

  test('are each shown to speak', () => {
    const shown = new Set(cases.map(([code]) => code))

    expect(ruleCodes.filter((code) => !shown.has(code))).toEqual([])
  })

  test('are all known by their code, once, with sentences of the fiche but for those of good practice', () => {
    expect(rules.map(({ code }) => code).toSorted()).toEqual(ruleCodes.toSorted())
    for (const { code, sentences } of rules) {
      expect(sentences.length > 0, code).toBe(!code.startsWith('ADM'))
      for (const id of sentences) expect(ficheSentences[id], code).not.toBe('')
    }
  })
})

describe('a school year that is written down', () => {
  test.each([
    ['agendaItem', 'agenda', { meetingId: 'seance', title: 'Calendrier de l’année scolaire 2026-2027' }],
    ['agendaItem', 'agenda', { meetingId: 'seance', title: 'Année scolaire : 2025-2026' }],
    ['convention', 'cadre', { title: 'Convention 2025-2026', from: '2025-09-01', to: '2026-08-31' }],
    ['meeting', 'seance', { minutes: 'Tél. 02-2025-2099 ; marché 2024-2026-01.' }],
  ] as const)('is left alone when nothing is wrong with it (%s)', (...record) => {
    expect(sentencesOf('ADM-14', { with: [record] })).toEqual([])
  })
})

describe('an act that must follow a decision', () => {
  const about = (fields: object) =>
    sentencesOf('ADM-19', { with: [['decision', 'decision-1', { dueDate: '2026-03-01', ...fields }]] })

  test('is not missed before its day, nor once it has its reference', () => {
    expect(about({ act: 'délibération du syndicat n° 2026-14' })).toEqual([])
    expect(about({ act: 'délibération', actReference: 'D/A' })).toEqual([])
    expect(about({ act: 'délibération', actDate: '2026-02-10' })).toEqual([])
    expect(about({ act: 'délibération du syndicat', dueDate: '2026-12-31' })).toEqual([])
    expect(about({ act: '' })).toEqual([])
  })
})

describe('what depends on the stage', () => {
  const all: Change = { without: [...everyBody, 'cadre', 'charte', ...cpsSeats] }
  const severitiesAt = (need: string) =>
    new Map(
      found({ ...all, with: [['phase', 'phase-1', needs(need)]] }).map(({ code, severity }) => [
        code,
        severity,
      ]),
    )

  test('is an error or an alert when the stage wants it, less when it is recommended, nothing before', () => {
    const dependent: readonly RuleCode[] = ['CPS-01', 'CSO-01', 'GAP-01', 'CNV-01', 'CSO-06', 'ECO-01']
    const at = (need: string) => dependent.map((code) => severitiesAt(need).get(code) ?? 'silent')

    expect(at('required')).toEqual(['error', 'error', 'warning', 'error', 'warning', 'error'])
    expect(at('recommended')).toEqual(['warning', 'warning', 'advice', 'warning', 'advice', 'advice'])
    expect(at('not-applicable')).toEqual(dependent.map(() => 'silent'))
  })

  test('is advised to a project that does not say its stage', () => {
    const results = found({ ...all, with: [['project', 'project', { phaseId: null }]] })

    expect(results.find(({ code }) => code === 'CPS-01')?.severity).toBe('warning')
    expect(results.some(({ code }) => code === 'PHA-01')).toBe(false)
  })
})

describe('what is meant well', () => {
  test('a decision is about the perimeter by its theme as well as by its title, once it has its number', () => {
    const codes = (fields: object) =>
      found({
        with: [
          ['decision', 'decision-1', { title: 'Accompagnement', ...fields }],
          ['theme', 'theme', { name: 'Périmètres à ouvrir' }],
          ['decisionTheme', 'filed', { decisionId: 'decision-1', themeId: 'theme' }],
        ],
      }).map(({ code }) => code)

    expect(codes({})).not.toContain('CPS-04')
    expect(codes({ date: '2026-03-11' })).toContain('CPS-04')
    expect(codes({ annulledOn: '2026-02-10' })).toContain('CPS-04')
  })

  test('a decision may say that it is about the perimeter, whatever its words', () => {
    const codes = (...aims: readonly [string | null][]) =>
      found({
        with: [
          ['decision', 'decision-1', { title: 'Première vague' }],
          ...aims.map(([objectiveId], index) => ['decisionAim', `aim-${index}`, { objectiveId }] as const),
        ],
      }).map(({ code }) => code)

    expect(codes()).toContain('CPS-04')
    expect(codes(['objective-1'])).toContain('CPS-04')
    expect(codes([null])).not.toContain('CPS-04')
  })

  test('a single committee may be strategic and operational', () => {
    const results = found({
      without: ['cso', 'cso-cps', 'gap-cso'],
      with: [
        ['body', 'cps', { kinds: ['steering', 'operational'] }],
        ['link', 'gap-cps', { kind: 'reports-to', source: body('gap'), target: body('cps') }],
      ],
    })
    const codes = results.map(({ code }) => code)

    expect(codes).not.toContain('CSO-01')
    expect(codes).not.toContain('CSO-03')
  })

  test('a commune that handed its competence over answers through its grouping', () => {
    const transfer: RecordSketch = [
      'link',
      'transfer',
      { kind: 'transfers', source: entity('commune'), target: entity('syndicat') },
    ]
    const codes = found({ without: ['referent-commune', 'cadre-commune'], with: [transfer] }).map(
      ({ code }) => code,
    )

    expect(codes).not.toContain('COL-01')
    expect(codes).not.toContain('CNV-03')
  })

  test('groups of proximity share a mission without being rivals', () => {
    const second: Change = {
      with: [
        ['body', 'gap-2', { kinds: ['proximity'] }],
        ['assignment', 'gap-2', { missionId: 'm-gap-1', bodyId: 'gap-2' }],
      ],
    }

    expect(sentencesOf('RAP-04', second)).toEqual([])
  })

  test('only the schools that began are expected to have their team', () => {
    const pilot: Change = { without: ['team-ecole-2'], with: [['entity', 'ecole', { deployment: 'pilot' }]] }

    expect(sentencesOf('ECO-01', pilot)).toEqual([])
  })

  test('what is outside the perimeter, or not yet there, is not asked for', () => {
    const outside: Change = {
      with: [
        ['entity', 'commune-2', { deployment: 'outside' }],
        ['entity', 'commune-3', { from: '2027-01-01' }],
      ],
    }

    expect(found(outside)).toEqual([])
  })
})

describe('a result set aside', () => {
  const dismissal: RecordSketch = [
    'dismissal',
    'd1',
    { rule: 'COL-01', subject: 'commune', on: '2026-02-01', revokedOn: '2026-06-01' },
  ]
  const change: Change = { without: ['referent-commune'], with: [dismissal] }
  const reasonOn = (date: string) =>
    found(change, date).find(({ code }) => code === 'COL-01')?.dismissal?.reason ?? null

  test('stays told, with its reason, until it is revoked', () => {
    expect(reasonOn('2026-03-10')).toBe('Un porteur sera nommé à la rentrée.')
    expect(reasonOn('2026-06-01')).toBeNull()
  })

  test('is about its own object only', () => {
    const results = found({ without: ['referent-commune', 'referent-syndicat'], with: [dismissal] })
    const told = results
      .filter(({ code }) => code === 'COL-01')
      .map((one) => [one.subject, one.dismissal?.id ?? null])

    expect(told).toEqual([
      ['syndicat', null],
      ['commune', 'd1'],
    ])
  })
})

describe('a checker', () => {
  test('answers like a fresh check after each change, and asks again only what the change concerns', () => {
    const asked: string[] = []
    const watched = rules.map((rule) => ({
      ...rule,
      check: (context: Parameters<typeof rule.check>[0]) => {
        asked.push(rule.code)
        return rule.check(context)
      },
    }))
    const checker = createChecker(watched)
    const before = soundProject()
    checker(before, { date: day })
    asked.length = 0
    const after = { ...before, convention: new Map([...before.convention].filter(([id]) => id !== 'charte')) }

    const results = checker(after, { date: day })

    expect(results).toEqual(checkConformity(after, { date: day }))
    expect(asked.toSorted()).toEqual(
      rules.flatMap(({ code, reads }) => (reads.includes('convention') ? [code] : [])).toSorted(),
    )
    asked.length = 0
    checker(after, { date: day })
    expect(asked).toEqual([])
  })
})

describe('the thresholds of a document', () => {
  test('decide, and are told with what they made of it', () => {
    const decision = { status: 'adopted', dueDate: '2026-03-01', number: '2026-CPS-01' }
    const data = soundProject({ with: [['decision', 'd1', decision]] })
    const told = (lateDecisionDays: number) =>
      checkConformity(data, { date: day, parameters: { ...defaultParameters, lateDecisionDays } })
        .filter(({ code }) => code === 'RAP-02')
        .map(({ params }) => [params.days, params.threshold])

    expect([told(8), told(9)]).toEqual([[[9, 8]], []])
  })

  test('are compared one by one, so that reading them again asks no rule again', () => {
    const asked: string[] = []
    const [first, ...others] = rules
    if (first === undefined) throw new Error('no rule')
    const counting: Rule = {
      ...first,
      check: ({ date }) => {
        asked.push(date)
        return []
      },
    }
    const checker = createChecker([counting, ...others])
    const data = soundProject({})
    for (const percent of [66, 66, 70])
      checker(data, { date: day, parameters: { ...defaultParameters, imbalancePercent: percent } })

    expect(asked).toEqual([day, day])
  })

  const read = (value: string) => parametersOf(new Map([['conformity', { value }]]))

  test('are its own, or ours when it has none that can be read', () => {
    expect(read('{"imbalancePercent":80,"lateDecisionDays":30,"endingSoonDays":60}').imbalancePercent).toBe(
      80,
    )
    // Kept before there was a threshold for minutes.
    expect(read('{"imbalancePercent":80,"lateDecisionDays":30,"endingSoonDays":60}').lateMinutesDays).toBe(15)
    expect(
      read('{"imbalancePercent":80,"lateDecisionDays":30,"endingSoonDays":60}').objectiveReviewMonths,
    ).toBe(12)
    expect(read('{"imbalancePercent":8000}')).toEqual(defaultParameters)
    expect(read('nothing')).toEqual(defaultParameters)
    expect(parametersOf(new Map())).toEqual(defaultParameters)
  })
})

describe('the minutes of a meeting that was held', () => {
  const about = (...more: NonNullable<Change['with']>) =>
    found({ with: [...heldFebruary, ...more] })
      .map(({ code }) => code)
      .filter((code) => code === 'ADM-07' || code === 'ADM-10' || code === 'ADM-15')

  test('are no longer late once they are circulated', () => {
    const life = { meetingId: 'fevrier', status: 'circulated', circulatedOn: '2026-02-10' }

    expect(about(['minutes', 'cr', life])).not.toContain('ADM-15')
  })

  test('are submitted by an item made for them, or are adopted otherwise', () => {
    const adopted = { meetingId: 'fevrier', status: 'adopted', adoptedOn: '2026-03-01', seal: '0'.repeat(64) }

    expect(
      about(['agendaItem', 'approval', { meetingId: 'seance', standing: 'previous-minutes' }]),
    ).not.toContain('ADM-10')
    expect(about(['minutes', 'cr', adopted])).not.toContain('ADM-10')
  })

  test('prove a quorum when enough members were there', () => {
    const there = cpsSeats.map((seatId): NonNullable<Change['with']>[number] => [
      'attendance',
      `there-${seatId}`,
      { meetingId: 'fevrier', seatId, status: 'present' },
    ])

    expect(about(...there)).not.toContain('ADM-07')
  })

  test('prove nothing without a quorum, until the body is called again as the rules say', () => {
    const first: NonNullable<Change['with']> = [
      ['body', 'cps', { rulesProfileId: 'crpa' }],
      ['agendaItem', 'repris', { meetingId: 'fevrier', title: 'Périmètre', nature: 'decision' }],
      ['attendance', 'a1', { meetingId: 'fevrier', seatId: 'cps-dasen-dsden', status: 'present' }],
    ]
    const second: NonNullable<Change['with']> = [
      ['meeting', 'seconde', { bodyId: 'cps', date: '2026-02-10', status: 'planned' }],
      ['agendaItem', 'repris-2', { meetingId: 'seconde', title: 'Périmètre', nature: 'decision' }],
    ]

    expect(about(...first)).toContain('ADM-07')
    expect(about(...first, ...second)).not.toContain('ADM-07')
  })

  test('are not late within the threshold of the document', () => {
    const parameters = { ...defaultParameters, lateMinutesDays: 60 }
    const codes = checkConformity(soundProject({ with: heldFebruary }), { date: day, parameters })

    expect(codes.map(({ code }) => code)).not.toContain('ADM-15')
  })
})
