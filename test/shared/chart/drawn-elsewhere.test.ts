import { expect, test } from 'vitest'
import { chartOf } from '#shared/chart/chart.ts'
import {
  type ChartProgress,
  chartLaidOut,
  drawElsewhere,
  withSentRouting,
} from '#shared/chart/drawn-elsewhere.ts'
import { aDepartment } from './support/chart-builders.ts'

test('a chart that another thread lays out and routes is the one that this thread makes, and goes on as it does', () => {
  const graph = aDepartment()
  const heard: ChartProgress[] = []
  // What is sent to a thread, and what it sends back, arrives as a copy.
  drawElsewhere(structuredClone(graph), (progress) => heard.push(structuredClone(progress)))

  const [first, second] = heard
  if (first?.type !== 'laid-out' || second?.type !== 'routed') throw new Error('two steps, in this order')
  const laidOut = chartLaidOut(graph, first.layout)
  const whole = withSentRouting(laidOut, second.routing)

  const here = chartOf(graph)
  expect(laidOut.layout).toEqual(here.layout)
  expect(laidOut.routes).toEqual([])
  expect(whole.routes).toEqual(here.routes)
  const [node, ...others] = graph.nodes
  if (node === undefined) throw new Error('a department has nodes')
  const edited = { ...graph, nodes: [{ ...node, position: { x: 320, y: 40 } }, ...others] }
  expect(chartOf(edited, whole).routes).toEqual(chartOf(edited).routes)
  expect(chartOf(edited, whole).routes).toEqual(chartOf(edited, here).routes)
})
