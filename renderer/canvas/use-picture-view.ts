import { type KeyboardEvent, type PointerEvent, useRef, useState, type WheelEvent } from 'react'

/** Where a chart is drawn in its picture: the place of its origin, and how large it is. */
export type PictureView = { readonly x: number; readonly y: number; readonly zoom: number }

const largest = 2
/** How much smaller than all of it a picture can be made. */
const mostAway = 0.5
const keyStep = 60
const keyZoom = 1.25
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [keyStep, 0],
  ArrowRight: [-keyStep, 0],
  ArrowUp: [0, keyStep],
  ArrowDown: [0, -keyStep],
}

/** The same, nearer or farther, with what stands at a point left there. */
export function zoomed(view: PictureView, factor: number, at: Point, fitted: number): PictureView {
  const zoom = Math.min(largest, Math.max(fitted * mostAway, view.zoom * factor))
  const scale = zoom / view.zoom
  return { zoom, x: at.x - (at.x - view.x) * scale, y: at.y - (at.y - view.y) * scale }
}

type Point = { readonly x: number; readonly y: number }
type Size = { readonly width: number; readonly height: number }

/** What a person sees of a picture: all that is framed, until she drags it, turns the wheel, or takes the keyboard. */
export function usePictureView(fitted: PictureView, { width, height }: Size) {
  const [moved, setMoved] = useState<PictureView | null>(null)
  const grip = useRef<Point | null>(null)
  const view = moved ?? fitted
  const centre = { x: width / 2, y: height / 2 }
  const pan = (x: number, y: number) => setMoved({ ...view, x: view.x + x, y: view.y + y })
  const zoom = (factor: number, at: Point) => setMoved(zoomed(view, factor, at, fitted.zoom))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const [x, y] = arrows[event.key] ?? []
    if (x !== undefined && y !== undefined) pan(x, y)
    else if (event.key === '+') zoom(keyZoom, centre)
    else if (event.key === '-') zoom(1 / keyZoom, centre)
    else if (event.key === '0') setMoved(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const handlers = {
    onKeyDown,
    onWheel: ({ deltaY, nativeEvent }: WheelEvent) =>
      zoom(Math.exp(-deltaY / 500), { x: nativeEvent.offsetX, y: nativeEvent.offsetY }),
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      grip.current = { x: event.clientX, y: event.clientY }
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (grip.current === null) return
      pan(clientX - grip.current.x, clientY - grip.current.y)
      grip.current = { x: clientX, y: clientY }
    },
    onLostPointerCapture: () => {
      grip.current = null
    },
  }
  return { view, handlers }
}
