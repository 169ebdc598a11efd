import '@fontsource-variable/public-sans'
import './tokens.css'
import './base.css'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { ContainsContext, type Matches, MatchesContext } from './matching.ts'
import { ToastRegion } from './ToastRegion.tsx'
import { type TableWords, TableWordsContext } from './table/words.ts'
import { type Toasts, ToastsContext } from './toasts.ts'
import { type TypedKeeper, TypedKeeperContext } from './typed.tsx'
import { RefusedTextContext } from './use-draft.ts'

type UiProviderProps = {
  readonly toasts: Toasts
  readonly matches: Matches
  readonly contains: Matches
  /** What a field says whose draft could not be kept. */
  readonly refusedText: string
  readonly tableWords: TableWords
  /** Keeps what is being typed, in case the program ends. */
  readonly typed: TypedKeeper
  readonly children: ReactNode
}

/** Fonts, tokens, French, searching and messages around the whole window. */
export function UiProvider(props: UiProviderProps) {
  const { toasts, matches, contains, refusedText, tableWords, typed, children } = props
  return (
    <I18nProvider locale="fr-FR">
      <MatchesContext value={matches}>
        <ContainsContext value={contains}>
          <ToastsContext value={toasts}>
            <TableWordsContext value={tableWords}>
              <RefusedTextContext value={refusedText}>
                <TypedKeeperContext value={typed}>{children}</TypedKeeperContext>
              </RefusedTextContext>
            </TableWordsContext>
            <ToastRegion toasts={toasts} />
          </ToastsContext>
        </ContainsContext>
      </MatchesContext>
    </I18nProvider>
  )
}
