import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Icon, type IconType } from './Icon.tsx'
import './StatusItem.css'

type StatusItemProps = {
  readonly icon?: IconType
  readonly children: ReactNode
  /** Makes it a button: « 3 problèmes » opens them. */
  readonly onPress?: () => void
}

/** A short fact in the status bar. */
export function StatusItem({ icon, children, onPress }: StatusItemProps) {
  const content = (
    <>
      {icon !== undefined && <Icon icon={icon} size="0.875rem" />}
      {children}
    </>
  )
  if (onPress === undefined) return <span className="ui-status-item">{content}</span>
  return (
    <Button className="ui-status-item ui-status-button" onPress={onPress}>
      {content}
    </Button>
  )
}
