import { FileInput } from 'lucide-react'
import { Icon } from '#renderer/ui/Icon.tsx'
import { dropText as text } from '#shared/text/drop.ts'
import { useDrop } from './watch-drops.ts'
import './DropTarget.css'

/** Over the whole window while a file is held over it: what may be dropped. */
export function DropTarget() {
  const isOver = useDrop((drop) => drop.isOver)
  if (!isOver) return null
  return (
    <div className="app-drop" role="status">
      <div className="app-drop-words">
        <Icon icon={FileInput} size="1.75rem" />
        <p className="app-drop-title">{text.title}</p>
        <p>{text.what}</p>
      </div>
    </div>
  )
}
