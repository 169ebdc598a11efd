import { X } from 'lucide-react'
import {
  Button as RacButton,
  UNSTABLE_ToastRegion as RacToastRegion,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
} from 'react-aria-components'
import { toneIcon } from './Badge.tsx'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import type { Toasts } from './toasts.ts'
import './ToastRegion.css'

/** Messages at the bottom right, one above another; above a dialog while one is open. F6 goes to them. */
export function ToastRegion({ toasts }: { readonly toasts: Toasts }) {
  return (
    <RacToastRegion queue={toasts} className="ui-toasts">
      {({ toast }) => {
        const { tone, title, text, notes = [], actions = [] } = toast.content
        return (
          <Toast toast={toast} className="ui-toast">
            <span className={`ui-toast-icon ui-tone-${tone}`}>
              <Icon icon={toneIcon(tone)} size="var(--icon)" />
            </span>
            <ToastContent className="ui-toast-content">
              <Text slot="title" className="ui-toast-title">
                {title}
              </Text>
              {(text !== undefined || notes.length > 0) && (
                <Text slot="description" className="ui-toast-text">
                  {text}
                  {notes.map((note) => (
                    <span key={note} className="ui-toast-note">
                      {note}
                    </span>
                  ))}
                </Text>
              )}
              {actions.length > 0 && (
                <span className="ui-toast-actions">
                  {actions.map(({ label, onPress }) => (
                    <Button
                      key={label}
                      size="s"
                      onPress={() => {
                        onPress()
                        toasts.close(toast.key)
                      }}
                    >
                      {label}
                    </Button>
                  ))}
                </span>
              )}
            </ToastContent>
            <RacButton slot="close" className="ui-button ui-button-icon ui-button-quiet ui-button-s">
              <Icon icon={X} size="0.875rem" />
            </RacButton>
          </Toast>
        )
      }}
    </RacToastRegion>
  )
}
