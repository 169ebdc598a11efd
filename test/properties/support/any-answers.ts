import fc from 'fast-check'
import { carrierKinds } from '#shared/model/model-input.ts'
import { competenceTransfers, purchaseModes } from '#shared/organisation/project.ts'

const department = fc.constantFrom('21', '94', '2A', '75', '974', '67', '31')
const commune = fc.constantFrom('21054', '94081', '2A004', '75056', '97411', '67482', '31555')
const epci = fc.constantFrom('200000172', '242100410', '200006682', '243100518')
const name = fc.constantFrom(
  'Beaune',
  'Le Creusot',
  'Auxonne',
  'Dijon Centre',
  'L’Haÿ-les-Roses',
  'Circonscription d’Orly',
)

const partner = fc.oneof(
  commune.map((code) => ({ kind: 'commune', code })),
  epci.map((code) => ({ kind: 'epci', code })),
  department.map((code) => ({ kind: 'department', code })),
  fc.constantFrom('Sourdaine Numérique', 'SIVOS du Val').map((title) => ({ kind: 'syndicate', name: title })),
  fc.constant({ kind: 'public-agency', name: 'GIP Ressources' }),
  fc.constant({ kind: 'region', code: '27' }),
)
const carrier = fc.option(fc.constantFrom(...carrierKinds).map((kind) => ({ kind })))

const perimeter = fc.oneof(
  fc.constantFrom('07', '10', '16', '01', '28').map((code) => ({ scope: 'academic', territory: { code } })),
  department.map((code) => ({ scope: 'departmental', territory: { code } })),
  fc.tuple(name, department).map(([title, code]) => ({
    ...{ scope: 'constituency', territory: { name: title, department: code } },
  })),
  commune.map((code) => ({
    scope: 'college-sector',
    territory: { name: 'Collège Jules-Ferry', commune: code },
  })),
  commune.map((code) => ({ scope: 'commune', territory: { code } })),
  fc
    .oneof(
      epci.map((code) => ({ code })),
      fc.constant({ name: 'SIVOS de la Vallée' }),
    )
    .map((territory) => ({
      ...{ scope: 'commune-group', territory },
    })),
)

/** Answers as a file has them: any perimeter with any partners, purchase, transfer and stage. */
export const anyAnswers = fc
  .tuple(
    perimeter,
    fc.record({
      name: fc.constant('ENT des écoles'),
      constituencies: fc.oneof(
        fc.nat(26),
        fc.uniqueArray(name, { maxLength: 6 }).map((names) => names.map((title) => ({ name: title }))),
      ),
      partners: fc.uniqueArray(partner, { maxLength: 12, selector: (one) => JSON.stringify(one) }),
      competenceTransfer: fc.option(fc.constantFrom(...competenceTransfers)),
      transferTo: carrier,
      purchaseMode: fc.option(fc.constantFrom(...purchaseModes)),
      buyer: carrier,
      coordinator: carrier,
      supplier: fc.constantFrom('', 'Plumevent Éducation'),
      schools: fc
        .uniqueArray(
          fc.constantFrom('École primaire A', 'École maternelle B', 'École C', 'École élémentaire D'),
          {
            maxLength: 4,
          },
        )
        .map((names) => names.map((title) => ({ name: title }))),
      phase: fc.option(
        fc.constantFrom('phase-1', 'phase-2', 'phase-3', 'phase-4', 'phase-5', 'phase-6', 'phase-7'),
      ),
      startedOn: fc.option(fc.constant('2026-09-01')),
    }),
  )
  .map(([own, common]) => ({ ...common, ...own }))
