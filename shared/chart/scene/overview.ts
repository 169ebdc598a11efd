import { inflate, overlaps, type Rect, unionOf } from '../geometry.ts'
import { type Ink, settingOf, write } from './ink.ts'
import type { Scene, SceneGroup, SceneItem } from './scene.ts'
import { textWidth } from './text-fit.ts'

/** A region of a general plan, with what is written in its middle. */
export type Region = { readonly area: Rect; readonly name: string }

/** In points. */
const nameSize = 11

/**
 * A scene seen from so far that no word of it is left: its shapes, and over them regions with their names, at the size
 * that words have on paper. A name that would cover another is left out: the regions are told elsewhere too.
 */
export function overviewScene(scene: Scene, ink: Ink, regions: readonly Region[], scale: number): Scene {
  const unit = 1 / scale
  const shapes = scene.groups.flatMap((group): SceneGroup[] =>
    shown.has(group.role) ? [{ ...group, items: group.items.filter(({ kind }) => kind === 'box') }] : [],
  )
  const frames = regions.map(
    ({ area }): SceneItem => ({
      ...{ kind: 'box', ...area, radius: 0 },
      ...{ stroke: ink.theme.text, strokeWidth: 0.8 * unit },
    }),
  )
  const taken: Rect[] = []
  const names = regions.flatMap(({ area, name }) => {
    const size = nameSize * unit
    const width = textWidth(name, settingOf(ink, 'legend', size, 'semibold')) + 0.6 * size
    const [x, y] = [area.x + area.width / 2, area.y + area.height / 2]
    const box = { x: x - width / 2, y: y - 0.7 * size, width, height: 1.4 * size }
    if (taken.some((other) => overlaps(other, box))) return []
    taken.push(box)
    return [
      {
        kind: 'box',
        ...box,
        radius: 0.25 * size,
        fill: ink.theme.page,
        stroke: ink.theme.text,
        strokeWidth: 0.6 * unit,
      },
      write(ink, name, {
        ...{ x, y: y + 0.36 * size, role: 'legend', size, weight: 'semibold' },
        ...{ anchor: 'middle', fill: ink.theme.text },
      }),
    ] satisfies SceneItem[]
  })
  return {
    ...scene,
    bounds: inflate(unionOf([scene.bounds, ...regions.map(({ area }) => area)]), 2 * unit),
    groups: [...shapes, { role: 'frame', items: [...frames, ...names] }],
  }
}

const shown: ReadonlySet<SceneGroup['role']> = new Set(['band', 'container', 'entity', 'body'])
