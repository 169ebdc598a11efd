import { Plus, Tags } from 'lucide-react'
import { useMemo, useState } from 'react'
import { choose, useChosen } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { ReorderableList } from '#renderer/ui/ReorderableList.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Theme, ThemeId } from '#shared/decisions/theme.ts'
import { countsByTheme } from '#shared/decisions/theme-text.ts'
import { byOrder } from '#shared/kit/by-order.ts'
import { nextOrder } from '#shared/meetings/agenda.ts'
import { themeText as text, themeCounts } from '#shared/text/themes.ts'
import { nameFault } from './name-fault.ts'
import { ThemeText } from './ThemeText.tsx'
import './themes.css'

/** What decisions are filed under, in the order of the register's table, and the text in force of one of them. */
export function ThemesMain() {
  const data = useData()
  const themes = useMemo(() => [...data.theme.values()].sort(byOrder), [data.theme])
  const [chosen] = useChosen('decisions', 'theme')
  const [isAdding, setAdding] = useState(false)
  const theme = themes.find(({ id }) => id === chosen)
  const day = today()
  const counts = useMemo(() => countsByTheme(data, day), [data, day])
  return (
    <div className="themes">
      <section className="themes-list" aria-label={text.workspace}>
        <Button edits icon={Plus} onPress={() => setAdding(true)}>
          {text.add}
        </Button>
        <ReorderableList
          label={text.list}
          items={themes}
          getId={({ id }) => id}
          textOf={({ name }) => name}
          render={({ id, name }: Theme) => (
            <>
              <span className="themes-name">{name}</span>
              <span className="themes-count">{themeCounts(counts.get(id))}</span>
            </>
          )}
          selected={theme?.id ?? null}
          onSelect={(id) => choose('decisions', 'theme', new Set([id]))}
          onReorder={(ids) => void perform({ type: 'theme.reorder', themeIds: ids as readonly ThemeId[] })} // its own ids
          empty={
            <EmptyState icon={Tags} title={text.none} isCompact>
              {text.noneHint}
            </EmptyState>
          }
        />
      </section>
      {theme === undefined ? (
        <EmptyState icon={Tags} title={text.chooseOne} isCompact>
          {text.chooseOneHint}
        </EmptyState>
      ) : (
        <ThemeText theme={theme} />
      )}
      {isAdding && <NewThemeDialog themes={themes} onClose={() => setAdding(false)} />}
    </div>
  )
}

function NewThemeDialog({
  themes,
  onClose,
}: {
  readonly themes: readonly Theme[]
  readonly onClose: () => void
}) {
  const [name, setName] = useState('')
  const fault = nameFault(themes, null, name)
  async function create() {
    const id = newId<ThemeId>()
    const value = { id, order: nextOrder(themes), name: name.trim() }
    if (!(await perform({ type: 'theme.create', value }))) return false
    choose('decisions', 'theme', new Set([id]))
    return true
  }
  return (
    <FormDialog
      title={text.add}
      verb={text.create}
      missing={fault ?? null}
      onSubmit={create}
      onClose={onClose}
    >
      <TextField
        label={text.name}
        value={name}
        errorMessage={name.trim() === '' ? undefined : fault}
        onChange={setName}
        autoFocus
      />
    </FormDialog>
  )
}
