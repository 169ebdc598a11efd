import { Plus } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { ReorderableList } from '#renderer/ui/ReorderableList.tsx'
import type { Letterhead, LetterheadId } from '#shared/organisation/letterhead.ts'
import { letterheadsByName } from '#shared/organisation/letterheads.ts'
import { newLetterhead } from '#shared/organisation/new-records.ts'
import { letterheadText as text, usedBy } from '#shared/text/letterheads.ts'
import { commonText } from '#shared/text/ui.ts'
import { LetterheadForm } from './LetterheadForm.tsx'
import { usesOf } from './uses-of.ts'
import './letterheads.css'

type LetterheadsDialogProps = {
  /** The letterhead shown at first; the first one when none is given. */
  readonly letterheadId?: LetterheadId | null
  readonly onClose: () => void
}

/** The letterheads of the project, one for each emitter, edited field by field under their preview. */
export function LetterheadsDialog({ letterheadId = null, onClose }: LetterheadsDialogProps) {
  const letterheads = useData((data) => data.letterhead)
  const sorted = letterheadsByName(letterheads)
  const [chosen, setChosen] = useState<string | null>(letterheadId)
  const shown = letterheads.get(chosen ?? '') ?? sorted[0]

  async function add() {
    const value = newLetterhead({ id: newId<LetterheadId>(), name: text.newName, lines: '' })
    if (await perform({ type: 'letterhead.create', value })) setChosen(value.id)
  }
  return (
    <Dialog title={text.title} isOpen keeps size="l" closeLabel={commonText.close} onClose={onClose}>
      <p className="letterhead-note">{text.intro}</p>
      <div className="letterheads">
        <div className="letterheads-list">
          {sorted.length > 0 && (
            <ReorderableList
              label={text.list}
              items={sorted}
              getId={({ id }) => id}
              textOf={({ name }) => name}
              render={(letterhead) => <LetterheadLine letterhead={letterhead} />}
              selected={shown?.id ?? null}
              onSelect={setChosen}
            />
          )}
          <Button edits size="s" icon={Plus} onPress={add}>
            {text.add}
          </Button>
        </div>
        {shown !== undefined && <LetterheadForm key={shown.id} letterhead={shown} />}
      </div>
    </Dialog>
  )
}

function LetterheadLine({ letterhead: { id, name } }: { readonly letterhead: Letterhead }) {
  const use = useData((data) => {
    const { isOfProject, bodies } = usesOf(data, id)
    return usedBy(isOfProject, bodies.length)
  })
  return (
    <span className="letterheads-line">
      <span>{name}</span>
      <span className="letterhead-note">{use}</span>
    </span>
  )
}
