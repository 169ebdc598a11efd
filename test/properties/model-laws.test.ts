import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newDocumentContent } from '#electron/document/create.ts'
import { chartInput } from '#shared/chart/chart-input.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { problemsAndRemarks } from '#shared/document/remarks.ts'
import { gapSubject, modelGaps } from '#shared/model/gaps.ts'
import { modelStep } from '#shared/model/model-step.ts'
import { proposeModel, setStage } from '#shared/model/propose-model.ts'
import { asProposed, keptItems, type Selection } from '#shared/model/selection.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { ficheSentences } from '#shared/quality/fiche.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { gapText } from '#shared/text/model-gaps.ts'
import { misplaced } from '../shared/chart/support/geometry-checks.ts'
import { aModel, day, emptyDocument, idSource, inputOf } from '../shared/model/support/a-model.ts'
import { newSession } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { anyAnswers } from './support/any-answers.ts'
import { randomDocument } from './support/random-document.ts'

const folder = temporaryFolder()
const view = 'view-main' as ViewId // of every new document

describe('for any valid answers', () => {
  test('a new document accepts the proposal as one step, and is sound', () => {
    const file = folder.path('any.gouvernail')
    const session = newSession(file, { ...newDocumentContent('ENT'), data: emptyDocument })
    fc.assert(
      fc.property(anyAnswers, (json) => {
        const input = inputOf(json)
        const options = { date: day, idOf: idSource() }
        const proposal = proposeModel(input, emptyDocument, options)
        const step = modelStep(setStage(input, emptyDocument, options), proposal, asProposed, emptyDocument)

        expect(session.execute(step)).toMatchObject({ ok: true })
        expect(problemsAndRemarks(session.data())).toEqual([])
        expect(session.undo()).toMatchObject({ ok: true })
        expect(session.data()).toEqual(emptyDocument)
      }),
      { numRuns: 60 },
    )
    session.close()
  })

  test('no two nodes of the chart overlap, and every node stands where it was put', () => {
    fc.assert(
      fc.property(anyAnswers, (json) => {
        const { data } = aModel(json)
        const layout = layoutChart(chartInput(data, view, day, chartLabels))

        expect(misplaced(layout)).toEqual([])
        expect(layout.pushed).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('whatever is left out or renamed, what is kept is sound', () => {
    fc.assert(
      fc.property(anyAnswers, fc.array(fc.nat(400)), fc.array(fc.nat(400)), (json, changed, renamed) => {
        const { proposal } = aModel(json)
        const keyAt = (index: number) => proposal.items[index % proposal.items.length]?.key ?? ''
        const selection: Selection = {
          changed: new Set(changed.map(keyAt)),
          names: new Map(renamed.map((index) => [keyAt(index), `Nom ${index}`])),
        }

        const { data } = aModel(json, emptyDocument, selection)

        expect(problemsAndRemarks(data)).toEqual([])
        expect(misplaced(layoutChart(chartInput(data, view, day, chartLabels)))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('what was created is found again: nothing more is proposed, and nothing departs from the model', () => {
    fc.assert(
      fc.property(anyAnswers, (json) => {
        const { data } = aModel(json)
        const again = proposeModel(inputOf(json), data, { date: day, idOf: idSource() })

        expect(keptItems(again, asProposed).map(({ key }) => key)).toEqual([])
        expect(modelGaps(data, day)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('each thing has a key of its own and a reason', () => {
    fc.assert(
      fc.property(anyAnswers, (json) => {
        const { items } = aModel(json).proposal
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
        for (const { whys } of items) {
          expect(whys.length).toBeGreaterThan(0)
          for (const why of whys) if (why.type === 'fiche') expect(ficheSentences[why.id]).not.toBe('')
        }
      }),
      { numRuns: 100 },
    )
  })
})

test('any document can be compared with the model; each gap is about something that is there and has a subject of its own', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const data = randomDocument(seed)
      const gaps = modelGaps(data, '2026-03-10')
      const subjects = gaps.map(gapSubject)

      for (const { object } of gaps) expect(data[object.collection].has(object.id)).toBe(true)
      expect(new Set(subjects).size).toBe(subjects.length)
      expect(subjects.filter((subject) => subject.length > 200)).toEqual([])
      for (const { kind, name, model } of gaps) expect(gapText(kind, name, model)).toMatch(/^\p{Lu}|^«.*\.$/u)
    }),
    { numRuns: 100 },
  )
})
