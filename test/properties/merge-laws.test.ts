import fs from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sealFindings } from '#electron/document/seal-findings.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import { sha256Of } from '#electron/tables/attachment-content.ts'
import { applyChanges } from '#shared/document/changes.ts'
import { type AnyRecord, type Collection, collections } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { problemsAndRemarks } from '#shared/document/remarks.ts'
import { isAlike } from '#shared/kit/is-alike.ts'
import type { Conflict } from '#shared/merge/conflict.ts'
import { isWeightless } from '#shared/merge/field-rules.ts'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import type { Side } from '#shared/merge/sides.ts'
import { lawRuns, lawSeed } from '../support/law-seed.ts'
import { newSession } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { contents } from './support/contents.ts'
import { type Fork, forkedDocuments } from './support/forked-documents.ts'
import { randomFrom } from './support/random.ts'
import { same } from './support/same.ts'
import { threeOffices } from './support/three-offices.ts'

const folder = temporaryFolder()
const runs = lawRuns(10)
const storedContents = new Map(contents.map((bytes) => [sha256Of(bytes), bytes]))
const forks = new Map<string, Fork>()

/** Holds a law for documents that were worked on apart, shortly and for long. */
function forAllForks(law: (fork: Fork) => void): void {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(3, 12, 40), (seed, commands) => law(forkOf(seed, commands))),
    { seed: lawSeed, numRuns: runs, endOnFailure: true },
  )
}

test('a document merged with itself, or with an older copy of itself, stays as it is', () => {
  forAllForks(({ base, mine, theirs }) => {
    for (const [was, here, there] of [
      [null, mine, mine],
      [base, mine, mine],
      [base, mine, base],
    ] as const) {
      const merge = mergeDocuments(was, here, there)
      same(merge.changes, [], 'nothing changes')
      same(merge.conflicts, [], 'nothing is asked')
    }
    const taken = mergeDocuments(base, base, theirs)
    same(taken.conflicts, [], 'nothing is asked')
    same(sorted(taken.merged), sorted(theirs), 'a copy that only one worked on is taken whole')
  })
})

test('three offices that exchange as they like lose no edit: the newer one is taken, or asked for; and nothing comes twice', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { exchanges, last } = threeOffices(folder, randomFrom(seed), 8)
      for (const { mine, theirs, after, hasBase, again } of exchanges) {
        const newest = new Map(mine)
        for (const [field, rank] of theirs) newest.set(field, Math.max(rank, mine.get(field) ?? -1))
        same(new Map([...after].sort()), new Map([...newest].sort()), 'the newest edits of both')
        expect([hasBase, again]).toEqual([true, 0])
      }
      for (const office of last)
        expect(new Map([...office].sort())).toEqual(new Map([...(last[0] ?? [])].sort()))
    }),
    { seed: lawSeed, numRuns: lawRuns(6), endOnFailure: true },
  )
})

test('what is merged breaks no rule that both sides keep, whatever is answered', () => {
  forAllForks(({ base, mine, theirs }) => {
    const known = new Set(
      [...problemsAndRemarks(mine), ...problemsAndRemarks(theirs)].map(({ code, id }) => `${code} ${id}`),
    )
    const altered = new Set(
      [...sealFindings(mine), ...sealFindings(theirs)].map((one) => JSON.stringify(one)),
    )
    for (const was of [base, null])
      for (const answer of [null, 'mine', 'theirs'] as const) {
        const { merged, changes } = mergeDocuments(was, mine, theirs, () => answer)
        expect(problemsAndRemarks(merged).filter(({ code, id }) => !known.has(`${code} ${id}`))).toEqual([])
        if (was !== null)
          expect(sealFindings(merged).filter((one) => !altered.has(JSON.stringify(one)))).toEqual([])
        same(sorted(applyChanges(mine, changes)), sorted(merged), 'the changes lead there')
      }
  })
})

test('every edit of one side is in what is merged, or a conflict names it', () => {
  let quiet = 0
  forAllForks(({ base, mine, theirs }) => {
    const { merged, conflicts } = mergeDocuments(base, mine, theirs)
    if (conflicts.length === 0) quiet++
    const asked = new Set(conflicts.flatMap((conflict) => namesIn(conflict)))
    // What a deletion emptied is full again when what it deleted stays.
    for (const [side, other] of [
      [mine, theirs],
      [theirs, mine],
    ] as const)
      for (const lost of lostEdits(base, side, other, merged))
        expect(asked.has(lost.id) || isBack(merged, side, lost), JSON.stringify(lost)).toBe(true)
    for (const { kind, mine: here, theirs: there, fields } of conflicts) {
      if (kind !== 'fields') continue
      for (const field of fields)
        expect(isAlike(fieldOf(here, field), fieldOf(there, field)), `${field} has two values`).toBe(false)
    }
  })
  expect(quiet).toBeGreaterThan(runs / 10)
})

test('where nothing is asked, it does not matter which side is merged into the other', () => {
  forAllForks(({ base, mine, theirs }) => {
    const [one, other] = [mergeDocuments(base, mine, theirs), mergeDocuments(base, theirs, mine)]
    expect(one.conflicts.length === 0, 'both ask, or none').toBe(other.conflicts.length === 0)
    if (one.conflicts.length === 0) same(inSubstance(one.merged), inSubstance(other.merged))
  })
})

test('two offices that send each other what they merged come to the same, and nothing is asked twice', () => {
  forAllForks(({ base, mine, theirs, later }) => {
    const here = mergeDocuments(base, mine, theirs, () => 'mine').merged
    const back = mergeDocuments(theirs, theirs, here)
    same(back.conflicts, [], 'the answers of the other office are taken')
    same(sorted(back.merged), sorted(here))

    const there = mergeDocuments(theirs, later, here, () => 'theirs').merged
    const end = mergeDocuments(here, here, there)
    same(end.conflicts, [], 'nothing is asked again')
    same(sorted(end.merged), sorted(there), 'both offices have the same')
  })
})

test('what is answered is obeyed, and sealed fields stay as they were sealed', () => {
  let obeyed = 0
  forAllForks(({ base, mine, theirs }) => {
    for (const side of ['mine', 'theirs'] as const) {
      const { merged, conflicts } = mergeDocuments(base, mine, theirs, () => side)
      const last = new Map(
        conflicts.flatMap((conflict) => namesIn(conflict).map((id) => [id, conflict] as const)),
      )
      for (const conflict of conflicts) {
        expect(conflict.answer).toBe(conflict.only ?? side)
        // A later conflict about the same record has the last word.
        if (conflict.kind !== 'fields' || last.get(conflict.id) !== conflict) continue
        const after = merged[conflict.collection].get(conflict.id)
        if (after === undefined) continue
        obeyed++
        for (const field of conflict.fields)
          same(fieldOf(after, field), fieldOf(conflict[side as Side], field), `${conflict.key} ${side}`)
      }
    }
  })
  expect(obeyed).toBeGreaterThan(0)
})

test('a merge is one step of its document, which undo takes back to the last field', () => {
  let merged = 0
  forAllForks((fork) => {
    for (const side of ['mine', 'theirs'] as const) {
      const { changes } = mergeDocuments(fork.base, fork.mine, fork.theirs, () => side)
      if (changes.length === 0) continue
      const file = folder.path('merged.gouvernail')
      fs.rmSync(file, { force: true })
      const session = newSession(file, { data: fork.mine, contents: storedContents })
      // What no record of a document names is dropped when it opens; a merge brings the contents that it needs.
      for (const bytes of storedContents.values()) session.storeContent(bytes)
      const done = session.execute({ type: 'document.merge', name: 'copie', changes })
      same(done, { ok: true, value: { revision: 1 } }, 'it is done')
      same(sorted(session.data()), sorted(applyChanges(fork.mine, changes)), 'the file has what was decided')
      same(
        verifyDatabase(session.database)
          .map(({ code }) => code)
          .filter((code) => code.startsWith('foreign')),
        [],
      )
      const isErased = !session.undo().ok
      if (!isErased) same(sorted(session.data()), sorted(fork.mine), 'undo brings all of it back')
      merged++
      session.close()
      fs.rmSync(file)
    }
  })
  expect(merged).toBeGreaterThan(runs)
})

/** The same documents serve every law: to make them takes longer than to merge them. */
function forkOf(seed: number, commands: number): Fork {
  const known = forks.get(`${seed} ${commands}`) ?? forkedDocuments(folder, seed, commands)
  forks.set(`${seed} ${commands}`, known)
  return known
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

/** The same without where things are shown, which stays as it is on each side. */
function inSubstance(data: DocumentData): object {
  return Object.fromEntries(
    Object.entries(sorted({ ...data, placement: new Map() })).map(([collection, records]) => [
      collection,
      (records as readonly AnyRecord[]).map((record) =>
        Object.fromEntries(
          Object.entries(record).filter(([field]) => !isWeightless(collection as Collection, field)),
        ),
      ),
    ]),
  )
}

function namesIn({ id, because, mine, theirs }: Conflict): readonly string[] {
  return [id, ...because.map((name) => name.id), ...[mine, theirs].flatMap((record) => record?.id ?? [])]
}

function fieldOf(record: AnyRecord | null, field: string): unknown {
  return record === null ? undefined : (record as unknown as Record<string, unknown>)[field]
}

/** Whether the merged document has again what a field named on the base, and what its side had deleted. */
function isBack(merged: DocumentData, side: DocumentData, { was }: { readonly was: unknown }): boolean {
  return collections.some((name) => merged[name].has(String(was)) && !side[name].has(String(was)))
}

/** The fields that one side changed and the other did not, and that the merged document has otherwise. */
function lostEdits(base: DocumentData, side: DocumentData, other: DocumentData, merged: DocumentData) {
  return collections.flatMap((collection) =>
    [...(side[collection] as ReadonlyMap<string, AnyRecord>)].flatMap(([id, record]) => {
      const [was, there, after] = [base, other, merged].map((data) => data[collection].get(id))
      if (after === undefined || was === undefined || there === undefined) return []
      return Object.keys(record)
        .filter((field) => !isWeightless(collection as Collection, field))
        .filter((field) => !isAlike(fieldOf(was, field), fieldOf(record, field)))
        .filter((field) => isAlike(fieldOf(was, field), fieldOf(there, field)))
        .filter((field) => !isAlike(fieldOf(after, field), fieldOf(record, field)))
        .map((field) => ({ collection, id, field, was: fieldOf(was, field) }))
    }),
  )
}
