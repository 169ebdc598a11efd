import { fail, ok, type Result } from '#shared/kit/result.ts'
import { answersSchema } from '#shared/model/answers.ts'
import type { Constituency, ModelInput } from '#shared/model/model-input.ts'
import { resolveAnswers } from '#shared/model/resolve-answers.ts'
import type { DepartmentRef, Place, PlaceRef } from '#shared/territory/place.ts'
import { coveredBy, type Draft, nameOf } from './draft.ts'

/**
 * What the model is made of, from the answers given so far; fails while the territory is missing. A territory that cannot
 * be found again, of a document that exists, is taken as the document has it.
 */
export function inputOfDraft(draft: Draft, known: ModelInput | null): Result<ModelInput, null> {
  const json = answersOfDraft(draft)
  if (json === null)
    return known !== null && known.scope === draft.scope ? ok(withAnswers(known, draft)) : fail(null)
  const answers = answersSchema.safeParse(json)
  if (!answers.success) return fail(null)
  const places = [draft.place, ...draft.partners.map(({ place }) => place)].filter((place) => place !== null)
  const resolved = resolveAnswers(answers.data, finder(places))
  return resolved.ok ? resolved : fail(null)
}

function answersOfDraft(draft: Draft): object | null {
  const territory = territoryOf(draft)
  if (territory === null) return null
  const { scope, competenceTransfer, transferTo, purchaseMode, buyer, coordinator, supplier, startedOn } =
    draft
  return {
    ...{ name: nameOf(draft), scope, territory, phase: draft.phaseId, startedOn },
    ...{ competenceTransfer, transferTo, purchaseMode, buyer, coordinator, supplier: supplier.trim() },
    partners: draft.partners.map(({ kind, code, name }) => ({ kind, code, name })),
    constituencies: constituenciesOf(draft, coveredBy(draft)),
    schools: linesOf(draft.schools).map((name) => ({ name })),
  }
}

function territoryOf({ scope, place, ownName, isSyndicate }: Draft): object | null {
  const name = ownName.trim()
  if (scope === 'commune-group' && isSyndicate) return name === '' ? null : { name }
  if (place === null) return null
  if (scope === 'constituency') return name === '' ? null : { name, department: place.code }
  if (scope === 'college-sector') return name === '' ? null : { name, commune: place.code }
  return { code: place.code }
}

function withAnswers(known: ModelInput, draft: Draft): ModelInput {
  const { competenceTransfer, transferTo, purchaseMode, buyer, coordinator, phaseId, startedOn } = draft
  const listed = constituenciesOf(draft, known.departments)
  return {
    ...known,
    ...{ competenceTransfer, transferTo, purchaseMode, buyer, coordinator, phaseId, startedOn },
    ...{ name: nameOf(draft), supplier: draft.supplier.trim() },
    partners: draft.partners.map(({ kind, code, name }) => ({ kind, code, name })),
    constituencies:
      typeof listed === 'number'
        ? known.constituencies
        : listed.map((one) => {
            const found = known.constituencies.find(({ name }) => name === one.name)
            return {
              ...{ name: one.name, code: found?.code ?? '' },
              department: one.department || (found?.department ?? ''),
            }
          }),
    schools: linesOf(draft.schools).map((name) => ({ name, uai: null, constituency: '' })),
  }
}

/** « 24 » is how many there are; anything else is their names. */
function constituenciesOf(
  { constituencies }: Draft,
  departments: readonly DepartmentRef[],
): number | readonly Omit<Constituency, 'code'>[] {
  const lines = linesOf(constituencies)
  const [only = ''] = lines
  return lines.length === 1 && /^\d{1,3}$/.test(only)
    ? Math.min(Number(only), 200)
    : lines.map((line) => constituencyOf(line, departments))
}

/** « Le Creusot (71) » is Le Creusot in Saône-et-Loire, when the project is there. */
function constituencyOf(line: string, departments: readonly DepartmentRef[]): Omit<Constituency, 'code'> {
  const [, name = '', department = ''] = /^(.*\S)\s*\((\w{2,3})\)$/.exec(line) ?? []
  // A DSDEN of the document may have no code: a line that names no département is not in that one.
  const known =
    department === '' ? undefined : departments.find(({ code }) => code === department.toUpperCase())
  return known === undefined ? { name: line, department: '' } : { name, department: known.code }
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 300))
  return [...new Set(lines)].filter((line) => line !== '')
}

function finder(places: readonly Place[]): (ref: PlaceRef) => Place | null {
  return ({ kind, code }) => places.find((place) => place.kind === kind && place.code === code) ?? null
}
