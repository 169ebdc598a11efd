import { ImageRun, LineRuleType, Paragraph } from 'docx'
import type { Picture } from '../picture-size.ts'

// Word counts pictures in dots of which there are 96 to the inch, so fifteen twips each.
const twipsPerDot = 15

type Room = { readonly width: number; readonly height: number }
type PictureContext = { readonly clean: (words: string) => string; readonly nextNumber: () => number }

/** The picture alone in its paragraph, as large as the room allows; `alt` says it to those who do not see it. */
export function pictureParagraph(
  picture: Picture,
  alt: string,
  room: Room,
  context: PictureContext,
  keepNext = false,
): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { before: 60, after: 60, line: 240, lineRule: LineRuleType.AUTO },
    children: [pictureRun(picture, alt, room, context)],
  })
}

/** The picture among words, as large as the room allows. */
export function pictureRun(
  { type, bytes, width, height }: Picture,
  alt: string,
  room: Room,
  { clean, nextNumber }: PictureContext,
): ImageRun {
  const scale = Math.min(room.width / width, room.height / height) / twipsPerDot
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.floor(width * scale), height: Math.floor(height * scale) },
    altText: { id: String(nextNumber()), name: '', description: clean(alt) },
  })
}
