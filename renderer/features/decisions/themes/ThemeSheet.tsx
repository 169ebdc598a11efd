import { Merge, Tags } from 'lucide-react'
import { useState } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import { PickDialog } from '#renderer/sheets/PickDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { countsByTheme } from '#shared/decisions/theme-text.ts'
import { byOrder } from '#shared/kit/by-order.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { mergeTitle, themeText as text, themeCounts, themeLoss } from '#shared/text/themes.ts'
import { nameFault } from './name-fault.ts'

/** A theme: its name, how much is filed under it, and how it goes, alone or into another. */
export function ThemeSheet({ id }: { readonly id: string }) {
  const data = useData()
  const theme = useRecord('theme', id)
  const [isMerging, setMerging] = useState(false)
  if (theme === undefined) return null
  const count = countsByTheme(data, today()).get(theme.id)
  const others = [...data.theme.values()].filter((other) => other.id !== theme.id).sort(byOrder)
  return (
    <>
      <PanelHeader
        icon={Tags}
        title={theme.name}
        note={themeCounts(count)}
        actions={
          <DeleteButton
            label={text.remove}
            name={deletedThing.theme(theme.name)}
            consequences={() => themeLoss(count?.filed ?? 0)}
            onDelete={() => perform({ type: 'theme.delete', id: theme.id })}
          />
        }
      />
      <Form>
        <TextField
          label={text.name}
          value={theme.name}
          validate={(name) => nameFault(data.theme.values(), theme.id, name)}
          onCommit={(name) => perform({ type: 'theme.edit', id: theme.id, patch: { name: name.trim() } })}
        />
        <Button
          edits
          icon={Merge}
          disabledReason={others.length === 0 ? text.mergeAlone : undefined}
          onPress={() => setMerging(true)}
        >
          {text.merge}
        </Button>
      </Form>
      {isMerging && (
        <PickDialog
          title={mergeTitle(theme.name)}
          verb={text.mergeVerb}
          label={text.mergeInto}
          choices={others.map((other) => ({ id: other.id, label: other.name }))}
          onPick={async (intoId) => {
            if (!(await perform({ type: 'theme.merge', id: theme.id, intoId }))) return false
            choose('decisions', 'theme', new Set([intoId]))
            return true
          }}
          onClose={() => setMerging(false)}
        />
      )}
    </>
  )
}
