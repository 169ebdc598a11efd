import { sha256 } from '../../kit/sha256.ts'
import type { Block, TrackedPart } from '../report-document.ts'
import type { PackSection } from './pack-sections.ts'

/**
 * What the sections tell, as digests by which a later pack knows what changed. Numbers of annexes and of pages do not
 * count: a file that was joined further up moves them, and changes nothing that is to be read.
 */
export function trackParts(sections: readonly PackSection[]): readonly TrackedPart[] {
  const keys = new Map(sections.map(({ id, key }) => [id, key]))
  return sections.map(({ key, title, id, blocks }) => ({
    key,
    title,
    id,
    sha256: sha256(JSON.stringify(untitled(blocks, id), telling(keys))),
  }))
}

// The title is compared by itself: an item that only moved keeps what it tells.
function untitled(blocks: readonly Block[], id: string): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'annex') return [{ ...block, title: '', origin: '', id: '' }]
    if (block.type === 'heading' && block.id === id) return []
    const hasBlocks = block.type === 'section' || block.type === 'together' || block.type === 'booklet'
    if (hasBlocks) return [{ ...block, blocks: untitled(block.blocks, id) }]
    // Whether a sheet shares a page is a matter of its neighbours.
    return block.type === 'pageBreak' ? [] : [block]
  })
}

/** References lead to what they name, whatever number it bears now. */
function telling(keys: ReadonlyMap<string, string>): (name: string, value: unknown) => unknown {
  return (_, value) => {
    if (typeof value !== 'object' || value === null || !('target' in value)) return value
    const key = keys.get(String(value.target))
    return key === undefined ? value : { target: key }
  }
}
