import { Button, type ButtonSize, type ButtonVariant, IconButton } from '#renderer/ui/Button.tsx'
import { ToggleButton } from '#renderer/ui/ToggleButton.tsx'
import { useActionView, useRegistry } from './ActionsProvider.tsx'

type ActionButtonProps = {
  readonly id: string
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  /** Only the icon; the label and the keys are in the tooltip. */
  readonly isIconOnly?: boolean
  /** A shorter label where the place already says the rest. */
  readonly label?: string
}

/** An action as a button. What cannot be used now says why; an unknown action shows nothing. */
export function ActionButton({ id, variant, size = 'm', isIconOnly = false, label }: ActionButtonProps) {
  const registry = useRegistry()
  const view = useActionView(id)
  if (view === undefined) return null
  const { keys, disabledReason, icon } = view
  const shared = { size, keys, disabledReason, onPress: () => void registry.run(id) }
  if (icon !== undefined && isIconOnly && view.isChecked !== undefined) {
    return (
      <ToggleButton
        icon={icon}
        label={view.label}
        size={size}
        keys={keys}
        disabledReason={disabledReason}
        isSelected={view.isChecked}
        onChange={shared.onPress}
      />
    )
  }
  if (icon !== undefined && isIconOnly) {
    return <IconButton {...shared} icon={icon} label={view.label} variant={variant ?? 'quiet'} />
  }
  return (
    <Button
      {...shared}
      icon={icon}
      variant={variant ?? 'secondary'}
      tooltip={label === undefined ? undefined : view.label}
    >
      {label ?? view.label}
    </Button>
  )
}
