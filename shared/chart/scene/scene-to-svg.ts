import { assertNever } from '../../kit/assert-never.ts'
import type { Rect } from '../geometry.ts'
import type { Face } from './advance-widths.ts'
import type { PageFit } from './fit-to-page.ts'
import type { Scene, SceneBox, SceneCircle, SceneGroup, SceneItem, ScenePath, SceneText } from './scene.ts'

const families: Readonly<Record<Face, string>> = {
  'public-sans': 'Public Sans',
  'source-sans': 'Source Sans 3',
}
const weights = { regular: 400, semibold: 600 } as const

/**
 * A standalone SVG 1.1 document: plain shapes and text, no style sheet, no reference, so that every renderer draws
 * the same. With a fit it has the size of the sheet in millimetres; `alphaOf` says how strongly each group is drawn. The
 * same scene gives the same bytes.
 */
export function sceneToSvg(
  scene: Scene,
  fit?: PageFit,
  alphaOf: (group: SceneGroup) => number = () => 1,
): string {
  const view = fit?.viewBox ?? scene.bounds
  const size =
    fit === undefined ? [number(view.width), number(view.height)] : [`${fit.widthMm}mm`, `${fit.heightMm}mm`]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${size[0]}" height="${size[1]}" viewBox="${viewBox(view)}" font-family="'${families[scene.face]}', sans-serif" role="img">`,
    ...(scene.title === '' ? [] : [`<title>${escapeText(scene.title)}</title>`]),
    ...(scene.description === '' ? [] : [`<desc>${escapeText(scene.description)}</desc>`]),
    `<rect x="${number(view.x)}" y="${number(view.y)}" width="${number(view.width)}" height="${number(view.height)}" fill="${scene.background}"/>`,
    ...scene.groups.map((group) => groupToSvg(group, alphaOf(group))),
    '</svg>',
    '',
  ].join('\n')
}

function groupToSvg(group: SceneGroup, alpha: number): string {
  const opacity = alpha === 1 ? '' : ` opacity="${number(alpha)}"`
  return `<g${opacity}>${group.items.map(itemToSvg).join('')}</g>`
}

function itemToSvg(item: SceneItem): string {
  switch (item.kind) {
    case 'box':
      return boxToSvg(item)
    case 'path':
      return pathToSvg(item)
    case 'circle':
      return circleToSvg(item)
    case 'text':
      return textToSvg(item)
    default:
      return assertNever(item)
  }
}

function boxToSvg(box: SceneBox): string {
  const radius = box.radius > 0 ? ` rx="${number(box.radius)}"` : ''
  return `<rect x="${number(box.x)}" y="${number(box.y)}" width="${number(box.width)}" height="${number(box.height)}"${radius}${paint(box)}/>`
}

function pathToSvg(path: ScenePath): string {
  const move = path.at === undefined ? '' : `translate(${number(path.at.x)} ${number(path.at.y)})`
  const scale = path.scale === undefined ? '' : `scale(${number(path.scale)})`
  const transform = move + scale === '' ? '' : ` transform="${move}${scale}"`
  const round = path.round === true ? ' stroke-linecap="round" stroke-linejoin="round"' : ''
  return `<path d="${path.d}"${transform}${paint(path)}${round}/>`
}

function circleToSvg(circle: SceneCircle): string {
  return `<circle cx="${number(circle.x)}" cy="${number(circle.y)}" r="${number(circle.radius)}"${paint(circle)}/>`
}

function textToSvg(text: SceneText): string {
  const x = number(text.x)
  const y = number(text.y)
  const weight = text.weight === 'regular' ? '' : ` font-weight="${weights[text.weight]}"`
  const anchor = text.anchor === 'start' ? '' : ` text-anchor="${text.anchor}"`
  const turn = text.upwards === true ? ` transform="rotate(-90 ${x} ${y})"` : ''
  return `<text x="${x}" y="${y}" font-size="${number(text.size)}"${weight}${anchor} fill="${text.fill}"${turn}>${escapeText(text.text)}</text>`
}

function paint(item: SceneBox | ScenePath | SceneCircle): string {
  const stroke =
    item.stroke === undefined
      ? ''
      : ` stroke="${item.stroke}" stroke-width="${number(item.strokeWidth ?? 1)}"`
  const dash =
    'dash' in item && item.dash !== undefined ? ` stroke-dasharray="${item.dash.map(number).join(' ')}"` : ''
  return ` fill="${item.fill ?? 'none'}"${stroke}${dash}`
}

function viewBox(rect: Rect): string {
  return [rect.x, rect.y, rect.width, rect.height].map(number).join(' ')
}

/** At most three decimals, never an exponent, never a negative zero. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0)
}

/** Escapes what XML reserves and drops the control characters that it forbids. */
function escapeText(text: string): string {
  return [...text]
    .filter((character) => isAllowed(character.codePointAt(0) ?? 0))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function isAllowed(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code < 0xd800) ||
    (code >= 0xe000 && code < 0xfffe) ||
    code > 0xffff
  )
}
