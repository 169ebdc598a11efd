import { afterEach, expect, test } from 'vitest'
import { useProblems, watchProblems } from '#renderer/app/problem-store.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import type { WhenIdle } from '#renderer/ui/when-idle.ts'
import { type DocumentData, emptyData } from '#shared/document/document-data.ts'
import { aRecord } from '../../support/builders.ts'

const ends: (() => void)[] = []

afterEach(() => {
  useDocumentStore.setState({ state: { phase: 'none' } })
  for (const end of ends.splice(0)) end()
})

/** Idle moments that come when the test says so. */
function idleMoments() {
  let waiting: Parameters<WhenIdle>[0] | null = null
  const idle: WhenIdle = (work) => {
    waiting = work
    return () => {
      if (waiting === work) waiting = null
    }
  }
  const rest = (hasTime = true) => {
    const work = waiting
    waiting = null
    work?.(() => hasTime)
    return work !== null
  }
  return { idle, rest }
}

function open(data: DocumentData): void {
  useDocumentStore.setState({
    state: {
      phase: 'open',
      snapshot: {
        status: {
          name: 'Projet',
          folder: '/ENT',
          savedAt: '2026-11-24T09:00:00Z',
          readOnly: null,
          adrift: null,
        },
        opening: 'first',
        revision: 1,
        history: { undo: null, redo: null, barrier: false },
        data,
      },
    },
  })
}

function sound(): DocumentData {
  return {
    ...emptyData(),
    project: new Map([['project', aRecord('project', 'project')]]),
    view: new Map([['view-1', aRecord('view', 'view-1')]]),
  }
}

function reversed(): DocumentData {
  const entity = aRecord('entity', 'entity-1', { from: '2026-09-01', to: '2026-01-01' })
  return { ...sound(), entity: new Map([['entity-1', entity]]) }
}

/** As a file that another program changed may hold it. */
function misdated(): DocumentData {
  const entity = { ...aRecord('entity', 'entity-1'), from: 'demain' }
  return { ...sound(), entity: new Map([['entity-1', entity]]) }
}

function watch() {
  const { idle, rest } = idleMoments()
  ends.push(watchProblems(idle))
  return { rest, codes: () => useProblems.getState().found.map(({ code }) => code) }
}

test('a change is checked when the window rests, not before', () => {
  const { rest, codes } = watch()

  open(reversed())
  const before = codes()
  rest()

  expect(before).toEqual([])
  expect(codes()).toEqual(['period-reversed'])
})

test('a check that needs several moments tells nothing before its end', () => {
  const { rest, codes } = watch()
  open(reversed())
  const told: number[] = []

  while (rest(false)) told.push(codes().length)

  expect(told.length).toBeGreaterThan(5)
  expect(told.slice(0, -1).every((number) => number === 0)).toBe(true)
  expect(told.at(-1)).toBe(1)
})

test('a value that no command could write is told among the others, until it is set right', () => {
  const { rest, codes } = watch()
  open(misdated())
  rest()
  expect(codes()).toEqual(['record-invalid'])

  open(sound())
  rest()

  expect(codes()).toEqual([])
})

test('what is set right meanwhile is not told', () => {
  const { rest, codes } = watch()
  open(reversed())
  rest(false)

  open(sound())
  while (rest(false));

  expect(codes()).toEqual([])
})

test('closing the document forgets its problems', () => {
  const { rest, codes } = watch()
  open(reversed())
  rest()

  useDocumentStore.setState({ state: { phase: 'none' } })

  expect(codes()).toEqual([])
  expect(rest()).toBe(false)
})
