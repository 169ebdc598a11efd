import fs from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sealFindings } from '#electron/document/seal-findings.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import { type Change, fieldsChanged } from '#shared/document/changes.ts'
import { type AnyRecord, type Collection, collections, type RecordOf } from '#shared/document/collections.ts'
import { contentNamesIn } from '#shared/document/contents.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { problemsAndRemarks } from '#shared/document/remarks.ts'
import { isAlike } from '#shared/kit/is-alike.ts'
import type { Conflict } from '#shared/merge/conflict.ts'
import { isWeightless } from '#shared/merge/field-rules.ts'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import { partOf } from '#shared/parcel/part-of.ts'
import { lawSeed } from '../support/law-seed.ts'
import { newSession } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { type ParcelStory, parcelStory, storedContents } from './support/parcel-stories.ts'
import { same } from './support/same.ts'

const folder = temporaryFolder()
const runs = Number(process.env.LAW_RUNS ?? 8)
const stories = new Map<string, ParcelStory>()

/** Holds a law for parts of documents that were worked on in two places. */
function forAllParcels(law: (story: ParcelStory) => void): void {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(2, 8, 25), (seed, commands) => law(storyOf(seed, commands))),
    { seed: lawSeed, numRuns: runs, endOnFailure: true },
  )
}

/** The same stories serve every law: to make them takes longer than to judge them. */
function storyOf(seed: number, commands: number): ParcelStory {
  const known = stories.get(`${seed} ${commands}`) ?? parcelStory(folder, seed, commands)
  stories.set(`${seed} ${commands}`, known)
  return known
}

test('a part is a document without a fault that the whole had not, and a part of a part is itself', () => {
  console.info(`parcel laws: seed ${lawSeed} (LAW_SEED=${lawSeed} tells the same stories again)`)
  forAllParcels(({ whole, part, scope }) => {
    const known = new Set(problemsAndRemarks(whole).map(({ code, id }) => `${code} ${id}`))
    expect(problemsAndRemarks(part).filter(({ code, id }) => !known.has(`${code} ${id}`))).toEqual([])
    const altered = new Set(sealFindings(whole).map((finding) => JSON.stringify(finding)))
    expect(sealFindings(part).filter((finding) => !altered.has(JSON.stringify(finding)))).toEqual([])
    same(sorted(partOf(part, scope)), sorted(part))
    same(partOf(whole, { kind: 'everything' }), whole)
  })
})

test('nothing of what is left out is in a part, nor in the bytes of its file', () => {
  let left = 0
  forAllParcels(({ whole, part }) => {
    const file = folder.path('part.gouvernail')
    const contents = [...contentNamesIn(part)].map((name) => [name, storedContents.get(name)] as const)
    const held = contents.flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, bytes] as const]))
    const session = newSession(file, { data: part, contents: new Map(held) })
    const findings = verifyDatabase(session.database).map(({ code }) => code)
    expect(findings.filter((code) => code.startsWith('foreign') || code.startsWith('content'))).toEqual([])
    session.close()
    const bytes = fs.readFileSync(file)
    fs.rmSync(file)
    const json = JSON.stringify(sorted(part))
    const secrets = secretsOf(whole, part)
    left += secrets.length
    for (const secret of secrets) {
      expect(json.includes(secret), `${secret} in the records`).toBe(false)
      expect(bytes.includes(secret), `${secret} in the file`).toBe(false)
    }
  })
  expect(left).toBeGreaterThan(100)
})

test('a part that comes back as it was sent changes nothing, whatever became of the whole', () => {
  forAllParcels(({ whole, part, later }) => {
    for (const mine of [whole, later]) {
      const { changes, conflicts } = mergeDocuments(part, mine, part)
      same(conflicts, [], 'nothing is asked')
      same(changes, [], 'nothing changes')
    }
  })
})

test('what was done in a part comes back or is asked, and nothing outside of it is touched', () => {
  forAllParcels(({ whole, part, later, back }) => {
    for (const mine of [whole, later])
      for (const answer of [null, 'mine'] as const) {
        const { merged, conflicts, changes } = mergeDocuments(part, mine, back, () => answer)
        const asked = new Set(conflicts.flatMap(namesIn))
        for (const change of changes) {
          const { collection, id } = change
          const isInside = part[collection].has(id) || back[collection].has(id) || asked.has(id)
          expect(
            isInside || isRenumbered(change) || isUndrawn(part, back, change),
            `outside: ${JSON.stringify(change)}`,
          ).toBe(true)
        }
        const isKept = (side: DocumentData, was: DocumentData, edit: Edit) =>
          asked.has(edit.id) ||
          !merged[edit.collection].has(edit.id) ||
          isAlike(inAs(merged, edit), inAs(side, edit)) ||
          isOnlyIn(merged, side, inAs(was, edit)) ||
          isOnlyIn(side, merged, inAs(side, edit))
        for (const edit of editsOf(part, back))
          if (isAlike(inAs(whole, edit), inAs(mine, edit)))
            expect(isKept(back, part, edit), `${JSON.stringify(edit)} of the part`).toBe(true)
        for (const edit of editsOf(whole, mine))
          if (isAlike(inAs(part, edit), inAs(back, edit)))
            expect(isKept(mine, whole, edit), `${JSON.stringify(edit)} of the whole`).toBe(true)
      }
  })
})

test('what a part lacks is never deleted by it; what it deleted is deleted or asked', () => {
  forAllParcels(({ whole, part, later, back }) => {
    for (const mine of [whole, later]) {
      const { merged, conflicts } = mergeDocuments(part, mine, back)
      const asked = new Set(conflicts.flatMap(namesIn))
      for (const collection of collections) {
        for (const id of mine[collection].keys())
          if (
            !part[collection].has(id) &&
            !isUndrawn(part, back, { collection, before: mine[collection].get(id) })
          )
            expect(merged[collection].has(id), `${collection} ${id} stays`).toBe(true)
        for (const id of part[collection].keys())
          if (!back[collection].has(id) && merged[collection].has(id) && asked.size === 0)
            expect.fail(`${collection} ${id} was deleted in the part, and nothing is asked`)
      }
    }
  })
})

test('what is merged breaks no rule and no seal that both keep, whatever is answered', () => {
  forAllParcels(({ part, later, back }) => {
    const faultsOf = (data: DocumentData) =>
      [...problemsAndRemarks(data), ...sealFindings(data)].map((one) => JSON.stringify(one))
    const known = new Set([later, back].flatMap(faultsOf))
    for (const answer of [null, 'mine', 'theirs'] as const) {
      const { merged } = mergeDocuments(part, later, back, () => answer)
      expect(faultsOf(merged).filter((fault) => !known.has(fault))).toEqual([])
    }
  })
})

type Edit = { readonly collection: (typeof collections)[number]; readonly id: string; readonly field: string }

function editsOf(before: DocumentData, after: DocumentData): readonly Edit[] {
  return collections.flatMap((collection) =>
    [...(after[collection] as ReadonlyMap<string, AnyRecord>)].flatMap(([id, record]) => {
      const was: AnyRecord | undefined = before[collection].get(id)
      if (was === undefined || was === record) return []
      return Object.keys(record)
        .filter((field) => !isWeightless(collection, field) && collection !== 'placement')
        .map((field) => ({ collection, id, field }))
        .filter((edit) => !isAlike(inAs(before, edit), inAs(after, edit)))
    }),
  )
}

/** Where something of the part was put meanwhile, in a drawing that the part deleted. */
function isUndrawn(
  part: DocumentData,
  back: DocumentData,
  { collection, before }: { readonly collection: Collection; readonly before: AnyRecord | null | undefined },
): boolean {
  if (collection !== 'placement' || before === null || before === undefined) return false
  const { viewId, node } = before as RecordOf<'placement'> // of this collection
  return !back.view.has(viewId) && part[node.type].has(node.id)
}

/** A number of which nobody was told gives way to one that the part handed out; nothing else of its record changes. */
function isRenumbered({ before, after }: Change): boolean {
  return before !== null && after !== null && isAlike(fieldsChanged(before, after), ['number'])
}

/** Whether one document has what a field names, and another one has not: it came back, or is known by the id of its twin. */
function isOnlyIn(one: DocumentData, other: DocumentData, value: unknown): boolean {
  return collections.some((name) => one[name].has(String(value)) && !other[name].has(String(value)))
}

function inAs(data: DocumentData, { collection, id, field }: Edit): unknown {
  const record: AnyRecord | undefined = data[collection].get(id)
  return record === undefined ? undefined : (record as unknown as Record<string, unknown>)[field]
}

/** The ids of what is left out, and whatever tells of a person, an entity or a note that is not in the part. */
function secretsOf(whole: DocumentData, part: DocumentData): readonly string[] {
  const kept = collections.flatMap((collection) => [...part[collection].keys()]).join('\n')
  // A short one may be the beginning of another one.
  const ids = collections.flatMap((collection) =>
    [...whole[collection].keys()].filter((id) => !part[collection].has(id) && !kept.includes(id)),
  )
  const reached = (['person', 'entity'] as const).flatMap((collection) =>
    [...whole[collection].values()].flatMap((record) => {
      const told: { readonly email: string; readonly phone: string; readonly note: string } | undefined =
        part[collection].get(record.id)
      const name = 'lastName' in record ? record.lastName : record.name
      const words = [record.email, record.phone, record.note].filter(
        (word, index) => word !== [told?.email, told?.phone, told?.note][index],
      )
      return told === undefined ? [name, ...words] : words
    }),
  )
  const confidential = [...whole.agendaItem.values()].flatMap(({ isConfidential, text }) =>
    isConfidential && text.startsWith('secret-') ? [text] : [],
  )
  // Nobody is told apart by a word that is not her own: those made anonymous share theirs.
  const own = reached.filter((word) => /^(Nom|Organisme|mail|tel|remarque)-/.test(word))
  return [...ids, ...own, ...confidential]
}

function namesIn({ id, because, mine, theirs }: Conflict): readonly string[] {
  return [id, ...because.map((name) => name.id), ...[mine, theirs].flatMap((record) => record?.id ?? [])]
}

/** A document as it is compared: the order of its maps plays no part. */
function sorted(data: DocumentData): object {
  return Object.fromEntries(
    collections.map((collection) => [
      collection,
      [...data[collection].values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  )
}
