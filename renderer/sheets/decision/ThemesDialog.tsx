import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { CommandOf } from '#shared/commands/command.ts'
import type { Decision } from '#shared/decisions/decision.ts'
import type { DecisionTheme, DecisionThemeId, ThemeId } from '#shared/decisions/theme.ts'
import { byOrder } from '#shared/kit/by-order.ts'
import { fold } from '#shared/kit/fold.ts'
import { nextOrder } from '#shared/meetings/agenda.ts'
import { classificationText as text } from '#shared/text/classification.ts'
import { FormDialog } from '../FormDialog.tsx'

type ThemesDialogProps = {
  readonly decision: Decision
  readonly chosen: readonly DecisionTheme[]
  /** What the decision is about stays as it is. */
  readonly rest: Pick<CommandOf<'decision.classify'>, 'subjects' | 'aims'>
  readonly onClose: () => void
}

/** The themes of a decision, one of which may be new. */
export function ThemesDialog({ decision, chosen, rest, onClose }: ThemesDialogProps) {
  const all = useData((data) => data.theme)
  const themes = useMemo(() => [...all.values()].sort(byOrder), [all])
  const [ticked, setTicked] = useState<readonly string[]>(chosen.map(({ themeId }) => themeId))
  const [added, setAdded] = useState('')

  /** The theme of that name, made when there is none; null when that was refused. */
  async function themeNamed(name: string): Promise<ThemeId | null> {
    const known = themes.find((theme) => fold(theme.name) === fold(name))
    if (known !== undefined) return known.id
    const id = newId<ThemeId>()
    const value = { id, order: nextOrder(themes), name }
    return (await perform({ type: 'theme.create', value })) ? id : null
  }
  async function submit() {
    const ids = new Set(themes.map(({ id }) => id).filter((id) => ticked.includes(id)))
    if (added.trim() !== '') {
      const id = await themeNamed(added.trim())
      if (id === null) return false
      ids.add(id)
    }
    const linkTo = (themeId: ThemeId): DecisionTheme =>
      chosen.find((link) => link.themeId === themeId) ?? {
        id: newId<DecisionThemeId>(),
        decisionId: decision.id,
        themeId,
      }
    return perform({ type: 'decision.classify', id: decision.id, themes: [...ids].map(linkTo), ...rest })
  }
  return (
    <FormDialog title={text.chooseThemes} verb={text.save} missing={null} onSubmit={submit} onClose={onClose}>
      {themes.length > 0 && (
        <CheckboxGroup
          label={text.themes}
          choices={themes.map(({ id, name }) => ({ id, label: name }))}
          value={ticked}
          onChange={setTicked}
          isWide
        />
      )}
      <TextField label={text.newTheme} description={text.newThemeHint} value={added} onChange={setAdded} />
    </FormDialog>
  )
}
