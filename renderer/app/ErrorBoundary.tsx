import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { breakdownText } from '#shared/text/ui.ts'
import './ErrorBoundary.css'

type ErrorBoundaryProps = {
  /** `window` when nothing else is left to show. */
  readonly scope: 'part' | 'window'
  readonly children: ReactNode
}

/** Keeps a failure inside its part of the window: what happened, what is safe, what to do. React asks for a class. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error('A part of the window failed', error, info.componentStack)
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <div className="app-breakdown">
        <Callout
          tone="attention"
          isAlert
          title={this.props.scope === 'part' ? breakdownText.part : breakdownText.window}
          actions={<Button onPress={() => this.setState({ error: null })}>{breakdownText.retry}</Button>}
        >
          <p>{breakdownText.safe}</p>
          <p>{breakdownText.toDo}</p>
          <details className="app-breakdown-details">
            <summary>{breakdownText.details}</summary>
            <pre>{error.message}</pre>
          </details>
        </Callout>
      </div>
    )
  }
}
