import '@fontsource-variable/public-sans'
import './tokens.css'
import './base.css'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type Matches, MatchesContext } from './matching.ts'
import { ToastRegion } from './ToastRegion.tsx'
import { type Toasts, ToastsContext } from './toasts.ts'
import { RefusedTextContext } from './use-draft.ts'

type UiProviderProps = {
  readonly toasts: Toasts
  readonly matches: Matches
  /** What a field says whose draft could not be kept. */
  readonly refusedText: string
  readonly children: ReactNode
}

/** Fonts, tokens, French, searching and messages around the whole window. */
export function UiProvider({ toasts, matches, refusedText, children }: UiProviderProps) {
  return (
    <I18nProvider locale="fr-FR">
      <MatchesContext value={matches}>
        <ToastsContext value={toasts}>
          <RefusedTextContext value={refusedText}>{children}</RefusedTextContext>
          <ToastRegion toasts={toasts} />
        </ToastsContext>
      </MatchesContext>
    </I18nProvider>
  )
}
