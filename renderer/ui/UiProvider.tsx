import '@fontsource-variable/public-sans'
import './tokens.css'
import './base.css'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

/** Fonts, tokens and French around the whole window. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale="fr-FR">{children}</I18nProvider>
}
